# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineRequestList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt


class PipelineRequestList(Model):
    """A request to a pipeline, without its data.

    Attributes:
        id: Unique identifier (UUID).
        status: Status of the request: `pending`, `processing`, `completed`, `failed` or `cancelled`.
        time_created: Time of the request.
        pipeline: Name of the pipeline.
        version: Name of the version.
        success: Deprecated, see `status`. True if the request succeeded.
        time_started: Time of the start; null for a pending request.
        time_completed: Time of the end; null for an unfinished request.
        input_size: Size of the input in bytes.
        output_size: Size of the result in bytes; null without a result.
    """

    id: str
    """Unique identifier (UUID)."""
    status: Annotated[Literal["pending", "processing", "completed", "failed", "cancelled"] | str, OpenEnum()]
    """Status of the request: `pending`, `processing`, `completed`, `failed` or `cancelled`."""
    time_created: DateTime
    """Time of the request."""
    pipeline: str | None = None
    """Name of the pipeline."""
    version: str | None = None
    """Name of the version."""
    success: StrictBool | None = None
    """Deprecated, see `status`. True if the request succeeded."""
    time_started: DateTime | None = None
    """Time of the start; null for a pending request."""
    time_completed: DateTime | None = None
    """Time of the end; null for an unfinished request."""
    input_size: StrictInt | None = None
    """Size of the input in bytes."""
    output_size: StrictInt | None = None
    """Size of the result in bytes; null without a result."""
