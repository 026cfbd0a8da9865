"""Contract cases of deployments, versions, revisions, their variables and instance types."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.factories import deployment_package
from tests.contract.cases import Case, Form
from tests.contract.cases.ubiops4.common import ALICE, PROJECT, Cases, case, project_cases

DEPLOYMENT = {**PROJECT, "deployment_name": "deployment_name_example"}
VERSION = {**DEPLOYMENT, "version": "version_example"}
SCHEDULED = {**PROJECT, "deployment_name": "scheduled-deployment"}
REVISION = {**VERSION, "revision_id": "revision_id_example"}
GROUP = {**PROJECT, "instance_type_group_id": "instance_type_group_id_example"}
SYSTEM_GROUP = identifier("instance type group 512 MB + 0.125 vCPU")

NEW_DEPLOYMENT = {"name": "new", "input_type": "plain", "output_type": "plain"}
NEW_VARIABLE = {"name": "NEW", "value": "value", "secret": False}
NEW_GROUP = {"name": "new", "instance_types": [{"id": identifier("instance type 512mb")}]}
SOURCE = {"source_deployment": "structured-deployment"}


def _write(operation: str, success: int, path: dict[str, str], body: Any, invalid: Any) -> Cases:
    return {**project_cases(operation, success, path, body), **case(operation, 400, ALICE, path, invalid)}


def _conflict(operation: str, path: dict[str, str], body: Any = None) -> Cases:
    return case(operation, 409, ALICE, path, body)


def _list(operation: str, path: dict[str, str], invalid: str) -> Cases:
    """Return the cases of a list, one of them with an invalid query."""
    return {**project_cases(operation, 200, path), (operation, 400): Case(ALICE, path, invalid, None)}


def _variable_cases(level: str, path: dict[str, str], taken: str) -> Cases:
    operations, variable = f"{level}_environment_variables", {**path, "id": "id_example"}
    return {
        **project_cases(f"{operations}_list", 200, path),
        **_write(f"{operations}_create", 201, path, NEW_VARIABLE, {**NEW_VARIABLE, "name": "_new"}),
        **_conflict(f"{operations}_create", path, {**NEW_VARIABLE, "name": taken}),
        **project_cases(f"{operations}_get", 200, variable),
        **_write(f"{operations}_update", 200, variable, NEW_VARIABLE, {**NEW_VARIABLE, "name": "new_"}),
        **_conflict(f"{operations}_update", variable, {**NEW_VARIABLE, "name": taken}),
        **project_cases(f"{operations}_delete", 204, variable),
        **_write(f"{operations}_copy", 200, path, SOURCE, {}),
    }


CASES: Cases = {
    **_list("deployments_list", PROJECT, "?labels=type"),
    **_write("deployments_create", 201, PROJECT, NEW_DEPLOYMENT, {**NEW_DEPLOYMENT, "input_type": "structured"}),
    **_conflict("deployments_create", PROJECT, {**NEW_DEPLOYMENT, "name": "deployment_name_example"}),
    **project_cases("deployments_get", 200, DEPLOYMENT),
    **_write("deployments_update", 200, DEPLOYMENT, {"name": "new"}, {"default_version": "new"}),
    **_conflict("deployments_update", DEPLOYMENT, {"name": "structured-deployment"}),
    **project_cases("deployments_delete", 204, DEPLOYMENT),
    **_conflict("deployments_delete", SCHEDULED),
    **case("template_deployments_list", 200, ALICE, {}),
    **_list("deployment_versions_list", DEPLOYMENT, "?labels=:demo"),
    **_write("deployment_versions_create", 201, DEPLOYMENT, {"version": "v2"}, {"version": "not so"}),
    **_conflict("deployment_versions_create", DEPLOYMENT, {"version": "version_example"}),
    **project_cases("deployment_versions_get", 200, VERSION),
    **_write("deployment_versions_update", 200, VERSION, {"version": "v2"}, {"minimum_instances": 6}),
    **_conflict("deployment_versions_update", VERSION, {"version": "v1"}),
    **project_cases("deployment_versions_delete", 204, VERSION),
    **_conflict("deployment_versions_delete", {**SCHEDULED, "version": "v1"}),
    **project_cases("revisions_list", 200, VERSION),
    **_write("revisions_file_upload", 201, VERSION, Form(deployment_package()), Form(b"", field="other")),
    **project_cases("revisions_get", 200, REVISION),
    **project_cases("revisions_file_download", 200, REVISION),
    **_write("revisions_rebuild", 200, REVISION, {}, {"data": 1}),
    **_variable_cases("deployment", DEPLOYMENT, "database_schema"),
    **_variable_cases("deployment_version", VERSION, "MODEL"),
    **_list("instance_types_list", PROJECT, "?cursor=next"),
    **_list("instance_type_groups_list", PROJECT, "?cursor=next"),
    **_write("instance_type_groups_create", 201, PROJECT, NEW_GROUP, {"instance_types": []}),
    **project_cases("instance_type_groups_get", 200, GROUP),
    **_write("instance_type_groups_update", 200, GROUP, {"name": "new"}, {"id": "new"}),
    **project_cases("instance_type_groups_delete", 204, GROUP),
    **_conflict("instance_type_groups_delete", {**PROJECT, "instance_type_group_id": "used-group"}),
    **_list("instance_type_groups_usage", {**PROJECT, "instance_type_group_id": SYSTEM_GROUP}, "?cursor=next"),
}
