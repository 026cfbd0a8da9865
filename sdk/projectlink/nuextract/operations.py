# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Operations of NuExtract as data."""

from __future__ import annotations

from projectlink._core.contract.operation import Argument, Operation, Scheme, Service
from projectlink.nuextract import models

SERVICE = Service(
    "nuextract",
    "https://nuextract.ai",
    {
        "oauth2Auth": Scheme("bearer", "header", "Authorization", ""),
    },
    title="NuExtract",
)

delete_api_projects_projectid: Operation[None] = Operation(
    SERVICE,
    "delete_api_projects_projectid",
    "DELETE",
    "/api/projects/{projectId}",
    (Argument("project_id", "projectId", "path", "str", required=True),),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

get_api_projects: Operation[list[models.ProjectResponse]] = Operation(
    SERVICE,
    "get_api_projects",
    "GET",
    "/api/projects",
    (
        Argument("organization_id", "organizationId", "query", "str"),
        Argument("shared", "shared", "query", "bool"),
    ),
    returns=lambda: list[models.ProjectResponse],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403),
    security=("oauth2Auth",),
)

get_api_projects_projectid: Operation[models.ProjectResponse] = Operation(
    SERVICE,
    "get_api_projects_projectid",
    "GET",
    "/api/projects/{projectId}",
    (Argument("project_id", "projectId", "path", "str", required=True),),
    returns=lambda: models.ProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

patch_api_projects_projectid: Operation[models.ProjectResponse] = Operation(
    SERVICE,
    "patch_api_projects_projectid",
    "PATCH",
    "/api/projects/{projectId}",
    (
        Argument("project_id", "projectId", "path", "str", required=True),
        Argument("update_project_request", "", "body", "object", required=True, models=("UpdateProjectRequest",)),
    ),
    returns=lambda: models.ProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/json",
)

patch_api_projects_projectid_settings: Operation[models.ProjectResponse] = Operation(
    SERVICE,
    "patch_api_projects_projectid_settings",
    "PATCH",
    "/api/projects/{projectId}/settings",
    (
        Argument("project_id", "projectId", "path", "str", required=True),
        Argument(
            "update_project_settings_request",
            "",
            "body",
            "object",
            required=True,
            renames={"rasterization_dpi": "rasterizationDpi"},
            models=("UpdateProjectSettingsRequest",),
        ),
    ),
    returns=lambda: models.ProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/json",
)

post_api_projects: Operation[models.ProjectResponse] = Operation(
    SERVICE,
    "post_api_projects",
    "POST",
    "/api/projects",
    (
        Argument(
            "create_project_request",
            "",
            "body",
            "object",
            required=True,
            renames={"owner_organization": "ownerOrganization"},
            models=("CreateProjectRequest",),
        ),
    ),
    returns=lambda: models.ProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403),
    security=("oauth2Auth",),
    content_type="application/json",
)

post_api_projects_projectid_duplicate: Operation[models.ProjectResponse] = Operation(
    SERVICE,
    "post_api_projects_projectid_duplicate",
    "POST",
    "/api/projects/{projectId}/duplicate",
    (Argument("project_id", "projectId", "path", "str", required=True),),
    returns=lambda: models.ProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_projects_projectid_lock: Operation[None] = Operation(
    SERVICE,
    "post_api_projects_projectid_lock",
    "POST",
    "/api/projects/{projectId}/lock",
    (Argument("project_id", "projectId", "path", "str", required=True),),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_projects_projectid_reset_settings: Operation[models.ProjectResponse] = Operation(
    SERVICE,
    "post_api_projects_projectid_reset_settings",
    "POST",
    "/api/projects/{projectId}/reset-settings",
    (Argument("project_id", "projectId", "path", "str", required=True),),
    returns=lambda: models.ProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_projects_projectid_share: Operation[None] = Operation(
    SERVICE,
    "post_api_projects_projectid_share",
    "POST",
    "/api/projects/{projectId}/share",
    (Argument("project_id", "projectId", "path", "str", required=True),),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_projects_projectid_unlock: Operation[None] = Operation(
    SERVICE,
    "post_api_projects_projectid_unlock",
    "POST",
    "/api/projects/{projectId}/unlock",
    (Argument("project_id", "projectId", "path", "str", required=True),),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_projects_projectid_unshare: Operation[None] = Operation(
    SERVICE,
    "post_api_projects_projectid_unshare",
    "POST",
    "/api/projects/{projectId}/unshare",
    (Argument("project_id", "projectId", "path", "str", required=True),),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)
