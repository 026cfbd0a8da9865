# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AttachmentsCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.attachment_fields_create import AttachmentFieldsCreate


class AttachmentsCreate(Model):
    """A link to make between two objects of a pipeline."""

    source_name: str
    """The object that the link starts from, or `pipeline_start`. Not empty."""
    destination_name: str
    """The object that the link leads to. Not empty."""
    mapping: list[AttachmentFieldsCreate] | None = None
    """Which output field of the source goes into which input field of the destination. Every input field of the
    destination is in it. Left out or empty between plain objects."""
