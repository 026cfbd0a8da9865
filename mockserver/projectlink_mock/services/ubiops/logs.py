"""A project's log: writing it, and going through it from a place on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.periods import start
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.history import LogLine

Place = tuple[datetime, str]
"""A place in a log: a moment, and the order within it."""

BEFORE = ""
"""The place before all lines of a moment."""
AFTER = "~"
"""The place after them."""


@dataclass(frozen=True)
class Passage:
    """A part of a log, both ends included; read from its last line on if it leads back."""

    first: Place
    last: Place
    backwards: bool


def write(
    ctx: Context[State],
    project_id: str,
    text: str,
    *,
    system: bool = True,
    at: datetime | None = None,
    **about: str | None,
) -> LogLine:
    """Write a line, of now or another moment: `about` are ids, by LogLine's fields (`version_id`, …)."""
    # 24 hexadecimal digits: some of a UUID, and a number that tells which of two lines came first.
    id = f"{ctx.new_id().replace('-', '')[:12]}{ctx.session.id_counter:012x}"
    line = LogLine(id, project_id, at or ctx.now(), text, system, **about)
    return ctx.state.logs.add(line.id, line)


def place(line: LogLine) -> Place:
    """Where a line is in the log."""
    return line.date, line.id[12:]


def read(state: State, project_id: str, passage: Passage, **request: str) -> Iterator[LogLine]:
    """The lines of a passage, or those of them that are of a request, by `request_id` or `pipeline_request_id`."""
    if request:
        yield from _ordered(state.logs.filter(project_id=project_id, **request), passage)
        return
    for minute in _minutes(passage):
        yield from _ordered(state.logs.filter(project_id=project_id, minute=minute), passage)


def _minutes(passage: Passage) -> Iterator[datetime]:
    first, last = start(passage.first[0], "minute"), start(passage.last[0], "minute")
    count = int((last - first).total_seconds()) // 60 + 1
    for step in range(count):
        yield last - timedelta(minutes=step) if passage.backwards else first + timedelta(minutes=step)


def _ordered(lines: Iterable[LogLine], passage: Passage) -> list[LogLine]:
    inside = [line for line in lines if passage.first <= place(line) <= passage.last]
    return sorted(inside, key=place, reverse=passage.backwards)
