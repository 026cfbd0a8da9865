# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchModelRequestCreateResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import DateTime, Known, Model


class BatchModelRequestCreateResponse(Model):
    """A queued batch request."""

    id: str
    """Unique identifier for collecting the result (UUID)."""
    status: Annotated[str, Known("pending", "processing", "completed", "failed")]
    """`pending`, then `processing`, then `completed` or `failed`."""
    time_created: DateTime
    """Time of the request."""
