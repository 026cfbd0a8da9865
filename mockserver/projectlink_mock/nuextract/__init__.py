"""NuExtract's house."""
