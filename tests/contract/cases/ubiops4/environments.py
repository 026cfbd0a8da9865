"""Contract cases of environments, their tags and secrets."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Form
from tests.contract.cases.ubiops4.common import ALICE, PROJECT, Cases, case, project_cases

ENVIRONMENT = {**PROJECT, "environment_name": "environment_name_example"}
SYSTEM = {**PROJECT, "environment_name": "python3-12"}
USED = {**PROJECT, "environment_name": "python-common"}
TAG = {**ENVIRONMENT, "tag_name": "tag_name_example"}
NEW_TAG = {**ENVIRONMENT, "tag_name": "next"}
USED_TAG = {**USED, "tag_name": "v1"}
SECRET = {**TAG, "id": "id_example"}

NEW_ENVIRONMENT = {"name": "new", "description": "A new environment", "labels": {"type": "new"}}
NEW_SECRET = {"name": "new", "value": "value", "secret": False}
TAKEN_SECRET = {"name": "PASSWORD", "value": "value", "secret": True}
SOURCE = {"source_environment": "python-common", "source_tag": "v1"}
PACKAGE = Form(b"PK")
BASE = "?base_environment_name=python3-12"


def _write(operation: str, success: int, path: dict[str, str], body: Any, invalid: Any) -> Cases:
    return {**project_cases(operation, success, path, body), **case(operation, 400, ALICE, path, invalid)}


CASES: Cases = {
    **project_cases("environments_list", 200, PROJECT, query="?labels=type:demo&system=False"),
    **case("environments_list", 400, ALICE, PROJECT, query="?labels=demo"),
    **_write("environments_create", 201, PROJECT, NEW_ENVIRONMENT, {"name": "-"}),
    **case("environments_create", 409, ALICE, PROJECT, {"name": "python3-12"}),
    **project_cases("environments_get", 200, ENVIRONMENT),
    **_write("environments_update", 200, ENVIRONMENT, {"labels": {}}, {"name": "new"}),
    **project_cases("environments_delete", 204, ENVIRONMENT),
    **case("environments_delete", 409, ALICE, USED),
    **project_cases("environment_tags_list", 200, ENVIRONMENT, query="?supports_request_format=True"),
    **case("environment_tags_list", 400, ALICE, ENVIRONMENT, query="?supports_request_format=yes"),
    **_write("environment_tags_create", 201, ENVIRONMENT, {"name": "new"}, {"name": "-"}),
    **case("environment_tags_create", 409, ALICE, ENVIRONMENT, {"name": "next"}),
    **project_cases("environment_tags_get", 200, TAG),
    **_write("environment_tags_update", 200, TAG, {"supports_request_format": False}, {"status": "cancelled"}),
    **project_cases("environment_tags_delete", 204, TAG),
    **case("environment_tags_delete", 409, ALICE, USED_TAG),
    **project_cases("environment_tags_build", 200, NEW_TAG, PACKAGE, BASE),
    **case("environment_tags_build", 400, ALICE, NEW_TAG, Form(b"", field="source_tag", filename="")),
    **case("environment_tags_build", 409, ALICE, TAG, PACKAGE, BASE),
    **project_cases("environment_tags_rebuild", 200, TAG, {}),
    **case("environment_tags_rebuild", 400, ALICE, NEW_TAG),
    **project_cases("environment_tags_download", 200, TAG),
    **project_cases("environment_tag_dependencies_list", 200, TAG),
    **project_cases("environment_tags_usage", 200, TAG),
    **project_cases("environment_tag_secrets_list", 200, TAG),
    **_write("environment_tag_secrets_create", 201, TAG, NEW_SECRET, {**NEW_SECRET, "name": "_new"}),
    **case("environment_tag_secrets_create", 409, ALICE, TAG, TAKEN_SECRET),
    **project_cases("environment_tag_secrets_get", 200, SECRET),
    **_write("environment_tag_secrets_update", 200, SECRET, NEW_SECRET, {**NEW_SECRET, "name": "new_"}),
    **case("environment_tag_secrets_update", 409, ALICE, SECRET, TAKEN_SECRET),
    **project_cases("environment_tag_secrets_delete", 204, SECRET),
    **_write("environment_tag_secrets_copy", 200, TAG, SOURCE, {"source_tag": "v1"}),
}
