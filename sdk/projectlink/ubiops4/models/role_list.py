# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RoleList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class RoleList(Model):
    """Summary of a role.

    Attributes:
        name: Name, unique within the project.
        id: Unique identifier (UUID).
        default: True for a default role, which cannot be updated or deleted.
    """

    name: str
    """Name, unique within the project."""
    id: str | None = None
    """Unique identifier (UUID)."""
    default: StrictBool | None = None
    """True for a default role, which cannot be updated or deleted."""
