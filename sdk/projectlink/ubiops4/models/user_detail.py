# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UserDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model


class UserDetail(Model):
    """The current user.

    Attributes:
        email: E-mail address of the user, unique.
        authentication: Way in which the user logs in, such as `password`.
        id: Unique identifier (UUID).
        name: Name of the user; null if not given.
        surname: Surname of the user; null if not given.
        registration_date: Registration time.
    """

    email: str
    """E-mail address of the user, unique."""
    authentication: str
    """Way in which the user logs in, such as `password`."""
    id: str | None = None
    """Unique identifier (UUID)."""
    name: str | None = None
    """Name of the user; null if not given."""
    surname: str | None = None
    """Surname of the user; null if not given."""
    registration_date: DateTime | None = None
    """Registration time."""
