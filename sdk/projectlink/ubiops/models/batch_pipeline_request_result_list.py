# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchPipelineRequestResultList``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool
from projectlink.ubiops.models.batch_pipeline_request_model_request import BatchPipelineRequestModelRequest


class BatchPipelineRequestResultList(Model):
    """A batch request and its results.

    Attributes:
        id: Unique identifier (UUID).
        status: `pending`, then `processing`, then `completed` or `failed`.
        time_created: Time of the request.
        model_requests: Requests to the models of the pipeline; empty until all of them end.
        success: True if the request succeeded.
        time_last_updated: Time of the last status change.
        request_data: Input of the request; null unless it is a dictionary.
        error_message: Reason for the failure; otherwise null.
    """

    id: str
    """Unique identifier (UUID)."""
    status: Annotated[Literal["pending", "processing", "completed", "failed"] | str, OpenEnum()]
    """`pending`, then `processing`, then `completed` or `failed`."""
    time_created: DateTime
    """Time of the request."""
    model_requests: list[BatchPipelineRequestModelRequest]
    """Requests to the models of the pipeline; empty until all of them end."""
    success: StrictBool | None = None
    """True if the request succeeded."""
    time_last_updated: DateTime | None = None
    """Time of the last status change."""
    request_data: dict[str, Any] | None = None
    """Input of the request; null unless it is a dictionary."""
    error_message: str | None = None
    """Reason for the failure; otherwise null."""
