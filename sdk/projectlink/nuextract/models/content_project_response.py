# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ContentProjectResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model
from projectlink.nuextract.models.content_project_settings_response import ContentProjectSettingsResponse


class ContentProjectResponse(Model):
    """A content project and its settings.

    Attributes:
        id: Identifier of the project.
        name: Name of the project.
        description: Description of the project.
        owner_user: User who owns it.
        created_at: Creation time (ISO 8601).
        updated_at: Time of the last update (ISO 8601).
        settings: Settings of a content project.
        owner_organization: Organization that owns it; null for none.
    """

    id: str
    """Identifier of the project."""
    name: str
    """Name of the project."""
    description: str
    """Description of the project."""
    owner_user: Annotated[str, Field(alias="ownerUser")]
    """User who owns it."""
    created_at: Annotated[str, Field(alias="createdAt")]
    """Creation time (ISO 8601)."""
    updated_at: Annotated[str, Field(alias="updatedAt")]
    """Time of the last update (ISO 8601)."""
    settings: ContentProjectSettingsResponse
    """Settings of a content project."""
    owner_organization: Annotated[str | None, Field(alias="ownerOrganization")] = None
    """Organization that owns it; null for none."""
