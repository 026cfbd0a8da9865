# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of NuExtract with the tag ProjectImportExport."""

from __future__ import annotations

from typing import Any, Literal, overload

from projectlink._core import hints
from projectlink._core.client import ApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class ProjectImportExportApi:
    """Operations of NuExtract with the tag ProjectImportExport.

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

    @overload
    def get_api_extraction_projectkind_projectid_export(
        self,
        project_kind: Literal["structured", "content"] | str,
        project_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    def get_api_extraction_projectkind_projectid_export(
        self,
        project_kind: Literal["structured", "content"] | str,
        project_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    def get_api_extraction_projectkind_projectid_export(
        self,
        project_kind: Literal["structured", "content"] | str,
        project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> bytes: ...
    def get_api_extraction_projectkind_projectid_export(
        self,
        project_kind: Literal["structured", "content"] | str,
        project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> bytes | hints.Path | int:
        """Export a project as a ZIP archive.

        The archive has the project, and the examples of a structured project with their documents and files.

        Args:
            project_kind: Kind of the project. One of: `structured`, `content`.
            project_id: Identifier of the project.
            x_organization_id: Used by the platform's web pages; ignored here.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The archive.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/extraction/{projectKind}/{projectId}/export
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/ProjectImportExportApi.md#get_api_extraction_projectkind_projectid_export
        """
        return self.api_client.call(
            operations.get_api_extraction_projectkind_projectid_export,
            (project_kind, project_id, x_organization_id),
            options,
        )

    @overload
    def get_api_extraction_projectkind_projectid_export_with_http_info(
        self,
        project_kind: Literal["structured", "content"] | str,
        project_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    def get_api_extraction_projectkind_projectid_export_with_http_info(
        self,
        project_kind: Literal["structured", "content"] | str,
        project_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    def get_api_extraction_projectkind_projectid_export_with_http_info(
        self,
        project_kind: Literal["structured", "content"] | str,
        project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[bytes]: ...
    def get_api_extraction_projectkind_projectid_export_with_http_info(
        self,
        project_kind: Literal["structured", "content"] | str,
        project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> hints.ApiResponse[Any]:
        """Call ``get_api_extraction_projectkind_projectid_export`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.get_api_extraction_projectkind_projectid_export,
            (project_kind, project_id, x_organization_id),
            options,
        )

    def get_api_extraction_projectkind_projectid_export_without_preload_content(
        self,
        project_kind: Literal["structured", "content"] | str,
        project_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``get_api_extraction_projectkind_projectid_export`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.get_api_extraction_projectkind_projectid_export,
            (project_kind, project_id, x_organization_id),
            options,
        )

    def post_api_extraction_import(
        self, body: hints.FileInput, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ImportProjectResponse:
        """Import a project from a ZIP archive.

        The project belongs to the caller and is unlocked and private.

        Args:
            body: Content of the archive.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The new project with its kind.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.

        Source: NuExtract, POST /api/extraction/import
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/ProjectImportExportApi.md#post_api_extraction_import
        """
        return self.api_client.call(operations.post_api_extraction_import, (body, x_organization_id), options)

    def post_api_extraction_import_with_http_info(
        self, body: hints.FileInput, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ImportProjectResponse]:
        """Call ``post_api_extraction_import`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.post_api_extraction_import, (body, x_organization_id), options
        )

    def post_api_extraction_import_without_preload_content(
        self, body: hints.FileInput, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``post_api_extraction_import`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.post_api_extraction_import, (body, x_organization_id), options
        )
