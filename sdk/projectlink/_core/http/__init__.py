"""Requests, responses and bodies."""
