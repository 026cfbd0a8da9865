# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``LogsCreate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictInt


class LogsCreate(Model):
    """Which logs to give."""

    filters: dict[str, Any]
    """What the logs are to be about, all of it: `model_name`, `model_version` (goes with model_name),
    `connector_name`, `pipeline_name`, `pipeline_object_name` (goes with pipeline_name), `request_id` (UUID of a
    model request), `pipeline_request_id` and `system` (whether the system or user code wrote them). Empty for all
    logs of the project."""
    date_range: StrictInt | None = None
    """How many seconds to look from the start, towards the present if positive, towards the past if negative. -86400
    to 86400. Default: `-21600`."""
    date: str | None = None
    """Where to start, in ISO 8601; that moment is included. Not empty."""
    id: str | None = None
    """The log line where to start. It is in the answer whatever the sign of `date_range`. 24 to 24 characters."""
    limit: StrictInt | None = None
    """How many lines to give at most. 1 to 500. Default: `50`."""
