# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Operations of UbiOps as data."""

from __future__ import annotations

from projectlink._core.contract.operation import Argument, Operation, Paging, Scheme, Service
from projectlink.ubiops import models

SERVICE = Service(
    "ubiops",
    "https://api.ubiops.com/v2.1",
    {
        "api_key": Scheme("apiKey", "header", "Authorization", ""),
    },
    title="UbiOps",
)

batch_model_requests_batch_collect: Operation[list[models.BatchModelRequestResultList]] = Operation(
    SERVICE,
    "batch_model_requests_batch_collect",
    "POST",
    "/projects/{project_name}/models/{model_name}/versions/{version}/request-batch-collect",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: list[models.BatchModelRequestResultList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

batch_model_requests_batch_delete: Operation[object] = Operation(
    SERVICE,
    "batch_model_requests_batch_delete",
    "POST",
    "/projects/{project_name}/models/{model_name}/versions/{version}/request-batch-delete",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

batch_model_requests_create: Operation[list[models.BatchModelRequestCreateResponse]] = Operation(
    SERVICE,
    "batch_model_requests_create",
    "POST",
    "/projects/{project_name}/models/{model_name}/versions/{version}/request-batch",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
    ),
    returns=lambda: list[models.BatchModelRequestCreateResponse],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

batch_model_requests_delete: Operation[None] = Operation(
    SERVICE,
    "batch_model_requests_delete",
    "DELETE",
    "/projects/{project_name}/models/{model_name}/versions/{version}/request-batch/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

batch_model_requests_get: Operation[models.BatchModelRequestResultList] = Operation(
    SERVICE,
    "batch_model_requests_get",
    "GET",
    "/projects/{project_name}/models/{model_name}/versions/{version}/request-batch/{request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("request_id", "request_id", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: models.BatchModelRequestResultList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

batch_model_requests_list: Operation[list[models.BatchModelRequestListResponse]] = Operation(
    SERVICE,
    "batch_model_requests_list",
    "GET",
    "/projects/{project_name}/models/{model_name}/versions/{version}/request-batch",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("status", "status", "query", "str"),
        Argument("success", "success", "query", "bool"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("sort", "sort", "query", "str"),
    ),
    returns=lambda: list[models.BatchModelRequestListResponse],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

batch_pipeline_request_delete: Operation[None] = Operation(
    SERVICE,
    "batch_pipeline_request_delete",
    "DELETE",
    "/projects/{project_name}/pipelines/{pipeline_name}/request-batch/{pipeline_request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("pipeline_request_id", "pipeline_request_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

batch_pipeline_request_get: Operation[models.BatchPipelineRequestResultList] = Operation(
    SERVICE,
    "batch_pipeline_request_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/request-batch/{pipeline_request_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("pipeline_request_id", "pipeline_request_id", "path", "str", required=True),
    ),
    returns=lambda: models.BatchPipelineRequestResultList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

batch_pipeline_requests_batch_collect: Operation[list[models.BatchPipelineRequestResultList]] = Operation(
    SERVICE,
    "batch_pipeline_requests_batch_collect",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/request-batch-collect",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: list[models.BatchPipelineRequestResultList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

batch_pipeline_requests_batch_delete: Operation[object] = Operation(
    SERVICE,
    "batch_pipeline_requests_batch_delete",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/request-batch-delete",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: object,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

batch_pipeline_requests_create: Operation[list[models.BatchPipelineRequestCreateResponse]] = Operation(
    SERVICE,
    "batch_pipeline_requests_create",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/request-batch",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "list", required=True),
    ),
    returns=lambda: list[models.BatchPipelineRequestCreateResponse],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

batch_pipeline_requests_list: Operation[list[models.BatchPipelineRequestListResponse]] = Operation(
    SERVICE,
    "batch_pipeline_requests_list",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/request-batch",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("status", "status", "query", "str"),
        Argument("success", "success", "query", "bool"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("sort", "sort", "query", "str"),
    ),
    returns=lambda: list[models.BatchPipelineRequestListResponse],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    paging=Paging("offset", "limit"),
)

blobs_create: Operation[models.BlobList] = Operation(
    SERVICE,
    "blobs_create",
    "POST",
    "/projects/{project_name}/blobs",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("file", "file", "form", "file", required=True),
        Argument("blob_ttl", "blob-ttl", "header", "int"),
    ),
    returns=lambda: models.BlobList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="multipart/form-data",
)

blobs_delete: Operation[None] = Operation(
    SERVICE,
    "blobs_delete",
    "DELETE",
    "/projects/{project_name}/blobs/{blob_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("blob_id", "blob_id", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

blobs_get: Operation[bytes] = Operation(
    SERVICE,
    "blobs_get",
    "GET",
    "/projects/{project_name}/blobs/{blob_id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("blob_id", "blob_id", "path", "str", required=True),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
    accept="application/octet-stream",
)

blobs_list: Operation[list[models.BlobList]] = Operation(
    SERVICE,
    "blobs_list",
    "GET",
    "/projects/{project_name}/blobs",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("range", "range", "query", "int"),
        Argument("creation_date", "creation_date", "query", "str"),
    ),
    returns=lambda: list[models.BlobList],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

configurations_list: Operation[list[models.ConfigurationList]] = Operation(
    SERVICE,
    "configurations_list",
    "GET",
    "/config/connectors",
    (),
    returns=lambda: list[models.ConfigurationList],
    error=lambda: models.Error,
    statuses=(200, 401),
    security=("api_key",),
)

connectors_create: Operation[models.ConnectorList] = Operation(
    SERVICE,
    "connectors_create",
    "POST",
    "/projects/{project_name}/connectors",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ConnectorCreate",)),
    ),
    returns=lambda: models.ConnectorList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

connectors_delete: Operation[None] = Operation(
    SERVICE,
    "connectors_delete",
    "DELETE",
    "/projects/{project_name}/connectors/{connector_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("connector_name", "connector_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

connectors_get: Operation[models.ConnectorList] = Operation(
    SERVICE,
    "connectors_get",
    "GET",
    "/projects/{project_name}/connectors/{connector_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("connector_name", "connector_name", "path", "str", required=True),
    ),
    returns=lambda: models.ConnectorList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

connectors_list: Operation[list[models.ConnectorList]] = Operation(
    SERVICE,
    "connectors_list",
    "GET",
    "/projects/{project_name}/connectors",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: list[models.ConnectorList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

connectors_update: Operation[models.ConnectorList] = Operation(
    SERVICE,
    "connectors_update",
    "PATCH",
    "/projects/{project_name}/connectors/{connector_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("connector_name", "connector_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ConnectorUpdate", "ConnectorCreate")),
    ),
    returns=lambda: models.ConnectorList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

credentials_create: Operation[models.CredentialsList] = Operation(
    SERVICE,
    "credentials_create",
    "POST",
    "/projects/{project_name}/credentials",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("CredentialsCreate",)),
    ),
    returns=lambda: models.CredentialsList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

credentials_delete: Operation[None] = Operation(
    SERVICE,
    "credentials_delete",
    "DELETE",
    "/projects/{project_name}/credentials/{credentials_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("credentials_name", "credentials_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

credentials_get: Operation[models.CredentialsListWithConfig] = Operation(
    SERVICE,
    "credentials_get",
    "GET",
    "/projects/{project_name}/credentials/{credentials_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("credentials_name", "credentials_name", "path", "str", required=True),
    ),
    returns=lambda: models.CredentialsListWithConfig,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

credentials_list: Operation[list[models.CredentialsList]] = Operation(
    SERVICE,
    "credentials_list",
    "GET",
    "/projects/{project_name}/credentials",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: list[models.CredentialsList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

credentials_update: Operation[models.CredentialsListWithConfig] = Operation(
    SERVICE,
    "credentials_update",
    "PATCH",
    "/projects/{project_name}/credentials/{credentials_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("credentials_name", "credentials_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("CredentialsUpdate", "CredentialsCreate")),
    ),
    returns=lambda: models.CredentialsListWithConfig,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

metrics_get: Operation[list[models.Metrics]] = Operation(
    SERVICE,
    "metrics_get",
    "GET",
    "/projects/{project_name}/metrics/{metric}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("metric", "metric", "path", "str", required=True),
        Argument("start_time", "start_time", "query", "str", required=True),
        Argument("end_time", "end_time", "query", "str", required=True),
        Argument("object_type", "object_type", "query", "str", required=True),
        Argument("interval", "interval", "query", "str"),
        Argument("object_id", "object_id", "query", "str"),
    ),
    returns=lambda: list[models.Metrics],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

model_environment_variables_create: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "model_environment_variables_create",
    "POST",
    "/projects/{project_name}/models/{model_name}/environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

model_environment_variables_delete: Operation[None] = Operation(
    SERVICE,
    "model_environment_variables_delete",
    "DELETE",
    "/projects/{project_name}/models/{model_name}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

model_environment_variables_get: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "model_environment_variables_get",
    "GET",
    "/projects/{project_name}/models/{model_name}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

model_environment_variables_list: Operation[list[models.InheritedEnvironmentVariableList]] = Operation(
    SERVICE,
    "model_environment_variables_list",
    "GET",
    "/projects/{project_name}/models/{model_name}/environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.InheritedEnvironmentVariableList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

model_environment_variables_update: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "model_environment_variables_update",
    "PATCH",
    "/projects/{project_name}/models/{model_name}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

model_requests_create: Operation[models.ModelRequestList] = Operation(
    SERVICE,
    "model_requests_create",
    "POST",
    "/projects/{project_name}/models/{model_name}/versions/{version}/request",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("timeout", "timeout", "query", "int"),
    ),
    returns=lambda: models.ModelRequestList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

model_version_environment_variables_create: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "model_version_environment_variables_create",
    "POST",
    "/projects/{project_name}/models/{model_name}/versions/{version}/environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

model_version_environment_variables_delete: Operation[None] = Operation(
    SERVICE,
    "model_version_environment_variables_delete",
    "DELETE",
    "/projects/{project_name}/models/{model_name}/versions/{version}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

model_version_environment_variables_get: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "model_version_environment_variables_get",
    "GET",
    "/projects/{project_name}/models/{model_name}/versions/{version}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

model_version_environment_variables_list: Operation[list[models.InheritedEnvironmentVariableList]] = Operation(
    SERVICE,
    "model_version_environment_variables_list",
    "GET",
    "/projects/{project_name}/models/{model_name}/versions/{version}/environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: list[models.InheritedEnvironmentVariableList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

model_version_environment_variables_update: Operation[models.EnvironmentVariableList] = Operation(
    SERVICE,
    "model_version_environment_variables_update",
    "PATCH",
    "/projects/{project_name}/models/{model_name}/versions/{version}/environment-variables/{id}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("id", "id", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("EnvironmentVariableCreate",)),
    ),
    returns=lambda: models.EnvironmentVariableList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

model_versions_create: Operation[models.ModelVersionList] = Operation(
    SERVICE,
    "model_versions_create",
    "POST",
    "/projects/{project_name}/models/{model_name}/versions",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ModelVersionCreate",)),
    ),
    returns=lambda: models.ModelVersionList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

model_versions_delete: Operation[None] = Operation(
    SERVICE,
    "model_versions_delete",
    "DELETE",
    "/projects/{project_name}/models/{model_name}/versions/{version}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

model_versions_file_download: Operation[bytes] = Operation(
    SERVICE,
    "model_versions_file_download",
    "GET",
    "/projects/{project_name}/models/{model_name}/versions/{version}/download",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
    accept="application/octet-stream",
)

model_versions_file_upload: Operation[models.Success] = Operation(
    SERVICE,
    "model_versions_file_upload",
    "PUT",
    "/projects/{project_name}/models/{model_name}/versions/{version}/upload",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("file", "file", "form", "file", required=True),
    ),
    returns=lambda: models.Success,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="multipart/form-data",
)

model_versions_get: Operation[models.ModelVersionList] = Operation(
    SERVICE,
    "model_versions_get",
    "GET",
    "/projects/{project_name}/models/{model_name}/versions/{version}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
    ),
    returns=lambda: models.ModelVersionList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

model_versions_list: Operation[list[models.ModelVersionList]] = Operation(
    SERVICE,
    "model_versions_list",
    "GET",
    "/projects/{project_name}/models/{model_name}/versions",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.ModelVersionList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

model_versions_update: Operation[models.ModelVersionList] = Operation(
    SERVICE,
    "model_versions_update",
    "PATCH",
    "/projects/{project_name}/models/{model_name}/versions/{version}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("version", "version", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ModelVersionUpdate", "ModelVersionCreate")),
    ),
    returns=lambda: models.ModelVersionList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

models_create: Operation[models.ModelList] = Operation(
    SERVICE,
    "models_create",
    "POST",
    "/projects/{project_name}/models",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ModelCreate",)),
    ),
    returns=lambda: models.ModelList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

models_delete: Operation[None] = Operation(
    SERVICE,
    "models_delete",
    "DELETE",
    "/projects/{project_name}/models/{model_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

models_get: Operation[models.ModelList] = Operation(
    SERVICE,
    "models_get",
    "GET",
    "/projects/{project_name}/models/{model_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
    ),
    returns=lambda: models.ModelList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

models_list: Operation[list[models.ModelList]] = Operation(
    SERVICE,
    "models_list",
    "GET",
    "/projects/{project_name}/models",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: list[models.ModelList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

models_update: Operation[models.ModelList] = Operation(
    SERVICE,
    "models_update",
    "PATCH",
    "/projects/{project_name}/models/{model_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("model_name", "model_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ModelUpdate", "ModelCreate")),
    ),
    returns=lambda: models.ModelList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

organization_subscriptions_list: Operation[list[models.OrganizationSubscriptionList]] = Operation(
    SERVICE,
    "organization_subscriptions_list",
    "GET",
    "/organizations/{organization_name}/subscriptions",
    (Argument("organization_name", "organization_name", "path", "str", required=True),),
    returns=lambda: list[models.OrganizationSubscriptionList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

organization_usage_details_get: Operation[list[models.UsagePerDay]] = Operation(
    SERVICE,
    "organization_usage_details_get",
    "GET",
    "/organizations/{organization_name}/usage/details",
    (
        Argument("organization_name", "organization_name", "path", "str", required=True),
        Argument("month", "month", "query", "str"),
    ),
    returns=lambda: list[models.UsagePerDay],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 404),
    security=("api_key",),
)

organization_usage_get: Operation[list[models.UsagePerMonth]] = Operation(
    SERVICE,
    "organization_usage_get",
    "GET",
    "/organizations/{organization_name}/usage",
    (
        Argument("organization_name", "organization_name", "path", "str", required=True),
        Argument("start_month", "start_month", "query", "str"),
    ),
    returns=lambda: list[models.UsagePerMonth],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 404),
    security=("api_key",),
)

organization_users_create: Operation[models.OrganizationUserDetail] = Operation(
    SERVICE,
    "organization_users_create",
    "POST",
    "/organizations/{organization_name}/users",
    (
        Argument("organization_name", "organization_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("OrganizationUserCreate",)),
    ),
    returns=lambda: models.OrganizationUserDetail,
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

organization_users_get: Operation[models.OrganizationUserDetail] = Operation(
    SERVICE,
    "organization_users_get",
    "GET",
    "/organizations/{organization_name}/users/{user_id}",
    (
        Argument("organization_name", "organization_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
    ),
    returns=lambda: models.OrganizationUserDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

organization_users_list: Operation[list[models.OrganizationUserDetail]] = Operation(
    SERVICE,
    "organization_users_list",
    "GET",
    "/organizations/{organization_name}/users",
    (Argument("organization_name", "organization_name", "path", "str", required=True),),
    returns=lambda: list[models.OrganizationUserDetail],
    error=lambda: models.Error,
    statuses=(200, 401, 404),
    security=("api_key",),
)

organization_users_update: Operation[models.OrganizationUserDetail] = Operation(
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
    returns=lambda: models.OrganizationUserDetail,
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

pipeline_object_attachments_create: Operation[models.Attachments] = Operation(
    SERVICE,
    "pipeline_object_attachments_create",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/attachments",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("AttachmentsCreate",)),
    ),
    returns=lambda: models.Attachments,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

pipeline_object_attachments_delete: Operation[None] = Operation(
    SERVICE,
    "pipeline_object_attachments_delete",
    "DELETE",
    "/projects/{project_name}/pipelines/{pipeline_name}/objects/{source_name}/attachments/{destination_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("destination_name", "destination_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("source_name", "source_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

pipeline_object_attachments_get: Operation[models.AttachmentsList] = Operation(
    SERVICE,
    "pipeline_object_attachments_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/objects/{source_name}/attachments/{destination_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("destination_name", "destination_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("source_name", "source_name", "path", "str", required=True),
    ),
    returns=lambda: models.AttachmentsList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_object_attachments_list: Operation[list[models.AttachmentsList]] = Operation(
    SERVICE,
    "pipeline_object_attachments_list",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/attachments",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.AttachmentsList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_object_attachments_source_get: Operation[list[models.AttachmentsList]] = Operation(
    SERVICE,
    "pipeline_object_attachments_source_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/objects/{source_name}/attachments/",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("source_name", "source_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.AttachmentsList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_object_environment_variables_list: Operation[list[models.InheritedEnvironmentVariableList]] = Operation(
    SERVICE,
    "pipeline_object_environment_variables_list",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/objects/{name}/environment-variables",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("name", "name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.InheritedEnvironmentVariableList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_objects_create: Operation[models.PipelineObjectList] = Operation(
    SERVICE,
    "pipeline_objects_create",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/objects",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("PipelineObjectCreate",)),
    ),
    returns=lambda: models.PipelineObjectList,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

pipeline_objects_delete: Operation[None] = Operation(
    SERVICE,
    "pipeline_objects_delete",
    "DELETE",
    "/projects/{project_name}/pipelines/{pipeline_name}/objects/{name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("name", "name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
    ),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

pipeline_objects_get: Operation[models.PipelineObjectList] = Operation(
    SERVICE,
    "pipeline_objects_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/objects/{name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("name", "name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
    ),
    returns=lambda: models.PipelineObjectList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_objects_list: Operation[list[models.PipelineObjectList]] = Operation(
    SERVICE,
    "pipeline_objects_list",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}/objects",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
    ),
    returns=lambda: list[models.PipelineObjectList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipeline_objects_update: Operation[models.PipelineObjectList] = Operation(
    SERVICE,
    "pipeline_objects_update",
    "PATCH",
    "/projects/{project_name}/pipelines/{pipeline_name}/objects/{name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("name", "name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("PipelineObjectUpdate", "PipelineObjectCreate")),
    ),
    returns=lambda: models.PipelineObjectList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
)

pipelines_create: Operation[models.PipelineList] = Operation(
    SERVICE,
    "pipelines_create",
    "POST",
    "/projects/{project_name}/pipelines",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("PipelineCreate",)),
    ),
    returns=lambda: models.PipelineList,
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
    statuses=(204, 401, 403, 404),
    security=("api_key",),
)

pipelines_get: Operation[models.PipelineList] = Operation(
    SERVICE,
    "pipelines_get",
    "GET",
    "/projects/{project_name}/pipelines/{pipeline_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
    ),
    returns=lambda: models.PipelineList,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipelines_list: Operation[list[models.PipelineList]] = Operation(
    SERVICE,
    "pipelines_list",
    "GET",
    "/projects/{project_name}/pipelines",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: list[models.PipelineList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

pipelines_request: Operation[models.PipelineRequestList] = Operation(
    SERVICE,
    "pipelines_request",
    "POST",
    "/projects/{project_name}/pipelines/{pipeline_name}/request",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "any", required=True),
        Argument("pipeline_timeout", "pipeline_timeout", "query", "int"),
        Argument("model_timeout", "model_timeout", "query", "int"),
    ),
    returns=lambda: models.PipelineRequestList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
)

pipelines_update: Operation[models.PipelineList] = Operation(
    SERVICE,
    "pipelines_update",
    "PATCH",
    "/projects/{project_name}/pipelines/{pipeline_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("pipeline_name", "pipeline_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("PipelineUpdate", "PipelineCreate")),
    ),
    returns=lambda: models.PipelineList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
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

project_usage_get: Operation[list[models.UsagePerMonth]] = Operation(
    SERVICE,
    "project_usage_get",
    "GET",
    "/projects/{project_name}/usage",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("start_month", "start_month", "query", "str"),
    ),
    returns=lambda: list[models.UsagePerMonth],
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("api_key",),
)

projects_create: Operation[models.ProjectList] = Operation(
    SERVICE,
    "projects_create",
    "POST",
    "/projects",
    (Argument("data", "", "body", "object", required=True, models=("ProjectCreate",)),),
    returns=lambda: models.ProjectList,
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

projects_get: Operation[models.ProjectList] = Operation(
    SERVICE,
    "projects_get",
    "GET",
    "/projects/{project_name}",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: models.ProjectList,
    error=lambda: models.Error,
    statuses=(200, 401, 404),
    security=("api_key",),
)

projects_list: Operation[list[models.ProjectList]] = Operation(
    SERVICE,
    "projects_list",
    "GET",
    "/projects",
    (),
    returns=lambda: list[models.ProjectList],
    error=lambda: models.Error,
    statuses=(200, 401),
    security=("api_key",),
)

projects_log_list: Operation[list[models.Logs]] = Operation(
    SERVICE,
    "projects_log_list",
    "POST",
    "/projects/{project_name}/logs",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("LogsCreate",)),
    ),
    returns=lambda: list[models.Logs],
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 404),
    security=("api_key",),
    content_type="application/json",
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

projects_update: Operation[models.ProjectList] = Operation(
    SERVICE,
    "projects_update",
    "PATCH",
    "/projects/{project_name}",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ProjectUpdate", "ProjectCreate")),
    ),
    returns=lambda: models.ProjectList,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
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

role_assignments_per_user_list: Operation[list[models.RoleAssignmentList]] = Operation(
    SERVICE,
    "role_assignments_per_user_list",
    "GET",
    "/projects/{project_name}/users/{user_id}/role-assignments",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("user_id", "user_id", "path", "str", required=True),
    ),
    returns=lambda: list[models.RoleAssignmentList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
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

scheduled_requests_create: Operation[models.ScheduleList] = Operation(
    SERVICE,
    "scheduled_requests_create",
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

scheduled_requests_delete: Operation[None] = Operation(
    SERVICE,
    "scheduled_requests_delete",
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

scheduled_requests_get: Operation[models.ScheduleList] = Operation(
    SERVICE,
    "scheduled_requests_get",
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

scheduled_requests_list: Operation[list[models.ScheduleList]] = Operation(
    SERVICE,
    "scheduled_requests_list",
    "GET",
    "/projects/{project_name}/schedules",
    (Argument("project_name", "project_name", "path", "str", required=True),),
    returns=lambda: list[models.ScheduleList],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("api_key",),
)

scheduled_requests_update: Operation[models.ScheduleList] = Operation(
    SERVICE,
    "scheduled_requests_update",
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

service_status: Operation[models.Status] = Operation(
    SERVICE,
    "service_status",
    "GET",
    "/status",
    (),
    returns=lambda: models.Status,
    statuses=(200,),
)

service_users_create: Operation[models.ServiceUserDetail] = Operation(
    SERVICE,
    "service_users_create",
    "POST",
    "/projects/{project_name}/service-users",
    (
        Argument("project_name", "project_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("ServiceUserCreate",)),
    ),
    returns=lambda: models.ServiceUserDetail,
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

subscriptions_create: Operation[models.SubscriptionDetail] = Operation(
    SERVICE,
    "subscriptions_create",
    "POST",
    "/subscriptions",
    (Argument("data", "", "body", "object", required=True, models=("SubscriptionCreate",)),),
    returns=lambda: models.SubscriptionDetail,
    error=lambda: models.Error,
    statuses=(201, 400, 401, 403, 409),
    security=("api_key",),
    content_type="application/json",
)

subscriptions_delete: Operation[None] = Operation(
    SERVICE,
    "subscriptions_delete",
    "DELETE",
    "/subscriptions/{subscription_name}",
    (Argument("subscription_name", "subscription_name", "path", "str", required=True),),
    error=lambda: models.Error,
    statuses=(204, 401, 403, 404, 409),
    security=("api_key",),
)

subscriptions_get: Operation[models.SubscriptionDetail] = Operation(
    SERVICE,
    "subscriptions_get",
    "GET",
    "/subscriptions/{subscription_name}",
    (Argument("subscription_name", "subscription_name", "path", "str", required=True),),
    returns=lambda: models.SubscriptionDetail,
    error=lambda: models.Error,
    statuses=(200, 401, 404),
    security=("api_key",),
)

subscriptions_list: Operation[list[models.SubscriptionList]] = Operation(
    SERVICE,
    "subscriptions_list",
    "GET",
    "/subscriptions",
    (),
    returns=lambda: list[models.SubscriptionList],
    error=lambda: models.Error,
    statuses=(200, 401),
    security=("api_key",),
)

subscriptions_update: Operation[models.SubscriptionDetail] = Operation(
    SERVICE,
    "subscriptions_update",
    "PATCH",
    "/subscriptions/{subscription_name}",
    (
        Argument("subscription_name", "subscription_name", "path", "str", required=True),
        Argument("data", "", "body", "object", required=True, models=("SubscriptionUpdate", "SubscriptionCreate")),
    ),
    returns=lambda: models.SubscriptionDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404, 409),
    security=("api_key",),
    content_type="application/json",
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

user_update: Operation[models.UserDetail] = Operation(
    SERVICE,
    "user_update",
    "PATCH",
    "/user",
    (Argument("data", "", "body", "object", required=True, models=("UserUpdate",)),),
    returns=lambda: models.UserDetail,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 409),
    security=("api_key",),
    content_type="application/json",
)
