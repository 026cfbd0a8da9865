"""UFDL service."""
