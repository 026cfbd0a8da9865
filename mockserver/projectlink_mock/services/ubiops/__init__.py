"""UbiOps' house."""
