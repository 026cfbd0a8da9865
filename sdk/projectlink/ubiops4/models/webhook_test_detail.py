# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``WebhookTestDetail``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class WebhookTestDetail(Model):
    """A test of a webhook.

    Attributes:
        id: Unique identifier (UUID).
        status: Status of the test: `pending`, `completed` or `failed`.
        error_message: Reason of a failure; null otherwise.
    """

    id: str
    """Unique identifier (UUID)."""
    status: Annotated[Literal["pending", "completed", "failed"] | str, OpenEnum()]
    """Status of the test: `pending`, `completed` or `failed`."""
    error_message: str | None = None
    """Reason of a failure; null otherwise."""
