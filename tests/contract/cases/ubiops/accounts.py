"""Contract cases of organizations, subscriptions, users, projects, roles and service users."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.storage.identifiers import identifier
from tests.contract.cases import Case
from tests.contract.cases.ubiops.common import Cases

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


def _case(operation: str, status: int, token: str, path: dict[str, str], body: Any = None, query: str = "") -> Cases:
    return {(operation, status): Case(token, path, query, body)}


def _found_cases(
    operation: str, path: dict[str, str], *, status: int = 200, body: Any = None, token: str = ALICE
) -> Cases:
    """Return cases of success, and of 404 for an unknown first path parameter."""
    unknown = {**path, next(iter(path)): "unknown"}
    return {**_case(operation, status, token, path, body), **_case(operation, 404, token, unknown, body)}


def _guarded_cases(operation: str, path: dict[str, str], forbidden: str = BOB, **options: Any) -> Cases:
    """Return cases of success, 404, and 403 for a caller without permission."""
    return {**_found_cases(operation, path, **options), **_case(operation, 403, forbidden, path, options.get("body"))}


ORGANIZATIONS: Cases = {
    **_case("service_status", 200, ALICE, {}),
    **_case("organizations_list", 200, ALICE, {}),
    **_case("organizations_create", 201, ALICE, {}, NEW_ORGANIZATION),
    **_case("organizations_create", 400, ALICE, {}, {}),
    **_case("organizations_create", 403, SERVICE, {}, NEW_ORGANIZATION),
    **_case("organizations_create", 404, ALICE, {}, {**NEW_ORGANIZATION, "subscription": "nothing"}),
    **_case("organizations_create", 409, ALICE, {}, {**NEW_ORGANIZATION, "name": "other-organization"}),
    **_found_cases("organizations_get", ORGANIZATION),
    **_guarded_cases("organizations_update", ORGANIZATION, body={"name": "new"}),
    **_case("organizations_update", 400, ALICE, ORGANIZATION, []),
    **_case("organizations_update", 409, ALICE, ORGANIZATION, {"name": "other-organization"}),
    **_found_cases("organizations_resource_usage", ORGANIZATION),
    **_guarded_cases("organization_subscriptions_list", ORGANIZATION),
    **_found_cases("organization_usage_get", ORGANIZATION),
    **_case("organization_usage_get", 400, ALICE, ORGANIZATION, query="?start_month=2020-13"),
    **_found_cases("organization_usage_details_get", ORGANIZATION),
    **_case("organization_usage_details_get", 400, ALICE, ORGANIZATION, query="?month=2020-13"),
    **_found_cases("organization_users_list", ORGANIZATION),
    **_guarded_cases("organization_users_create", ORGANIZATION, status=201, body={"email": "carol@example.com"}),
    **_case("organization_users_create", 400, ALICE, ORGANIZATION, {}),
    **_case("organization_users_create", 409, ALICE, ORGANIZATION, {"email": "bob@example.com"}),
    **_guarded_cases("organization_users_get", MEMBER),
    **_guarded_cases("organization_users_update", MEMBER, body={"admin": True}),
    **_case("organization_users_update", 400, CAROL, LAST_ADMIN, {"admin": False}),
    **_guarded_cases("organization_users_delete", MEMBER, status=204),
    **_case("organization_users_delete", 400, CAROL, LAST_ADMIN),
}

SUBSCRIPTIONS: Cases = {
    **_case("subscriptions_list", 200, ALICE, {}),
    **_case("subscriptions_create", 201, STAFF, {}, NEW_SUBSCRIPTION),
    **_case("subscriptions_create", 400, STAFF, {}, {}),
    **_case("subscriptions_create", 403, ALICE, {}, NEW_SUBSCRIPTION),
    **_case("subscriptions_create", 409, STAFF, {}, {**NEW_SUBSCRIPTION, "name": "free"}),
    **_found_cases("subscriptions_get", SUBSCRIPTION),
    **_guarded_cases("subscriptions_update", SUBSCRIPTION, ALICE, body={"max_users": 5}, token=STAFF),
    **_case("subscriptions_update", 400, STAFF, SUBSCRIPTION, []),
    **_case("subscriptions_update", 409, STAFF, SUBSCRIPTION, {"name": "free"}),
    **_guarded_cases("subscriptions_delete", SUBSCRIPTION, ALICE, status=204, token=STAFF),
    **_case("subscriptions_delete", 409, STAFF, {"subscription_name": "professional"}),
}

USERS: Cases = {
    **_case("user_get", 200, ALICE, {}),
    **_case("user_create", 201, ALICE, {}, NEW_USER),
    **_case("user_create", 400, ALICE, {}, {}),
    **_case("user_create", 409, ALICE, {}, {**NEW_USER, "email": "bob@example.com"}),
    **_case("user_update", 200, ALICE, {}, {"name": "Alice"}),
    **_case("user_update", 400, ALICE, {}, []),
    **_case("user_update", 403, SERVICE, {}, {"name": "Alice"}),
    **_case("user_update", 409, ALICE, {}, {"email": "bob@example.com"}),
    **_case("user_delete", 204, ALICE, {}),
    **_case("user_delete", 400, CAROL, {}),
    **_case("user_delete", 403, SERVICE, {}),
}

PROJECTS: Cases = {
    **_case("projects_list", 200, ALICE, {}),
    **_case("projects_create", 201, ALICE, {}, NEW_PROJECT),
    **_case("projects_create", 400, ALICE, {}, {}),
    **_case("projects_create", 403, BOB, {}, NEW_PROJECT),
    **_case("projects_create", 404, ALICE, {}, {**NEW_PROJECT, "organization_name": "unknown"}),
    **_case("projects_create", 409, ALICE, {}, {**NEW_PROJECT, "name": "other-project"}),
    **_found_cases("projects_get", PROJECT),
    **_guarded_cases("projects_update", PROJECT, body={"name": "new"}),
    **_case("projects_update", 400, ALICE, PROJECT, []),
    **_case("projects_update", 409, ALICE, PROJECT, {"name": "other-project"}),
    **_guarded_cases("projects_delete", PROJECT, status=204),
    **_guarded_cases("projects_resource_usage", PROJECT, SERVICE),
    **_guarded_cases("project_usage_get", PROJECT, SERVICE),
    **_case("project_usage_get", 400, ALICE, PROJECT, query="?start_month=2020-13"),
}

ROLES: Cases = {
    **_case("permissions_list", 200, ALICE, {}),
    **_guarded_cases("roles_list", PROJECT, SERVICE),
    **_guarded_cases("roles_create", PROJECT, status=201, body=NEW_ROLE),
    **_case("roles_create", 400, ALICE, PROJECT, {**NEW_ROLE, "permissions": ["models.fly"]}),
    **_case("roles_create", 409, ALICE, PROJECT, {**NEW_ROLE, "name": "project-viewer"}),
    **_guarded_cases("roles_get", ROLE, SERVICE),
    **_guarded_cases("roles_update", ROLE, body=NEW_ROLE),
    **_case("roles_update", 400, ALICE, DEFAULT_ROLE, NEW_ROLE),
    **_case("roles_update", 409, ALICE, ROLE, {"name": "project-viewer"}),
    **_guarded_cases("roles_delete", ROLE, status=204),
    **_case("roles_delete", 400, ALICE, DEFAULT_ROLE),
    **_guarded_cases("role_assignments_create", PROJECT, status=201, body=BOB_ADMIN),
    **_case("role_assignments_create", 400, ALICE, PROJECT, {**BOB_ADMIN, "object_type": "model"}),
    **_case("role_assignments_create", 409, ALICE, PROJECT, BOB_VIEWER),
    **_guarded_cases("role_assignments_get", ASSIGNMENT, SERVICE),
    **_guarded_cases("role_assignments_delete", ASSIGNMENT, status=204),
    **_guarded_cases("role_assignments_per_user_list", {**PROJECT, "user_id": "user_id_example"}, SERVICE),
}

SERVICE_USERS: Cases = {
    **_guarded_cases("service_users_list", PROJECT, SERVICE),
    **_guarded_cases("service_users_create", PROJECT, status=201, body={"name": "new"}),
    **_case("service_users_create", 400, ALICE, PROJECT, []),
    **_guarded_cases("service_users_get", SERVICE_USER, SERVICE),
    **_guarded_cases("service_users_update", SERVICE_USER, body={"name": "new"}),
    **_case("service_users_update", 400, ALICE, SERVICE_USER, []),
    **_guarded_cases("service_users_delete", SERVICE_USER, status=204),
    **_guarded_cases("service_users_token", SERVICE_USER, body={}),
    **_case("service_users_token", 400, ALICE, SERVICE_USER, {"token": "mine"}),
}

CASES: Cases = {**ORGANIZATIONS, **SUBSCRIPTIONS, **USERS, **PROJECTS, **ROLES, **SERVICE_USERS}
