# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``DeploymentRequestSingleDetail``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt
from projectlink.ubiops4.models.additional_data import AdditionalData


class DeploymentRequestSingleDetail(Model):
    """A request, its result and its origin.

    Attributes:
        id: Unique identifier of the request (UUID).
        status: `pending`, then `processing`, then `completed`, or `failed` with an `error_message`; or
            `cancelled_pending`, then `cancelled`.
        time_created: Time of the request.
        deployment: Name of the deployment.
        version: Name of the version.
        success: Deprecated. True if the request succeeded.
        time_started: Start time; null for a waiting request.
        time_completed: End time; null for a request that has not ended.
        input_size: Size of the input in bytes.
        output_size: Size of the output in bytes; null without an output.
        error_message: Reason for the failure; null for a request that has not failed.
        timeout: Time limit in seconds.
        request_data: Input of the request.
        result: Result; null for a request that has not completed.
        additional_data: Data of an HTTP request; otherwise null.
        origin: Origin of the request: `created_by` is the e-mail address of the user, or `UbiOps` for the service.
    """

    id: str
    """Unique identifier of the request (UUID)."""
    status: Annotated[
        Literal["pending", "processing", "completed", "failed", "cancelled_pending", "cancelled"] | str, OpenEnum()
    ]
    """`pending`, then `processing`, then `completed`, or `failed` with an `error_message`; or `cancelled_pending`,
    then `cancelled`."""
    time_created: DateTime
    """Time of the request."""
    deployment: str | None = None
    """Name of the deployment."""
    version: str | None = None
    """Name of the version."""
    success: StrictBool | None = None
    """Deprecated. True if the request succeeded."""
    time_started: DateTime | None = None
    """Start time; null for a waiting request."""
    time_completed: DateTime | None = None
    """End time; null for a request that has not ended."""
    input_size: StrictInt | None = None
    """Size of the input in bytes."""
    output_size: StrictInt | None = None
    """Size of the output in bytes; null without an output."""
    error_message: str | None = None
    """Reason for the failure; null for a request that has not failed."""
    timeout: StrictInt | None = None
    """Time limit in seconds."""
    request_data: Any = None
    """Input of the request."""
    result: Any = None
    """Result; null for a request that has not completed."""
    additional_data: AdditionalData | None = None
    """Data of an HTTP request; otherwise null."""
    origin: dict[str, str | None] | None = None
    """Origin of the request: `created_by` is the e-mail address of the user, or `UbiOps` for the service."""
