# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceUserCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model


class ServiceUserCreate(Model):
    """A service user to create, or its fields to update.

    Attributes:
        name: Name of the service user. 1 to 256 characters.
        expiry_date: Time at which the service user and its token expire; null for never.
        description: Description of the service user. Default: empty. At most 400 characters.
    """

    name: str | None = None
    """Name of the service user. 1 to 256 characters."""
    expiry_date: DateTime | None = None
    """Time at which the service user and its token expire; null for never."""
    description: str | None = None
    """Description of the service user. Default: empty. At most 400 characters."""
