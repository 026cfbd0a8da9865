# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RoleAssignmentList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class RoleAssignmentList(Model):
    """A role assigned to a user.

    Attributes:
        user_id: Identifier of the user (UUID).
        role: Name of the role.
        id: Unique identifier (UUID).
        object_name: Name of the object.
        object_type: Type of the object: `project`, `model`, `credentials`, `connector` or `pipeline`.
    """

    user_id: str
    """Identifier of the user (UUID)."""
    role: str
    """Name of the role."""
    id: str | None = None
    """Unique identifier (UUID)."""
    object_name: str | None = None
    """Name of the object."""
    object_type: Annotated[
        Literal["project", "model", "credentials", "connector", "pipeline"] | str | None, OpenEnum()
    ] = None
    """Type of the object: `project`, `model`, `credentials`, `connector` or `pipeline`."""
