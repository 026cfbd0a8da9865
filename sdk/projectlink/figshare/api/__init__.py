# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""API classes of figshare."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
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
]

if TYPE_CHECKING:
    from .articles_api import ArticlesApi as ArticlesApi
    from .async_articles_api import AsyncArticlesApi as AsyncArticlesApi
    from .async_authors_api import AsyncAuthorsApi as AsyncAuthorsApi
    from .async_collections_api import AsyncCollectionsApi as AsyncCollectionsApi
    from .async_other_api import AsyncOtherApi as AsyncOtherApi
    from .async_profiles_api import AsyncProfilesApi as AsyncProfilesApi
    from .async_projects_api import AsyncProjectsApi as AsyncProjectsApi
    from .async_uploads_api import AsyncUploadsApi as AsyncUploadsApi
    from .authors_api import AuthorsApi as AuthorsApi
    from .collections_api import CollectionsApi as CollectionsApi
    from .other_api import OtherApi as OtherApi
    from .profiles_api import ProfilesApi as ProfilesApi
    from .projects_api import ProjectsApi as ProjectsApi
    from .uploads_api import UploadsApi as UploadsApi

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "ProjectsApi": ".projects_api",
            "AsyncProjectsApi": ".async_projects_api",
            "ArticlesApi": ".articles_api",
            "AsyncArticlesApi": ".async_articles_api",
            "UploadsApi": ".uploads_api",
            "AsyncUploadsApi": ".async_uploads_api",
            "AuthorsApi": ".authors_api",
            "AsyncAuthorsApi": ".async_authors_api",
            "OtherApi": ".other_api",
            "AsyncOtherApi": ".async_other_api",
            "ProfilesApi": ".profiles_api",
            "AsyncProfilesApi": ".async_profiles_api",
            "CollectionsApi": ".collections_api",
            "AsyncCollectionsApi": ".async_collections_api",
        },
        [
            "projects_api",
            "async_projects_api",
            "articles_api",
            "async_articles_api",
            "uploads_api",
            "async_uploads_api",
            "authors_api",
            "async_authors_api",
            "other_api",
            "async_other_api",
            "profiles_api",
            "async_profiles_api",
            "collections_api",
            "async_collections_api",
        ],
    )
