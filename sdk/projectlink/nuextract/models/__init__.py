# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Models of NuExtract."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
    "ProjectResponse",
    "ProjectSettingsResponse",
    "CreateProjectRequest",
    "UpdateProjectRequest",
    "UpdateProjectSettingsRequest",
    "StructuredProjectResponse",
    "StructuredProjectSettingsResponse",
    "ReferenceProjectResponse",
    "CreateStructuredProjectRequest",
    "UpdateStructuredProjectRequest",
    "StructuredSettingsPatch",
    "ContentProjectResponse",
    "ContentProjectSettingsResponse",
    "CreateContentProjectRequest",
    "UpdateContentProjectRequest",
    "ContentSettingsPatch",
    "CreateOrUpdateStructuredExampleRequest",
    "StructuredExampleResponse",
    "PaginatedResponseT",
    "ValidInformation",
    "InvalidInformation",
    "ImageInfo",
    "TextInfo",
    "DocumentResponse",
    "FileResponse",
    "ConvertRequest",
    "TextRequest",
    "TemplateRequest",
    "JobIdResponse",
    "JobStatusResponse",
    "JobResponse",
    "PaginatedJobResponse",
    "JobReportResponse",
    "PostProcessingRepairResponse",
    "PostProcessingErrorResponse",
    "PostProcessingReportResponse",
    "InferenceValidationError",
    "StructuredExtractionResponse",
    "StructuredInferenceExample",
    "ContentExtractionResponse",
    "TemplateResponse",
    "ImportProjectResponse",
    "HealthResponse",
    "ServiceStatus",
    "VersionResponse",
    "InferenceStatusResponse",
    "InferenceStatus",
    "Error",
]

if TYPE_CHECKING:
    from .content_extraction_response import ContentExtractionResponse as ContentExtractionResponse
    from .content_project_response import ContentProjectResponse as ContentProjectResponse
    from .content_project_settings_response import ContentProjectSettingsResponse as ContentProjectSettingsResponse
    from .content_settings_patch import ContentSettingsPatch as ContentSettingsPatch
    from .convert_request import ConvertRequest as ConvertRequest
    from .create_content_project_request import CreateContentProjectRequest as CreateContentProjectRequest
    from .create_or_update_structured_example_request import (
        CreateOrUpdateStructuredExampleRequest as CreateOrUpdateStructuredExampleRequest,
    )
    from .create_project_request import CreateProjectRequest as CreateProjectRequest
    from .create_structured_project_request import CreateStructuredProjectRequest as CreateStructuredProjectRequest
    from .document_response import DocumentResponse as DocumentResponse
    from .error import Error as Error
    from .file_response import FileResponse as FileResponse
    from .health_response import HealthResponse as HealthResponse
    from .image_info import ImageInfo as ImageInfo
    from .import_project_response import ImportProjectResponse as ImportProjectResponse
    from .inference_status import InferenceStatus as InferenceStatus
    from .inference_status_response import InferenceStatusResponse as InferenceStatusResponse
    from .inference_validation_error import InferenceValidationError as InferenceValidationError
    from .invalid_information import InvalidInformation as InvalidInformation
    from .job_id_response import JobIdResponse as JobIdResponse
    from .job_report_response import JobReportResponse as JobReportResponse
    from .job_response import JobResponse as JobResponse
    from .job_status_response import JobStatusResponse as JobStatusResponse
    from .paginated_job_response import PaginatedJobResponse as PaginatedJobResponse
    from .paginated_response_t import PaginatedResponseT as PaginatedResponseT
    from .post_processing_error_response import PostProcessingErrorResponse as PostProcessingErrorResponse
    from .post_processing_repair_response import PostProcessingRepairResponse as PostProcessingRepairResponse
    from .post_processing_report_response import PostProcessingReportResponse as PostProcessingReportResponse
    from .project_response import ProjectResponse as ProjectResponse
    from .project_settings_response import ProjectSettingsResponse as ProjectSettingsResponse
    from .reference_project_response import ReferenceProjectResponse as ReferenceProjectResponse
    from .service_status import ServiceStatus as ServiceStatus
    from .structured_example_response import StructuredExampleResponse as StructuredExampleResponse
    from .structured_extraction_response import StructuredExtractionResponse as StructuredExtractionResponse
    from .structured_inference_example import StructuredInferenceExample as StructuredInferenceExample
    from .structured_project_response import StructuredProjectResponse as StructuredProjectResponse
    from .structured_project_settings_response import (
        StructuredProjectSettingsResponse as StructuredProjectSettingsResponse,
    )
    from .structured_settings_patch import StructuredSettingsPatch as StructuredSettingsPatch
    from .template_request import TemplateRequest as TemplateRequest
    from .template_response import TemplateResponse as TemplateResponse
    from .text_info import TextInfo as TextInfo
    from .text_request import TextRequest as TextRequest
    from .update_content_project_request import UpdateContentProjectRequest as UpdateContentProjectRequest
    from .update_project_request import UpdateProjectRequest as UpdateProjectRequest
    from .update_project_settings_request import UpdateProjectSettingsRequest as UpdateProjectSettingsRequest
    from .update_structured_project_request import UpdateStructuredProjectRequest as UpdateStructuredProjectRequest
    from .valid_information import ValidInformation as ValidInformation
    from .version_response import VersionResponse as VersionResponse

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "ProjectResponse": ".project_response",
            "ProjectSettingsResponse": ".project_settings_response",
            "CreateProjectRequest": ".create_project_request",
            "UpdateProjectRequest": ".update_project_request",
            "UpdateProjectSettingsRequest": ".update_project_settings_request",
            "StructuredProjectResponse": ".structured_project_response",
            "StructuredProjectSettingsResponse": ".structured_project_settings_response",
            "ReferenceProjectResponse": ".reference_project_response",
            "CreateStructuredProjectRequest": ".create_structured_project_request",
            "UpdateStructuredProjectRequest": ".update_structured_project_request",
            "StructuredSettingsPatch": ".structured_settings_patch",
            "ContentProjectResponse": ".content_project_response",
            "ContentProjectSettingsResponse": ".content_project_settings_response",
            "CreateContentProjectRequest": ".create_content_project_request",
            "UpdateContentProjectRequest": ".update_content_project_request",
            "ContentSettingsPatch": ".content_settings_patch",
            "CreateOrUpdateStructuredExampleRequest": ".create_or_update_structured_example_request",
            "StructuredExampleResponse": ".structured_example_response",
            "PaginatedResponseT": ".paginated_response_t",
            "ValidInformation": ".valid_information",
            "InvalidInformation": ".invalid_information",
            "ImageInfo": ".image_info",
            "TextInfo": ".text_info",
            "DocumentResponse": ".document_response",
            "FileResponse": ".file_response",
            "ConvertRequest": ".convert_request",
            "TextRequest": ".text_request",
            "TemplateRequest": ".template_request",
            "JobIdResponse": ".job_id_response",
            "JobStatusResponse": ".job_status_response",
            "JobResponse": ".job_response",
            "PaginatedJobResponse": ".paginated_job_response",
            "JobReportResponse": ".job_report_response",
            "PostProcessingRepairResponse": ".post_processing_repair_response",
            "PostProcessingErrorResponse": ".post_processing_error_response",
            "PostProcessingReportResponse": ".post_processing_report_response",
            "InferenceValidationError": ".inference_validation_error",
            "StructuredExtractionResponse": ".structured_extraction_response",
            "StructuredInferenceExample": ".structured_inference_example",
            "ContentExtractionResponse": ".content_extraction_response",
            "TemplateResponse": ".template_response",
            "ImportProjectResponse": ".import_project_response",
            "HealthResponse": ".health_response",
            "ServiceStatus": ".service_status",
            "VersionResponse": ".version_response",
            "InferenceStatusResponse": ".inference_status_response",
            "InferenceStatus": ".inference_status",
            "Error": ".error",
        },
        [
            "project_response",
            "project_settings_response",
            "create_project_request",
            "update_project_request",
            "update_project_settings_request",
            "structured_project_response",
            "structured_project_settings_response",
            "reference_project_response",
            "create_structured_project_request",
            "update_structured_project_request",
            "structured_settings_patch",
            "content_project_response",
            "content_project_settings_response",
            "create_content_project_request",
            "update_content_project_request",
            "content_settings_patch",
            "create_or_update_structured_example_request",
            "structured_example_response",
            "paginated_response_t",
            "valid_information",
            "invalid_information",
            "image_info",
            "text_info",
            "document_response",
            "file_response",
            "convert_request",
            "text_request",
            "template_request",
            "job_id_response",
            "job_status_response",
            "job_response",
            "paginated_job_response",
            "job_report_response",
            "post_processing_repair_response",
            "post_processing_error_response",
            "post_processing_report_response",
            "inference_validation_error",
            "structured_extraction_response",
            "structured_inference_example",
            "content_extraction_response",
            "template_response",
            "import_project_response",
            "health_response",
            "service_status",
            "version_response",
            "inference_status_response",
            "inference_status",
            "error",
        ],
    )
