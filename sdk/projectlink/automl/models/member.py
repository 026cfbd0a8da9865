# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Member``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import DateTime, Known, Model


class Member(Model):
    """A user who has access to a project."""

    user_id: str
    """User identifier."""
    email: str
    """The user's e-mail address."""
    name: str
    """The user's name."""
    role: Annotated[str, Known("viewer", "editor", "admin", "owner")]
    """One of viewer, editor, admin and owner."""
    created_at: DateTime | None = None
    """When the user was added. Not told of a member just added."""
