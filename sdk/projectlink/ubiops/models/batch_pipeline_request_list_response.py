# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchPipelineRequestListResponse``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool


class BatchPipelineRequestListResponse(Model):
    """A batch request, without its data.

    Attributes:
        id: Unique identifier (UUID).
        status: `pending`, then `processing`, then `completed` or `failed`.
        time_created: Time of the request.
        time_last_updated: Time of the last status change.
        success: True if the request succeeded.
    """

    id: str
    """Unique identifier (UUID)."""
    status: Annotated[Literal["pending", "processing", "completed", "failed"] | str, OpenEnum()]
    """`pending`, then `processing`, then `completed` or `failed`."""
    time_created: DateTime
    """Time of the request."""
    time_last_updated: DateTime
    """Time of the last status change."""
    success: StrictBool | None = None
    """True if the request succeeded."""
