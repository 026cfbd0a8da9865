# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineRequestSingleDetail``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt
from projectlink.ubiops4.models.pipeline_request_deployment_request import PipelineRequestDeploymentRequest
from projectlink.ubiops4.models.pipeline_request_operator_request import PipelineRequestOperatorRequest
from projectlink.ubiops4.models.pipeline_request_pipeline_request import PipelineRequestPipelineRequest


class PipelineRequestSingleDetail(Model):
    """A request to a pipeline, its result and its origin.

    Attributes:
        id: Unique identifier (UUID).
        status: Status of the request: `pending`, `processing`, `completed`, `failed` or `cancelled`.
        time_created: Time of the request.
        pipeline: Name of the pipeline.
        version: Name of the version.
        success: Deprecated, see `status`. True if the request succeeded.
        time_started: Time of the start; null for a pending request.
        time_completed: Time of the end; null for an unfinished request.
        request_data: Deprecated, download the input instead. Input of the request; null if not stored.
        result: Deprecated, download the output instead. Result; null without one, or if not stored.
        error_message: Reason for the failure; otherwise null.
        pipeline_timeout: Time limit of the request in seconds.
        deployment_timeout: Time limit of each deployment request in seconds.
        input_size: Size of the input in bytes.
        output_size: Size of the result in bytes; null without a result.
        deployment_requests: Requests to the deployments of the pipeline.
        operator_requests: Requests to the operators of the pipeline.
        pipeline_requests: Requests to the pipelines in the pipeline.
        origin: Origin of the request: `created_by` is the user's e-mail address, or `UbiOps`.
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
    request_data: Any = None
    """Deprecated, download the input instead. Input of the request; null if not stored."""
    result: Any = None
    """Deprecated, download the output instead. Result; null without one, or if not stored."""
    error_message: str | None = None
    """Reason for the failure; otherwise null."""
    pipeline_timeout: StrictInt | None = None
    """Time limit of the request in seconds."""
    deployment_timeout: StrictInt | None = None
    """Time limit of each deployment request in seconds."""
    input_size: StrictInt | None = None
    """Size of the input in bytes."""
    output_size: StrictInt | None = None
    """Size of the result in bytes; null without a result."""
    deployment_requests: list[PipelineRequestDeploymentRequest] | None = None
    """Requests to the deployments of the pipeline."""
    operator_requests: list[PipelineRequestOperatorRequest] | None = None
    """Requests to the operators of the pipeline."""
    pipeline_requests: list[PipelineRequestPipelineRequest] | None = None
    """Requests to the pipelines in the pipeline."""
    origin: dict[str, str] | None = None
    """Origin of the request: `created_by` is the user's e-mail address, or `UbiOps`."""
