# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchPipelineRequestListResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import DateTime, Known, Model, StrictBool


class BatchPipelineRequestListResponse(Model):
    """A batch request, without its data."""

    id: str
    """Unique identifier (UUID)."""
    status: Annotated[str, Known("pending", "processing", "completed", "failed")]
    """`pending` at first, then `processing`, then `completed` or `failed`."""
    time_created: DateTime
    """When the request was made."""
    time_last_updated: DateTime
    """When the request last changed."""
    success: StrictBool | None = None
    """Whether the request succeeded."""
