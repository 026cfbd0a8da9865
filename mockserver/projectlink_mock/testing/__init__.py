"""The Python API of the mock server, for tests."""
