# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AttachmentsCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.attachment_sources_list import AttachmentSourcesList


class AttachmentsCreate(Model):
    """An attachment of sources to an object; it waits for all of them.

    Attributes:
        destination_name: Name of the destination object, or `pipeline_end`. Not empty.
        sources: Sources of the attachment.
    """

    destination_name: str
    """Name of the destination object, or `pipeline_end`. Not empty."""
    sources: list[AttachmentSourcesList]
    """Sources of the attachment."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self, *, destination_name: str, sources: Sequence[AttachmentSourcesList | dict[str, Any]]
        ) -> None: ...
