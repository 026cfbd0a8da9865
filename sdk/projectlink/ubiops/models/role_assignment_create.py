# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RoleAssignmentCreate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class RoleAssignmentCreate(Model):
    """A role for a user, in the whole project or for the object `object_name` of type `object_type`.

    Attributes:
        user_id: Identifier of the user or service user (UUID).
        role: Name of the role. Not empty.
        object_name: Name of the object. Not empty.
        object_type: Type of the object. One of: `project`, `model`, `credentials`, `connector`, `pipeline`.
    """

    user_id: str
    """Identifier of the user or service user (UUID)."""
    role: str
    """Name of the role. Not empty."""
    object_name: str | None = None
    """Name of the object. Not empty."""
    object_type: Annotated[
        Literal["project", "model", "credentials", "connector", "pipeline"] | str | None, OpenEnum()
    ] = None
    """Type of the object. One of: `project`, `model`, `credentials`, `connector`, `pipeline`."""
