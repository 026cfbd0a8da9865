"""Contract cases of connectors, credentials, schedules, logs and metrics."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case
from tests.contract.cases.ubiops.common import Cases, project_cases

PROJECT = {"project_name": "project_name_example"}
CONNECTOR = {**PROJECT, "connector_name": "connector_name_example"}
CREDENTIALS = {**PROJECT, "credentials_name": "credentials_name_example"}
SCHEDULE = {**PROJECT, "schedule_name": "schedule_name_example"}
METRIC = {**PROJECT, "metric": "requests"}

NEW_CONNECTOR = {
    "name": "new",
    "type": "aws_s3",
    "credentials": "s3-credentials",
    "configuration": {"bucket": "bucket-name"},
}
NEW_CREDENTIALS = {
    "name": "new",
    "type": "aws_s3",
    "configuration": {"access_key": "access_key", "secret_key": "secret_key"},
}
NEW_SCHEDULE = {
    "name": "new",
    "object_type": "model",
    "object_name": "model_name_example",
    "version": "version_example",
    "schedule": "0 * 3 * *",
    "request_data": {"input": 82.3},
}
HOURS = "?start_time=2019-11-13T12:00:00%2B00:00&end_time=2019-11-13T14:00:00%2B00:00"
LOGS = {"filters": {"model_name": "model_name_example"}, "date_range": -100}


def _resource_cases(operations: str, path: dict[str, str], new: dict[str, Any], invalid: Any, taken: str) -> Cases:
    """Return the cases of list, create, get, update and delete; `taken` is the name of another object."""
    alice = ("alice-token", path, "")
    return {
        **project_cases(f"{operations}_list", 200, PROJECT),
        **project_cases(f"{operations}_create", 201, PROJECT, new),
        (f"{operations}_create", 400): Case("alice-token", PROJECT, "", {**new, **invalid}),
        (f"{operations}_create", 409): Case("alice-token", PROJECT, "", {**new, "name": taken}),
        **project_cases(f"{operations}_get", 200, path),
        **project_cases(f"{operations}_update", 200, path, {"name": "new"}),
        (f"{operations}_update", 400): Case(*alice, invalid),
        (f"{operations}_update", 409): Case(*alice, {"name": taken}),
        **project_cases(f"{operations}_delete", 204, path),
    }


CASES: Cases = {
    ("configurations_list", 200): Case("alice-token", {}, "", None),
    **_resource_cases(
        "connectors", CONNECTOR, NEW_CONNECTOR, {"configuration": {"bucket": "?"}}, "postgresql-connector"
    ),
    ("connectors_delete", 409): Case("alice-token", {**PROJECT, "connector_name": "postgresql-connector"}, "", None),
    **_resource_cases(
        "credentials", CREDENTIALS, NEW_CREDENTIALS, {"configuration": {"region": "?"}}, "s3-credentials"
    ),
    ("credentials_delete", 409): Case("alice-token", {**PROJECT, "credentials_name": "s3-credentials"}, "", None),
    **_resource_cases("scheduled_requests", SCHEDULE, NEW_SCHEDULE, {"schedule": "61 * * * *"}, "other-schedule"),
    **project_cases("projects_log_list", 201, PROJECT, LOGS),
    ("projects_log_list", 400): Case("alice-token", PROJECT, "", {"filters": {"model_version": "version_example"}}),
    **project_cases("metrics_get", 200, METRIC, query=f"{HOURS}&object_type=model_version&interval=hour"),
    ("metrics_get", 400): Case("alice-token", METRIC, f"{HOURS}&object_type=model", None),
}
