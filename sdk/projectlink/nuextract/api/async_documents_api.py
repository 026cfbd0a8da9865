# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of NuExtract with the tag Documents."""

from __future__ import annotations

from typing import Any, overload

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class AsyncDocumentsApi:
    """Asynchronous operations of NuExtract with the tag Documents.

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

    async def get_api_documents_documentid(
        self, document_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.DocumentResponse:
        """Get a document; a text document with its text.

        Args:
            document_id: Identifier of the document.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The document.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the document.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/documents/{documentId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/DocumentsApi.md#get_api_documents_documentid
        """
        return await self.api_client.call(
            operations.get_api_documents_documentid, (document_id, x_organization_id), options
        )

    async def get_api_documents_documentid_with_http_info(
        self, document_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.DocumentResponse]:
        """Call ``get_api_documents_documentid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_documents_documentid, (document_id, x_organization_id), options
        )

    async def get_api_documents_documentid_without_preload_content(
        self, document_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_documents_documentid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_documents_documentid, (document_id, x_organization_id), options
        )

    @overload
    async def get_api_documents_documentid_parts_partindex_image(
        self,
        document_id: str,
        part_index: int,
        x_organization_id: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def get_api_documents_documentid_parts_partindex_image(
        self,
        document_id: str,
        part_index: int,
        x_organization_id: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def get_api_documents_documentid_parts_partindex_image(
        self,
        document_id: str,
        part_index: int,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> bytes: ...
    async def get_api_documents_documentid_parts_partindex_image(
        self,
        document_id: str,
        part_index: int,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> bytes | hints.Path | int:
        """Get the image of a page.

        Args:
            document_id: Identifier of the document.
            part_index: Number of the page, from 0.
            x_organization_id: Used by the platform's web pages; ignored here.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The image.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the document.
            NotFoundException: 404. The document does not exist, or has no such page.

        Source: NuExtract, GET /api/documents/{documentId}/parts/{partIndex}/image
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/DocumentsApi.md#get_api_documents_documentid_parts_partindex_image
        """
        return await self.api_client.call(
            operations.get_api_documents_documentid_parts_partindex_image,
            (document_id, part_index, x_organization_id),
            options,
        )

    @overload
    async def get_api_documents_documentid_parts_partindex_image_with_http_info(
        self,
        document_id: str,
        part_index: int,
        x_organization_id: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def get_api_documents_documentid_parts_partindex_image_with_http_info(
        self,
        document_id: str,
        part_index: int,
        x_organization_id: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def get_api_documents_documentid_parts_partindex_image_with_http_info(
        self,
        document_id: str,
        part_index: int,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[bytes]: ...
    async def get_api_documents_documentid_parts_partindex_image_with_http_info(
        self,
        document_id: str,
        part_index: int,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> hints.ApiResponse[Any]:
        """Call ``get_api_documents_documentid_parts_partindex_image`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_documents_documentid_parts_partindex_image,
            (document_id, part_index, x_organization_id),
            options,
        )

    async def get_api_documents_documentid_parts_partindex_image_without_preload_content(
        self,
        document_id: str,
        part_index: int,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_documents_documentid_parts_partindex_image`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_documents_documentid_parts_partindex_image,
            (document_id, part_index, x_organization_id),
            options,
        )

    async def post_api_documents_documentid_new_owner(
        self,
        document_id: str,
        x_organization_id: str | None = None,
        x_organization: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DocumentResponse:
        """Copy a document to another scope.

        The scope is the organization of the header, or else the caller. The copy has a new file. In the scope of the
        document, the document itself is returned.

        Args:
            document_id: Identifier of the document.
            x_organization_id: Used by the platform's web pages; ignored here.
            x_organization: Organization that owns the copy. By default, the copy is personal.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The document.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the document, or is not a member of the organization.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/documents/{documentId}/new-owner
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/DocumentsApi.md#post_api_documents_documentid_new_owner
        """
        return await self.api_client.call(
            operations.post_api_documents_documentid_new_owner,
            (document_id, x_organization_id, x_organization),
            options,
        )

    async def post_api_documents_documentid_new_owner_with_http_info(
        self,
        document_id: str,
        x_organization_id: str | None = None,
        x_organization: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DocumentResponse]:
        """Call ``post_api_documents_documentid_new_owner`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_documents_documentid_new_owner,
            (document_id, x_organization_id, x_organization),
            options,
        )

    async def post_api_documents_documentid_new_owner_without_preload_content(
        self,
        document_id: str,
        x_organization_id: str | None = None,
        x_organization: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_documents_documentid_new_owner`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_documents_documentid_new_owner,
            (document_id, x_organization_id, x_organization),
            options,
        )

    async def post_api_documents_text(
        self,
        text_request: models.TextRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DocumentResponse:
        """Create a document from a text.

        Args:
            text_request: A text. Required: `text`.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The document.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.

        Source: NuExtract, POST /api/documents/text
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/DocumentsApi.md#post_api_documents_text
        """
        return await self.api_client.call(
            operations.post_api_documents_text, (text_request, x_organization_id), options
        )

    async def post_api_documents_text_with_http_info(
        self,
        text_request: models.TextRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DocumentResponse]:
        """Call ``post_api_documents_text`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_documents_text, (text_request, x_organization_id), options
        )

    async def post_api_documents_text_without_preload_content(
        self,
        text_request: models.TextRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_documents_text`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_documents_text, (text_request, x_organization_id), options
        )
