"""Credentials and logins."""
