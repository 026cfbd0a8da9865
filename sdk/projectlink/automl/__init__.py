# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Client of AutoML.

Projects of the AutoML platform. Every dataset, experiment and model belongs to a project.
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
    "ProjectList",
    "ProjectSummary",
    "Project",
    "ProjectCreate",
    "CreatedProject",
    "ReadProject",
    "ProjectUpdate",
    "UpdatedProject",
    "ProjectTexts",
    "Done",
    "MemberList",
    "Member",
    "MemberCreate",
    "CreatedMember",
    "Timeline",
    "TimelineEvent",
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
    from .models.created_member import CreatedMember as CreatedMember
    from .models.created_project import CreatedProject as CreatedProject
    from .models.done import Done as Done
    from .models.error import Error as Error
    from .models.member import Member as Member
    from .models.member_create import MemberCreate as MemberCreate
    from .models.member_list import MemberList as MemberList
    from .models.project import Project as Project
    from .models.project_create import ProjectCreate as ProjectCreate
    from .models.project_list import ProjectList as ProjectList
    from .models.project_summary import ProjectSummary as ProjectSummary
    from .models.project_texts import ProjectTexts as ProjectTexts
    from .models.project_update import ProjectUpdate as ProjectUpdate
    from .models.read_project import ReadProject as ReadProject
    from .models.timeline import Timeline as Timeline
    from .models.timeline_event import TimelineEvent as TimelineEvent
    from .models.updated_project import UpdatedProject as UpdatedProject

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
            "ProjectList": ".models.project_list",
            "ProjectSummary": ".models.project_summary",
            "Project": ".models.project",
            "ProjectCreate": ".models.project_create",
            "CreatedProject": ".models.created_project",
            "ReadProject": ".models.read_project",
            "ProjectUpdate": ".models.project_update",
            "UpdatedProject": ".models.updated_project",
            "ProjectTexts": ".models.project_texts",
            "Done": ".models.done",
            "MemberList": ".models.member_list",
            "Member": ".models.member",
            "MemberCreate": ".models.member_create",
            "CreatedMember": ".models.created_member",
            "Timeline": ".models.timeline",
            "TimelineEvent": ".models.timeline_event",
            "Error": ".models.error",
        },
        ["api", "configuration", "models", "operations", "rest", "api_client", "api_response", "exceptions"],
    )
