# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Attachments``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.attachment_fields_create import AttachmentFieldsCreate


class Attachments(Model):
    """A created attachment between two objects of a pipeline.

    Attributes:
        id: Unique identifier (UUID).
        source_name: Name of the source object, or `pipeline_start`.
        destination_name: Name of the destination object.
        mapping: Pairs of source and destination fields.
    """

    id: str
    """Unique identifier (UUID)."""
    source_name: str
    """Name of the source object, or `pipeline_start`."""
    destination_name: str
    """Name of the destination object."""
    mapping: list[AttachmentFieldsCreate] | None = None
    """Pairs of source and destination fields."""
