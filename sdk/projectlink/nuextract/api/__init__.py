# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""API classes of NuExtract."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
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
]

if TYPE_CHECKING:
    from .async_content_extraction_api import AsyncContentExtractionApi as AsyncContentExtractionApi
    from .async_content_extraction_project_management_api import (
        AsyncContentExtractionProjectManagementApi as AsyncContentExtractionProjectManagementApi,
    )
    from .async_default_api import AsyncDefaultApi as AsyncDefaultApi
    from .async_documents_api import AsyncDocumentsApi as AsyncDocumentsApi
    from .async_files_api import AsyncFilesApi as AsyncFilesApi
    from .async_inference_api import AsyncInferenceApi as AsyncInferenceApi
    from .async_jobs_api import AsyncJobsApi as AsyncJobsApi
    from .async_project_import_export_api import AsyncProjectImportExportApi as AsyncProjectImportExportApi
    from .async_projects_api import AsyncProjectsApi as AsyncProjectsApi
    from .async_structured_data_extraction_api import (
        AsyncStructuredDataExtractionApi as AsyncStructuredDataExtractionApi,
    )
    from .async_structured_extraction_examples_api import (
        AsyncStructuredExtractionExamplesApi as AsyncStructuredExtractionExamplesApi,
    )
    from .async_structured_extraction_project_management_api import (
        AsyncStructuredExtractionProjectManagementApi as AsyncStructuredExtractionProjectManagementApi,
    )
    from .async_template_generation_api import AsyncTemplateGenerationApi as AsyncTemplateGenerationApi
    from .content_extraction_api import ContentExtractionApi as ContentExtractionApi
    from .content_extraction_project_management_api import (
        ContentExtractionProjectManagementApi as ContentExtractionProjectManagementApi,
    )
    from .default_api import DefaultApi as DefaultApi
    from .documents_api import DocumentsApi as DocumentsApi
    from .files_api import FilesApi as FilesApi
    from .inference_api import InferenceApi as InferenceApi
    from .jobs_api import JobsApi as JobsApi
    from .project_import_export_api import ProjectImportExportApi as ProjectImportExportApi
    from .projects_api import ProjectsApi as ProjectsApi
    from .structured_data_extraction_api import StructuredDataExtractionApi as StructuredDataExtractionApi
    from .structured_extraction_examples_api import StructuredExtractionExamplesApi as StructuredExtractionExamplesApi
    from .structured_extraction_project_management_api import (
        StructuredExtractionProjectManagementApi as StructuredExtractionProjectManagementApi,
    )
    from .template_generation_api import TemplateGenerationApi as TemplateGenerationApi

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "ProjectsApi": ".projects_api",
            "AsyncProjectsApi": ".async_projects_api",
            "StructuredExtractionProjectManagementApi": ".structured_extraction_project_management_api",
            "AsyncStructuredExtractionProjectManagementApi": ".async_structured_extraction_project_management_api",
            "StructuredExtractionExamplesApi": ".structured_extraction_examples_api",
            "AsyncStructuredExtractionExamplesApi": ".async_structured_extraction_examples_api",
            "StructuredDataExtractionApi": ".structured_data_extraction_api",
            "AsyncStructuredDataExtractionApi": ".async_structured_data_extraction_api",
            "ContentExtractionProjectManagementApi": ".content_extraction_project_management_api",
            "AsyncContentExtractionProjectManagementApi": ".async_content_extraction_project_management_api",
            "ContentExtractionApi": ".content_extraction_api",
            "AsyncContentExtractionApi": ".async_content_extraction_api",
            "InferenceApi": ".inference_api",
            "AsyncInferenceApi": ".async_inference_api",
            "TemplateGenerationApi": ".template_generation_api",
            "AsyncTemplateGenerationApi": ".async_template_generation_api",
            "FilesApi": ".files_api",
            "AsyncFilesApi": ".async_files_api",
            "DocumentsApi": ".documents_api",
            "AsyncDocumentsApi": ".async_documents_api",
            "JobsApi": ".jobs_api",
            "AsyncJobsApi": ".async_jobs_api",
            "ProjectImportExportApi": ".project_import_export_api",
            "AsyncProjectImportExportApi": ".async_project_import_export_api",
            "DefaultApi": ".default_api",
            "AsyncDefaultApi": ".async_default_api",
        },
        [
            "projects_api",
            "async_projects_api",
            "structured_extraction_project_management_api",
            "async_structured_extraction_project_management_api",
            "structured_extraction_examples_api",
            "async_structured_extraction_examples_api",
            "structured_data_extraction_api",
            "async_structured_data_extraction_api",
            "content_extraction_project_management_api",
            "async_content_extraction_project_management_api",
            "content_extraction_api",
            "async_content_extraction_api",
            "inference_api",
            "async_inference_api",
            "template_generation_api",
            "async_template_generation_api",
            "files_api",
            "async_files_api",
            "documents_api",
            "async_documents_api",
            "jobs_api",
            "async_jobs_api",
            "project_import_export_api",
            "async_project_import_export_api",
            "default_api",
            "async_default_api",
        ],
    )
