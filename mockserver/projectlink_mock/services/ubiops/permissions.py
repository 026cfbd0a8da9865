"""Permissions as data: those that each operation requires and those of the default roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops_common.state import Role

_CRUD = ("list", "create", "get", "update", "delete")


def _rows(operations: str, resource: str, *actions: str) -> Iterator[tuple[str, str]]:
    for action in actions or _CRUD:
        yield f"{operations}_{action}", f"{resource}.{action}"


def _batch(operations: str, one: str, resource: str) -> Iterator[tuple[str, str]]:
    yield from _rows(operations, resource, "list", "create")
    yield f"{operations}_batch_collect", f"{resource}.get"
    yield f"{operations}_batch_delete", f"{resource}.delete"
    yield from _rows(one, resource, "get", "delete")


OPERATIONS: Mapping[str, str] = MappingProxyType(
    dict(
        [
            *_rows("projects", "projects", "update", "delete"),
            ("projects_resource_usage", "projects.get"),
            ("project_usage_get", "projects.get"),
            ("projects_log_list", "logs.get"),
            ("metrics_get", "metrics.get"),
            *_rows("roles", "roles"),
            *_rows("role_assignments", "role_assignments", "create", "get", "delete"),
            ("role_assignments_per_user_list", "role_assignments.list"),
            *_rows("service_users", "service_users", *_CRUD, "token"),
            *_rows("models", "models"),
            *_rows("model_versions", "models.versions"),
            ("model_versions_file_upload", "models.versions.upload"),
            ("model_versions_file_download", "models.versions.download"),
            ("model_requests_create", "models.versions.requests.create"),
            *_batch("batch_model_requests", "batch_model_requests", "models.versions.requests"),
            *_rows("project_environment_variables", "environment_variables"),
            *_rows("model_environment_variables", "models.environment_variables"),
            *_rows("model_version_environment_variables", "models.versions.environment_variables"),
            ("pipeline_object_environment_variables_list", "pipelines.environment_variables.list"),
            *_rows("blobs", "blobs", "list", "create", "get", "delete"),
            *_rows("pipelines", "pipelines"),
            *_rows("pipeline_objects", "pipelines.objects"),
            *_rows("pipeline_object_attachments", "pipelines.attachments", "list", "create", "get", "delete"),
            ("pipeline_object_attachments_source_get", "pipelines.attachments.list"),
            ("pipelines_request", "pipelines.requests.create"),
            *_batch("batch_pipeline_requests", "batch_pipeline_request", "pipelines.requests"),
            *_rows("connectors", "connectors"),
            *_rows("credentials", "credentials"),
        ]
    )
)
"""The permission that each operation in a project requires; for schedules, see SCHEDULES.

`projects_get` requires any role in the project, as `projects_list` does.
"""

SCHEDULES: Mapping[str, str] = MappingProxyType(
    {
        "scheduled_requests_list": "list",
        "scheduled_requests_get": "get",
        "scheduled_requests_create": "create",
        "scheduled_requests_update": "create",
        "scheduled_requests_delete": "delete",
    }
)
"""The action that a schedule operation requires on the requests of the scheduled object; see REQUESTS."""

REQUESTS: Mapping[str, str] = MappingProxyType({"model": "models.versions.requests", "pipeline": "pipelines.requests"})
"""The permission resource of requests, by object type."""

PERMISSIONS = tuple(sorted(set(OPERATIONS.values())))
"""All permissions that a role can hold."""

_LEVELS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "admin": (*_CRUD, "upload", "download"),
        "editor": ("list", "create", "get", "update", "upload", "download"),
        "viewer": ("list", "get", "download"),
    }
)
"""The actions of a default role by level: viewers read, editors also create and update, admins also delete."""

_MANAGEMENT = ("projects", "roles", "role_assignments", "service_users")


def _at(level: str, permission: str) -> bool:
    return permission.rpartition(".")[2] in _LEVELS[level]


def _project_roles() -> Iterator[tuple[str, list[str]]]:
    yield "project-admin", list(PERMISSIONS)
    # Only admins manage the project; editors can read its settings.
    levels = {one: "viewer" if one.partition(".")[0] in _MANAGEMENT else "editor" for one in PERMISSIONS}
    yield "project-editor", [one for one, level in levels.items() if _at(level, one)]
    yield "project-viewer", [one for one in PERMISSIONS if _at("viewer", one)]


def _object_roles(kind: str, resource: str) -> Iterator[tuple[str, list[str]]]:
    for level in _LEVELS:
        yield f"{kind}-{level}", [one for one in PERMISSIONS if one.startswith(f"{resource}.") and _at(level, one)]


def _default_roles() -> Iterator[Role]:
    for name, permissions in (
        *_project_roles(),
        *_object_roles("model", "models"),
        *_object_roles("pipeline", "pipelines"),
        *_object_roles("connector", "connectors"),
        *_object_roles("credentials", "credentials"),
    ):
        yield Role(identifier(f"role {name}"), None, name, tuple(permissions))


DEFAULT_ROLES: Mapping[str, Role] = MappingProxyType({role.name: role for role in _default_roles()})
"""The default roles by name; they exist in every project and are in no table."""

DEFAULT_ROLES_BY_ID: Mapping[str, Role] = MappingProxyType({role.id: role for role in DEFAULT_ROLES.values()})
PROJECT_ADMIN = DEFAULT_ROLES["project-admin"]
