# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineRequestModelRequest``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictBool


class PipelineRequestModelRequest(Model):
    """A request from a pipeline to one of its models.

    Attributes:
        pipeline_object: Name of the object in the pipeline.
        success: True if the model request succeeded.
        request_id: Unique identifier of the model request (UUID).
        request_data: Input of the model.
        result: Result; null for a failed model request.
        error_message: Reason for the failure; null for a successful model request.
    """

    pipeline_object: str
    """Name of the object in the pipeline."""
    success: StrictBool
    """True if the model request succeeded."""
    request_id: str | None = None
    """Unique identifier of the model request (UUID)."""
    request_data: Any = None
    """Input of the model."""
    result: Any = None
    """Result; null for a failed model request."""
    error_message: str | None = None
    """Reason for the failure; null for a successful model request."""
