"""Permissions as data: those that each operation requires and those of the default roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from projectlink_mock.services.ubiops_common.permissions import operation_rows, permission_table


def _requests(kind: str, resource: str) -> Iterator[tuple[str, str]]:
    """Yield the operations on requests to a kind of object, to its default version and to any."""
    for prefix in (kind, f"{kind}_version"):
        requests = f"{prefix}_requests"
        yield from operation_rows(requests, resource)
        yield f"{requests}_stream", f"{resource}.create"
        yield f"batch_{requests}_create", f"{resource}.create"
        yield f"{requests}_batch_get", f"{resource}.get"
        yield f"{requests}_batch_delete", f"{resource}.delete"
        yield f"{requests}_batch_cancel", f"{resource}.update"
        yield f"{requests}_input_get", f"{resource}.get"
        yield f"{requests}_output_get", f"{resource}.get"


def _variables(kind: str, resource: str) -> Iterator[tuple[str, str]]:
    yield from operation_rows(f"{kind}_environment_variables", resource)
    yield f"{kind}_environment_variables_copy", f"{resource}.create"


OPERATIONS: Mapping[str, str] = MappingProxyType(
    dict(
        [
            *operation_rows("projects", "projects", "update", "delete"),
            ("projects_resource_usage", "projects.get"),
            ("projects_usage_get", "projects.get"),
            ("project_audit_events_list", "audit.list"),
            ("project_events_list", "events.list"),
            ("project_requests_list", "requests.list"),
            ("logs_list", "logs.list"),
            *operation_rows("project_environment_variables", "environment_variables"),
            *operation_rows("roles", "roles"),
            *operation_rows("role_assignments", "roles.assignments", "create", "get", "delete"),
            ("role_assignments_per_object_list", "roles.assignments.list"),
            *operation_rows("service_users", "service_users"),
            *operation_rows("service_users", "service_users", "token"),
            *operation_rows("deployments", "deployments"),
            ("deployment_audit_events_list", "deployments.audit.list"),
            *operation_rows("deployment_versions", "deployments.versions"),
            *_variables("deployment", "deployments.environment_variables"),
            *_variables("deployment_version", "deployments.versions.environment_variables"),
            *operation_rows("revisions", "deployments.versions.revisions", "list", "get"),
            ("revisions_file_upload", "deployments.versions.revisions.upload"),
            ("revisions_file_download", "deployments.versions.revisions.download"),
            ("revisions_rebuild", "deployments.versions.revisions.update"),
            *_requests("deployment", "deployments.versions.requests"),
            *operation_rows("environments", "environments"),
            *operation_rows("environment_tags", "environments.tags"),
            ("environment_tags_build", "environments.tags.upload"),
            ("environment_tags_rebuild", "environments.tags.update"),
            ("environment_tags_download", "environments.tags.download"),
            ("environment_tags_usage", "environments.tags.get"),
            ("environment_tag_dependencies_list", "environments.tags.get"),
            *operation_rows("environment_tag_secrets", "environments.tags.secrets"),
            ("environment_tag_secrets_copy", "environments.tags.secrets.create"),
            *operation_rows("instance_type_groups", "instance_type_groups"),
            ("instance_type_groups_usage", "instance_type_groups.get"),
            ("instance_types_list", "instance_type_groups.list"),
            *operation_rows("buckets", "buckets"),
            *operation_rows("files", "buckets.files", "list", "get", "delete"),
            ("files_download", "buckets.files.get"),
            ("files_upload", "buckets.files.create"),
            ("files_start_multipart_upload", "buckets.files.create"),
            ("files_complete_multipart_upload", "buckets.files.create"),
            *operation_rows("pipelines", "pipelines"),
            ("pipeline_audit_events_list", "pipelines.audit.list"),
            *operation_rows("pipeline_versions", "pipelines.versions"),
            *_requests("pipeline", "pipelines.versions.requests"),
            ("pipeline_version_object_environment_variables_list", "pipelines.versions.environment_variables.list"),
            ("pipeline_version_object_requests_get", "pipelines.versions.requests.get"),
            ("pipeline_version_object_requests_input_get", "pipelines.versions.requests.get"),
            ("pipeline_version_object_requests_output_get", "pipelines.versions.requests.get"),
            *operation_rows("metrics", "metrics"),
            ("time_series_search", "metrics.time_series.list"),
            ("time_series_delete", "metrics.time_series.delete"),
            ("time_series_data_list", "metrics.time_series.list"),
            ("time_series_data_create", "metrics.time_series.create"),
            ("time_series_data_aggregate", "metrics.time_series.create"),
        ]
    )
)
"""The permission that each operation in a project requires; for schedules, see SCHEDULES.

`projects_get` requires any role in the project, as `projects_list` does; the users of a project and its quotas require
membership of the organization.
"""

SCHEDULES: Mapping[str, str] = MappingProxyType(
    {
        "request_schedules_list": "list",
        "request_schedules_get": "get",
        "request_schedules_create": "create",
        "request_schedules_update": "create",
        "request_schedules_delete": "delete",
    }
)
"""The action that a schedule operation requires on the requests of the scheduled object; see REQUESTS."""

REQUESTS: Mapping[str, str] = MappingProxyType(
    {"deployment": "deployments.versions.requests", "pipeline": "pipelines.versions.requests"}
)
"""The permission resource of requests, by object type."""

_OBJECTS = {"deployment": "deployments", "pipeline": "pipelines", "environment": "environments", "bucket": "buckets"}
_FILES = {
    "files-reader": ("buckets.files.list", "buckets.files.get"),
    "files-reader-restricted": ("buckets.files.get",),
    "files-writer": ("buckets.files.create", "buckets.files.delete"),
}

_OF_USERS_ONLY = frozenset(one for one in OPERATIONS.values() if one.startswith("roles."))
"""The permissions on roles and their assignments, which service users never hold."""

_SERVICE_USERS = {"service-user-project-admin": tuple(sorted({*OPERATIONS.values()} - _OF_USERS_ONLY))}

TABLE = replace(
    permission_table(OPERATIONS, _OBJECTS, {**_FILES, **_SERVICE_USERS}),
    of_users_only=_OF_USERS_ONLY,
)
