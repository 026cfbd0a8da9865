# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of UFDL."""

from __future__ import annotations

from typing import Any

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.ufdl import models, operations
from projectlink.ufdl.configuration import Configuration


class AsyncProjectsApi:
    """Asynchronous operations of UFDL.

    Every method also accepts the options of a single call, documented in ``RequestOptions``: ``deadline``,
    ``idempotency_key``, ``progress``, ``_request_timeout``, ``_headers``, ``_request_auth``, ``_host``,
    ``_content_type`` and ``_idempotent``.

    Args:
        api_client: Client that sends the requests. Default: a new client, configured by environment variables.

    Raises:
        ApiTypeError: ``api_client`` is an ApiClient, or no client.
    """

    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        self.api_client = (
            AsyncApiClient(Configuration()) if api_client is None else check_client(api_client, AsyncApiClient)
        )

    async def auth_obtain(
        self, data: models.TokenObtain | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.TokenPair:
        """Log in with a user name and a password.

        Returns an access token, valid for five minutes, and a refresh token, valid for a day.

        Args:
            data: User name and password. Required: `username`, `password`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The access token and the refresh token.

        Raises:
            BadRequestException: 400. Invalid body; the error lists the reasons by field.
            UnauthorizedException: 401. Wrong user name or password.
            ApiException: 415. The body is neither JSON nor a form.

        Source: UFDL, POST /v1/auth/obtain
            https://waikato-ufdl.github.io/ufdl-api/authentication/
        """
        return await self.api_client.call(operations.auth_obtain, (data,), options)

    async def auth_obtain_with_http_info(
        self, data: models.TokenObtain | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.TokenPair]:
        """Call ``auth_obtain`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.auth_obtain, (data,), options)

    async def auth_obtain_without_preload_content(
        self, data: models.TokenObtain | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``auth_obtain`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.auth_obtain, (data,), options)

    async def auth_refresh(
        self, data: models.TokenRefresh | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.AccessToken:
        """Exchange a refresh token for a new access token.

        Args:
            data: The refresh token. Required: `refresh`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The new access token.

        Raises:
            BadRequestException: 400. Invalid body; the error lists the reasons by field.
            UnauthorizedException: 401. The token is expired or not a refresh token (code `token_not_valid`).
            ApiException: 415. The body is neither JSON nor a form.

        Source: UFDL, POST /v1/auth/refresh
            https://waikato-ufdl.github.io/ufdl-api/authentication/
        """
        return await self.api_client.call(operations.auth_refresh, (data,), options)

    async def auth_refresh_with_http_info(
        self, data: models.TokenRefresh | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.AccessToken]:
        """Call ``auth_refresh`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.auth_refresh, (data,), options)

    async def auth_refresh_without_preload_content(
        self, data: models.TokenRefresh | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``auth_refresh`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.auth_refresh, (data,), options)

    async def auth_verify(
        self, data: models.TokenVerify | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> dict[str, Any]:
        """Verify a token.

        Accepts access tokens and refresh tokens.

        Args:
            data: The token to verify. Required: `token`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty object; the token is valid.

        Raises:
            BadRequestException: 400. Invalid body; the error lists the reasons by field.
            UnauthorizedException: 401. The token is expired or invalid (code `token_not_valid`).
            ApiException: 415. The body is neither JSON nor a form.

        Source: UFDL, POST /v1/auth/verify
            https://waikato-ufdl.github.io/ufdl-api/authentication/
        """
        return await self.api_client.call(operations.auth_verify, (data,), options)

    async def auth_verify_with_http_info(
        self, data: models.TokenVerify | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[dict[str, Any]]:
        """Call ``auth_verify`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.auth_verify, (data,), options)

    async def auth_verify_without_preload_content(
        self, data: models.TokenVerify | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``auth_verify`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.auth_verify, (data,), options)

    async def projects_create(
        self, data: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.Project:
        """Create a project.

        Args:
            data: Name and team of the project. Required: `name`, `team`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created project.

        Raises:
            BadRequestException: 400. Invalid body, unknown team, or name taken by an active project of the team.
            UnauthorizedException: 401. Missing or invalid token.
            ForbiddenException: 403. The caller has no write permission in the team.
            ApiException: 415. The body is neither JSON nor a form.

        Source: UFDL, POST /v1/projects/create
            https://waikato-ufdl.github.io/ufdl-api/projects/#create
        """
        return await self.api_client.call(operations.projects_create, (data,), options)

    async def projects_create_with_http_info(
        self, data: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Project]:
        """Call ``projects_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_create, (data,), options)

    async def projects_create_without_preload_content(
        self, data: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_create, (data,), options)

    async def projects_destroy(self, pk: int, **options: hints.Unpack[hints.RequestOptions]) -> None:
        """Soft-delete a project.

        `projects_reinstate` restores the project, `projects_hard_delete` deletes it permanently.
        Soft-deleting a project twice changes nothing.

        Args:
            pk: Primary key of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or invalid token.
            ForbiddenException: 403. The caller has no write permission in the project's team.
            NotFoundException: 404. The project does not exist.

        Source: UFDL, DELETE /v1/projects/{PK}
            https://waikato-ufdl.github.io/ufdl-api/projects/#destroy
        """
        return await self.api_client.call(operations.projects_destroy, (pk,), options)

    async def projects_destroy_with_http_info(
        self, pk: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``projects_destroy`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_destroy, (pk,), options)

    async def projects_destroy_without_preload_content(
        self, pk: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_destroy`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_destroy, (pk,), options)

    async def projects_hard_delete(self, pk: int, **options: hints.Unpack[hints.RequestOptions]) -> models.Project:
        """Delete a project permanently.

        Active and soft-deleted projects can be deleted.

        Args:
            pk: Primary key of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The deleted project.

        Raises:
            UnauthorizedException: 401. Missing or invalid token.
            ForbiddenException: 403. The caller is not the superuser.
            NotFoundException: 404. The project does not exist.

        Source: UFDL, DELETE /v1/projects/{PK}/hard
            https://waikato-ufdl.github.io/ufdl-api/projects/#hard-delete
        """
        return await self.api_client.call(operations.projects_hard_delete, (pk,), options)

    async def projects_hard_delete_with_http_info(
        self, pk: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Project]:
        """Call ``projects_hard_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_hard_delete, (pk,), options)

    async def projects_hard_delete_without_preload_content(
        self, pk: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_hard_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_hard_delete, (pk,), options)

    async def projects_list(
        self,
        filter_spec: models.FilterSpec | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Project]:
        """List projects.

        Returns the projects of the caller's teams; the superuser gets all projects. By default sorted by
        primary key and without soft-deleted projects.

        Args:
            filter_spec: Filter and order of the list.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The matching projects.

        Raises:
            BadRequestException: 400. Invalid body; the error lists the reasons by field.
            UnauthorizedException: 401. Missing or invalid token.
            ApiException: 415. The body is neither JSON nor a form.

        Source: UFDL, POST /v1/projects/list
            https://waikato-ufdl.github.io/ufdl-api/projects/#list
        """
        return await self.api_client.call(operations.projects_list, (filter_spec,), options)

    async def projects_list_with_http_info(
        self,
        filter_spec: models.FilterSpec | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Project]]:
        """Call ``projects_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_list, (filter_spec,), options)

    async def projects_list_without_preload_content(
        self,
        filter_spec: models.FilterSpec | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_list, (filter_spec,), options)

    async def projects_partial_update(
        self, pk: int, data: models.ProjectPartialUpdate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.Project:
        """Update some fields of a project.

        Omitted fields stay unchanged. A different team moves the project to that team.

        Args:
            pk: Primary key of the project.
            data: Fields to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid body, unknown team, or name taken by another active project of the team.
            UnauthorizedException: 401. Missing or invalid token.
            ForbiddenException: 403. The caller has no write permission in the old or the new team.
            NotFoundException: 404. The project does not exist.
            ApiException: 415. The body is neither JSON nor a form.

        Source: UFDL, PATCH /v1/projects/{PK}
            https://waikato-ufdl.github.io/ufdl-api/projects/#partial-update
        """
        return await self.api_client.call(operations.projects_partial_update, (pk, data), options)

    async def projects_partial_update_with_http_info(
        self, pk: int, data: models.ProjectPartialUpdate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Project]:
        """Call ``projects_partial_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_partial_update, (pk, data), options)

    async def projects_partial_update_without_preload_content(
        self, pk: int, data: models.ProjectPartialUpdate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_partial_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.projects_partial_update, (pk, data), options
        )

    async def projects_reinstate(self, pk: int, **options: hints.Unpack[hints.RequestOptions]) -> models.Project:
        """Restore a soft-deleted project.

        Restoring an active project changes nothing.

        Args:
            pk: Primary key of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. The name is taken by another active project of the team.
            UnauthorizedException: 401. Missing or invalid token.
            ForbiddenException: 403. The caller is not the superuser.
            NotFoundException: 404. The project does not exist.

        Source: UFDL, DELETE /v1/projects/{PK}/reinstate
            https://waikato-ufdl.github.io/ufdl-api/projects/#reinstate
        """
        return await self.api_client.call(operations.projects_reinstate, (pk,), options)

    async def projects_reinstate_with_http_info(
        self, pk: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Project]:
        """Call ``projects_reinstate`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_reinstate, (pk,), options)

    async def projects_reinstate_without_preload_content(
        self, pk: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_reinstate`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_reinstate, (pk,), options)

    async def projects_retrieve(self, pk: int, **options: hints.Unpack[hints.RequestOptions]) -> models.Project:
        """Get a project.

        Soft-deleted projects are returned too.

        Args:
            pk: Primary key of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing or invalid token.
            ForbiddenException: 403. The caller is not a member of the project's team.
            NotFoundException: 404. The project does not exist.

        Source: UFDL, GET /v1/projects/{PK}
            https://waikato-ufdl.github.io/ufdl-api/projects/#retrieve
        """
        return await self.api_client.call(operations.projects_retrieve, (pk,), options)

    async def projects_retrieve_with_http_info(
        self, pk: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Project]:
        """Call ``projects_retrieve`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_retrieve, (pk,), options)

    async def projects_retrieve_without_preload_content(
        self, pk: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_retrieve`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_retrieve, (pk,), options)

    async def projects_update(
        self, pk: int, data: models.ProjectUpdate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.Project:
        """Replace the name and team of a project.

        A different team moves the project to that team.

        Args:
            pk: Primary key of the project.
            data: New name and team of the project. Required: `name`, `team`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid body, unknown team, or name taken by another active project of the team.
            UnauthorizedException: 401. Missing or invalid token.
            ForbiddenException: 403. The caller has no write permission in the old or the new team.
            NotFoundException: 404. The project does not exist.
            ApiException: 415. The body is neither JSON nor a form.

        Source: UFDL, PUT /v1/projects/{PK}
            https://waikato-ufdl.github.io/ufdl-api/projects/#update
        """
        return await self.api_client.call(operations.projects_update, (pk, data), options)

    async def projects_update_with_http_info(
        self, pk: int, data: models.ProjectUpdate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Project]:
        """Call ``projects_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_update, (pk, data), options)

    async def projects_update_without_preload_content(
        self, pk: int, data: models.ProjectUpdate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_update, (pk, data), options)
