# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RoleAssignmentCreate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class RoleAssignmentCreate(Model):
    """A role for a user or a deployment, in the whole project or for one object in it.

    Attributes:
        role: Name of the role. Not empty.
        assignee: Identifier of the user or service user (UUID), or name of the deployment; required. Not empty.
        assignee_type: Type of the assignee; required. One of: `user`, `deployment`.
        resource: Name of the object; omit for the whole project. Not empty.
        resource_type: Type of the object; required with `resource`. One of: `project`, `deployment`, `pipeline`,
            `bucket`.
    """

    role: str
    """Name of the role. Not empty."""
    assignee: str | None = None
    """Identifier of the user or service user (UUID), or name of the deployment; required. Not empty."""
    assignee_type: Annotated[Literal["user", "deployment"] | str | None, OpenEnum()] = None
    """Type of the assignee; required. One of: `user`, `deployment`."""
    resource: str | None = None
    """Name of the object; omit for the whole project. Not empty."""
    resource_type: Annotated[Literal["project", "deployment", "pipeline", "bucket"] | str | None, OpenEnum()] = None
    """Type of the object; required with `resource`. One of: `project`, `deployment`, `pipeline`, `bucket`."""
