"""Tests of UbiOps' own published client, unmodified, against the mock: connectors, schedules, logs and metrics.

Its models declare counts and configurations as text, and return them so.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from projectlink_mock import Session
from tests.interop.published import connect, rejection_status, ubiops

PROJECT, MODEL, VERSION = "project_name_example", "model_name_example", "version_example"
AT = datetime(2026, 3, 2, 10, tzinfo=timezone.utc)
DATABASE = {"username": "user", "password": "secret", "host": "host", "port": "1234"}
TABLE = {"database": "database-1", "schema": "public", "table": "table-1"}


@pytest.fixture
def core(projectlink_mock: Session) -> Any:
    """Return UbiOps' client with alice's token, with the clock on a Monday at ten."""
    projectlink_mock.state.clock.freeze(AT)
    return connect(projectlink_mock)


def test_connector_types_describe_required_parameters(core: Any) -> None:
    kinds = {kind.connector: kind for kind in core.configurations_list()}
    assert (kinds["aws_s3"].connector_type, kinds["postgresql"].connector_type) == ("blob", "structured")
    needed = {one["parameter"] for one in kinds["postgresql"].credentials_configuration}
    assert needed == set(DATABASE)


def test_credentials_lifecycle(core: Any, projectlink_mock: Session) -> None:
    created = core.credentials_create(
        PROJECT, ubiops.CredentialsCreate(name="new", type="postgresql", configuration=DATABASE)
    )
    assert (created.status, created.reference_count) == ("pending_verification", "0")
    projectlink_mock.state.clock.advance(1)
    read = core.credentials_get(PROJECT, "new")
    assert (read.id, read.status) == (created.id, "available")
    assert read.configuration == str({**DATABASE, "password": None})
    assert "new" in [one.name for one in core.credentials_list(PROJECT)]
    changed = core.credentials_update(
        PROJECT, "new", ubiops.CredentialsUpdate(name="new", configuration={"host": "other"})
    )
    assert changed.status == "pending_verification"
    assert core.credentials_delete(PROJECT, "new") is None
    assert rejection_status(core.credentials_get, PROJECT, "new") == 404
    assert rejection_status(core.credentials_delete, PROJECT, "s3-credentials") == 409


def test_connector_lifecycle(core: Any, projectlink_mock: Session) -> None:
    field = ubiops.ConnectorFieldCreate(name="field-1", data_type="int")
    data = ubiops.ConnectorCreate(
        name="new",
        type="postgresql",
        credentials="postgresql-credentials",
        configuration=TABLE,
        input_fields=[field],
    )
    created = core.connectors_create(PROJECT, data)
    assert (created.input_type, created.status) == ("structured", "pending_verification")
    assert [one.to_dict() for one in created.input_fields] == [field.to_dict()]
    assert rejection_status(core.connectors_create, PROJECT, data) == 409
    projectlink_mock.state.clock.advance(1)
    assert core.connectors_get(PROJECT, "new").status == "available"
    renamed = core.connectors_update(PROJECT, "new", ubiops.ConnectorUpdate(name="newer"))
    assert (renamed.id, renamed.status) == (created.id, "available")
    assert "newer" in [one.name for one in core.connectors_list(PROJECT)]
    assert core.credentials_get(PROJECT, "postgresql-credentials").reference_count == "2"
    assert core.connectors_delete(PROJECT, "newer") is None
    assert core.credentials_get(PROJECT, "postgresql-credentials").reference_count == "1"


def test_schedule_makes_requests_shown_in_logs_and_metrics(core: Any, projectlink_mock: Session) -> None:
    data = ubiops.ScheduleCreate(
        name="new",
        object_type="model",
        object_name=MODEL,
        version=VERSION,
        schedule="*/15 * * * *",
        request_data={"input": 82.3},
        batch=True,
    )
    created = core.scheduled_requests_create(PROJECT, data)
    assert (created.enabled, created.version, created.request_data) == (True, VERSION, {"input": 82.3})
    assert core.scheduled_requests_get(PROJECT, "new") == created
    assert created in core.scheduled_requests_list(PROJECT)
    projectlink_mock.state.clock.advance(60 * 60)
    requests = core.batch_model_requests_list(PROJECT, MODEL, VERSION, limit=4)
    assert [one.time_created.minute for one in requests] == [0, 45, 30, 15]

    filters = {"model_name": MODEL, "model_version": VERSION, "request_id": requests[0].id, "system": True}
    lines = core.projects_log_list(PROJECT, ubiops.LogsCreate(filters=filters))
    assert {line.model_version for line in lines} == {VERSION}
    assert any("Schedule new" in line.log for line in lines)
    first = core.projects_log_list(PROJECT, ubiops.LogsCreate(filters={}, id=lines[-1].id, limit=1, date_range=60))
    assert first == lines[-1:]

    hours = core.metrics_get(
        PROJECT, "requests", "2026-03-02T10:00:00", "2026-03-02T12:00:00", "model_version", interval="hour"
    )
    assert [(one.start_time.hour, one.end_time.hour, one.value) for one in hours] == [(10, 11, 3), (11, 12, 1)]

    assert core.scheduled_requests_update(PROJECT, "new", ubiops.ScheduleUpdate(enabled=False)).enabled is False
    assert core.scheduled_requests_delete(PROJECT, "new") is None
    assert rejection_status(core.scheduled_requests_get, PROJECT, "new") == 404


def test_pipeline_is_scheduled_without_a_version(core: Any) -> None:
    data = ubiops.ScheduleCreate(
        name="new",
        object_type="pipeline",
        object_name="pipeline_name_example",
        schedule="0 * 3 * *",
        request_data={"input_field": 1.5},
    )
    assert core.scheduled_requests_create(PROJECT, data).version is None
    assert (
        rejection_status(core.scheduled_requests_update, PROJECT, "new", ubiops.ScheduleUpdate(schedule="61 * * * *"))
        == 400
    )
