# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AttachmentSourcesList``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.attachment_fields_list import AttachmentFieldsList


class AttachmentSourcesList(Model):
    """A source of an attachment.

    Attributes:
        source_name: Name of the source object, or `pipeline_start`. Not empty.
        mapping: Pairs of fields; empty for plain objects, and for a source that passes no data.
    """

    source_name: str
    """Name of the source object, or `pipeline_start`. Not empty."""
    mapping: list[AttachmentFieldsList] | None = None
    """Pairs of fields; empty for plain objects, and for a source that passes no data."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self, *, source_name: str, mapping: Sequence[AttachmentFieldsList | dict[str, Any]] | None = None
        ) -> None: ...
