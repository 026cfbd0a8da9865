# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of figshare with the tag Collections."""

from __future__ import annotations

from typing import Any, Literal

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.figshare import models, operations
from projectlink.figshare.configuration import Configuration


class AsyncCollectionsApi:
    """Asynchronous operations of figshare with the tag Collections.

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

    async def collection_articles(
        self,
        collection_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Article]:
        """List the public articles of a public collection.

        Args:
            collection_id: Unique identifier of the collection.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 5000.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The articles.

        Raises:
            BadRequestException: 400. The page begins or ends beyond the 9,000 entries that pages lead to.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /collections/{collection_id}/articles
            https://docs.figshare.com/#collection_articles
        """
        return await self.api_client.call(
            operations.collection_articles, (collection_id, page, page_size, limit, offset), options
        )

    async def collection_articles_with_http_info(
        self,
        collection_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Article]]:
        """Call ``collection_articles`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.collection_articles, (collection_id, page, page_size, limit, offset), options
        )

    async def collection_articles_without_preload_content(
        self,
        collection_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``collection_articles`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.collection_articles, (collection_id, page, page_size, limit, offset), options
        )

    def iter_collection_articles(
        self,
        collection_id: int,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.Article]:
        """Iterate over all items of `collection_articles`, page by page.

        Args:
            collection_id: Unique identifier of the collection.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `collection_articles`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.collection_articles, (collection_id, None, None, None, None), limit, page_size, options
        )

    async def collection_details(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.CollectionComplete:
        """Get the latest public version of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The public version of the collection.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /collections/{collection_id}
            https://docs.figshare.com/#collection_details
        """
        return await self.api_client.call(operations.collection_details, (collection_id,), options)

    async def collection_details_with_http_info(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.CollectionComplete]:
        """Call ``collection_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.collection_details, (collection_id,), options)

    async def collection_details_without_preload_content(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``collection_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.collection_details, (collection_id,), options
        )

    async def collection_version_details(
        self, collection_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.CollectionComplete:
        """Get a public version of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            version_id: Number of the version, from 1.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The public version of the collection.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /collections/{collection_id}/versions/{version_id}
            https://docs.figshare.com/#collection_version_details
        """
        return await self.api_client.call(operations.collection_version_details, (collection_id, version_id), options)

    async def collection_version_details_with_http_info(
        self, collection_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.CollectionComplete]:
        """Call ``collection_version_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.collection_version_details, (collection_id, version_id), options
        )

    async def collection_version_details_without_preload_content(
        self, collection_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``collection_version_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.collection_version_details, (collection_id, version_id), options
        )

    async def collection_versions(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.CollectionVersions]:
        """List the public versions of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The versions, oldest first.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /collections/{collection_id}/versions
            https://docs.figshare.com/#collection_versions
        """
        return await self.api_client.call(operations.collection_versions, (collection_id,), options)

    async def collection_versions_with_http_info(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.CollectionVersions]]:
        """Call ``collection_versions`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.collection_versions, (collection_id,), options)

    async def collection_versions_without_preload_content(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``collection_versions`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.collection_versions, (collection_id,), options
        )

    async def collections_list(
        self,
        x_cursor: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        group: int | None = None,
        resource_doi: str | None = None,
        doi: str | None = None,
        handle: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Collection]:
        """List public collections.

        Sorted by publication date, latest first, by default. The X-Cursor header of a response leads to the
        next page, also past the largest offset.

        Args:
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 5000.
            order: Field to sort by. One of: `published_date`, `created_date`, `modified_date`, `views`, `shares`,
                `cites`. Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            institution: Institution whose entries to return.
            published_since: Date (ISO 8601) since which the entries were published.
            modified_since: Date (ISO 8601) since which the entries were modified.
            group: Group whose entries to return.
            resource_doi: DOI of the related publication of the collections to return.
            doi: DOI of the collections to return.
            handle: Handle of the collections to return.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The public collections.

        Raises:
            BadRequestException: 400. The page begins or ends beyond the 9,000 entries that pages lead to.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /collections
            https://docs.figshare.com/#collections_list
        """
        return await self.api_client.call(
            operations.collections_list,
            (
                x_cursor,
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                institution,
                published_since,
                modified_since,
                group,
                resource_doi,
                doi,
                handle,
            ),
            options,
        )

    async def collections_list_with_http_info(
        self,
        x_cursor: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        group: int | None = None,
        resource_doi: str | None = None,
        doi: str | None = None,
        handle: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Collection]]:
        """Call ``collections_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.collections_list,
            (
                x_cursor,
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                institution,
                published_since,
                modified_since,
                group,
                resource_doi,
                doi,
                handle,
            ),
            options,
        )

    async def collections_list_without_preload_content(
        self,
        x_cursor: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        group: int | None = None,
        resource_doi: str | None = None,
        doi: str | None = None,
        handle: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``collections_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.collections_list,
            (
                x_cursor,
                page,
                page_size,
                limit,
                offset,
                order,
                order_direction,
                institution,
                published_since,
                modified_since,
                group,
                resource_doi,
                doi,
                handle,
            ),
            options,
        )

    def iter_collections_list(
        self,
        x_cursor: str | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        group: int | None = None,
        resource_doi: str | None = None,
        doi: str | None = None,
        handle: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.Collection]:
        """Iterate over all items of `collections_list`, page by page.

        Args:
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            order: Field to sort by. One of: `published_date`, `created_date`, `modified_date`, `views`, `shares`,
                `cites`. Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            institution: Institution whose entries to return.
            published_since: Date (ISO 8601) since which the entries were published.
            modified_since: Date (ISO 8601) since which the entries were modified.
            group: Group whose entries to return.
            resource_doi: DOI of the related publication of the collections to return.
            doi: DOI of the collections to return.
            handle: Handle of the collections to return.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `collections_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.collections_list,
            (
                x_cursor,
                None,
                None,
                None,
                None,
                order,
                order_direction,
                institution,
                published_since,
                modified_since,
                group,
                resource_doi,
                doi,
                handle,
            ),
            limit,
            page_size,
            options,
        )

    async def collections_search(
        self,
        x_cursor: str | None = None,
        search: models.CollectionSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Collection]:
        """Search public collections.

        Accepts the filters of `collections_list` and the search language of `articles_search`.

        Args:
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            search: Filter and order of collections.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The public collections.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, POST /collections/search
            https://docs.figshare.com/#collections_search
        """
        return await self.api_client.call(operations.collections_search, (x_cursor, search), options)

    async def collections_search_with_http_info(
        self,
        x_cursor: str | None = None,
        search: models.CollectionSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Collection]]:
        """Call ``collections_search`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.collections_search, (x_cursor, search), options)

    async def collections_search_without_preload_content(
        self,
        x_cursor: str | None = None,
        search: models.CollectionSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``collections_search`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.collections_search, (x_cursor, search), options
        )

    def iter_collections_search(
        self,
        x_cursor: str | None = None,
        search: models.CollectionSearch | dict[str, Any] | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.Collection]:
        """Iterate over all items of `collections_search`, page by page.

        Args:
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            search: Filter and order of collections.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `collections_search`, while it is iterated over.
        """
        return self.api_client.pages(operations.collections_search, (x_cursor, search), limit, page_size, options)

    async def private_collection_article_delete(
        self, collection_id: int, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Remove an article from a collection.

        The article stays.

        Args:
            collection_id: Unique identifier of the collection.
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/collections/{collection_id}/articles/{article_id}
            https://docs.figshare.com/#private_collection_article_delete
        """
        return await self.api_client.call(
            operations.private_collection_article_delete, (collection_id, article_id), options
        )

    async def private_collection_article_delete_with_http_info(
        self, collection_id: int, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_collection_article_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_article_delete, (collection_id, article_id), options
        )

    async def private_collection_article_delete_without_preload_content(
        self, collection_id: int, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_article_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_article_delete, (collection_id, article_id), options
        )

    async def private_collection_articles_add(
        self,
        collection_id: int,
        articles: models.ArticlesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.Location:
        """Add articles to a collection.

        Args:
            collection_id: Unique identifier of the collection.
            articles: Articles to add. Required: `articles`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the created resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or there is no article with an id.
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/collections/{collection_id}/articles
            https://docs.figshare.com/#private_collection_articles_add
        """
        return await self.api_client.call(
            operations.private_collection_articles_add, (collection_id, articles), options
        )

    async def private_collection_articles_add_with_http_info(
        self,
        collection_id: int,
        articles: models.ArticlesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.Location]:
        """Call ``private_collection_articles_add`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_articles_add, (collection_id, articles), options
        )

    async def private_collection_articles_add_without_preload_content(
        self,
        collection_id: int,
        articles: models.ArticlesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_articles_add`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_articles_add, (collection_id, articles), options
        )

    async def private_collection_articles_list(
        self,
        collection_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Article]:
        """List the articles of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 5000.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The articles.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /account/collections/{collection_id}/articles
            https://docs.figshare.com/#private_collection_articles_list
        """
        return await self.api_client.call(
            operations.private_collection_articles_list, (collection_id, page, page_size, limit, offset), options
        )

    async def private_collection_articles_list_with_http_info(
        self,
        collection_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Article]]:
        """Call ``private_collection_articles_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_articles_list, (collection_id, page, page_size, limit, offset), options
        )

    async def private_collection_articles_list_without_preload_content(
        self,
        collection_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_articles_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_articles_list, (collection_id, page, page_size, limit, offset), options
        )

    def iter_private_collection_articles_list(
        self,
        collection_id: int,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.Article]:
        """Iterate over all items of `private_collection_articles_list`, page by page.

        Args:
            collection_id: Unique identifier of the collection.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `private_collection_articles_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.private_collection_articles_list,
            (collection_id, None, None, None, None),
            limit,
            page_size,
            options,
        )

    async def private_collection_articles_replace(
        self,
        collection_id: int,
        articles: models.ArticlesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Replace the articles of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            articles: Articles to add. Required: `articles`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or there is no article with an id.
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/collections/{collection_id}/articles
            https://docs.figshare.com/#private_collection_articles_replace
        """
        return await self.api_client.call(
            operations.private_collection_articles_replace, (collection_id, articles), options
        )

    async def private_collection_articles_replace_with_http_info(
        self,
        collection_id: int,
        articles: models.ArticlesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_collection_articles_replace`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_articles_replace, (collection_id, articles), options
        )

    async def private_collection_articles_replace_without_preload_content(
        self,
        collection_id: int,
        articles: models.ArticlesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_articles_replace`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_articles_replace, (collection_id, articles), options
        )

    async def private_collection_author_delete(
        self, collection_id: int, author_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Remove an author from a collection.

        Args:
            collection_id: Unique identifier of the collection.
            author_id: Unique identifier of the author.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/collections/{collection_id}/authors/{author_id}
            https://docs.figshare.com/#private_collection_author_delete
        """
        return await self.api_client.call(
            operations.private_collection_author_delete, (collection_id, author_id), options
        )

    async def private_collection_author_delete_with_http_info(
        self, collection_id: int, author_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_collection_author_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_author_delete, (collection_id, author_id), options
        )

    async def private_collection_author_delete_without_preload_content(
        self, collection_id: int, author_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_author_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_author_delete, (collection_id, author_id), options
        )

    async def private_collection_authors_add(
        self,
        collection_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.Location:
        """Add authors to a collection.

        Args:
            collection_id: Unique identifier of the collection.
            authors: Authors to add. Required: `authors`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the created resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or there is no author with an id.
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/collections/{collection_id}/authors
            https://docs.figshare.com/#private_collection_authors_add
        """
        return await self.api_client.call(operations.private_collection_authors_add, (collection_id, authors), options)

    async def private_collection_authors_add_with_http_info(
        self,
        collection_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.Location]:
        """Call ``private_collection_authors_add`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_authors_add, (collection_id, authors), options
        )

    async def private_collection_authors_add_without_preload_content(
        self,
        collection_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_authors_add`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_authors_add, (collection_id, authors), options
        )

    async def private_collection_authors_list(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.Author]:
        """List the authors of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The authors, in their order.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/collections/{collection_id}/authors
            https://docs.figshare.com/#private_collection_authors_list
        """
        return await self.api_client.call(operations.private_collection_authors_list, (collection_id,), options)

    async def private_collection_authors_list_with_http_info(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.Author]]:
        """Call ``private_collection_authors_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_authors_list, (collection_id,), options
        )

    async def private_collection_authors_list_without_preload_content(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_authors_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_authors_list, (collection_id,), options
        )

    async def private_collection_authors_replace(
        self,
        collection_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Replace the authors of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            authors: Authors to add. Required: `authors`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or there is no author with an id.
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/collections/{collection_id}/authors
            https://docs.figshare.com/#private_collection_authors_replace
        """
        return await self.api_client.call(
            operations.private_collection_authors_replace, (collection_id, authors), options
        )

    async def private_collection_authors_replace_with_http_info(
        self,
        collection_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_collection_authors_replace`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_authors_replace, (collection_id, authors), options
        )

    async def private_collection_authors_replace_without_preload_content(
        self,
        collection_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_authors_replace`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_authors_replace, (collection_id, authors), options
        )

    async def private_collection_categories_add(
        self,
        collection_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.Location:
        """Add categories to a collection.

        Args:
            collection_id: Unique identifier of the collection.
            categories: Categories to add. Required: `categories`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the created resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or there is no category with an id.
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/collections/{collection_id}/categories
            https://docs.figshare.com/#private_collection_categories_add
        """
        return await self.api_client.call(
            operations.private_collection_categories_add, (collection_id, categories), options
        )

    async def private_collection_categories_add_with_http_info(
        self,
        collection_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.Location]:
        """Call ``private_collection_categories_add`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_categories_add, (collection_id, categories), options
        )

    async def private_collection_categories_add_without_preload_content(
        self,
        collection_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_categories_add`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_categories_add, (collection_id, categories), options
        )

    async def private_collection_categories_list(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.Category]:
        """List the categories of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The categories.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/collections/{collection_id}/categories
            https://docs.figshare.com/#private_collection_categories_list
        """
        return await self.api_client.call(operations.private_collection_categories_list, (collection_id,), options)

    async def private_collection_categories_list_with_http_info(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.Category]]:
        """Call ``private_collection_categories_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_categories_list, (collection_id,), options
        )

    async def private_collection_categories_list_without_preload_content(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_categories_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_categories_list, (collection_id,), options
        )

    async def private_collection_categories_replace(
        self,
        collection_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Replace the categories of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            categories: Categories to add. Required: `categories`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or there is no category with an id.
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/collections/{collection_id}/categories
            https://docs.figshare.com/#private_collection_categories_replace
        """
        return await self.api_client.call(
            operations.private_collection_categories_replace, (collection_id, categories), options
        )

    async def private_collection_categories_replace_with_http_info(
        self,
        collection_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_collection_categories_replace`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_categories_replace, (collection_id, categories), options
        )

    async def private_collection_categories_replace_without_preload_content(
        self,
        collection_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_categories_replace`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_categories_replace, (collection_id, categories), options
        )

    async def private_collection_category_delete(
        self, collection_id: int, category_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Remove a category from a collection.

        Args:
            collection_id: Unique identifier of the collection.
            category_id: Unique identifier of the category.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/collections/{collection_id}/categories/{category_id}
            https://docs.figshare.com/#private_collection_category_delete
        """
        return await self.api_client.call(
            operations.private_collection_category_delete, (collection_id, category_id), options
        )

    async def private_collection_category_delete_with_http_info(
        self, collection_id: int, category_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_collection_category_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_category_delete, (collection_id, category_id), options
        )

    async def private_collection_category_delete_without_preload_content(
        self, collection_id: int, category_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_category_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_category_delete, (collection_id, category_id), options
        )

    async def private_collection_create(
        self, collection: models.CollectionCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.LocationWarnings:
        """Create a collection.

        The caller owns the collection, and is its author if no authors are given.

        Args:
            collection: A collection to create. Required: `title`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Id and URL of the created resource; the URL is also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is not a member of the group.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/collections
            https://docs.figshare.com/#private_collection_create
        """
        return await self.api_client.call(operations.private_collection_create, (collection,), options)

    async def private_collection_create_with_http_info(
        self, collection: models.CollectionCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.LocationWarnings]:
        """Call ``private_collection_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.private_collection_create, (collection,), options)

    async def private_collection_create_without_preload_content(
        self, collection: models.CollectionCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_create, (collection,), options
        )

    async def private_collection_delete(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a private collection.

        Its articles stay.

        Args:
            collection_id: Unique identifier of the collection.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The collection is public.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/collections/{collection_id}
            https://docs.figshare.com/#private_collection_delete
        """
        return await self.api_client.call(operations.private_collection_delete, (collection_id,), options)

    async def private_collection_delete_with_http_info(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_collection_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_delete, (collection_id,), options
        )

    async def private_collection_delete_without_preload_content(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_delete, (collection_id,), options
        )

    async def private_collection_details(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.CollectionCompletePrivate:
        """Get a collection with its unpublished changes.

        Args:
            collection_id: Unique identifier of the collection.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The collection with its unpublished changes.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/collections/{collection_id}
            https://docs.figshare.com/#private_collection_details
        """
        return await self.api_client.call(operations.private_collection_details, (collection_id,), options)

    async def private_collection_details_with_http_info(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.CollectionCompletePrivate]:
        """Call ``private_collection_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_details, (collection_id,), options
        )

    async def private_collection_details_without_preload_content(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_details, (collection_id,), options
        )

    async def private_collection_patch(
        self,
        collection_id: int,
        collection: models.CollectionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.LocationWarningsUpdate:
        """Update some fields of a collection.

        Omitted fields stay unchanged.

        Args:
            collection_id: Unique identifier of the collection.
            collection: Fields of a collection to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the updated resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is not a member of the group.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PATCH /account/collections/{collection_id}
            https://docs.figshare.com/#private_collection_patch
        """
        return await self.api_client.call(operations.private_collection_patch, (collection_id, collection), options)

    async def private_collection_patch_with_http_info(
        self,
        collection_id: int,
        collection: models.CollectionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.LocationWarningsUpdate]:
        """Call ``private_collection_patch`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_patch, (collection_id, collection), options
        )

    async def private_collection_patch_without_preload_content(
        self,
        collection_id: int,
        collection: models.CollectionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_patch`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_patch, (collection_id, collection), options
        )

    async def private_collection_private_link_create(
        self,
        collection_id: int,
        private_link: models.CollectionPrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PrivateLinkResponse:
        """Create a private link to a collection.

        It expires after 365 days, unless another date is given.

        Args:
            collection_id: Unique identifier of the collection.
            private_link: A private link to create.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URLs and token of the private link; its API URL is also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or the date is not in the future.
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/collections/{collection_id}/private_links
            https://docs.figshare.com/#private_collection_private_link_create
        """
        return await self.api_client.call(
            operations.private_collection_private_link_create, (collection_id, private_link), options
        )

    async def private_collection_private_link_create_with_http_info(
        self,
        collection_id: int,
        private_link: models.CollectionPrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PrivateLinkResponse]:
        """Call ``private_collection_private_link_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_private_link_create, (collection_id, private_link), options
        )

    async def private_collection_private_link_create_without_preload_content(
        self,
        collection_id: int,
        private_link: models.CollectionPrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_private_link_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_private_link_create, (collection_id, private_link), options
        )

    async def private_collection_private_link_delete(
        self, collection_id: int, link_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a private link.

        Args:
            collection_id: Unique identifier of the collection.
            link_id: Unique identifier of the private link.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/collections/{collection_id}/private_links/{link_id}
            https://docs.figshare.com/#private_collection_private_link_delete
        """
        return await self.api_client.call(
            operations.private_collection_private_link_delete, (collection_id, link_id), options
        )

    async def private_collection_private_link_delete_with_http_info(
        self, collection_id: int, link_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_collection_private_link_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_private_link_delete, (collection_id, link_id), options
        )

    async def private_collection_private_link_delete_without_preload_content(
        self, collection_id: int, link_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_private_link_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_private_link_delete, (collection_id, link_id), options
        )

    async def private_collection_private_link_details(
        self, collection_id: int, link_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.PrivateLink:
        """Get a private link of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            link_id: Unique identifier of the private link.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The private link.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/collections/{collection_id}/private_links/{link_id}
            https://docs.figshare.com/#private_collection_private_link_details
        """
        return await self.api_client.call(
            operations.private_collection_private_link_details, (collection_id, link_id), options
        )

    async def private_collection_private_link_details_with_http_info(
        self, collection_id: int, link_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.PrivateLink]:
        """Call ``private_collection_private_link_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_private_link_details, (collection_id, link_id), options
        )

    async def private_collection_private_link_details_without_preload_content(
        self, collection_id: int, link_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_private_link_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_private_link_details, (collection_id, link_id), options
        )

    async def private_collection_private_link_update(
        self,
        collection_id: int,
        link_id: str,
        private_link: models.CollectionPrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Change the date when a private link expires.

        Without a date, it expires 365 days from now.

        Args:
            collection_id: Unique identifier of the collection.
            link_id: Unique identifier of the private link.
            private_link: A private link to create.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or the date is not in the future.
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/collections/{collection_id}/private_links/{link_id}
            https://docs.figshare.com/#private_collection_private_link_update
        """
        return await self.api_client.call(
            operations.private_collection_private_link_update, (collection_id, link_id, private_link), options
        )

    async def private_collection_private_link_update_with_http_info(
        self,
        collection_id: int,
        link_id: str,
        private_link: models.CollectionPrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_collection_private_link_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_private_link_update, (collection_id, link_id, private_link), options
        )

    async def private_collection_private_link_update_without_preload_content(
        self,
        collection_id: int,
        link_id: str,
        private_link: models.CollectionPrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_private_link_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_private_link_update, (collection_id, link_id, private_link), options
        )

    async def private_collection_private_links_list(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.PrivateLink]:
        """List the private links of a collection.

        Args:
            collection_id: Unique identifier of the collection.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The private links.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/collections/{collection_id}/private_links
            https://docs.figshare.com/#private_collection_private_links_list
        """
        return await self.api_client.call(operations.private_collection_private_links_list, (collection_id,), options)

    async def private_collection_private_links_list_with_http_info(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.PrivateLink]]:
        """Call ``private_collection_private_links_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_private_links_list, (collection_id,), options
        )

    async def private_collection_private_links_list_without_preload_content(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_private_links_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_private_links_list, (collection_id,), options
        )

    async def private_collection_publish(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.Location:
        """Publish a collection.

        Creates a public version. Title, description, categories, keywords and authors are required.

        Args:
            collection_id: Unique identifier of the collection.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Public URL of the collection, also in the Location header.

        Raises:
            BadRequestException: 400. A field that is required for publishing is missing.
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/collections/{collection_id}/publish
            https://docs.figshare.com/#private_collection_publish
        """
        return await self.api_client.call(operations.private_collection_publish, (collection_id,), options)

    async def private_collection_publish_with_http_info(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Location]:
        """Call ``private_collection_publish`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_publish, (collection_id,), options
        )

    async def private_collection_publish_without_preload_content(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_publish`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_publish, (collection_id,), options
        )

    async def private_collection_reserve_doi(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.CollectionDOI:
        """Reserve the DOI of a collection.

        Reserving it again returns the same DOI.

        Args:
            collection_id: Unique identifier of the collection.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The DOI.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/collections/{collection_id}/reserve_doi
            https://docs.figshare.com/#private_collection_reserve_doi
        """
        return await self.api_client.call(operations.private_collection_reserve_doi, (collection_id,), options)

    async def private_collection_reserve_doi_with_http_info(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.CollectionDOI]:
        """Call ``private_collection_reserve_doi`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_reserve_doi, (collection_id,), options
        )

    async def private_collection_reserve_doi_without_preload_content(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_reserve_doi`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_reserve_doi, (collection_id,), options
        )

    async def private_collection_reserve_handle(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.CollectionHandle:
        """Reserve the handle of a collection.

        Reserving it again returns the same handle.

        Args:
            collection_id: Unique identifier of the collection.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The handle.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/collections/{collection_id}/reserve_handle
            https://docs.figshare.com/#private_collection_reserve_handle
        """
        return await self.api_client.call(operations.private_collection_reserve_handle, (collection_id,), options)

    async def private_collection_reserve_handle_with_http_info(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.CollectionHandle]:
        """Call ``private_collection_reserve_handle`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_reserve_handle, (collection_id,), options
        )

    async def private_collection_reserve_handle_without_preload_content(
        self, collection_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_reserve_handle`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_reserve_handle, (collection_id,), options
        )

    async def private_collection_resource(
        self,
        collection_id: int,
        resource: models.Resource | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.Location:
        """Set the related publication of a collection.

        For publishers.

        Args:
            collection_id: Unique identifier of the collection.
            resource: The publication that an article or a collection supplements.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the updated resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/collections/{collection_id}/resource
            https://docs.figshare.com/#private_collection_resource
        """
        return await self.api_client.call(operations.private_collection_resource, (collection_id, resource), options)

    async def private_collection_resource_with_http_info(
        self,
        collection_id: int,
        resource: models.Resource | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.Location]:
        """Call ``private_collection_resource`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_resource, (collection_id, resource), options
        )

    async def private_collection_resource_without_preload_content(
        self,
        collection_id: int,
        resource: models.Resource | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_resource`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_resource, (collection_id, resource), options
        )

    async def private_collection_update(
        self,
        collection_id: int,
        collection: models.CollectionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.LocationWarningsUpdate:
        """Update a collection.

        Omitted fields stay unchanged.

        Args:
            collection_id: Unique identifier of the collection.
            collection: Fields of a collection to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the updated resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is not a member of the group.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/collections/{collection_id}
            https://docs.figshare.com/#private_collection_update
        """
        return await self.api_client.call(operations.private_collection_update, (collection_id, collection), options)

    async def private_collection_update_with_http_info(
        self,
        collection_id: int,
        collection: models.CollectionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.LocationWarningsUpdate]:
        """Call ``private_collection_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collection_update, (collection_id, collection), options
        )

    async def private_collection_update_without_preload_content(
        self,
        collection_id: int,
        collection: models.CollectionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collection_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collection_update, (collection_id, collection), options
        )

    async def private_collections_list(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Collection]:
        """List the collections of the account.

        Sorted by publication date, latest first, by default; private entries come before public ones.

        Args:
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 5000.
            order: Field to sort by. One of: `published_date`, `created_date`, `modified_date`, `views`, `shares`,
                `cites`. Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The collections.

        Raises:
            BadRequestException: 400. The page begins or ends beyond the 9,000 entries that pages lead to.
            UnauthorizedException: 401. Missing or unknown token.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /account/collections
            https://docs.figshare.com/#private_collections_list
        """
        return await self.api_client.call(
            operations.private_collections_list, (page, page_size, limit, offset, order, order_direction), options
        )

    async def private_collections_list_with_http_info(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Collection]]:
        """Call ``private_collections_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_collections_list, (page, page_size, limit, offset, order, order_direction), options
        )

    async def private_collections_list_without_preload_content(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collections_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collections_list, (page, page_size, limit, offset, order, order_direction), options
        )

    def iter_private_collections_list(
        self,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.Collection]:
        """Iterate over all items of `private_collections_list`, page by page.

        Args:
            order: Field to sort by. One of: `published_date`, `created_date`, `modified_date`, `views`, `shares`,
                `cites`. Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `private_collections_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.private_collections_list,
            (None, None, None, None, order, order_direction),
            limit,
            page_size,
            options,
        )

    async def private_collections_search(
        self, search: models.PrivateCollectionSearch | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.Collection]:
        """Search the collections of the account.

        Accepts the search language of `articles_search`.

        Args:
            search: Filter and order of the account's collections.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The collections.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, POST /account/collections/search
            https://docs.figshare.com/#private_collections_search
        """
        return await self.api_client.call(operations.private_collections_search, (search,), options)

    async def private_collections_search_with_http_info(
        self, search: models.PrivateCollectionSearch | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.Collection]]:
        """Call ``private_collections_search`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.private_collections_search, (search,), options)

    async def private_collections_search_without_preload_content(
        self, search: models.PrivateCollectionSearch | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_collections_search`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_collections_search, (search,), options
        )

    def iter_private_collections_search(
        self,
        search: models.PrivateCollectionSearch | dict[str, Any],
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.Collection]:
        """Iterate over all items of `private_collections_search`, page by page.

        Args:
            search: Filter and order of the account's collections.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `private_collections_search`, while it is iterated over.
        """
        return self.api_client.pages(operations.private_collections_search, (search,), limit, page_size, options)
