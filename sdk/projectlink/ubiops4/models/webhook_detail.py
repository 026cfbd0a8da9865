# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``WebhookDetail``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt
from projectlink.ubiops4.models.webhook_header import WebhookHeader


class WebhookDetail(Model):
    """A webhook.

    Attributes:
        name: Name, unique within the project.
        url: URL to call.
        event: Event that triggers a call, such as `deployment_request_finished`.
        id: Unique identifier (UUID).
        object_type: Type of the object: `deployment` or `pipeline`.
        object_name: Name of the deployment or pipeline.
        version: Name of the version; null for the default version.
        headers: Headers of the calls; those that are protected have no value.
        creation_date: Creation time.
        last_updated: Time of the last update.
        description: Description of the webhook.
        labels: Labels and their values.
        timeout: Time limit of a call in seconds.
        enabled: False for a webhook without calls.
        retry: True if failed calls are repeated.
        include_result: True if calls contain the result of the request.
    """

    name: str
    """Name, unique within the project."""
    url: str
    """URL to call."""
    event: str
    """Event that triggers a call, such as `deployment_request_finished`."""
    id: str | None = None
    """Unique identifier (UUID)."""
    object_type: Annotated[Literal["deployment", "pipeline"] | str | None, OpenEnum()] = None
    """Type of the object: `deployment` or `pipeline`."""
    object_name: str | None = None
    """Name of the deployment or pipeline."""
    version: str | None = None
    """Name of the version; null for the default version."""
    headers: list[WebhookHeader] | None = None
    """Headers of the calls; those that are protected have no value."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
    description: str | None = None
    """Description of the webhook."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    timeout: StrictInt | None = None
    """Time limit of a call in seconds."""
    enabled: StrictBool | None = None
    """False for a webhook without calls."""
    retry: StrictBool | None = None
    """True if failed calls are repeated."""
    include_result: StrictBool | None = None
    """True if calls contain the result of the request."""
