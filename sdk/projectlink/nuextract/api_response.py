# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""The api_response module of generated clients."""

from projectlink._core.http.response import ApiResponse

__all__ = ["ApiResponse"]
