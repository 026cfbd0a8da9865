"""The core of the mock server, which knows no particular service."""
