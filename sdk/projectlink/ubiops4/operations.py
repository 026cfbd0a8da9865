# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Operations of UbiOps 4 as data."""

from __future__ import annotations

from projectlink._core.contract.operation import Argument, Operation, Paging, Scheme, Service
from projectlink.ubiops4 import models

SERVICE = Service(
    "ubiops4",
    "https://api.ubiops.com/v2",
    {
        "api_key": Scheme("apiKey", "header", "Authorization", ""),
    },
    title="UbiOps 4",
)

batch_deployment_requests_create: Operation[list[models.DeploymentRequestBatchCreateResponse]] = Operation(
    SERVICE,
    "batch_deployment_requests_create",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/requests/batch",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
        Argument("priority", "priority", "query", "int"),
    ),
    returns=lambda: list[models.DeploymentRequestBatchCreateResponse],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

batch_deployment_version_requests_create: Operation[list[models.DeploymentRequestBatchCreateResponse]] = Operation(
    SERVICE,
    "batch_deployment_version_requests_create",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/batch",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
        Argument("priority", "priority", "query", "int"),
    ),
    returns=lambda: list[models.DeploymentRequestBatchCreateResponse],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

batch_pipeline_requests_create: Operation[list[models.PipelineRequestBatchCreateResponse]] = Operation(
    SERVICE,
    "batch_pipeline_requests_create",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests/batch",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
        Argument("priority", "priority", "query", "int"),
    ),
    returns=lambda: list[models.PipelineRequestBatchCreateResponse],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

batch_pipeline_version_requests_create: Operation[list[models.PipelineRequestBatchCreateResponse]] = Operation(
    SERVICE,
    "batch_pipeline_version_requests_create",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/batch",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
        Argument("priority", "priority", "query", "int"),
    ),
    returns=lambda: list[models.PipelineRequestBatchCreateResponse],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

buckets_create: Operation[models.BucketList] = Operation(
    SERVICE,
    "buckets_create",
    "POST",
    "/projects/{project_name}/buckets",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("BucketCreate",)),
    ),
    returns=lambda: models.BucketList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

buckets_delete: Operation[None] = Operation(
    SERVICE,
    "buckets_delete",
    "DELETE",
    "/projects/{project_name}/buckets/{bucket_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("bucket_name", "bucket_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

buckets_get: Operation[models.BucketDetail] = Operation(
    SERVICE,
    "buckets_get",
    "GET",
    "/projects/{project_name}/buckets/{bucket_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("bucket_name", "bucket_name", "path", "str", required=True),
    ),
    returns=lambda: models.BucketDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

buckets_list: Operation[list[models.BucketList]] = Operation(
    SERVICE,
    "buckets_list",
    "GET",
    "/projects/{project_name}/buckets",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("labels", "labels", "query", "str"),
    ),
    returns=lambda: list[models.BucketList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

buckets_update: Operation[models.BucketDetail] = Operation(
    SERVICE,
    "buckets_update",
    "PATCH",
    "/projects/{project_name}/buckets/{bucket_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("bucket_name", "bucket_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("BucketUpdate", "BucketCreate")),
    ),
    returns=lambda: models.BucketDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_audit_events_list: Operation[list[models.AuditList]] = Operation(
    SERVICE,
    "deployment_audit_events_list",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/audit",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("action", "action", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.AuditList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

deployment_environment_variables_copy: Operation[list[models.InheritedEnvironmentVariableList]] = Operation(
    SERVICE,
    "deployment_environment_variables_copy",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/copy-environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCopy",)),
    ),
    returns=lambda: list[models.InheritedEnvironmentVariableList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_environment_variables_create: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "deployment_environment_variables_create",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

deployment_environment_variables_delete: Operation[None] = Operation(
    SERVICE,
    "deployment_environment_variables_delete",
    "DELETE",
    "/projects/{project_name}/deployments/{deployment_name}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

deployment_environment_variables_get: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "deployment_environment_variables_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

deployment_environment_variables_list: Operation[list[models.InheritedEnvironmentVariableList]] = Operation(
    SERVICE,
    "deployment_environment_variables_list",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.InheritedEnvironmentVariableList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

deployment_environment_variables_update: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "deployment_environment_variables_update",
    "PATCH",
    "/projects/{project_name}/deployments/{deployment_name}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

deployment_requests_batch_cancel: Operation[object] = Operation(
    SERVICE,
    "deployment_requests_batch_cancel",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/requests/cancel",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
        Argument("status", "status", "query", "str"),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_requests_batch_delete: Operation[object] = Operation(
    SERVICE,
    "deployment_requests_batch_delete",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/requests/delete",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_requests_batch_get: Operation[list[models.DeploymentRequestDetail]] = Operation(
    SERVICE,
    "deployment_requests_batch_get",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/requests/collect",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: list[models.DeploymentRequestDetail],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_requests_create: Operation[models.DeploymentRequestCreateResponse] = Operation(
    SERVICE,
    "deployment_requests_create",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/requests",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
        Argument("priority", "priority", "query", "int"),
    ),
    returns=lambda: models.DeploymentRequestCreateResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_requests_delete: Operation[None] = Operation(
    SERVICE,
    "deployment_requests_delete",
    "DELETE",
    "/projects/{project_name}/deployments/{deployment_name}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

deployment_requests_get: Operation[models.DeploymentRequestSingleDetail] = Operation(
    SERVICE,
    "deployment_requests_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("metadata_only", "metadata_only", "query", "bool"),
    ),
    returns=lambda: models.DeploymentRequestSingleDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

deployment_requests_input_get: Operation[object] = Operation(
    SERVICE,
    "deployment_requests_input_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/requests/{request_id}/input",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

deployment_requests_list: Operation[list[models.DeploymentRequestList]] = Operation(
    SERVICE,
    "deployment_requests_list",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/requests",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("status", "status", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("start_date", "start_date", "query", "str"),
        Argument("end_date", "end_date", "query", "str"),
        Argument("search_id", "search_id", "query", "str"),
    ),
    returns=lambda: list[models.DeploymentRequestList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

deployment_requests_output_get: Operation[object] = Operation(
    SERVICE,
    "deployment_requests_output_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/requests/{request_id}/output",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

deployment_requests_stream: Operation[str] = Operation(
    SERVICE,
    "deployment_requests_stream",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/requests/stream",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
    ),
    returns=lambda: str,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    accept="text/event-stream",
    content_type="application/json",
)

deployment_requests_update: Operation[object] = Operation(
    SERVICE,
    "deployment_requests_update",
    "PATCH",
    "/projects/{project_name}/deployments/{deployment_name}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("DeploymentRequestUpdate",)),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_version_environment_variables_copy: Operation[list[models.InheritedEnvironmentVariableList]] = Operation(
    SERVICE,
    "deployment_version_environment_variables_copy",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/copy-environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCopy",)),
    ),
    returns=lambda: list[models.InheritedEnvironmentVariableList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_version_environment_variables_create: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "deployment_version_environment_variables_create",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

deployment_version_environment_variables_delete: Operation[None] = Operation(
    SERVICE,
    "deployment_version_environment_variables_delete",
    "DELETE",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

deployment_version_environment_variables_get: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "deployment_version_environment_variables_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

deployment_version_environment_variables_list: Operation[list[models.InheritedEnvironmentVariableList]] = Operation(
    SERVICE,
    "deployment_version_environment_variables_list",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: list[models.InheritedEnvironmentVariableList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

deployment_version_environment_variables_update: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "deployment_version_environment_variables_update",
    "PATCH",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

deployment_version_requests_batch_cancel: Operation[object] = Operation(
    SERVICE,
    "deployment_version_requests_batch_cancel",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/cancel",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
        Argument("status", "status", "query", "str"),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_version_requests_batch_delete: Operation[object] = Operation(
    SERVICE,
    "deployment_version_requests_batch_delete",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/delete",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_version_requests_batch_get: Operation[list[models.DeploymentRequestDetail]] = Operation(
    SERVICE,
    "deployment_version_requests_batch_get",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/collect",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: list[models.DeploymentRequestDetail],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_version_requests_create: Operation[models.DeploymentRequestCreateResponse] = Operation(
    SERVICE,
    "deployment_version_requests_create",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
        Argument("priority", "priority", "query", "int"),
    ),
    returns=lambda: models.DeploymentRequestCreateResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_version_requests_delete: Operation[None] = Operation(
    SERVICE,
    "deployment_version_requests_delete",
    "DELETE",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

deployment_version_requests_get: Operation[models.DeploymentRequestSingleDetail] = Operation(
    SERVICE,
    "deployment_version_requests_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("metadata_only", "metadata_only", "query", "bool"),
    ),
    returns=lambda: models.DeploymentRequestSingleDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

deployment_version_requests_input_get: Operation[object] = Operation(
    SERVICE,
    "deployment_version_requests_input_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/{request_id}/input",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

deployment_version_requests_list: Operation[list[models.DeploymentRequestList]] = Operation(
    SERVICE,
    "deployment_version_requests_list",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("status", "status", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("start_date", "start_date", "query", "str"),
        Argument("end_date", "end_date", "query", "str"),
        Argument("search_id", "search_id", "query", "str"),
    ),
    returns=lambda: list[models.DeploymentRequestList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

deployment_version_requests_output_get: Operation[object] = Operation(
    SERVICE,
    "deployment_version_requests_output_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/{request_id}/output",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

deployment_version_requests_stream: Operation[str] = Operation(
    SERVICE,
    "deployment_version_requests_stream",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/stream",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
    ),
    returns=lambda: str,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    accept="text/event-stream",
    content_type="application/json",
)

deployment_version_requests_update: Operation[object] = Operation(
    SERVICE,
    "deployment_version_requests_update",
    "PATCH",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("DeploymentRequestUpdate",)),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

deployment_versions_create: Operation[models.DeploymentVersionDetail] = Operation(
    SERVICE,
    "deployment_versions_create",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("DeploymentVersionCreate",)),
    ),
    returns=lambda: models.DeploymentVersionDetail,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

deployment_versions_delete: Operation[None] = Operation(
    SERVICE,
    "deployment_versions_delete",
    "DELETE",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

deployment_versions_get: Operation[models.DeploymentVersionDetail] = Operation(
    SERVICE,
    "deployment_versions_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: models.DeploymentVersionDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

deployment_versions_list: Operation[list[models.DeploymentVersionList]] = Operation(
    SERVICE,
    "deployment_versions_list",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("labels", "labels", "query", "str"),
    ),
    returns=lambda: list[models.DeploymentVersionList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

deployment_versions_update: Operation[models.DeploymentVersionDetail] = Operation(
    SERVICE,
    "deployment_versions_update",
    "PATCH",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument(
            "data", "", "body", "object", required=True, models=("DeploymentVersionUpdate", "DeploymentVersionCreate")
        ),
    ),
    returns=lambda: models.DeploymentVersionDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

deployments_create: Operation[models.DeploymentCreateResponse] = Operation(
    SERVICE,
    "deployments_create",
    "POST",
    "/projects/{project_name}/deployments",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("DeploymentCreate",)),
    ),
    returns=lambda: models.DeploymentCreateResponse,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

deployments_delete: Operation[None] = Operation(
    SERVICE,
    "deployments_delete",
    "DELETE",
    "/projects/{project_name}/deployments/{deployment_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

deployments_get: Operation[models.DeploymentDetail] = Operation(
    SERVICE,
    "deployments_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
    ),
    returns=lambda: models.DeploymentDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

deployments_list: Operation[list[models.DeploymentList]] = Operation(
    SERVICE,
    "deployments_list",
    "GET",
    "/projects/{project_name}/deployments",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("labels", "labels", "query", "str"),
        Argument("supports_request_format", "supports_request_format", "query", "bool"),
    ),
    returns=lambda: list[models.DeploymentList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

deployments_update: Operation[models.DeploymentDetail] = Operation(
    SERVICE,
    "deployments_update",
    "PATCH",
    "/projects/{project_name}/deployments/{deployment_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("DeploymentUpdate", "DeploymentCreate")),
    ),
    returns=lambda: models.DeploymentDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

environment_tag_dependencies_list: Operation[list[models.EnvironmentTagDependency]] = Operation(
    SERVICE,
    "environment_tag_dependencies_list",
    "GET",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/dependency-files",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.EnvironmentTagDependency],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

environment_tag_secrets_copy: Operation[list[models.InheritedEnvironmentVariableList]] = Operation(
    SERVICE,
    "environment_tag_secrets_copy",
    "POST",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/copy-secrets",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentSecretCopy",)),
    ),
    returns=lambda: list[models.InheritedEnvironmentVariableList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

environment_tag_secrets_create: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "environment_tag_secrets_create",
    "POST",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/secrets",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

environment_tag_secrets_delete: Operation[None] = Operation(
    SERVICE,
    "environment_tag_secrets_delete",
    "DELETE",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/secrets/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

environment_tag_secrets_get: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "environment_tag_secrets_get",
    "GET",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/secrets/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

environment_tag_secrets_list: Operation[list[models.EnvironmentVariableList]] = Operation(
    SERVICE,
    "environment_tag_secrets_list",
    "GET",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/secrets",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.EnvironmentVariableList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

environment_tag_secrets_update: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "environment_tag_secrets_update",
    "PATCH",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/secrets/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

environment_tags_build: Operation[models.Success] = Operation(
    SERVICE,
    "environment_tags_build",
    "POST",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/build",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
        Argument("base_environment_name", "base_environment_name", "query", "str"),
        Argument("base_environment_tag", "base_environment_tag", "query", "str"),
        Argument("file", "file", "form", "file"),
        Argument("source_environment", "source_environment", "form", "str"),
        Argument("source_tag", "source_tag", "form", "str"),
    ),
    returns=lambda: models.Success,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="multipart/form-data",
)

environment_tags_create: Operation[models.EnvironmentTagList] = Operation(
    SERVICE,
    "environment_tags_create",
    "POST",
    "/projects/{project_name}/environments/{environment_name}/tags",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentTagCreate",)),
    ),
    returns=lambda: models.EnvironmentTagList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

environment_tags_delete: Operation[None] = Operation(
    SERVICE,
    "environment_tags_delete",
    "DELETE",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

environment_tags_download: Operation[bytes] = Operation(
    SERVICE,
    "environment_tags_download",
    "GET",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/download",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
    accept="application/octet-stream",
)

environment_tags_get: Operation[models.EnvironmentTagList] = Operation(
    SERVICE,
    "environment_tags_get",
    "GET",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
    ),
    returns=lambda: models.EnvironmentTagList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

environment_tags_list: Operation[list[models.EnvironmentTagList]] = Operation(
    SERVICE,
    "environment_tags_list",
    "GET",
    "/projects/{project_name}/environments/{environment_name}/tags",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("supports_request_format", "supports_request_format", "query", "bool"),
    ),
    returns=lambda: list[models.EnvironmentTagList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

environment_tags_rebuild: Operation[models.Success] = Operation(
    SERVICE,
    "environment_tags_rebuild",
    "POST",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/rebuild",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
        Argument("data", "", "body", "any"),
    ),
    returns=lambda: models.Success,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

environment_tags_update: Operation[models.EnvironmentTagList] = Operation(
    SERVICE,
    "environment_tags_update",
    "PATCH",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentTagUpdate", "EnvironmentTagCreate")),
    ),
    returns=lambda: models.EnvironmentTagList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

environment_tags_usage: Operation[list[models.EnvironmentTagUsage]] = Operation(
    SERVICE,
    "environment_tags_usage",
    "GET",
    "/projects/{project_name}/environments/{environment_name}/tags/{tag_name}/usage",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("tag_name", "tag_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.EnvironmentTagUsage],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

environments_create: Operation[models.EnvironmentList] = Operation(
    SERVICE,
    "environments_create",
    "POST",
    "/projects/{project_name}/environments",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentCreate",)),
    ),
    returns=lambda: models.EnvironmentList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

environments_delete: Operation[None] = Operation(
    SERVICE,
    "environments_delete",
    "DELETE",
    "/projects/{project_name}/environments/{environment_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

environments_get: Operation[models.EnvironmentList] = Operation(
    SERVICE,
    "environments_get",
    "GET",
    "/projects/{project_name}/environments/{environment_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
    ),
    returns=lambda: models.EnvironmentList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

environments_list: Operation[list[models.EnvironmentList]] = Operation(
    SERVICE,
    "environments_list",
    "GET",
    "/projects/{project_name}/environments",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("labels", "labels", "query", "str"),
        Argument("system", "system", "query", "bool"),
    ),
    returns=lambda: list[models.EnvironmentList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

environments_update: Operation[models.EnvironmentList] = Operation(
    SERVICE,
    "environments_update",
    "PATCH",
    "/projects/{project_name}/environments/{environment_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("environment_name", "environment_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentUpdate", "EnvironmentCreate")),
    ),
    returns=lambda: models.EnvironmentList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

exports_create: Operation[models.ExportList] = Operation(
    SERVICE,
    "exports_create",
    "POST",
    "/projects/{project_name}/exports",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ExportCreate",)),
        Argument("all", "all", "query", "bool"),
        Argument("packages", "packages", "query", "bool"),
    ),
    returns=lambda: models.ExportList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

exports_delete: Operation[None] = Operation(
    SERVICE,
    "exports_delete",
    "DELETE",
    "/projects/{project_name}/exports/{export_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("export_id", "export_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

exports_download: Operation[bytes] = Operation(
    SERVICE,
    "exports_download",
    "GET",
    "/projects/{project_name}/exports/{export_id}/download",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("export_id", "export_id", "path", "str", required=True),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
    accept="application/octet-stream",
)

exports_get: Operation[models.ExportDetail] = Operation(
    SERVICE,
    "exports_get",
    "GET",
    "/projects/{project_name}/exports/{export_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("export_id", "export_id", "path", "str", required=True),
    ),
    returns=lambda: models.ExportDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

exports_list: Operation[list[models.ExportList]] = Operation(
    SERVICE,
    "exports_list",
    "GET",
    "/projects/{project_name}/exports",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("status", "status", "query", "str"),
    ),
    returns=lambda: list[models.ExportList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

expressions_evaluate: Operation[models.ExpressionEvaluateResponse] = Operation(
    SERVICE,
    "expressions_evaluate",
    "POST",
    "/expressions/evaluate",
    (Argument("data", "", "body", "object", required=True, models=("ExpressionEvaluate",)),),
    returns=lambda: models.ExpressionEvaluateResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401),
    security=("api_key",),
    content_type="application/json",
)

files_complete_multipart_upload: Operation[models.FileMultipartUpload] = Operation(
    SERVICE,
    "files_complete_multipart_upload",
    "POST",
    "/projects/{project_name}/buckets/{bucket_name}/files/{file}/complete-multipart-upload",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("bucket_name", "bucket_name", "path", "str", required=True),
        Argument("file", "file", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("FileCompleteMultipartUpload",)),
    ),
    returns=lambda: models.FileMultipartUpload,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

files_delete: Operation[None] = Operation(
    SERVICE,
    "files_delete",
    "DELETE",
    "/projects/{project_name}/buckets/{bucket_name}/files/{file}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("bucket_name", "bucket_name", "path", "str", required=True),
        Argument("file", "file", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

files_download: Operation[models.FileUploadResponse] = Operation(
    SERVICE,
    "files_download",
    "GET",
    "/projects/{project_name}/buckets/{bucket_name}/files/{file}/download",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("bucket_name", "bucket_name", "path", "str", required=True),
        Argument("file", "file", "path", "str", required=True),
    ),
    returns=lambda: models.FileUploadResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

files_get: Operation[models.FileItem] = Operation(
    SERVICE,
    "files_get",
    "GET",
    "/projects/{project_name}/buckets/{bucket_name}/files/{file}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("bucket_name", "bucket_name", "path", "str", required=True),
        Argument("file", "file", "path", "str", required=True),
    ),
    returns=lambda: models.FileItem,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

files_list: Operation[models.FileDetail] = Operation(
    SERVICE,
    "files_list",
    "GET",
    "/projects/{project_name}/buckets/{bucket_name}/files",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("bucket_name", "bucket_name", "path", "str", required=True),
        Argument("prefix", "prefix", "query", "str"),
        Argument("delimiter", "delimiter", "query", "str"),
        Argument("continuation_token", "continuation_token", "query", "str"),
        Argument("limit", "limit", "query", "int"),
    ),
    returns=lambda: models.FileDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

files_start_multipart_upload: Operation[models.FileMultipartUpload] = Operation(
    SERVICE,
    "files_start_multipart_upload",
    "POST",
    "/projects/{project_name}/buckets/{bucket_name}/files/{file}/start-multipart-upload",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("bucket_name", "bucket_name", "path", "str", required=True),
        Argument("file", "file", "path", "str", required=True),
        Argument("data", "", "body", "object"),
    ),
    returns=lambda: models.FileMultipartUpload,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

files_upload: Operation[models.FileUploadResponse] = Operation(
    SERVICE,
    "files_upload",
    "POST",
    "/projects/{project_name}/buckets/{bucket_name}/files/{file}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("bucket_name", "bucket_name", "path", "str", required=True),
        Argument("file", "file", "path", "str", required=True),
        Argument("upload_id", "upload_id", "query", "str"),
        Argument("part_number", "part_number", "query", "str"),
        Argument("data", "", "body", "object"),
    ),
    returns=lambda: models.FileUploadResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

imports_create: Operation[models.ImportList] = Operation(
    SERVICE,
    "imports_create",
    "POST",
    "/projects/{project_name}/imports",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("file", "file", "form", "file"),
        Argument("import_link", "import_link", "form", "str"),
        Argument("export_id", "export_id", "form", "str"),
        Argument("skip_confirmation", "skip_confirmation", "form", "bool"),
    ),
    returns=lambda: models.ImportList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="multipart/form-data",
)

imports_delete: Operation[None] = Operation(
    SERVICE,
    "imports_delete",
    "DELETE",
    "/projects/{project_name}/imports/{import_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("import_id", "import_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

imports_download: Operation[bytes] = Operation(
    SERVICE,
    "imports_download",
    "GET",
    "/projects/{project_name}/imports/{import_id}/download",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("import_id", "import_id", "path", "str", required=True),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
    accept="application/octet-stream",
)

imports_get: Operation[models.ImportDetail] = Operation(
    SERVICE,
    "imports_get",
    "GET",
    "/projects/{project_name}/imports/{import_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("import_id", "import_id", "path", "str", required=True),
    ),
    returns=lambda: models.ImportDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

imports_list: Operation[list[models.ImportList]] = Operation(
    SERVICE,
    "imports_list",
    "GET",
    "/projects/{project_name}/imports",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("status", "status", "query", "str"),
    ),
    returns=lambda: list[models.ImportList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

imports_update: Operation[models.ImportDetail] = Operation(
    SERVICE,
    "imports_update",
    "PATCH",
    "/projects/{project_name}/imports/{import_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("import_id", "import_id", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ImportUpdate",)),
    ),
    returns=lambda: models.ImportDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

instance_events_list: Operation[models.InstanceEventPaginated] = Operation(
    SERVICE,
    "instance_events_list",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/instances/{instance_id}/events",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("instance_id", "instance_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("cursor", "cursor", "query", "str"),
        Argument("limit", "limit", "query", "int"),
    ),
    returns=lambda: models.InstanceEventPaginated,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

instance_type_groups_create: Operation[models.InstanceTypeGroupList] = Operation(
    SERVICE,
    "instance_type_groups_create",
    "POST",
    "/projects/{project_name}/instance-type-groups",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("InstanceTypeGroupCreate",)),
    ),
    returns=lambda: models.InstanceTypeGroupList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

instance_type_groups_delete: Operation[None] = Operation(
    SERVICE,
    "instance_type_groups_delete",
    "DELETE",
    "/projects/{project_name}/instance-type-groups/{instance_type_group_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("instance_type_group_id", "instance_type_group_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

instance_type_groups_get: Operation[models.InstanceTypeGroupList] = Operation(
    SERVICE,
    "instance_type_groups_get",
    "GET",
    "/projects/{project_name}/instance-type-groups/{instance_type_group_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("instance_type_group_id", "instance_type_group_id", "path", "str", required=True),
    ),
    returns=lambda: models.InstanceTypeGroupList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

instance_type_groups_list: Operation[models.InstanceTypeGroupListPaginated] = Operation(
    SERVICE,
    "instance_type_groups_list",
    "GET",
    "/projects/{project_name}/instance-type-groups",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("cursor", "cursor", "query", "str"),
        Argument("limit", "limit", "query", "int"),
    ),
    returns=lambda: models.InstanceTypeGroupListPaginated,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

instance_type_groups_update: Operation[models.InstanceTypeGroupList] = Operation(
    SERVICE,
    "instance_type_groups_update",
    "PATCH",
    "/projects/{project_name}/instance-type-groups/{instance_type_group_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("instance_type_group_id", "instance_type_group_id", "path", "str", required=True),
        Argument(
            "data", "", "body", "object", required=True, models=("InstanceTypeGroupUpdate", "InstanceTypeGroupCreate")
        ),
    ),
    returns=lambda: models.InstanceTypeGroupList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

instance_type_groups_usage: Operation[models.InstanceTypeGroupUsagePaginated] = Operation(
    SERVICE,
    "instance_type_groups_usage",
    "GET",
    "/projects/{project_name}/instance-type-groups/{instance_type_group_id}/usage",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("instance_type_group_id", "instance_type_group_id", "path", "str", required=True),
        Argument("cursor", "cursor", "query", "str"),
        Argument("limit", "limit", "query", "int"),
    ),
    returns=lambda: models.InstanceTypeGroupUsagePaginated,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

instance_types_list: Operation[models.InstanceTypeListPaginated] = Operation(
    SERVICE,
    "instance_types_list",
    "GET",
    "/projects/{project_name}/instance-types",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("cursor", "cursor", "query", "str"),
        Argument("limit", "limit", "query", "int"),
    ),
    returns=lambda: models.InstanceTypeListPaginated,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

instances_get: Operation[models.InstanceDetail] = Operation(
    SERVICE,
    "instances_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/instances/{instance_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("instance_id", "instance_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: models.InstanceDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

instances_list: Operation[models.InstanceListPaginated] = Operation(
    SERVICE,
    "instances_list",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/instances",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("cursor", "cursor", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("status", "status", "query", "str"),
    ),
    returns=lambda: models.InstanceListPaginated,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

instances_update: Operation[models.InstanceList] = Operation(
    SERVICE,
    "instances_update",
    "PATCH",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/instances/{instance_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("instance_id", "instance_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("InstanceUpdate",)),
    ),
    returns=lambda: models.InstanceList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

logs_list: Operation[list[models.LogList]] = Operation(
    SERVICE,
    "logs_list",
    "GET",
    "/projects/{project_name}/logs",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("query", "query", "query", "str"),
        Argument("start", "start", "query", "str"),
        Argument("end", "end", "query", "str"),
        Argument("limit", "limit", "query", "int"),
    ),
    returns=lambda: list[models.LogList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

metrics_create: Operation[models.MetricDetail] = Operation(
    SERVICE,
    "metrics_create",
    "POST",
    "/projects/{project_name}/metrics",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("MetricCreate",)),
    ),
    returns=lambda: models.MetricDetail,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

metrics_delete: Operation[None] = Operation(
    SERVICE,
    "metrics_delete",
    "DELETE",
    "/projects/{project_name}/metrics/{metric_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("metric_name", "metric_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 400, 401, 403, 404),
    security=("api_key",),
)

metrics_get: Operation[models.MetricDetail] = Operation(
    SERVICE,
    "metrics_get",
    "GET",
    "/projects/{project_name}/metrics/{metric_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("metric_name", "metric_name", "path", "str", required=True),
    ),
    returns=lambda: models.MetricDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

metrics_list: Operation[list[models.MetricDetail]] = Operation(
    SERVICE,
    "metrics_list",
    "GET",
    "/projects/{project_name}/metrics",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("custom", "custom", "query", "bool"),
    ),
    returns=lambda: list[models.MetricDetail],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

metrics_update: Operation[models.MetricDetail] = Operation(
    SERVICE,
    "metrics_update",
    "PATCH",
    "/projects/{project_name}/metrics/{metric_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("metric_name", "metric_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("MetricUpdate", "MetricCreate")),
    ),
    returns=lambda: models.MetricDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

organization_users_create: Operation[models.OrganizationUserList] = Operation(
    SERVICE,
    "organization_users_create",
    "POST",
    "/organizations/{organization_name}/users",
    (
        Argument("organization_name", "organization_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("OrganizationUserCreate",)),
    ),
    returns=lambda: models.OrganizationUserList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

organization_users_delete: Operation[None] = Operation(
    SERVICE,
    "organization_users_delete",
    "DELETE",
    "/organizations/{organization_name}/users/{user_id}",
    (
        Argument("organization_name", "organization_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 400, 401, 403, 404),
    security=("api_key",),
)

organization_users_get: Operation[models.OrganizationUserList] = Operation(
    SERVICE,
    "organization_users_get",
    "GET",
    "/organizations/{organization_name}/users/{user_id}",
    (
        Argument("organization_name", "organization_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
    ),
    returns=lambda: models.OrganizationUserList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

organization_users_list: Operation[list[models.OrganizationUserList]] = Operation(
    SERVICE,
    "organization_users_list",
    "GET",
    "/organizations/{organization_name}/users",
    (Argument("organization_name", "organization_name", "path", "str", required=True),),
    returns=lambda: list[models.OrganizationUserList],
    error=lambda: models.Error,
    statuses=(200, 401, 404),
    security=("api_key",),
)

organization_users_update: Operation[models.OrganizationUserList] = Operation(
    SERVICE,
    "organization_users_update",
    "PATCH",
    "/organizations/{organization_name}/users/{user_id}",
    (
        Argument("organization_name", "organization_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
        Argument(
            "data", "", "body", "object", required=True, models=("OrganizationUserUpdate", "OrganizationUserCreate")
        ),
    ),
    returns=lambda: models.OrganizationUserList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

organizations_create: Operation[models.OrganizationList] = Operation(
    SERVICE,
    "organizations_create",
    "POST",
    "/organizations",
    (Argument("data", "", "body", "object", required=True, models=("OrganizationCreate",)),),
    returns=lambda: models.OrganizationList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

organizations_get: Operation[models.OrganizationDetail] = Operation(
    SERVICE,
    "organizations_get",
    "GET",
    "/organizations/{organization_name}",
    (Argument("organization_name", "organization_name", "path", "str", required=True),),
    returns=lambda: models.OrganizationDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 404),
    security=("api_key",),
)

organizations_list: Operation[list[models.OrganizationList]] = Operation(
    SERVICE,
    "organizations_list",
    "GET",
    "/organizations",
    (),
    returns=lambda: list[models.OrganizationList],
    error=lambda: models.Error,
    statuses=(200, 401),
    security=("api_key",),
)

organizations_resource_usage: Operation[models.ResourceUsage] = Operation(
    SERVICE,
    "organizations_resource_usage",
    "GET",
    "/organizations/{organization_name}/resources",
    (Argument("organization_name", "organization_name", "path", "str", required=True),),
    returns=lambda: models.ResourceUsage,
    error=lambda: models.Error,
    statuses=(200, 401, 404),
    security=("api_key",),
)

organizations_update: Operation[models.OrganizationDetail] = Operation(
    SERVICE,
    "organizations_update",
    "PATCH",
    "/organizations/{organization_name}",
    (
        Argument("organization_name", "organization_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("OrganizationUpdate", "OrganizationCreate")),
    ),
    returns=lambda: models.OrganizationDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

organizations_usage_get: Operation[models.OrganizationUsage] = Operation(
    SERVICE,
    "organizations_usage_get",
    "GET",
    "/organizations/{organization_name}/usage",
    (
        Argument("organization_name", "organization_name", "path", "str", required=True),
        Argument("start_date", "start_date", "query", "str"),
        Argument("end_date", "end_date", "query", "str"),
        Argument("interval", "interval", "query", "str"),
    ),
    returns=lambda: models.OrganizationUsage,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 404),
    security=("api_key",),
)

permissions_list: Operation[list[models.PermissionList]] = Operation(
    SERVICE,
    "permissions_list",
    "GET",
    "/permissions",
    (),
    returns=lambda: list[models.PermissionList],
    error=lambda: models.Error,
    statuses=(200, 401),
    security=("api_key",),
)

pipeline_audit_events_list: Operation[list[models.AuditList]] = Operation(
    SERVICE,
    "pipeline_audit_events_list",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/audit",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("action", "action", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.AuditList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

pipeline_requests_batch_cancel: Operation[object] = Operation(
    SERVICE,
    "pipeline_requests_batch_cancel",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests/cancel",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
        Argument("status", "status", "query", "str"),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipeline_requests_batch_delete: Operation[object] = Operation(
    SERVICE,
    "pipeline_requests_batch_delete",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests/delete",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipeline_requests_batch_get: Operation[list[models.PipelineRequestDetail]] = Operation(
    SERVICE,
    "pipeline_requests_batch_get",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests/collect",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: list[models.PipelineRequestDetail],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipeline_requests_create: Operation[models.PipelineRequestCreateResponse] = Operation(
    SERVICE,
    "pipeline_requests_create",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
        Argument("priority", "priority", "query", "int"),
        Argument("pipeline_timeout", "pipeline_timeout", "query", "int"),
    ),
    returns=lambda: models.PipelineRequestCreateResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipeline_requests_delete: Operation[None] = Operation(
    SERVICE,
    "pipeline_requests_delete",
    "DELETE",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

pipeline_requests_get: Operation[models.PipelineRequestSingleDetail] = Operation(
    SERVICE,
    "pipeline_requests_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("metadata_only", "metadata_only", "query", "bool"),
    ),
    returns=lambda: models.PipelineRequestSingleDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

pipeline_requests_input_get: Operation[object] = Operation(
    SERVICE,
    "pipeline_requests_input_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests/{request_id}/input",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_requests_list: Operation[list[models.PipelineRequestList]] = Operation(
    SERVICE,
    "pipeline_requests_list",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("status", "status", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("start_date", "start_date", "query", "str"),
        Argument("end_date", "end_date", "query", "str"),
        Argument("search_id", "search_id", "query", "str"),
    ),
    returns=lambda: list[models.PipelineRequestList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

pipeline_requests_output_get: Operation[object] = Operation(
    SERVICE,
    "pipeline_requests_output_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests/{request_id}/output",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_requests_stream: Operation[str] = Operation(
    SERVICE,
    "pipeline_requests_stream",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests/stream",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
    ),
    returns=lambda: str,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    accept="text/event-stream",
    content_type="application/json",
)

pipeline_requests_update: Operation[object] = Operation(
    SERVICE,
    "pipeline_requests_update",
    "PATCH",
    "/projects/{project_name}/pipelines/{pipeline_name}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("PipelineRequestUpdate",)),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipeline_version_object_environment_variables_list: Operation[list[models.InheritedEnvironmentVariableList]] = (
    Operation(
        SERVICE,
        "pipeline_version_object_environment_variables_list",
        "GET",
        "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/objects/{name}/environment-variables",
        (
            Argument("project_name", "project_name", "path", "str", required=True),
            Argument("name", "name", "path", "str", required=True),
            Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
            Argument("version", "version", "path", "str", required=True),
        ),
        returns=lambda: list[models.InheritedEnvironmentVariableList],
        error=lambda: models.Error,
        statuses=(200, 401, 403, 404),
        security=("api_key",),
    )
)

pipeline_version_object_requests_get: Operation[models.OperatorRequestDetail] = Operation(
    SERVICE,
    "pipeline_version_object_requests_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/object-requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("metadata_only", "metadata_only", "query", "bool"),
        Argument("pipeline_request_id", "pipeline_request_id", "query", "str"),
        Argument("pipeline_object_id", "pipeline_object_id", "query", "str"),
    ),
    returns=lambda: models.OperatorRequestDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

pipeline_version_object_requests_input_get: Operation[object] = Operation(
    SERVICE,
    "pipeline_version_object_requests_input_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/object-requests/{request_id}/input",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_version_object_requests_output_get: Operation[object] = Operation(
    SERVICE,
    "pipeline_version_object_requests_output_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/object-requests/{request_id}/output",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_version_requests_batch_cancel: Operation[object] = Operation(
    SERVICE,
    "pipeline_version_requests_batch_cancel",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/cancel",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
        Argument("status", "status", "query", "str"),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipeline_version_requests_batch_delete: Operation[object] = Operation(
    SERVICE,
    "pipeline_version_requests_batch_delete",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/delete",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipeline_version_requests_batch_get: Operation[list[models.PipelineRequestDetail]] = Operation(
    SERVICE,
    "pipeline_version_requests_batch_get",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/collect",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: list[models.PipelineRequestDetail],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipeline_version_requests_create: Operation[models.PipelineRequestCreateResponse] = Operation(
    SERVICE,
    "pipeline_version_requests_create",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
        Argument("priority", "priority", "query", "int"),
        Argument("pipeline_timeout", "pipeline_timeout", "query", "int"),
    ),
    returns=lambda: models.PipelineRequestCreateResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipeline_version_requests_delete: Operation[None] = Operation(
    SERVICE,
    "pipeline_version_requests_delete",
    "DELETE",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

pipeline_version_requests_get: Operation[models.PipelineRequestSingleDetail] = Operation(
    SERVICE,
    "pipeline_version_requests_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("metadata_only", "metadata_only", "query", "bool"),
    ),
    returns=lambda: models.PipelineRequestSingleDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

pipeline_version_requests_input_get: Operation[object] = Operation(
    SERVICE,
    "pipeline_version_requests_input_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/{request_id}/input",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_version_requests_list: Operation[list[models.PipelineRequestList]] = Operation(
    SERVICE,
    "pipeline_version_requests_list",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("status", "status", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("start_date", "start_date", "query", "str"),
        Argument("end_date", "end_date", "query", "str"),
        Argument("search_id", "search_id", "query", "str"),
    ),
    returns=lambda: list[models.PipelineRequestList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

pipeline_version_requests_output_get: Operation[object] = Operation(
    SERVICE,
    "pipeline_version_requests_output_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/{request_id}/output",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_version_requests_stream: Operation[str] = Operation(
    SERVICE,
    "pipeline_version_requests_stream",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/stream",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
    ),
    returns=lambda: str,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    accept="text/event-stream",
    content_type="application/json",
)

pipeline_version_requests_update: Operation[object] = Operation(
    SERVICE,
    "pipeline_version_requests_update",
    "PATCH",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("PipelineRequestUpdate",)),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipeline_versions_create: Operation[models.PipelineVersionDetail] = Operation(
    SERVICE,
    "pipeline_versions_create",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("PipelineVersionCreate",)),
    ),
    returns=lambda: models.PipelineVersionDetail,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

pipeline_versions_delete: Operation[None] = Operation(
    SERVICE,
    "pipeline_versions_delete",
    "DELETE",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

pipeline_versions_get: Operation[models.PipelineVersionDetail] = Operation(
    SERVICE,
    "pipeline_versions_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: models.PipelineVersionDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_versions_list: Operation[list[models.PipelineVersionList]] = Operation(
    SERVICE,
    "pipeline_versions_list",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("labels", "labels", "query", "str"),
    ),
    returns=lambda: list[models.PipelineVersionList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

pipeline_versions_update: Operation[models.PipelineVersionDetail] = Operation(
    SERVICE,
    "pipeline_versions_update",
    "PATCH",
    "/projects/{project_name}/pipelines/{pipeline_name}/versions/{version}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument(
            "data", "", "body", "object", required=True, models=("PipelineVersionUpdate", "PipelineVersionCreate")
        ),
    ),
    returns=lambda: models.PipelineVersionDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

pipelines_create: Operation[models.PipelineCreateResponse] = Operation(
    SERVICE,
    "pipelines_create",
    "POST",
    "/projects/{project_name}/pipelines",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("PipelineCreate",)),
    ),
    returns=lambda: models.PipelineCreateResponse,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

pipelines_delete: Operation[None] = Operation(
    SERVICE,
    "pipelines_delete",
    "DELETE",
    "/projects/{project_name}/pipelines/{pipeline_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

pipelines_get: Operation[models.PipelineDetail] = Operation(
    SERVICE,
    "pipelines_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
    ),
    returns=lambda: models.PipelineDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipelines_list: Operation[list[models.PipelineList]] = Operation(
    SERVICE,
    "pipelines_list",
    "GET",
    "/projects/{project_name}/pipelines",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("labels", "labels", "query", "str"),
    ),
    returns=lambda: list[models.PipelineList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

pipelines_update: Operation[models.PipelineDetail] = Operation(
    SERVICE,
    "pipelines_update",
    "PATCH",
    "/projects/{project_name}/pipelines/{pipeline_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("PipelineUpdate", "PipelineCreate")),
    ),
    returns=lambda: models.PipelineDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

project_audit_events_list: Operation[list[models.AuditList]] = Operation(
    SERVICE,
    "project_audit_events_list",
    "GET",
    "/projects/{project_name}/audit",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("action", "action", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.AuditList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

project_environment_variables_create: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "project_environment_variables_create",
    "POST",
    "/projects/{project_name}/environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

project_environment_variables_delete: Operation[None] = Operation(
    SERVICE,
    "project_environment_variables_delete",
    "DELETE",
    "/projects/{project_name}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

project_environment_variables_get: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "project_environment_variables_get",
    "GET",
    "/projects/{project_name}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

project_environment_variables_list: Operation[list[models.EnvironmentVariableList]] = Operation(
    SERVICE,
    "project_environment_variables_list",
    "GET",
    "/projects/{project_name}/environment-variables",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: list[models.EnvironmentVariableList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

project_environment_variables_update: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "project_environment_variables_update",
    "PATCH",
    "/projects/{project_name}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

project_events_list: Operation[list[models.EventList]] = Operation(
    SERVICE,
    "project_events_list",
    "GET",
    "/projects/{project_name}/events",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("object_type", "object_type", "query", "str"),
        Argument("object_id", "object_id", "query", "str"),
        Argument("start_time", "start_time", "query", "str"),
        Argument("end_time", "end_time", "query", "str"),
        Argument("last_seconds", "last_seconds", "query", "int"),
        Argument("type", "type", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.EventList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

project_instances_get: Operation[models.InstanceDetail] = Operation(
    SERVICE,
    "project_instances_get",
    "GET",
    "/projects/{project_name}/instances/{instance_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("instance_id", "instance_id", "path", "str", required=True),
    ),
    returns=lambda: models.InstanceDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

project_instances_list: Operation[models.ProjectInstanceListPaginated] = Operation(
    SERVICE,
    "project_instances_list",
    "GET",
    "/projects/{project_name}/instances",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("cursor", "cursor", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("status", "status", "query", "str"),
    ),
    returns=lambda: models.ProjectInstanceListPaginated,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

project_instances_update: Operation[models.InstanceList] = Operation(
    SERVICE,
    "project_instances_update",
    "PATCH",
    "/projects/{project_name}/instances/{instance_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("instance_id", "instance_id", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("InstanceUpdate",)),
    ),
    returns=lambda: models.InstanceList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

project_requests_list: Operation[list[models.RequestsOverview]] = Operation(
    SERVICE,
    "project_requests_list",
    "GET",
    "/projects/{project_name}/requests",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("object_type", "object_type", "query", "str"),
        Argument("status", "status", "query", "str"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("start_date", "start_date", "query", "str"),
        Argument("end_date", "end_date", "query", "str"),
        Argument("search_id", "search_id", "query", "str"),
    ),
    returns=lambda: list[models.RequestsOverview],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

project_users_create: Operation[models.ProjectUserList] = Operation(
    SERVICE,
    "project_users_create",
    "POST",
    "/projects/{project_name}/users",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ProjectUserCreate",)),
    ),
    returns=lambda: models.ProjectUserList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

project_users_delete: Operation[None] = Operation(
    SERVICE,
    "project_users_delete",
    "DELETE",
    "/projects/{project_name}/users/{user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

project_users_get: Operation[models.ProjectUserList] = Operation(
    SERVICE,
    "project_users_get",
    "GET",
    "/projects/{project_name}/users/{user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
    ),
    returns=lambda: models.ProjectUserList,
    error=lambda: models.Error,
    statuses=(200, 401, 404),
    security=("api_key",),
)

project_users_list: Operation[list[models.ProjectUserList]] = Operation(
    SERVICE,
    "project_users_list",
    "GET",
    "/projects/{project_name}/users",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("user_type", "user_type", "query", "str"),
    ),
    returns=lambda: list[models.ProjectUserList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 404),
    security=("api_key",),
)

projects_create: Operation[models.ProjectDetail] = Operation(
    SERVICE,
    "projects_create",
    "POST",
    "/projects",
    (Argument("data", "", "body", "object", required=True, models=("ProjectCreate",)),),
    returns=lambda: models.ProjectDetail,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

projects_delete: Operation[None] = Operation(
    SERVICE,
    "projects_delete",
    "DELETE",
    "/projects/{project_name}",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

projects_get: Operation[models.ProjectDetail] = Operation(
    SERVICE,
    "projects_get",
    "GET",
    "/projects/{project_name}",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: models.ProjectDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

projects_list: Operation[list[models.ProjectList]] = Operation(
    SERVICE,
    "projects_list",
    "GET",
    "/projects",
    (
        Argument("organization", "organization", "query", "str"),
        Argument("labels", "labels", "query", "str"),
    ),
    returns=lambda: list[models.ProjectList],
    error=lambda: models.Error,
    statuses=(200, 400, 401),
    security=("api_key",),
)

projects_resource_usage: Operation[models.ProjectResourceUsage] = Operation(
    SERVICE,
    "projects_resource_usage",
    "GET",
    "/projects/{project_name}/resources",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: models.ProjectResourceUsage,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

projects_update: Operation[models.ProjectDetail] = Operation(
    SERVICE,
    "projects_update",
    "PATCH",
    "/projects/{project_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ProjectUpdate", "ProjectCreate")),
    ),
    returns=lambda: models.ProjectDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

projects_usage_get: Operation[models.ProjectUsage] = Operation(
    SERVICE,
    "projects_usage_get",
    "GET",
    "/projects/{project_name}/usage",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("start_date", "start_date", "query", "str"),
        Argument("end_date", "end_date", "query", "str"),
        Argument("interval", "interval", "query", "str"),
    ),
    returns=lambda: models.ProjectUsage,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

quotas_list: Operation[list[models.QuotaDetail]] = Operation(
    SERVICE,
    "quotas_list",
    "GET",
    "/projects/{project_name}/quotas",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: list[models.QuotaDetail],
    error=lambda: models.Error,
    statuses=(200, 401, 404),
    security=("api_key",),
)

request_schedules_create: Operation[models.ScheduleList] = Operation(
    SERVICE,
    "request_schedules_create",
    "POST",
    "/projects/{project_name}/schedules",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ScheduleCreate",)),
    ),
    returns=lambda: models.ScheduleList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

request_schedules_delete: Operation[None] = Operation(
    SERVICE,
    "request_schedules_delete",
    "DELETE",
    "/projects/{project_name}/schedules/{schedule_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("schedule_name", "schedule_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

request_schedules_get: Operation[models.ScheduleList] = Operation(
    SERVICE,
    "request_schedules_get",
    "GET",
    "/projects/{project_name}/schedules/{schedule_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("schedule_name", "schedule_name", "path", "str", required=True),
    ),
    returns=lambda: models.ScheduleList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

request_schedules_list: Operation[list[models.ScheduleList]] = Operation(
    SERVICE,
    "request_schedules_list",
    "GET",
    "/projects/{project_name}/schedules",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("labels", "labels", "query", "str"),
    ),
    returns=lambda: list[models.ScheduleList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

request_schedules_update: Operation[models.ScheduleList] = Operation(
    SERVICE,
    "request_schedules_update",
    "PATCH",
    "/projects/{project_name}/schedules/{schedule_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("schedule_name", "schedule_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ScheduleUpdate", "ScheduleCreate")),
    ),
    returns=lambda: models.ScheduleList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

revisions_file_download: Operation[bytes] = Operation(
    SERVICE,
    "revisions_file_download",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/revisions/{revision_id}/download",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("revision_id", "revision_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
    accept="application/octet-stream",
)

revisions_file_upload: Operation[models.RevisionCreate] = Operation(
    SERVICE,
    "revisions_file_upload",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/revisions",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("file", "file", "form", "file"),
        Argument("source_deployment", "source_deployment", "form", "str"),
        Argument("source_version", "source_version", "form", "str"),
        Argument("template_deployment_id", "template_deployment_id", "form", "str"),
    ),
    returns=lambda: models.RevisionCreate,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="multipart/form-data",
)

revisions_get: Operation[models.RevisionList] = Operation(
    SERVICE,
    "revisions_get",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/revisions/{revision_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("revision_id", "revision_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: models.RevisionList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

revisions_list: Operation[list[models.RevisionList]] = Operation(
    SERVICE,
    "revisions_list",
    "GET",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/revisions",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: list[models.RevisionList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

revisions_rebuild: Operation[models.RevisionList] = Operation(
    SERVICE,
    "revisions_rebuild",
    "POST",
    "/projects/{project_name}/deployments/{deployment_name}/versions/{version}/revisions/{revision_id}/rebuild",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("deployment_name", "deployment_name", "path", "str", required=True),
        Argument("revision_id", "revision_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "any"),
    ),
    returns=lambda: models.RevisionList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

role_assignments_create: Operation[models.RoleAssignmentList] = Operation(
    SERVICE,
    "role_assignments_create",
    "POST",
    "/projects/{project_name}/role-assignments",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("RoleAssignmentCreate",)),
    ),
    returns=lambda: models.RoleAssignmentList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

role_assignments_delete: Operation[None] = Operation(
    SERVICE,
    "role_assignments_delete",
    "DELETE",
    "/projects/{project_name}/role-assignments/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

role_assignments_get: Operation[models.RoleAssignmentList] = Operation(
    SERVICE,
    "role_assignments_get",
    "GET",
    "/projects/{project_name}/role-assignments/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
    ),
    returns=lambda: models.RoleAssignmentList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

role_assignments_per_object_list: Operation[list[models.RoleAssignmentList]] = Operation(
    SERVICE,
    "role_assignments_per_object_list",
    "GET",
    "/projects/{project_name}/role-assignments",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("resource", "resource", "query", "str"),
        Argument("resource_type", "resource_type", "query", "str"),
        Argument("assignee", "assignee", "query", "str"),
        Argument("assignee_type", "assignee_type", "query", "str"),
    ),
    returns=lambda: list[models.RoleAssignmentList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

roles_create: Operation[models.RoleDetailList] = Operation(
    SERVICE,
    "roles_create",
    "POST",
    "/projects/{project_name}/roles",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("RoleCreate",)),
    ),
    returns=lambda: models.RoleDetailList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

roles_delete: Operation[None] = Operation(
    SERVICE,
    "roles_delete",
    "DELETE",
    "/projects/{project_name}/roles/{role_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("role_name", "role_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 400, 401, 403, 404),
    security=("api_key",),
)

roles_get: Operation[models.RoleDetailList] = Operation(
    SERVICE,
    "roles_get",
    "GET",
    "/projects/{project_name}/roles/{role_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("role_name", "role_name", "path", "str", required=True),
    ),
    returns=lambda: models.RoleDetailList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

roles_list: Operation[list[models.RoleList]] = Operation(
    SERVICE,
    "roles_list",
    "GET",
    "/projects/{project_name}/roles",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: list[models.RoleList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

roles_update: Operation[models.RoleDetailList] = Operation(
    SERVICE,
    "roles_update",
    "PATCH",
    "/projects/{project_name}/roles/{role_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("role_name", "role_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("RoleUpdate", "RoleCreate")),
    ),
    returns=lambda: models.RoleDetailList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

service_status: Operation[models.Status] = Operation(
    SERVICE,
    "service_status",
    "GET",
    "/status",
    (),
    returns=lambda: models.Status,
    statuses=(200,),
)

service_users_create: Operation[models.ServiceUserTokenDetail] = Operation(
    SERVICE,
    "service_users_create",
    "POST",
    "/projects/{project_name}/service-users",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ServiceUserCreate",)),
    ),
    returns=lambda: models.ServiceUserTokenDetail,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

service_users_delete: Operation[None] = Operation(
    SERVICE,
    "service_users_delete",
    "DELETE",
    "/projects/{project_name}/service-users/{service_user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_user_id", "service_user_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

service_users_get: Operation[models.ServiceUserList] = Operation(
    SERVICE,
    "service_users_get",
    "GET",
    "/projects/{project_name}/service-users/{service_user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_user_id", "service_user_id", "path", "str", required=True),
    ),
    returns=lambda: models.ServiceUserList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

service_users_list: Operation[list[models.ServiceUserList]] = Operation(
    SERVICE,
    "service_users_list",
    "GET",
    "/projects/{project_name}/service-users",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: list[models.ServiceUserList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

service_users_token: Operation[models.ServiceUserTokenList] = Operation(
    SERVICE,
    "service_users_token",
    "PUT",
    "/projects/{project_name}/service-users/{service_user_id}/token",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_user_id", "service_user_id", "path", "str", required=True),
        Argument("data", "", "body", "any"),
    ),
    returns=lambda: models.ServiceUserTokenList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

service_users_update: Operation[models.ServiceUserList] = Operation(
    SERVICE,
    "service_users_update",
    "PATCH",
    "/projects/{project_name}/service-users/{service_user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_user_id", "service_user_id", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ServiceUserCreate",)),
    ),
    returns=lambda: models.ServiceUserList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

services_create: Operation[models.ServiceDetail] = Operation(
    SERVICE,
    "services_create",
    "POST",
    "/projects/{project_name}/services",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ServiceCreate",)),
    ),
    returns=lambda: models.ServiceDetail,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

services_delete: Operation[None] = Operation(
    SERVICE,
    "services_delete",
    "DELETE",
    "/projects/{project_name}/services/{service_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

services_get: Operation[models.ServiceDetail] = Operation(
    SERVICE,
    "services_get",
    "GET",
    "/projects/{project_name}/services/{service_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
    ),
    returns=lambda: models.ServiceDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

services_list: Operation[list[models.ServiceList]] = Operation(
    SERVICE,
    "services_list",
    "GET",
    "/projects/{project_name}/services",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("labels", "labels", "query", "str"),
        Argument("deployment_version_ids", "deployment_version_ids", "query", "str"),
    ),
    returns=lambda: list[models.ServiceList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

services_status_get: Operation[models.ServiceStatus] = Operation(
    SERVICE,
    "services_status_get",
    "GET",
    "/projects/{project_name}/services/{service_name}/status",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
    ),
    returns=lambda: models.ServiceStatus,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

services_update: Operation[models.ServiceDetail] = Operation(
    SERVICE,
    "services_update",
    "PATCH",
    "/projects/{project_name}/services/{service_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ServiceUpdate", "ServiceCreate")),
    ),
    returns=lambda: models.ServiceDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

services_user_concurrency_limit_create: Operation[models.ServicesUserConcurrencyLimitList] = Operation(
    SERVICE,
    "services_user_concurrency_limit_create",
    "POST",
    "/projects/{project_name}/services/{service_name}/user-concurrency-limits",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ServicesUserConcurrencyLimitCreate",)),
    ),
    returns=lambda: models.ServicesUserConcurrencyLimitList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

services_user_concurrency_limit_delete: Operation[None] = Operation(
    SERVICE,
    "services_user_concurrency_limit_delete",
    "DELETE",
    "/projects/{project_name}/services/{service_name}/user-concurrency-limits/{user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

services_user_concurrency_limit_get: Operation[models.ServicesUserConcurrencyLimitList] = Operation(
    SERVICE,
    "services_user_concurrency_limit_get",
    "GET",
    "/projects/{project_name}/services/{service_name}/user-concurrency-limits/{user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
    ),
    returns=lambda: models.ServicesUserConcurrencyLimitList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

services_user_concurrency_limit_list: Operation[list[models.ServicesUserConcurrencyLimitList]] = Operation(
    SERVICE,
    "services_user_concurrency_limit_list",
    "GET",
    "/projects/{project_name}/services/{service_name}/user-concurrency-limits",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.ServicesUserConcurrencyLimitList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

services_user_concurrency_limit_update: Operation[models.ServicesUserConcurrencyLimitList] = Operation(
    SERVICE,
    "services_user_concurrency_limit_update",
    "PATCH",
    "/projects/{project_name}/services/{service_name}/user-concurrency-limits/{user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
        Argument(
            "data",
            "",
            "body",
            "object",
            required=True,
            models=("ServicesUserConcurrencyLimitUpdate", "ServicesUserConcurrencyLimitCreate"),
        ),
    ),
    returns=lambda: models.ServicesUserConcurrencyLimitList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

services_user_rate_limit_create: Operation[models.ServicesUserRateLimitList] = Operation(
    SERVICE,
    "services_user_rate_limit_create",
    "POST",
    "/projects/{project_name}/services/{service_name}/user-rate-limits",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ServicesUserRateLimitCreate",)),
    ),
    returns=lambda: models.ServicesUserRateLimitList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

services_user_rate_limit_delete: Operation[None] = Operation(
    SERVICE,
    "services_user_rate_limit_delete",
    "DELETE",
    "/projects/{project_name}/services/{service_name}/user-rate-limits/{user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

services_user_rate_limit_get: Operation[models.ServicesUserRateLimitList] = Operation(
    SERVICE,
    "services_user_rate_limit_get",
    "GET",
    "/projects/{project_name}/services/{service_name}/user-rate-limits/{user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
    ),
    returns=lambda: models.ServicesUserRateLimitList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

services_user_rate_limit_list: Operation[list[models.ServicesUserRateLimitList]] = Operation(
    SERVICE,
    "services_user_rate_limit_list",
    "GET",
    "/projects/{project_name}/services/{service_name}/user-rate-limits",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.ServicesUserRateLimitList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

services_user_rate_limit_update: Operation[models.ServicesUserRateLimitList] = Operation(
    SERVICE,
    "services_user_rate_limit_update",
    "PATCH",
    "/projects/{project_name}/services/{service_name}/user-rate-limits/{user_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("service_name", "service_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
        Argument(
            "data",
            "",
            "body",
            "object",
            required=True,
            models=("ServicesUserRateLimitUpdate", "ServicesUserRateLimitCreate"),
        ),
    ),
    returns=lambda: models.ServicesUserRateLimitList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

storage_file_get: Operation[bytes] = Operation(
    SERVICE,
    "storage_file_get",
    "GET",
    "/storage/{bucket_id}/{file}",
    (
        Argument("bucket_id", "bucket_id", "path", "str", required=True),
        Argument("file", "file", "path", "str", required=True),
        Argument("signature", "signature", "query", "str", required=True),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 206, 400, 403, 404, 416),
    accept="application/octet-stream",
)

storage_file_put: Operation[None] = Operation(
    SERVICE,
    "storage_file_put",
    "PUT",
    "/storage/{bucket_id}/{file}",
    (
        Argument("bucket_id", "bucket_id", "path", "str", required=True),
        Argument("file", "file", "path", "str", required=True),
        Argument("signature", "signature", "query", "str", required=True),
        Argument("upload_id", "upload_id", "query", "str"),
        Argument("part_number", "part_number", "query", "str"),
        Argument("content", "", "body", "file"),
    ),
    error=lambda: models.Error,
    statuses=(200, 400, 403, 404),
    content_type="application/octet-stream",
)

template_deployments_list: Operation[list[models.TemplateDeploymentList]] = Operation(
    SERVICE,
    "template_deployments_list",
    "GET",
    "/template-deployments",
    (),
    returns=lambda: list[models.TemplateDeploymentList],
    error=lambda: models.Error,
    statuses=(200, 401),
    security=("api_key",),
)

time_series_data_aggregate: Operation[object] = Operation(
    SERVICE,
    "time_series_data_aggregate",
    "POST",
    "/projects/{project_name}/time-series/aggregate",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

time_series_data_create: Operation[object] = Operation(
    SERVICE,
    "time_series_data_create",
    "POST",
    "/projects/{project_name}/time-series/data",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

time_series_data_list: Operation[models.TimeSeriesDataList] = Operation(
    SERVICE,
    "time_series_data_list",
    "GET",
    "/projects/{project_name}/time-series/data",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("metric", "metric", "query", "str", required=True),
        Argument("start_date", "start_date", "query", "str", required=True),
        Argument("end_date", "end_date", "query", "str", required=True),
        Argument("aggregation_period", "aggregation_period", "query", "int"),
        Argument("unit_period", "unit_period", "query", "int"),
        Argument("labels", "labels", "query", "str"),
    ),
    returns=lambda: models.TimeSeriesDataList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

time_series_delete: Operation[None] = Operation(
    SERVICE,
    "time_series_delete",
    "DELETE",
    "/projects/{project_name}/time-series/{time_series_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("time_series_id", "time_series_id", "path", "int", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

time_series_search: Operation[list[models.TimeSeriesSearch]] = Operation(
    SERVICE,
    "time_series_search",
    "GET",
    "/projects/{project_name}/time-series/search",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("metric", "metric", "query", "str"),
        Argument("labels", "labels", "query", "str"),
        Argument("custom", "custom", "query", "bool"),
        Argument("exact_match", "exact_match", "query", "bool"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.TimeSeriesSearch],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

user_create: Operation[models.UserPendingDetail] = Operation(
    SERVICE,
    "user_create",
    "POST",
    "/user",
    (Argument("data", "", "body", "object", required=True, models=("UserPendingCreate",)),),
    returns=lambda: models.UserPendingDetail,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 409),
    security=("api_key",),
    content_type="application/json",
)

user_delete: Operation[None] = Operation(
    SERVICE,
    "user_delete",
    "DELETE",
    "/user",
    (),
    error=lambda: models.Error,
    statuses=(204, 400, 401, 403),
    security=("api_key",),
)

user_get: Operation[models.UserDetail] = Operation(
    SERVICE,
    "user_get",
    "GET",
    "/user",
    (),
    returns=lambda: models.UserDetail,
    error=lambda: models.Error,
    statuses=(200, 401),
    security=("api_key",),
)

vouchers_get: Operation[models.Voucher] = Operation(
    SERVICE,
    "vouchers_get",
    "GET",
    "/vouchers/{code}",
    (Argument("code", "code", "path", "str", required=True),),
    returns=lambda: models.Voucher,
    error=lambda: models.Error,
    statuses=(200, 401, 404),
    security=("api_key",),
)

webhook_tests_create: Operation[models.WebhookTestDetail] = Operation(
    SERVICE,
    "webhook_tests_create",
    "POST",
    "/projects/{project_name}/webhooks-tests",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("WebhookTestCreate",)),
    ),
    returns=lambda: models.WebhookTestDetail,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

webhook_tests_get: Operation[models.WebhookTestDetail] = Operation(
    SERVICE,
    "webhook_tests_get",
    "GET",
    "/projects/{project_name}/webhooks-tests/{test_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("test_id", "test_id", "path", "str", required=True),
    ),
    returns=lambda: models.WebhookTestDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

webhooks_create: Operation[models.WebhookDetail] = Operation(
    SERVICE,
    "webhooks_create",
    "POST",
    "/projects/{project_name}/webhooks",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("WebhookCreate",)),
    ),
    returns=lambda: models.WebhookDetail,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

webhooks_delete: Operation[None] = Operation(
    SERVICE,
    "webhooks_delete",
    "DELETE",
    "/projects/{project_name}/webhooks/{webhook_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("webhook_name", "webhook_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

webhooks_get: Operation[models.WebhookDetail] = Operation(
    SERVICE,
    "webhooks_get",
    "GET",
    "/projects/{project_name}/webhooks/{webhook_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("webhook_name", "webhook_name", "path", "str", required=True),
    ),
    returns=lambda: models.WebhookDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

webhooks_list: Operation[list[models.WebhookDetail]] = Operation(
    SERVICE,
    "webhooks_list",
    "GET",
    "/projects/{project_name}/webhooks",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("labels", "labels", "query", "str"),
        Argument("object_type", "object_type", "query", "str"),
        Argument("event", "event", "query", "str"),
    ),
    returns=lambda: list[models.WebhookDetail],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

webhooks_update: Operation[models.WebhookDetail] = Operation(
    SERVICE,
    "webhooks_update",
    "PATCH",
    "/projects/{project_name}/webhooks/{webhook_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("webhook_name", "webhook_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("WebhookUpdate", "WebhookCreate")),
    ),
    returns=lambda: models.WebhookDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)
