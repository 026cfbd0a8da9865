# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OperatorRequestDetail``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt


class OperatorRequestDetail(Model):
    """A request to an operator of a pipeline and its result.

    Attributes:
        id: Unique identifier (UUID).
        pipeline_request_id: Identifier of the pipeline request (UUID).
        status: Status of the request: `pending`, `processing`, `completed`, `failed` or `cancelled`.
        pipeline: Name of the pipeline.
        version: Name of the version.
        pipeline_object: Name of the object in the pipeline.
        operator: Name of the operator, such as `function`.
        success: Deprecated, see `status`. True if the request succeeded.
        time_created: Time of the request.
        time_started: Time of the start; null for a pending request.
        time_completed: Time of the end; null for an unfinished request.
        request_data: Deprecated, download the input instead. Input of the request; null if not stored.
        result: Deprecated, download the output instead. Result; null without one, or if not stored.
        error_message: Reason for the failure; otherwise null or empty.
        input_size: Size of the input in bytes.
        output_size: Size of the result in bytes; null without a result.
    """

    id: str
    """Unique identifier (UUID)."""
    pipeline_request_id: str
    """Identifier of the pipeline request (UUID)."""
    status: Annotated[Literal["pending", "processing", "completed", "failed", "cancelled"] | str, OpenEnum()]
    """Status of the request: `pending`, `processing`, `completed`, `failed` or `cancelled`."""
    pipeline: str | None = None
    """Name of the pipeline."""
    version: str | None = None
    """Name of the version."""
    pipeline_object: str | None = None
    """Name of the object in the pipeline."""
    operator: str | None = None
    """Name of the operator, such as `function`."""
    success: StrictBool | None = None
    """Deprecated, see `status`. True if the request succeeded."""
    time_created: DateTime | None = None
    """Time of the request."""
    time_started: DateTime | None = None
    """Time of the start; null for a pending request."""
    time_completed: DateTime | None = None
    """Time of the end; null for an unfinished request."""
    request_data: Any = None
    """Deprecated, download the input instead. Input of the request; null if not stored."""
    result: Any = None
    """Deprecated, download the output instead. Result; null without one, or if not stored."""
    error_message: str | None = None
    """Reason for the failure; otherwise null or empty."""
    input_size: StrictInt | None = None
    """Size of the input in bytes."""
    output_size: StrictInt | None = None
    """Size of the result in bytes; null without a result."""
