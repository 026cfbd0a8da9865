# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``DeploymentRequestCreateResponse``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt


class DeploymentRequestCreateResponse(Model):
    """Result of a direct request to a deployment.

    Attributes:
        id: Unique identifier of the request (UUID).
        status: `pending`, then `processing`, then `completed`, or `failed` with an `error_message`; or
            `cancelled_pending`, then `cancelled`.
        deployment: Name of the deployment.
        version: Name of the version.
        success: Deprecated. True if the request succeeded.
        result: Result; null for a request that has not completed.
        error_message: Reason for the failure; null for a request that has not failed.
        timeout: Time limit in seconds.
    """

    id: str
    """Unique identifier of the request (UUID)."""
    status: Annotated[
        Literal["pending", "processing", "completed", "failed", "cancelled_pending", "cancelled"] | str, OpenEnum()
    ]
    """`pending`, then `processing`, then `completed`, or `failed` with an `error_message`; or `cancelled_pending`,
    then `cancelled`."""
    deployment: str | None = None
    """Name of the deployment."""
    version: str | None = None
    """Name of the version."""
    success: StrictBool | None = None
    """Deprecated. True if the request succeeded."""
    result: Any = None
    """Result; null for a request that has not completed."""
    error_message: str | None = None
    """Reason for the failure; null for a request that has not failed."""
    timeout: StrictInt | None = None
    """Time limit in seconds."""
