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
    from .account_projects_search import AccountProjectsSearch as AccountProjectsSearch
    from .article import Article as Article
    from .article_create import ArticleCreate as ArticleCreate
    from .author import Author as Author
    from .author_reference import AuthorReference as AuthorReference
    from .category import Category as Category
    from .collaborator import Collaborator as Collaborator
    from .custom_article_field import CustomArticleField as CustomArticleField
    from .error_message import ErrorMessage as ErrorMessage
    from .funding_create import FundingCreate as FundingCreate
    from .funding_information import FundingInformation as FundingInformation
    from .license import License as License
    from .location import Location as Location
    from .private_file import PrivateFile as PrivateFile
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
    from .response_message import ResponseMessage as ResponseMessage

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
            "AuthorReference": ".author_reference",
            "Author": ".author",
            "Category": ".category",
            "License": ".license",
            "CustomArticleField": ".custom_article_field",
            "FundingCreate": ".funding_create",
            "FundingInformation": ".funding_information",
            "PublicFile": ".public_file",
            "PrivateFile": ".private_file",
            "Collaborator": ".collaborator",
            "ProjectCollaborator": ".project_collaborator",
            "ProjectCollaboratorInvite": ".project_collaborator_invite",
            "ProjectNote": ".project_note",
            "ProjectNotePrivate": ".project_note_private",
            "ProjectNoteCreate": ".project_note_create",
            "Location": ".location",
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
            "author_reference",
            "author",
            "category",
            "license",
            "custom_article_field",
            "funding_create",
            "funding_information",
            "public_file",
            "private_file",
            "collaborator",
            "project_collaborator",
            "project_collaborator_invite",
            "project_note",
            "project_note_private",
            "project_note_create",
            "location",
            "response_message",
            "error_message",
        ],
    )
