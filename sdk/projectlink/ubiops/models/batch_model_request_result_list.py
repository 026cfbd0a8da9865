# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchModelRequestResultList``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool


class BatchModelRequestResultList(Model):
    """A batch request and its result.

    Attributes:
        id: Unique identifier (UUID).
        status: `pending`, then `processing`, then `completed` or `failed`.
        time_created: Time of the request.
        time_last_updated: Time of the last status change.
        success: True if the request succeeded; false until it ends.
        request_data: Input of the request.
        result: Result; null unless the request is completed.
        error_message: Reason for the failure; otherwise null.
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
    """True if the request succeeded; false until it ends."""
    request_data: Any = None
    """Input of the request."""
    result: Any = None
    """Result; null unless the request is completed."""
    error_message: str | None = None
    """Reason for the failure; otherwise null."""
