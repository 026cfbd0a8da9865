"""Deployments of the mock server: containers, workflows, a proxy."""
