# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchPipelineRequestModelRequest``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import DateTime, Model, StrictBool


class BatchPipelineRequestModelRequest(Model):
    """A request from a pipeline to one of its models.

    Attributes:
        pipeline_object: Name of the object in the pipeline.
        time_created: Time of the model request.
        time_last_updated: Time of the last status change of the model request.
        id: Unique identifier of the model request (UUID).
        success: True if the model request succeeded.
        request_data: Input of the model.
        result: Result; null for a failed model request.
        error_message: Reason for the failure; null for a successful model request.
    """

    pipeline_object: str
    """Name of the object in the pipeline."""
    time_created: DateTime
    """Time of the model request."""
    time_last_updated: DateTime
    """Time of the last status change of the model request."""
    id: str | None = None
    """Unique identifier of the model request (UUID)."""
    success: StrictBool | None = None
    """True if the model request succeeded."""
    request_data: Any = None
    """Input of the model."""
    result: Any = None
    """Result; null for a failed model request."""
    error_message: str | None = None
    """Reason for the failure; null for a successful model request."""
