# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of figshare with the tag Other."""

from __future__ import annotations

from typing import Any, overload

from projectlink._core import hints
from projectlink._core.client import ApiClient
from projectlink._core.client_base import check_client
from projectlink.figshare import models, operations
from projectlink.figshare.configuration import Configuration


class OtherApi:
    """Operations of figshare with the tag Other.

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

    def categories_list(self, **options: hints.Unpack[hints.RequestOptions]) -> list[models.CategoryList]:
        """List all categories.

        Only selectable categories can be assigned.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The categories.

        Source: figshare, GET /categories
            https://docs.figshare.com/#categories_list
        """
        return self.api_client.call(operations.categories_list, (), options)

    def categories_list_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.CategoryList]]:
        """Call ``categories_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.categories_list, (), options)

    def categories_list_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``categories_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.categories_list, (), options)

    @overload
    def file_download(
        self,
        file_id: int,
        token: str | None = None,
        private_link: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    def file_download(
        self,
        file_id: int,
        token: str | None = None,
        private_link: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    def file_download(
        self,
        file_id: int,
        token: str | None = None,
        private_link: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> bytes: ...
    def file_download(
        self,
        file_id: int,
        token: str | None = None,
        private_link: str | None = None,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> bytes | hints.Path | int:
        """Download a file.

        Public files need no authorization. Others need that of a reader of the article: an access token in the
        header or in the query, or a private link. A linked file redirects to its URL.

        Args:
            file_id: Unique identifier of the file.
            token: An access token, instead of the header.
            private_link: Token of a private link to the article.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Content of the file.

        Raises:
            UnauthorizedException: 401. Unknown token.
            ForbiddenException: 403. The file is confidential or under embargo, or cannot be downloaded.
            NotFoundException: 404. Not found, or not visible to the caller.
            ApiException: 416. The range begins after the end of the content.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /file/download/{file_id}
            https://docs.figshare.com/#file_download
        """
        return self.api_client.call(operations.file_download, (file_id, token, private_link), options)

    @overload
    def file_download_with_http_info(
        self,
        file_id: int,
        token: str | None = None,
        private_link: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    def file_download_with_http_info(
        self,
        file_id: int,
        token: str | None = None,
        private_link: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    def file_download_with_http_info(
        self,
        file_id: int,
        token: str | None = None,
        private_link: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[bytes]: ...
    def file_download_with_http_info(
        self,
        file_id: int,
        token: str | None = None,
        private_link: str | None = None,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> hints.ApiResponse[Any]:
        """Call ``file_download`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.file_download, (file_id, token, private_link), options)

    def file_download_without_preload_content(
        self,
        file_id: int,
        token: str | None = None,
        private_link: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``file_download`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.file_download, (file_id, token, private_link), options
        )

    def item_types_list(
        self, group_id: int | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ItemType]:
        """List the types of articles.

        Without a token, these are the types of figshare itself.

        Args:
            group_id: Group whose types to return. Default: `0`, which means none. At least 0.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The types.

        Raises:
            UnauthorizedException: 401. Unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /item_types
            https://docs.figshare.com/#item_types_list
        """
        return self.api_client.call(operations.item_types_list, (group_id,), options)

    def item_types_list_with_http_info(
        self, group_id: int | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ItemType]]:
        """Call ``item_types_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.item_types_list, (group_id,), options)

    def item_types_list_without_preload_content(
        self, group_id: int | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``item_types_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.item_types_list, (group_id,), options)

    def licenses_list(self, **options: hints.Unpack[hints.RequestOptions]) -> list[models.License]:
        """List the public licenses.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The licenses.

        Source: figshare, GET /licenses
            https://docs.figshare.com/#licenses_list
        """
        return self.api_client.call(operations.licenses_list, (), options)

    def licenses_list_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.License]]:
        """Call ``licenses_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.licenses_list, (), options)

    def licenses_list_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``licenses_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.licenses_list, (), options)

    def private_account(self, **options: hints.Unpack[hints.RequestOptions]) -> models.Account:
        """Get the caller's account.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The account.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.

        Source: figshare, GET /account
            https://docs.figshare.com/#private_account
        """
        return self.api_client.call(operations.private_account, (), options)

    def private_account_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Account]:
        """Call ``private_account`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.private_account, (), options)

    def private_account_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``private_account`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.private_account, (), options)

    def private_funding_search(
        self, search: models.FundingSearch | dict[str, Any] | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.FundingInformation]:
        """Search fundings.

        Args:
            search: Filter of fundings.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The fundings.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/funding/search
            https://docs.figshare.com/#private_funding_search
        """
        return self.api_client.call(operations.private_funding_search, (search,), options)

    def private_funding_search_with_http_info(
        self, search: models.FundingSearch | dict[str, Any] | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.FundingInformation]]:
        """Call ``private_funding_search`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.private_funding_search, (search,), options)

    def private_funding_search_without_preload_content(
        self, search: models.FundingSearch | dict[str, Any] | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``private_funding_search`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.private_funding_search, (search,), options)

    def private_licenses_list(self, **options: hints.Unpack[hints.RequestOptions]) -> list[models.License]:
        """List the licenses that the account can use.

        Includes the licenses of the caller's institution.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The licenses.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.

        Source: figshare, GET /account/licenses
            https://docs.figshare.com/#private_licenses_list
        """
        return self.api_client.call(operations.private_licenses_list, (), options)

    def private_licenses_list_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.License]]:
        """Call ``private_licenses_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.private_licenses_list, (), options)

    def private_licenses_list_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``private_licenses_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.private_licenses_list, (), options)
