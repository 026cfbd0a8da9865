"""Helpers of several tests: a scripted server, variants of clients and transports, readers of the specs."""
