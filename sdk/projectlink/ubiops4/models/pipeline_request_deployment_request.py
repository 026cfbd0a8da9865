# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineRequestDeploymentRequest``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt


class PipelineRequestDeploymentRequest(Model):
    """A request from a pipeline to one of its deployments.

    Attributes:
        id: Unique identifier of the deployment request (UUID).
        status: Status of the request: `pending`, `processing`, `completed`, `failed` or `cancelled`.
        sequence_id: Text that sorts requests by creation.
        time_created: Time of the request.
        time_started: Time of the start; null for a pending request.
        time_completed: Time of the end; null for an unfinished request.
        pipeline_object: Name of the object in the pipeline.
        deployment: Name of the deployment.
        version: Name of the version.
        success: Deprecated, see `status`. True if the request succeeded.
        error_message: Reason for the failure; otherwise null.
        input_size: Size of the input in bytes.
        output_size: Size of the result in bytes; null without a result.
    """

    id: str
    """Unique identifier of the deployment request (UUID)."""
    status: Annotated[Literal["pending", "processing", "completed", "failed", "cancelled"] | str, OpenEnum()]
    """Status of the request: `pending`, `processing`, `completed`, `failed` or `cancelled`."""
    sequence_id: str
    """Text that sorts requests by creation."""
    time_created: DateTime | None = None
    """Time of the request."""
    time_started: DateTime | None = None
    """Time of the start; null for a pending request."""
    time_completed: DateTime | None = None
    """Time of the end; null for an unfinished request."""
    pipeline_object: str | None = None
    """Name of the object in the pipeline."""
    deployment: str | None = None
    """Name of the deployment."""
    version: str | None = None
    """Name of the version."""
    success: StrictBool | None = None
    """Deprecated, see `status`. True if the request succeeded."""
    error_message: str | None = None
    """Reason for the failure; otherwise null."""
    input_size: StrictInt | None = None
    """Size of the input in bytes."""
    output_size: StrictInt | None = None
    """Size of the result in bytes; null without a result."""
