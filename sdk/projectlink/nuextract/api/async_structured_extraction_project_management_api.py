# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of NuExtract with the tag StructuredExtractionProjectManagement."""

from __future__ import annotations

from typing import Any, overload

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class AsyncStructuredExtractionProjectManagementApi:
    """Asynchronous operations of NuExtract with the tag StructuredExtractionProjectManagement.

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

    async def delete_api_structured_extraction_structuredprojectid(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete a structured project permanently.

        Also deletes its examples.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot delete the project, or it is locked.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, DELETE /api/structured-extraction/{structuredProjectId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#delete_api_structured_extraction_structuredprojectid
        """
        return await self.api_client.call(
            operations.delete_api_structured_extraction_structuredprojectid,
            (structured_project_id, x_organization_id),
            options,
        )

    async def delete_api_structured_extraction_structuredprojectid_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``delete_api_structured_extraction_structuredprojectid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.delete_api_structured_extraction_structuredprojectid,
            (structured_project_id, x_organization_id),
            options,
        )

    async def delete_api_structured_extraction_structuredprojectid_without_preload_content(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``delete_api_structured_extraction_structuredprojectid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.delete_api_structured_extraction_structuredprojectid,
            (structured_project_id, x_organization_id),
            options,
        )

    async def get_api_structured_extraction(
        self,
        x_organization_id: str | None = None,
        organization: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.StructuredProjectResponse]:
        """List the structured projects that the caller can access.

        Projects of the caller, and those of the caller's organizations.

        Args:
            x_organization_id: Used by the platform's web pages; ignored here.
            organization: Organization whose projects to return. By default, all that the caller can access.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The projects, oldest first.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a member of the organization.

        Source: NuExtract, GET /api/structured-extraction
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#get_api_structured_extraction
        """
        return await self.api_client.call(
            operations.get_api_structured_extraction, (x_organization_id, organization), options
        )

    async def get_api_structured_extraction_with_http_info(
        self,
        x_organization_id: str | None = None,
        organization: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.StructuredProjectResponse]]:
        """Call ``get_api_structured_extraction`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_structured_extraction, (x_organization_id, organization), options
        )

    async def get_api_structured_extraction_without_preload_content(
        self,
        x_organization_id: str | None = None,
        organization: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_structured_extraction`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_structured_extraction, (x_organization_id, organization), options
        )

    async def get_api_structured_extraction_reference_projects(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ReferenceProjectResponse]:
        """List the reference projects.

        Returns identifier, name and description. Needs no token.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The reference projects, oldest first.

        Source: NuExtract, GET /api/structured-extraction/reference-projects
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#get_api_structured_extraction_reference_projects
        """
        return await self.api_client.call(operations.get_api_structured_extraction_reference_projects, (), options)

    async def get_api_structured_extraction_reference_projects_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ReferenceProjectResponse]]:
        """Call ``get_api_structured_extraction_reference_projects`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_structured_extraction_reference_projects, (), options
        )

    async def get_api_structured_extraction_reference_projects_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_structured_extraction_reference_projects`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_structured_extraction_reference_projects, (), options
        )

    async def get_api_structured_extraction_structuredprojectid(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StructuredProjectResponse:
        """Get a structured project.

        A reference project is read by its owner only.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/structured-extraction/{structuredProjectId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#get_api_structured_extraction_structuredprojectid
        """
        return await self.api_client.call(
            operations.get_api_structured_extraction_structuredprojectid,
            (structured_project_id, x_organization_id),
            options,
        )

    async def get_api_structured_extraction_structuredprojectid_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StructuredProjectResponse]:
        """Call ``get_api_structured_extraction_structuredprojectid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_structured_extraction_structuredprojectid,
            (structured_project_id, x_organization_id),
            options,
        )

    async def get_api_structured_extraction_structuredprojectid_without_preload_content(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_structured_extraction_structuredprojectid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_structured_extraction_structuredprojectid,
            (structured_project_id, x_organization_id),
            options,
        )

    @overload
    async def get_api_structured_extraction_structuredprojectid_thumbnail(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def get_api_structured_extraction_structuredprojectid_thumbnail(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def get_api_structured_extraction_structuredprojectid_thumbnail(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> bytes: ...
    async def get_api_structured_extraction_structuredprojectid_thumbnail(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> bytes | hints.Path | int:
        """Get the thumbnail of a structured project.

        The image of its newest playground item.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The image.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the project, and it is no reference project.
            NotFoundException: 404. The project does not exist (`NotFound`) or has no image (`NoThumbnail`).

        Source: NuExtract, GET /api/structured-extraction/{structuredProjectId}/thumbnail
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#get_api_structured_extraction_structuredprojectid_thumbnail
        """
        return await self.api_client.call(
            operations.get_api_structured_extraction_structuredprojectid_thumbnail,
            (structured_project_id, x_organization_id),
            options,
        )

    @overload
    async def get_api_structured_extraction_structuredprojectid_thumbnail_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def get_api_structured_extraction_structuredprojectid_thumbnail_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def get_api_structured_extraction_structuredprojectid_thumbnail_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[bytes]: ...
    async def get_api_structured_extraction_structuredprojectid_thumbnail_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> hints.ApiResponse[Any]:
        """Call ``get_api_structured_extraction_structuredprojectid_thumbnail`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_structured_extraction_structuredprojectid_thumbnail,
            (structured_project_id, x_organization_id),
            options,
        )

    async def get_api_structured_extraction_structuredprojectid_thumbnail_without_preload_content(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_structured_extraction_structuredprojectid_thumbnail`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_structured_extraction_structuredprojectid_thumbnail,
            (structured_project_id, x_organization_id),
            options,
        )

    async def patch_api_structured_extraction_structuredprojectid(
        self,
        structured_project_id: str,
        update_structured_project_request: models.UpdateStructuredProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StructuredProjectResponse:
        """Update the name, description, template or instructions of an unlocked project.

        Omitted fields stay unchanged.

        Args:
            structured_project_id: Identifier of the structured project.
            update_structured_project_request: Fields of a structured project to update.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project, or it is locked.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, PATCH /api/structured-extraction/{structuredProjectId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#patch_api_structured_extraction_structuredprojectid
        """
        return await self.api_client.call(
            operations.patch_api_structured_extraction_structuredprojectid,
            (structured_project_id, update_structured_project_request, x_organization_id),
            options,
        )

    async def patch_api_structured_extraction_structuredprojectid_with_http_info(
        self,
        structured_project_id: str,
        update_structured_project_request: models.UpdateStructuredProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StructuredProjectResponse]:
        """Call ``patch_api_structured_extraction_structuredprojectid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.patch_api_structured_extraction_structuredprojectid,
            (structured_project_id, update_structured_project_request, x_organization_id),
            options,
        )

    async def patch_api_structured_extraction_structuredprojectid_without_preload_content(
        self,
        structured_project_id: str,
        update_structured_project_request: models.UpdateStructuredProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``patch_api_structured_extraction_structuredprojectid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.patch_api_structured_extraction_structuredprojectid,
            (structured_project_id, update_structured_project_request, x_organization_id),
            options,
        )

    async def patch_api_structured_extraction_structuredprojectid_settings(
        self,
        structured_project_id: str,
        structured_settings_patch: models.StructuredSettingsPatch | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StructuredProjectResponse:
        """Update the settings of an unlocked project.

        Omitted fields and null keep the current value.

        Args:
            structured_project_id: Identifier of the structured project.
            structured_settings_patch: Settings of a structured project to update.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project, or it is locked.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, PATCH /api/structured-extraction/{structuredProjectId}/settings
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#patch_api_structured_extraction_structuredprojectid_settings
        """
        return await self.api_client.call(
            operations.patch_api_structured_extraction_structuredprojectid_settings,
            (structured_project_id, structured_settings_patch, x_organization_id),
            options,
        )

    async def patch_api_structured_extraction_structuredprojectid_settings_with_http_info(
        self,
        structured_project_id: str,
        structured_settings_patch: models.StructuredSettingsPatch | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StructuredProjectResponse]:
        """Call ``patch_api_structured_extraction_structuredprojectid_settings`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.patch_api_structured_extraction_structuredprojectid_settings,
            (structured_project_id, structured_settings_patch, x_organization_id),
            options,
        )

    async def patch_api_structured_extraction_structuredprojectid_settings_without_preload_content(
        self,
        structured_project_id: str,
        structured_settings_patch: models.StructuredSettingsPatch | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``patch_api_structured_extraction_structuredprojectid_settings`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.patch_api_structured_extraction_structuredprojectid_settings,
            (structured_project_id, structured_settings_patch, x_organization_id),
            options,
        )

    async def post_api_structured_extraction(
        self,
        create_structured_project_request: models.CreateStructuredProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StructuredProjectResponse:
        """Create a structured project.

        The project is unlocked and private. Its settings are temperature 0.2, rasterizationDPI `automatic`, imageWidth
        `automatic`, maxOutputTokens 120000, thinkingTokenBudget 15000, loopDetection true, randomSeed 2022,
        maxExampleTokenNumber 90000 and maxExampleNumber 5. Its owner is the caller, and the organization if one is given.

        Args:
            create_structured_project_request: A structured project to create. Required: `name`, `description`,
                `template`.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a member of the organization.

        Source: NuExtract, POST /api/structured-extraction
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#post_api_structured_extraction
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction, (create_structured_project_request, x_organization_id), options
        )

    async def post_api_structured_extraction_with_http_info(
        self,
        create_structured_project_request: models.CreateStructuredProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StructuredProjectResponse]:
        """Call ``post_api_structured_extraction`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction, (create_structured_project_request, x_organization_id), options
        )

    async def post_api_structured_extraction_without_preload_content(
        self,
        create_structured_project_request: models.CreateStructuredProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_structured_extraction`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction, (create_structured_project_request, x_organization_id), options
        )

    async def post_api_structured_extraction_structuredprojectid_duplicate(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StructuredProjectResponse:
        """Duplicate a structured project with its settings and examples.

        The source can be a locked or a reference project. The copy is unlocked, private and owned by the caller. In the
        scope of the source, its name gets the suffix " (copy)" and it uses the same documents; in another scope, its
        documents are copied, too.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            organization_id: Organization that owns the copy. By default, the copy is personal.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot copy the project, or is not a member of the organization.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/structured-extraction/{structuredProjectId}/duplicate
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#post_api_structured_extraction_structuredprojectid_duplicate
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_structuredprojectid_duplicate,
            (structured_project_id, x_organization_id, organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_duplicate_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StructuredProjectResponse]:
        """Call ``post_api_structured_extraction_structuredprojectid_duplicate`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_structuredprojectid_duplicate,
            (structured_project_id, x_organization_id, organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_duplicate_without_preload_content(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_structured_extraction_structuredprojectid_duplicate`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_structuredprojectid_duplicate,
            (structured_project_id, x_organization_id, organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_lock(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Lock a structured project.

        A locked project and its examples cannot be changed. It can be read, copied, shared and used for extraction.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot lock the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/structured-extraction/{structuredProjectId}/lock
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#post_api_structured_extraction_structuredprojectid_lock
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_structuredprojectid_lock,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_lock_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``post_api_structured_extraction_structuredprojectid_lock`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_structuredprojectid_lock,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_lock_without_preload_content(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_structured_extraction_structuredprojectid_lock`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_structuredprojectid_lock,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_reset_settings(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StructuredProjectResponse:
        """Reset the settings of an unlocked project to those of a new one.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project, or it is locked.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/structured-extraction/{structuredProjectId}/reset-settings
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#post_api_structured_extraction_structuredprojectid_reset_settings
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_structuredprojectid_reset_settings,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_reset_settings_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StructuredProjectResponse]:
        """Call ``post_api_structured_extraction_structuredprojectid_reset_settings`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_structuredprojectid_reset_settings,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_reset_settings_without_preload_content(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_structured_extraction_structuredprojectid_reset_settings`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_structuredprojectid_reset_settings,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_share(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Turn a structured project into a reference project.

        Everyone can list a reference project, get its thumbnail and duplicate it. All else remains with its owner. Sharing
        works on locked projects and keeps the lock.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a NuMind administrator.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/structured-extraction/{structuredProjectId}/share
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#post_api_structured_extraction_structuredprojectid_share
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_structuredprojectid_share,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_share_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``post_api_structured_extraction_structuredprojectid_share`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_structuredprojectid_share,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_share_without_preload_content(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_structured_extraction_structuredprojectid_share`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_structuredprojectid_share,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_unlock(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Unlock a structured project.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot unlock the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/structured-extraction/{structuredProjectId}/unlock
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#post_api_structured_extraction_structuredprojectid_unlock
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_structuredprojectid_unlock,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_unlock_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``post_api_structured_extraction_structuredprojectid_unlock`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_structuredprojectid_unlock,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_unlock_without_preload_content(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_structured_extraction_structuredprojectid_unlock`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_structuredprojectid_unlock,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_unshare(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Turn a reference project into a private one.

        The project stays with its owner. Unsharing works on locked projects and keeps the lock.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a NuMind administrator.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/structured-extraction/{structuredProjectId}/unshare
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionProjectManagementApi.md#post_api_structured_extraction_structuredprojectid_unshare
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_structuredprojectid_unshare,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_unshare_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``post_api_structured_extraction_structuredprojectid_unshare`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_structuredprojectid_unshare,
            (structured_project_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_unshare_without_preload_content(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_structured_extraction_structuredprojectid_unshare`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_structuredprojectid_unshare,
            (structured_project_id, x_organization_id),
            options,
        )
