# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``WebhookUpdate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt
from projectlink.ubiops4.models.webhook_header import WebhookHeader


class WebhookUpdate(Model):
    """Fields of a webhook to update.

    Attributes:
        name: New name, unique within the project. 1 to 64 characters.
        url: URL to call.
        headers: Headers that replace the previous ones.
        event: Event that triggers a call; it has the type of the object. One of: `deployment_request_started`,
            `deployment_request_completed`, `deployment_request_failed`, `deployment_request_finished`,
            `pipeline_request_started`, `pipeline_request_completed`, `pipeline_request_failed`,
            `pipeline_request_finished`.
        description: Description of the webhook. At most 400 characters.
        labels: Labels and their values, which replace the previous ones.
        timeout: Time limit of a call in seconds. At most 30.
        enabled: False for a webhook without calls.
        retry: True to repeat a call that times out or gets another status than 2xx or 3xx.
        include_result: True if calls contain the result of the request.
    """

    name: str | None = None
    """New name, unique within the project. 1 to 64 characters."""
    url: str | None = None
    """URL to call."""
    headers: list[WebhookHeader] | None = None
    """Headers that replace the previous ones."""
    event: Annotated[
        Literal[
            "deployment_request_started",
            "deployment_request_completed",
            "deployment_request_failed",
            "deployment_request_finished",
            "pipeline_request_started",
            "pipeline_request_completed",
            "pipeline_request_failed",
            "pipeline_request_finished",
        ]
        | str
        | None,
        OpenEnum(),
    ] = None
    """Event that triggers a call; it has the type of the object. One of: `deployment_request_started`,
    `deployment_request_completed`, `deployment_request_failed`, `deployment_request_finished`,
    `pipeline_request_started`, `pipeline_request_completed`, `pipeline_request_failed`,
    `pipeline_request_finished`."""
    description: str | None = None
    """Description of the webhook. At most 400 characters."""
    labels: dict[str, str] | None = None
    """Labels and their values, which replace the previous ones."""
    timeout: StrictInt | None = None
    """Time limit of a call in seconds. At most 30."""
    enabled: StrictBool | None = None
    """False for a webhook without calls."""
    retry: StrictBool | None = None
    """True to repeat a call that times out or gets another status than 2xx or 3xx."""
    include_result: StrictBool | None = None
    """True if calls contain the result of the request."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str | None = None,
            url: str | None = None,
            headers: Sequence[WebhookHeader | dict[str, Any]] | None = None,
            event: Literal[
                "deployment_request_started",
                "deployment_request_completed",
                "deployment_request_failed",
                "deployment_request_finished",
                "pipeline_request_started",
                "pipeline_request_completed",
                "pipeline_request_failed",
                "pipeline_request_finished",
            ]
            | str
            | None = None,
            description: str | None = None,
            labels: dict[str, str] | None = None,
            timeout: StrictInt | None = None,
            enabled: StrictBool | None = None,
            retry: StrictBool | None = None,
            include_result: StrictBool | None = None,
        ) -> None: ...
