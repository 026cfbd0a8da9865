# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Operations of AutoML as data."""

from __future__ import annotations

from projectlink._core.contract.operation import Argument, Operation, Paging, Scheme, Service
from projectlink.automl import models

SERVICE = Service(
    "automl",
    "http://localhost:8888",
    {
        "bearerAuth": Scheme("bearer", "header", "Authorization", ""),
    },
    title="AutoML",
)

project_members_create: Operation[models.CreatedMember] = Operation(
    SERVICE,
    "project_members_create",
    "POST",
    "/api/projects/{project_id}/members",
    (
        Argument("project_id", "project_id", "path", "str", required=True),
        Argument("member_create", "", "body", "object", required=True, models=("MemberCreate",)),
    ),
    returns=lambda: models.CreatedMember,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 422),
    security=("bearerAuth",),
    content_type="application/json",
)

project_members_list: Operation[models.MemberList] = Operation(
    SERVICE,
    "project_members_list",
    "GET",
    "/api/projects/{project_id}/members",
    (
        Argument("project_id", "project_id", "path", "str", required=True),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: models.MemberList,
    error=lambda: models.Error,
    statuses=(200, 401, 404, 422),
    security=("bearerAuth",),
    paging=Paging("offset", "limit", items="items", total="total", max_page_size=100),
)

project_timeline_get: Operation[models.Timeline] = Operation(
    SERVICE,
    "project_timeline_get",
    "GET",
    "/api/projects/{project_id}/timeline",
    (Argument("project_id", "project_id", "path", "str", required=True),),
    returns=lambda: models.Timeline,
    error=lambda: models.Error,
    statuses=(200, 401, 404, 422),
    security=("bearerAuth",),
)

projects_create: Operation[models.CreatedProject] = Operation(
    SERVICE,
    "projects_create",
    "POST",
    "/api/projects",
    (Argument("project_create", "", "body", "object", required=True, models=("ProjectCreate",)),),
    returns=lambda: models.CreatedProject,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 422),
    security=("bearerAuth",),
    content_type="application/json",
)

projects_delete: Operation[models.Done] = Operation(
    SERVICE,
    "projects_delete",
    "DELETE",
    "/api/projects/{project_id}",
    (Argument("project_id", "project_id", "path", "str", required=True),),
    returns=lambda: models.Done,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404, 422),
    security=("bearerAuth",),
)

projects_export: Operation[bytes] = Operation(
    SERVICE,
    "projects_export",
    "GET",
    "/api/projects/{project_id}/export",
    (Argument("project_id", "project_id", "path", "str", required=True),),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 401, 404, 422),
    security=("bearerAuth",),
    accept="application/zip",
)

projects_get: Operation[models.ReadProject] = Operation(
    SERVICE,
    "projects_get",
    "GET",
    "/api/projects/{project_id}",
    (Argument("project_id", "project_id", "path", "str", required=True),),
    returns=lambda: models.ReadProject,
    error=lambda: models.Error,
    statuses=(200, 401, 404, 422),
    security=("bearerAuth",),
)

projects_list: Operation[models.ProjectList] = Operation(
    SERVICE,
    "projects_list",
    "GET",
    "/api/projects",
    (
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("search", "search", "query", "str"),
        Argument("sort_field", "sort_field", "query", "str"),
        Argument("sort_direction", "sort_direction", "query", "str"),
    ),
    returns=lambda: models.ProjectList,
    error=lambda: models.Error,
    statuses=(200, 401, 422),
    security=("bearerAuth",),
    paging=Paging("offset", "limit", items="items", total="total", max_page_size=500),
)

projects_update: Operation[models.UpdatedProject] = Operation(
    SERVICE,
    "projects_update",
    "PUT",
    "/api/projects/{project_id}",
    (
        Argument("project_id", "project_id", "path", "str", required=True),
        Argument("project_update", "", "body", "object", required=True, models=("ProjectUpdate", "ProjectCreate")),
    ),
    returns=lambda: models.UpdatedProject,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 422),
    security=("bearerAuth",),
    content_type="application/json",
)
