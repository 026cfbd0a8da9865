# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceUserDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ServiceUserDetail(Model):
    """A new service user and its token.

    Attributes:
        email: Generated e-mail address, unique.
        id: Unique identifier (UUID).
        token: API token; only this response contains it.
        name: Name of the service user; null if not given.
        creation_date: Creation time.
    """

    email: str
    """Generated e-mail address, unique."""
    id: str | None = None
    """Unique identifier (UUID)."""
    token: str | None = None
    """API token; only this response contains it."""
    name: str | None = None
    """Name of the service user; null if not given."""
    creation_date: str | None = None
    """Creation time."""
