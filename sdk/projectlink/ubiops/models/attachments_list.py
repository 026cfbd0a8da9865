# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AttachmentsList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.attachment_fields_list import AttachmentFieldsList


class AttachmentsList(Model):
    """A link between two objects of a pipeline."""

    id: str | None = None
    """Unique identifier (UUID)."""
    source_name: str | None = None
    """The object that the link starts from, or `pipeline_start`."""
    destination_name: str | None = None
    """The object that the link leads to."""
    mapping: list[AttachmentFieldsList] | None = None
    """Which field of the source goes into which of the destination."""
