# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""The api_client module of generated clients."""

from projectlink._core.client import ApiClient, AsyncApiClient

__all__ = ["ApiClient", "AsyncApiClient"]
