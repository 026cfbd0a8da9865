# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AttachmentsList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.attachment_sources_list import AttachmentSourcesList


class AttachmentsList(Model):
    """An attachment of sources to an object.

    Attributes:
        id: Unique identifier (UUID).
        destination_name: Name of the destination object, or `pipeline_end`.
        sources: Sources of the attachment.
    """

    id: str
    """Unique identifier (UUID)."""
    destination_name: str
    """Name of the destination object, or `pipeline_end`."""
    sources: list[AttachmentSourcesList] | None = None
    """Sources of the attachment."""
