# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Client of figshare.

Projects hold articles, and articles hold files. Owners, collaborators and viewers work on a project.

Public operations need no token. Account operations cover the projects in which the caller has a role.
Owners can do everything but leave. Collaborators update the project and add articles and notes. Viewers
read. Administrators of a project's group have the permissions of its owner.

Lists accept either `page` and `page_size` or `limit` and `offset`, not a mix of both. A page has 10
entries by default and starts at entry 1000 at the latest. Blank fields are null. Responses to GET carry
ETag and Last-Modified; conditional requests get 304 for unchanged resources, and 412 for changed ones with
If-Match or If-Unmodified-Since. CORS allows every origin.
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
    "ProjectPrivate",
    "ProjectComplete",
    "ProjectCompletePrivate",
    "ProjectCreate",
    "ProjectUpdate",
    "ProjectsSearch",
    "AccountProjectsSearch",
    "Article",
    "ProjectArticle",
    "ArticleCreate",
    "AuthorReference",
    "Author",
    "Category",
    "License",
    "CustomArticleField",
    "FundingCreate",
    "FundingInformation",
    "PublicFile",
    "PrivateFile",
    "Collaborator",
    "ProjectCollaborator",
    "ProjectCollaboratorInvite",
    "ProjectNote",
    "ProjectNotePrivate",
    "ProjectNoteCreate",
    "Location",
    "ResponseMessage",
    "ErrorMessage",
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
    from .models.account_projects_search import AccountProjectsSearch as AccountProjectsSearch
    from .models.article import Article as Article
    from .models.article_create import ArticleCreate as ArticleCreate
    from .models.author import Author as Author
    from .models.author_reference import AuthorReference as AuthorReference
    from .models.category import Category as Category
    from .models.collaborator import Collaborator as Collaborator
    from .models.custom_article_field import CustomArticleField as CustomArticleField
    from .models.error_message import ErrorMessage as ErrorMessage
    from .models.funding_create import FundingCreate as FundingCreate
    from .models.funding_information import FundingInformation as FundingInformation
    from .models.license import License as License
    from .models.location import Location as Location
    from .models.private_file import PrivateFile as PrivateFile
    from .models.project import Project as Project
    from .models.project_article import ProjectArticle as ProjectArticle
    from .models.project_collaborator import ProjectCollaborator as ProjectCollaborator
    from .models.project_collaborator_invite import ProjectCollaboratorInvite as ProjectCollaboratorInvite
    from .models.project_complete import ProjectComplete as ProjectComplete
    from .models.project_complete_private import ProjectCompletePrivate as ProjectCompletePrivate
    from .models.project_create import ProjectCreate as ProjectCreate
    from .models.project_note import ProjectNote as ProjectNote
    from .models.project_note_create import ProjectNoteCreate as ProjectNoteCreate
    from .models.project_note_private import ProjectNotePrivate as ProjectNotePrivate
    from .models.project_private import ProjectPrivate as ProjectPrivate
    from .models.project_update import ProjectUpdate as ProjectUpdate
    from .models.projects_search import ProjectsSearch as ProjectsSearch
    from .models.public_file import PublicFile as PublicFile
    from .models.response_message import ResponseMessage as ResponseMessage

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
            "ProjectPrivate": ".models.project_private",
            "ProjectComplete": ".models.project_complete",
            "ProjectCompletePrivate": ".models.project_complete_private",
            "ProjectCreate": ".models.project_create",
            "ProjectUpdate": ".models.project_update",
            "ProjectsSearch": ".models.projects_search",
            "AccountProjectsSearch": ".models.account_projects_search",
            "Article": ".models.article",
            "ProjectArticle": ".models.project_article",
            "ArticleCreate": ".models.article_create",
            "AuthorReference": ".models.author_reference",
            "Author": ".models.author",
            "Category": ".models.category",
            "License": ".models.license",
            "CustomArticleField": ".models.custom_article_field",
            "FundingCreate": ".models.funding_create",
            "FundingInformation": ".models.funding_information",
            "PublicFile": ".models.public_file",
            "PrivateFile": ".models.private_file",
            "Collaborator": ".models.collaborator",
            "ProjectCollaborator": ".models.project_collaborator",
            "ProjectCollaboratorInvite": ".models.project_collaborator_invite",
            "ProjectNote": ".models.project_note",
            "ProjectNotePrivate": ".models.project_note_private",
            "ProjectNoteCreate": ".models.project_note_create",
            "Location": ".models.location",
            "ResponseMessage": ".models.response_message",
            "ErrorMessage": ".models.error_message",
        },
        ["api", "configuration", "models", "operations", "rest", "api_client", "api_response", "exceptions"],
    )
