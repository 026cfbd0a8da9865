# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UserPendingDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class UserPendingDetail(Model):
    """A user who has yet to activate the account."""

    email: str
    """E-mail of the user, unique."""
    name: str | None = None
    """Name of the user; null if none was given."""
    surname: str | None = None
    """Surname of the user; null if none was given."""
