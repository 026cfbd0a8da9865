# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``WebhookTestCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt
from projectlink.ubiops4.models.webhook_header import WebhookHeader


class WebhookTestCreate(Model):
    """Settings of a webhook to test.

    Attributes:
        object_type: Type of the object. One of: `deployment`, `pipeline`.
        object_name: Name of the deployment or pipeline. Not empty.
        url: URL to call.
        event: Event that triggers a call; it has the type of the object. One of: `deployment_request_started`,
            `deployment_request_completed`, `deployment_request_failed`, `deployment_request_finished`,
            `pipeline_request_started`, `pipeline_request_completed`, `pipeline_request_failed`,
            `pipeline_request_finished`.
        version: Name of the version; null for the default version. Not empty.
        headers: Headers of the calls. Default: none.
        timeout: Time limit of a call in seconds. At most 30. Default: `10`.
        retry: True to repeat a call that times out or gets another status than 2xx or 3xx. Default: `false`.
        include_result: True if calls contain the result of the request. Default: `false`.
    """

    object_type: Annotated[Literal["deployment", "pipeline"] | str, OpenEnum()]
    """Type of the object. One of: `deployment`, `pipeline`."""
    object_name: str
    """Name of the deployment or pipeline. Not empty."""
    url: str
    """URL to call."""
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
        | str,
        OpenEnum(),
    ]
    """Event that triggers a call; it has the type of the object. One of: `deployment_request_started`,
    `deployment_request_completed`, `deployment_request_failed`, `deployment_request_finished`,
    `pipeline_request_started`, `pipeline_request_completed`, `pipeline_request_failed`,
    `pipeline_request_finished`."""
    version: str | None = None
    """Name of the version; null for the default version. Not empty."""
    headers: list[WebhookHeader] | None = None
    """Headers of the calls. Default: none."""
    timeout: StrictInt | None = None
    """Time limit of a call in seconds. At most 30. Default: `10`."""
    retry: StrictBool | None = None
    """True to repeat a call that times out or gets another status than 2xx or 3xx. Default: `false`."""
    include_result: StrictBool | None = None
    """True if calls contain the result of the request. Default: `false`."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            object_type: Literal["deployment", "pipeline"] | str,
            object_name: str,
            url: str,
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
            | str,
            version: str | None = None,
            headers: Sequence[WebhookHeader | dict[str, Any]] | None = None,
            timeout: StrictInt | None = None,
            retry: StrictBool | None = None,
            include_result: StrictBool | None = None,
        ) -> None: ...
