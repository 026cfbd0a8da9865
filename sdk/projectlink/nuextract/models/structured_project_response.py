# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``StructuredProjectResponse``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Field, Model, StrictBool
from projectlink.nuextract.models.structured_project_settings_response import StructuredProjectSettingsResponse


class StructuredProjectResponse(Model):
    """A structured project and its settings.

    Attributes:
        id: Identifier of the project.
        name: Name of the project.
        description: Description of the project.
        template: Extraction template in the NuExtract format.
        instructions: Instructions for the model.
        owner_user: User who owns it.
        created_at: Creation time (ISO 8601).
        updated_at: Time of the last update (ISO 8601).
        lock_state: True if the project is locked.
        shared: True for a reference project.
        settings: Settings of a structured project.
        owner_organization: Organization that owns it; null for none.
    """

    id: str
    """Identifier of the project."""
    name: str
    """Name of the project."""
    description: str
    """Description of the project."""
    template: dict[str, Any]
    """Extraction template in the NuExtract format."""
    instructions: str
    """Instructions for the model."""
    owner_user: Annotated[str, Field(alias="ownerUser")]
    """User who owns it."""
    created_at: Annotated[str, Field(alias="createdAt")]
    """Creation time (ISO 8601)."""
    updated_at: Annotated[str, Field(alias="updatedAt")]
    """Time of the last update (ISO 8601)."""
    lock_state: Annotated[StrictBool, Field(alias="lockState")]
    """True if the project is locked."""
    shared: StrictBool
    """True for a reference project."""
    settings: StructuredProjectSettingsResponse
    """Settings of a structured project."""
    owner_organization: Annotated[str | None, Field(alias="ownerOrganization")] = None
    """Organization that owns it; null for none."""
