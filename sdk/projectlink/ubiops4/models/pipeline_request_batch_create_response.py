# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineRequestBatchCreateResponse``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum


class PipelineRequestBatchCreateResponse(Model):
    """A queued request to a pipeline.

    Attributes:
        id: Unique identifier for collecting the result (UUID).
        status: Status of the request: `pending`, `processing`, `completed`, `failed` or `cancelled`.
        time_created: Time of the request.
        pipeline: Name of the pipeline.
        version: Name of the version.
    """

    id: str
    """Unique identifier for collecting the result (UUID)."""
    status: Annotated[Literal["pending", "processing", "completed", "failed", "cancelled"] | str, OpenEnum()]
    """Status of the request: `pending`, `processing`, `completed`, `failed` or `cancelled`."""
    time_created: DateTime
    """Time of the request."""
    pipeline: str | None = None
    """Name of the pipeline."""
    version: str | None = None
    """Name of the version."""
