# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceUserList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ServiceUserList(Model):
    """A service user.

    Attributes:
        email: Generated e-mail address, unique.
        id: Unique identifier (UUID).
        name: Name of the service user; null if not given.
        creation_date: Creation time.
    """

    email: str
    """Generated e-mail address, unique."""
    id: str | None = None
    """Unique identifier (UUID)."""
    name: str | None = None
    """Name of the service user; null if not given."""
    creation_date: str | None = None
    """Creation time."""
