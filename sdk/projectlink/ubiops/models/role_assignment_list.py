# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RoleAssignmentList``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model


class RoleAssignmentList(Model):
    """A role assigned to a user."""

    user_id: str
    """Identifier of the user (UUID)."""
    role: str
    """Name of the role."""
    id: str | None = None
    """Unique identifier (UUID)."""
    object_name: str | None = None
    """Name of the object."""
    object_type: Annotated[str | None, Known("project", "model", "credentials", "connector", "pipeline")] = None
    """Type of the object: `project`, `model`, `credentials`, `connector` or `pipeline`."""
