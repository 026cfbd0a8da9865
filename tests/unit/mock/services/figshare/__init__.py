"""Unit tests of figshare."""
