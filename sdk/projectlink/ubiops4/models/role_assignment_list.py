# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RoleAssignmentList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class RoleAssignmentList(Model):
    """A role assigned to a user or a deployment.

    Attributes:
        role: Name of the role.
        id: Unique identifier (UUID).
        assignee: Identifier of the user (UUID) or name of the deployment.
        assignee_type: Type of the assignee: `user` or `deployment`.
        resource: Name of the object.
        resource_type: Type of the object: `project`, `deployment`, `pipeline` or `bucket`.
    """

    role: str
    """Name of the role."""
    id: str | None = None
    """Unique identifier (UUID)."""
    assignee: str | None = None
    """Identifier of the user (UUID) or name of the deployment."""
    assignee_type: Annotated[Literal["user", "deployment"] | str | None, OpenEnum()] = None
    """Type of the assignee: `user` or `deployment`."""
    resource: str | None = None
    """Name of the object."""
    resource_type: Annotated[Literal["project", "deployment", "pipeline", "bucket"] | str | None, OpenEnum()] = None
    """Type of the object: `project`, `deployment`, `pipeline` or `bucket`."""
