"""UFDL's house."""
