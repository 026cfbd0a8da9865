"""Contract cases of the service, organizations, projects, users, roles and service users."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.storage.identifiers import identifier
from tests.contract.cases.ubiops4.common import ALICE, BOB, CAROL, PROJECT, SERVICE, Cases, case, project_cases

ORGANIZATION = {"organization_name": "organization_name_example"}
MEMBER = {**ORGANIZATION, "user_id": "user_id_example"}
LAST_ADMIN = {"organization_name": "other-organization", "user_id": identifier("user carol@example.com")}
ROLE = {**PROJECT, "role_name": "role_name_example"}
DEFAULT_ROLE = {**PROJECT, "role_name": "project-viewer"}
ASSIGNMENT = {**PROJECT, "id": "id_example"}
VARIABLE = {**PROJECT, "id": "id_example"}
DEPLOYMENT = {**PROJECT, "deployment_name": "deployment_name_example"}
PIPELINE = {**PROJECT, "pipeline_name": "pipeline_name_example"}
PROJECT_USER = {**PROJECT, "user_id": "user_id_example"}
SERVICE_USER = {**PROJECT, "service_user_id": "service_user_id_example"}

NEW_USER = {"email": "new@example.com", "password": "secret-password"}
NEW_PROJECT = {"name": "new", "organization_name": "organization_name_example"}
NEW_ROLE = {"name": "new", "permissions": ["deployments.list"]}
NEW_VARIABLE = {"name": "new", "value": "value", "secret": False}
CAROL_JOINS = {"user_id": identifier("user carol@example.com")}
ADA_JOINS = {"user_id": identifier("user admin@example.com")}
BOB_ADMIN = {"assignee": "user_id_example", "assignee_type": "user", "role": "deployment-admin"}


def _organization_cases(
    operation: str, path: dict[str, str], success: int = 200, body: Any = None, *, admin: bool = False
) -> Cases:
    """Return cases of success, 404 for carol, and 403 for bob, who is no admin, where one is required."""
    forbidden = case(operation, 403, BOB, path, body) if admin else {}
    return {**case(operation, success, ALICE, path, body), **case(operation, 404, CAROL, path, body), **forbidden}


ORGANIZATIONS: Cases = {
    **case("service_status", 200, ALICE, {}),
    **case("organizations_list", 200, ALICE, {}),
    **case("organizations_create", 201, ALICE, {}, {"name": "new"}),
    **case("organizations_create", 400, ALICE, {}, {}),
    **case("organizations_create", 403, SERVICE, {}, {"name": "new"}),
    **case("organizations_create", 404, ALICE, {}, {"name": "new", "subscription": "nothing"}),
    **case("organizations_create", 409, ALICE, {}, {"name": "other-organization"}),
    **_organization_cases("organizations_get", ORGANIZATION),
    **_organization_cases("organizations_update", ORGANIZATION, body={"name": "new"}, admin=True),
    **case("organizations_update", 400, ALICE, ORGANIZATION, []),
    **case("organizations_update", 409, ALICE, ORGANIZATION, {"name": "other-organization"}),
    **_organization_cases("organizations_resource_usage", ORGANIZATION),
    **_organization_cases("organizations_usage_get", ORGANIZATION),
    **case("organizations_usage_get", 400, ALICE, ORGANIZATION, query="?start_date=2020-13"),
    **_organization_cases("organization_users_list", ORGANIZATION),
    **_organization_cases("organization_users_create", ORGANIZATION, 201, {"email": "carol@example.com"}, admin=True),
    **case("organization_users_create", 400, ALICE, ORGANIZATION, {}),
    **case("organization_users_create", 409, ALICE, ORGANIZATION, {"email": "bob@example.com"}),
    **_organization_cases("organization_users_get", MEMBER, admin=True),
    **_organization_cases("organization_users_update", MEMBER, body={"admin": True}, admin=True),
    **case("organization_users_update", 400, CAROL, LAST_ADMIN, {"admin": False}),
    **_organization_cases("organization_users_delete", MEMBER, 204, admin=True),
    **case("organization_users_delete", 400, CAROL, LAST_ADMIN),
    **case("user_get", 200, ALICE, {}),
    **case("user_create", 201, ALICE, {}, NEW_USER),
    **case("user_create", 400, ALICE, {}, {}),
    **case("user_create", 409, ALICE, {}, {**NEW_USER, "email": "bob@example.com"}),
    **case("user_delete", 204, ALICE, {}),
    **case("user_delete", 400, CAROL, {}),
    **case("user_delete", 403, SERVICE, {}),
}

PROJECTS: Cases = {
    **case("projects_list", 200, ALICE, {}),
    **case("projects_list", 400, ALICE, {}, query="?labels=type"),
    **case("projects_create", 201, ALICE, {}, NEW_PROJECT),
    **case("projects_create", 400, ALICE, {}, {}),
    **case("projects_create", 403, BOB, {}, NEW_PROJECT),
    **case("projects_create", 404, CAROL, {}, NEW_PROJECT),
    **case("projects_create", 409, ALICE, {}, {**NEW_PROJECT, "name": "other-project"}),
    **project_cases("projects_get", 200, PROJECT),
    **project_cases("projects_update", 200, PROJECT, {"name": "new"}),
    **case("projects_update", 400, ALICE, PROJECT, []),
    **case("projects_update", 409, ALICE, PROJECT, {"name": "other-project"}),
    **project_cases("projects_delete", 204, PROJECT),
    **project_cases("projects_resource_usage", 200, PROJECT),
    **project_cases("projects_usage_get", 200, PROJECT),
    **case("projects_usage_get", 400, ALICE, PROJECT, query="?interval=year"),
    **case("quotas_list", 200, ALICE, PROJECT),
    **case("quotas_list", 404, CAROL, PROJECT),
    **project_cases("project_audit_events_list", 200, PROJECT),
    **case("project_audit_events_list", 400, ALICE, PROJECT, query="?action=fly"),
    **project_cases("deployment_audit_events_list", 200, DEPLOYMENT),
    **case("deployment_audit_events_list", 400, ALICE, DEPLOYMENT, query="?limit=0"),
    **project_cases("pipeline_audit_events_list", 200, PIPELINE),
    **case("pipeline_audit_events_list", 400, ALICE, PIPELINE, query="?offset=-1"),
    **project_cases("project_events_list", 200, PROJECT),
    **case("project_events_list", 400, ALICE, PROJECT, query="?object_id=x"),
    **project_cases("project_environment_variables_list", 200, PROJECT),
    **project_cases("project_environment_variables_create", 201, PROJECT, NEW_VARIABLE),
    **case("project_environment_variables_create", 400, ALICE, PROJECT, {}),
    **case("project_environment_variables_create", 409, ALICE, PROJECT, {**NEW_VARIABLE, "name": "database_schema"}),
    **project_cases("project_environment_variables_get", 200, VARIABLE),
    **project_cases("project_environment_variables_update", 200, VARIABLE, NEW_VARIABLE),
    **case("project_environment_variables_update", 400, ALICE, VARIABLE, {}),
    **case("project_environment_variables_update", 409, ALICE, VARIABLE, {**NEW_VARIABLE, "name": "database_password"}),
    **project_cases("project_environment_variables_delete", 204, VARIABLE),
    **case("project_users_list", 200, ALICE, PROJECT),
    **case("project_users_list", 400, ALICE, PROJECT, query="?user_type=robot"),
    **case("project_users_list", 404, CAROL, PROJECT),
    **case("project_users_create", 201, ALICE, {"project_name": "empty-project"}, {"user_id": "user_id_example"}),
    **case("project_users_create", 400, ALICE, PROJECT, {}),
    **case("project_users_create", 403, BOB, PROJECT, ADA_JOINS),
    **case("project_users_create", 404, ALICE, PROJECT, CAROL_JOINS),
    **case("project_users_create", 409, ALICE, PROJECT, ADA_JOINS),
    **case("project_users_get", 200, ALICE, PROJECT_USER),
    **case("project_users_get", 404, CAROL, PROJECT_USER),
    **case("project_users_delete", 204, ALICE, PROJECT_USER),
    **case("project_users_delete", 403, BOB, PROJECT_USER),
    **case("project_users_delete", 404, CAROL, PROJECT_USER),
}

ROLES: Cases = {
    **case("permissions_list", 200, ALICE, {}),
    **project_cases("roles_list", 200, PROJECT),
    **project_cases("roles_create", 201, PROJECT, NEW_ROLE),
    **case("roles_create", 400, ALICE, PROJECT, {**NEW_ROLE, "permissions": ["deployments.fly"]}),
    **case("roles_create", 409, ALICE, PROJECT, {**NEW_ROLE, "name": "project-viewer"}),
    **project_cases("roles_get", 200, ROLE),
    **project_cases("roles_update", 200, ROLE, NEW_ROLE),
    **case("roles_update", 400, ALICE, DEFAULT_ROLE, NEW_ROLE),
    **case("roles_update", 409, ALICE, ROLE, {"name": "project-viewer"}),
    **project_cases("roles_delete", 204, ROLE),
    **case("roles_delete", 400, ALICE, DEFAULT_ROLE),
    **project_cases("role_assignments_per_object_list", 200, PROJECT),
    **case("role_assignments_per_object_list", 400, ALICE, PROJECT, query="?resource=default"),
    **project_cases("role_assignments_create", 201, PROJECT, BOB_ADMIN),
    **case("role_assignments_create", 400, ALICE, PROJECT, {"role": "deployment-admin"}),
    **case("role_assignments_create", 409, ALICE, PROJECT, {**BOB_ADMIN, "role": "project-viewer"}),
    **project_cases("role_assignments_get", 200, ASSIGNMENT),
    **project_cases("role_assignments_delete", 204, ASSIGNMENT),
}

SERVICE_USERS: Cases = {
    **project_cases("service_users_list", 200, PROJECT),
    **project_cases("service_users_create", 201, PROJECT, {"name": "new"}),
    **case("service_users_create", 400, ALICE, PROJECT, []),
    **project_cases("service_users_get", 200, SERVICE_USER),
    **project_cases("service_users_update", 200, SERVICE_USER, {"name": "new"}),
    **case("service_users_update", 400, ALICE, SERVICE_USER, []),
    **project_cases("service_users_delete", 204, SERVICE_USER),
    **project_cases("service_users_token", 200, SERVICE_USER, {}),
    **case("service_users_token", 400, ALICE, SERVICE_USER, {"token": "mine"}),
}

CASES: Cases = {**ORGANIZATIONS, **PROJECTS, **ROLES, **SERVICE_USERS}
