# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Clients."""

from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client import ApiClient

__all__ = ["AsyncApiClient", "ApiClient"]
