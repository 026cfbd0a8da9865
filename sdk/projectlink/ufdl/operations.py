# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Operations of UFDL as data."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.operation import Argument, Operation, Scheme, Service
from projectlink.ufdl import models

SERVICE = Service(
    "ufdl",
    "http://localhost:8000",
    {
        "jwtAuth": Scheme("bearer", "header", "Authorization", "", login=lambda: (auth_obtain, auth_refresh)),
    },
    title="UFDL",
)

auth_obtain: Operation[models.TokenPair] = Operation(
    SERVICE,
    "auth_obtain",
    "POST",
    "/v1/auth/obtain",
    (Argument("data", "", "body", "object", required=True, models=("TokenObtain",)),),
    returns=lambda: models.TokenPair,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 415),
    content_type="application/json",
)

auth_refresh: Operation[models.AccessToken] = Operation(
    SERVICE,
    "auth_refresh",
    "POST",
    "/v1/auth/refresh",
    (Argument("data", "", "body", "object", required=True, models=("TokenRefresh",)),),
    returns=lambda: models.AccessToken,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 415),
    content_type="application/json",
)

auth_verify: Operation[dict[str, Any]] = Operation(
    SERVICE,
    "auth_verify",
    "POST",
    "/v1/auth/verify",
    (Argument("data", "", "body", "object", required=True, models=("TokenVerify",)),),
    returns=lambda: dict[str, Any],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 415),
    content_type="application/json",
)

projects_create: Operation[models.Project] = Operation(
    SERVICE,
    "projects_create",
    "POST",
    "/v1/projects/create",
    (Argument("data", "", "body", "object", required=True, models=("ProjectCreate",)),),
    returns=lambda: models.Project,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 415),
    security=("jwtAuth",),
    content_type="application/json",
)

projects_destroy: Operation[None] = Operation(
    SERVICE,
    "projects_destroy",
    "DELETE",
    "/v1/projects/{PK}",
    (Argument("pk", "PK", "path", "int", required=True),),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("jwtAuth",),
)

projects_hard_delete: Operation[models.Project] = Operation(
    SERVICE,
    "projects_hard_delete",
    "DELETE",
    "/v1/projects/{PK}/hard",
    (Argument("pk", "PK", "path", "int", required=True),),
    returns=lambda: models.Project,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("jwtAuth",),
)

projects_list: Operation[list[models.Project]] = Operation(
    SERVICE,
    "projects_list",
    "POST",
    "/v1/projects/list",
    (Argument("filter_spec", "", "body", "object", models=("FilterSpec",)),),
    returns=lambda: list[models.Project],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 415),
    security=("jwtAuth",),
    content_type="application/json",
)

projects_partial_update: Operation[models.Project] = Operation(
    SERVICE,
    "projects_partial_update",
    "PATCH",
    "/v1/projects/{PK}",
    (
        Argument("pk", "PK", "path", "int", required=True),
        Argument("data", "", "body", "object", required=True, models=("ProjectPartialUpdate",)),
    ),
    returns=lambda: models.Project,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 415),
    security=("jwtAuth",),
    content_type="application/json",
)

projects_reinstate: Operation[models.Project] = Operation(
    SERVICE,
    "projects_reinstate",
    "DELETE",
    "/v1/projects/{PK}/reinstate",
    (Argument("pk", "PK", "path", "int", required=True),),
    returns=lambda: models.Project,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("jwtAuth",),
)

projects_retrieve: Operation[models.Project] = Operation(
    SERVICE,
    "projects_retrieve",
    "GET",
    "/v1/projects/{PK}",
    (Argument("pk", "PK", "path", "int", required=True),),
    returns=lambda: models.Project,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("jwtAuth",),
)

projects_update: Operation[models.Project] = Operation(
    SERVICE,
    "projects_update",
    "PUT",
    "/v1/projects/{PK}",
    (
        Argument("pk", "PK", "path", "int", required=True),
        Argument("data", "", "body", "object", required=True, models=("ProjectUpdate", "ProjectCreate")),
    ),
    returns=lambda: models.Project,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 415),
    security=("jwtAuth",),
    content_type="application/json",
)
