"""Permissions as data: those that each operation requires and those of the default roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from projectlink_mock.services.ubiops_common.permissions import operation_rows, permission_table


def _batch(operations: str, one: str, resource: str) -> Iterator[tuple[str, str]]:
    yield from operation_rows(operations, resource, "list", "create")
    yield f"{operations}_batch_collect", f"{resource}.get"
    yield f"{operations}_batch_delete", f"{resource}.delete"
    yield from operation_rows(one, resource, "get", "delete")


OPERATIONS: Mapping[str, str] = MappingProxyType(
    dict(
        [
            *operation_rows("projects", "projects", "update", "delete"),
            ("projects_resource_usage", "projects.get"),
            ("project_usage_get", "projects.get"),
            ("projects_log_list", "logs.get"),
            ("metrics_get", "metrics.get"),
            *operation_rows("roles", "roles"),
            *operation_rows("role_assignments", "role_assignments", "create", "get", "delete"),
            ("role_assignments_per_user_list", "role_assignments.list"),
            *operation_rows("service_users", "service_users"),
            *operation_rows("service_users", "service_users", "token"),
            *operation_rows("models", "models"),
            *operation_rows("model_versions", "models.versions"),
            ("model_versions_file_upload", "models.versions.upload"),
            ("model_versions_file_download", "models.versions.download"),
            ("model_requests_create", "models.versions.requests.create"),
            *_batch("batch_model_requests", "batch_model_requests", "models.versions.requests"),
            *operation_rows("project_environment_variables", "environment_variables"),
            *operation_rows("model_environment_variables", "models.environment_variables"),
            *operation_rows("model_version_environment_variables", "models.versions.environment_variables"),
            ("pipeline_object_environment_variables_list", "pipelines.environment_variables.list"),
            *operation_rows("blobs", "blobs", "list", "create", "get", "delete"),
            *operation_rows("pipelines", "pipelines"),
            *operation_rows("pipeline_objects", "pipelines.objects"),
            *operation_rows("pipeline_object_attachments", "pipelines.attachments", "list", "create", "get", "delete"),
            ("pipeline_object_attachments_source_get", "pipelines.attachments.list"),
            ("pipelines_request", "pipelines.requests.create"),
            *_batch("batch_pipeline_requests", "batch_pipeline_request", "pipelines.requests"),
            *operation_rows("connectors", "connectors"),
            *operation_rows("credentials", "credentials"),
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

_OBJECTS = {"model": "models", "pipeline": "pipelines", "connector": "connectors", "credentials": "credentials"}

TABLE = permission_table(OPERATIONS, _OBJECTS)
PERMISSIONS = TABLE.names
"""All permissions that a role can hold."""

DEFAULT_ROLES = TABLE.default_roles
"""The default roles by name; they exist in every project and are in no table."""
