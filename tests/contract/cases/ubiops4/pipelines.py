"""Contract cases of pipelines, their versions and requests."""

from __future__ import annotations

from typing import Any

from tests.contract.cases.ubiops4.common import ALICE, PROJECT, Cases, case, project_cases

PIPELINE = {**PROJECT, "pipeline_name": "pipeline_name_example"}
VERSION = {**PIPELINE, "version": "version_example"}
OTHER_VERSION = {**PIPELINE, "version": "other-version"}
INNER = {**PROJECT, "pipeline_name": "inner-pipeline"}
REQUEST_ID = {"request_id": "request_id_example"}
RUNNING_ID = {"request_id": "running_request_id_example"}

INPUT = {"price": 12.5}
NEW_PIPELINE = {"name": "new", "input_type": "plain", "output_type": "plain"}
EXPRESSION = {"expression": "price * 2", "input_fields": [{"name": "price", "data_type": "int"}]}


def _requests(prefix: str, path: dict[str, str]) -> Cases:
    """Return the cases of the requests to a version, or to the default version."""
    requests, batch, one = f"{prefix}_requests", f"batch_{prefix}_requests_create", {**path, **REQUEST_ID}
    ids: Any = ["request_id_example"]
    return {
        **project_cases(f"{requests}_list", 200, path),
        **case(f"{requests}_list", 400, ALICE, path, query="?status=pending,completed"),
        **project_cases(f"{requests}_create", 200, path, INPUT),
        **case(f"{requests}_create", 400, ALICE, path, {}),
        **project_cases(f"{requests}_stream", 200, path, INPUT),
        **case(f"{requests}_stream", 400, ALICE, path, {}),
        **project_cases(batch, 200, path, [INPUT]),
        **case(batch, 400, ALICE, path, [{}]),
        **project_cases(f"{requests}_batch_get", 200, path, ids),
        **case(f"{requests}_batch_get", 400, ALICE, path, {}),
        **project_cases(f"{requests}_batch_cancel", 200, path, ids),
        **case(f"{requests}_batch_cancel", 400, ALICE, path, {}),
        **project_cases(f"{requests}_batch_delete", 200, path, ids),
        **case(f"{requests}_batch_delete", 400, ALICE, path, {}),
        **project_cases(f"{requests}_get", 200, one),
        **case(f"{requests}_get", 400, ALICE, one, query="?metadata_only=maybe"),
        **project_cases(f"{requests}_update", 200, {**path, **RUNNING_ID}, {"status": "cancelled"}),
        **case(f"{requests}_update", 400, ALICE, one, {"status": "cancelled"}),
        **project_cases(f"{requests}_delete", 204, one),
        **project_cases(f"{requests}_input_get", 200, one),
        **project_cases(f"{requests}_output_get", 200, one),
    }


CASES: Cases = {
    **project_cases("pipelines_list", 200, PROJECT),
    **case("pipelines_list", 400, ALICE, PROJECT, query="?labels=x"),
    **project_cases("pipelines_create", 201, PROJECT, NEW_PIPELINE),
    **case("pipelines_create", 400, ALICE, PROJECT, {"name": "new", "input_type": "nothing"}),
    **case("pipelines_create", 409, ALICE, PROJECT, {**NEW_PIPELINE, "name": "inner-pipeline"}),
    **project_cases("pipelines_get", 200, PIPELINE),
    **project_cases("pipelines_update", 200, PIPELINE, {"description": "new"}),
    **case("pipelines_update", 400, ALICE, PIPELINE, {"input_type": "plain"}),
    **case("pipelines_update", 409, ALICE, PIPELINE, {"name": "inner-pipeline"}),
    **project_cases("pipelines_delete", 204, PIPELINE),
    **case("pipelines_delete", 409, ALICE, INNER),
    **project_cases("pipeline_versions_list", 200, PIPELINE),
    **case("pipeline_versions_list", 400, ALICE, PIPELINE, query="?labels=x"),
    **project_cases("pipeline_versions_create", 201, PIPELINE, {"version": "new"}),
    **case("pipeline_versions_create", 400, ALICE, PIPELINE, {}),
    **case("pipeline_versions_create", 409, ALICE, PIPELINE, {"version": "other-version"}),
    **project_cases("pipeline_versions_get", 200, VERSION),
    **project_cases("pipeline_versions_update", 200, VERSION, {"description": "new"}),
    **case("pipeline_versions_update", 400, ALICE, VERSION, {"objects": []}),
    **case("pipeline_versions_update", 409, ALICE, VERSION, {"version": "other-version"}),
    **project_cases("pipeline_versions_delete", 204, OTHER_VERSION),
    **case("pipeline_versions_delete", 409, ALICE, VERSION),
    **project_cases("pipeline_version_object_environment_variables_list", 200, {**VERSION, "name": "name_example"}),
    **case("expressions_evaluate", 200, ALICE, {}, {**EXPRESSION, "request_data": {"price": 12}}),
    **case("expressions_evaluate", 400, ALICE, {}, EXPRESSION),
    **_requests("pipeline", PIPELINE),
    **_requests("pipeline_version", VERSION),
    **project_cases("pipeline_version_object_requests_get", 200, {**VERSION, **REQUEST_ID}),
    **case("pipeline_version_object_requests_get", 400, ALICE, {**VERSION, **REQUEST_ID}, query="?metadata_only=maybe"),
    **project_cases("pipeline_version_object_requests_input_get", 200, {**VERSION, **REQUEST_ID}),
    **project_cases("pipeline_version_object_requests_output_get", 200, {**VERSION, **REQUEST_ID}),
}
