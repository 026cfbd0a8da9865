# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of figshare with the tag Uploads."""

from __future__ import annotations

from projectlink._core import hints
from projectlink._core.client import ApiClient
from projectlink._core.client_base import check_client
from projectlink.figshare import models, operations
from projectlink.figshare.configuration import Configuration


class UploadsApi:
    """Operations of figshare with the tag Uploads.

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

    def upload_get(self, upload_token: str, **options: hints.Unpack[hints.RequestOptions]) -> models.UploadInfo:
        """Get the state of an upload, with its parts.

        figshare serves uploads at another host: the `upload_url` of a file is the complete URL. The token in it
        is the authorization.

        Args:
            upload_token: Token of the upload, `upload_token` of the file.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The upload.

        Raises:
            NotFoundException: 404. There is no upload with this token.

        Source: figshare, GET /upload/{upload_token}
            https://docs.figshare.com/#upload_files
        """
        return self.api_client.call(operations.upload_get, (upload_token,), options)

    def upload_get_with_http_info(
        self, upload_token: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.UploadInfo]:
        """Call ``upload_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.upload_get, (upload_token,), options)

    def upload_get_without_preload_content(
        self, upload_token: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``upload_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.upload_get, (upload_token,), options)

    def upload_part_delete(
        self, upload_token: str, part_number: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Reset a part of an upload to pending.

        Args:
            upload_token: Token of the upload, `upload_token` of the file.
            part_number: Number of the part, from 1.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            NotFoundException: 404. There is no upload with this token, or no such part.
            ConflictException: 409. The part is locked, or the upload is complete or aborted.

        Source: figshare, DELETE /upload/{upload_token}/{part_number}
            https://docs.figshare.com/#upload_files
        """
        return self.api_client.call(operations.upload_part_delete, (upload_token, part_number), options)

    def upload_part_delete_with_http_info(
        self, upload_token: str, part_number: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``upload_part_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.upload_part_delete, (upload_token, part_number), options)

    def upload_part_delete_without_preload_content(
        self, upload_token: str, part_number: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``upload_part_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.upload_part_delete, (upload_token, part_number), options
        )

    def upload_part_get(
        self, upload_token: str, part_number: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.UploadFilePart:
        """Get the state of a part of an upload.

        Args:
            upload_token: Token of the upload, `upload_token` of the file.
            part_number: Number of the part, from 1.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The part.

        Raises:
            NotFoundException: 404. There is no upload with this token, or no such part.

        Source: figshare, GET /upload/{upload_token}/{part_number}
            https://docs.figshare.com/#upload_files
        """
        return self.api_client.call(operations.upload_part_get, (upload_token, part_number), options)

    def upload_part_get_with_http_info(
        self, upload_token: str, part_number: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.UploadFilePart]:
        """Call ``upload_part_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.upload_part_get, (upload_token, part_number), options)

    def upload_part_get_without_preload_content(
        self, upload_token: str, part_number: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``upload_part_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.upload_part_get, (upload_token, part_number), options
        )

    def upload_part_put(
        self,
        upload_token: str,
        part_number: int,
        content: hints.FileInput,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Send the content of a part of an upload.

        The content is that of the file from `startOffset` to `endOffset`, both inclusive. Sending a part again
        replaces it. The part is locked while it is received.

        Args:
            upload_token: Token of the upload, `upload_token` of the file.
            part_number: Number of the part, from 1.
            content: Content of the part.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The content does not have the size of the part.
            NotFoundException: 404. There is no upload with this token, or no such part.
            ConflictException: 409. The part is locked, or the upload is complete or aborted.

        Source: figshare, PUT /upload/{upload_token}/{part_number}
            https://docs.figshare.com/#upload_files
        """
        return self.api_client.call(operations.upload_part_put, (upload_token, part_number, content), options)

    def upload_part_put_with_http_info(
        self,
        upload_token: str,
        part_number: int,
        content: hints.FileInput,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``upload_part_put`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.upload_part_put, (upload_token, part_number, content), options
        )

    def upload_part_put_without_preload_content(
        self,
        upload_token: str,
        part_number: int,
        content: hints.FileInput,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``upload_part_put`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.upload_part_put, (upload_token, part_number, content), options
        )
