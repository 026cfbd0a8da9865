# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineRequestCreateResponse``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt
from projectlink.ubiops4.models.pipeline_request_deployment_request import PipelineRequestDeploymentRequest
from projectlink.ubiops4.models.pipeline_request_operator_request import PipelineRequestOperatorRequest
from projectlink.ubiops4.models.pipeline_request_pipeline_request import PipelineRequestPipelineRequest


class PipelineRequestCreateResponse(Model):
    """Result of a direct request to a pipeline.

    Attributes:
        id: Unique identifier of the request (UUID).
        status: Status of the ended request: `completed` or `failed`.
        pipeline: Name of the pipeline.
        version: Name of the version.
        deployment_requests: Requests to the deployments of the pipeline.
        operator_requests: Requests to the operators of the pipeline.
        pipeline_requests: Requests to the pipelines in the pipeline.
        result: What reached `pipeline_end`, a dictionary or a text; null for a failed request.
        success: Deprecated, see `status`. True if the request succeeded.
        error_message: Reason for the failure; otherwise null.
        pipeline_timeout: Time limit of the request in seconds.
        deployment_timeout: Time limit of each deployment request in seconds.
    """

    id: str
    """Unique identifier of the request (UUID)."""
    status: Annotated[Literal["completed", "failed"] | str, OpenEnum()]
    """Status of the ended request: `completed` or `failed`."""
    pipeline: str | None = None
    """Name of the pipeline."""
    version: str | None = None
    """Name of the version."""
    deployment_requests: list[PipelineRequestDeploymentRequest] | None = None
    """Requests to the deployments of the pipeline."""
    operator_requests: list[PipelineRequestOperatorRequest] | None = None
    """Requests to the operators of the pipeline."""
    pipeline_requests: list[PipelineRequestPipelineRequest] | None = None
    """Requests to the pipelines in the pipeline."""
    result: Any = None
    """What reached `pipeline_end`, a dictionary or a text; null for a failed request."""
    success: StrictBool | None = None
    """Deprecated, see `status`. True if the request succeeded."""
    error_message: str | None = None
    """Reason for the failure; otherwise null."""
    pipeline_timeout: StrictInt | None = None
    """Time limit of the request in seconds."""
    deployment_timeout: StrictInt | None = None
    """Time limit of each deployment request in seconds."""
