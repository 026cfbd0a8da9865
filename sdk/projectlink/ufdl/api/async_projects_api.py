# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of UFDL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from projectlink._core.client import AsyncApiClient
from projectlink.ufdl import operations
from projectlink.ufdl.configuration import Configuration

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from projectlink._core.http.raw_response import AsyncRESTResponse
    from projectlink._core.http.request import RequestOptions
    from projectlink._core.http.response import ApiResponse
    from projectlink.ufdl.models import (
        AccessToken,
        FilterSpec,
        Project,
        ProjectCreate,
        ProjectPartialUpdate,
        ProjectUpdate,
        TokenObtain,
        TokenPair,
        TokenRefresh,
        TokenVerify,
    )


class AsyncProjectsApi:
    """Asynchronous operations of UFDL.

    Every method also accepts the options of a single call, documented in ``RequestOptions``: ``deadline``,
    ``idempotency_key``, ``progress``, ``save_to``, ``checksum``, ``_request_timeout``, ``_headers``,
    ``_request_auth``, ``_host``, ``_content_type`` and ``_idempotent``.

    Args:
        api_client: Client that sends the requests. Default: a new client, configured by environment variables.
    """

    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        self.api_client = AsyncApiClient(Configuration()) if api_client is None else api_client

    async def auth_obtain(self, data: TokenObtain | dict[str, Any], **options: Unpack[RequestOptions]) -> TokenPair:
        """Log in with a user name and a password.

        Gives an access token, which lives for five minutes, and a refresh token, which lives for a day.

        `401 Unauthorized` if there is no such user, or the password is another.

        Args:
            data: Who logs in. Required: `username`, `password`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The tokens.

        Raises:
            BadRequestException: 400. The body is invalid; the error says why by field.
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.

        Source: UFDL (POST /v1/auth/obtain)
        """
        return await self.api_client.call(operations.auth_obtain, (data,), options)

    async def auth_obtain_with_http_info(
        self, data: TokenObtain | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[TokenPair]:
        """Call ``auth_obtain`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.auth_obtain, (data,), options)

    async def auth_obtain_without_preload_content(
        self, data: TokenObtain | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``auth_obtain`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.auth_obtain, (data,), options)

    async def auth_refresh(self, data: TokenRefresh | dict[str, Any], **options: Unpack[RequestOptions]) -> AccessToken:
        """Get a new access token for a refresh token.

        `401 Unauthorized` with the code `token_not_valid` if the refresh token has expired, or is none:
        an access token is no refresh token.

        Args:
            data: The refresh token. Required: `refresh`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The new access token.

        Raises:
            BadRequestException: 400. The body is invalid; the error says why by field.
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.

        Source: UFDL (POST /v1/auth/refresh)
        """
        return await self.api_client.call(operations.auth_refresh, (data,), options)

    async def auth_refresh_with_http_info(
        self, data: TokenRefresh | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[AccessToken]:
        """Call ``auth_refresh`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.auth_refresh, (data,), options)

    async def auth_refresh_without_preload_content(
        self, data: TokenRefresh | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``auth_refresh`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.auth_refresh, (data,), options)

    async def auth_verify(
        self, data: TokenVerify | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Ask whether a token is valid.

        Both kinds of tokens are known.

        `401 Unauthorized` with the code `token_not_valid` if the token has expired, or is none.

        Args:
            data: The token. Required: `token`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The token is valid. The object is empty.

        Raises:
            BadRequestException: 400. The body is invalid; the error says why by field.
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.

        Source: UFDL (POST /v1/auth/verify)
        """
        return await self.api_client.call(operations.auth_verify, (data,), options)

    async def auth_verify_with_http_info(
        self, data: TokenVerify | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[dict[str, Any]]:
        """Call ``auth_verify`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.auth_verify, (data,), options)

    async def auth_verify_without_preload_content(
        self, data: TokenVerify | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``auth_verify`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.auth_verify, (data,), options)

    async def projects_create(self, data: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]) -> Project:
        """Create a new project.

        `400 Bad Request` if the team has an active project of this name, or there is no such team;
        `403 Forbidden` if the caller may not write in the team.

        Args:
            data: The project's name and team. Required: `name`, `team`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The fields of the project that was created.

        Raises:
            BadRequestException: 400. The body is invalid; the error says why by field.
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.
            ForbiddenException: 403. The caller may not do this.

        Source: UFDL (POST /v1/projects/create)
        """
        return await self.api_client.call(operations.projects_create, (data,), options)

    async def projects_create_with_http_info(
        self, data: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[Project]:
        """Call ``projects_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_create, (data,), options)

    async def projects_create_without_preload_content(
        self, data: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``projects_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_create, (data,), options)

    async def projects_destroy(self, pk: int, **options: Unpack[RequestOptions]) -> None:
        """Flag a project as deleted.

        It can be reinstated; to delete it permanently there is `projects_hard_delete`. A project that
        is flagged already stays as it is.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not write in
        its team.

        Args:
            pk: Primary key of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.
            ForbiddenException: 403. The caller may not do this.
            NotFoundException: 404. There is no such project.

        Source: UFDL (DELETE /v1/projects/{PK})
        """
        return await self.api_client.call(operations.projects_destroy, (pk,), options)

    async def projects_destroy_with_http_info(self, pk: int, **options: Unpack[RequestOptions]) -> ApiResponse[None]:
        """Call ``projects_destroy`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_destroy, (pk,), options)

    async def projects_destroy_without_preload_content(
        self, pk: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``projects_destroy`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_destroy, (pk,), options)

    async def projects_hard_delete(self, pk: int, **options: Unpack[RequestOptions]) -> Project:
        """Permanently delete a project.

        It need not be soft-deleted before.

        `403 Forbidden` if the caller is not the superuser; `404 Not Found` if the project does not exist.

        Args:
            pk: Primary key of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The fields of the project that was deleted.

        Raises:
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.
            ForbiddenException: 403. The caller may not do this.
            NotFoundException: 404. There is no such project.

        Source: UFDL (DELETE /v1/projects/{PK}/hard)
        """
        return await self.api_client.call(operations.projects_hard_delete, (pk,), options)

    async def projects_hard_delete_with_http_info(
        self, pk: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[Project]:
        """Call ``projects_hard_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_hard_delete, (pk,), options)

    async def projects_hard_delete_without_preload_content(
        self, pk: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``projects_hard_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_hard_delete, (pk,), options)

    async def projects_list(
        self, filter_spec: FilterSpec | dict[str, Any] | None = None, **options: Unpack[RequestOptions]
    ) -> list[Project]:
        """List the projects present on the server.

        The list holds the projects of the teams that the caller belongs to; the superuser's holds all
        of them. Without a filter, or without an order in it, they come by their primary keys, and
        projects that are soft-deleted are left out.

        Args:
            filter_spec: Which projects, and in which order.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The fields of each project.

        Raises:
            BadRequestException: 400. The body is invalid; the error says why by field.
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.

        Source: UFDL (POST /v1/projects/list)
        """
        return await self.api_client.call(operations.projects_list, (filter_spec,), options)

    async def projects_list_with_http_info(
        self, filter_spec: FilterSpec | dict[str, Any] | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[Project]]:
        """Call ``projects_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_list, (filter_spec,), options)

    async def projects_list_without_preload_content(
        self, filter_spec: FilterSpec | dict[str, Any] | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``projects_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_list, (filter_spec,), options)

    async def projects_partial_update(
        self, pk: int, data: ProjectPartialUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> Project:
        """Update some fields of a specific project.

        What is left out stays as it is; another team than its own moves the project there.

        `400 Bad Request` if the team has another active project of this name, or there is no such team;
        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not write in
        its team, or not in the other one.

        Args:
            pk: Primary key of the project.
            data: The fields to change.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The fields of the project.

        Raises:
            BadRequestException: 400. The body is invalid; the error says why by field.
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.
            ForbiddenException: 403. The caller may not do this.
            NotFoundException: 404. There is no such project.

        Source: UFDL (PATCH /v1/projects/{PK})
        """
        return await self.api_client.call(operations.projects_partial_update, (pk, data), options)

    async def projects_partial_update_with_http_info(
        self, pk: int, data: ProjectPartialUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[Project]:
        """Call ``projects_partial_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_partial_update, (pk, data), options)

    async def projects_partial_update_without_preload_content(
        self, pk: int, data: ProjectPartialUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``projects_partial_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.projects_partial_update, (pk, data), options
        )

    async def projects_reinstate(self, pk: int, **options: Unpack[RequestOptions]) -> Project:
        """Undelete a previously soft-deleted project.

        One that is active stays as it is.

        `400 Bad Request` if its name was taken since in its team; `403 Forbidden` if the caller is not
        the superuser; `404 Not Found` if the project does not exist.

        Args:
            pk: Primary key of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The fields of the project.

        Raises:
            BadRequestException: 400. The body is invalid; the error says why by field.
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.
            ForbiddenException: 403. The caller may not do this.
            NotFoundException: 404. There is no such project.

        Source: UFDL (DELETE /v1/projects/{PK}/reinstate)
        """
        return await self.api_client.call(operations.projects_reinstate, (pk,), options)

    async def projects_reinstate_with_http_info(
        self, pk: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[Project]:
        """Call ``projects_reinstate`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_reinstate, (pk,), options)

    async def projects_reinstate_without_preload_content(
        self, pk: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``projects_reinstate`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_reinstate, (pk,), options)

    async def projects_retrieve(self, pk: int, **options: Unpack[RequestOptions]) -> Project:
        """Get the information about a specific project.

        One that is soft-deleted can be read too.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller does not belong
        to its team.

        Args:
            pk: Primary key of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The fields of the project.

        Raises:
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.
            ForbiddenException: 403. The caller may not do this.
            NotFoundException: 404. There is no such project.

        Source: UFDL (GET /v1/projects/{PK})
        """
        return await self.api_client.call(operations.projects_retrieve, (pk,), options)

    async def projects_retrieve_with_http_info(
        self, pk: int, **options: Unpack[RequestOptions]
    ) -> ApiResponse[Project]:
        """Call ``projects_retrieve`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_retrieve, (pk,), options)

    async def projects_retrieve_without_preload_content(
        self, pk: int, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``projects_retrieve`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_retrieve, (pk,), options)

    async def projects_update(
        self, pk: int, data: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> Project:
        """Update a specific project.

        Another team than its own moves the project there.

        `400 Bad Request` if the team has another active project of this name, or there is no such team;
        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not write in
        its team, or not in the other one.

        Args:
            pk: Primary key of the project.
            data: The project's new name and team. Required: `name`, `team`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The fields of the project.

        Raises:
            BadRequestException: 400. The body is invalid; the error says why by field.
            UnauthorizedException: 401. The token is missing or not valid, or the login is refused.
            ForbiddenException: 403. The caller may not do this.
            NotFoundException: 404. There is no such project.

        Source: UFDL (PUT /v1/projects/{PK})
        """
        return await self.api_client.call(operations.projects_update, (pk, data), options)

    async def projects_update_with_http_info(
        self, pk: int, data: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[Project]:
        """Call ``projects_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_update, (pk, data), options)

    async def projects_update_without_preload_content(
        self, pk: int, data: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``projects_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_update, (pk, data), options)
