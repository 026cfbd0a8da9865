# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UserPendingDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class UserPendingDetail(Model):
    """A user who has not activated the account yet.

    Attributes:
        email: E-mail address of the user, unique.
        name: Name of the user; null if not given.
        surname: Surname of the user; null if not given.
    """

    email: str
    """E-mail address of the user, unique."""
    name: str | None = None
    """Name of the user; null if not given."""
    surname: str | None = None
    """Surname of the user; null if not given."""
