# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Responses with their status and headers."""

from projectlink._core.http.response import ApiResponse

__all__ = ["ApiResponse"]
