"""JSON of log lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.ubiops4.log_query import SHOWN_LABELS
from projectlink_mock.services.ubiops4.state.history import LogLine


def log_line(line: LogLine) -> dict[str, Any]:
    """Return a log line without the labels that do not apply: UbiOps' own client accepts no empty ones."""
    metadata = line.metadata
    return {
        "timestamp": line.timestamp,
        "timestamp_str": str(line.timestamp),
        "log": line.text,
        "metadata": {label: metadata[label] for label in SHOWN_LABELS if metadata.get(label) not in (None, "")},
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {LogLine: log_line}
