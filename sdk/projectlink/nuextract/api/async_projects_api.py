# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of NuExtract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from projectlink._core.client import AsyncApiClient
from projectlink.nuextract import operations
from projectlink.nuextract.configuration import Configuration

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from projectlink._core.http.raw_response import AsyncRESTResponse
    from projectlink._core.http.request import RequestOptions
    from projectlink._core.http.response import ApiResponse
    from projectlink.nuextract.models import (
        CreateProjectRequest,
        ProjectResponse,
        UpdateProjectRequest,
        UpdateProjectSettingsRequest,
    )


class AsyncProjectsApi:
    """Asynchronous operations of NuExtract.

    Every method also accepts the options of a single call, documented in ``RequestOptions``: ``deadline``,
    ``idempotency_key``, ``progress``, ``save_to``, ``checksum``, ``_request_timeout``, ``_headers``,
    ``_request_auth``, ``_host``, ``_content_type`` and ``_idempotent``.

    Args:
        api_client: Client that sends the requests. Default: a new client, configured by environment variables.
    """

    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        self.api_client = AsyncApiClient(Configuration()) if api_client is None else api_client

    async def delete_api_projects_projectid(self, project_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a project and all that belongs to it, for good.

        Its examples and playground items go with it.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not
        delete it; `403 Locked` if it is locked.

        Args:
            project_id: Unique project identifier.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.
            NotFoundException: 404. There is no such project.

        Source: NuExtract (DELETE /api/projects/{projectId})
        """
        return await self.api_client.call(operations.delete_api_projects_projectid, (project_id,), options)

    async def delete_api_projects_projectid_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``delete_api_projects_projectid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.delete_api_projects_projectid, (project_id,), options
        )

    async def delete_api_projects_projectid_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``delete_api_projects_projectid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.delete_api_projects_projectid, (project_id,), options
        )

    async def get_api_projects(
        self, organization_id: str | None = None, shared: bool | None = None, **options: Unpack[RequestOptions]
    ) -> list[ProjectResponse]:
        """List the projects that the caller can access.

        Without `shared`, the list holds what the caller owns or has through an organization,
        and the reference projects.

        `403 Forbidden` if the caller is not a member of the organization asked for.

        Args:
            organization_id: Return only the projects that this organization owns. Ignored if `shared` is true.
            shared: If true, return only reference (shared) projects. If false, return only projects that are not.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The projects, oldest first.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, for example "Invalid value for: body".
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.

        Source: NuExtract (GET /api/projects)
        """
        return await self.api_client.call(operations.get_api_projects, (organization_id, shared), options)

    async def get_api_projects_with_http_info(
        self, organization_id: str | None = None, shared: bool | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[ProjectResponse]]:
        """Call ``get_api_projects`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_projects, (organization_id, shared), options
        )

    async def get_api_projects_without_preload_content(
        self, organization_id: str | None = None, shared: bool | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``get_api_projects`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_projects, (organization_id, shared), options
        )

    async def get_api_projects_projectid(self, project_id: str, **options: Unpack[RequestOptions]) -> ProjectResponse:
        """Read a project.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not view it.

        Args:
            project_id: Unique project identifier.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.
            NotFoundException: 404. There is no such project.

        Source: NuExtract (GET /api/projects/{projectId})
        """
        return await self.api_client.call(operations.get_api_projects_projectid, (project_id,), options)

    async def get_api_projects_projectid_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectResponse]:
        """Call ``get_api_projects_projectid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.get_api_projects_projectid, (project_id,), options)

    async def get_api_projects_projectid_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``get_api_projects_projectid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_projects_projectid, (project_id,), options
        )

    async def patch_api_projects_projectid(
        self,
        project_id: str,
        update_project_request: UpdateProjectRequest | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ProjectResponse:
        """Change the name, description or template of an unlocked project.

        What is left out stays as it is. The lock and the shared state cannot be changed here:
        use the lock, unlock, share and unshare operations.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not
        change it; `403 Locked` if it is locked.

        Args:
            project_id: Unique project identifier.
            update_project_request: What to change in a project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, for example "Invalid value for: body".
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.
            NotFoundException: 404. There is no such project.

        Source: NuExtract (PATCH /api/projects/{projectId})
        """
        return await self.api_client.call(
            operations.patch_api_projects_projectid, (project_id, update_project_request), options
        )

    async def patch_api_projects_projectid_with_http_info(
        self,
        project_id: str,
        update_project_request: UpdateProjectRequest | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[ProjectResponse]:
        """Call ``patch_api_projects_projectid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.patch_api_projects_projectid, (project_id, update_project_request), options
        )

    async def patch_api_projects_projectid_without_preload_content(
        self,
        project_id: str,
        update_project_request: UpdateProjectRequest | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> AsyncRESTResponse:
        """Call ``patch_api_projects_projectid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.patch_api_projects_projectid, (project_id, update_project_request), options
        )

    async def patch_api_projects_projectid_settings(
        self,
        project_id: str,
        update_project_settings_request: UpdateProjectSettingsRequest | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ProjectResponse:
        """Change the settings of an unlocked project.

        What is left out stays as it is.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not
        change it; `403 Locked` if it is locked.

        Args:
            project_id: Unique project identifier.
            update_project_settings_request: What to change in a project's settings.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, for example "Invalid value for: body".
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.
            NotFoundException: 404. There is no such project.

        Source: NuExtract (PATCH /api/projects/{projectId}/settings)
        """
        return await self.api_client.call(
            operations.patch_api_projects_projectid_settings, (project_id, update_project_settings_request), options
        )

    async def patch_api_projects_projectid_settings_with_http_info(
        self,
        project_id: str,
        update_project_settings_request: UpdateProjectSettingsRequest | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[ProjectResponse]:
        """Call ``patch_api_projects_projectid_settings`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.patch_api_projects_projectid_settings, (project_id, update_project_settings_request), options
        )

    async def patch_api_projects_projectid_settings_without_preload_content(
        self,
        project_id: str,
        update_project_settings_request: UpdateProjectSettingsRequest | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> AsyncRESTResponse:
        """Call ``patch_api_projects_projectid_settings`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.patch_api_projects_projectid_settings, (project_id, update_project_settings_request), options
        )

    async def post_api_projects(
        self, create_project_request: CreateProjectRequest | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ProjectResponse:
        """Create a project for an information extraction task.

        The project starts unlocked, private and with the default settings: temperature 0.0 and
        rasterizationDpi 115. It is owned by the caller, and by the organization if one is given.

        `403 Forbidden` if the caller is not a member of that organization.

        Args:
            create_project_request: A project to create. Required: `name`, `description`, `template`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, for example "Invalid value for: body".
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.

        Source: NuExtract (POST /api/projects)
        """
        return await self.api_client.call(operations.post_api_projects, (create_project_request,), options)

    async def post_api_projects_with_http_info(
        self, create_project_request: CreateProjectRequest | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectResponse]:
        """Call ``post_api_projects`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects, (create_project_request,), options
        )

    async def post_api_projects_without_preload_content(
        self, create_project_request: CreateProjectRequest | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``post_api_projects`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects, (create_project_request,), options
        )

    async def post_api_projects_projectid_duplicate(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectResponse:
        """Copy a project.

        Locked projects and reference projects may be copied too. The copy has the same template
        and settings, the name "Original Name (copy)" and an id of its own; it is unlocked,
        private and owned by the caller.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not
        copy it.

        Args:
            project_id: Unique project identifier.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.
            NotFoundException: 404. There is no such project.

        Source: NuExtract (POST /api/projects/{projectId}/duplicate)
        """
        return await self.api_client.call(operations.post_api_projects_projectid_duplicate, (project_id,), options)

    async def post_api_projects_projectid_duplicate_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectResponse]:
        """Call ``post_api_projects_projectid_duplicate`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_duplicate, (project_id,), options
        )

    async def post_api_projects_projectid_duplicate_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``post_api_projects_projectid_duplicate`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_duplicate, (project_id,), options
        )

    async def post_api_projects_projectid_lock(self, project_id: str, **options: Unpack[RequestOptions]) -> None:
        """Lock a project against changes.

        A locked project cannot be updated or deleted; it can still be read, copied and shared.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not
        lock it.

        Args:
            project_id: Unique project identifier.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.
            NotFoundException: 404. There is no such project.

        Source: NuExtract (POST /api/projects/{projectId}/lock)
        """
        return await self.api_client.call(operations.post_api_projects_projectid_lock, (project_id,), options)

    async def post_api_projects_projectid_lock_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``post_api_projects_projectid_lock`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_lock, (project_id,), options
        )

    async def post_api_projects_projectid_lock_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``post_api_projects_projectid_lock`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_lock, (project_id,), options
        )

    async def post_api_projects_projectid_reset_settings(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ProjectResponse:
        """Set the settings of an unlocked project back to the defaults.

        The defaults are temperature 0.0 and rasterizationDpi 115.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not
        change it; `403 Locked` if it is locked.

        Args:
            project_id: Unique project identifier.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.
            NotFoundException: 404. There is no such project.

        Source: NuExtract (POST /api/projects/{projectId}/reset-settings)
        """
        return await self.api_client.call(operations.post_api_projects_projectid_reset_settings, (project_id,), options)

    async def post_api_projects_projectid_reset_settings_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectResponse]:
        """Call ``post_api_projects_projectid_reset_settings`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_reset_settings, (project_id,), options
        )

    async def post_api_projects_projectid_reset_settings_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``post_api_projects_projectid_reset_settings`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_reset_settings, (project_id,), options
        )

    async def post_api_projects_projectid_share(self, project_id: str, **options: Unpack[RequestOptions]) -> None:
        """Make a project a reference project, shared with all users.

        All users may read and copy a reference project; only NuMind administrators may change
        or delete it. The lock does not prevent sharing and is not changed by it.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller is not a
        NuMind administrator.

        Args:
            project_id: Unique project identifier.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.
            NotFoundException: 404. There is no such project.

        Source: NuExtract (POST /api/projects/{projectId}/share)
        """
        return await self.api_client.call(operations.post_api_projects_projectid_share, (project_id,), options)

    async def post_api_projects_projectid_share_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``post_api_projects_projectid_share`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_share, (project_id,), options
        )

    async def post_api_projects_projectid_share_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``post_api_projects_projectid_share`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_share, (project_id,), options
        )

    async def post_api_projects_projectid_unlock(self, project_id: str, **options: Unpack[RequestOptions]) -> None:
        """Unlock a locked project.

        Once unlocked, the project can be updated and deleted again.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller may not
        unlock it.

        Args:
            project_id: Unique project identifier.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.
            NotFoundException: 404. There is no such project.

        Source: NuExtract (POST /api/projects/{projectId}/unlock)
        """
        return await self.api_client.call(operations.post_api_projects_projectid_unlock, (project_id,), options)

    async def post_api_projects_projectid_unlock_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``post_api_projects_projectid_unlock`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_unlock, (project_id,), options
        )

    async def post_api_projects_projectid_unlock_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``post_api_projects_projectid_unlock`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_unlock, (project_id,), options
        )

    async def post_api_projects_projectid_unshare(self, project_id: str, **options: Unpack[RequestOptions]) -> None:
        """Make a reference project private again.

        The project goes back to its initial owner, who alone may read, change and delete it.
        The lock does not prevent unsharing and is not changed by it.

        `404 Not Found` if the project does not exist; `403 Forbidden` if the caller is not a
        NuMind administrator.

        Args:
            project_id: Unique project identifier.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The access token is missing, malformed or unknown.
            ForbiddenException: 403. The caller may not do this, or the project is locked.
            NotFoundException: 404. There is no such project.

        Source: NuExtract (POST /api/projects/{projectId}/unshare)
        """
        return await self.api_client.call(operations.post_api_projects_projectid_unshare, (project_id,), options)

    async def post_api_projects_projectid_unshare_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``post_api_projects_projectid_unshare`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_unshare, (project_id,), options
        )

    async def post_api_projects_projectid_unshare_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncRESTResponse:
        """Call ``post_api_projects_projectid_unshare`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_unshare, (project_id,), options
        )
