"""Running time of model versions: how long requests keep instances running, and spans of a minimum of instances.

An instance runs for a request and for the maximum idle time after it. With a minimum of instances, a version runs from
the end of its build on, whether there are requests or not.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.history import RunningSpan
from projectlink_mock.services.ubiops.state.lifecycles import AVAILABLE, BUILD, version_status
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.requests import ModelRequest
from projectlink_mock.services.ubiops_common.periods import interval_start, shift
from projectlink_mock.services.ubiops_common.requests import REQUEST

SECONDS_PER_REQUEST = dict(REQUEST.steps)["processing"]
"""Seconds of computing time that each model request uses."""


def new_running_minutes(state: State, version: Version, request: ModelRequest) -> Iterator[tuple[datetime, float]]:
    """Yield moments in the minutes for which a new request keeps an instance running, with the seconds it adds to them.

    Seconds in which an earlier request keeps one running are not added again. Call it before the request is saved.
    """
    begin, end = request.created_at, _idle_end(version, request)
    for earlier in _latest(state, version, 1):
        begin = max(begin, _idle_end(version, earlier))
    while begin < end:
        piece_end = min(shift(interval_start(begin, "minute"), 60), end)
        if piece_end == begin:
            return  # the last moment of the calendar
        yield begin, (piece_end - begin).total_seconds()
        begin = piece_end


def busy_instances(state: State, version: Version, request: ModelRequest) -> int:
    """Return how many instances a new request needs together with the batch requests of the same moment."""
    others = _latest(state, version, version.maximum_instances - 1) if request.batch else []
    return 1 + sum(one.batch and one.created_at == request.created_at for one in others)


def end_span(ctx: Context[State], version: Version, changed: Version | None = None) -> None:
    """Keep the span of a version up to now, if it is deleted or runs differently from now on.

    Call it before the version is changed or deleted.
    """
    span = _current_span(ctx.state, version, ctx.now())
    if span is not None and (changed is None or _running_settings(changed) != _running_settings(version)):
        ctx.state.running_spans.add(span.id, span)


def running_spans(state: State, now: datetime, **owner: str) -> list[RunningSpan]:
    """Return the spans up to now of a `version_id`, or of all versions of a `project_id` or `organization_id`."""
    current = (_current_span(state, version, now) for version in _versions(state, **owner))
    return [span for span in (*state.running_spans.filter(**owner), *current) if span and span.instances]


def _versions(state: State, **owner: str) -> Iterator[Version]:
    if "version_id" in owner:
        yield state.versions.get(owner["version_id"])
    elif "project_id" in owner:
        yield from state.versions.filter(**owner)
    else:
        for project in state.projects.filter(**owner):
            yield from state.versions.filter(project_id=project.id)


def _current_span(state: State, version: Version, now: datetime) -> RunningSpan | None:
    """Return the span since the last change of a version; None if it is not built."""
    if version.build is None or version_status(version, now) != AVAILABLE:
        return None
    began_at = shift(version.build.began_at, BUILD.duration)
    for past in islice(state.running_spans.newest_first(version_id=version.id), 1):
        began_at = max(began_at, past.ended_at)
    return RunningSpan(
        id=f"{version.id}/{state.running_spans.count(version_id=version.id)}",
        organization_id=state.projects.get(version.project_id).organization_id,
        project_id=version.project_id,
        version_id=version.id,
        began_at=began_at,
        ended_at=max(began_at, now),
        instances=version.minimum_instances,
        memory_allocation=version.memory_allocation,
    )


def _running_settings(version: Version) -> tuple[object, ...]:
    return version.minimum_instances, version.memory_allocation, version.build


def _idle_end(version: Version, request: ModelRequest) -> datetime:
    seconds = REQUEST.duration if request.batch else SECONDS_PER_REQUEST
    return shift(request.created_at, seconds + version.maximum_idle_time)


def _latest(state: State, version: Version, count: int) -> list[ModelRequest]:
    return list(islice(state.model_requests.newest_first(version_id=version.id), count))
