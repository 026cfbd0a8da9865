"""Contract cases of requests to deployments, request schedules, metrics and time series."""

from __future__ import annotations

from typing import Any

from tests.contract.cases.ubiops4.common import ALICE, PROJECT, Cases, case, project_cases

DEPLOYMENT = {**PROJECT, "deployment_name": "deployment_name_example"}
VERSION = {**DEPLOYMENT, "version": "version_example"}
SCHEDULE = {**PROJECT, "schedule_name": "schedule_name_example"}
METRIC = {**PROJECT, "metric_name": "custom.metric_name_example"}
DEFAULT_METRIC = {**PROJECT, "metric_name": "deployments.requests"}
SERIES = {**PROJECT, "time_series_id": "42"}

REQUEST_ID = "request_id_example"
NO_TIMEOUT = "?timeout=0"
NEW_SCHEDULE = {
    "name": "nightly",
    "object_type": "deployment",
    "object_name": "deployment_name_example",
    "schedule": "0 0 * * *",
    "request_data": "text",
}
NEW_METRIC = {"name": "custom.new", "metric_type": "gauge"}
DATES = "start_date=2024-01-01T10:00:00Z&end_date=2024-01-01T12:00:00Z"


def _request_cases(kind: str, path: dict[str, str]) -> Cases:
    requests, request = f"{kind}_requests", {**path, "request_id": REQUEST_ID}
    running = {**path, "request_id": "running-request"}
    too_many = ["id"] * 251
    return {
        **project_cases(f"{requests}_list", 200, path),
        **case(f"{requests}_list", 400, ALICE, path, None, "?status=pending,failed"),
        **project_cases(f"{requests}_create", 200, path, "text"),
        **case(f"{requests}_create", 400, ALICE, path, "text", NO_TIMEOUT),
        **project_cases(f"{requests}_stream", 200, path, "text"),
        **case(f"{requests}_stream", 400, ALICE, path, "text", NO_TIMEOUT),
        **project_cases(f"batch_{requests}_create", 200, path, ["text"]),
        **case(f"batch_{requests}_create", 400, ALICE, path, too_many),
        **project_cases(f"{requests}_batch_get", 200, path, [REQUEST_ID]),
        **case(f"{requests}_batch_get", 400, ALICE, path, too_many),
        **project_cases(f"{requests}_batch_cancel", 200, path, [REQUEST_ID]),
        **case(f"{requests}_batch_cancel", 400, ALICE, path, [], "?status=failed"),
        **project_cases(f"{requests}_batch_delete", 200, path, [REQUEST_ID]),
        **case(f"{requests}_batch_delete", 400, ALICE, path, too_many),
        **project_cases(f"{requests}_get", 200, request),
        **case(f"{requests}_get", 400, ALICE, request, None, "?metadata_only=1"),
        **project_cases(f"{requests}_update", 200, running, {"status": "cancelled"}),
        **case(f"{requests}_update", 400, ALICE, request, {"status": "cancelled"}),
        **project_cases(f"{requests}_delete", 204, request),
        **project_cases(f"{requests}_input_get", 200, request),
        **project_cases(f"{requests}_output_get", 200, request),
    }


def _body_cases(operation: str, success: int, path: dict[str, str], body: Any, invalid: Any) -> Cases:
    return {**project_cases(operation, success, path, body), **case(operation, 400, ALICE, path, invalid)}


def _query_cases(operation: str, query: str, invalid: str) -> Cases:
    return {
        **project_cases(operation, 200, PROJECT, None, query),
        **case(operation, 400, ALICE, PROJECT, None, invalid),
    }


OLD_VALUES = {"metric": "custom.metric_name_example", "data": [{"date": "2020-01-01T00:00:00Z", "value": 1}]}
NO_VALUES = {"metric": "custom.metric_name_example", "data": []}
"""Values for an operation that compares their dates with the clock."""

CASES: Cases = {
    **_query_cases("project_requests_list", "?status=completed", "?status=pending"),
    **_request_cases("deployment", DEPLOYMENT),
    **_request_cases("deployment_version", VERSION),
    **_query_cases("request_schedules_list", "?labels=type:demo", "?labels=type"),
    **_body_cases("request_schedules_create", 201, PROJECT, NEW_SCHEDULE, {**NEW_SCHEDULE, "schedule": "daily"}),
    **case("request_schedules_create", 409, ALICE, PROJECT, {**NEW_SCHEDULE, "name": "hourly"}),
    **project_cases("request_schedules_get", 200, SCHEDULE),
    **_body_cases("request_schedules_update", 200, SCHEDULE, {"enabled": True}, {"schedule": "daily"}),
    **case("request_schedules_update", 409, ALICE, SCHEDULE, {"name": "hourly"}),
    **project_cases("request_schedules_delete", 204, SCHEDULE),
    **_query_cases("metrics_list", "?custom=true", "?custom=2"),
    **_body_cases("metrics_create", 201, PROJECT, NEW_METRIC, {"name": "new", "metric_type": "gauge"}),
    **case("metrics_create", 409, ALICE, PROJECT, {**NEW_METRIC, "name": "custom.metric_name_example"}),
    **project_cases("metrics_get", 200, METRIC),
    **project_cases("metrics_update", 200, METRIC, {"name": "custom.renamed"}),
    **case("metrics_update", 400, ALICE, DEFAULT_METRIC, {"unit": "requests"}),
    **case("metrics_update", 409, ALICE, METRIC, {"name": "custom.accuracy"}),
    **project_cases("metrics_delete", 204, METRIC),
    **case("metrics_delete", 400, ALICE, DEFAULT_METRIC),
    **_query_cases("time_series_data_list", f"?metric=deployments.requests&{DATES}", "?metric=deployments.requests"),
    **_body_cases("time_series_data_create", 201, PROJECT, OLD_VALUES, {}),
    **_body_cases("time_series_data_aggregate", 201, PROJECT, NO_VALUES, OLD_VALUES),
    **_query_cases("time_series_search", "?labels=deployment_version_id:1", "?labels=deployment_version_id"),
    **project_cases("time_series_delete", 204, SERIES),
}
