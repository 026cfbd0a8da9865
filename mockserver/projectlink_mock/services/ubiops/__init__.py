"""The mock service for UbiOps."""
