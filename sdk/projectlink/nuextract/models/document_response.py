# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``DocumentResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model
from projectlink.nuextract.models.image_info import ImageInfo
from projectlink.nuextract.models.text_info import TextInfo


class DocumentResponse(Model):
    """A document.

    Attributes:
        doc_info: The document.
        owner_user: User who owns it.
        created_at: Creation time (ISO 8601).
        owner_organization: Organization that owns it; null for none.
    """

    doc_info: Annotated[ImageInfo | TextInfo, Field(alias="docInfo")]
    """The document."""
    owner_user: Annotated[str, Field(alias="ownerUser")]
    """User who owns it."""
    created_at: Annotated[str, Field(alias="createdAt")]
    """Creation time (ISO 8601)."""
    owner_organization: Annotated[str | None, Field(alias="ownerOrganization")] = None
    """Organization that owns it; null for none."""
