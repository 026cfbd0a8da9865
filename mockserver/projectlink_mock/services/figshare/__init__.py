"""Figshare service."""
