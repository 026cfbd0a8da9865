# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Client of NuExtract.

Projects of the NuExtract platform. A project is an information extraction task with a template and
settings.
"""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
    "Configuration",
    "AsyncApiClient",
    "ApiClient",
    "ApiResponse",
    "OpenApiException",
    "ApiTypeError",
    "ApiValueError",
    "ApiKeyError",
    "ApiAttributeError",
    "ApiException",
    "ApiConnectionError",
    "ApiTimeoutError",
    "ApiDecodeError",
    "BadRequestException",
    "UnauthorizedException",
    "ForbiddenException",
    "NotFoundException",
    "ConflictException",
    "UnprocessableEntityException",
    "TooManyRequestsException",
    "ServiceException",
    "ProjectsApi",
    "AsyncProjectsApi",
    "StructuredExtractionProjectManagementApi",
    "AsyncStructuredExtractionProjectManagementApi",
    "StructuredExtractionExamplesApi",
    "AsyncStructuredExtractionExamplesApi",
    "StructuredDataExtractionApi",
    "AsyncStructuredDataExtractionApi",
    "ContentExtractionProjectManagementApi",
    "AsyncContentExtractionProjectManagementApi",
    "ContentExtractionApi",
    "AsyncContentExtractionApi",
    "InferenceApi",
    "AsyncInferenceApi",
    "TemplateGenerationApi",
    "AsyncTemplateGenerationApi",
    "FilesApi",
    "AsyncFilesApi",
    "DocumentsApi",
    "AsyncDocumentsApi",
    "JobsApi",
    "AsyncJobsApi",
    "ProjectImportExportApi",
    "AsyncProjectImportExportApi",
    "DefaultApi",
    "AsyncDefaultApi",
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
    "NuMind",
    "NuMindAsync",
]

if TYPE_CHECKING:
    from projectlink._core.async_client import AsyncApiClient as AsyncApiClient
    from projectlink._core.client import ApiClient as ApiClient

    from .api.async_content_extraction_api import AsyncContentExtractionApi as AsyncContentExtractionApi
    from .api.async_content_extraction_project_management_api import (
        AsyncContentExtractionProjectManagementApi as AsyncContentExtractionProjectManagementApi,
    )
    from .api.async_default_api import AsyncDefaultApi as AsyncDefaultApi
    from .api.async_documents_api import AsyncDocumentsApi as AsyncDocumentsApi
    from .api.async_files_api import AsyncFilesApi as AsyncFilesApi
    from .api.async_inference_api import AsyncInferenceApi as AsyncInferenceApi
    from .api.async_jobs_api import AsyncJobsApi as AsyncJobsApi
    from .api.async_project_import_export_api import AsyncProjectImportExportApi as AsyncProjectImportExportApi
    from .api.async_projects_api import AsyncProjectsApi as AsyncProjectsApi
    from .api.async_structured_data_extraction_api import (
        AsyncStructuredDataExtractionApi as AsyncStructuredDataExtractionApi,
    )
    from .api.async_structured_extraction_examples_api import (
        AsyncStructuredExtractionExamplesApi as AsyncStructuredExtractionExamplesApi,
    )
    from .api.async_structured_extraction_project_management_api import (
        AsyncStructuredExtractionProjectManagementApi as AsyncStructuredExtractionProjectManagementApi,
    )
    from .api.async_template_generation_api import AsyncTemplateGenerationApi as AsyncTemplateGenerationApi
    from .api.content_extraction_api import ContentExtractionApi as ContentExtractionApi
    from .api.content_extraction_project_management_api import (
        ContentExtractionProjectManagementApi as ContentExtractionProjectManagementApi,
    )
    from .api.default_api import DefaultApi as DefaultApi
    from .api.documents_api import DocumentsApi as DocumentsApi
    from .api.files_api import FilesApi as FilesApi
    from .api.inference_api import InferenceApi as InferenceApi
    from .api.jobs_api import JobsApi as JobsApi
    from .api.project_import_export_api import ProjectImportExportApi as ProjectImportExportApi
    from .api.projects_api import ProjectsApi as ProjectsApi
    from .api.structured_data_extraction_api import StructuredDataExtractionApi as StructuredDataExtractionApi
    from .api.structured_extraction_examples_api import (
        StructuredExtractionExamplesApi as StructuredExtractionExamplesApi,
    )
    from .api.structured_extraction_project_management_api import (
        StructuredExtractionProjectManagementApi as StructuredExtractionProjectManagementApi,
    )
    from .api.template_generation_api import TemplateGenerationApi as TemplateGenerationApi
    from .api_response import ApiResponse as ApiResponse
    from .configuration import Configuration as Configuration
    from .exceptions import ApiAttributeError as ApiAttributeError
    from .exceptions import ApiConnectionError as ApiConnectionError
    from .exceptions import ApiDecodeError as ApiDecodeError
    from .exceptions import ApiException as ApiException
    from .exceptions import ApiKeyError as ApiKeyError
    from .exceptions import ApiTimeoutError as ApiTimeoutError
    from .exceptions import ApiTypeError as ApiTypeError
    from .exceptions import ApiValueError as ApiValueError
    from .exceptions import BadRequestException as BadRequestException
    from .exceptions import ConflictException as ConflictException
    from .exceptions import ForbiddenException as ForbiddenException
    from .exceptions import NotFoundException as NotFoundException
    from .exceptions import OpenApiException as OpenApiException
    from .exceptions import ServiceException as ServiceException
    from .exceptions import TooManyRequestsException as TooManyRequestsException
    from .exceptions import UnauthorizedException as UnauthorizedException
    from .exceptions import UnprocessableEntityException as UnprocessableEntityException
    from .extras import NuMind as NuMind
    from .extras import NuMindAsync as NuMindAsync
    from .models.content_extraction_response import ContentExtractionResponse as ContentExtractionResponse
    from .models.content_project_response import ContentProjectResponse as ContentProjectResponse
    from .models.content_project_settings_response import (
        ContentProjectSettingsResponse as ContentProjectSettingsResponse,
    )
    from .models.content_settings_patch import ContentSettingsPatch as ContentSettingsPatch
    from .models.convert_request import ConvertRequest as ConvertRequest
    from .models.create_content_project_request import CreateContentProjectRequest as CreateContentProjectRequest
    from .models.create_or_update_structured_example_request import (
        CreateOrUpdateStructuredExampleRequest as CreateOrUpdateStructuredExampleRequest,
    )
    from .models.create_project_request import CreateProjectRequest as CreateProjectRequest
    from .models.create_structured_project_request import (
        CreateStructuredProjectRequest as CreateStructuredProjectRequest,
    )
    from .models.document_response import DocumentResponse as DocumentResponse
    from .models.error import Error as Error
    from .models.file_response import FileResponse as FileResponse
    from .models.health_response import HealthResponse as HealthResponse
    from .models.image_info import ImageInfo as ImageInfo
    from .models.import_project_response import ImportProjectResponse as ImportProjectResponse
    from .models.inference_status import InferenceStatus as InferenceStatus
    from .models.inference_status_response import InferenceStatusResponse as InferenceStatusResponse
    from .models.inference_validation_error import InferenceValidationError as InferenceValidationError
    from .models.invalid_information import InvalidInformation as InvalidInformation
    from .models.job_id_response import JobIdResponse as JobIdResponse
    from .models.job_report_response import JobReportResponse as JobReportResponse
    from .models.job_response import JobResponse as JobResponse
    from .models.job_status_response import JobStatusResponse as JobStatusResponse
    from .models.paginated_job_response import PaginatedJobResponse as PaginatedJobResponse
    from .models.paginated_response_t import PaginatedResponseT as PaginatedResponseT
    from .models.post_processing_error_response import PostProcessingErrorResponse as PostProcessingErrorResponse
    from .models.post_processing_repair_response import PostProcessingRepairResponse as PostProcessingRepairResponse
    from .models.post_processing_report_response import PostProcessingReportResponse as PostProcessingReportResponse
    from .models.project_response import ProjectResponse as ProjectResponse
    from .models.project_settings_response import ProjectSettingsResponse as ProjectSettingsResponse
    from .models.reference_project_response import ReferenceProjectResponse as ReferenceProjectResponse
    from .models.service_status import ServiceStatus as ServiceStatus
    from .models.structured_example_response import StructuredExampleResponse as StructuredExampleResponse
    from .models.structured_extraction_response import StructuredExtractionResponse as StructuredExtractionResponse
    from .models.structured_inference_example import StructuredInferenceExample as StructuredInferenceExample
    from .models.structured_project_response import StructuredProjectResponse as StructuredProjectResponse
    from .models.structured_project_settings_response import (
        StructuredProjectSettingsResponse as StructuredProjectSettingsResponse,
    )
    from .models.structured_settings_patch import StructuredSettingsPatch as StructuredSettingsPatch
    from .models.template_request import TemplateRequest as TemplateRequest
    from .models.template_response import TemplateResponse as TemplateResponse
    from .models.text_info import TextInfo as TextInfo
    from .models.text_request import TextRequest as TextRequest
    from .models.update_content_project_request import UpdateContentProjectRequest as UpdateContentProjectRequest
    from .models.update_project_request import UpdateProjectRequest as UpdateProjectRequest
    from .models.update_project_settings_request import UpdateProjectSettingsRequest as UpdateProjectSettingsRequest
    from .models.update_structured_project_request import (
        UpdateStructuredProjectRequest as UpdateStructuredProjectRequest,
    )
    from .models.valid_information import ValidInformation as ValidInformation
    from .models.version_response import VersionResponse as VersionResponse

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "Configuration": ".configuration",
            "AsyncApiClient": "projectlink._core.async_client",
            "ApiClient": "projectlink._core.client",
            "ApiResponse": ".api_response",
            "OpenApiException": ".exceptions",
            "ApiTypeError": ".exceptions",
            "ApiValueError": ".exceptions",
            "ApiKeyError": ".exceptions",
            "ApiAttributeError": ".exceptions",
            "ApiException": ".exceptions",
            "ApiConnectionError": ".exceptions",
            "ApiTimeoutError": ".exceptions",
            "ApiDecodeError": ".exceptions",
            "BadRequestException": ".exceptions",
            "UnauthorizedException": ".exceptions",
            "ForbiddenException": ".exceptions",
            "NotFoundException": ".exceptions",
            "ConflictException": ".exceptions",
            "UnprocessableEntityException": ".exceptions",
            "TooManyRequestsException": ".exceptions",
            "ServiceException": ".exceptions",
            "ProjectsApi": ".api.projects_api",
            "AsyncProjectsApi": ".api.async_projects_api",
            "StructuredExtractionProjectManagementApi": ".api.structured_extraction_project_management_api",
            "AsyncStructuredExtractionProjectManagementApi": ".api.async_structured_extraction_project_management_api",
            "StructuredExtractionExamplesApi": ".api.structured_extraction_examples_api",
            "AsyncStructuredExtractionExamplesApi": ".api.async_structured_extraction_examples_api",
            "StructuredDataExtractionApi": ".api.structured_data_extraction_api",
            "AsyncStructuredDataExtractionApi": ".api.async_structured_data_extraction_api",
            "ContentExtractionProjectManagementApi": ".api.content_extraction_project_management_api",
            "AsyncContentExtractionProjectManagementApi": ".api.async_content_extraction_project_management_api",
            "ContentExtractionApi": ".api.content_extraction_api",
            "AsyncContentExtractionApi": ".api.async_content_extraction_api",
            "InferenceApi": ".api.inference_api",
            "AsyncInferenceApi": ".api.async_inference_api",
            "TemplateGenerationApi": ".api.template_generation_api",
            "AsyncTemplateGenerationApi": ".api.async_template_generation_api",
            "FilesApi": ".api.files_api",
            "AsyncFilesApi": ".api.async_files_api",
            "DocumentsApi": ".api.documents_api",
            "AsyncDocumentsApi": ".api.async_documents_api",
            "JobsApi": ".api.jobs_api",
            "AsyncJobsApi": ".api.async_jobs_api",
            "ProjectImportExportApi": ".api.project_import_export_api",
            "AsyncProjectImportExportApi": ".api.async_project_import_export_api",
            "DefaultApi": ".api.default_api",
            "AsyncDefaultApi": ".api.async_default_api",
            "ProjectResponse": ".models.project_response",
            "ProjectSettingsResponse": ".models.project_settings_response",
            "CreateProjectRequest": ".models.create_project_request",
            "UpdateProjectRequest": ".models.update_project_request",
            "UpdateProjectSettingsRequest": ".models.update_project_settings_request",
            "StructuredProjectResponse": ".models.structured_project_response",
            "StructuredProjectSettingsResponse": ".models.structured_project_settings_response",
            "ReferenceProjectResponse": ".models.reference_project_response",
            "CreateStructuredProjectRequest": ".models.create_structured_project_request",
            "UpdateStructuredProjectRequest": ".models.update_structured_project_request",
            "StructuredSettingsPatch": ".models.structured_settings_patch",
            "ContentProjectResponse": ".models.content_project_response",
            "ContentProjectSettingsResponse": ".models.content_project_settings_response",
            "CreateContentProjectRequest": ".models.create_content_project_request",
            "UpdateContentProjectRequest": ".models.update_content_project_request",
            "ContentSettingsPatch": ".models.content_settings_patch",
            "CreateOrUpdateStructuredExampleRequest": ".models.create_or_update_structured_example_request",
            "StructuredExampleResponse": ".models.structured_example_response",
            "PaginatedResponseT": ".models.paginated_response_t",
            "ValidInformation": ".models.valid_information",
            "InvalidInformation": ".models.invalid_information",
            "ImageInfo": ".models.image_info",
            "TextInfo": ".models.text_info",
            "DocumentResponse": ".models.document_response",
            "FileResponse": ".models.file_response",
            "ConvertRequest": ".models.convert_request",
            "TextRequest": ".models.text_request",
            "TemplateRequest": ".models.template_request",
            "JobIdResponse": ".models.job_id_response",
            "JobStatusResponse": ".models.job_status_response",
            "JobResponse": ".models.job_response",
            "PaginatedJobResponse": ".models.paginated_job_response",
            "JobReportResponse": ".models.job_report_response",
            "PostProcessingRepairResponse": ".models.post_processing_repair_response",
            "PostProcessingErrorResponse": ".models.post_processing_error_response",
            "PostProcessingReportResponse": ".models.post_processing_report_response",
            "InferenceValidationError": ".models.inference_validation_error",
            "StructuredExtractionResponse": ".models.structured_extraction_response",
            "StructuredInferenceExample": ".models.structured_inference_example",
            "ContentExtractionResponse": ".models.content_extraction_response",
            "TemplateResponse": ".models.template_response",
            "ImportProjectResponse": ".models.import_project_response",
            "HealthResponse": ".models.health_response",
            "ServiceStatus": ".models.service_status",
            "VersionResponse": ".models.version_response",
            "InferenceStatusResponse": ".models.inference_status_response",
            "InferenceStatus": ".models.inference_status",
            "Error": ".models.error",
            "NuMind": ".extras",
            "NuMindAsync": ".extras",
        },
        ["api", "configuration", "models", "operations", "rest", "api_client", "api_response", "exceptions", "extras"],
    )
