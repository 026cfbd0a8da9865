# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Models of figshare."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
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
    from .account import Account as Account
    from .account_projects_search import AccountProjectsSearch as AccountProjectsSearch
    from .account_report import AccountReport as AccountReport
    from .article import Article as Article
    from .article_complete import ArticleComplete as ArticleComplete
    from .article_complete_private import ArticleCompletePrivate as ArticleCompletePrivate
    from .article_confidentiality import ArticleConfidentiality as ArticleConfidentiality
    from .article_create import ArticleCreate as ArticleCreate
    from .article_doi import ArticleDOI as ArticleDOI
    from .article_embargo import ArticleEmbargo as ArticleEmbargo
    from .article_embargo_updater import ArticleEmbargoUpdater as ArticleEmbargoUpdater
    from .article_handle import ArticleHandle as ArticleHandle
    from .article_search import ArticleSearch as ArticleSearch
    from .article_unpublish_data import ArticleUnpublishData as ArticleUnpublishData
    from .article_update import ArticleUpdate as ArticleUpdate
    from .article_version_update import ArticleVersionUpdate as ArticleVersionUpdate
    from .article_versions import ArticleVersions as ArticleVersions
    from .article_with_project import ArticleWithProject as ArticleWithProject
    from .articles_creator import ArticlesCreator as ArticlesCreator
    from .author import Author as Author
    from .author_complete import AuthorComplete as AuthorComplete
    from .author_reference import AuthorReference as AuthorReference
    from .authors_creator import AuthorsCreator as AuthorsCreator
    from .categories_creator import CategoriesCreator as CategoriesCreator
    from .category import Category as Category
    from .category_list import CategoryList as CategoryList
    from .collaborator import Collaborator as Collaborator
    from .collection import Collection as Collection
    from .collection_complete import CollectionComplete as CollectionComplete
    from .collection_complete_private import CollectionCompletePrivate as CollectionCompletePrivate
    from .collection_create import CollectionCreate as CollectionCreate
    from .collection_doi import CollectionDOI as CollectionDOI
    from .collection_handle import CollectionHandle as CollectionHandle
    from .collection_private_link_creator import CollectionPrivateLinkCreator as CollectionPrivateLinkCreator
    from .collection_search import CollectionSearch as CollectionSearch
    from .collection_update import CollectionUpdate as CollectionUpdate
    from .collection_versions import CollectionVersions as CollectionVersions
    from .confidentiality_creator import ConfidentialityCreator as ConfidentialityCreator
    from .create_project_response import CreateProjectResponse as CreateProjectResponse
    from .custom_article_field import CustomArticleField as CustomArticleField
    from .custom_article_field_add import CustomArticleFieldAdd as CustomArticleFieldAdd
    from .embargo_option_reference import EmbargoOptionReference as EmbargoOptionReference
    from .error_message import ErrorMessage as ErrorMessage
    from .file_creator import FileCreator as FileCreator
    from .file_id import FileId as FileId
    from .funding_create import FundingCreate as FundingCreate
    from .funding_information import FundingInformation as FundingInformation
    from .funding_search import FundingSearch as FundingSearch
    from .group_embargo_options import GroupEmbargoOptions as GroupEmbargoOptions
    from .item_type import ItemType as ItemType
    from .license import License as License
    from .location import Location as Location
    from .location_warnings import LocationWarnings as LocationWarnings
    from .location_warnings_update import LocationWarningsUpdate as LocationWarningsUpdate
    from .personal_profile import PersonalProfile as PersonalProfile
    from .private_article_search import PrivateArticleSearch as PrivateArticleSearch
    from .private_authors_search import PrivateAuthorsSearch as PrivateAuthorsSearch
    from .private_collection_search import PrivateCollectionSearch as PrivateCollectionSearch
    from .private_file import PrivateFile as PrivateFile
    from .private_link import PrivateLink as PrivateLink
    from .private_link_creator import PrivateLinkCreator as PrivateLinkCreator
    from .private_link_response import PrivateLinkResponse as PrivateLinkResponse
    from .profile_update_data import ProfileUpdateData as ProfileUpdateData
    from .project import Project as Project
    from .project_article import ProjectArticle as ProjectArticle
    from .project_collaborator import ProjectCollaborator as ProjectCollaborator
    from .project_collaborator_invite import ProjectCollaboratorInvite as ProjectCollaboratorInvite
    from .project_complete import ProjectComplete as ProjectComplete
    from .project_complete_private import ProjectCompletePrivate as ProjectCompletePrivate
    from .project_create import ProjectCreate as ProjectCreate
    from .project_note import ProjectNote as ProjectNote
    from .project_note_create import ProjectNoteCreate as ProjectNoteCreate
    from .project_note_private import ProjectNotePrivate as ProjectNotePrivate
    from .project_private import ProjectPrivate as ProjectPrivate
    from .project_update import ProjectUpdate as ProjectUpdate
    from .projects_search import ProjectsSearch as ProjectsSearch
    from .public_file import PublicFile as PublicFile
    from .related_material import RelatedMaterial as RelatedMaterial
    from .resource import Resource as Resource
    from .response_message import ResponseMessage as ResponseMessage
    from .short_custom_field import ShortCustomField as ShortCustomField
    from .status_message import StatusMessage as StatusMessage
    from .timeline import Timeline as Timeline
    from .timeline_update import TimelineUpdate as TimelineUpdate
    from .upload_file_part import UploadFilePart as UploadFilePart
    from .upload_info import UploadInfo as UploadInfo

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "Project": ".project",
            "ProjectPrivate": ".project_private",
            "ProjectComplete": ".project_complete",
            "ProjectCompletePrivate": ".project_complete_private",
            "ProjectCreate": ".project_create",
            "ProjectUpdate": ".project_update",
            "ProjectsSearch": ".projects_search",
            "AccountProjectsSearch": ".account_projects_search",
            "Article": ".article",
            "ProjectArticle": ".project_article",
            "ArticleCreate": ".article_create",
            "ArticleUpdate": ".article_update",
            "AuthorReference": ".author_reference",
            "Author": ".author",
            "Category": ".category",
            "License": ".license",
            "CustomArticleField": ".custom_article_field",
            "ShortCustomField": ".short_custom_field",
            "CustomArticleFieldAdd": ".custom_article_field_add",
            "Timeline": ".timeline",
            "RelatedMaterial": ".related_material",
            "GroupEmbargoOptions": ".group_embargo_options",
            "FundingCreate": ".funding_create",
            "FundingInformation": ".funding_information",
            "PublicFile": ".public_file",
            "PrivateFile": ".private_file",
            "ArticleWithProject": ".article_with_project",
            "ArticleComplete": ".article_complete",
            "ArticleCompletePrivate": ".article_complete_private",
            "ArticleVersions": ".article_versions",
            "ArticleEmbargo": ".article_embargo",
            "ArticleEmbargoUpdater": ".article_embargo_updater",
            "EmbargoOptionReference": ".embargo_option_reference",
            "ArticleConfidentiality": ".article_confidentiality",
            "ConfidentialityCreator": ".confidentiality_creator",
            "ArticleDOI": ".article_doi",
            "ArticleHandle": ".article_handle",
            "ArticleUnpublishData": ".article_unpublish_data",
            "ArticleVersionUpdate": ".article_version_update",
            "FileId": ".file_id",
            "FileCreator": ".file_creator",
            "Resource": ".resource",
            "AuthorsCreator": ".authors_creator",
            "CategoriesCreator": ".categories_creator",
            "PrivateLink": ".private_link",
            "PrivateLinkCreator": ".private_link_creator",
            "PrivateLinkResponse": ".private_link_response",
            "AccountReport": ".account_report",
            "TimelineUpdate": ".timeline_update",
            "ArticleSearch": ".article_search",
            "PrivateArticleSearch": ".private_article_search",
            "AuthorComplete": ".author_complete",
            "PrivateAuthorsSearch": ".private_authors_search",
            "Account": ".account",
            "CategoryList": ".category_list",
            "ItemType": ".item_type",
            "FundingSearch": ".funding_search",
            "ProfileUpdateData": ".profile_update_data",
            "PersonalProfile": ".personal_profile",
            "UploadInfo": ".upload_info",
            "UploadFilePart": ".upload_file_part",
            "Collection": ".collection",
            "CollectionComplete": ".collection_complete",
            "CollectionCompletePrivate": ".collection_complete_private",
            "CollectionVersions": ".collection_versions",
            "CollectionDOI": ".collection_doi",
            "CollectionHandle": ".collection_handle",
            "CollectionCreate": ".collection_create",
            "CollectionUpdate": ".collection_update",
            "CollectionPrivateLinkCreator": ".collection_private_link_creator",
            "ArticlesCreator": ".articles_creator",
            "CollectionSearch": ".collection_search",
            "PrivateCollectionSearch": ".private_collection_search",
            "Collaborator": ".collaborator",
            "ProjectCollaborator": ".project_collaborator",
            "ProjectCollaboratorInvite": ".project_collaborator_invite",
            "ProjectNote": ".project_note",
            "ProjectNotePrivate": ".project_note_private",
            "ProjectNoteCreate": ".project_note_create",
            "Location": ".location",
            "CreateProjectResponse": ".create_project_response",
            "LocationWarnings": ".location_warnings",
            "LocationWarningsUpdate": ".location_warnings_update",
            "StatusMessage": ".status_message",
            "ResponseMessage": ".response_message",
            "ErrorMessage": ".error_message",
        },
        [
            "project",
            "project_private",
            "project_complete",
            "project_complete_private",
            "project_create",
            "project_update",
            "projects_search",
            "account_projects_search",
            "article",
            "project_article",
            "article_create",
            "article_update",
            "author_reference",
            "author",
            "category",
            "license",
            "custom_article_field",
            "short_custom_field",
            "custom_article_field_add",
            "timeline",
            "related_material",
            "group_embargo_options",
            "funding_create",
            "funding_information",
            "public_file",
            "private_file",
            "article_with_project",
            "article_complete",
            "article_complete_private",
            "article_versions",
            "article_embargo",
            "article_embargo_updater",
            "embargo_option_reference",
            "article_confidentiality",
            "confidentiality_creator",
            "article_doi",
            "article_handle",
            "article_unpublish_data",
            "article_version_update",
            "file_id",
            "file_creator",
            "resource",
            "authors_creator",
            "categories_creator",
            "private_link",
            "private_link_creator",
            "private_link_response",
            "account_report",
            "timeline_update",
            "article_search",
            "private_article_search",
            "author_complete",
            "private_authors_search",
            "account",
            "category_list",
            "item_type",
            "funding_search",
            "profile_update_data",
            "personal_profile",
            "upload_info",
            "upload_file_part",
            "collection",
            "collection_complete",
            "collection_complete_private",
            "collection_versions",
            "collection_doi",
            "collection_handle",
            "collection_create",
            "collection_update",
            "collection_private_link_creator",
            "articles_creator",
            "collection_search",
            "private_collection_search",
            "collaborator",
            "project_collaborator",
            "project_collaborator_invite",
            "project_note",
            "project_note_private",
            "project_note_create",
            "location",
            "create_project_response",
            "location_warnings",
            "location_warnings_update",
            "status_message",
            "response_message",
            "error_message",
        ],
    )
