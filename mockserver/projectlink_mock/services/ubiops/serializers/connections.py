"""JSON of connectors, credentials, schedules, logs and metrics."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops.connector_kinds import ConnectorKind, Parameter
from projectlink_mock.services.ubiops.results.connections import (
    Bucket,
    ConnectorResult,
    CredentialsResult,
    LogResult,
    ScheduleResult,
)
from projectlink_mock.services.ubiops_common.serializers import fields, format_number, format_seconds


def parameter(parameter: Parameter) -> dict[str, Any]:
    return {
        "parameter": parameter.parameter,
        "name": parameter.name,
        "description": parameter.description,
        "input_field": parameter.input_field,
        "default": parameter.default,
        "protected": parameter.protected,
        "regex": parameter.regex,
    }


def kind(kind: ConnectorKind) -> dict[str, Any]:
    return {
        "connector": kind.connector,
        "connector_type": kind.connector_type,
        "connector_configuration": [parameter(one) for one in kind.connector_configuration],
        "credentials_configuration": [parameter(one) for one in kind.credentials_configuration],
    }


def connector(result: ConnectorResult) -> dict[str, Any]:
    connector = result.connector
    return {
        "id": connector.id,
        "name": connector.name,
        "type": connector.type,
        "status": result.verified.status,
        "error_message": result.verified.error_message,
        "input_type": connector.input_type,
        "project": result.project,
        "credentials": result.credentials,
        "configuration": result.configuration,
        "input_fields": fields(connector.input_fields),
        "creation_date": format_timestamp(connector.created_at),
        "last_updated": format_timestamp(connector.updated_at),
    }


def credentials(result: CredentialsResult) -> dict[str, Any]:
    credentials = result.credentials
    return {
        "id": credentials.id,
        "name": credentials.name,
        "type": credentials.type,
        "status": result.verified.status,
        "error_message": result.verified.error_message,
        "reference_count": result.reference_count,
        "project": result.project,
        "configuration": result.configuration,
        "creation_date": format_timestamp(credentials.created_at),
        "last_updated": format_timestamp(credentials.updated_at),
    }


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
        "batch": schedule.batch,
        "timeout": schedule.timeout,
        "enabled": schedule.enabled,
        "creation_date": format_timestamp(schedule.created_at),
    }


def log(result: LogResult) -> dict[str, Any]:
    """Return a log line without empty fields: UbiOps' own client accepts neither null nor an empty name."""
    line = result.line
    about = {
        **result.names,
        "request_id": line.request_id,
        "pipeline_request_id": line.pipeline_request_id,
    }
    return {
        "id": line.id,
        **{name: value for name, value in about.items() if value},
        "system": line.system,
        "date": format_timestamp(line.date),
        "log": line.text,
    }


def bucket(bucket: Bucket) -> dict[str, Any]:
    return {
        "start_time": format_seconds(bucket.start),
        "end_time": format_seconds(bucket.end),
        "value": format_number(bucket.value),
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    ConnectorKind: kind,
    ConnectorResult: connector,
    CredentialsResult: credentials,
    ScheduleResult: schedule,
    LogResult: log,
    Bucket: bucket,
}
