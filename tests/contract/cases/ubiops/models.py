"""Contract cases of models, versions, environment variables and blobs."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case, Form
from tests.contract.cases.ubiops.common import Cases, project_cases

PROJECT = {"project_name": "project_name_example"}
MODEL = {**PROJECT, "model_name": "model_name_example"}
VERSION = {**MODEL, "version": "version_example"}
IN_PIPELINE = {"model_name": "model-in-pipeline", "version": "v1"}
VARIABLE = {"id": "id_example"}
BLOB = {**PROJECT, "blob_id": "blob_id_example"}
OBJECT = {**PROJECT, "pipeline_name": "pipeline_name_example", "name": "name_example"}

NEW_MODEL = {"name": "new", "input_type": "plain", "output_type": "plain"}
NEW_VARIABLE = {"name": "new", "value": "value", "secret": False}


def _write_cases(operation: str, success: int, path: dict[str, str], body: Any, invalid: Any) -> Cases:
    return {**project_cases(operation, success, path, body), (operation, 400): Case("alice-token", path, "", invalid)}


def _conflict(operation: str, path: dict[str, str], body: Any = None) -> Cases:
    return {(operation, 409): Case("alice-token", path, "", body)}


def _variable_cases(level: str, path: dict[str, str], taken: str) -> Cases:
    operations, variable = f"{level}_environment_variables", {**path, **VARIABLE}
    return {
        **project_cases(f"{operations}_list", 200, path),
        **_write_cases(f"{operations}_create", 201, path, NEW_VARIABLE, {**NEW_VARIABLE, "name": "_new"}),
        **_conflict(f"{operations}_create", path, {**NEW_VARIABLE, "name": taken}),
        **project_cases(f"{operations}_get", 200, variable),
        **_write_cases(f"{operations}_update", 200, variable, NEW_VARIABLE, {**NEW_VARIABLE, "name": "new_"}),
        **_conflict(f"{operations}_update", variable, {**NEW_VARIABLE, "name": taken}),
        **project_cases(f"{operations}_delete", 204, variable),
    }


CASES: Cases = {
    **project_cases("models_list", 200, PROJECT),
    **_write_cases("models_create", 201, PROJECT, NEW_MODEL, {**NEW_MODEL, "input_type": "structured"}),
    **_conflict("models_create", PROJECT, {**NEW_MODEL, "name": "model_name_example"}),
    **project_cases("models_get", 200, MODEL),
    **_write_cases("models_update", 200, MODEL, {"name": "new"}, {"input_type": "plain"}),
    **_conflict("models_update", MODEL, {"name": "model-in-pipeline"}),
    **project_cases("models_delete", 204, MODEL),
    **_conflict("models_delete", {**PROJECT, **IN_PIPELINE}),
    **project_cases("model_versions_list", 200, MODEL),
    **_write_cases("model_versions_create", 201, MODEL, {"version": "new"}, {"version": "not so"}),
    **_conflict("model_versions_create", MODEL, {"version": "version_example"}),
    **project_cases("model_versions_get", 200, VERSION),
    **_write_cases("model_versions_update", 200, VERSION, {"language": "python3.8"}, {"memory_allocation": 255}),
    **_conflict("model_versions_update", VERSION, {"version": "v1"}),
    **project_cases("model_versions_delete", 204, VERSION),
    **_conflict("model_versions_delete", {**PROJECT, **IN_PIPELINE}),
    **_write_cases("model_versions_file_upload", 200, VERSION, Form(b"PK"), {}),
    **project_cases("model_versions_file_download", 200, VERSION),
    **_variable_cases("project", PROJECT, "database_password"),
    **_variable_cases("model", MODEL, "database_schema"),
    **_variable_cases("model_version", VERSION, "model_variable_a"),
    **project_cases("pipeline_object_environment_variables_list", 200, OBJECT),
    **project_cases("blobs_list", 200, PROJECT),
    ("blobs_list", 400): Case("alice-token", PROJECT, "?creation_date=2020-13-01", None),
    **_write_cases("blobs_create", 201, PROJECT, Form(b"blob"), {}),
    **project_cases("blobs_get", 200, BLOB),
    **project_cases("blobs_delete", 204, BLOB),
}
