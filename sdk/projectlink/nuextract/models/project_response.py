# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectResponse``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Field, Model, StrictBool
from projectlink.nuextract.models.project_settings_response import ProjectSettingsResponse


class ProjectResponse(Model):
    """A project and its settings."""

    id: str
    """Unique project identifier."""
    name: str
    """Project name."""
    description: str
    """A brief explanation of the project."""
    template: dict[str, Any]
    """Extraction template (NuExtract format)."""
    owner_user: Annotated[str, Field(alias="ownerUser")]
    """The user who owns the project."""
    created_at: Annotated[str, Field(alias="createdAt")]
    """When the project was created (ISO 8601)."""
    updated_at: Annotated[str, Field(alias="updatedAt")]
    """When the project was last changed (ISO 8601)."""
    lock_state: Annotated[StrictBool, Field(alias="lockState")]
    """Whether the project is locked."""
    shared: StrictBool
    """Whether the project is a reference project."""
    settings: ProjectSettingsResponse
    owner_organization: Annotated[str | None, Field(alias="ownerOrganization")] = None
    """The organization that owns the project, if any."""
