"""Emulated services, one package each."""
