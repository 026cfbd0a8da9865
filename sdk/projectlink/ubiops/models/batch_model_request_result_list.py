# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchModelRequestResultList``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import DateTime, Known, Model, StrictBool


class BatchModelRequestResultList(Model):
    """A batch request and its result."""

    id: str
    """Unique identifier (UUID)."""
    status: Annotated[str, Known("pending", "processing", "completed", "failed")]
    """`pending` at first, then `processing`, then `completed` or `failed`."""
    time_created: DateTime
    """When the request was made."""
    time_last_updated: DateTime
    """When the request last changed."""
    success: StrictBool | None = None
    """Whether the request succeeded; false while it has not ended."""
    request_data: Any = None
    """The input that was sent."""
    result: Any = None
    """The result; null unless the request is completed."""
    error_message: str | None = None
    """Why the request failed; null if it did not."""
