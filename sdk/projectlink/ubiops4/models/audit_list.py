# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AuditList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum


class AuditList(Model):
    """An audit event.

    Attributes:
        action: Kind of the action: `create`, `update`, `delete`, or `info` for any other.
        object_type: Type of the object, such as `deployment`.
        id: Unique identifier (UUID).
        date: Time of the action.
        user: E-mail address of the user who acted.
        event: Sentence that tells the action.
        object_name: Name of the object; empty if it no longer exists.
    """

    action: Annotated[Literal["create", "update", "delete", "info"] | str, OpenEnum()]
    """Kind of the action: `create`, `update`, `delete`, or `info` for any other."""
    object_type: str
    """Type of the object, such as `deployment`."""
    id: str | None = None
    """Unique identifier (UUID)."""
    date: DateTime | None = None
    """Time of the action."""
    user: str | None = None
    """E-mail address of the user who acted."""
    event: str | None = None
    """Sentence that tells the action."""
    object_name: str | None = None
    """Name of the object; empty if it no longer exists."""
