"""NuExtract service."""
