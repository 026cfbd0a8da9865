"""The several ways in which UbiOps writes a time."""

from __future__ import annotations

from datetime import datetime

from projectlink_mock._core.clock import format_timestamp as format_timestamp


def milliseconds(moment: datetime) -> str:
    """As `2020-03-28T20:00:26.613+00:00`."""
    return moment.isoformat(timespec="milliseconds")


def blank(moment: datetime) -> str:
    """As `2020-01-10 10:06:25.632+00:00`."""
    return moment.isoformat(" ", "milliseconds")


def seconds(moment: datetime) -> str:
    """As `2019-11-13T12:00:00+00:00`."""
    return moment.isoformat(timespec="seconds")


def whole(moment: datetime) -> str:
    """As `2019-08-01T00:00:00Z`."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.year > 999 else format_timestamp(moment)


def number(value: float) -> float:
    """A value of a metric: whole ones without a fraction."""
    return int(value) if float(value).is_integer() else value
