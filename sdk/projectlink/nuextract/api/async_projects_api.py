# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of NuExtract with the tag Projects."""

from __future__ import annotations

from typing import Any

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class AsyncProjectsApi:
    """Asynchronous operations of NuExtract with the tag Projects.

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

    async def delete_api_projects_projectid(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a project permanently.

        Also deletes its examples and playground items.

        Args:
            project_id: Identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot delete the project, or it is locked.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, DELETE /api/projects/{projectId}
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#delete_api_projects_projectid
        """
        return await self.api_client.call(operations.delete_api_projects_projectid, (project_id,), options)

    async def delete_api_projects_projectid_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``delete_api_projects_projectid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.delete_api_projects_projectid, (project_id,), options
        )

    async def delete_api_projects_projectid_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``delete_api_projects_projectid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.delete_api_projects_projectid, (project_id,), options
        )

    async def get_api_projects(
        self,
        organization_id: str | None = None,
        shared: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.ProjectResponse]:
        """List the projects that the caller can access.

        Without `shared`, returns the projects that the caller owns or has access to through an
        organization, and all reference projects.

        Args:
            organization_id: Organization whose projects to return. Ignored if `shared` is true.
            shared: True for reference (shared) projects only, false for all others only.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The projects, oldest first.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a member of the organization.

        Source: NuExtract, GET /api/projects
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#get_api_projects
        """
        return await self.api_client.call(operations.get_api_projects, (organization_id, shared), options)

    async def get_api_projects_with_http_info(
        self,
        organization_id: str | None = None,
        shared: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.ProjectResponse]]:
        """Call ``get_api_projects`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_projects, (organization_id, shared), options
        )

    async def get_api_projects_without_preload_content(
        self,
        organization_id: str | None = None,
        shared: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_projects`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_projects, (organization_id, shared), options
        )

    async def get_api_projects_projectid(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectResponse:
        """Get a project.

        Args:
            project_id: Identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/projects/{projectId}
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#get_api_projects_projectid
        """
        return await self.api_client.call(operations.get_api_projects_projectid, (project_id,), options)

    async def get_api_projects_projectid_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectResponse]:
        """Call ``get_api_projects_projectid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.get_api_projects_projectid, (project_id,), options)

    async def get_api_projects_projectid_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_projects_projectid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_projects_projectid, (project_id,), options
        )

    async def patch_api_projects_projectid(
        self,
        project_id: str,
        update_project_request: models.UpdateProjectRequest | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ProjectResponse:
        """Update the name, description or template of an unlocked project.

        Omitted fields stay unchanged. Use the lock, unlock, share and unshare operations to change the lock
        and the shared state.

        Args:
            project_id: Identifier of the project.
            update_project_request: Fields of a project to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project, or it is locked.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, PATCH /api/projects/{projectId}
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#patch_api_projects_projectid
        """
        return await self.api_client.call(
            operations.patch_api_projects_projectid, (project_id, update_project_request), options
        )

    async def patch_api_projects_projectid_with_http_info(
        self,
        project_id: str,
        update_project_request: models.UpdateProjectRequest | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ProjectResponse]:
        """Call ``patch_api_projects_projectid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.patch_api_projects_projectid, (project_id, update_project_request), options
        )

    async def patch_api_projects_projectid_without_preload_content(
        self,
        project_id: str,
        update_project_request: models.UpdateProjectRequest | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``patch_api_projects_projectid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.patch_api_projects_projectid, (project_id, update_project_request), options
        )

    async def patch_api_projects_projectid_settings(
        self,
        project_id: str,
        update_project_settings_request: models.UpdateProjectSettingsRequest | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ProjectResponse:
        """Update the settings of an unlocked project.

        Omitted fields stay unchanged.

        Args:
            project_id: Identifier of the project.
            update_project_settings_request: Settings of a project to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project, or it is locked.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, PATCH /api/projects/{projectId}/settings
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#patch_api_projects_projectid_settings
        """
        return await self.api_client.call(
            operations.patch_api_projects_projectid_settings, (project_id, update_project_settings_request), options
        )

    async def patch_api_projects_projectid_settings_with_http_info(
        self,
        project_id: str,
        update_project_settings_request: models.UpdateProjectSettingsRequest | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ProjectResponse]:
        """Call ``patch_api_projects_projectid_settings`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.patch_api_projects_projectid_settings, (project_id, update_project_settings_request), options
        )

    async def patch_api_projects_projectid_settings_without_preload_content(
        self,
        project_id: str,
        update_project_settings_request: models.UpdateProjectSettingsRequest | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``patch_api_projects_projectid_settings`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.patch_api_projects_projectid_settings, (project_id, update_project_settings_request), options
        )

    async def post_api_projects(
        self,
        create_project_request: models.CreateProjectRequest | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ProjectResponse:
        """Create a project.

        The project is unlocked and private, with default settings (temperature 0.0, rasterizationDpi 115).
        Its owner is the caller, and the organization if one is given.

        Args:
            create_project_request: A project to create. Required: `name`, `description`, `template`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a member of the organization.

        Source: NuExtract, POST /api/projects
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#post_api_projects
        """
        return await self.api_client.call(operations.post_api_projects, (create_project_request,), options)

    async def post_api_projects_with_http_info(
        self,
        create_project_request: models.CreateProjectRequest | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ProjectResponse]:
        """Call ``post_api_projects`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects, (create_project_request,), options
        )

    async def post_api_projects_without_preload_content(
        self,
        create_project_request: models.CreateProjectRequest | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_projects`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects, (create_project_request,), options
        )

    async def post_api_projects_projectid_duplicate(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectResponse:
        """Duplicate a project.

        The source can be a locked or a reference project. The copy gets a new id, the name "Original Name
        (copy)" and the same template and settings. It is unlocked, private and owned by the caller.

        Args:
            project_id: Identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot copy the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/projects/{projectId}/duplicate
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#post_api_projects_projectid_duplicate
        """
        return await self.api_client.call(operations.post_api_projects_projectid_duplicate, (project_id,), options)

    async def post_api_projects_projectid_duplicate_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectResponse]:
        """Call ``post_api_projects_projectid_duplicate`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_duplicate, (project_id,), options
        )

    async def post_api_projects_projectid_duplicate_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_projects_projectid_duplicate`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_duplicate, (project_id,), options
        )

    async def post_api_projects_projectid_lock(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Lock a project.

        A locked project cannot be updated or deleted; it can still be read, copied and shared.

        Args:
            project_id: Identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot lock the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/projects/{projectId}/lock
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#post_api_projects_projectid_lock
        """
        return await self.api_client.call(operations.post_api_projects_projectid_lock, (project_id,), options)

    async def post_api_projects_projectid_lock_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``post_api_projects_projectid_lock`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_lock, (project_id,), options
        )

    async def post_api_projects_projectid_lock_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_projects_projectid_lock`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_lock, (project_id,), options
        )

    async def post_api_projects_projectid_reset_settings(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectResponse:
        """Reset the settings of an unlocked project.

        The defaults are temperature 0.0 and rasterizationDpi 115.

        Args:
            project_id: Identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project, or it is locked.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/projects/{projectId}/reset-settings
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#post_api_projects_projectid_reset_settings
        """
        return await self.api_client.call(operations.post_api_projects_projectid_reset_settings, (project_id,), options)

    async def post_api_projects_projectid_reset_settings_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectResponse]:
        """Call ``post_api_projects_projectid_reset_settings`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_reset_settings, (project_id,), options
        )

    async def post_api_projects_projectid_reset_settings_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_projects_projectid_reset_settings`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_reset_settings, (project_id,), options
        )

    async def post_api_projects_projectid_share(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Turn a project into a reference project, shared with all users.

        All users can read and copy a reference project; only NuMind administrators can update or delete it.
        Sharing works on locked projects and keeps the lock.

        Args:
            project_id: Identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a NuMind administrator.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/projects/{projectId}/share
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#post_api_projects_projectid_share
        """
        return await self.api_client.call(operations.post_api_projects_projectid_share, (project_id,), options)

    async def post_api_projects_projectid_share_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``post_api_projects_projectid_share`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_share, (project_id,), options
        )

    async def post_api_projects_projectid_share_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_projects_projectid_share`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_share, (project_id,), options
        )

    async def post_api_projects_projectid_unlock(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Unlock a project.

        An unlocked project can be updated and deleted again.

        Args:
            project_id: Identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot unlock the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/projects/{projectId}/unlock
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#post_api_projects_projectid_unlock
        """
        return await self.api_client.call(operations.post_api_projects_projectid_unlock, (project_id,), options)

    async def post_api_projects_projectid_unlock_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``post_api_projects_projectid_unlock`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_unlock, (project_id,), options
        )

    async def post_api_projects_projectid_unlock_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_projects_projectid_unlock`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_unlock, (project_id,), options
        )

    async def post_api_projects_projectid_unshare(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Turn a reference project into a private one.

        The project returns to its original owner, who alone can read, update and delete it. Unsharing works
        on locked projects and keeps the lock.

        Args:
            project_id: Identifier of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a NuMind administrator.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/projects/{projectId}/unshare
            https://github.com/numindai/nuextract-platform-sdk/blob/b8b241e07e5eee15b1e8103dc971823ae9eb384d/docs/ProjectsApi.md#post_api_projects_projectid_unshare
        """
        return await self.api_client.call(operations.post_api_projects_projectid_unshare, (project_id,), options)

    async def post_api_projects_projectid_unshare_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``post_api_projects_projectid_unshare`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_projects_projectid_unshare, (project_id,), options
        )

    async def post_api_projects_projectid_unshare_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_projects_projectid_unshare`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_projects_projectid_unshare, (project_id,), options
        )
