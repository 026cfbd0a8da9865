# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineRequestModelRequest``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictBool


class PipelineRequestModelRequest(Model):
    """A request that a pipeline made to one of its models."""

    pipeline_object: str
    """Name of the object in the pipeline."""
    success: StrictBool
    """Whether the model request succeeded."""
    request_id: str | None = None
    """Unique identifier of the model request (UUID)."""
    request_data: Any = None
    """The input of the model."""
    result: Any = None
    """The result; null if the model request failed."""
    error_message: str | None = None
    """Why the model request failed; null if it succeeded."""
