# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``LogsCreate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictInt


class LogsCreate(Model):
    """Filters and range of a log search.

    Attributes:
        filters: Conditions, all of which must hold: `model_name`, `model_version` (with `model_name`),
            `connector_name`, `pipeline_name`, `pipeline_object_name` (with `pipeline_name`), `request_id` (UUID of a
            model request), `pipeline_request_id` and `system` (written by the system or by user code). Empty for all
            logs of the project.
        date_range: Seconds to search from the start: towards the present if positive, towards the past if negative.
            -86400 to 86400. Default: `-21600`.
        date: Start time (ISO 8601), included. Not empty.
        id: Log line to start at, included for either sign of `date_range`. 24 to 24 characters.
        limit: Maximum number of log lines. 1 to 500. Default: `50`.
    """

    filters: dict[str, Any]
    """Conditions, all of which must hold: `model_name`, `model_version` (with `model_name`), `connector_name`,
    `pipeline_name`, `pipeline_object_name` (with `pipeline_name`), `request_id` (UUID of a model request),
    `pipeline_request_id` and `system` (written by the system or by user code). Empty for all logs of the project."""
    date_range: StrictInt | None = None
    """Seconds to search from the start: towards the present if positive, towards the past if negative. -86400 to
    86400. Default: `-21600`."""
    date: str | None = None
    """Start time (ISO 8601), included. Not empty."""
    id: str | None = None
    """Log line to start at, included for either sign of `date_range`. 24 to 24 characters."""
    limit: StrictInt | None = None
    """Maximum number of log lines. 1 to 500. Default: `50`."""
