"""UbiOps 4 invariants: unique names of request schedules and metrics, and requests that end once."""

from __future__ import annotations

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.races.race import Call, Race, count, some_pass, unique_race
from tests.contract.cases.ubiops4.requests import CASES, METRIC, SCHEDULE

IN_PROJECT = ("project_id", "name")


def _rename_schedules(session: SessionState, calls: int) -> list[Call]:
    return [Call("request_schedules_update", named={**SCHEDULE, "data": {"name": "hourly"}})] * calls


def _rename_metrics(session: SessionState, calls: int) -> list[Call]:
    return [Call("metrics_update", named={**METRIC, "data": {"name": "custom.accuracy"}})] * calls


def _cancel_request(session: SessionState, calls: int) -> list[Call]:
    token, path, _, body = CASES["deployment_requests_update", 200]
    return [Call("deployment_requests_update", token=token or "", named={**path, "data": body})] * calls


def _count_cancelled(state: State) -> int:
    return sum(one.cancelled_at is not None for one in state.deployment_requests)


RACES = [
    unique_race(
        "ubiops4",
        CASES["request_schedules_create", 201],
        "request_schedules_create",
        "Schedule",
        IN_PROJECT,
        lambda state: count(state.schedules, name="nightly"),
    ),
    unique_race(
        "ubiops4",
        CASES["metrics_create", 201],
        "metrics_create",
        "Metric",
        IN_PROJECT,
        lambda state: count(state.metrics, name="custom.new"),
    ),
    Race(
        "ubiops4",
        "a schedule cannot take the name of another",
        _rename_schedules,
        some_pass(0, 200, 409, left=1),
        lambda state: count(state.schedules, name="hourly"),
        (("Schedule", IN_PROJECT),),
    ),
    Race(
        "ubiops4",
        "a metric cannot take the name of another",
        _rename_metrics,
        some_pass(0, 200, 409, left=1),
        lambda state: count(state.metrics, name="custom.accuracy"),
        (("Metric", IN_PROJECT),),
    ),
    Race("ubiops4", "a request is cancelled once", _cancel_request, some_pass(1, 200, 400), _count_cancelled),
]
