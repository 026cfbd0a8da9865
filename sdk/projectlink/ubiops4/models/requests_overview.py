# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RequestsOverview``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictInt


class RequestsOverview(Model):
    """A request to a deployment or pipeline.

    Attributes:
        id: Unique identifier (UUID).
        status: Status of the request: `completed`, `failed` or `cancelled`.
        time_created: Creation time.
        deployment: Name of the deployment; null for a request to a pipeline.
        pipeline: Name of the pipeline; null for a request to a deployment.
        version: Name of the version.
        time_started: Start of processing; null before it.
        time_completed: End of processing; null before it.
        input_size: Size of the input in bytes.
        output_size: Size of the result in bytes.
    """

    id: str
    """Unique identifier (UUID)."""
    status: Annotated[Literal["completed", "failed", "cancelled"] | str, OpenEnum()]
    """Status of the request: `completed`, `failed` or `cancelled`."""
    time_created: DateTime
    """Creation time."""
    deployment: str | None = None
    """Name of the deployment; null for a request to a pipeline."""
    pipeline: str | None = None
    """Name of the pipeline; null for a request to a deployment."""
    version: str | None = None
    """Name of the version."""
    time_started: DateTime | None = None
    """Start of processing; null before it."""
    time_completed: DateTime | None = None
    """End of processing; null before it."""
    input_size: StrictInt | None = None
    """Size of the input in bytes."""
    output_size: StrictInt | None = None
    """Size of the result in bytes."""
