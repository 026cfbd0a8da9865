# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``LogList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt
from projectlink.ubiops4.models.log_metadata import LogMetadata


class LogList(Model):
    """A log line.

    Attributes:
        timestamp: Time of the line in nanoseconds since 1970.
        log: Text of the line.
        timestamp_str: Time of the line in nanoseconds since 1970 as text.
        metadata: Labels of the line.
    """

    timestamp: StrictInt
    """Time of the line in nanoseconds since 1970."""
    log: str
    """Text of the line."""
    timestamp_str: str | None = None
    """Time of the line in nanoseconds since 1970 as text."""
    metadata: LogMetadata | None = None
    """Labels of the line."""
