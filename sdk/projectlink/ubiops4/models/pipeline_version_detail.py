# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineVersionDetail``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt
from projectlink.ubiops4.models.attachments_list import AttachmentsList
from projectlink.ubiops4.models.pipeline_version_object_list import PipelineVersionObjectList


class PipelineVersionDetail(Model):
    """A version of a pipeline.

    Attributes:
        version: Name of the version, unique within the pipeline.
        pipeline: Name of the pipeline.
        request_retention_mode: What is stored of requests: `none`, `metadata` or `full`.
        id: Unique identifier (UUID).
        default: True for the default version of the pipeline.
        description: Description; may be empty.
        labels: Labels and their values.
        creation_date: Creation time.
        last_updated: Time of the last update.
        request_retention_time: Time in seconds for which requests are stored.
        metadata: Free data of the caller.
        objects: Objects of the version.
        attachments: Attachments between the objects.
    """

    version: str
    """Name of the version, unique within the pipeline."""
    pipeline: str
    """Name of the pipeline."""
    request_retention_mode: Annotated[Literal["none", "metadata", "full"] | str, OpenEnum()]
    """What is stored of requests: `none`, `metadata` or `full`."""
    id: str | None = None
    """Unique identifier (UUID)."""
    default: StrictBool | None = None
    """True for the default version of the pipeline."""
    description: str | None = None
    """Description; may be empty."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
    request_retention_time: StrictInt | None = None
    """Time in seconds for which requests are stored."""
    metadata: dict[str, Any] | None = None
    """Free data of the caller."""
    objects: list[PipelineVersionObjectList] | None = None
    """Objects of the version."""
    attachments: list[AttachmentsList] | None = None
    """Attachments between the objects."""
