"""Traces that operations leave in a project: audit events, events and log lines."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any, Literal

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.history import AuditEvent, Event, LogLine
from projectlink_mock.services.ubiops_common.access import get_caller

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

SAME_TIME = 1_000_000
"""Nanoseconds within which lines of the same time follow each other, so that no two have the same timestamp."""

Action = Literal["create", "update", "delete", "info"]


def nanoseconds(moment: datetime) -> int:
    """Return a time in nanoseconds since 1970."""
    elapsed = moment - _EPOCH
    return ((elapsed.days * 86_400 + elapsed.seconds) * 1_000_000 + elapsed.microseconds) * 1_000


def audit(
    ctx: Context[State],
    project_id: str,
    action: Action,
    event: str,
    object_type: str,
    object_id: str,
    owner_id: str | None = None,
) -> None:
    """Record an action of the caller.

    Args:
        ctx: The context of the call.
        project_id: The project.
        action: The kind of action; `info` for up- and downloads and all others.
        event: What was done, such as `Created version v1 for deployment digits`; never a value of a variable, a label
            or a description.
        object_type: The type of the object, such as `deployment` or `environment_variable`.
        object_id: The object, whose name is looked up when events are listed.
        owner_id: The deployment, pipeline or environment that lists the event too; by default the object itself.
    """
    id = ctx.new_id()
    user = get_caller(ctx).email
    record = AuditEvent(id, project_id, ctx.now(), action, user, event, object_type, object_id, owner_id or object_id)
    ctx.state.audit_events.add(id, record)


def write_log(ctx: Context[State], project_id: str, text: str, at: datetime | None = None, **metadata: Any) -> int:
    """Write a line of the system to the log of a project, and return its timestamp.

    Args:
        ctx: The context of the call.
        project_id: The project.
        text: The text of the line.
        at: The time of the line; by default now.
        metadata: The labels of the line, as `LogMetadata` names them, and ids of the objects; None is left out.
    """
    timestamp = nanoseconds(at or ctx.now())
    same_time = ctx.state.logs.sorted_by("timestamp", project_id)
    for latest in same_time.page(0, 1, descending=True, since=timestamp, until=timestamp + SAME_TIME)[0]:
        timestamp = latest.timestamp + 1
    id = ctx.new_id()
    labels = {"system": True, "level": "info", **{name: one for name, one in metadata.items() if one is not None}}
    ctx.state.logs.add(id, LogLine(id, project_id, timestamp, text, labels))
    return timestamp


def withdraw(ctx: Context[State], project_id: str, label: str, *values: str) -> None:
    """Delete what was recorded with a date in the future of what was cancelled: lines in the log, and their events.

    Args:
        ctx: The context of the call.
        project_id: The project.
        label: One of the INDEXED_LABELS of the lines.
        values: The values of the label.
    """
    state, now, timestamps = ctx.state, ctx.now(), set()
    for value in values:
        lines = state.logs.sorted_by("timestamp", (project_id, label, value))
        for line in list(lines.entries(since=nanoseconds(now) + SAME_TIME)):
            timestamps.add(line.value)
            state.logs.delete(line.key)
    for event in (
        list(state.events.sorted_by("date", (project_id, None, None)).entries(since=now)) if timestamps else ()
    ):
        if state.events.get(event.key).log_timestamp in timestamps:
            state.events.delete(event.key)


def report(
    ctx: Context[State],
    project_id: str,
    type: str,
    object_type: str,
    object_id: str,
    object_name: str,
    text: str,
    *,
    parent_id: str | None = None,
    parent_name: str | None = None,
    log_timestamp: int | None = None,
    at: datetime | None = None,
) -> None:
    """Record an event of the system about an object, such as a failed build."""
    id = ctx.new_id()
    record = Event(
        id,
        project_id,
        at or ctx.now(),
        type,
        object_type,
        object_id,
        object_name,
        text,
        parent_id,
        parent_name,
        log_timestamp,
    )
    ctx.state.events.add(id, record)


def find_events(
    ctx: Context[State],
    project_id: str,
    type: str | None,
    object: tuple[str, str] | None,
    since: datetime | None,
    until: datetime | None,
) -> list[Event]:
    """Return the page of the query with the events of a project by now, newest first.

    None stands for all types, for all objects and for any time; an object is its type and id.
    """
    # The end is part of the range, and events of a build that has not ended yet are still to come.
    end = ctx.now() if until is None else min(until, ctx.now())
    events = ctx.state.events.sorted_by("date", (project_id, type, object))
    offset, limit = ctx.query["offset"], ctx.query["limit"]
    page, _ = events.page(offset, limit, descending=True, since=since, until=end + timedelta.resolution)
    return page
