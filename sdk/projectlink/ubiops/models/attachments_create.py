# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AttachmentsCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.attachment_fields_create import AttachmentFieldsCreate


class AttachmentsCreate(Model):
    """An attachment to create between two objects of a pipeline.

    Attributes:
        source_name: Name of the source object, or `pipeline_start`. Not empty.
        destination_name: Name of the destination object. Not empty.
        mapping: Pairs of source and destination fields, one for every input field of the destination. Omit or leave
            empty between plain objects.
    """

    source_name: str
    """Name of the source object, or `pipeline_start`. Not empty."""
    destination_name: str
    """Name of the destination object. Not empty."""
    mapping: list[AttachmentFieldsCreate] | None = None
    """Pairs of source and destination fields, one for every input field of the destination. Omit or leave empty
    between plain objects."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            source_name: str,
            destination_name: str,
            mapping: Sequence[AttachmentFieldsCreate | dict[str, Any]] | None = None,
        ) -> None: ...
