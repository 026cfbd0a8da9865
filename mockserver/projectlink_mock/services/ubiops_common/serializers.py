"""Number and time formats of UbiOps."""

from __future__ import annotations

from datetime import datetime

from projectlink_mock._core.clock import format_timestamp


def format_milliseconds(moment: datetime) -> str:
    """Format a time as `2020-03-28T20:00:26.613+00:00`."""
    return moment.isoformat(timespec="milliseconds")


def format_with_space(moment: datetime) -> str:
    """Format a time as `2020-01-10 10:06:25.632+00:00`."""
    return moment.isoformat(" ", "milliseconds")


def format_seconds(moment: datetime) -> str:
    """Format a time as `2019-11-13T12:00:00+00:00`."""
    return moment.isoformat(timespec="seconds")


def format_whole_seconds(moment: datetime) -> str:
    """Format a time as `2019-08-01T00:00:00Z`."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.year > 999 else format_timestamp(moment)


def format_number(value: float) -> float:
    """Return a metric value, without a fraction if it is a whole number."""
    return int(value) if float(value).is_integer() else value
