# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of figshare with the tag Authors."""

from __future__ import annotations

from typing import Any

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.figshare import models, operations
from projectlink.figshare.configuration import Configuration


class AsyncAuthorsApi:
    """Asynchronous operations of figshare with the tag Authors.

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

    async def private_author_details(
        self, author_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.AuthorComplete:
        """Get an author.

        Args:
            author_id: Unique identifier of the author.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The author.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/authors/{author_id}
            https://docs.figshare.com/#private_author_details
        """
        return await self.api_client.call(operations.private_author_details, (author_id,), options)

    async def private_author_details_with_http_info(
        self, author_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.AuthorComplete]:
        """Call ``private_author_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.private_author_details, (author_id,), options)

    async def private_author_details_without_preload_content(
        self, author_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_author_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_author_details, (author_id,), options
        )

    async def private_authors_search(
        self,
        search: models.PrivateAuthorsSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.AuthorComplete]:
        """Search authors.

        Args:
            search: Filter of authors.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The authors.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, POST /account/authors/search
            https://docs.figshare.com/#private_authors_search
        """
        return await self.api_client.call(operations.private_authors_search, (search,), options)

    async def private_authors_search_with_http_info(
        self,
        search: models.PrivateAuthorsSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.AuthorComplete]]:
        """Call ``private_authors_search`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.private_authors_search, (search,), options)

    async def private_authors_search_without_preload_content(
        self,
        search: models.PrivateAuthorsSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_authors_search`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.private_authors_search, (search,), options)

    def iter_private_authors_search(
        self,
        search: models.PrivateAuthorsSearch | dict[str, Any] | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.AuthorComplete]:
        """Iterate over all items of `private_authors_search`, page by page.

        Args:
            search: Filter of authors.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `private_authors_search`, while it is iterated over.
        """
        return self.api_client.pages(operations.private_authors_search, (search,), limit, page_size, options)
