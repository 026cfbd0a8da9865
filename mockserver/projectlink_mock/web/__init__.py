"""The dashboard: pages for the browser, which call the control plane and nothing else."""
