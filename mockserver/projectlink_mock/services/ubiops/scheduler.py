"""The requests of schedules to models and pipelines, and the lines that they leave in the log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs
from projectlink_mock.services.ubiops.execution import check_model, check_pipeline, run_model, run_pipeline
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops_common import scheduler
from projectlink_mock.services.ubiops_common.state import Schedule


def run_due(ctx: Context[State]) -> None:
    """Make all scheduled requests due up to now, in order. Runs before each request to the service."""
    for _ in run_due_in_steps(ctx):
        pass


def run_due_in_steps(ctx: Context[State]) -> Iterator[None]:
    """Make all scheduled requests due up to now, and yield after each step. Other requests may run in between."""
    return scheduler.run_due_in_steps(ctx, _make_request, _write_line)


def _make_request(ctx: Context[State], schedule: Schedule, at: datetime) -> None:
    """Make and log the request of a schedule. Raises BadRequest."""
    if schedule.version_id is None:
        pipeline = ctx.state.pipelines.get(schedule.object_id)
        check_pipeline(ctx, pipeline, schedule.data, at)
        ids = {"pipeline_request_id": run_pipeline(ctx, pipeline, schedule.data, batch=schedule.batch, at=at).id}
    else:
        version = ctx.state.versions.get(schedule.version_id)
        check_model(ctx, version, schedule.data, at)
        ids = {"request_id": run_model(ctx, version, schedule.data, batch=schedule.batch, at=at).id}
    kind = "batch" if schedule.batch else "direct"
    _write_line(ctx, schedule, f"[Info] Schedule {schedule.name} made a {kind} request", at, **ids)


def _write_line(ctx: Context[State], schedule: Schedule, text: str, at: datetime, **ids: str) -> None:
    if schedule.version_id is None:
        ids["pipeline_id"] = schedule.object_id
    else:
        ids |= {"model_id": schedule.object_id, "version_id": schedule.version_id}
    logs.write(ctx, schedule.project_id, text, system=True, at=at, **ids)
