"""Writing down what is used, for metrics and usage, and adding it up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from itertools import islice

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops.periods import between, start
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.history import Fact

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


def record(
    state: State, project_id: str, object_type: str, object_id: str, metric: str, value: float, at: datetime
) -> None:
    """Add to a metric of an object at a moment."""
    minute = start(at, "minute")
    key = f"{object_id}/{metric}/{minute:%Y-%m-%dT%H:%M}"
    if key in state.facts:
        known = state.facts.get(key)
        state.facts.put(key, replace(known, value=known.value + value))
        return
    organization_id = state.projects.get(project_id).organization_id
    state.facts.add(key, Fact(organization_id, project_id, object_type, object_id, metric, minute, value))


def of_object(state: State, object_id: str, metric: str, day: date) -> list[Fact]:
    """The facts of one object, of one day."""
    return state.facts.of(object_id=object_id, metric=metric, day=day)


def of_project(state: State, project_id: str, object_type: str, metric: str, day: date) -> list[Fact]:
    """The facts of all objects of a type in a project, of one day."""
    return state.facts.of(project_id=project_id, object_type=object_type, metric=metric, day=day)


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
