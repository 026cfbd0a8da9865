# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``DeploymentRequestBatchCreateResponse``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum


class DeploymentRequestBatchCreateResponse(Model):
    """A queued request.

    Attributes:
        id: Unique identifier of the request (UUID).
        status: `pending`, then `processing`, then `completed`, or `failed` with an `error_message`; or
            `cancelled_pending`, then `cancelled`.
        time_created: Time of the request.
        deployment: Name of the deployment.
        version: Name of the version.
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
