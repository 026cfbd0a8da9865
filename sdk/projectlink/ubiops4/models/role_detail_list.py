# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RoleDetailList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class RoleDetailList(Model):
    """A role and its permissions.

    Attributes:
        name: Name, unique within the project.
        id: Unique identifier (UUID).
        default: True for a default role, which cannot be updated or deleted.
        permissions: Permissions of the role.
    """

    name: str
    """Name, unique within the project."""
    id: str | None = None
    """Unique identifier (UUID)."""
    default: StrictBool | None = None
    """True for a default role, which cannot be updated or deleted."""
    permissions: list[str] | None = None
    """Permissions of the role."""
