"""Requests about organizations, subscriptions, users, projects, roles and service users."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.storage.identifiers import identifier
from tests.contract.cases import Case

Cases = dict[tuple[str, int], Case]

ALICE, BOB, CAROL, STAFF, SERVICE = "alice-token", "bob-token", "carol-token", "admin-token", "service-user-token"
ORGANIZATION = {"organization_name": "organization_name_example"}
MEMBER = {**ORGANIZATION, "user_id": "user_id_example"}
LAST_ADMIN = {"organization_name": "other-organization", "user_id": identifier("user carol@example.com")}
SUBSCRIPTION = {"subscription_name": "subscription_name_example"}
PROJECT = {"project_name": "project_name_example"}
ROLE = {**PROJECT, "role_name": "role_name_example"}
DEFAULT_ROLE = {**PROJECT, "role_name": "project-viewer"}
ASSIGNMENT = {**PROJECT, "id": "id_example"}
SERVICE_USER = {**PROJECT, "service_user_id": "service_user_id_example"}

NEW_ORGANIZATION = {"name": "new", "subscription": "free", "subscription_agreed": True}
LIMITS = {"max_projects": 2, "max_users": 3, "logs_retention_days": 28, "gb_seconds": 20000, "resources": 20}
NEW_SUBSCRIPTION = {"name": "new", **LIMITS}
NEW_USER = {"email": "new@example.com", "password": "secret-password", "terms_conditions": True}
NEW_PROJECT = {"name": "new", "organization_name": "organization_name_example"}
NEW_ROLE = {"name": "new", "permissions": ["models.list"]}
BOB_ADMIN = {"user_id": "user_id_example", "role": "model-admin"}
BOB_VIEWER = {"user_id": "user_id_example", "role": "project-viewer"}


def _is(operation: str, status: int, token: str, path: dict[str, str], body: Any = None, query: str = "") -> Cases:
    return {(operation, status): (token, path, query, body)}


def _found(operation: str, path: dict[str, str], *, status: int = 200, body: Any = None, token: str = ALICE) -> Cases:
    """Success, and the same where the path begins with the name of nothing."""
    unknown = {**path, next(iter(path)): "nobody"}
    return {**_is(operation, status, token, path, body), **_is(operation, 404, token, unknown, body)}


def _guarded(operation: str, path: dict[str, str], may_not: str = BOB, **more: Any) -> Cases:
    """The same, and as somebody who may not."""
    return {**_found(operation, path, **more), **_is(operation, 403, may_not, path, more.get("body"))}


ORGANIZATIONS: Cases = {
    **_is("service_status", 200, ALICE, {}),
    **_is("organizations_list", 200, ALICE, {}),
    **_is("organizations_create", 201, ALICE, {}, NEW_ORGANIZATION),
    **_is("organizations_create", 400, ALICE, {}, {}),
    **_is("organizations_create", 403, SERVICE, {}, NEW_ORGANIZATION),
    **_is("organizations_create", 404, ALICE, {}, {**NEW_ORGANIZATION, "subscription": "nothing"}),
    **_is("organizations_create", 409, ALICE, {}, {**NEW_ORGANIZATION, "name": "other-organization"}),
    **_found("organizations_get", ORGANIZATION),
    **_guarded("organizations_update", ORGANIZATION, body={"name": "new"}),
    **_is("organizations_update", 400, ALICE, ORGANIZATION, []),
    **_is("organizations_update", 409, ALICE, ORGANIZATION, {"name": "other-organization"}),
    **_found("organizations_resource_usage", ORGANIZATION),
    **_guarded("organization_subscriptions_list", ORGANIZATION),
    **_found("organization_usage_get", ORGANIZATION),
    **_is("organization_usage_get", 400, ALICE, ORGANIZATION, query="?start_month=2020-13"),
    **_found("organization_usage_details_get", ORGANIZATION),
    **_is("organization_usage_details_get", 400, ALICE, ORGANIZATION, query="?month=2020-13"),
    **_found("organization_users_list", ORGANIZATION),
    **_guarded("organization_users_create", ORGANIZATION, status=201, body={"email": "carol@example.com"}),
    **_is("organization_users_create", 400, ALICE, ORGANIZATION, {}),
    **_is("organization_users_create", 409, ALICE, ORGANIZATION, {"email": "bob@example.com"}),
    **_guarded("organization_users_get", MEMBER),
    **_guarded("organization_users_update", MEMBER, body={"admin": True}),
    **_is("organization_users_update", 400, CAROL, LAST_ADMIN, {"admin": False}),
    **_guarded("organization_users_delete", MEMBER, status=204),
    **_is("organization_users_delete", 400, CAROL, LAST_ADMIN),
}

SUBSCRIPTIONS: Cases = {
    **_is("subscriptions_list", 200, ALICE, {}),
    **_is("subscriptions_create", 201, STAFF, {}, NEW_SUBSCRIPTION),
    **_is("subscriptions_create", 400, STAFF, {}, {}),
    **_is("subscriptions_create", 403, ALICE, {}, NEW_SUBSCRIPTION),
    **_is("subscriptions_create", 409, STAFF, {}, {**NEW_SUBSCRIPTION, "name": "free"}),
    **_found("subscriptions_get", SUBSCRIPTION),
    **_guarded("subscriptions_update", SUBSCRIPTION, ALICE, body={"max_users": 5}, token=STAFF),
    **_is("subscriptions_update", 400, STAFF, SUBSCRIPTION, []),
    **_is("subscriptions_update", 409, STAFF, SUBSCRIPTION, {"name": "free"}),
    **_guarded("subscriptions_delete", SUBSCRIPTION, ALICE, status=204, token=STAFF),
    **_is("subscriptions_delete", 409, STAFF, {"subscription_name": "professional"}),
}

USERS: Cases = {
    **_is("user_get", 200, ALICE, {}),
    **_is("user_create", 201, ALICE, {}, NEW_USER),
    **_is("user_create", 400, ALICE, {}, {}),
    **_is("user_create", 409, ALICE, {}, {**NEW_USER, "email": "bob@example.com"}),
    **_is("user_update", 200, ALICE, {}, {"name": "Alice"}),
    **_is("user_update", 400, ALICE, {}, []),
    **_is("user_update", 403, SERVICE, {}, {"name": "Alice"}),
    **_is("user_update", 409, ALICE, {}, {"email": "bob@example.com"}),
    **_is("user_delete", 204, ALICE, {}),
    **_is("user_delete", 400, CAROL, {}),
    **_is("user_delete", 403, SERVICE, {}),
}

PROJECTS: Cases = {
    **_is("projects_list", 200, ALICE, {}),
    **_is("projects_create", 201, ALICE, {}, NEW_PROJECT),
    **_is("projects_create", 400, ALICE, {}, {}),
    **_is("projects_create", 403, BOB, {}, NEW_PROJECT),
    **_is("projects_create", 404, ALICE, {}, {**NEW_PROJECT, "organization_name": "nobody"}),
    **_is("projects_create", 409, ALICE, {}, {**NEW_PROJECT, "name": "other-project"}),
    **_guarded("projects_get", PROJECT, SERVICE),
    **_guarded("projects_update", PROJECT, body={"name": "new"}),
    **_is("projects_update", 400, ALICE, PROJECT, []),
    **_is("projects_update", 409, ALICE, PROJECT, {"name": "other-project"}),
    **_guarded("projects_delete", PROJECT, status=204),
    **_guarded("projects_resource_usage", PROJECT, SERVICE),
    **_guarded("project_usage_get", PROJECT, SERVICE),
    **_is("project_usage_get", 400, ALICE, PROJECT, query="?start_month=2020-13"),
}

ROLES: Cases = {
    **_is("permissions_list", 200, ALICE, {}),
    **_guarded("roles_list", PROJECT, SERVICE),
    **_guarded("roles_create", PROJECT, status=201, body=NEW_ROLE),
    **_is("roles_create", 400, ALICE, PROJECT, {**NEW_ROLE, "permissions": ["models.fly"]}),
    **_is("roles_create", 409, ALICE, PROJECT, {**NEW_ROLE, "name": "project-viewer"}),
    **_guarded("roles_get", ROLE, SERVICE),
    **_guarded("roles_update", ROLE, body=NEW_ROLE),
    **_is("roles_update", 400, ALICE, DEFAULT_ROLE, NEW_ROLE),
    **_is("roles_update", 409, ALICE, ROLE, {"name": "project-viewer"}),
    **_guarded("roles_delete", ROLE, status=204),
    **_is("roles_delete", 400, ALICE, DEFAULT_ROLE),
    **_guarded("role_assignments_create", PROJECT, status=201, body=BOB_ADMIN),
    **_is("role_assignments_create", 400, ALICE, PROJECT, {**BOB_ADMIN, "object_type": "model"}),
    **_is("role_assignments_create", 409, ALICE, PROJECT, BOB_VIEWER),
    **_guarded("role_assignments_get", ASSIGNMENT, SERVICE),
    **_guarded("role_assignments_delete", ASSIGNMENT, status=204),
    **_guarded("role_assignments_per_user_list", {**PROJECT, "user_id": "user_id_example"}, SERVICE),
}

SERVICE_USERS: Cases = {
    **_guarded("service_users_list", PROJECT, SERVICE),
    **_guarded("service_users_create", PROJECT, status=201, body={"name": "new"}),
    **_is("service_users_create", 400, ALICE, PROJECT, []),
    **_guarded("service_users_get", SERVICE_USER, SERVICE),
    **_guarded("service_users_update", SERVICE_USER, body={"name": "new"}),
    **_is("service_users_update", 400, ALICE, SERVICE_USER, []),
    **_guarded("service_users_delete", SERVICE_USER, status=204),
    **_guarded("service_users_token", SERVICE_USER, body={}),
    **_is("service_users_token", 400, ALICE, SERVICE_USER, {"token": "mine"}),
}

CASES: Cases = {**ORGANIZATIONS, **SUBSCRIPTIONS, **USERS, **PROJECTS, **ROLES, **SERVICE_USERS}
