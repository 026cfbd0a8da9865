"""Results about connectors, credentials, schedules, logs and metrics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from projectlink_mock.services.ubiops.connector_kinds import KINDS, redact_configuration
from projectlink_mock.services.ubiops.logs import NAMED_OBJECTS, object_name
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials, Verification
from projectlink_mock.services.ubiops.state.history import LogLine
from projectlink_mock.services.ubiops.state.lifecycles import verification_error, verification_status
from projectlink_mock.services.ubiops_common.state import Schedule


class VerificationResult(NamedTuple):
    """The current status of a verification."""

    status: str
    error_message: str


class ConnectorResult(NamedTuple):
    """A connector; protected values of its configuration are None."""

    connector: Connector
    project: str
    credentials: str
    configuration: dict[str, Any]
    verified: VerificationResult


class CredentialsResult(NamedTuple):
    """Credentials and their number of connectors; protected values of the configuration are None."""

    credentials: Credentials
    project: str
    configuration: dict[str, Any]
    verified: VerificationResult
    reference_count: int


class ScheduleResult(NamedTuple):
    """A schedule with the names of its object and version."""

    schedule: Schedule
    object_name: str
    version: str | None


class LogResult(NamedTuple):
    """A log line with the names of the objects it is about; None if they were deleted."""

    line: LogLine
    names: Mapping[str, str | None]


class Bucket(NamedTuple):
    """The total of a metric in one interval."""

    start: datetime
    end: datetime
    value: float


def verification_result(verification: Verification, now: datetime) -> VerificationResult:
    """Return the current status of a verification."""
    return VerificationResult(verification_status(verification, now), verification_error(verification, now))


def connector_result(state: State, connector: Connector, now: datetime) -> ConnectorResult:
    """Return a connector with names, status and unprotected configuration."""
    return ConnectorResult(
        connector,
        state.projects.get(connector.project_id).name,
        state.credentials.get(connector.credentials_id).name,
        redact_configuration(KINDS[connector.type].connector_configuration, connector.configuration),
        verification_result(connector.verification, now),
    )


def credentials_result(state: State, credentials: Credentials, now: datetime) -> CredentialsResult:
    """Return credentials with names, status and unprotected configuration."""
    return CredentialsResult(
        credentials,
        state.projects.get(credentials.project_id).name,
        redact_configuration(KINDS[credentials.type].credentials_configuration, credentials.configuration),
        verification_result(credentials.verification, now),
        state.connectors.count(credentials_id=credentials.id),
    )


def schedule_result(state: State, schedule: Schedule) -> ScheduleResult:
    """Return a schedule with the names of its object and version."""
    if schedule.object_type == "pipeline":
        return ScheduleResult(schedule, state.pipelines.get(schedule.object_id).name, None)
    version = None if schedule.version_id is None else state.versions.get(schedule.version_id).name
    return ScheduleResult(schedule, state.models.get(schedule.object_id).name, version)


def log_result(state: State, line: LogLine) -> LogResult:
    """Return a log line with the names of the objects it is about."""
    return LogResult(line, {field: object_name(state, line, field) for field in NAMED_OBJECTS})
