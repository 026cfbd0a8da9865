# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of NuExtract with the tag Files."""

from __future__ import annotations

from typing import Any, overload

from projectlink._core import hints
from projectlink._core.client import ApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class FilesApi:
    """Operations of NuExtract with the tag Files.

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

    def get_api_files_fileid(
        self, file_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.FileResponse:
        """Get a file without its content.

        Args:
            file_id: Identifier of the file.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The file without its content.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the file.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/files/{fileId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/FilesApi.md#get_api_files_fileid
        """
        return self.api_client.call(operations.get_api_files_fileid, (file_id, x_organization_id), options)

    def get_api_files_fileid_with_http_info(
        self, file_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.FileResponse]:
        """Call ``get_api_files_fileid`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.get_api_files_fileid, (file_id, x_organization_id), options
        )

    def get_api_files_fileid_without_preload_content(
        self, file_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``get_api_files_fileid`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.get_api_files_fileid, (file_id, x_organization_id), options
        )

    @overload
    def get_api_files_fileid_content(
        self,
        file_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    def get_api_files_fileid_content(
        self,
        file_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    def get_api_files_fileid_content(
        self, file_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> bytes: ...
    def get_api_files_fileid_content(
        self, file_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.DownloadOptions]
    ) -> bytes | hints.Path | int:
        """Download a file.

        Args:
            file_id: Identifier of the file.
            x_organization_id: Used by the platform's web pages; ignored here.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The content of the file.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the file.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/files/{fileId}/content
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/FilesApi.md#get_api_files_fileid_content
        """
        return self.api_client.call(operations.get_api_files_fileid_content, (file_id, x_organization_id), options)

    @overload
    def get_api_files_fileid_content_with_http_info(
        self,
        file_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    def get_api_files_fileid_content_with_http_info(
        self,
        file_id: str,
        x_organization_id: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    def get_api_files_fileid_content_with_http_info(
        self, file_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[bytes]: ...
    def get_api_files_fileid_content_with_http_info(
        self, file_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.DownloadOptions]
    ) -> hints.ApiResponse[Any]:
        """Call ``get_api_files_fileid_content`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.get_api_files_fileid_content, (file_id, x_organization_id), options
        )

    def get_api_files_fileid_content_without_preload_content(
        self, file_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``get_api_files_fileid_content`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.get_api_files_fileid_content, (file_id, x_organization_id), options
        )

    def post_api_files(
        self,
        x_file_name: str,
        body: hints.FileInput,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.FileResponse:
        """Upload a file.

        Files that no example uses are kept for two weeks.

        Args:
            x_file_name: Name of the file; may be empty. At most 1000 characters.
            body: Content of the file.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The file without its content.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.

        Source: NuExtract, POST /api/files
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/FilesApi.md#post_api_files
        """
        return self.api_client.call(operations.post_api_files, (x_file_name, body, x_organization_id), options)

    def post_api_files_with_http_info(
        self,
        x_file_name: str,
        body: hints.FileInput,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.FileResponse]:
        """Call ``post_api_files`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.post_api_files, (x_file_name, body, x_organization_id), options
        )

    def post_api_files_without_preload_content(
        self,
        x_file_name: str,
        body: hints.FileInput,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``post_api_files`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.post_api_files, (x_file_name, body, x_organization_id), options
        )

    def post_api_files_fileid_convert_to_document(
        self,
        file_id: str,
        convert_request: models.ConvertRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DocumentResponse:
        """Convert a file to a document.

        Text is used as it is, and an image is one page. Other files become images of their pages. `imageWidth` applies to
        standalone images only and is `original` by default.

        Args:
            file_id: Identifier of the file.
            convert_request: Settings of a conversion. Required: `rasterization_dpi`, `token_budget_type`.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The document.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot use the file.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/files/{fileId}/convert-to-document
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/FilesApi.md#post_api_files_fileid_convert_to_document
        """
        return self.api_client.call(
            operations.post_api_files_fileid_convert_to_document, (file_id, convert_request, x_organization_id), options
        )

    def post_api_files_fileid_convert_to_document_with_http_info(
        self,
        file_id: str,
        convert_request: models.ConvertRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DocumentResponse]:
        """Call ``post_api_files_fileid_convert_to_document`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.post_api_files_fileid_convert_to_document, (file_id, convert_request, x_organization_id), options
        )

    def post_api_files_fileid_convert_to_document_without_preload_content(
        self,
        file_id: str,
        convert_request: models.ConvertRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``post_api_files_fileid_convert_to_document`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.post_api_files_fileid_convert_to_document, (file_id, convert_request, x_organization_id), options
        )
