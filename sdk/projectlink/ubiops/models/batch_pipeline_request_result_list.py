# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchPipelineRequestResultList``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import DateTime, Known, Model, StrictBool
from projectlink.ubiops.models.batch_pipeline_request_model_request import BatchPipelineRequestModelRequest


class BatchPipelineRequestResultList(Model):
    """A batch request and its results."""

    id: str
    """Unique identifier (UUID)."""
    status: Annotated[str, Known("pending", "processing", "completed", "failed")]
    """`pending` at first, then `processing`, then `completed` or `failed`."""
    time_created: DateTime
    """When the request was made."""
    model_requests: list[BatchPipelineRequestModelRequest]
    """The requests made to the models in the pipeline; empty until all of them have ended."""
    success: StrictBool | None = None
    """Whether the request succeeded."""
    time_last_updated: DateTime | None = None
    """When the request last changed."""
    request_data: dict[str, Any] | None = None
    """The input that was sent; null if it is no dictionary, as that of a plain pipeline may be."""
    error_message: str | None = None
    """Why the request failed; null if it did not."""
