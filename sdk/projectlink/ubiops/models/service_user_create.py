# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceUserCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ServiceUserCreate(Model):
    """A service user to create, or its fields to update.

    Attributes:
        name: Name of the service user. 1 to 256 characters.
    """

    name: str | None = None
    """Name of the service user. 1 to 256 characters."""
