# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AttachmentsList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.attachment_fields_list import AttachmentFieldsList


class AttachmentsList(Model):
    """An attachment between two objects of a pipeline.

    Attributes:
        id: Unique identifier (UUID).
        source_name: Name of the source object, or `pipeline_start`.
        destination_name: Name of the destination object.
        mapping: Pairs of source and destination fields.
    """

    id: str | None = None
    """Unique identifier (UUID)."""
    source_name: str | None = None
    """Name of the source object, or `pipeline_start`."""
    destination_name: str | None = None
    """Name of the destination object."""
    mapping: list[AttachmentFieldsList] | None = None
    """Pairs of source and destination fields."""
