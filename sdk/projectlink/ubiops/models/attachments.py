# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Attachments``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.attachment_fields_create import AttachmentFieldsCreate


class Attachments(Model):
    """A new link between two objects of a pipeline."""

    id: str
    """Unique identifier (UUID)."""
    source_name: str
    """The object that the link starts from, or `pipeline_start`."""
    destination_name: str
    """The object that the link leads to."""
    mapping: list[AttachmentFieldsCreate] | None = None
    """Which field of the source goes into which of the destination."""
