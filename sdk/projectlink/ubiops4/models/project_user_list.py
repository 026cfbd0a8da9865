# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectUserList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectUserList(Model):
    """A user of a project.

    Attributes:
        id: Unique identifier of the user (UUID).
        email: E-mail address of the user, unique.
        name: Name of the user.
        surname: Surname of the user.
    """

    id: str
    """Unique identifier of the user (UUID)."""
    email: str
    """E-mail address of the user, unique."""
    name: str | None = None
    """Name of the user."""
    surname: str | None = None
    """Surname of the user."""
