"""Views of connectors, credentials, schedules, logs and metrics."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from projectlink_mock.services.ubiops.connector_kinds import KINDS, shown
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials, Schedule, Verification
from projectlink_mock.services.ubiops.state.history import LogLine
from projectlink_mock.services.ubiops.state.lifecycles import verification_error, verification_status


@dataclass(frozen=True)
class Verified:
    """How the verification stands."""

    status: str
    error_message: str


@dataclass(frozen=True)
class ConnectorView:
    """A connector; protected values of its configuration are None."""

    connector: Connector
    project: str
    credentials: str
    configuration: dict[str, Any]
    verified: Verified


@dataclass(frozen=True)
class CredentialsView:
    """Credentials and how many connectors use them; protected values of their configuration are None."""

    credentials: Credentials
    project: str
    configuration: dict[str, Any]
    verified: Verified
    reference_count: int


@dataclass(frozen=True)
class ScheduleView:
    """A schedule and the names of what it is for."""

    schedule: Schedule
    object_name: str
    version: str | None


@dataclass(frozen=True)
class LogView:
    """A log line and the names of what it is about, as far as that is still there."""

    line: LogLine
    connector_name: str | None = None
    model_name: str | None = None
    model_version: str | None = None
    pipeline_name: str | None = None
    pipeline_object_name: str | None = None


@dataclass(frozen=True)
class Bucket:
    """A metric in one interval."""

    start: datetime
    end: datetime
    value: float


def verified(verification: Verification, now: datetime) -> Verified:
    """How a verification stands."""
    return Verified(verification_status(verification, now), verification_error(verification, now))


def connector(state: State, connector: Connector, now: datetime) -> ConnectorView:
    """A connector."""
    return ConnectorView(
        connector,
        state.projects.get(connector.project_id).name,
        state.credentials.get(connector.credentials_id).name,
        shown(KINDS[connector.type].connector_configuration, connector.configuration),
        verified(connector.verification, now),
    )


def credentials(state: State, credentials: Credentials, now: datetime) -> CredentialsView:
    """Credentials."""
    return CredentialsView(
        credentials,
        state.projects.get(credentials.project_id).name,
        shown(KINDS[credentials.type].credentials_configuration, credentials.configuration),
        verified(credentials.verification, now),
        state.connectors.count(credentials_id=credentials.id),
    )


def schedule(state: State, schedule: Schedule) -> ScheduleView:
    """A scheduled request."""
    if schedule.object_type == "pipeline":
        return ScheduleView(schedule, state.pipelines.get(schedule.object_id).name, None)
    version = None if schedule.version_id is None else state.versions.get(schedule.version_id).name
    return ScheduleView(schedule, state.models.get(schedule.object_id).name, version)


def log(state: State, line: LogLine) -> LogView:
    """A log line."""
    return LogView(
        line,
        connector_name=_name(state.connectors.rows, line.connector_id),
        model_name=_name(state.models.rows, line.model_id),
        model_version=_name(state.versions.rows, line.version_id),
        pipeline_name=_name(state.pipelines.rows, line.pipeline_id),
        pipeline_object_name=_name(state.objects.rows, line.object_id),
    )


def _name(rows: Mapping[str, Any], id: str | None) -> str | None:
    row = None if id is None else rows.get(id)
    return None if row is None else str(row.name)
