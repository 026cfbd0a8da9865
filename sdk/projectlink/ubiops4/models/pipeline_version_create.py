# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineVersionCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt
from projectlink.ubiops4.models.attachments_create import AttachmentsCreate
from projectlink.ubiops4.models.pipeline_version_object_create import PipelineVersionObjectCreate


class PipelineVersionCreate(Model):
    """A version of a pipeline to create.

    Attributes:
        version: Name of the version, unique within the pipeline. 1 to 64 characters.
        description: Description; may be empty. At most 400 characters. Default: `""`.
        labels: Labels and their values.
        request_retention_time: Time in seconds for which requests are stored. At least 1. Default: `604800`.
        request_retention_mode: What is stored of requests: nothing (`none`), everything but inputs and outputs
            (`metadata`) or everything (`full`). One of: `none`, `metadata`, `full`. Default: `full`.
        metadata: Free data of the caller, such as a layout.
        objects: Objects of the version, with unique names.
        attachments: Attachments between the objects, in any order.
    """

    version: str
    """Name of the version, unique within the pipeline. 1 to 64 characters."""
    description: str | None = None
    """Description; may be empty. At most 400 characters. Default: `""`."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    request_retention_time: StrictInt | None = None
    """Time in seconds for which requests are stored. At least 1. Default: `604800`."""
    request_retention_mode: Annotated[Literal["none", "metadata", "full"] | str | None, OpenEnum()] = None
    """What is stored of requests: nothing (`none`), everything but inputs and outputs (`metadata`) or everything
    (`full`). One of: `none`, `metadata`, `full`. Default: `full`."""
    metadata: dict[str, Any] | None = None
    """Free data of the caller, such as a layout."""
    objects: list[PipelineVersionObjectCreate] | None = None
    """Objects of the version, with unique names."""
    attachments: list[AttachmentsCreate] | None = None
    """Attachments between the objects, in any order."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            version: str,
            description: str | None = None,
            labels: dict[str, str] | None = None,
            request_retention_time: StrictInt | None = None,
            request_retention_mode: Literal["none", "metadata", "full"] | str | None = None,
            metadata: dict[str, Any] | None = None,
            objects: Sequence[PipelineVersionObjectCreate | dict[str, Any]] | None = None,
            attachments: Sequence[AttachmentsCreate | dict[str, Any]] | None = None,
        ) -> None: ...
