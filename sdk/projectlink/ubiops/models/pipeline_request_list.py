# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineRequestList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.pipeline_request_model_request import PipelineRequestModelRequest


class PipelineRequestList(Model):
    """Result of a direct request to a pipeline.

    Attributes:
        project: Name of the project.
        pipeline: Name of the pipeline.
        pipeline_request_id: Unique identifier of the request (UUID).
        model_requests: Requests to the models of the pipeline.
    """

    project: str
    """Name of the project."""
    pipeline: str
    """Name of the pipeline."""
    pipeline_request_id: str
    """Unique identifier of the request (UUID)."""
    model_requests: list[PipelineRequestModelRequest]
    """Requests to the models of the pipeline."""
