"""Requests of the subject models: models, versions, environment variables and blobs."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Form
from tests.contract.cases.ubiops.common import Cases, usual

PROJECT = {"project_name": "project_name_example"}
MODEL = {**PROJECT, "model_name": "model_name_example"}
VERSION = {**MODEL, "version": "version_example"}
USED = {"model_name": "model-in-pipeline", "version": "v1"}
VARIABLE = {"id": "id_example"}
BLOB = {**PROJECT, "blob_id": "blob_id_example"}
OBJECT = {**PROJECT, "pipeline_name": "pipeline_name_example", "name": "name_example"}

NEW_MODEL = {"name": "new", "input_type": "plain", "output_type": "plain"}
NEW_VARIABLE = {"name": "new", "value": "value", "secret": False}


def _writing(operation: str, success: int, path: dict[str, str], body: Any, wrong: Any) -> Cases:
    return {**usual(operation, success, path, body), (operation, 400): ("alice-token", path, "", wrong)}


def _taken(operation: str, path: dict[str, str], body: Any = None) -> Cases:
    return {(operation, 409): ("alice-token", path, "", body)}


def _variables(level: str, path: dict[str, str], taken: str) -> Cases:
    operations, one = f"{level}_environment_variables", {**path, **VARIABLE}
    return {
        **usual(f"{operations}_list", 200, path),
        **_writing(f"{operations}_create", 201, path, NEW_VARIABLE, {**NEW_VARIABLE, "name": "_new"}),
        **_taken(f"{operations}_create", path, {**NEW_VARIABLE, "name": taken}),
        **usual(f"{operations}_get", 200, one),
        **_writing(f"{operations}_update", 200, one, NEW_VARIABLE, {**NEW_VARIABLE, "name": "new_"}),
        **_taken(f"{operations}_update", one, {**NEW_VARIABLE, "name": taken}),
        **usual(f"{operations}_delete", 204, one),
    }


CASES: Cases = {
    **usual("models_list", 200, PROJECT),
    **_writing("models_create", 201, PROJECT, NEW_MODEL, {**NEW_MODEL, "input_type": "structured"}),
    **_taken("models_create", PROJECT, {**NEW_MODEL, "name": "model_name_example"}),
    **usual("models_get", 200, MODEL),
    **_writing("models_update", 200, MODEL, {"name": "new"}, {"input_type": "plain"}),
    **_taken("models_update", MODEL, {"name": "model-in-pipeline"}),
    **usual("models_delete", 204, MODEL),
    **_taken("models_delete", {**PROJECT, **USED}),
    **usual("model_versions_list", 200, MODEL),
    **_writing("model_versions_create", 201, MODEL, {"version": "new"}, {"version": "not so"}),
    **_taken("model_versions_create", MODEL, {"version": "version_example"}),
    **usual("model_versions_get", 200, VERSION),
    **_writing("model_versions_update", 200, VERSION, {"language": "python3.8"}, {"memory_allocation": 255}),
    **_taken("model_versions_update", VERSION, {"version": "v1"}),
    **usual("model_versions_delete", 204, VERSION),
    **_taken("model_versions_delete", {**PROJECT, **USED}),
    **_writing("model_versions_file_upload", 200, VERSION, Form(b"PK"), {}),
    **usual("model_versions_file_download", 200, VERSION),
    **_variables("project", PROJECT, "database_password"),
    **_variables("model", MODEL, "database_schema"),
    **_variables("model_version", VERSION, "model_variable_a"),
    **usual("pipeline_object_environment_variables_list", 200, OBJECT),
    **usual("blobs_list", 200, PROJECT),
    ("blobs_list", 400): ("alice-token", PROJECT, "?creation_date=2020-13-01", None),
    **_writing("blobs_create", 201, PROJECT, Form(b"blob"), {}),
    **usual("blobs_get", 200, BLOB),
    **usual("blobs_delete", 204, BLOB),
}
