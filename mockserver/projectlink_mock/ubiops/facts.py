"""Writing down what is used, for metrics and usage, and adding it up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from projectlink_mock.ubiops.periods import start
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.history import Fact

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


def of_object(state: State, object_id: str, metric: str) -> list[Fact]:
    """The facts of one object."""
    return state.facts.of(object_id=object_id, metric=metric)


def of_project(state: State, project_id: str, object_type: str, metric: str) -> list[Fact]:
    """The facts of all objects of a type in a project."""
    return state.facts.of(project_id=project_id, object_type=object_type, metric=metric)


def total(facts: Iterable[Fact], begin: datetime, end: datetime) -> float:
    """What is used in an interval, its end left out."""
    return sum(fact.value for fact in facts if begin <= fact.minute < end)
