# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Client of figshare.

Articles hold files, and projects hold articles. Publishing an article creates a version of it, which stays
public while the article is changed. Files are sent in parts to the upload service. Owners, collaborators and
viewers work on a project.

Public operations need no token. Account operations cover the caller's articles, and the projects in which the
caller has a role. Owners can do everything but leave. Collaborators update the project and add articles and
notes. Viewers read. Administrators of a project's group have the permissions of its owner.

Lists accept either `page` and `page_size` or `limit` and `offset`, not a mix of both. A page has 10 entries
by default. It starts at entry 1000 at the latest in lists of projects, and at entry 5000 in others. Blank
fields of projects are null, others empty. Responses to GET carry ETag and Last-Modified; conditional requests
get 304 for unchanged resources, and 412 for changed ones with If-Match or If-Unmodified-Since. CORS allows
every origin.
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
    "ArticlesApi",
    "AsyncArticlesApi",
    "UploadsApi",
    "AsyncUploadsApi",
    "AuthorsApi",
    "AsyncAuthorsApi",
    "OtherApi",
    "AsyncOtherApi",
    "ProfilesApi",
    "AsyncProfilesApi",
    "CollectionsApi",
    "AsyncCollectionsApi",
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
    "ArticleUpdate",
    "AuthorReference",
    "Author",
    "Category",
    "License",
    "CustomArticleField",
    "ShortCustomField",
    "CustomArticleFieldAdd",
    "Timeline",
    "RelatedMaterial",
    "GroupEmbargoOptions",
    "FundingCreate",
    "FundingInformation",
    "PublicFile",
    "PrivateFile",
    "ArticleWithProject",
    "ArticleComplete",
    "ArticleCompletePrivate",
    "ArticleVersions",
    "ArticleEmbargo",
    "ArticleEmbargoUpdater",
    "EmbargoOptionReference",
    "ArticleConfidentiality",
    "ConfidentialityCreator",
    "ArticleDOI",
    "ArticleHandle",
    "ArticleUnpublishData",
    "ArticleVersionUpdate",
    "FileId",
    "FileCreator",
    "Resource",
    "AuthorsCreator",
    "CategoriesCreator",
    "PrivateLink",
    "PrivateLinkCreator",
    "PrivateLinkResponse",
    "AccountReport",
    "TimelineUpdate",
    "ArticleSearch",
    "PrivateArticleSearch",
    "AuthorComplete",
    "PrivateAuthorsSearch",
    "Account",
    "CategoryList",
    "ItemType",
    "FundingSearch",
    "ProfileUpdateData",
    "PersonalProfile",
    "UploadInfo",
    "UploadFilePart",
    "Collection",
    "CollectionComplete",
    "CollectionCompletePrivate",
    "CollectionVersions",
    "CollectionDOI",
    "CollectionHandle",
    "CollectionCreate",
    "CollectionUpdate",
    "CollectionPrivateLinkCreator",
    "ArticlesCreator",
    "CollectionSearch",
    "PrivateCollectionSearch",
    "Collaborator",
    "ProjectCollaborator",
    "ProjectCollaboratorInvite",
    "ProjectNote",
    "ProjectNotePrivate",
    "ProjectNoteCreate",
    "Location",
    "CreateProjectResponse",
    "LocationWarnings",
    "LocationWarningsUpdate",
    "StatusMessage",
    "ResponseMessage",
    "ErrorMessage",
]

if TYPE_CHECKING:
    from projectlink._core.async_client import AsyncApiClient as AsyncApiClient
    from projectlink._core.client import ApiClient as ApiClient

    from .api.articles_api import ArticlesApi as ArticlesApi
    from .api.async_articles_api import AsyncArticlesApi as AsyncArticlesApi
    from .api.async_authors_api import AsyncAuthorsApi as AsyncAuthorsApi
    from .api.async_collections_api import AsyncCollectionsApi as AsyncCollectionsApi
    from .api.async_other_api import AsyncOtherApi as AsyncOtherApi
    from .api.async_profiles_api import AsyncProfilesApi as AsyncProfilesApi
    from .api.async_projects_api import AsyncProjectsApi as AsyncProjectsApi
    from .api.async_uploads_api import AsyncUploadsApi as AsyncUploadsApi
    from .api.authors_api import AuthorsApi as AuthorsApi
    from .api.collections_api import CollectionsApi as CollectionsApi
    from .api.other_api import OtherApi as OtherApi
    from .api.profiles_api import ProfilesApi as ProfilesApi
    from .api.projects_api import ProjectsApi as ProjectsApi
    from .api.uploads_api import UploadsApi as UploadsApi
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
    from .models.account import Account as Account
    from .models.account_projects_search import AccountProjectsSearch as AccountProjectsSearch
    from .models.account_report import AccountReport as AccountReport
    from .models.article import Article as Article
    from .models.article_complete import ArticleComplete as ArticleComplete
    from .models.article_complete_private import ArticleCompletePrivate as ArticleCompletePrivate
    from .models.article_confidentiality import ArticleConfidentiality as ArticleConfidentiality
    from .models.article_create import ArticleCreate as ArticleCreate
    from .models.article_doi import ArticleDOI as ArticleDOI
    from .models.article_embargo import ArticleEmbargo as ArticleEmbargo
    from .models.article_embargo_updater import ArticleEmbargoUpdater as ArticleEmbargoUpdater
    from .models.article_handle import ArticleHandle as ArticleHandle
    from .models.article_search import ArticleSearch as ArticleSearch
    from .models.article_unpublish_data import ArticleUnpublishData as ArticleUnpublishData
    from .models.article_update import ArticleUpdate as ArticleUpdate
    from .models.article_version_update import ArticleVersionUpdate as ArticleVersionUpdate
    from .models.article_versions import ArticleVersions as ArticleVersions
    from .models.article_with_project import ArticleWithProject as ArticleWithProject
    from .models.articles_creator import ArticlesCreator as ArticlesCreator
    from .models.author import Author as Author
    from .models.author_complete import AuthorComplete as AuthorComplete
    from .models.author_reference import AuthorReference as AuthorReference
    from .models.authors_creator import AuthorsCreator as AuthorsCreator
    from .models.categories_creator import CategoriesCreator as CategoriesCreator
    from .models.category import Category as Category
    from .models.category_list import CategoryList as CategoryList
    from .models.collaborator import Collaborator as Collaborator
    from .models.collection import Collection as Collection
    from .models.collection_complete import CollectionComplete as CollectionComplete
    from .models.collection_complete_private import CollectionCompletePrivate as CollectionCompletePrivate
    from .models.collection_create import CollectionCreate as CollectionCreate
    from .models.collection_doi import CollectionDOI as CollectionDOI
    from .models.collection_handle import CollectionHandle as CollectionHandle
    from .models.collection_private_link_creator import CollectionPrivateLinkCreator as CollectionPrivateLinkCreator
    from .models.collection_search import CollectionSearch as CollectionSearch
    from .models.collection_update import CollectionUpdate as CollectionUpdate
    from .models.collection_versions import CollectionVersions as CollectionVersions
    from .models.confidentiality_creator import ConfidentialityCreator as ConfidentialityCreator
    from .models.create_project_response import CreateProjectResponse as CreateProjectResponse
    from .models.custom_article_field import CustomArticleField as CustomArticleField
    from .models.custom_article_field_add import CustomArticleFieldAdd as CustomArticleFieldAdd
    from .models.embargo_option_reference import EmbargoOptionReference as EmbargoOptionReference
    from .models.error_message import ErrorMessage as ErrorMessage
    from .models.file_creator import FileCreator as FileCreator
    from .models.file_id import FileId as FileId
    from .models.funding_create import FundingCreate as FundingCreate
    from .models.funding_information import FundingInformation as FundingInformation
    from .models.funding_search import FundingSearch as FundingSearch
    from .models.group_embargo_options import GroupEmbargoOptions as GroupEmbargoOptions
    from .models.item_type import ItemType as ItemType
    from .models.license import License as License
    from .models.location import Location as Location
    from .models.location_warnings import LocationWarnings as LocationWarnings
    from .models.location_warnings_update import LocationWarningsUpdate as LocationWarningsUpdate
    from .models.personal_profile import PersonalProfile as PersonalProfile
    from .models.private_article_search import PrivateArticleSearch as PrivateArticleSearch
    from .models.private_authors_search import PrivateAuthorsSearch as PrivateAuthorsSearch
    from .models.private_collection_search import PrivateCollectionSearch as PrivateCollectionSearch
    from .models.private_file import PrivateFile as PrivateFile
    from .models.private_link import PrivateLink as PrivateLink
    from .models.private_link_creator import PrivateLinkCreator as PrivateLinkCreator
    from .models.private_link_response import PrivateLinkResponse as PrivateLinkResponse
    from .models.profile_update_data import ProfileUpdateData as ProfileUpdateData
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
    from .models.related_material import RelatedMaterial as RelatedMaterial
    from .models.resource import Resource as Resource
    from .models.response_message import ResponseMessage as ResponseMessage
    from .models.short_custom_field import ShortCustomField as ShortCustomField
    from .models.status_message import StatusMessage as StatusMessage
    from .models.timeline import Timeline as Timeline
    from .models.timeline_update import TimelineUpdate as TimelineUpdate
    from .models.upload_file_part import UploadFilePart as UploadFilePart
    from .models.upload_info import UploadInfo as UploadInfo

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
            "ArticlesApi": ".api.articles_api",
            "AsyncArticlesApi": ".api.async_articles_api",
            "UploadsApi": ".api.uploads_api",
            "AsyncUploadsApi": ".api.async_uploads_api",
            "AuthorsApi": ".api.authors_api",
            "AsyncAuthorsApi": ".api.async_authors_api",
            "OtherApi": ".api.other_api",
            "AsyncOtherApi": ".api.async_other_api",
            "ProfilesApi": ".api.profiles_api",
            "AsyncProfilesApi": ".api.async_profiles_api",
            "CollectionsApi": ".api.collections_api",
            "AsyncCollectionsApi": ".api.async_collections_api",
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
            "ArticleUpdate": ".models.article_update",
            "AuthorReference": ".models.author_reference",
            "Author": ".models.author",
            "Category": ".models.category",
            "License": ".models.license",
            "CustomArticleField": ".models.custom_article_field",
            "ShortCustomField": ".models.short_custom_field",
            "CustomArticleFieldAdd": ".models.custom_article_field_add",
            "Timeline": ".models.timeline",
            "RelatedMaterial": ".models.related_material",
            "GroupEmbargoOptions": ".models.group_embargo_options",
            "FundingCreate": ".models.funding_create",
            "FundingInformation": ".models.funding_information",
            "PublicFile": ".models.public_file",
            "PrivateFile": ".models.private_file",
            "ArticleWithProject": ".models.article_with_project",
            "ArticleComplete": ".models.article_complete",
            "ArticleCompletePrivate": ".models.article_complete_private",
            "ArticleVersions": ".models.article_versions",
            "ArticleEmbargo": ".models.article_embargo",
            "ArticleEmbargoUpdater": ".models.article_embargo_updater",
            "EmbargoOptionReference": ".models.embargo_option_reference",
            "ArticleConfidentiality": ".models.article_confidentiality",
            "ConfidentialityCreator": ".models.confidentiality_creator",
            "ArticleDOI": ".models.article_doi",
            "ArticleHandle": ".models.article_handle",
            "ArticleUnpublishData": ".models.article_unpublish_data",
            "ArticleVersionUpdate": ".models.article_version_update",
            "FileId": ".models.file_id",
            "FileCreator": ".models.file_creator",
            "Resource": ".models.resource",
            "AuthorsCreator": ".models.authors_creator",
            "CategoriesCreator": ".models.categories_creator",
            "PrivateLink": ".models.private_link",
            "PrivateLinkCreator": ".models.private_link_creator",
            "PrivateLinkResponse": ".models.private_link_response",
            "AccountReport": ".models.account_report",
            "TimelineUpdate": ".models.timeline_update",
            "ArticleSearch": ".models.article_search",
            "PrivateArticleSearch": ".models.private_article_search",
            "AuthorComplete": ".models.author_complete",
            "PrivateAuthorsSearch": ".models.private_authors_search",
            "Account": ".models.account",
            "CategoryList": ".models.category_list",
            "ItemType": ".models.item_type",
            "FundingSearch": ".models.funding_search",
            "ProfileUpdateData": ".models.profile_update_data",
            "PersonalProfile": ".models.personal_profile",
            "UploadInfo": ".models.upload_info",
            "UploadFilePart": ".models.upload_file_part",
            "Collection": ".models.collection",
            "CollectionComplete": ".models.collection_complete",
            "CollectionCompletePrivate": ".models.collection_complete_private",
            "CollectionVersions": ".models.collection_versions",
            "CollectionDOI": ".models.collection_doi",
            "CollectionHandle": ".models.collection_handle",
            "CollectionCreate": ".models.collection_create",
            "CollectionUpdate": ".models.collection_update",
            "CollectionPrivateLinkCreator": ".models.collection_private_link_creator",
            "ArticlesCreator": ".models.articles_creator",
            "CollectionSearch": ".models.collection_search",
            "PrivateCollectionSearch": ".models.private_collection_search",
            "Collaborator": ".models.collaborator",
            "ProjectCollaborator": ".models.project_collaborator",
            "ProjectCollaboratorInvite": ".models.project_collaborator_invite",
            "ProjectNote": ".models.project_note",
            "ProjectNotePrivate": ".models.project_note_private",
            "ProjectNoteCreate": ".models.project_note_create",
            "Location": ".models.location",
            "CreateProjectResponse": ".models.create_project_response",
            "LocationWarnings": ".models.location_warnings",
            "LocationWarningsUpdate": ".models.location_warnings_update",
            "StatusMessage": ".models.status_message",
            "ResponseMessage": ".models.response_message",
            "ErrorMessage": ".models.error_message",
        },
        ["api", "configuration", "models", "operations", "rest", "api_client", "api_response", "exceptions", "extras"],
    )
