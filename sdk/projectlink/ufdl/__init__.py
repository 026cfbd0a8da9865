# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Client of UFDL.

Projects of the User-Friendly Deep Learning platform. A project organises the datasets of a team.
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
    "Project",
    "ProjectCreate",
    "ProjectUpdate",
    "ProjectPartialUpdate",
    "FilterSpec",
    "Exact",
    "Contains",
    "Compare",
    "IsNull",
    "Logical",
    "OrderBy",
    "TokenObtain",
    "TokenPair",
    "TokenRefresh",
    "AccessToken",
    "TokenVerify",
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
    from .models.access_token import AccessToken as AccessToken
    from .models.compare import Compare as Compare
    from .models.contains import Contains as Contains
    from .models.error import Error as Error
    from .models.exact import Exact as Exact
    from .models.filter_spec import FilterSpec as FilterSpec
    from .models.is_null import IsNull as IsNull
    from .models.logical import Logical as Logical
    from .models.order_by import OrderBy as OrderBy
    from .models.project import Project as Project
    from .models.project_create import ProjectCreate as ProjectCreate
    from .models.project_partial_update import ProjectPartialUpdate as ProjectPartialUpdate
    from .models.project_update import ProjectUpdate as ProjectUpdate
    from .models.token_obtain import TokenObtain as TokenObtain
    from .models.token_pair import TokenPair as TokenPair
    from .models.token_refresh import TokenRefresh as TokenRefresh
    from .models.token_verify import TokenVerify as TokenVerify

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
            "Project": ".models.project",
            "ProjectCreate": ".models.project_create",
            "ProjectUpdate": ".models.project_update",
            "ProjectPartialUpdate": ".models.project_partial_update",
            "FilterSpec": ".models.filter_spec",
            "Exact": ".models.exact",
            "Contains": ".models.contains",
            "Compare": ".models.compare",
            "IsNull": ".models.is_null",
            "Logical": ".models.logical",
            "OrderBy": ".models.order_by",
            "TokenObtain": ".models.token_obtain",
            "TokenPair": ".models.token_pair",
            "TokenRefresh": ".models.token_refresh",
            "AccessToken": ".models.access_token",
            "TokenVerify": ".models.token_verify",
            "Error": ".models.error",
        },
        ["api", "configuration", "models", "operations", "rest", "api_client", "api_response", "exceptions"],
    )
