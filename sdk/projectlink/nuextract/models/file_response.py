# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FileResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class FileResponse(Model):
    """A file without its content.

    Attributes:
        file_id: Identifier of the file.
        owner_user: User who owns it.
        created_at: Creation time (ISO 8601).
        file_name: Name of the file.
        owner_organization: Organization that owns it; null for none.
    """

    file_id: Annotated[str, Field(alias="fileId")]
    """Identifier of the file."""
    owner_user: Annotated[str, Field(alias="ownerUser")]
    """User who owns it."""
    created_at: Annotated[str, Field(alias="createdAt")]
    """Creation time (ISO 8601)."""
    file_name: Annotated[str | None, Field(alias="fileName")] = None
    """Name of the file."""
    owner_organization: Annotated[str | None, Field(alias="ownerOrganization")] = None
    """Organization that owns it; null for none."""
