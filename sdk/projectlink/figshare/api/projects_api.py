# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of figshare with the tag Projects."""

from __future__ import annotations

from typing import Any, Literal

from projectlink._core import hints
from projectlink._core.client import ApiClient
from projectlink._core.client_base import check_client
from projectlink.figshare import models, operations
from projectlink.figshare.configuration import Configuration


class ProjectsApi:
    """Operations of figshare with the tag Projects.

    Every method also accepts the options of a single call, documented in ``RequestOptions``: ``deadline``,
    ``idempotency_key``, ``progress``, ``_request_timeout``, ``_headers``, ``_request_auth``, ``_host``,
    ``_content_type`` and ``_idempotent``.

    Args:
        api_client: Client that sends the requests. Default: a new client, configured by environment variables.

    Raises:
        ApiTypeError: ``api_client`` is an AsyncApiClient, or no client.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.api_client = ApiClient(Configuration()) if api_client is None else check_client(api_client, ApiClient)

    def account_project_article_files_get(
        self, project_id: int, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.PrivateFile:
        """Get a file of an article.

        Args:
            project_id: Unique identifier of the project.
            article_id: Unique identifier of the article.
            file_id: Unique identifier of the file.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The file.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/projects/{project_id}/articles/{article_id}/files/{file_id}
            https://docs.figshare.com/#private_project_article_file
        """
        return self.api_client.call(
            operations.account_project_article_files_get, (project_id, article_id, file_id), options
        )

    def account_project_article_files_get_with_http_info(
        self, project_id: int, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.PrivateFile]:
        """Call ``account_project_article_files_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_article_files_get, (project_id, article_id, file_id), options
        )

    def account_project_article_files_get_without_preload_content(
        self, project_id: int, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_project_article_files_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_article_files_get, (project_id, article_id, file_id), options
        )

    def account_project_article_files_list(
        self,
        project_id: int,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PrivateFile]:
        """List the files of an article.

        Sorted by the time they were added, oldest first, by default.

        Args:
            project_id: Unique identifier of the project.
            article_id: Unique identifier of the article.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 1000.
            order_direction: `asc` for the oldest file first, `desc` for the newest first. One of: `asc`, `desc`.
                Default: `asc`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The files.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /account/projects/{project_id}/articles/{article_id}/files
            https://docs.figshare.com/#private_project_article_files
        """
        return self.api_client.call(
            operations.account_project_article_files_list,
            (project_id, article_id, page, page_size, limit, offset, order_direction),
            options,
        )

    def account_project_article_files_list_with_http_info(
        self,
        project_id: int,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PrivateFile]]:
        """Call ``account_project_article_files_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_article_files_list,
            (project_id, article_id, page, page_size, limit, offset, order_direction),
            options,
        )

    def account_project_article_files_list_without_preload_content(
        self,
        project_id: int,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``account_project_article_files_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_article_files_list,
            (project_id, article_id, page, page_size, limit, offset, order_direction),
            options,
        )

    def iter_account_project_article_files_list(
        self,
        project_id: int,
        article_id: int,
        order_direction: Literal["asc", "desc"] | str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.PrivateFile]:
        """Iterate over all items of `account_project_article_files_list`, page by page.

        Args:
            project_id: Unique identifier of the project.
            article_id: Unique identifier of the article.
            order_direction: `asc` for the oldest file first, `desc` for the newest first. One of: `asc`, `desc`.
                Default: `asc`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `account_project_article_files_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.account_project_article_files_list,
            (project_id, article_id, None, None, None, None, order_direction),
            limit,
            page_size,
            options,
        )

    def account_project_articles_create(
        self,
        project_id: int,
        article: models.ArticleCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.Location:
        """Create an article in a project.

        The caller owns the article, and is its author if no authors are given. The title has at most 500
        characters, the description 10,000, and there are at most 10 authors.

        Args:
            project_id: Unique identifier of the project.
            article: An article to create. Required: `title`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the created resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is a viewer.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/projects/{project_id}/articles
            https://docs.figshare.com/#private_project_articles_create
        """
        return self.api_client.call(operations.account_project_articles_create, (project_id, article), options)

    def account_project_articles_create_with_http_info(
        self,
        project_id: int,
        article: models.ArticleCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.Location]:
        """Call ``account_project_articles_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_articles_create, (project_id, article), options
        )

    def account_project_articles_create_without_preload_content(
        self,
        project_id: int,
        article: models.ArticleCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``account_project_articles_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_articles_create, (project_id, article), options
        )

    def account_project_articles_delete(
        self, project_id: int, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a private article and its files.

        Args:
            project_id: Unique identifier of the project.
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the project nor the article, or the article is public.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/projects/{project_id}/articles/{article_id}
            https://docs.figshare.com/#private_project_article_delete
        """
        return self.api_client.call(operations.account_project_articles_delete, (project_id, article_id), options)

    def account_project_articles_delete_with_http_info(
        self, project_id: int, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``account_project_articles_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_articles_delete, (project_id, article_id), options
        )

    def account_project_articles_delete_without_preload_content(
        self, project_id: int, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_project_articles_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_articles_delete, (project_id, article_id), options
        )

    def account_project_articles_get(
        self, project_id: int, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectArticle:
        """Get an article of a project.

        Args:
            project_id: Unique identifier of the project.
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The article.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/projects/{project_id}/articles/{article_id}
            https://docs.figshare.com/#private_project_article_details
        """
        return self.api_client.call(operations.account_project_articles_get, (project_id, article_id), options)

    def account_project_articles_get_with_http_info(
        self, project_id: int, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectArticle]:
        """Call ``account_project_articles_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_articles_get, (project_id, article_id), options
        )

    def account_project_articles_get_without_preload_content(
        self, project_id: int, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_project_articles_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_articles_get, (project_id, article_id), options
        )

    def account_project_articles_list(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Article]:
        """List the articles of a project.

        Sorted by publication date, latest first, by default; private entries come before public ones.

        Args:
            project_id: Unique identifier of the project.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 1000.
            order: Field to sort by. One of: `published_date`, `modified_date`, `views`, `shares`, `downloads`, `cites`.
                Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            published_since: Date (ISO 8601) since which the articles were published.
            modified_since: Date (ISO 8601) since which the articles were modified.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The articles.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /account/projects/{project_id}/articles
            https://docs.figshare.com/#private_project_articles_list
        """
        return self.api_client.call(
            operations.account_project_articles_list,
            (project_id, page, page_size, limit, offset, order, order_direction, published_since, modified_since),
            options,
        )

    def account_project_articles_list_with_http_info(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Article]]:
        """Call ``account_project_articles_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_articles_list,
            (project_id, page, page_size, limit, offset, order, order_direction, published_since, modified_since),
            options,
        )

    def account_project_articles_list_without_preload_content(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``account_project_articles_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_articles_list,
            (project_id, page, page_size, limit, offset, order, order_direction, published_since, modified_since),
            options,
        )

    def iter_account_project_articles_list(
        self,
        project_id: int,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.Article]:
        """Iterate over all items of `account_project_articles_list`, page by page.

        Args:
            project_id: Unique identifier of the project.
            order: Field to sort by. One of: `published_date`, `modified_date`, `views`, `shares`, `downloads`, `cites`.
                Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            published_since: Date (ISO 8601) since which the articles were published.
            modified_since: Date (ISO 8601) since which the articles were modified.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `account_project_articles_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.account_project_articles_list,
            (project_id, None, None, None, None, order, order_direction, published_since, modified_since),
            limit,
            page_size,
            options,
        )

    def account_project_collaborators_invite(
        self,
        project_id: int,
        collaborator: models.ProjectCollaboratorInvite | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ResponseMessage:
        """Invite a user to a project.

        Either `user_id` or `email` is required; `user_id` takes precedence.

        Args:
            project_id: Unique identifier of the project.
            collaborator: An invitation. One of `user_id` and `email` is required. Required: `role_name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Confirmation of the invitation.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is not the owner.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/projects/{project_id}/collaborators
            https://docs.figshare.com/#private_project_collaborators_invite
        """
        return self.api_client.call(
            operations.account_project_collaborators_invite, (project_id, collaborator), options
        )

    def account_project_collaborators_invite_with_http_info(
        self,
        project_id: int,
        collaborator: models.ProjectCollaboratorInvite | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ResponseMessage]:
        """Call ``account_project_collaborators_invite`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_collaborators_invite, (project_id, collaborator), options
        )

    def account_project_collaborators_invite_without_preload_content(
        self,
        project_id: int,
        collaborator: models.ProjectCollaboratorInvite | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``account_project_collaborators_invite`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_collaborators_invite, (project_id, collaborator), options
        )

    def account_project_collaborators_list(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ProjectCollaborator]:
        """List the collaborators and invited users of a project.

        Returns all of them, the owner first. Users who have not accepted yet have the status `invited`.

        Args:
            project_id: Unique identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The collaborators and invited users.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/projects/{project_id}/collaborators
            https://docs.figshare.com/#private_project_collaborators_list
        """
        return self.api_client.call(operations.account_project_collaborators_list, (project_id,), options)

    def account_project_collaborators_list_with_http_info(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ProjectCollaborator]]:
        """Call ``account_project_collaborators_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_collaborators_list, (project_id,), options
        )

    def account_project_collaborators_list_without_preload_content(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_project_collaborators_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_collaborators_list, (project_id,), options
        )

    def account_project_collaborators_remove(
        self, project_id: int, user_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Remove a collaborator or withdraw an invitation.

        Articles and notes of the collaborator stay in the project.

        Args:
            project_id: Unique identifier of the project.
            user_id: Unique identifier of the user.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is not the owner, or the user is the owner.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/projects/{project_id}/collaborators/{user_id}
            https://docs.figshare.com/#private_project_collaborator__Delete
        """
        return self.api_client.call(operations.account_project_collaborators_remove, (project_id, user_id), options)

    def account_project_collaborators_remove_with_http_info(
        self, project_id: int, user_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``account_project_collaborators_remove`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_collaborators_remove, (project_id, user_id), options
        )

    def account_project_collaborators_remove_without_preload_content(
        self, project_id: int, user_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_project_collaborators_remove`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_collaborators_remove, (project_id, user_id), options
        )

    def account_project_notes_create(
        self,
        project_id: int,
        note: models.ProjectNoteCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.Location:
        """Add a note to a project.

        Args:
            project_id: Unique identifier of the project.
            note: Text of a note. Required: `text`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the created resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is a viewer.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/projects/{project_id}/notes
            https://docs.figshare.com/#private_project_notes_create
        """
        return self.api_client.call(operations.account_project_notes_create, (project_id, note), options)

    def account_project_notes_create_with_http_info(
        self,
        project_id: int,
        note: models.ProjectNoteCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.Location]:
        """Call ``account_project_notes_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.account_project_notes_create, (project_id, note), options)

    def account_project_notes_create_without_preload_content(
        self,
        project_id: int,
        note: models.ProjectNoteCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``account_project_notes_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_notes_create, (project_id, note), options
        )

    def account_project_notes_delete(
        self, project_id: int, note_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a note.

        Args:
            project_id: Unique identifier of the project.
            note_id: Unique identifier of the note.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is neither the author of the note nor the owner of the project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/projects/{project_id}/notes/{note_id}
            https://docs.figshare.com/#private_project_note_delete
        """
        return self.api_client.call(operations.account_project_notes_delete, (project_id, note_id), options)

    def account_project_notes_delete_with_http_info(
        self, project_id: int, note_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``account_project_notes_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_notes_delete, (project_id, note_id), options
        )

    def account_project_notes_delete_without_preload_content(
        self, project_id: int, note_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_project_notes_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_notes_delete, (project_id, note_id), options
        )

    def account_project_notes_get(
        self, project_id: int, note_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectNotePrivate:
        """Get a note of a project.

        Args:
            project_id: Unique identifier of the project.
            note_id: Unique identifier of the note.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The note with its full text.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/projects/{project_id}/notes/{note_id}
            https://docs.figshare.com/#private_project_note
        """
        return self.api_client.call(operations.account_project_notes_get, (project_id, note_id), options)

    def account_project_notes_get_with_http_info(
        self, project_id: int, note_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectNotePrivate]:
        """Call ``account_project_notes_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.account_project_notes_get, (project_id, note_id), options)

    def account_project_notes_get_without_preload_content(
        self, project_id: int, note_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_project_notes_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_notes_get, (project_id, note_id), options
        )

    def account_project_notes_list(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.ProjectNote]:
        """List the notes of a project.

        Sorted by creation time, oldest first.

        Args:
            project_id: Unique identifier of the project.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 1000.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The notes, with abstracts.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /account/projects/{project_id}/notes
            https://docs.figshare.com/#private_project_notes_list
        """
        return self.api_client.call(
            operations.account_project_notes_list, (project_id, page, page_size, limit, offset), options
        )

    def account_project_notes_list_with_http_info(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.ProjectNote]]:
        """Call ``account_project_notes_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_notes_list, (project_id, page, page_size, limit, offset), options
        )

    def account_project_notes_list_without_preload_content(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``account_project_notes_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_notes_list, (project_id, page, page_size, limit, offset), options
        )

    def iter_account_project_notes_list(
        self,
        project_id: int,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.ProjectNote]:
        """Iterate over all items of `account_project_notes_list`, page by page.

        Args:
            project_id: Unique identifier of the project.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `account_project_notes_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.account_project_notes_list, (project_id, None, None, None, None), limit, page_size, options
        )

    def account_project_notes_update(
        self,
        project_id: int,
        note_id: int,
        note: models.ProjectNoteCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Update the text of a note.

        Args:
            project_id: Unique identifier of the project.
            note_id: Unique identifier of the note.
            note: Text of a note. Required: `text`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is neither the author of the note nor the owner of the project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/projects/{project_id}/notes/{note_id}
            https://docs.figshare.com/#private_project_note_update
        """
        return self.api_client.call(operations.account_project_notes_update, (project_id, note_id, note), options)

    def account_project_notes_update_with_http_info(
        self,
        project_id: int,
        note_id: int,
        note: models.ProjectNoteCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``account_project_notes_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_notes_update, (project_id, note_id, note), options
        )

    def account_project_notes_update_without_preload_content(
        self,
        project_id: int,
        note_id: int,
        note: models.ProjectNoteCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``account_project_notes_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_notes_update, (project_id, note_id, note), options
        )

    def account_project_publication_create(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ResponseMessage:
        """Publish a project, at the path of the official client.

        Same as `account_projects_publish`, with status 200.

        Args:
            project_id: Unique identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Confirmation of the publication.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is not the owner, or an article is not public.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/projects/{project_id}/publish
            https://docs.figshare.com/#private_project_publish
        """
        return self.api_client.call(operations.account_project_publication_create, (project_id,), options)

    def account_project_publication_create_with_http_info(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ResponseMessage]:
        """Call ``account_project_publication_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_project_publication_create, (project_id,), options
        )

    def account_project_publication_create_without_preload_content(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_project_publication_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_project_publication_create, (project_id,), options
        )

    def account_projects_create(
        self, project: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.CreateProjectResponse:
        """Create a project.

        The caller owns the project. Its storage is `group` if a group is given, otherwise `individual`.

        Args:
            project: A project to create. Required: `title`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Id and URL of the created resource; the URL is also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is not a member of the group.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/projects
            https://docs.figshare.com/#private_project_create
        """
        return self.api_client.call(operations.account_projects_create, (project,), options)

    def account_projects_create_with_http_info(
        self, project: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.CreateProjectResponse]:
        """Call ``account_projects_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.account_projects_create, (project,), options)

    def account_projects_create_without_preload_content(
        self, project: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_projects_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.account_projects_create, (project,), options)

    def account_projects_delete(self, project_id: int, **options: hints.Unpack[hints.RequestOptions]) -> None:
        """Delete a private project without public articles.

        Articles of an individual project move to the data of their owners. Articles of a group project are
        deleted with their files.

        Args:
            project_id: Unique identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is not the owner, or the project or one of its articles is public.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/projects/{project_id}
            https://docs.figshare.com/#private_project_delete
        """
        return self.api_client.call(operations.account_projects_delete, (project_id,), options)

    def account_projects_delete_with_http_info(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``account_projects_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.account_projects_delete, (project_id,), options)

    def account_projects_delete_without_preload_content(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_projects_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.account_projects_delete, (project_id,), options)

    def account_projects_get(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectCompletePrivate:
        """Get a project in which the caller has a role.

        Args:
            project_id: Unique identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/projects/{project_id}
            https://docs.figshare.com/#private_project_details
        """
        return self.api_client.call(operations.account_projects_get, (project_id,), options)

    def account_projects_get_with_http_info(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectCompletePrivate]:
        """Call ``account_projects_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.account_projects_get, (project_id,), options)

    def account_projects_get_without_preload_content(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_projects_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.account_projects_get, (project_id,), options)

    def account_projects_leave(self, project_id: int, **options: hints.Unpack[hints.RequestOptions]) -> None:
        """Leave a project.

        Articles and notes of the caller stay in the project.

        Args:
            project_id: Unique identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is the owner.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/projects/{project_id}/leave
            https://docs.figshare.com/#private_project_leave
        """
        return self.api_client.call(operations.account_projects_leave, (project_id,), options)

    def account_projects_leave_with_http_info(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``account_projects_leave`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.account_projects_leave, (project_id,), options)

    def account_projects_leave_without_preload_content(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_projects_leave`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.account_projects_leave, (project_id,), options)

    def account_projects_list(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        storage: Literal["group", "individual"] | str | None = None,
        roles: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.ProjectPrivate]:
        """List the projects in which the caller has a role.

        Sorted by publication date, latest first, by default; private entries come before public ones.

        Args:
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 1000.
            order: Field to sort by. One of: `published_date`, `modified_date`, `views`, `shares`, `downloads`, `cites`.
                Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            storage: Kind of projects to return. One of: `group`, `individual`.
            roles: Roles of the caller, separated by commas: any of owner, collaborator and viewer.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The projects, with the caller's role in each.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /account/projects
            https://docs.figshare.com/#private_projects_list
        """
        return self.api_client.call(
            operations.account_projects_list,
            (page, page_size, limit, offset, order, order_direction, storage, roles),
            options,
        )

    def account_projects_list_with_http_info(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        storage: Literal["group", "individual"] | str | None = None,
        roles: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.ProjectPrivate]]:
        """Call ``account_projects_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.account_projects_list,
            (page, page_size, limit, offset, order, order_direction, storage, roles),
            options,
        )

    def account_projects_list_without_preload_content(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        storage: Literal["group", "individual"] | str | None = None,
        roles: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``account_projects_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_projects_list,
            (page, page_size, limit, offset, order, order_direction, storage, roles),
            options,
        )

    def iter_account_projects_list(
        self,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        storage: Literal["group", "individual"] | str | None = None,
        roles: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.ProjectPrivate]:
        """Iterate over all items of `account_projects_list`, page by page.

        Args:
            order: Field to sort by. One of: `published_date`, `modified_date`, `views`, `shares`, `downloads`, `cites`.
                Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            storage: Kind of projects to return. One of: `group`, `individual`.
            roles: Roles of the caller, separated by commas: any of owner, collaborator and viewer.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `account_projects_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.account_projects_list,
            (None, None, None, None, order, order_direction, storage, roles),
            limit,
            page_size,
            options,
        )

    def account_projects_publish(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ResponseMessage:
        """Publish a project.

        All articles in the project must be public. Publishing twice changes nothing.

        Args:
            project_id: Unique identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Confirmation of the publication.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is not the owner, or an article is not public.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/projects/{project_id}
            https://docs.figshare.com/#private_project_publish
        """
        return self.api_client.call(operations.account_projects_publish, (project_id,), options)

    def account_projects_publish_with_http_info(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ResponseMessage]:
        """Call ``account_projects_publish`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.account_projects_publish, (project_id,), options)

    def account_projects_publish_without_preload_content(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``account_projects_publish`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.account_projects_publish, (project_id,), options)

    def account_projects_search(
        self,
        search: models.AccountProjectsSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.ProjectPrivate]:
        """Search the projects in which the caller has a role.

        Args:
            search: Filter and order of the caller's projects.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The projects, with the caller's role in each.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, POST /account/projects/search
            https://docs.figshare.com/#private_projects_search
        """
        return self.api_client.call(operations.account_projects_search, (search,), options)

    def account_projects_search_with_http_info(
        self,
        search: models.AccountProjectsSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.ProjectPrivate]]:
        """Call ``account_projects_search`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.account_projects_search, (search,), options)

    def account_projects_search_without_preload_content(
        self,
        search: models.AccountProjectsSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``account_projects_search`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.account_projects_search, (search,), options)

    def iter_account_projects_search(
        self,
        search: models.AccountProjectsSearch | dict[str, Any] | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.ProjectPrivate]:
        """Iterate over all items of `account_projects_search`, page by page.

        Args:
            search: Filter and order of the caller's projects.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `account_projects_search`, while it is iterated over.
        """
        return self.api_client.pages(operations.account_projects_search, (search,), limit, page_size, options)

    def account_projects_update(
        self,
        project_id: int,
        project: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Update the title, description or funding of a project.

        Omitted fields stay unchanged.

        Args:
            project_id: Unique identifier of the project.
            project: Fields of a project to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is a viewer.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/projects/{project_id}
            https://docs.figshare.com/#private_project_update
        """
        return self.api_client.call(operations.account_projects_update, (project_id, project), options)

    def account_projects_update_with_http_info(
        self,
        project_id: int,
        project: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``account_projects_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.account_projects_update, (project_id, project), options)

    def account_projects_update_without_preload_content(
        self,
        project_id: int,
        project: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``account_projects_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.account_projects_update, (project_id, project), options
        )

    def private_project_partial_update(
        self,
        project_id: int,
        project: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Update some fields of a project.

        Omitted fields stay unchanged.

        Args:
            project_id: Unique identifier of the project.
            project: Fields of a project to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is a viewer.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PATCH /account/projects/{project_id}
            https://docs.figshare.com/#private_project_partial_update
        """
        return self.api_client.call(operations.private_project_partial_update, (project_id, project), options)

    def private_project_partial_update_with_http_info(
        self,
        project_id: int,
        project: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_project_partial_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.private_project_partial_update, (project_id, project), options
        )

    def private_project_partial_update_without_preload_content(
        self,
        project_id: int,
        project: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``private_project_partial_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.private_project_partial_update, (project_id, project), options
        )

    def project_articles_list(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Article]:
        """List the public articles of a public project.

        Sorted by publication date, latest first.

        Args:
            project_id: Unique identifier of the project.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 1000.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The articles.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /projects/{project_id}/articles
            https://docs.figshare.com/#project_articles
        """
        return self.api_client.call(
            operations.project_articles_list, (project_id, page, page_size, limit, offset), options
        )

    def project_articles_list_with_http_info(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Article]]:
        """Call ``project_articles_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.project_articles_list, (project_id, page, page_size, limit, offset), options
        )

    def project_articles_list_without_preload_content(
        self,
        project_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``project_articles_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.project_articles_list, (project_id, page, page_size, limit, offset), options
        )

    def iter_project_articles_list(
        self,
        project_id: int,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.Article]:
        """Iterate over all items of `project_articles_list`, page by page.

        Args:
            project_id: Unique identifier of the project.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `project_articles_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.project_articles_list, (project_id, None, None, None, None), limit, page_size, options
        )

    def projects_get(self, project_id: int, **options: hints.Unpack[hints.RequestOptions]) -> models.ProjectComplete:
        """Get a public project.

        Args:
            project_id: Unique identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /projects/{project_id}
            https://docs.figshare.com/#project_details
        """
        return self.api_client.call(operations.projects_get, (project_id,), options)

    def projects_get_with_http_info(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectComplete]:
        """Call ``projects_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_get, (project_id,), options)

    def projects_get_without_preload_content(
        self, project_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``projects_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_get, (project_id,), options)

    def projects_list(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        group: int | None = None,
        x_cursor: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Project]:
        """List public projects.

        Sorted by publication date, latest first, by default. The X-Cursor header of a response leads to the
        next page, also past the largest offset.

        Args:
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 1000.
            order: Field to sort by. One of: `published_date`, `modified_date`, `views`, `shares`, `downloads`, `cites`.
                Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            institution: Institution whose projects to return.
            published_since: Date (ISO 8601) since which the projects were published.
            group: Group whose projects to return.
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The public projects.

        Raises:
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /projects
            https://docs.figshare.com/#projects_list
        """
        return self.api_client.call(
            operations.projects_list,
            (page, page_size, limit, offset, order, order_direction, institution, published_since, group, x_cursor),
            options,
        )

    def projects_list_with_http_info(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        group: int | None = None,
        x_cursor: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Project]]:
        """Call ``projects_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.projects_list,
            (page, page_size, limit, offset, order, order_direction, institution, published_since, group, x_cursor),
            options,
        )

    def projects_list_without_preload_content(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        group: int | None = None,
        x_cursor: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``projects_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.projects_list,
            (page, page_size, limit, offset, order, order_direction, institution, published_since, group, x_cursor),
            options,
        )

    def iter_projects_list(
        self,
        order: Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        group: int | None = None,
        x_cursor: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.Project]:
        """Iterate over all items of `projects_list`, page by page.

        Args:
            order: Field to sort by. One of: `published_date`, `modified_date`, `views`, `shares`, `downloads`, `cites`.
                Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            institution: Institution whose projects to return.
            published_since: Date (ISO 8601) since which the projects were published.
            group: Group whose projects to return.
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `projects_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.projects_list,
            (None, None, None, None, order, order_direction, institution, published_since, group, x_cursor),
            limit,
            page_size,
            options,
        )

    def projects_search(
        self,
        search: models.ProjectsSearch | dict[str, Any] | None = None,
        x_cursor: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Project]:
        """Search public projects.

        Accepts the filters of `projects_list` and has the same defaults.

        Args:
            search: Filter and order of public projects.
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The public projects.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, POST /projects/search
            https://docs.figshare.com/#projects_search
        """
        return self.api_client.call(operations.projects_search, (search, x_cursor), options)

    def projects_search_with_http_info(
        self,
        search: models.ProjectsSearch | dict[str, Any] | None = None,
        x_cursor: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Project]]:
        """Call ``projects_search`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_search, (search, x_cursor), options)

    def projects_search_without_preload_content(
        self,
        search: models.ProjectsSearch | dict[str, Any] | None = None,
        x_cursor: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``projects_search`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_search, (search, x_cursor), options)

    def iter_projects_search(
        self,
        search: models.ProjectsSearch | dict[str, Any] | None = None,
        x_cursor: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.Project]:
        """Iterate over all items of `projects_search`, page by page.

        Args:
            search: Filter and order of public projects.
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `projects_search`, while it is iterated over.
        """
        return self.api_client.pages(operations.projects_search, (search, x_cursor), limit, page_size, options)
