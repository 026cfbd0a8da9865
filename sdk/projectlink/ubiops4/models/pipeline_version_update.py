# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineVersionUpdate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt
from projectlink.ubiops4.models.attachments_create import AttachmentsCreate
from projectlink.ubiops4.models.pipeline_version_object_create import PipelineVersionObjectCreate


class PipelineVersionUpdate(Model):
    """Fields of a version of a pipeline to update.

    Attributes:
        version: Name of the version, unique within the pipeline. 1 to 64 characters.
        description: New description; may be empty. At most 400 characters.
        labels: Labels and their values.
        request_retention_time: Time in seconds for which requests are stored. At least 1.
        request_retention_mode: What is stored of requests; see PipelineVersionCreate. One of: `none`, `metadata`,
            `full`.
        metadata: Free data of the caller, such as a layout.
        objects: Objects that replace all previous ones; null or an empty list removes them.
        attachments: Attachments that replace all previous ones; null or an empty list removes them.
    """

    version: str | None = None
    """Name of the version, unique within the pipeline. 1 to 64 characters."""
    description: str | None = None
    """New description; may be empty. At most 400 characters."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    request_retention_time: StrictInt | None = None
    """Time in seconds for which requests are stored. At least 1."""
    request_retention_mode: Annotated[Literal["none", "metadata", "full"] | str | None, OpenEnum()] = None
    """What is stored of requests; see PipelineVersionCreate. One of: `none`, `metadata`, `full`."""
    metadata: dict[str, Any] | None = None
    """Free data of the caller, such as a layout."""
    objects: list[PipelineVersionObjectCreate] | None = None
    """Objects that replace all previous ones; null or an empty list removes them."""
    attachments: list[AttachmentsCreate] | None = None
    """Attachments that replace all previous ones; null or an empty list removes them."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            version: str | None = None,
            description: str | None = None,
            labels: dict[str, str] | None = None,
            request_retention_time: StrictInt | None = None,
            request_retention_mode: Literal["none", "metadata", "full"] | str | None = None,
            metadata: dict[str, Any] | None = None,
            objects: Sequence[PipelineVersionObjectCreate | dict[str, Any]] | None = None,
            attachments: Sequence[AttachmentsCreate | dict[str, Any]] | None = None,
        ) -> None: ...
