"""The control plane under /_mock: a module for each part of it, whose ROUTES answer its calls."""
