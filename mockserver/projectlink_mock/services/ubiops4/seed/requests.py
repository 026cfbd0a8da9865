"""The demo's requests to deployments, schedule, custom metrics and time series."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from projectlink_mock.services.ubiops4.factories import LONG_AGO, user
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Version
from projectlink_mock.services.ubiops4.state.history import DataPoint, Metric, TimeSeries
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest, Schedule

_CENTURY_SECONDS = 100 * 365 * 86_400


def add(state: State) -> None:
    """Add requests of the documented examples, one that runs for long, a schedule, and metrics with values."""
    project = state.projects.get_by(name="project_name_example")
    deployment = state.deployments.get_by(project_id=project.id, name="deployment_name_example")
    version = state.versions.get_by(deployment_id=deployment.id, name="version_example")
    # The demo does not depend on the clock, so its requests are stored for long.
    version = state.versions.replace(version.id, replace(version, request_retention_time=_CENTURY_SECONDS))
    _add_request(state, version, "request_id_example")
    _add_request(state, version, "running-request", delay=_CENTURY_SECONDS)
    # Not of the deployment above: a deployment that a schedule refers to cannot be deleted.
    scheduled = state.deployments.get_by(project_id=project.id, name="scheduled-deployment")
    schedule = Schedule(
        id="schedule_id_example",
        project_id=project.id,
        name="schedule_name_example",
        object_type="deployment",
        object_id=scheduled.id,
        version_id=None,
        schedule="0 0 * * *",
        data="text",
        batch=True,
        timeout=14400,
        enabled=False,
        created_at=LONG_AGO,
        description="One request a day",
        labels={"type": "demo"},
    )
    state.schedules.add(schedule.id, schedule)
    _add_metrics(state, project.id, version.id)


def _add_request(state: State, version: Version, id: str, delay: float = 0.0) -> None:
    request = DeploymentRequest(
        id=id,
        project_id=version.project_id,
        deployment_id=version.deployment_id,
        version_id=version.id,
        data="text",
        created_at=LONG_AGO,
        batch=True,
        timeout=_CENTURY_SECONDS,
        result="text",
        delay=delay,
        origin={"created_by": user(state, "alice@example.com").email},
        input_size=6,
        output_size=6,
    )
    state.deployment_requests.add(id, request)


def _add_metrics(state: State, project_id: str, version_id: str) -> None:
    kinds = (("custom.metric_name_example", "delta", "seconds"), ("custom.accuracy", "gauge", ""))
    for id, (name, kind, unit) in enumerate(kinds, 40):
        labels = ("deployment_version_id",)
        metric = Metric(id, project_id, name, kind, LONG_AGO, LONG_AGO, "Written by a demo user", unit, labels)
        state.metrics.add(str(id), metric)
    series = TimeSeries(42, project_id, kinds[0][0], {"deployment_version_id": version_id})
    state.time_series.add(str(series.id), series)
    for hour, value in enumerate((3.0, 10.0)):
        point = DataPoint(series.id, LONG_AGO + timedelta(hours=hour), value)
        state.data_points.add(point.key, point)
