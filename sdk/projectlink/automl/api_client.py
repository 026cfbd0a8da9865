# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Clients."""

from projectlink._core.client import ApiClient, AsyncApiClient

__all__ = ["ApiClient", "AsyncApiClient"]
