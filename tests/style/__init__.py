"""Checks of the project's language: words and docstrings."""
