"""Results of schedules."""

from __future__ import annotations

from typing import NamedTuple

from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.requests import Schedule


class ScheduleResult(NamedTuple):
    """A schedule with the names of its object and version; `version` is None for the default version."""

    schedule: Schedule
    object_name: str
    version: str | None


def schedule_result(state: State, schedule: Schedule) -> ScheduleResult:
    """Return a schedule with the names of its object and version."""
    if schedule.object_type == "deployment":
        name = state.deployments.get(schedule.object_id).name
        version = None if schedule.version_id is None else state.versions.get(schedule.version_id).name
    else:
        name = state.pipelines.get(schedule.object_id).name
        version = None if schedule.version_id is None else state.pipeline_versions.get(schedule.version_id).name
    return ScheduleResult(schedule, name, version)
