# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Member``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import DateTime, Known, Model


class Member(Model):
    """A user with access to a project."""

    user_id: str
    """Identifier of the user (UUID)."""
    email: str
    """E-mail address of the user."""
    name: str
    """Name of the user."""
    role: Annotated[str, Known("viewer", "editor", "admin", "owner")]
    """Role of the user: `viewer`, `editor`, `admin` or `owner`."""
    created_at: DateTime | None = None
    """Time at which the user was added; absent in the response to `project_members_create`."""
