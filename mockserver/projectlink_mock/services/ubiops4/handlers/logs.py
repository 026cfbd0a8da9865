"""Handler of the log of a project."""

from __future__ import annotations

from itertools import islice

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.activity import SAME_TIME, nanoseconds
from projectlink_mock.services.ubiops4.log_query import parse_query
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.history import INDEXED_LABELS, LogLine
from projectlink_mock.services.ubiops_common.access import get_project
from projectlink_mock.services.ubiops_common.periods import parse_moment, shift

_DAY_SECONDS = 24 * 3600
_MAX_TIMESTAMP_DIGITS = 19


def logs_list(ctx: Context[State], project_name: str) -> list[LogLine]:
    """Return the lines of a period that pass all tests of a query; none has a date in the future."""
    project = get_project(ctx, project_name)
    query = parse_query(ctx.query.get("query") or "")
    since, until, backwards = _period(ctx)
    labels = [(name, query.equal[name]) for name in INDEXED_LABELS if name in query.equal]
    group = (project.id, *labels[0]) if labels else project.id
    entries = ctx.state.logs.sorted_by("timestamp", group).entries(since=since, until=until, descending=backwards)
    lines = (ctx.state.logs.get(entry.key) for entry in entries)
    try:
        return list(islice(filter(query.matches, lines), ctx.query["limit"]))
    except ValueError as error:
        raise BadRequest(f"A regular expression of the query cannot be used: {error}.", rule("log-regex")) from None


def _period(ctx: Context[State]) -> tuple[int, int, bool]:
    """Return the first timestamp, that after the last one, and whether the newest line comes first."""
    start, end = ctx.query.get("start"), ctx.query.get("end")
    newest = nanoseconds(ctx.now()) + SAME_TIME
    if start is None and end is None:
        return nanoseconds(shift(ctx.now(), -_DAY_SECONDS)), newest, True
    if start is None or end is None:
        raise BadRequest("Both start and end must be given, or none of them.", rule("start-and-end"))
    first, last = _timestamp(start), _timestamp(end)
    # The start is in the period and the end is not, whichever is earlier.
    since, until = (first, last) if first <= last else (last + 1, first + 1)
    return since, min(until, newest), first > last


def _timestamp(text: str) -> int:
    """Return a time in nanoseconds, which may be given as such. Raises BadRequest."""
    if text.isascii() and text.isdigit() and len(text) <= _MAX_TIMESTAMP_DIGITS:
        return int(text)
    return nanoseconds(parse_moment(text))
