# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BatchModelRequestCreateResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import DateTime, Known, Model


class BatchModelRequestCreateResponse(Model):
    """A batch request that was queued."""

    id: str
    """Unique identifier with which to collect the result (UUID)."""
    status: Annotated[str, Known("pending", "processing", "completed", "failed")]
    """`pending` at first, then `processing`, then `completed` or `failed`."""
    time_created: DateTime
    """When the request was made."""
