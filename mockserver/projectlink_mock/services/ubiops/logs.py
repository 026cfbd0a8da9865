"""The log of a project: writing lines and reading ranges."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.history import LogLine
from projectlink_mock.services.ubiops_common.periods import interval_start

NAMED_OBJECTS: Mapping[str, tuple[str, str]] = {
    "connector_name": ("connector_id", "connectors"),
    "model_name": ("model_id", "models"),
    "model_version": ("version_id", "versions"),
    "pipeline_name": ("pipeline_id", "pipelines"),
    "pipeline_object_name": ("object_id", "objects"),
}
"""The objects that a line can be about, by the field of their name: the field of their id, and their table."""

Position = tuple[datetime, str]
"""A position in a log: a time, and the order within it."""

BEFORE = ""
"""The position before all lines of the same time."""
AFTER = "~"
"""The position after all lines of the same time."""


@dataclass(frozen=True)
class LogRange:
    """A range of a log, both ends included; read from the end if `backwards` is set."""

    first: Position
    last: Position
    backwards: bool


def write(
    ctx: Context[State],
    project_id: str,
    text: str,
    *,
    system: bool = True,
    at: datetime | None = None,
    **ids: str | None,
) -> LogLine:
    """Write a line dated `at`, by default now; `ids` are named as LogLine's fields (`version_id`, …)."""
    # 24 hexadecimal digits: a part of a UUID, and a counter that orders lines of the same time.
    id = f"{ctx.new_id().replace('-', '')[:12]}{ctx.session.id_counter:012x}"
    names = {
        field: _current_name(ctx.state, table, ids[id_field])
        for field, (id_field, table) in NAMED_OBJECTS.items()
        if id_field in ids
    }
    line = LogLine(id, project_id, at or ctx.now(), text, system, **ids, **names)
    return ctx.state.logs.add(line.id, line)


def object_name(state: State, line: LogLine, field: str) -> str | None:
    """Return the name of an object that a line is about: its current one, or the one in the line if it is deleted."""
    id_field, table = NAMED_OBJECTS[field]
    name: str | None = _current_name(state, table, getattr(line, id_field)) or getattr(line, field)
    return name


def _current_name(state: State, table: str, id: str | None) -> str | None:
    rows: Mapping[str, Any] = getattr(state, table).rows
    return rows[id].name if id is not None and id in rows else None


def position_of(line: LogLine) -> Position:
    """Return the position of a line in the log."""
    return line.date, line.id[12:]


def read_range(state: State, project_id: str, log_range: LogRange, **request: str) -> Iterator[LogLine]:
    """Yield the lines of a range, optionally filtered by `request_id` or `pipeline_request_id`."""
    if request:
        yield from _sorted_lines(state.logs.filter(project_id=project_id, **request), log_range)
        return
    for minute in _minutes(log_range):
        yield from _sorted_lines(state.logs.filter(project_id=project_id, minute=minute), log_range)


def _minutes(log_range: LogRange) -> Iterator[datetime]:
    first, last = interval_start(log_range.first[0], "minute"), interval_start(log_range.last[0], "minute")
    count = int((last - first).total_seconds()) // 60 + 1
    for step in range(count):
        yield last - timedelta(minutes=step) if log_range.backwards else first + timedelta(minutes=step)


def _sorted_lines(lines: Iterable[LogLine], log_range: LogRange) -> list[LogLine]:
    inside = [line for line in lines if log_range.first <= position_of(line) <= log_range.last]
    return sorted(inside, key=position_of, reverse=log_range.backwards)
