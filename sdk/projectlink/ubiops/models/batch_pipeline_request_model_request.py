# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchPipelineRequestModelRequest``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import DateTime, Model, StrictBool


class BatchPipelineRequestModelRequest(Model):
    """A request that a pipeline made to one of its models."""

    pipeline_object: str
    """Name of the object in the pipeline."""
    time_created: DateTime
    """When the model request was made."""
    time_last_updated: DateTime
    """When the model request last changed."""
    id: str | None = None
    """Unique identifier of the model request (UUID)."""
    success: StrictBool | None = None
    """Whether the model request succeeded."""
    request_data: Any = None
    """The input of the model."""
    result: Any = None
    """The result; null if the model request failed."""
    error_message: str | None = None
    """Why the model request failed; null if it succeeded."""
