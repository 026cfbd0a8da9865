# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchPipelineRequestCreateResponse``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum


class BatchPipelineRequestCreateResponse(Model):
    """A queued batch request.

    Attributes:
        id: Unique identifier for collecting the result (UUID).
        status: `pending`, then `processing`, then `completed` or `failed`.
        time_created: Time of the request.
    """

    id: str
    """Unique identifier for collecting the result (UUID)."""
    status: Annotated[Literal["pending", "processing", "completed", "failed"] | str, OpenEnum()]
    """`pending`, then `processing`, then `completed` or `failed`."""
    time_created: DateTime
    """Time of the request."""
