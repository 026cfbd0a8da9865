# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Status."""

from __future__ import annotations

from projectlink._core.model import Model


class Status(Model):
    """The state of the API."""

    status: str
    """`ok` or `fail`."""
