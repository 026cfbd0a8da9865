# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Operations of NuExtract as data."""

from __future__ import annotations

from projectlink._core.contract.operation import Argument, Operation, Paging, Scheme, Service
from projectlink.nuextract import models

SERVICE = Service(
    "nuextract",
    "https://nuextract.ai",
    {
        "oauth2Auth": Scheme("bearer", "header", "Authorization", ""),
    },
    title="NuExtract",
)

delete_api_content_extraction_contentprojectid: Operation[None] = Operation(
    SERVICE,
    "delete_api_content_extraction_contentprojectid",
    "DELETE",
    "/api/content-extraction/{contentProjectId}",
    (
        Argument("content_project_id", "contentProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
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

delete_api_structured_extraction_structuredprojectid: Operation[None] = Operation(
    SERVICE,
    "delete_api_structured_extraction_structuredprojectid",
    "DELETE",
    "/api/structured-extraction/{structuredProjectId}",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid: Operation[None] = Operation(
    SERVICE,
    "delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid",
    "DELETE",
    "/api/structured-extraction/{structuredProjectId}/examples/{structuredExampleId}",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("structured_example_id", "structuredExampleId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

get_api_content_extraction: Operation[list[models.ContentProjectResponse]] = Operation(
    SERVICE,
    "get_api_content_extraction",
    "GET",
    "/api/content-extraction",
    (
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("organization", "organization", "query", "str"),
    ),
    returns=lambda: list[models.ContentProjectResponse],
    error=lambda: models.Error,
    statuses=(200, 401, 403),
    security=("oauth2Auth",),
)

get_api_content_extraction_jobs_contentextractionjobid: Operation[models.ContentExtractionResponse] = Operation(
    SERVICE,
    "get_api_content_extraction_jobs_contentextractionjobid",
    "GET",
    "/api/content-extraction/jobs/{contentExtractionJobId}",
    (
        Argument("content_extraction_job_id", "contentExtractionJobId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.ContentExtractionResponse,
    error=lambda: models.Error,
    statuses=(200, 206, 400, 401, 403, 404),
    security=("oauth2Auth",),
)

get_api_debug_status_code: Operation[None] = Operation(
    SERVICE,
    "get_api_debug_status_code",
    "GET",
    "/api/debug/status/{code}",
    (
        Argument("code", "code", "path", "int", required=True),
        Argument("delay_ms", "delayMs", "query", "int"),
        Argument("x_internal_debug", "X-Internal-Debug", "header", "str"),
    ),
    error=lambda: models.Error,
    statuses=(200, 400, 404),
)

get_api_documents_documentid: Operation[models.DocumentResponse] = Operation(
    SERVICE,
    "get_api_documents_documentid",
    "GET",
    "/api/documents/{documentId}",
    (
        Argument("document_id", "documentId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.DocumentResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

get_api_documents_documentid_parts_partindex_image: Operation[bytes] = Operation(
    SERVICE,
    "get_api_documents_documentid_parts_partindex_image",
    "GET",
    "/api/documents/{documentId}/parts/{partIndex}/image",
    (
        Argument("document_id", "documentId", "path", "str", required=True),
        Argument("part_index", "partIndex", "path", "int", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
    accept="application/octet-stream",
)

get_api_extraction_projectkind_projectid_export: Operation[bytes] = Operation(
    SERVICE,
    "get_api_extraction_projectkind_projectid_export",
    "GET",
    "/api/extraction/{projectKind}/{projectId}/export",
    (
        Argument("project_kind", "projectKind", "path", "str", required=True),
        Argument("project_id", "projectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    accept="application/zip",
)

get_api_files_fileid: Operation[models.FileResponse] = Operation(
    SERVICE,
    "get_api_files_fileid",
    "GET",
    "/api/files/{fileId}",
    (
        Argument("file_id", "fileId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.FileResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

get_api_files_fileid_content: Operation[bytes] = Operation(
    SERVICE,
    "get_api_files_fileid_content",
    "GET",
    "/api/files/{fileId}/content",
    (
        Argument("file_id", "fileId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
    accept="application/octet-stream",
)

get_api_health: Operation[models.HealthResponse] = Operation(
    SERVICE,
    "get_api_health",
    "GET",
    "/api/health",
    (),
    returns=lambda: models.HealthResponse,
    statuses=(200,),
)

get_api_inference_status: Operation[models.InferenceStatusResponse] = Operation(
    SERVICE,
    "get_api_inference_status",
    "GET",
    "/api/inference-status",
    (),
    returns=lambda: models.InferenceStatusResponse,
    statuses=(200,),
)

get_api_jobs: Operation[models.PaginatedJobResponse] = Operation(
    SERVICE,
    "get_api_jobs",
    "GET",
    "/api/jobs",
    (
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("organization", "organization", "query", "str"),
        Argument("skip", "skip", "query", "int"),
        Argument("per_page", "perPage", "query", "int"),
    ),
    returns=lambda: models.PaginatedJobResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403),
    security=("oauth2Auth",),
    paging=Paging("skip", "perPage", items="items", total="total_count", max_page_size=300),
)

get_api_jobs_jobid_reports: Operation[list[models.JobReportResponse]] = Operation(
    SERVICE,
    "get_api_jobs_jobid_reports",
    "GET",
    "/api/jobs/{jobId}/reports",
    (
        Argument("job_id", "jobId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: list[models.JobReportResponse],
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

get_api_jobs_jobid_status: Operation[models.JobStatusResponse] = Operation(
    SERVICE,
    "get_api_jobs_jobid_status",
    "GET",
    "/api/jobs/{jobId}/status",
    (
        Argument("job_id", "jobId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.JobStatusResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

get_api_jobs_jobid_stream: Operation[str] = Operation(
    SERVICE,
    "get_api_jobs_jobid_stream",
    "GET",
    "/api/jobs/{jobId}/stream",
    (
        Argument("job_id", "jobId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: str,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
    accept="text/event-stream",
)

get_api_ping: Operation[str] = Operation(
    SERVICE,
    "get_api_ping",
    "GET",
    "/api/ping",
    (),
    returns=lambda: str,
    statuses=(200,),
    accept="text/plain",
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

get_api_structured_extraction: Operation[list[models.StructuredProjectResponse]] = Operation(
    SERVICE,
    "get_api_structured_extraction",
    "GET",
    "/api/structured-extraction",
    (
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("organization", "organization", "query", "str"),
    ),
    returns=lambda: list[models.StructuredProjectResponse],
    error=lambda: models.Error,
    statuses=(200, 401, 403),
    security=("oauth2Auth",),
)

get_api_structured_extraction_jobs_structuredextractionjobid: Operation[models.StructuredExtractionResponse] = (
    Operation(
        SERVICE,
        "get_api_structured_extraction_jobs_structuredextractionjobid",
        "GET",
        "/api/structured-extraction/jobs/{structuredExtractionJobId}",
        (
            Argument("structured_extraction_job_id", "structuredExtractionJobId", "path", "str", required=True),
            Argument("x_organization_id", "x-organization-id", "header", "str"),
        ),
        returns=lambda: models.StructuredExtractionResponse,
        error=lambda: models.Error,
        statuses=(200, 206, 400, 401, 403, 404),
        security=("oauth2Auth",),
    )
)

get_api_structured_extraction_reference_projects: Operation[list[models.ReferenceProjectResponse]] = Operation(
    SERVICE,
    "get_api_structured_extraction_reference_projects",
    "GET",
    "/api/structured-extraction/reference-projects",
    (),
    returns=lambda: list[models.ReferenceProjectResponse],
    statuses=(200,),
)

get_api_structured_extraction_structuredprojectid: Operation[models.StructuredProjectResponse] = Operation(
    SERVICE,
    "get_api_structured_extraction_structuredprojectid",
    "GET",
    "/api/structured-extraction/{structuredProjectId}",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.StructuredProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

get_api_structured_extraction_structuredprojectid_examples: Operation[models.PaginatedResponseT] = Operation(
    SERVICE,
    "get_api_structured_extraction_structuredprojectid_examples",
    "GET",
    "/api/structured-extraction/{structuredProjectId}/examples",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("skip", "skip", "query", "int"),
        Argument("per_page", "perPage", "query", "int"),
    ),
    returns=lambda: models.PaginatedResponseT,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    paging=Paging("skip", "perPage", items="items", total="total_count", max_page_size=300),
)

get_api_structured_extraction_structuredprojectid_examples_structuredexampleid: Operation[
    models.StructuredExampleResponse
] = Operation(
    SERVICE,
    "get_api_structured_extraction_structuredprojectid_examples_structuredexampleid",
    "GET",
    "/api/structured-extraction/{structuredProjectId}/examples/{structuredExampleId}",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("structured_example_id", "structuredExampleId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.StructuredExampleResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

get_api_structured_extraction_structuredprojectid_thumbnail: Operation[bytes] = Operation(
    SERVICE,
    "get_api_structured_extraction_structuredprojectid_thumbnail",
    "GET",
    "/api/structured-extraction/{structuredProjectId}/thumbnail",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: bytes,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
    accept="application/octet-stream",
)

get_api_template_generation_jobs_templatejobid: Operation[models.TemplateResponse] = Operation(
    SERVICE,
    "get_api_template_generation_jobs_templatejobid",
    "GET",
    "/api/template-generation/jobs/{templateJobId}",
    (
        Argument("template_job_id", "templateJobId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.TemplateResponse,
    error=lambda: models.Error,
    statuses=(200, 206, 400, 401, 403, 404),
    security=("oauth2Auth",),
)

get_api_version: Operation[models.VersionResponse] = Operation(
    SERVICE,
    "get_api_version",
    "GET",
    "/api/version",
    (),
    returns=lambda: models.VersionResponse,
    statuses=(200,),
)

patch_api_content_extraction_contentprojectid: Operation[models.ContentProjectResponse] = Operation(
    SERVICE,
    "patch_api_content_extraction_contentprojectid",
    "PATCH",
    "/api/content-extraction/{contentProjectId}",
    (
        Argument("content_project_id", "contentProjectId", "path", "str", required=True),
        Argument(
            "update_content_project_request",
            "",
            "body",
            "object",
            required=True,
            models=("UpdateContentProjectRequest",),
        ),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.ContentProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/json",
)

patch_api_content_extraction_contentprojectid_settings: Operation[models.ContentProjectResponse] = Operation(
    SERVICE,
    "patch_api_content_extraction_contentprojectid_settings",
    "PATCH",
    "/api/content-extraction/{contentProjectId}/settings",
    (
        Argument("content_project_id", "contentProjectId", "path", "str", required=True),
        Argument(
            "content_settings_patch",
            "",
            "body",
            "object",
            required=True,
            renames={
                "rasterization_dpi": "rasterizationDPI",
                "max_output_tokens": "maxOutputTokens",
                "enable_thinking": "enableThinking",
                "thinking_token_budget": "thinkingTokenBudget",
                "loop_detection": "loopDetection",
                "random_seed": "randomSeed",
                "image_width": "imageWidth",
            },
            models=("ContentSettingsPatch",),
        ),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.ContentProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/json",
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

patch_api_structured_extraction_structuredprojectid: Operation[models.StructuredProjectResponse] = Operation(
    SERVICE,
    "patch_api_structured_extraction_structuredprojectid",
    "PATCH",
    "/api/structured-extraction/{structuredProjectId}",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument(
            "update_structured_project_request",
            "",
            "body",
            "object",
            required=True,
            models=("UpdateStructuredProjectRequest",),
        ),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.StructuredProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/json",
)

patch_api_structured_extraction_structuredprojectid_settings: Operation[models.StructuredProjectResponse] = Operation(
    SERVICE,
    "patch_api_structured_extraction_structuredprojectid_settings",
    "PATCH",
    "/api/structured-extraction/{structuredProjectId}/settings",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument(
            "structured_settings_patch",
            "",
            "body",
            "object",
            required=True,
            renames={
                "rasterization_dpi": "rasterizationDPI",
                "max_output_tokens": "maxOutputTokens",
                "max_example_token_number": "maxExampleTokenNumber",
                "max_example_number": "maxExampleNumber",
                "min_example_similarity": "minExampleSimilarity",
                "enable_thinking": "enableThinking",
                "thinking_token_budget": "thinkingTokenBudget",
                "loop_detection": "loopDetection",
                "random_seed": "randomSeed",
                "image_width": "imageWidth",
            },
            models=("StructuredSettingsPatch",),
        ),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.StructuredProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/json",
)

post_api_content_extraction: Operation[models.ContentProjectResponse] = Operation(
    SERVICE,
    "post_api_content_extraction",
    "POST",
    "/api/content-extraction",
    (
        Argument(
            "create_content_project_request",
            "",
            "body",
            "object",
            required=True,
            renames={"owner_organization": "ownerOrganization"},
            models=("CreateContentProjectRequest",),
        ),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.ContentProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403),
    security=("oauth2Auth",),
    content_type="application/json",
)

post_api_content_extraction_contentprojectid_jobs_document_documentid: Operation[models.JobIdResponse] = Operation(
    SERVICE,
    "post_api_content_extraction_contentprojectid_jobs_document_documentid",
    "POST",
    "/api/content-extraction/{contentProjectId}/jobs/document/{documentId}",
    (
        Argument("content_project_id", "contentProjectId", "path", "str", required=True),
        Argument("document_id", "documentId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("timeout", "timeout", "query", "str"),
    ),
    returns=lambda: models.JobIdResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_content_extraction_contentprojectid_reset_settings: Operation[models.ContentProjectResponse] = Operation(
    SERVICE,
    "post_api_content_extraction_contentprojectid_reset_settings",
    "POST",
    "/api/content-extraction/{contentProjectId}/reset-settings",
    (
        Argument("content_project_id", "contentProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.ContentProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_content_extraction_jobs: Operation[models.JobIdResponse] = Operation(
    SERVICE,
    "post_api_content_extraction_jobs",
    "POST",
    "/api/content-extraction/jobs",
    (
        Argument("file", "file", "form", "file", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("project_id", "projectId", "query", "str"),
        Argument("temperature", "temperature", "query", "float"),
        Argument("rasterization_dpi", "rasterizationDPI", "query", "str"),
        Argument("max_output_tokens", "maxOutputTokens", "query", "str"),
        Argument("enable_thinking", "enableThinking", "query", "bool"),
        Argument("thinking_token_budget", "thinkingTokenBudget", "query", "str"),
        Argument("loop_detection", "loopDetection", "query", "bool"),
        Argument("random_seed", "randomSeed", "query", "str"),
        Argument("image_width", "imageWidth", "query", "str"),
        Argument("timeout", "timeout", "query", "str"),
    ),
    returns=lambda: models.JobIdResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="multipart/form-data",
)

post_api_documents_documentid_new_owner: Operation[models.DocumentResponse] = Operation(
    SERVICE,
    "post_api_documents_documentid_new_owner",
    "POST",
    "/api/documents/{documentId}/new-owner",
    (
        Argument("document_id", "documentId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("x_organization", "x-organization", "header", "str"),
    ),
    returns=lambda: models.DocumentResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_documents_text: Operation[models.DocumentResponse] = Operation(
    SERVICE,
    "post_api_documents_text",
    "POST",
    "/api/documents/text",
    (
        Argument("text_request", "", "body", "object", required=True, models=("TextRequest",)),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.DocumentResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401),
    security=("oauth2Auth",),
    content_type="application/json",
)

post_api_extraction_import: Operation[models.ImportProjectResponse] = Operation(
    SERVICE,
    "post_api_extraction_import",
    "POST",
    "/api/extraction/import",
    (
        Argument("body", "", "body", "file", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.ImportProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401),
    security=("oauth2Auth",),
    content_type="application/octet-stream",
)

post_api_files: Operation[models.FileResponse] = Operation(
    SERVICE,
    "post_api_files",
    "POST",
    "/api/files",
    (
        Argument("x_file_name", "x-file-name", "header", "str", required=True),
        Argument("body", "", "body", "file", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.FileResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401),
    security=("oauth2Auth",),
    content_type="application/octet-stream",
)

post_api_files_fileid_convert_to_document: Operation[models.DocumentResponse] = Operation(
    SERVICE,
    "post_api_files_fileid_convert_to_document",
    "POST",
    "/api/files/{fileId}/convert-to-document",
    (
        Argument("file_id", "fileId", "path", "str", required=True),
        Argument(
            "convert_request",
            "",
            "body",
            "object",
            required=True,
            renames={
                "rasterization_dpi": "rasterizationDPI",
                "token_budget_type": "tokenBudgetType",
                "image_width": "imageWidth",
            },
            models=("ConvertRequest",),
        ),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.DocumentResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/json",
)

post_api_jobs_jobid_cancel: Operation[None] = Operation(
    SERVICE,
    "post_api_jobs_jobid_cancel",
    "POST",
    "/api/jobs/{jobId}/cancel",
    (
        Argument("job_id", "jobId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
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

post_api_structured_extraction: Operation[models.StructuredProjectResponse] = Operation(
    SERVICE,
    "post_api_structured_extraction",
    "POST",
    "/api/structured-extraction",
    (
        Argument(
            "create_structured_project_request",
            "",
            "body",
            "object",
            required=True,
            renames={"owner_organization": "ownerOrganization"},
            models=("CreateStructuredProjectRequest",),
        ),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.StructuredProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403),
    security=("oauth2Auth",),
    content_type="application/json",
)

post_api_structured_extraction_jobs: Operation[models.JobIdResponse] = Operation(
    SERVICE,
    "post_api_structured_extraction_jobs",
    "POST",
    "/api/structured-extraction/jobs",
    (
        Argument("request", "request", "form", "str", required=True),
        Argument("document", "document", "form", "file", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("timeout", "timeout", "query", "str"),
        Argument("example_files", "exampleFiles", "form", "files"),
    ),
    returns=lambda: models.JobIdResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401),
    security=("oauth2Auth",),
    content_type="multipart/form-data",
)

post_api_structured_extraction_structuredprojectid_duplicate: Operation[models.StructuredProjectResponse] = Operation(
    SERVICE,
    "post_api_structured_extraction_structuredprojectid_duplicate",
    "POST",
    "/api/structured-extraction/{structuredProjectId}/duplicate",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("organization_id", "organizationId", "query", "str"),
    ),
    returns=lambda: models.StructuredProjectResponse,
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_structured_extraction_structuredprojectid_examples: Operation[models.StructuredExampleResponse] = Operation(
    SERVICE,
    "post_api_structured_extraction_structuredprojectid_examples",
    "POST",
    "/api/structured-extraction/{structuredProjectId}/examples",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument(
            "create_or_update_structured_example_request",
            "",
            "body",
            "object",
            required=True,
            renames={"document_id": "documentId"},
            models=("CreateOrUpdateStructuredExampleRequest",),
        ),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.StructuredExampleResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/json",
)

post_api_structured_extraction_structuredprojectid_jobs: Operation[models.JobIdResponse] = Operation(
    SERVICE,
    "post_api_structured_extraction_structuredprojectid_jobs",
    "POST",
    "/api/structured-extraction/{structuredProjectId}/jobs",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("body", "", "body", "file", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("dpi", "dpi", "query", "str"),
        Argument("temperature", "temperature", "query", "float"),
        Argument("max_output_tokens", "maxOutputTokens", "query", "str"),
        Argument("max_example_token_number", "maxExampleTokenNumber", "query", "int"),
        Argument("max_example_number", "maxExampleNumber", "query", "str"),
        Argument("min_example_similarity", "minExampleSimilarity", "query", "float"),
        Argument("enable_thinking", "enableThinking", "query", "bool"),
        Argument("thinking_token_budget", "thinkingTokenBudget", "query", "str"),
        Argument("loop_detection", "loopDetection", "query", "bool"),
        Argument("random_seed", "randomSeed", "query", "str"),
        Argument("image_width", "imageWidth", "query", "str"),
        Argument("timeout", "timeout", "query", "str"),
    ),
    returns=lambda: models.JobIdResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/octet-stream",
)

post_api_structured_extraction_structuredprojectid_jobs_document_documentid: Operation[models.JobIdResponse] = (
    Operation(
        SERVICE,
        "post_api_structured_extraction_structuredprojectid_jobs_document_documentid",
        "POST",
        "/api/structured-extraction/{structuredProjectId}/jobs/document/{documentId}",
        (
            Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
            Argument("document_id", "documentId", "path", "str", required=True),
            Argument("x_organization_id", "x-organization-id", "header", "str"),
            Argument("temperature", "temperature", "query", "float"),
            Argument("max_output_tokens", "maxOutputTokens", "query", "str"),
            Argument("max_example_token_number", "maxExampleTokenNumber", "query", "int"),
            Argument("max_example_number", "maxExampleNumber", "query", "str"),
            Argument("min_example_similarity", "minExampleSimilarity", "query", "float"),
            Argument("enable_thinking", "enableThinking", "query", "bool"),
            Argument("thinking_token_budget", "thinkingTokenBudget", "query", "str"),
            Argument("loop_detection", "loopDetection", "query", "bool"),
            Argument("random_seed", "randomSeed", "query", "str"),
            Argument("image_width", "imageWidth", "query", "str"),
            Argument("timeout", "timeout", "query", "str"),
        ),
        returns=lambda: models.JobIdResponse,
        error=lambda: models.Error,
        statuses=(200, 400, 401, 403, 404),
        security=("oauth2Auth",),
    )
)

post_api_structured_extraction_structuredprojectid_jobs_text: Operation[models.JobIdResponse] = Operation(
    SERVICE,
    "post_api_structured_extraction_structuredprojectid_jobs_text",
    "POST",
    "/api/structured-extraction/{structuredProjectId}/jobs/text",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("text_request", "", "body", "object", required=True, models=("TextRequest",)),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("temperature", "temperature", "query", "float"),
        Argument("max_output_tokens", "maxOutputTokens", "query", "str"),
        Argument("max_example_token_number", "maxExampleTokenNumber", "query", "int"),
        Argument("max_example_number", "maxExampleNumber", "query", "str"),
        Argument("min_example_similarity", "minExampleSimilarity", "query", "float"),
        Argument("enable_thinking", "enableThinking", "query", "bool"),
        Argument("thinking_token_budget", "thinkingTokenBudget", "query", "str"),
        Argument("loop_detection", "loopDetection", "query", "bool"),
        Argument("random_seed", "randomSeed", "query", "str"),
        Argument("image_width", "imageWidth", "query", "str"),
        Argument("timeout", "timeout", "query", "str"),
    ),
    returns=lambda: models.JobIdResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/json",
)

post_api_structured_extraction_structuredprojectid_lock: Operation[None] = Operation(
    SERVICE,
    "post_api_structured_extraction_structuredprojectid_lock",
    "POST",
    "/api/structured-extraction/{structuredProjectId}/lock",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_structured_extraction_structuredprojectid_reset_settings: Operation[models.StructuredProjectResponse] = (
    Operation(
        SERVICE,
        "post_api_structured_extraction_structuredprojectid_reset_settings",
        "POST",
        "/api/structured-extraction/{structuredProjectId}/reset-settings",
        (
            Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
            Argument("x_organization_id", "x-organization-id", "header", "str"),
        ),
        returns=lambda: models.StructuredProjectResponse,
        error=lambda: models.Error,
        statuses=(200, 401, 403, 404),
        security=("oauth2Auth",),
    )
)

post_api_structured_extraction_structuredprojectid_share: Operation[None] = Operation(
    SERVICE,
    "post_api_structured_extraction_structuredprojectid_share",
    "POST",
    "/api/structured-extraction/{structuredProjectId}/share",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_structured_extraction_structuredprojectid_unlock: Operation[None] = Operation(
    SERVICE,
    "post_api_structured_extraction_structuredprojectid_unlock",
    "POST",
    "/api/structured-extraction/{structuredProjectId}/unlock",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_structured_extraction_structuredprojectid_unshare: Operation[None] = Operation(
    SERVICE,
    "post_api_structured_extraction_structuredprojectid_unshare",
    "POST",
    "/api/structured-extraction/{structuredProjectId}/unshare",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    error=lambda: models.Error,
    statuses=(200, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_template_generation_jobs: Operation[models.JobIdResponse] = Operation(
    SERVICE,
    "post_api_template_generation_jobs",
    "POST",
    "/api/template-generation/jobs",
    (
        Argument("body", "", "body", "file", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("rasterization_dpi", "rasterizationDPI", "query", "str"),
        Argument("enable_thinking", "enableThinking", "query", "bool"),
        Argument("thinking_token_budget", "thinkingTokenBudget", "query", "str"),
        Argument("loop_detection", "loopDetection", "query", "bool"),
        Argument("image_width", "imageWidth", "query", "str"),
        Argument("timeout", "timeout", "query", "str"),
    ),
    returns=lambda: models.JobIdResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401),
    security=("oauth2Auth",),
    content_type="application/octet-stream",
)

post_api_template_generation_jobs_document_documentid: Operation[models.JobIdResponse] = Operation(
    SERVICE,
    "post_api_template_generation_jobs_document_documentid",
    "POST",
    "/api/template-generation/jobs/document/{documentId}",
    (
        Argument("document_id", "documentId", "path", "str", required=True),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("enable_thinking", "enableThinking", "query", "bool"),
        Argument("thinking_token_budget", "thinkingTokenBudget", "query", "str"),
        Argument("loop_detection", "loopDetection", "query", "bool"),
        Argument("image_width", "imageWidth", "query", "str"),
        Argument("timeout", "timeout", "query", "str"),
    ),
    returns=lambda: models.JobIdResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
)

post_api_template_generation_jobs_text: Operation[models.JobIdResponse] = Operation(
    SERVICE,
    "post_api_template_generation_jobs_text",
    "POST",
    "/api/template-generation/jobs/text",
    (
        Argument("template_request", "", "body", "object", required=True, models=("TemplateRequest",)),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
        Argument("enable_thinking", "enableThinking", "query", "bool"),
        Argument("thinking_token_budget", "thinkingTokenBudget", "query", "str"),
        Argument("loop_detection", "loopDetection", "query", "bool"),
        Argument("image_width", "imageWidth", "query", "str"),
        Argument("timeout", "timeout", "query", "str"),
    ),
    returns=lambda: models.JobIdResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401),
    security=("oauth2Auth",),
    content_type="application/json",
)

put_api_structured_extraction_structuredprojectid_examples_structuredexampleid: Operation[
    models.StructuredExampleResponse
] = Operation(
    SERVICE,
    "put_api_structured_extraction_structuredprojectid_examples_structuredexampleid",
    "PUT",
    "/api/structured-extraction/{structuredProjectId}/examples/{structuredExampleId}",
    (
        Argument("structured_project_id", "structuredProjectId", "path", "str", required=True),
        Argument("structured_example_id", "structuredExampleId", "path", "str", required=True),
        Argument(
            "create_or_update_structured_example_request",
            "",
            "body",
            "object",
            required=True,
            renames={"document_id": "documentId"},
            models=("CreateOrUpdateStructuredExampleRequest",),
        ),
        Argument("x_organization_id", "x-organization-id", "header", "str"),
    ),
    returns=lambda: models.StructuredExampleResponse,
    error=lambda: models.Error,
    statuses=(200, 400, 401, 403, 404),
    security=("oauth2Auth",),
    content_type="application/json",
)
