"""JSON of schedules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops4.results.schedules import ScheduleResult


def schedule(result: ScheduleResult) -> dict[str, Any]:
    schedule = result.schedule
    return {
        "id": schedule.id,
        "name": schedule.name,
        "object_type": schedule.object_type,
        "object_name": result.object_name,
        "version": result.version,
        "schedule": schedule.schedule,
        "request_data": schedule.data,
        "timeout": schedule.timeout,
        "enabled": schedule.enabled,
        "creation_date": format_timestamp(schedule.created_at),
        "description": schedule.description,
        "labels": schedule.labels,
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {ScheduleResult: schedule}
