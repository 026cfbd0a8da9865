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
    "ProjectResponse",
    "ProjectSettingsResponse",
    "CreateProjectRequest",
    "UpdateProjectRequest",
    "UpdateProjectSettingsRequest",
    "Error",
]

if TYPE_CHECKING:
    from projectlink._core.async_client import AsyncApiClient as AsyncApiClient
    from projectlink._core.client import ApiClient as ApiClient

    from .api.async_projects_api import AsyncProjectsApi as AsyncProjectsApi
    from .api.projects_api import ProjectsApi as ProjectsApi
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
    from .models.create_project_request import CreateProjectRequest as CreateProjectRequest
    from .models.error import Error as Error
    from .models.project_response import ProjectResponse as ProjectResponse
    from .models.project_settings_response import ProjectSettingsResponse as ProjectSettingsResponse
    from .models.update_project_request import UpdateProjectRequest as UpdateProjectRequest
    from .models.update_project_settings_request import UpdateProjectSettingsRequest as UpdateProjectSettingsRequest

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
            "ProjectResponse": ".models.project_response",
            "ProjectSettingsResponse": ".models.project_settings_response",
            "CreateProjectRequest": ".models.create_project_request",
            "UpdateProjectRequest": ".models.update_project_request",
            "UpdateProjectSettingsRequest": ".models.update_project_settings_request",
            "Error": ".models.error",
        },
        ["api", "configuration", "models", "operations", "rest", "api_client", "api_response", "exceptions"],
    )
