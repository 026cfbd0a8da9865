# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Member``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum


class Member(Model):
    """A user with access to a project.

    Attributes:
        user_id: Identifier of the user (UUID).
        email: E-mail address of the user.
        name: Name of the user.
        role: Role of the user: `viewer`, `editor`, `admin` or `owner`.
        created_at: Time at which the user was added; absent in the response to `project_members_create`.
    """

    user_id: str
    """Identifier of the user (UUID)."""
    email: str
    """E-mail address of the user."""
    name: str
    """Name of the user."""
    role: Annotated[Literal["viewer", "editor", "admin", "owner"] | str, OpenEnum()]
    """Role of the user: `viewer`, `editor`, `admin` or `owner`."""
    created_at: DateTime | None = None
    """Time at which the user was added; absent in the response to `project_members_create`."""
