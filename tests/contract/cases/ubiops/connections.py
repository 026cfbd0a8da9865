"""Requests of the subject connections: connectors, credentials, schedules, logs and metrics."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case

PROJECT = {"project_name": "project_name_example"}
CONNECTOR = {**PROJECT, "connector_name": "connector_name_example"}
CREDENTIALS = {**PROJECT, "credentials_name": "credentials_name_example"}
SCHEDULE = {**PROJECT, "schedule_name": "schedule_name_example"}
METRIC = {**PROJECT, "metric": "requests"}
# Bob has a role in it, without any permission.
CLOSED = {"project_name": "closed-project"}

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

Cases = dict[tuple[str, int], Case]


def _cases(operation: str, success: int, path: dict[str, str], body: Any = None, query: str = "") -> Cases:
    """The cases that every operation has: alice may, bob may not in the closed project, carol knows of nothing."""
    return {
        (operation, success): ("alice-token", path, query, body),
        (operation, 403): ("bob-token", {**path, **CLOSED}, query, body),
        (operation, 404): ("carol-token", path, query, body),
    }


def _things(operations: str, path: dict[str, str], new: dict[str, Any], wrong: Any, taken: str) -> Cases:
    """Those of things that are listed, created, read, changed and deleted; a change may be wrong or take a name."""
    alice = ("alice-token", path, "")
    return {
        **_cases(f"{operations}_list", 200, PROJECT),
        **_cases(f"{operations}_create", 201, PROJECT, new),
        (f"{operations}_create", 400): ("alice-token", PROJECT, "", {**new, **wrong}),
        (f"{operations}_create", 409): ("alice-token", PROJECT, "", {**new, "name": taken}),
        **_cases(f"{operations}_get", 200, path),
        **_cases(f"{operations}_update", 200, path, {"name": "new"}),
        (f"{operations}_update", 400): (*alice, wrong),
        (f"{operations}_update", 409): (*alice, {"name": taken}),
        **_cases(f"{operations}_delete", 204, path),
    }


CASES: Cases = {
    ("configurations_list", 200): ("alice-token", {}, "", None),
    **_things("connectors", CONNECTOR, NEW_CONNECTOR, {"configuration": {"bucket": "?"}}, "postgresql-connector"),
    ("connectors_delete", 409): ("alice-token", {**PROJECT, "connector_name": "postgresql-connector"}, "", None),
    **_things("credentials", CREDENTIALS, NEW_CREDENTIALS, {"configuration": {"region": "?"}}, "s3-credentials"),
    ("credentials_delete", 409): ("alice-token", {**PROJECT, "credentials_name": "s3-credentials"}, "", None),
    **_things("scheduled_requests", SCHEDULE, NEW_SCHEDULE, {"schedule": "61 * * * *"}, "other-schedule"),
    **_cases("projects_log_list", 201, PROJECT, LOGS),
    ("projects_log_list", 400): ("alice-token", PROJECT, "", {"filters": {"model_version": "version_example"}}),
    **_cases("metrics_get", 200, METRIC, query=f"{HOURS}&object_type=model_version&interval=hour"),
    ("metrics_get", 400): ("alice-token", METRIC, f"{HOURS}&object_type=model", None),
}
