# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of NuExtract with the tag ContentExtractionProjectManagement."""

from __future__ import annotations

from typing import Any

from projectlink._core import hints
from projectlink._core.client import ApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class ContentExtractionProjectManagementApi:
    """Operations of NuExtract with the tag ContentExtractionProjectManagement.

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

    def delete_api_content_extraction_contentprojectid(
        self,
        content_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete a content project permanently.

        Args:
            content_project_id: Identifier of the content project.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot delete the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, DELETE /api/content-extraction/{contentProjectId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/ContentExtractionProjectManagementApi.md#delete_api_content_extraction_contentprojectid
        """
        return self.api_client.call(
            operations.delete_api_content_extraction_contentprojectid, (content_project_id, x_organization_id), options
        )

    def delete_api_content_extraction_contentprojectid_with_http_info(
        self,
        content_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``delete_api_content_extraction_contentprojectid`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.delete_api_content_extraction_contentprojectid, (content_project_id, x_organization_id), options
        )

    def delete_api_content_extraction_contentprojectid_without_preload_content(
        self,
        content_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``delete_api_content_extraction_contentprojectid`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.delete_api_content_extraction_contentprojectid, (content_project_id, x_organization_id), options
        )

    def get_api_content_extraction(
        self,
        x_organization_id: str | None = None,
        organization: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.ContentProjectResponse]:
        """List the content projects that the caller can access.

        Args:
            x_organization_id: Used by the platform's web pages; ignored here.
            organization: Organization whose projects to return. By default, all that the caller can access.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The projects, oldest first.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a member of the organization.

        Source: NuExtract, GET /api/content-extraction
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/ContentExtractionProjectManagementApi.md#get_api_content_extraction
        """
        return self.api_client.call(operations.get_api_content_extraction, (x_organization_id, organization), options)

    def get_api_content_extraction_with_http_info(
        self,
        x_organization_id: str | None = None,
        organization: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.ContentProjectResponse]]:
        """Call ``get_api_content_extraction`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.get_api_content_extraction, (x_organization_id, organization), options
        )

    def get_api_content_extraction_without_preload_content(
        self,
        x_organization_id: str | None = None,
        organization: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``get_api_content_extraction`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.get_api_content_extraction, (x_organization_id, organization), options
        )

    def patch_api_content_extraction_contentprojectid(
        self,
        content_project_id: str,
        update_content_project_request: models.UpdateContentProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ContentProjectResponse:
        """Update the name or description of a content project.

        Omitted fields stay unchanged.

        Args:
            content_project_id: Identifier of the content project.
            update_content_project_request: Fields of a content project to update.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, PATCH /api/content-extraction/{contentProjectId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/ContentExtractionProjectManagementApi.md#patch_api_content_extraction_contentprojectid
        """
        return self.api_client.call(
            operations.patch_api_content_extraction_contentprojectid,
            (content_project_id, update_content_project_request, x_organization_id),
            options,
        )

    def patch_api_content_extraction_contentprojectid_with_http_info(
        self,
        content_project_id: str,
        update_content_project_request: models.UpdateContentProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ContentProjectResponse]:
        """Call ``patch_api_content_extraction_contentprojectid`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.patch_api_content_extraction_contentprojectid,
            (content_project_id, update_content_project_request, x_organization_id),
            options,
        )

    def patch_api_content_extraction_contentprojectid_without_preload_content(
        self,
        content_project_id: str,
        update_content_project_request: models.UpdateContentProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``patch_api_content_extraction_contentprojectid`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.patch_api_content_extraction_contentprojectid,
            (content_project_id, update_content_project_request, x_organization_id),
            options,
        )

    def patch_api_content_extraction_contentprojectid_settings(
        self,
        content_project_id: str,
        content_settings_patch: models.ContentSettingsPatch | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ContentProjectResponse:
        """Update the settings of a content project.

        Omitted fields and null keep the current value.

        Args:
            content_project_id: Identifier of the content project.
            content_settings_patch: Settings of a content project to update.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, PATCH /api/content-extraction/{contentProjectId}/settings
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/ContentExtractionProjectManagementApi.md#patch_api_content_extraction_contentprojectid_settings
        """
        return self.api_client.call(
            operations.patch_api_content_extraction_contentprojectid_settings,
            (content_project_id, content_settings_patch, x_organization_id),
            options,
        )

    def patch_api_content_extraction_contentprojectid_settings_with_http_info(
        self,
        content_project_id: str,
        content_settings_patch: models.ContentSettingsPatch | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ContentProjectResponse]:
        """Call ``patch_api_content_extraction_contentprojectid_settings`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.patch_api_content_extraction_contentprojectid_settings,
            (content_project_id, content_settings_patch, x_organization_id),
            options,
        )

    def patch_api_content_extraction_contentprojectid_settings_without_preload_content(
        self,
        content_project_id: str,
        content_settings_patch: models.ContentSettingsPatch | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``patch_api_content_extraction_contentprojectid_settings`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.patch_api_content_extraction_contentprojectid_settings,
            (content_project_id, content_settings_patch, x_organization_id),
            options,
        )

    def post_api_content_extraction(
        self,
        create_content_project_request: models.CreateContentProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ContentProjectResponse:
        """Create a content project.

        Its settings are temperature 0.8, rasterizationDPI `automatic`, imageWidth `automatic`, maxOutputTokens 20000,
        enableThinking true, thinkingTokenBudget 15000, loopDetection true and randomSeed 2022.

        Args:
            create_content_project_request: A content project to create. Required: `name`, `description`.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a member of the organization.

        Source: NuExtract, POST /api/content-extraction
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/ContentExtractionProjectManagementApi.md#post_api_content_extraction
        """
        return self.api_client.call(
            operations.post_api_content_extraction, (create_content_project_request, x_organization_id), options
        )

    def post_api_content_extraction_with_http_info(
        self,
        create_content_project_request: models.CreateContentProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ContentProjectResponse]:
        """Call ``post_api_content_extraction`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.post_api_content_extraction, (create_content_project_request, x_organization_id), options
        )

    def post_api_content_extraction_without_preload_content(
        self,
        create_content_project_request: models.CreateContentProjectRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``post_api_content_extraction`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.post_api_content_extraction, (create_content_project_request, x_organization_id), options
        )

    def post_api_content_extraction_contentprojectid_reset_settings(
        self,
        content_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ContentProjectResponse:
        """Reset the settings of a content project to those of a new one.

        Args:
            content_project_id: Identifier of the content project.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/content-extraction/{contentProjectId}/reset-settings
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/ContentExtractionProjectManagementApi.md#post_api_content_extraction_contentprojectid_reset_settings
        """
        return self.api_client.call(
            operations.post_api_content_extraction_contentprojectid_reset_settings,
            (content_project_id, x_organization_id),
            options,
        )

    def post_api_content_extraction_contentprojectid_reset_settings_with_http_info(
        self,
        content_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ContentProjectResponse]:
        """Call ``post_api_content_extraction_contentprojectid_reset_settings`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.post_api_content_extraction_contentprojectid_reset_settings,
            (content_project_id, x_organization_id),
            options,
        )

    def post_api_content_extraction_contentprojectid_reset_settings_without_preload_content(
        self,
        content_project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``post_api_content_extraction_contentprojectid_reset_settings`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.post_api_content_extraction_contentprojectid_reset_settings,
            (content_project_id, x_organization_id),
            options,
        )
