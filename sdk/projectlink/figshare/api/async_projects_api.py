# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""The operations of figshare as methods to await."""

from __future__ import annotations

from typing import TYPE_CHECKING

from projectlink._core.client import AsyncApiClient
from projectlink.figshare import operations
from projectlink.figshare.configuration import Configuration

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from projectlink._core.call.pagination import AsyncPages
    from projectlink._core.http.raw_response import AsyncRESTResponse
    from projectlink._core.http.request import RequestOptions
    from projectlink._core.http.response import ApiResponse
    from projectlink.figshare.models import (
        AccountProjectsSearch,
        Article,
        ArticleCreate,
        Location,
        PrivateFile,
        Project,
        ProjectArticle,
        ProjectCollaborator,
        ProjectCollaboratorInvite,
        ProjectComplete,
        ProjectCompletePrivate,
        ProjectCreate,
        ProjectNote,
        ProjectNoteCreate,
        ProjectNotePrivate,
        ProjectPrivate,
        ProjectsSearch,
        ProjectUpdate,
        ResponseMessage,
    )


class AsyncProjectsApi:
    """The operations of figshare.

    Every method also takes the options of a single call, which ``RequestOptions`` tells of: ``deadline``,
    ``idempotency_key``, ``progress``, ``save_to``, ``checksum``, ``_request_timeout``, ``_headers``,
    ``_request_auth``, ``_host``, ``_content_type`` and ``_idempotent``.

    Args:
        api_client: The client to call with; by default one that the environment configures.
    """

    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        self.api_client = AsyncApiClient(Configuration()) if api_client is None else api_client

    async def account_project_article_files_get(
        self, project_id: int, article_id: int, file_id: int, **options: Unpack[RequestOptions]
    ) -> PrivateFile:
        """Read the details of a file of an article.


        Args:
            project_id: Unique identifier of the project.
            article_id: Unique identifier of the article.
            file_id: Unique identifier of the file.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /account/projects/{project_id}/articles/{article_id}/files/{file_id}
        """
        return await self.api_client.call(
            operations.account_project_article_files_get,
            (
                project_id,
                article_id,
                file_id,
            ),
            options,
        )

    async def account_project_article_files_get_with_http_info(
        self, project_id: int, article_id: int, file_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[PrivateFile]:
        """Like ``account_project_article_files_get``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_article_files_get,
            (
                project_id,
                article_id,
                file_id,
            ),
            options,
        )

    async def account_project_article_files_get_without_preload_content(
        self, project_id: int, article_id: int, file_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_article_files_get``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_article_files_get,
            (
                project_id,
                article_id,
                file_id,
            ),
            options,
        )

    async def account_project_article_files_list(
        self,
        project_id: int,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_direction: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[PrivateFile]:
        """List the files of an article.

        By default in the order in which they were added.

        Args:
            project_id: Unique identifier of the project.
            article_id: Unique identifier of the article.
            page: Which page, from 1. Goes with page_size.
            page_size: How many entries a page has; 10 if left out. Goes with page.
            limit: How many entries to return; 10 if left out. Goes with offset.
            offset: How many entries to skip. Goes with limit.
            order_direction: Whether the first or the last that was added comes first.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /account/projects/{project_id}/articles/{article_id}/files
        """
        return await self.api_client.call(
            operations.account_project_article_files_list,
            (
                project_id,
                article_id,
                page,
                page_size,
                limit,
                offset,
                order_direction,
            ),
            options,
        )

    async def account_project_article_files_list_with_http_info(
        self,
        project_id: int,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_direction: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[PrivateFile]]:
        """Like ``account_project_article_files_list``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_article_files_list,
            (
                project_id,
                article_id,
                page,
                page_size,
                limit,
                offset,
                order_direction,
            ),
            options,
        )

    async def account_project_article_files_list_without_preload_content(
        self,
        project_id: int,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_direction: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncRESTResponse:
        """Like ``account_project_article_files_list``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_article_files_list,
            (
                project_id,
                article_id,
                page,
                page_size,
                limit,
                offset,
                order_direction,
            ),
            options,
        )

    def iter_account_project_article_files_list(
        self,
        project_id: int,
        article_id: int,
        order_direction: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[PrivateFile]:
        """Go through all that ``account_project_article_files_list`` lists, to its end; ``pages()`` gives it page by page.

        Takes the filters of ``account_project_article_files_list``.

        Args:
            limit: How many items to give at most; all by default.
            page_size: How many to ask for at a time.
        """
        return self.api_client.pages(
            operations.account_project_article_files_list,
            (
                project_id,
                article_id,
                None,
                None,
                None,
                None,
                order_direction,
            ),
            limit,
            page_size,
            options,
        )

    async def account_project_articles_create(
        self, project_id: int, article: ArticleCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> Location:
        """Create an article in a project.

        The caller owns it, and is its author unless authors are given.

        `403 Forbidden` for viewers.

        Args:
            project_id: Unique identifier of the project.
            article: ArticleCreate | dict[str, Any].

        Raises:
            ApiException: 400: The body is not JSON.
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, POST /account/projects/{project_id}/articles
        """
        return await self.api_client.call(
            operations.account_project_articles_create,
            (
                project_id,
                article,
            ),
            options,
        )

    async def account_project_articles_create_with_http_info(
        self, project_id: int, article: ArticleCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[Location]:
        """Like ``account_project_articles_create``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_articles_create,
            (
                project_id,
                article,
            ),
            options,
        )

    async def account_project_articles_create_without_preload_content(
        self, project_id: int, article: ArticleCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_articles_create``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_articles_create,
            (
                project_id,
                article,
            ),
            options,
        )

    async def account_project_articles_delete(
        self, project_id: int, article_id: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an article that is not public, with its files.

        `403 Forbidden` for all but the owners of project and article, and for a public article.

        Args:
            project_id: Unique identifier of the project.
            article_id: Unique identifier of the article.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, DELETE /account/projects/{project_id}/articles/{article_id}
        """
        return await self.api_client.call(
            operations.account_project_articles_delete,
            (
                project_id,
                article_id,
            ),
            options,
        )

    async def account_project_articles_delete_with_http_info(
        self, project_id: int, article_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Like ``account_project_articles_delete``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_articles_delete,
            (
                project_id,
                article_id,
            ),
            options,
        )

    async def account_project_articles_delete_without_preload_content(
        self, project_id: int, article_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_articles_delete``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_articles_delete,
            (
                project_id,
                article_id,
            ),
            options,
        )

    async def account_project_articles_get(
        self, project_id: int, article_id: int, **options: Unpack[RequestOptions]
    ) -> ProjectArticle:
        """Read an article of a project.


        Args:
            project_id: Unique identifier of the project.
            article_id: Unique identifier of the article.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /account/projects/{project_id}/articles/{article_id}
        """
        return await self.api_client.call(
            operations.account_project_articles_get,
            (
                project_id,
                article_id,
            ),
            options,
        )

    async def account_project_articles_get_with_http_info(
        self, project_id: int, article_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectArticle]:
        """Like ``account_project_articles_get``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_articles_get,
            (
                project_id,
                article_id,
            ),
            options,
        )

    async def account_project_articles_get_without_preload_content(
        self, project_id: int, article_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_articles_get``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_articles_get,
            (
                project_id,
                article_id,
            ),
            options,
        )

    async def account_project_articles_list(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        order_direction: str | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[Article]:
        """List the articles of a project.

        By default in the order of publication, the latest first; what is not public comes before what is.

        Args:
            project_id: Unique identifier of the project.
            page: Which page, from 1. Goes with page_size.
            page_size: How many entries a page has; 10 if left out. Goes with page.
            limit: How many entries to return; 10 if left out. Goes with offset.
            offset: How many entries to skip. Goes with limit.
            order: The field to order by.
            order_direction: Whether the smallest or the largest comes first.
            published_since: Only return articles published since the date (ISO 8601).
            modified_since: Only return articles changed since the date (ISO 8601).

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /account/projects/{project_id}/articles
        """
        return await self.api_client.call(
            operations.account_project_articles_list,
            (
                project_id,
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                published_since,
                modified_since,
            ),
            options,
        )

    async def account_project_articles_list_with_http_info(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        order_direction: str | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[Article]]:
        """Like ``account_project_articles_list``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_articles_list,
            (
                project_id,
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                published_since,
                modified_since,
            ),
            options,
        )

    async def account_project_articles_list_without_preload_content(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        order_direction: str | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncRESTResponse:
        """Like ``account_project_articles_list``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_articles_list,
            (
                project_id,
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                published_since,
                modified_since,
            ),
            options,
        )

    def iter_account_project_articles_list(
        self,
        project_id: int,
        order: str | None = None,
        order_direction: str | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Article]:
        """Go through all that ``account_project_articles_list`` lists, to its end; ``pages()`` gives it page by page.

        Takes the filters of ``account_project_articles_list``.

        Args:
            limit: How many items to give at most; all by default.
            page_size: How many to ask for at a time.
        """
        return self.api_client.pages(
            operations.account_project_articles_list,
            (
                project_id,
                None,
                None,
                None,
                None,
                order,
                order_direction,
                published_since,
                modified_since,
            ),
            limit,
            page_size,
            options,
        )

    async def account_project_collaborators_invite(
        self,
        project_id: int,
        collaborator: ProjectCollaboratorInvite | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ResponseMessage:
        """Invite somebody to a project.

        By `user_id` or by `email`, one of which is mandatory; with both, the `user_id` counts.

        `403 Forbidden` for all but the owner.

        Args:
            project_id: Unique identifier of the project.
            collaborator: ProjectCollaboratorInvite | dict[str, Any].

        Raises:
            ApiException: 400: The body is not JSON.
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, POST /account/projects/{project_id}/collaborators
        """
        return await self.api_client.call(
            operations.account_project_collaborators_invite,
            (
                project_id,
                collaborator,
            ),
            options,
        )

    async def account_project_collaborators_invite_with_http_info(
        self,
        project_id: int,
        collaborator: ProjectCollaboratorInvite | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[ResponseMessage]:
        """Like ``account_project_collaborators_invite``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_collaborators_invite,
            (
                project_id,
                collaborator,
            ),
            options,
        )

    async def account_project_collaborators_invite_without_preload_content(
        self,
        project_id: int,
        collaborator: ProjectCollaboratorInvite | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> AsyncRESTResponse:
        """Like ``account_project_collaborators_invite``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_collaborators_invite,
            (
                project_id,
                collaborator,
            ),
            options,
        )

    async def account_project_collaborators_list(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> list[ProjectCollaborator]:
        """List collaborators and invited users.

        All of them, the owner first. Only of those who have not accepted yet the status is `invited`.

        Args:
            project_id: Unique identifier of the project.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /account/projects/{project_id}/collaborators
        """
        return await self.api_client.call(operations.account_project_collaborators_list, (project_id,), options)

    async def account_project_collaborators_list_with_http_info(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[ProjectCollaborator]]:
        """Like ``account_project_collaborators_list``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_collaborators_list, (project_id,), options
        )

    async def account_project_collaborators_list_without_preload_content(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_collaborators_list``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_collaborators_list, (project_id,), options
        )

    async def account_project_collaborators_remove(
        self, project_id: int, user_id: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a collaborator, or take back an invitation.

        What the collaborator wrote stays in the project.

        `403 Forbidden` for all but the owner, who cannot be removed.

        Args:
            project_id: Unique identifier of the project.
            user_id: Unique identifier of the user.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, DELETE /account/projects/{project_id}/collaborators/{user_id}
        """
        return await self.api_client.call(
            operations.account_project_collaborators_remove,
            (
                project_id,
                user_id,
            ),
            options,
        )

    async def account_project_collaborators_remove_with_http_info(
        self, project_id: int, user_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Like ``account_project_collaborators_remove``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_collaborators_remove,
            (
                project_id,
                user_id,
            ),
            options,
        )

    async def account_project_collaborators_remove_without_preload_content(
        self, project_id: int, user_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_collaborators_remove``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_collaborators_remove,
            (
                project_id,
                user_id,
            ),
            options,
        )

    async def account_project_notes_create(
        self, project_id: int, note: ProjectNoteCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> Location:
        """Add a note to a project.

        `403 Forbidden` for viewers.

        Args:
            project_id: Unique identifier of the project.
            note: ProjectNoteCreate | dict[str, Any].

        Raises:
            ApiException: 400: The body is not JSON.
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, POST /account/projects/{project_id}/notes
        """
        return await self.api_client.call(
            operations.account_project_notes_create,
            (
                project_id,
                note,
            ),
            options,
        )

    async def account_project_notes_create_with_http_info(
        self, project_id: int, note: ProjectNoteCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[Location]:
        """Like ``account_project_notes_create``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_notes_create,
            (
                project_id,
                note,
            ),
            options,
        )

    async def account_project_notes_create_without_preload_content(
        self, project_id: int, note: ProjectNoteCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_notes_create``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_notes_create,
            (
                project_id,
                note,
            ),
            options,
        )

    async def account_project_notes_delete(
        self, project_id: int, note_id: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a note.

        `403 Forbidden` for all but its author and the owner of the project.

        Args:
            project_id: Unique identifier of the project.
            note_id: Unique identifier of the note.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, DELETE /account/projects/{project_id}/notes/{note_id}
        """
        return await self.api_client.call(
            operations.account_project_notes_delete,
            (
                project_id,
                note_id,
            ),
            options,
        )

    async def account_project_notes_delete_with_http_info(
        self, project_id: int, note_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Like ``account_project_notes_delete``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_notes_delete,
            (
                project_id,
                note_id,
            ),
            options,
        )

    async def account_project_notes_delete_without_preload_content(
        self, project_id: int, note_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_notes_delete``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_notes_delete,
            (
                project_id,
                note_id,
            ),
            options,
        )

    async def account_project_notes_get(
        self, project_id: int, note_id: int, **options: Unpack[RequestOptions]
    ) -> ProjectNotePrivate:
        """Read a note of a project.


        Args:
            project_id: Unique identifier of the project.
            note_id: Unique identifier of the note.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /account/projects/{project_id}/notes/{note_id}
        """
        return await self.api_client.call(
            operations.account_project_notes_get,
            (
                project_id,
                note_id,
            ),
            options,
        )

    async def account_project_notes_get_with_http_info(
        self, project_id: int, note_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectNotePrivate]:
        """Like ``account_project_notes_get``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_notes_get,
            (
                project_id,
                note_id,
            ),
            options,
        )

    async def account_project_notes_get_without_preload_content(
        self, project_id: int, note_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_notes_get``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_notes_get,
            (
                project_id,
                note_id,
            ),
            options,
        )

    async def account_project_notes_list(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[ProjectNote]:
        """List the notes of a project.

        In the order in which they were written.

        Args:
            project_id: Unique identifier of the project.
            page: Which page, from 1. Goes with page_size.
            page_size: How many entries a page has; 10 if left out. Goes with page.
            limit: How many entries to return; 10 if left out. Goes with offset.
            offset: How many entries to skip. Goes with limit.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /account/projects/{project_id}/notes
        """
        return await self.api_client.call(
            operations.account_project_notes_list,
            (
                project_id,
                page,
                page_size,
                limit,
                offset,
            ),
            options,
        )

    async def account_project_notes_list_with_http_info(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[ProjectNote]]:
        """Like ``account_project_notes_list``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_notes_list,
            (
                project_id,
                page,
                page_size,
                limit,
                offset,
            ),
            options,
        )

    async def account_project_notes_list_without_preload_content(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncRESTResponse:
        """Like ``account_project_notes_list``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_notes_list,
            (
                project_id,
                page,
                page_size,
                limit,
                offset,
            ),
            options,
        )

    def iter_account_project_notes_list(
        self,
        project_id: int,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ProjectNote]:
        """Go through all that ``account_project_notes_list`` lists, to its end; ``pages()`` gives it page by page.

        Takes the filters of ``account_project_notes_list``.

        Args:
            limit: How many items to give at most; all by default.
            page_size: How many to ask for at a time.
        """
        return self.api_client.pages(
            operations.account_project_notes_list,
            (
                project_id,
                None,
                None,
                None,
                None,
            ),
            limit,
            page_size,
            options,
        )

    async def account_project_notes_update(
        self, project_id: int, note_id: int, note: ProjectNoteCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> None:
        """Change the text of a note.

        `403 Forbidden` for all but its author and the owner of the project.

        Args:
            project_id: Unique identifier of the project.
            note_id: Unique identifier of the note.
            note: ProjectNoteCreate | dict[str, Any].

        Raises:
            ApiException: 400: The body is not JSON.
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, PUT /account/projects/{project_id}/notes/{note_id}
        """
        return await self.api_client.call(
            operations.account_project_notes_update,
            (
                project_id,
                note_id,
                note,
            ),
            options,
        )

    async def account_project_notes_update_with_http_info(
        self, project_id: int, note_id: int, note: ProjectNoteCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Like ``account_project_notes_update``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_notes_update,
            (
                project_id,
                note_id,
                note,
            ),
            options,
        )

    async def account_project_notes_update_without_preload_content(
        self, project_id: int, note_id: int, note: ProjectNoteCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_notes_update``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_notes_update,
            (
                project_id,
                note_id,
                note,
            ),
            options,
        )

    async def account_project_publication_create(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> ResponseMessage:
        """Publish a project, at the path that the service's own client uses.

        The same as `account_projects_publish`, answered with 200.

        `403 Forbidden` for all but the owner, and while an article is not public.

        Args:
            project_id: Unique identifier of the project.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, POST /account/projects/{project_id}/publish
        """
        return await self.api_client.call(operations.account_project_publication_create, (project_id,), options)

    async def account_project_publication_create_with_http_info(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ResponseMessage]:
        """Like ``account_project_publication_create``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_project_publication_create, (project_id,), options
        )

    async def account_project_publication_create_without_preload_content(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_project_publication_create``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_project_publication_create, (project_id,), options
        )

    async def account_projects_create(
        self, project: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> Location:
        """Create a project.

        The caller owns it. With a group it is of the kind `group`, otherwise `individual`.

        `403 Forbidden` if the caller is not a member of the group.

        Args:
            project: ProjectCreate | dict[str, Any].

        Raises:
            ApiException: 400: The body is not JSON.
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, POST /account/projects
        """
        return await self.api_client.call(operations.account_projects_create, (project,), options)

    async def account_projects_create_with_http_info(
        self, project: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[Location]:
        """Like ``account_projects_create``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(operations.account_projects_create, (project,), options)

    async def account_projects_create_without_preload_content(
        self, project: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_projects_create``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_projects_create, (project,), options
        )

    async def account_projects_delete(self, project_id: int, **options: Unpack[RequestOptions]) -> None:
        """Delete a project that is not public and has no public articles.

        The articles of an individual project move to the data of each one's owner; those of a group
        project are deleted with their files.

        `403 Forbidden` for all but the owner, and for a project that is public or has public articles.

        Args:
            project_id: Unique identifier of the project.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, DELETE /account/projects/{project_id}
        """
        return await self.api_client.call(operations.account_projects_delete, (project_id,), options)

    async def account_projects_delete_with_http_info(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Like ``account_projects_delete``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(operations.account_projects_delete, (project_id,), options)

    async def account_projects_delete_without_preload_content(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_projects_delete``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_projects_delete, (project_id,), options
        )

    async def account_projects_get(self, project_id: int, **options: Unpack[RequestOptions]) -> ProjectCompletePrivate:
        """Read a project in which the caller has a role.


        Args:
            project_id: Unique identifier of the project.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /account/projects/{project_id}
        """
        return await self.api_client.call(operations.account_projects_get, (project_id,), options)

    async def account_projects_get_with_http_info(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectCompletePrivate]:
        """Like ``account_projects_get``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(operations.account_projects_get, (project_id,), options)

    async def account_projects_get_without_preload_content(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_projects_get``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_projects_get, (project_id,), options
        )

    async def account_projects_leave(self, project_id: int, **options: Unpack[RequestOptions]) -> None:
        """Leave a project.

        What the caller wrote stays in it.

        `403 Forbidden` for the owner, who cannot leave.

        Args:
            project_id: Unique identifier of the project.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, POST /account/projects/{project_id}/leave
        """
        return await self.api_client.call(operations.account_projects_leave, (project_id,), options)

    async def account_projects_leave_with_http_info(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Like ``account_projects_leave``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(operations.account_projects_leave, (project_id,), options)

    async def account_projects_leave_without_preload_content(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_projects_leave``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_projects_leave, (project_id,), options
        )

    async def account_projects_list(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        order_direction: str | None = None,
        storage: str | None = None,
        roles: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[ProjectPrivate]:
        """List the projects in which the caller has a role.

        By default in the order of publication, the latest first; what is not public comes before what is.

        Args:
            page: Which page, from 1. Goes with page_size.
            page_size: How many entries a page has; 10 if left out. Goes with page.
            limit: How many entries to return; 10 if left out. Goes with offset.
            offset: How many entries to skip. Goes with limit.
            order: The field to order by.
            order_direction: Whether the smallest or the largest comes first.
            storage: Only return projects of this kind.
            roles: Any combination of owner, collaborator, viewer separated by comma.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /account/projects
        """
        return await self.api_client.call(
            operations.account_projects_list,
            (
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                storage,
                roles,
            ),
            options,
        )

    async def account_projects_list_with_http_info(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        order_direction: str | None = None,
        storage: str | None = None,
        roles: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[ProjectPrivate]]:
        """Like ``account_projects_list``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_projects_list,
            (
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                storage,
                roles,
            ),
            options,
        )

    async def account_projects_list_without_preload_content(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        order_direction: str | None = None,
        storage: str | None = None,
        roles: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncRESTResponse:
        """Like ``account_projects_list``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_projects_list,
            (
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                storage,
                roles,
            ),
            options,
        )

    def iter_account_projects_list(
        self,
        order: str | None = None,
        order_direction: str | None = None,
        storage: str | None = None,
        roles: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ProjectPrivate]:
        """Go through all that ``account_projects_list`` lists, to its end; ``pages()`` gives it page by page.

        Takes the filters of ``account_projects_list``.

        Args:
            limit: How many items to give at most; all by default.
            page_size: How many to ask for at a time.
        """
        return self.api_client.pages(
            operations.account_projects_list,
            (
                None,
                None,
                None,
                None,
                order,
                order_direction,
                storage,
                roles,
            ),
            limit,
            page_size,
            options,
        )

    async def account_projects_publish(self, project_id: int, **options: Unpack[RequestOptions]) -> ResponseMessage:
        """Publish a project.

        Possible once all articles in it are public; a second time changes nothing.

        `403 Forbidden` for all but the owner, and while an article is not public.

        Args:
            project_id: Unique identifier of the project.

        Raises:
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, POST /account/projects/{project_id}
        """
        return await self.api_client.call(operations.account_projects_publish, (project_id,), options)

    async def account_projects_publish_with_http_info(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ResponseMessage]:
        """Like ``account_projects_publish``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(operations.account_projects_publish, (project_id,), options)

    async def account_projects_publish_without_preload_content(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_projects_publish``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_projects_publish, (project_id,), options
        )

    async def account_projects_search(
        self, search: AccountProjectsSearch | dict[str, Any] | None = None, **options: Unpack[RequestOptions]
    ) -> list[ProjectPrivate]:
        """Search the projects in which the caller has a role.


        Args:
            search: AccountProjectsSearch | dict[str, Any].

        Raises:
            ApiException: 400: The body is not JSON.
            ApiException: 401: The token is missing or unknown.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, POST /account/projects/search
        """
        return await self.api_client.call(operations.account_projects_search, (search,), options)

    async def account_projects_search_with_http_info(
        self, search: AccountProjectsSearch | dict[str, Any] | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[ProjectPrivate]]:
        """Like ``account_projects_search``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(operations.account_projects_search, (search,), options)

    async def account_projects_search_without_preload_content(
        self, search: AccountProjectsSearch | dict[str, Any] | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_projects_search``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_projects_search, (search,), options
        )

    def iter_account_projects_search(
        self,
        search: AccountProjectsSearch | dict[str, Any] | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ProjectPrivate]:
        """Go through all that ``account_projects_search`` lists, to its end; ``pages()`` gives it page by page.

        Takes the filters of ``account_projects_search``.

        Args:
            limit: How many items to give at most; all by default.
            page_size: How many to ask for at a time.
        """
        return self.api_client.pages(operations.account_projects_search, (search,), limit, page_size, options)

    async def account_projects_update(
        self, project_id: int, project: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> None:
        """Change the title, description or funding of a project.

        What is left out stays as it is.

        `403 Forbidden` for viewers.

        Args:
            project_id: Unique identifier of the project.
            project: ProjectUpdate | dict[str, Any].

        Raises:
            ApiException: 400: The body is not JSON.
            ApiException: 401: The token is missing or unknown.
            ApiException: 403: The caller may not do this.
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, PUT /account/projects/{project_id}
        """
        return await self.api_client.call(
            operations.account_projects_update,
            (
                project_id,
                project,
            ),
            options,
        )

    async def account_projects_update_with_http_info(
        self, project_id: int, project: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Like ``account_projects_update``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.account_projects_update,
            (
                project_id,
                project,
            ),
            options,
        )

    async def account_projects_update_without_preload_content(
        self, project_id: int, project: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``account_projects_update``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.account_projects_update,
            (
                project_id,
                project,
            ),
            options,
        )

    async def project_articles_list(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[Article]:
        """List the public articles of a public project.

        In the order of publication, the latest first.

        Args:
            project_id: Unique identifier of the project.
            page: Which page, from 1. Goes with page_size.
            page_size: How many entries a page has; 10 if left out. Goes with page.
            limit: How many entries to return; 10 if left out. Goes with offset.
            offset: How many entries to skip. Goes with limit.

        Raises:
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /projects/{project_id}/articles
        """
        return await self.api_client.call(
            operations.project_articles_list,
            (
                project_id,
                page,
                page_size,
                limit,
                offset,
            ),
            options,
        )

    async def project_articles_list_with_http_info(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[Article]]:
        """Like ``project_articles_list``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.project_articles_list,
            (
                project_id,
                page,
                page_size,
                limit,
                offset,
            ),
            options,
        )

    async def project_articles_list_without_preload_content(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncRESTResponse:
        """Like ``project_articles_list``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.project_articles_list,
            (
                project_id,
                page,
                page_size,
                limit,
                offset,
            ),
            options,
        )

    def iter_project_articles_list(
        self,
        project_id: int,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Article]:
        """Go through all that ``project_articles_list`` lists, to its end; ``pages()`` gives it page by page.

        Takes the filters of ``project_articles_list``.

        Args:
            limit: How many items to give at most; all by default.
            page_size: How many to ask for at a time.
        """
        return self.api_client.pages(
            operations.project_articles_list,
            (
                project_id,
                None,
                None,
                None,
                None,
            ),
            limit,
            page_size,
            options,
        )

    async def projects_get(self, project_id: int, **options: Unpack[RequestOptions]) -> ProjectComplete:
        """View the details of a public project.


        Args:
            project_id: Unique identifier of the project.

        Raises:
            ApiException: 404: There is no such thing, or the caller may not read it.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /projects/{project_id}
        """
        return await self.api_client.call(operations.projects_get, (project_id,), options)

    async def projects_get_with_http_info(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectComplete]:
        """Like ``projects_get``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(operations.projects_get, (project_id,), options)

    async def projects_get_without_preload_content(
        self, project_id: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``projects_get``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(operations.projects_get, (project_id,), options)

    async def projects_list(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        order_direction: str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        group: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[Project]:
        """List public projects.

        By default in the order of publication, the latest first.

        Args:
            page: Which page, from 1. Goes with page_size.
            page_size: How many entries a page has; 10 if left out. Goes with page.
            limit: How many entries to return; 10 if left out. Goes with offset.
            offset: How many entries to skip. Goes with limit.
            order: The field to order by.
            order_direction: Whether the smallest or the largest comes first.
            institution: Only return projects from this institution.
            published_since: Only return projects published since the date (ISO 8601).
            group: Only return projects from this group.

        Raises:
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, GET /projects
        """
        return await self.api_client.call(
            operations.projects_list,
            (
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                institution,
                published_since,
                group,
            ),
            options,
        )

    async def projects_list_with_http_info(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        order_direction: str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        group: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[Project]]:
        """Like ``projects_list``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(
            operations.projects_list,
            (
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                institution,
                published_since,
                group,
            ),
            options,
        )

    async def projects_list_without_preload_content(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        order_direction: str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        group: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncRESTResponse:
        """Like ``projects_list``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(
            operations.projects_list,
            (
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                institution,
                published_since,
                group,
            ),
            options,
        )

    def iter_projects_list(
        self,
        order: str | None = None,
        order_direction: str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        group: int | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Project]:
        """Go through all that ``projects_list`` lists, to its end; ``pages()`` gives it page by page.

        Takes the filters of ``projects_list``.

        Args:
            limit: How many items to give at most; all by default.
            page_size: How many to ask for at a time.
        """
        return self.api_client.pages(
            operations.projects_list,
            (
                None,
                None,
                None,
                None,
                order,
                order_direction,
                institution,
                published_since,
                group,
            ),
            limit,
            page_size,
            options,
        )

    async def projects_search(
        self, search: ProjectsSearch | dict[str, Any] | None = None, **options: Unpack[RequestOptions]
    ) -> list[Project]:
        """Search public projects.

        Filters and defaults are those of the list.

        Args:
            search: ProjectsSearch | dict[str, Any].

        Raises:
            ApiException: 400: The body is not JSON.
            ApiException: 422: A value is invalid, or paging parameters are mixed.

        Source: openapi/figshare.yaml, POST /projects/search
        """
        return await self.api_client.call(operations.projects_search, (search,), options)

    async def projects_search_with_http_info(
        self, search: ProjectsSearch | dict[str, Any] | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[Project]]:
        """Like ``projects_search``, with status and headers beside the result."""
        return await self.api_client.call_with_http_info(operations.projects_search, (search,), options)

    async def projects_search_without_preload_content(
        self, search: ProjectsSearch | dict[str, Any] | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Like ``projects_search``, without reading the body or raising for its status."""
        return await self.api_client.call_without_preload_content(operations.projects_search, (search,), options)

    def iter_projects_search(
        self,
        search: ProjectsSearch | dict[str, Any] | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Project]:
        """Go through all that ``projects_search`` lists, to its end; ``pages()`` gives it page by page.

        Takes the filters of ``projects_search``.

        Args:
            limit: How many items to give at most; all by default.
            page_size: How many to ask for at a time.
        """
        return self.api_client.pages(operations.projects_search, (search,), limit, page_size, options)
