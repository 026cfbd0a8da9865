# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``StructuredExampleResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model
from projectlink.nuextract.models.image_info import ImageInfo
from projectlink.nuextract.models.invalid_information import InvalidInformation
from projectlink.nuextract.models.text_info import TextInfo
from projectlink.nuextract.models.valid_information import ValidInformation


class StructuredExampleResponse(Model):
    """A document with its expected result.

    Attributes:
        id: Identifier of the example.
        project_id: Identifier of the project.
        owner_user: User who owns the example.
        document_info: Document of the example.
        result: Expected result.
        created_at: Creation time (ISO 8601).
        updated_at: Time of the last update (ISO 8601).
    """

    id: str
    """Identifier of the example."""
    project_id: Annotated[str, Field(alias="projectId")]
    """Identifier of the project."""
    owner_user: Annotated[str, Field(alias="ownerUser")]
    """User who owns the example."""
    document_info: Annotated[ImageInfo | TextInfo, Field(alias="documentInfo")]
    """Document of the example."""
    result: ValidInformation | InvalidInformation
    """Expected result."""
    created_at: Annotated[str, Field(alias="createdAt")]
    """Creation time (ISO 8601)."""
    updated_at: Annotated[str, Field(alias="updatedAt")]
    """Time of the last update (ISO 8601)."""
