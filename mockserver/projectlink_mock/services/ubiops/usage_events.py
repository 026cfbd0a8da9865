"""What requests leave behind: the facts of metrics and usage, added up on demand, and lines in the project's log."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

import orjson

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs
from projectlink_mock.services.ubiops.periods import between, start
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Connector
from projectlink_mock.services.ubiops.state.history import Fact
from projectlink_mock.services.ubiops.state.lifecycles import REQUEST
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest

MODEL_VERSION = "model_version"
PIPELINE = "pipeline"
CONNECTOR = "connector"

METRICS = {
    PIPELINE: ("requests", "input_volume", "object_requests"),
    MODEL_VERSION: (
        "requests",
        "input_volume",
        "output_volume",
        "outputs",
        "compute",
        "instances",
        "gb_seconds",
        "active_time",
    ),
    CONNECTOR: ("requests", "volume"),
}
"""The metrics of each type of object."""

MOST_INTERVALS = 100_000
"""More than two months of minutes, or eleven years of hours."""

RUNNING = dict(REQUEST.steps)["processing"]
"""For how many seconds a model runs for a request."""

_LONGEST = 200


def record(
    state: State, project_id: str, object_type: str, object_id: str, metric: str, value: float, at: datetime
) -> None:
    """Add to a metric of an object at a moment."""
    minute = start(at, "minute")
    key = f"{object_id}/{metric}/{minute:%Y-%m-%dT%H:%M}"
    if key in state.facts:
        known = state.facts.get(key)
        state.facts.replace(key, replace(known, value=known.value + value))
        return
    organization_id = state.projects.get(project_id).organization_id
    state.facts.add(key, Fact(organization_id, project_id, object_type, object_id, metric, minute, value))


def of_object(state: State, object_id: str, metric: str, day: date) -> list[Fact]:
    """The facts of one object, of one day."""
    return state.facts.filter(object_id=object_id, metric=metric, day=day)


def of_project(state: State, project_id: str, object_type: str, metric: str, day: date) -> list[Fact]:
    """The facts of all objects of a type in a project, of one day."""
    return state.facts.filter(project_id=project_id, object_type=object_type, metric=metric, day=day)


def totals(
    facts_of: Callable[[date], list[Fact]], first: datetime, last: datetime, interval: str
) -> list[tuple[datetime, datetime, float]]:
    """What is used in each interval, with its start and end, zeros included. Raises BadRequest for too many."""
    intervals = list(islice(between(first, last, interval), MOST_INTERVALS + 1))
    if len(intervals) > MOST_INTERVALS:
        raise BadRequest(f"From start to end there are more than {MOST_INTERVALS} intervals.", rule("interval-count"))
    sums: dict[datetime, float] = defaultdict(float)
    if intervals:
        for day, _ in between(intervals[0][0], intervals[-1][1], "day"):
            for fact in facts_of(day.date()):
                sums[start(fact.minute, interval)] += fact.value
    return [(begin, end, round(sums.get(begin, 0), 6)) for begin, end in intervals]


def of_model(ctx: Context[State], version: Version, request: ModelRequest, **about: str | None) -> None:
    """What a request to a version leaves, before it is kept itself."""
    succeeded = request.error is None
    _record(
        ctx,
        (version.project_id, MODEL_VERSION, version.id),
        request.created_at,
        {
            "requests": 1,
            "input_volume": _volume(request.data),
            "output_volume": _volume(request.result) if succeeded else 0,
            "outputs": 1 if succeeded else 0,
            "compute": RUNNING,
            "instances": _new_instances(ctx.state, version, request.created_at),
            "gb_seconds": version.memory_allocation / 1024 * RUNNING,
            "active_time": RUNNING,
        },
    )
    ids: dict[str, Any] = {
        "model_id": version.model_id,
        "version_id": version.id,
        "request_id": request.id,
        "pipeline_request_id": request.pipeline_request_id,
        **about,
    }
    logs.write(ctx, version.project_id, _begun("Model", batch=request.batch), at=request.created_at, **ids)
    ended = _ended_at(request)
    if request.error is None:
        text = f"[Info] Model call result (success): {_shown(request.result)}"
        logs.write(ctx, version.project_id, text, at=ended, **ids)
    else:
        logs.write(ctx, version.project_id, f"[Error] {request.error}", system=False, at=ended, **ids)
        logs.write(ctx, version.project_id, "[Error] Model call result (failed)", at=ended, **ids)


def of_pipeline_begun(ctx: Context[State], pipeline: Pipeline, request_id: str, *, batch: bool, at: datetime) -> None:
    """What a request to a pipeline leaves before those to its objects do."""
    ids: dict[str, Any] = {"pipeline_id": pipeline.id, "pipeline_request_id": request_id}
    logs.write(ctx, pipeline.project_id, _begun("Pipeline", batch=batch), at=at, **ids)


def of_pipeline_ended(ctx: Context[State], request: PipelineRequest, object_requests: int) -> None:
    """What it leaves after them."""
    _record(
        ctx,
        (request.project_id, PIPELINE, request.pipeline_id),
        request.created_at,
        {"requests": 1, "input_volume": _volume(request.data), "object_requests": object_requests},
    )
    if request.error is not None:
        ids: dict[str, Any] = {"pipeline_id": request.pipeline_id, "pipeline_request_id": request.id}
        logs.write(ctx, request.project_id, f"[Error] {request.error}", at=_ended_at(request), **ids)


def of_connector(
    ctx: Context[State],
    connector: Connector,
    data: Any,
    at: datetime,
    *,
    pipeline_id: str,
    object_id: str,
    request_id: str,
) -> None:
    """What a request of a pipeline to a connector leaves."""
    of = (connector.project_id, CONNECTOR, connector.id)
    _record(ctx, of, at, {"requests": 1, "volume": _volume(data)})
    logs.write(
        ctx,
        connector.project_id,
        "[Info] Connector request",
        at=at,
        connector_id=connector.id,
        pipeline_id=pipeline_id,
        object_id=object_id,
        pipeline_request_id=request_id,
    )


def _record(ctx: Context[State], of: tuple[str, str, str], at: datetime, values: Mapping[str, float]) -> None:
    for metric, value in values.items():
        record(ctx.state, *of, metric, value, at)


def _begun(what: str, *, batch: bool) -> str:
    return f"[Info] {what} request received ({'batch' if batch else 'direct'})"


def _ended_at(request: ModelRequest | PipelineRequest) -> datetime:
    """Direct requests take no time: their answer is there at once."""
    return request.created_at + timedelta(seconds=REQUEST.duration) if request.batch else request.created_at


def _shown(result: Any) -> str:
    """The result as JSON, of a long one the beginning."""
    return orjson.dumps(result)[:_LONGEST].decode(errors="ignore")


def _volume(data: Any) -> int:
    """How many bytes it is as JSON."""
    return len(orjson.dumps(data))


def _new_instances(state: State, version: Version, at: datetime) -> int:
    """One in each minute with a request: an instance runs for all the requests of a minute."""
    latest = next(state.model_requests.newest_first(version_id=version.id), None)
    return 0 if latest and start(latest.created_at, "minute") == start(at, "minute") else 1
