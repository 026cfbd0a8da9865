# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UserDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class UserDetail(Model):
    """The user who makes the request."""

    email: str
    """E-mail of the user, unique."""
    id: str | None = None
    """Unique identifier (UUID)."""
    name: str | None = None
    """Name of the user; null if none was given."""
    surname: str | None = None
    """Surname of the user; null if none was given."""
    registration_date: str | None = None
    """When the user registered."""
