"""The control plane under /_mock: one module per subject, each with the ROUTES that it handles."""
