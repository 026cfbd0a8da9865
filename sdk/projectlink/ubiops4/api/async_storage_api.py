# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of UbiOps 4 with the tag Storage."""

from __future__ import annotations

from typing import Any, overload

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.ubiops4 import operations
from projectlink.ubiops4.configuration import Configuration


class AsyncStorageApi:
    """Asynchronous operations of UbiOps 4 with the tag Storage.

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

    @overload
    async def storage_file_get(
        self,
        bucket_id: str,
        file: str,
        signature: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def storage_file_get(
        self,
        bucket_id: str,
        file: str,
        signature: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def storage_file_get(
        self, bucket_id: str, file: str, signature: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> bytes: ...
    async def storage_file_get(
        self, bucket_id: str, file: str, signature: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> bytes | hints.Path | int:
        """Get the content of a file, by a signed URL.

        `files_download` returns the complete URL, which is at the provider of the bucket. It is valid for an
        hour and needs no token: the signature is the authorization.

        Args:
            bucket_id: Unique identifier of the bucket.
            file: Name of the file in the bucket; it can contain directories.
            signature: Signature of the URL.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Content of the file.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ApiException: 416. The range begins after the end of the content.

        Source: UbiOps 4, GET /storage/{bucket_id}/{file}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.storage_file_get, (bucket_id, file, signature), options)

    @overload
    async def storage_file_get_with_http_info(
        self,
        bucket_id: str,
        file: str,
        signature: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def storage_file_get_with_http_info(
        self,
        bucket_id: str,
        file: str,
        signature: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def storage_file_get_with_http_info(
        self, bucket_id: str, file: str, signature: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[bytes]: ...
    async def storage_file_get_with_http_info(
        self, bucket_id: str, file: str, signature: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> hints.ApiResponse[Any]:
        """Call ``storage_file_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.storage_file_get, (bucket_id, file, signature), options
        )

    async def storage_file_get_without_preload_content(
        self, bucket_id: str, file: str, signature: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``storage_file_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.storage_file_get, (bucket_id, file, signature), options
        )

    async def storage_file_put(
        self,
        bucket_id: str,
        file: str,
        signature: str,
        upload_id: str | None = None,
        part_number: str | None = None,
        content: hints.FileInput | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Send the content of a file, or of a part of an upload, by a signed URL.

        `files_upload` returns the complete URL, which is at the provider of the bucket. It is valid for an hour
        and needs no token: the signature is the authorization. The header ETag of the response is needed to
        complete an upload in parts.

        Args:
            bucket_id: Unique identifier of the bucket.
            file: Name of the file in the bucket; it can contain directories.
            signature: Signature of the URL.
            upload_id: Identifier of the upload in parts, as it is in the URL. Not empty.
            part_number: Number of the part, as it is in the URL.
            content: The content; may be empty.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PUT /storage/{bucket_id}/{file}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.storage_file_put, (bucket_id, file, signature, upload_id, part_number, content), options
        )

    async def storage_file_put_with_http_info(
        self,
        bucket_id: str,
        file: str,
        signature: str,
        upload_id: str | None = None,
        part_number: str | None = None,
        content: hints.FileInput | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``storage_file_put`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.storage_file_put, (bucket_id, file, signature, upload_id, part_number, content), options
        )

    async def storage_file_put_without_preload_content(
        self,
        bucket_id: str,
        file: str,
        signature: str,
        upload_id: str | None = None,
        part_number: str | None = None,
        content: hints.FileInput | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``storage_file_put`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.storage_file_put, (bucket_id, file, signature, upload_id, part_number, content), options
        )
