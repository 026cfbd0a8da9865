"""The JSON of connectors, credentials, schedules, logs and metrics."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.ubiops.connector_kinds import Kind, Parameter
from projectlink_mock.services.ubiops.results.connections import (
    Bucket,
    ConnectorView,
    CredentialsView,
    LogView,
    ScheduleView,
)
from projectlink_mock.services.ubiops.serializers.dates import format_timestamp, number, seconds
from projectlink_mock.services.ubiops.serializers.models import fields


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


def kind(kind: Kind) -> dict[str, Any]:
    return {
        "connector": kind.connector,
        "connector_type": kind.connector_type,
        "connector_configuration": [parameter(one) for one in kind.connector_configuration],
        "credentials_configuration": [parameter(one) for one in kind.credentials_configuration],
    }


def connector(view: ConnectorView) -> dict[str, Any]:
    connector = view.connector
    return {
        "id": connector.id,
        "name": connector.name,
        "type": connector.type,
        "status": view.verified.status,
        "error_message": view.verified.error_message,
        "input_type": connector.input_type,
        "project": view.project,
        "credentials": view.credentials,
        "configuration": view.configuration,
        "input_fields": fields(connector.input_fields),
        "creation_date": format_timestamp(connector.created_at),
        "last_updated": format_timestamp(connector.updated_at),
    }


def credentials(view: CredentialsView) -> dict[str, Any]:
    credentials = view.credentials
    return {
        "id": credentials.id,
        "name": credentials.name,
        "type": credentials.type,
        "status": view.verified.status,
        "error_message": view.verified.error_message,
        "reference_count": view.reference_count,
        "project": view.project,
        "configuration": view.configuration,
        "creation_date": format_timestamp(credentials.created_at),
        "last_updated": format_timestamp(credentials.updated_at),
    }


def schedule(view: ScheduleView) -> dict[str, Any]:
    schedule = view.schedule
    return {
        "id": schedule.id,
        "name": schedule.name,
        "object_type": schedule.object_type,
        "object_name": view.object_name,
        "version": view.version,
        "schedule": schedule.schedule,
        "request_data": schedule.data,
        "batch": schedule.batch,
        "timeout": schedule.timeout,
        "enabled": schedule.enabled,
        "creation_date": format_timestamp(schedule.created_at),
    }


def log(view: LogView) -> dict[str, Any]:
    """A line without what it is not about: UbiOps' own client takes neither null nor nothing for a name."""
    line = view.line
    about = {
        "connector_name": view.connector_name,
        "model_name": view.model_name,
        "model_version": view.model_version,
        "pipeline_name": view.pipeline_name,
        "pipeline_object_name": view.pipeline_object_name,
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
        "start_time": seconds(bucket.start),
        "end_time": seconds(bucket.end),
        "value": number(bucket.value),
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    Kind: kind,
    ConnectorView: connector,
    CredentialsView: credentials,
    ScheduleView: schedule,
    LogView: log,
    Bucket: bucket,
}
