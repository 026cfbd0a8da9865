# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of figshare with the tag Articles."""

from __future__ import annotations

from typing import Any, Literal, overload

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.figshare import models, operations
from projectlink.figshare.configuration import Configuration


class AsyncArticlesApi:
    """Asynchronous operations of figshare with the tag Articles.

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

    async def account_article_publish(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.Location:
        """Publish an article.

        Creates a public version of the article with its files. Title, description, categories, keywords and
        authors are required. An article that is under embargo as a whole becomes public when the embargo
        expires or is lifted.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Public URL of the article, also in the Location header.

        Raises:
            BadRequestException: 400. A field that is required for publishing is missing, or the upload of a file is not
                complete.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles/{article_id}/publish
            https://docs.figshare.com/#account_article_publish
        """
        return await self.api_client.call(operations.account_article_publish, (article_id,), options)

    async def account_article_publish_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Location]:
        """Call ``account_article_publish`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.account_article_publish, (article_id,), options)

    async def account_article_publish_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``account_article_publish`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.account_article_publish, (article_id,), options
        )

    async def account_article_report(
        self, group_id: int | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.AccountReport]:
        """List the reports about the account's articles.

        Args:
            group_id: Group to which the reports are limited.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The reports, latest first.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/articles/export
            https://docs.figshare.com/#account_article_report
        """
        return await self.api_client.call(operations.account_article_report, (group_id,), options)

    async def account_article_report_with_http_info(
        self, group_id: int | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.AccountReport]]:
        """Call ``account_article_report`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.account_article_report, (group_id,), options)

    async def account_article_report_without_preload_content(
        self, group_id: int | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``account_article_report`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.account_article_report, (group_id,), options
        )

    async def account_article_report_generate(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.AccountReport:
        """Request a report about the account's articles.

        A report can be requested once a day.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The report.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            TooManyRequestsException: 429. The account already has a report of the last 24 hours.

        Source: figshare, POST /account/articles/export
            https://docs.figshare.com/#account_article_report_generate
        """
        return await self.api_client.call(operations.account_article_report_generate, (), options)

    async def account_article_report_generate_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.AccountReport]:
        """Call ``account_article_report_generate`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.account_article_report_generate, (), options)

    async def account_article_report_generate_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``account_article_report_generate`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.account_article_report_generate, (), options
        )

    async def account_article_unpublish(
        self,
        article_id: int,
        reason: models.ArticleUnpublishData | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Withdraw the public versions of an article.

        Args:
            article_id: Unique identifier of the article.
            reason: Reason for withdrawing an article. Required: `reason`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or the article is not public.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles/{article_id}/unpublish
            https://docs.figshare.com/#account_article_unpublish
        """
        return await self.api_client.call(operations.account_article_unpublish, (article_id, reason), options)

    async def account_article_unpublish_with_http_info(
        self,
        article_id: int,
        reason: models.ArticleUnpublishData | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``account_article_unpublish`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.account_article_unpublish, (article_id, reason), options
        )

    async def account_article_unpublish_without_preload_content(
        self,
        article_id: int,
        reason: models.ArticleUnpublishData | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``account_article_unpublish`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.account_article_unpublish, (article_id, reason), options
        )

    async def article_details(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ArticleComplete:
        """Get the latest public version of an article.

        The files are missing where they are confidential or under embargo.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The public version of the article.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /articles/{article_id}
            https://docs.figshare.com/#article_details
        """
        return await self.api_client.call(operations.article_details, (article_id,), options)

    async def article_details_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ArticleComplete]:
        """Call ``article_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.article_details, (article_id,), options)

    async def article_details_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``article_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.article_details, (article_id,), options)

    async def article_file_details(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.PublicFile:
        """Get a file of a public article.

        Args:
            article_id: Unique identifier of the article.
            file_id: Unique identifier of the file.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The file.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /articles/{article_id}/files/{file_id}
            https://docs.figshare.com/#article_file_details
        """
        return await self.api_client.call(operations.article_file_details, (article_id, file_id), options)

    async def article_file_details_with_http_info(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.PublicFile]:
        """Call ``article_file_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.article_file_details, (article_id, file_id), options
        )

    async def article_file_details_without_preload_content(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``article_file_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.article_file_details, (article_id, file_id), options
        )

    async def article_files(
        self,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PublicFile]:
        """List the files of a public article.

        The list is empty where the files are confidential or under embargo.

        Args:
            article_id: Unique identifier of the article.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 5000.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The files, oldest first.

        Raises:
            BadRequestException: 400. The page begins or ends beyond the 9,000 entries that pages lead to.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /articles/{article_id}/files
            https://docs.figshare.com/#article_files
        """
        return await self.api_client.call(
            operations.article_files, (article_id, page, page_size, limit, offset), options
        )

    async def article_files_with_http_info(
        self,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PublicFile]]:
        """Call ``article_files`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.article_files, (article_id, page, page_size, limit, offset), options
        )

    async def article_files_without_preload_content(
        self,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``article_files`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.article_files, (article_id, page, page_size, limit, offset), options
        )

    def iter_article_files(
        self,
        article_id: int,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.PublicFile]:
        """Iterate over all items of `article_files`, page by page.

        Args:
            article_id: Unique identifier of the article.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `article_files`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.article_files, (article_id, None, None, None, None), limit, page_size, options
        )

    async def article_version_confidentiality(
        self, article_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ArticleConfidentiality:
        """Get the confidentiality of a public version.

        figshare has replaced confidentiality by permanent embargoes of files.

        Args:
            article_id: Unique identifier of the article.
            version_id: Number of the version, from 1.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The confidentiality.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /articles/{article_id}/versions/{version_id}/confidentiality
            https://docs.figshare.com/#article_version_confidentiality
        """
        return await self.api_client.call(operations.article_version_confidentiality, (article_id, version_id), options)

    async def article_version_confidentiality_with_http_info(
        self, article_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ArticleConfidentiality]:
        """Call ``article_version_confidentiality`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.article_version_confidentiality, (article_id, version_id), options
        )

    async def article_version_confidentiality_without_preload_content(
        self, article_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``article_version_confidentiality`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.article_version_confidentiality, (article_id, version_id), options
        )

    async def article_version_details(
        self, article_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ArticleComplete:
        """Get a public version of an article.

        Args:
            article_id: Unique identifier of the article.
            version_id: Number of the version, from 1.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The public version of the article.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /articles/{article_id}/versions/{version_id}
            https://docs.figshare.com/#article_version_details
        """
        return await self.api_client.call(operations.article_version_details, (article_id, version_id), options)

    async def article_version_details_with_http_info(
        self, article_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ArticleComplete]:
        """Call ``article_version_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.article_version_details, (article_id, version_id), options
        )

    async def article_version_details_without_preload_content(
        self, article_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``article_version_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.article_version_details, (article_id, version_id), options
        )

    async def article_version_embargo(
        self, article_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ArticleEmbargo:
        """Get the embargo of a public version.

        Args:
            article_id: Unique identifier of the article.
            version_id: Number of the version, from 1.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The embargo.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /articles/{article_id}/versions/{version_id}/embargo
            https://docs.figshare.com/#article_version_embargo
        """
        return await self.api_client.call(operations.article_version_embargo, (article_id, version_id), options)

    async def article_version_embargo_with_http_info(
        self, article_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ArticleEmbargo]:
        """Call ``article_version_embargo`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.article_version_embargo, (article_id, version_id), options
        )

    async def article_version_embargo_without_preload_content(
        self, article_id: int, version_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``article_version_embargo`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.article_version_embargo, (article_id, version_id), options
        )

    async def article_version_files(
        self,
        article_id: int,
        version_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PublicFile]:
        """List the files of a public version.

        The list is empty where the files are confidential or under embargo.

        Args:
            article_id: Unique identifier of the article.
            version_id: Number of the version, from 1.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 5000.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The files, oldest first.

        Raises:
            BadRequestException: 400. The page begins or ends beyond the 9,000 entries that pages lead to.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /articles/{article_id}/versions/{version_id}/files
            https://docs.figshare.com/#article_version_files
        """
        return await self.api_client.call(
            operations.article_version_files, (article_id, version_id, page, page_size, limit, offset), options
        )

    async def article_version_files_with_http_info(
        self,
        article_id: int,
        version_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PublicFile]]:
        """Call ``article_version_files`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.article_version_files, (article_id, version_id, page, page_size, limit, offset), options
        )

    async def article_version_files_without_preload_content(
        self,
        article_id: int,
        version_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``article_version_files`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.article_version_files, (article_id, version_id, page, page_size, limit, offset), options
        )

    def iter_article_version_files(
        self,
        article_id: int,
        version_id: int,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.PublicFile]:
        """Iterate over all items of `article_version_files`, page by page.

        Args:
            article_id: Unique identifier of the article.
            version_id: Number of the version, from 1.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `article_version_files`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.article_version_files,
            (article_id, version_id, None, None, None, None),
            limit,
            page_size,
            options,
        )

    async def article_version_partial_update(
        self,
        article_id: int,
        version_id: int,
        article: models.ArticleVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.LocationWarningsUpdate:
        """Update some supplementary fields of a version.

        Omitted fields stay unchanged.

        Args:
            article_id: Unique identifier of the article.
            version_id: Number of the version, from 1.
            article: Supplementary data of a version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the updated resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PATCH /account/articles/{article_id}/versions/{version_id}
            https://docs.figshare.com/#article_version_partial_update
        """
        return await self.api_client.call(
            operations.article_version_partial_update, (article_id, version_id, article), options
        )

    async def article_version_partial_update_with_http_info(
        self,
        article_id: int,
        version_id: int,
        article: models.ArticleVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.LocationWarningsUpdate]:
        """Call ``article_version_partial_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.article_version_partial_update, (article_id, version_id, article), options
        )

    async def article_version_partial_update_without_preload_content(
        self,
        article_id: int,
        version_id: int,
        article: models.ArticleVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``article_version_partial_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.article_version_partial_update, (article_id, version_id, article), options
        )

    async def article_version_update(
        self,
        article_id: int,
        version_id: int,
        article: models.ArticleVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.LocationWarningsUpdate:
        """Update the supplementary fields of a version.

        Args:
            article_id: Unique identifier of the article.
            version_id: Number of the version, from 1.
            article: Supplementary data of a version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the updated resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/articles/{article_id}/versions/{version_id}
            https://docs.figshare.com/#article_version_update
        """
        return await self.api_client.call(operations.article_version_update, (article_id, version_id, article), options)

    async def article_version_update_with_http_info(
        self,
        article_id: int,
        version_id: int,
        article: models.ArticleVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.LocationWarningsUpdate]:
        """Call ``article_version_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.article_version_update, (article_id, version_id, article), options
        )

    async def article_version_update_without_preload_content(
        self,
        article_id: int,
        version_id: int,
        article: models.ArticleVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``article_version_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.article_version_update, (article_id, version_id, article), options
        )

    async def article_version_update_thumb(
        self,
        article_id: int,
        version_id: int,
        file_id: models.FileId | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Choose the file that a public version's thumbnail shows.

        Args:
            article_id: Unique identifier of the article.
            version_id: Number of the version, from 1.
            file_id: A file by its id. Required: `file_id`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/articles/{article_id}/versions/{version_id}/update_thumb
            https://docs.figshare.com/#article_version_update_thumb
        """
        return await self.api_client.call(
            operations.article_version_update_thumb, (article_id, version_id, file_id), options
        )

    async def article_version_update_thumb_with_http_info(
        self,
        article_id: int,
        version_id: int,
        file_id: models.FileId | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``article_version_update_thumb`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.article_version_update_thumb, (article_id, version_id, file_id), options
        )

    async def article_version_update_thumb_without_preload_content(
        self,
        article_id: int,
        version_id: int,
        file_id: models.FileId | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``article_version_update_thumb`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.article_version_update_thumb, (article_id, version_id, file_id), options
        )

    async def article_versions(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ArticleVersions]:
        """List the public versions of an article.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The versions, oldest first.

        Raises:
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /articles/{article_id}/versions
            https://docs.figshare.com/#article_versions
        """
        return await self.api_client.call(operations.article_versions, (article_id,), options)

    async def article_versions_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ArticleVersions]]:
        """Call ``article_versions`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.article_versions, (article_id,), options)

    async def article_versions_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``article_versions`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.article_versions, (article_id,), options)

    async def articles_list(
        self,
        x_cursor: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "downloads", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        group: int | None = None,
        resource_doi: str | None = None,
        item_type: int | None = None,
        doi: str | None = None,
        handle: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Article]:
        """List public articles.

        Sorted by publication date, latest first, by default. The X-Cursor header of a response leads to the
        next page, also past the largest offset.

        Args:
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 5000.
            order: Field to sort by. One of: `published_date`, `created_date`, `modified_date`, `views`, `shares`,
                `downloads`, `cites`. Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            institution: Institution whose entries to return.
            published_since: Date (ISO 8601) since which the entries were published.
            modified_since: Date (ISO 8601) since which the entries were modified.
            group: Group whose entries to return.
            resource_doi: DOI of the related publication of the articles to return.
            item_type: Type of the articles to return, as in `defined_type` of an article.
            doi: DOI of the articles to return.
            handle: Handle of the articles to return.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The public articles.

        Raises:
            BadRequestException: 400. The page begins or ends beyond the 9,000 entries that pages lead to.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /articles
            https://docs.figshare.com/#articles_list
        """
        return await self.api_client.call(
            operations.articles_list,
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
                item_type,
                doi,
                handle,
            ),
            options,
        )

    async def articles_list_with_http_info(
        self,
        x_cursor: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "downloads", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        group: int | None = None,
        resource_doi: str | None = None,
        item_type: int | None = None,
        doi: str | None = None,
        handle: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Article]]:
        """Call ``articles_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.articles_list,
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
                item_type,
                doi,
                handle,
            ),
            options,
        )

    async def articles_list_without_preload_content(
        self,
        x_cursor: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "downloads", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        group: int | None = None,
        resource_doi: str | None = None,
        item_type: int | None = None,
        doi: str | None = None,
        handle: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``articles_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.articles_list,
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
                item_type,
                doi,
                handle,
            ),
            options,
        )

    def iter_articles_list(
        self,
        x_cursor: str | None = None,
        order: Literal["published_date", "created_date", "modified_date", "views", "shares", "downloads", "cites"]
        | str
        | None = None,
        order_direction: Literal["asc", "desc"] | str | None = None,
        institution: int | None = None,
        published_since: str | None = None,
        modified_since: str | None = None,
        group: int | None = None,
        resource_doi: str | None = None,
        item_type: int | None = None,
        doi: str | None = None,
        handle: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.Article]:
        """Iterate over all items of `articles_list`, page by page.

        Args:
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            order: Field to sort by. One of: `published_date`, `created_date`, `modified_date`, `views`, `shares`,
                `downloads`, `cites`. Default: `published_date`.
            order_direction: `asc` for the smallest value first, `desc` for the largest first. One of: `asc`, `desc`.
                Default: `desc`.
            institution: Institution whose entries to return.
            published_since: Date (ISO 8601) since which the entries were published.
            modified_since: Date (ISO 8601) since which the entries were modified.
            group: Group whose entries to return.
            resource_doi: DOI of the related publication of the articles to return.
            item_type: Type of the articles to return, as in `defined_type` of an article.
            doi: DOI of the articles to return.
            handle: Handle of the articles to return.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `articles_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.articles_list,
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
                item_type,
                doi,
                handle,
            ),
            limit,
            page_size,
            options,
        )

    async def articles_search(
        self,
        x_cursor: str | None = None,
        search: models.ArticleSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.ArticleWithProject]:
        """Search public articles.

        Accepts the filters of `articles_list`, and none of them is required. In `search_for`, spaces mean OR;
        AND, OR, NOT, quotes and parentheses combine terms; `:title: words` searches one field, and `:tag:` and
        `:author:` match exactly.

        Args:
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            search: Filter and order of articles.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The articles, each with the id of its project.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, POST /articles/search
            https://docs.figshare.com/#articles_search
        """
        return await self.api_client.call(operations.articles_search, (x_cursor, search), options)

    async def articles_search_with_http_info(
        self,
        x_cursor: str | None = None,
        search: models.ArticleSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.ArticleWithProject]]:
        """Call ``articles_search`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.articles_search, (x_cursor, search), options)

    async def articles_search_without_preload_content(
        self,
        x_cursor: str | None = None,
        search: models.ArticleSearch | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``articles_search`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.articles_search, (x_cursor, search), options
        )

    def iter_articles_search(
        self,
        x_cursor: str | None = None,
        search: models.ArticleSearch | dict[str, Any] | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.ArticleWithProject]:
        """Iterate over all items of `articles_search`, page by page.

        Args:
            x_cursor: X-Cursor header of the page before; selects the next page, with `limit` and without `offset`.
            search: Filter and order of articles.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `articles_search`, while it is iterated over.
        """
        return self.api_client.pages(operations.articles_search, (x_cursor, search), limit, page_size, options)

    async def private_article_author_delete(
        self, article_id: int, author_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Remove an author from an article.

        Args:
            article_id: Unique identifier of the article.
            author_id: Unique identifier of the author.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/articles/{article_id}/authors/{author_id}
            https://docs.figshare.com/#private_article_author_delete
        """
        return await self.api_client.call(operations.private_article_author_delete, (article_id, author_id), options)

    async def private_article_author_delete_with_http_info(
        self, article_id: int, author_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_author_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_author_delete, (article_id, author_id), options
        )

    async def private_article_author_delete_without_preload_content(
        self, article_id: int, author_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_author_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_author_delete, (article_id, author_id), options
        )

    async def private_article_authors_add(
        self,
        article_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Add authors to an article.

        Args:
            article_id: Unique identifier of the article.
            authors: Authors to add. Required: `authors`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or there is no author with an id.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles/{article_id}/authors
            https://docs.figshare.com/#private_article_authors_add
        """
        return await self.api_client.call(operations.private_article_authors_add, (article_id, authors), options)

    async def private_article_authors_add_with_http_info(
        self,
        article_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_authors_add`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_authors_add, (article_id, authors), options
        )

    async def private_article_authors_add_without_preload_content(
        self,
        article_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_authors_add`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_authors_add, (article_id, authors), options
        )

    async def private_article_authors_list(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.Author]:
        """List the authors of an article.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The authors, in their order.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/articles/{article_id}/authors
            https://docs.figshare.com/#private_article_authors_list
        """
        return await self.api_client.call(operations.private_article_authors_list, (article_id,), options)

    async def private_article_authors_list_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.Author]]:
        """Call ``private_article_authors_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_authors_list, (article_id,), options
        )

    async def private_article_authors_list_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_authors_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_authors_list, (article_id,), options
        )

    async def private_article_authors_replace(
        self,
        article_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Replace the authors of an article.

        Args:
            article_id: Unique identifier of the article.
            authors: Authors to add. Required: `authors`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or there is no author with an id.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/articles/{article_id}/authors
            https://docs.figshare.com/#private_article_authors_replace
        """
        return await self.api_client.call(operations.private_article_authors_replace, (article_id, authors), options)

    async def private_article_authors_replace_with_http_info(
        self,
        article_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_authors_replace`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_authors_replace, (article_id, authors), options
        )

    async def private_article_authors_replace_without_preload_content(
        self,
        article_id: int,
        authors: models.AuthorsCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_authors_replace`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_authors_replace, (article_id, authors), options
        )

    async def private_article_categories_add(
        self,
        article_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Add categories to an article.

        Args:
            article_id: Unique identifier of the article.
            categories: Categories to add. Required: `categories`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or there is no category with an id.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles/{article_id}/categories
            https://docs.figshare.com/#private_article_categories_add
        """
        return await self.api_client.call(operations.private_article_categories_add, (article_id, categories), options)

    async def private_article_categories_add_with_http_info(
        self,
        article_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_categories_add`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_categories_add, (article_id, categories), options
        )

    async def private_article_categories_add_without_preload_content(
        self,
        article_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_categories_add`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_categories_add, (article_id, categories), options
        )

    async def private_article_categories_list(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.Category]:
        """List the categories of an article.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The categories.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/articles/{article_id}/categories
            https://docs.figshare.com/#private_article_categories_list
        """
        return await self.api_client.call(operations.private_article_categories_list, (article_id,), options)

    async def private_article_categories_list_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.Category]]:
        """Call ``private_article_categories_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_categories_list, (article_id,), options
        )

    async def private_article_categories_list_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_categories_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_categories_list, (article_id,), options
        )

    async def private_article_categories_replace(
        self,
        article_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Replace the categories of an article.

        Args:
            article_id: Unique identifier of the article.
            categories: Categories to add. Required: `categories`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or there is no category with an id.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/articles/{article_id}/categories
            https://docs.figshare.com/#private_article_categories_replace
        """
        return await self.api_client.call(
            operations.private_article_categories_replace, (article_id, categories), options
        )

    async def private_article_categories_replace_with_http_info(
        self,
        article_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_categories_replace`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_categories_replace, (article_id, categories), options
        )

    async def private_article_categories_replace_without_preload_content(
        self,
        article_id: int,
        categories: models.CategoriesCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_categories_replace`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_categories_replace, (article_id, categories), options
        )

    async def private_article_category_delete(
        self, article_id: int, category_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Remove a category from an article.

        Args:
            article_id: Unique identifier of the article.
            category_id: Unique identifier of the category.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/articles/{article_id}/categories/{category_id}
            https://docs.figshare.com/#private_article_category_delete
        """
        return await self.api_client.call(
            operations.private_article_category_delete, (article_id, category_id), options
        )

    async def private_article_category_delete_with_http_info(
        self, article_id: int, category_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_category_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_category_delete, (article_id, category_id), options
        )

    async def private_article_category_delete_without_preload_content(
        self, article_id: int, category_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_category_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_category_delete, (article_id, category_id), options
        )

    async def private_article_confidentiality_delete(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """End the confidentiality of an article.

        figshare has replaced confidentiality by permanent embargoes of files.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/articles/{article_id}/confidentiality
            https://docs.figshare.com/#private_article_confidentiality_delete
        """
        return await self.api_client.call(operations.private_article_confidentiality_delete, (article_id,), options)

    async def private_article_confidentiality_delete_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_confidentiality_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_confidentiality_delete, (article_id,), options
        )

    async def private_article_confidentiality_delete_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_confidentiality_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_confidentiality_delete, (article_id,), options
        )

    async def private_article_confidentiality_details(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ArticleConfidentiality:
        """Get the confidentiality of an article.

        figshare has replaced confidentiality by permanent embargoes of files.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The confidentiality.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/articles/{article_id}/confidentiality
            https://docs.figshare.com/#private_article_confidentiality_details
        """
        return await self.api_client.call(operations.private_article_confidentiality_details, (article_id,), options)

    async def private_article_confidentiality_details_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ArticleConfidentiality]:
        """Call ``private_article_confidentiality_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_confidentiality_details, (article_id,), options
        )

    async def private_article_confidentiality_details_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_confidentiality_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_confidentiality_details, (article_id,), options
        )

    async def private_article_confidentiality_update(
        self,
        article_id: int,
        reason: models.ConfidentialityCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Make the files of an article confidential.

        figshare has replaced confidentiality by permanent embargoes of files.

        Args:
            article_id: Unique identifier of the article.
            reason: Confidentiality to set. Required: `reason`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/articles/{article_id}/confidentiality
            https://docs.figshare.com/#private_article_confidentiality_update
        """
        return await self.api_client.call(
            operations.private_article_confidentiality_update, (article_id, reason), options
        )

    async def private_article_confidentiality_update_with_http_info(
        self,
        article_id: int,
        reason: models.ConfidentialityCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_confidentiality_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_confidentiality_update, (article_id, reason), options
        )

    async def private_article_confidentiality_update_without_preload_content(
        self,
        article_id: int,
        reason: models.ConfidentialityCreator | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_confidentiality_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_confidentiality_update, (article_id, reason), options
        )

    async def private_article_create(
        self, article: models.ArticleCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.LocationWarnings:
        """Create an article.

        The article is a draft with version 0. The caller owns it, and is its author if no authors are given;
        the default license is CC BY 4.0. Values that figshare's client sends for fields that are not set mean
        that they are not set: 0 for the license, and empty texts.

        Args:
            article: An article to create. Required: `title`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Id and URL of the created resource; the URL is also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller is not a member of the group.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles
            https://docs.figshare.com/#private_article_create
        """
        return await self.api_client.call(operations.private_article_create, (article,), options)

    async def private_article_create_with_http_info(
        self, article: models.ArticleCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.LocationWarnings]:
        """Call ``private_article_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.private_article_create, (article,), options)

    async def private_article_create_without_preload_content(
        self, article: models.ArticleCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_create, (article,), options
        )

    async def private_article_delete(self, article_id: int, **options: hints.Unpack[hints.RequestOptions]) -> None:
        """Delete a draft and its files.

        An article that has been published cannot be deleted.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project, or the article is public.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/articles/{article_id}
            https://docs.figshare.com/#private_article_delete
        """
        return await self.api_client.call(operations.private_article_delete, (article_id,), options)

    async def private_article_delete_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.private_article_delete, (article_id,), options)

    async def private_article_delete_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_delete, (article_id,), options
        )

    async def private_article_details(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ArticleCompletePrivate:
        """Get an article with its unpublished changes.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The article with its unpublished changes.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/articles/{article_id}
            https://docs.figshare.com/#private_article_details
        """
        return await self.api_client.call(operations.private_article_details, (article_id,), options)

    async def private_article_details_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ArticleCompletePrivate]:
        """Call ``private_article_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.private_article_details, (article_id,), options)

    async def private_article_details_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_details, (article_id,), options
        )

    @overload
    async def private_article_download(
        self,
        article_id: int,
        folder_path: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def private_article_download(
        self,
        article_id: int,
        folder_path: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def private_article_download(
        self, article_id: int, folder_path: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> bytes: ...
    async def private_article_download(
        self, article_id: int, folder_path: str | None = None, **options: hints.Unpack[hints.DownloadOptions]
    ) -> bytes | hints.Path | int:
        """Download the files of an article as a ZIP archive.

        The archive has the folders of the files. Linked files are left out.

        Args:
            article_id: Unique identifier of the article.
            folder_path: Folder whose files to download. Default: all files.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A ZIP archive of the files.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/articles/{article_id}/download
            https://docs.figshare.com/#private_article_download
        """
        return await self.api_client.call(operations.private_article_download, (article_id, folder_path), options)

    @overload
    async def private_article_download_with_http_info(
        self,
        article_id: int,
        folder_path: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def private_article_download_with_http_info(
        self,
        article_id: int,
        folder_path: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def private_article_download_with_http_info(
        self, article_id: int, folder_path: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[bytes]: ...
    async def private_article_download_with_http_info(
        self, article_id: int, folder_path: str | None = None, **options: hints.Unpack[hints.DownloadOptions]
    ) -> hints.ApiResponse[Any]:
        """Call ``private_article_download`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_download, (article_id, folder_path), options
        )

    async def private_article_download_without_preload_content(
        self, article_id: int, folder_path: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_download`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_download, (article_id, folder_path), options
        )

    async def private_article_embargo_delete(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Lift the embargo of an article.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/articles/{article_id}/embargo
            https://docs.figshare.com/#private_article_embargo_delete
        """
        return await self.api_client.call(operations.private_article_embargo_delete, (article_id,), options)

    async def private_article_embargo_delete_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_embargo_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_embargo_delete, (article_id,), options
        )

    async def private_article_embargo_delete_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_embargo_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_embargo_delete, (article_id,), options
        )

    async def private_article_embargo_details(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ArticleEmbargo:
        """Get the embargo of an article.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The embargo.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/articles/{article_id}/embargo
            https://docs.figshare.com/#private_article_embargo_details
        """
        return await self.api_client.call(operations.private_article_embargo_details, (article_id,), options)

    async def private_article_embargo_details_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ArticleEmbargo]:
        """Call ``private_article_embargo_details`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_embargo_details, (article_id,), options
        )

    async def private_article_embargo_details_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_embargo_details`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_embargo_details, (article_id,), options
        )

    async def private_article_embargo_update(
        self,
        article_id: int,
        embargo: models.ArticleEmbargoUpdater | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Set the embargo of an article.

        An embargo of the article does not publish it when it expires, unless it has been published during the
        embargo.

        Args:
            article_id: Unique identifier of the article.
            embargo: An embargo to set. Required: `is_embargoed`, `embargo_date`, `embargo_type`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or the date is not in the future.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/articles/{article_id}/embargo
            https://docs.figshare.com/#private_article_embargo_update
        """
        return await self.api_client.call(operations.private_article_embargo_update, (article_id, embargo), options)

    async def private_article_embargo_update_with_http_info(
        self,
        article_id: int,
        embargo: models.ArticleEmbargoUpdater | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_embargo_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_embargo_update, (article_id, embargo), options
        )

    async def private_article_embargo_update_without_preload_content(
        self,
        article_id: int,
        embargo: models.ArticleEmbargoUpdater | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_embargo_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_embargo_update, (article_id, embargo), options
        )

    async def private_article_file(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.PrivateFile:
        """Get a file of an article.

        Args:
            article_id: Unique identifier of the article.
            file_id: Unique identifier of the file.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The file.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/articles/{article_id}/files/{file_id}
            https://docs.figshare.com/#private_article_file
        """
        return await self.api_client.call(operations.private_article_file, (article_id, file_id), options)

    async def private_article_file_with_http_info(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.PrivateFile]:
        """Call ``private_article_file`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_file, (article_id, file_id), options
        )

    async def private_article_file_without_preload_content(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_file`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_file, (article_id, file_id), options
        )

    async def private_article_file_delete(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a file from an article.

        The public versions of the article keep the file.

        Args:
            article_id: Unique identifier of the article.
            file_id: Unique identifier of the file.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/articles/{article_id}/files/{file_id}
            https://docs.figshare.com/#private_article_file_delete
        """
        return await self.api_client.call(operations.private_article_file_delete, (article_id, file_id), options)

    async def private_article_file_delete_with_http_info(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_file_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_file_delete, (article_id, file_id), options
        )

    async def private_article_file_delete_without_preload_content(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_file_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_file_delete, (article_id, file_id), options
        )

    async def private_article_files_list(
        self,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PrivateFile]:
        """List the files of an article.

        Args:
            article_id: Unique identifier of the article.
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 5000.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The files, oldest first.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /account/articles/{article_id}/files
            https://docs.figshare.com/#private_article_files_list
        """
        return await self.api_client.call(
            operations.private_article_files_list, (article_id, page, page_size, limit, offset), options
        )

    async def private_article_files_list_with_http_info(
        self,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PrivateFile]]:
        """Call ``private_article_files_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_files_list, (article_id, page, page_size, limit, offset), options
        )

    async def private_article_files_list_without_preload_content(
        self,
        article_id: int,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_files_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_files_list, (article_id, page, page_size, limit, offset), options
        )

    def iter_private_article_files_list(
        self,
        article_id: int,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.PrivateFile]:
        """Iterate over all items of `private_article_files_list`, page by page.

        Args:
            article_id: Unique identifier of the article.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `private_article_files_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.private_article_files_list, (article_id, None, None, None, None), limit, page_size, options
        )

    async def private_article_partial_update(
        self,
        article_id: int,
        article: models.ArticleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.LocationWarningsUpdate:
        """Update some fields of an article.

        Omitted fields stay unchanged. The public versions stay as they are until the article is published
        again.

        Args:
            article_id: Unique identifier of the article.
            article: Fields of an article to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the updated resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PATCH /account/articles/{article_id}
            https://docs.figshare.com/#private_article_partial_update
        """
        return await self.api_client.call(operations.private_article_partial_update, (article_id, article), options)

    async def private_article_partial_update_with_http_info(
        self,
        article_id: int,
        article: models.ArticleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.LocationWarningsUpdate]:
        """Call ``private_article_partial_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_partial_update, (article_id, article), options
        )

    async def private_article_partial_update_without_preload_content(
        self,
        article_id: int,
        article: models.ArticleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_partial_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_partial_update, (article_id, article), options
        )

    async def private_article_private_link(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.PrivateLink]:
        """List the private links of an article.

        A client with a private link can read the article and download its files.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The private links.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /account/articles/{article_id}/private_links
            https://docs.figshare.com/#private_article_private_link
        """
        return await self.api_client.call(operations.private_article_private_link, (article_id,), options)

    async def private_article_private_link_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.PrivateLink]]:
        """Call ``private_article_private_link`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_private_link, (article_id,), options
        )

    async def private_article_private_link_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_private_link`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_private_link, (article_id,), options
        )

    async def private_article_private_link_create(
        self,
        article_id: int,
        private_link: models.PrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PrivateLinkResponse:
        """Create a private link to an article.

        It expires after 365 days, unless another date is given.

        Args:
            article_id: Unique identifier of the article.
            private_link: A private link to create.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URLs and token of the private link; its API URL is also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or the date is not in the future.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles/{article_id}/private_links
            https://docs.figshare.com/#private_article_private_link_create
        """
        return await self.api_client.call(
            operations.private_article_private_link_create, (article_id, private_link), options
        )

    async def private_article_private_link_create_with_http_info(
        self,
        article_id: int,
        private_link: models.PrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PrivateLinkResponse]:
        """Call ``private_article_private_link_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_private_link_create, (article_id, private_link), options
        )

    async def private_article_private_link_create_without_preload_content(
        self,
        article_id: int,
        private_link: models.PrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_private_link_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_private_link_create, (article_id, private_link), options
        )

    async def private_article_private_link_delete(
        self, article_id: int, link_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a private link.

        Args:
            article_id: Unique identifier of the article.
            link_id: Unique identifier of the private link.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, DELETE /account/articles/{article_id}/private_links/{link_id}
            https://docs.figshare.com/#private_article_private_link_delete
        """
        return await self.api_client.call(
            operations.private_article_private_link_delete, (article_id, link_id), options
        )

    async def private_article_private_link_delete_with_http_info(
        self, article_id: int, link_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_private_link_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_private_link_delete, (article_id, link_id), options
        )

    async def private_article_private_link_delete_without_preload_content(
        self, article_id: int, link_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_private_link_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_private_link_delete, (article_id, link_id), options
        )

    async def private_article_private_link_update(
        self,
        article_id: int,
        link_id: str,
        private_link: models.PrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Change the date when a private link expires.

        Without a date, it expires 365 days from now.

        Args:
            article_id: Unique identifier of the article.
            link_id: Unique identifier of the private link.
            private_link: A private link to create.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or the date is not in the future.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/articles/{article_id}/private_links/{link_id}
            https://docs.figshare.com/#private_article_private_link_update
        """
        return await self.api_client.call(
            operations.private_article_private_link_update, (article_id, link_id, private_link), options
        )

    async def private_article_private_link_update_with_http_info(
        self,
        article_id: int,
        link_id: str,
        private_link: models.PrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_private_link_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_private_link_update, (article_id, link_id, private_link), options
        )

    async def private_article_private_link_update_without_preload_content(
        self,
        article_id: int,
        link_id: str,
        private_link: models.PrivateLinkCreator | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_private_link_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_private_link_update, (article_id, link_id, private_link), options
        )

    async def private_article_reserve_doi(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ArticleDOI:
        """Reserve the DOI of an article.

        Reserving it again returns the same DOI.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The DOI.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles/{article_id}/reserve_doi
            https://docs.figshare.com/#private_article_reserve_doi
        """
        return await self.api_client.call(operations.private_article_reserve_doi, (article_id,), options)

    async def private_article_reserve_doi_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ArticleDOI]:
        """Call ``private_article_reserve_doi`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.private_article_reserve_doi, (article_id,), options)

    async def private_article_reserve_doi_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_reserve_doi`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_reserve_doi, (article_id,), options
        )

    async def private_article_reserve_handle(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ArticleHandle:
        """Reserve the handle of an article.

        Reserving it again returns the same handle.

        Args:
            article_id: Unique identifier of the article.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The handle.

        Raises:
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles/{article_id}/reserve_handle
            https://docs.figshare.com/#private_article_reserve_handle
        """
        return await self.api_client.call(operations.private_article_reserve_handle, (article_id,), options)

    async def private_article_reserve_handle_with_http_info(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ArticleHandle]:
        """Call ``private_article_reserve_handle`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_reserve_handle, (article_id,), options
        )

    async def private_article_reserve_handle_without_preload_content(
        self, article_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_reserve_handle`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_reserve_handle, (article_id,), options
        )

    async def private_article_resource(
        self, article_id: int, resource: models.Resource | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.Location:
        """Set the related publication of an article.

        For publishers.

        Args:
            article_id: Unique identifier of the article.
            resource: The publication that an article or a collection supplements.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the updated resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles/{article_id}/resource
            https://docs.figshare.com/#private_article_resource
        """
        return await self.api_client.call(operations.private_article_resource, (article_id, resource), options)

    async def private_article_resource_with_http_info(
        self, article_id: int, resource: models.Resource | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Location]:
        """Call ``private_article_resource`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_resource, (article_id, resource), options
        )

    async def private_article_resource_without_preload_content(
        self, article_id: int, resource: models.Resource | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_resource`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_resource, (article_id, resource), options
        )

    async def private_article_update(
        self,
        article_id: int,
        article: models.ArticleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.LocationWarningsUpdate:
        """Update an article.

        Omitted fields stay unchanged. The public versions stay as they are until the article is published
        again.

        Args:
            article_id: Unique identifier of the article.
            article: Fields of an article to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the updated resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/articles/{article_id}
            https://docs.figshare.com/#private_article_update
        """
        return await self.api_client.call(operations.private_article_update, (article_id, article), options)

    async def private_article_update_with_http_info(
        self,
        article_id: int,
        article: models.ArticleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.LocationWarningsUpdate]:
        """Call ``private_article_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_update, (article_id, article), options
        )

    async def private_article_update_without_preload_content(
        self,
        article_id: int,
        article: models.ArticleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_update, (article_id, article), options
        )

    async def private_article_upload_complete(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Complete the upload of a file.

        All parts must have been sent. The service then assembles the file, and compares its size and its MD5
        checksum with the given ones.

        Args:
            article_id: Unique identifier of the article.
            file_id: Unique identifier of the file.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. A part is missing, or the content does not match the given checksum.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles/{article_id}/files/{file_id}
            https://docs.figshare.com/#private_article_upload_complete
        """
        return await self.api_client.call(operations.private_article_upload_complete, (article_id, file_id), options)

    async def private_article_upload_complete_with_http_info(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``private_article_upload_complete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_upload_complete, (article_id, file_id), options
        )

    async def private_article_upload_complete_without_preload_content(
        self, article_id: int, file_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_upload_complete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_upload_complete, (article_id, file_id), options
        )

    async def private_article_upload_initiate(
        self, article_id: int, file: models.FileCreator | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.Location:
        """Add a file to an article: a link, or a file to upload.

        A file to upload needs its name and size. Its `upload_url` leads to the upload service, which lists the
        parts to send. Afterwards, complete the upload.

        Args:
            article_id: Unique identifier of the article.
            file: A file to add. A file to upload has a name and a size, and a linked one a link.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            URL of the created resource, also in the Location header.

        Raises:
            BadRequestException: 400. The body is not valid JSON, or the file is larger than the account's limit or its
                free quota.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller owns neither the article nor its project.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/articles/{article_id}/files
            https://docs.figshare.com/#private_article_upload_initiate
        """
        return await self.api_client.call(operations.private_article_upload_initiate, (article_id, file), options)

    async def private_article_upload_initiate_with_http_info(
        self, article_id: int, file: models.FileCreator | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Location]:
        """Call ``private_article_upload_initiate`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_article_upload_initiate, (article_id, file), options
        )

    async def private_article_upload_initiate_without_preload_content(
        self, article_id: int, file: models.FileCreator | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_article_upload_initiate`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_article_upload_initiate, (article_id, file), options
        )

    async def private_articles_list(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Article]:
        """List the articles of the account.

        Includes drafts, and the caller's articles in projects. Sorted by creation date, latest first.

        Args:
            page: Page number, starting at 1; used with `page_size`. 1 to 5000.
            page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
            limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
            offset: Number of entries to skip; used with `limit`. 0 to 5000.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The articles.

        Raises:
            BadRequestException: 400. The page begins or ends beyond the 9,000 entries that pages lead to.
            UnauthorizedException: 401. Missing or unknown token.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, GET /account/articles
            https://docs.figshare.com/#private_articles_list
        """
        return await self.api_client.call(operations.private_articles_list, (page, page_size, limit, offset), options)

    async def private_articles_list_with_http_info(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Article]]:
        """Call ``private_articles_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.private_articles_list, (page, page_size, limit, offset), options
        )

    async def private_articles_list_without_preload_content(
        self,
        page: int | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``private_articles_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_articles_list, (page, page_size, limit, offset), options
        )

    def iter_private_articles_list(
        self, *, limit: int | None = None, page_size: int | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncPages[models.Article]:
        """Iterate over all items of `private_articles_list`, page by page.

        Args:
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `private_articles_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.private_articles_list, (None, None, None, None), limit, page_size, options
        )

    async def private_articles_search(
        self, search: models.PrivateArticleSearch | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ArticleWithProject]:
        """Search the articles of the account.

        Accepts the search language of `articles_search`.

        Args:
            search: Filter and order of the account's articles.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The articles, each with the id of its project.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            UnprocessableEntityException: 422. Invalid value, or `page` parameters mixed with `limit` or `offset`.

        Source: figshare, POST /account/articles/search
            https://docs.figshare.com/#private_articles_search
        """
        return await self.api_client.call(operations.private_articles_search, (search,), options)

    async def private_articles_search_with_http_info(
        self, search: models.PrivateArticleSearch | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ArticleWithProject]]:
        """Call ``private_articles_search`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.private_articles_search, (search,), options)

    async def private_articles_search_without_preload_content(
        self, search: models.PrivateArticleSearch | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``private_articles_search`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.private_articles_search, (search,), options
        )

    def iter_private_articles_search(
        self,
        search: models.PrivateArticleSearch | dict[str, Any],
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.ArticleWithProject]:
        """Iterate over all items of `private_articles_search`, page by page.

        Args:
            search: Filter and order of the account's articles.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 1000. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `private_articles_search`, while it is iterated over.
        """
        return self.api_client.pages(operations.private_articles_search, (search,), limit, page_size, options)

    @overload
    async def public_article_download(
        self,
        article_id: int,
        folder_path: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def public_article_download(
        self,
        article_id: int,
        folder_path: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def public_article_download(
        self, article_id: int, folder_path: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> bytes: ...
    async def public_article_download(
        self, article_id: int, folder_path: str | None = None, **options: hints.Unpack[hints.DownloadOptions]
    ) -> bytes | hints.Path | int:
        """Download the files of a public article as a ZIP archive.

        The archive has the folders of the files. Linked files are left out.

        Args:
            article_id: Unique identifier of the article.
            folder_path: Folder whose files to download. Default: all files.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A ZIP archive of the files.

        Raises:
            ForbiddenException: 403. The files are confidential or under embargo, or cannot be downloaded.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /articles/{article_id}/download
            https://docs.figshare.com/#public_article_download
        """
        return await self.api_client.call(operations.public_article_download, (article_id, folder_path), options)

    @overload
    async def public_article_download_with_http_info(
        self,
        article_id: int,
        folder_path: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def public_article_download_with_http_info(
        self,
        article_id: int,
        folder_path: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def public_article_download_with_http_info(
        self, article_id: int, folder_path: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[bytes]: ...
    async def public_article_download_with_http_info(
        self, article_id: int, folder_path: str | None = None, **options: hints.Unpack[hints.DownloadOptions]
    ) -> hints.ApiResponse[Any]:
        """Call ``public_article_download`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.public_article_download, (article_id, folder_path), options
        )

    async def public_article_download_without_preload_content(
        self, article_id: int, folder_path: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``public_article_download`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.public_article_download, (article_id, folder_path), options
        )

    @overload
    async def public_article_version_download(
        self,
        article_id: int,
        version_id: int,
        folder_path: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def public_article_version_download(
        self,
        article_id: int,
        version_id: int,
        folder_path: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def public_article_version_download(
        self,
        article_id: int,
        version_id: int,
        folder_path: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> bytes: ...
    async def public_article_version_download(
        self,
        article_id: int,
        version_id: int,
        folder_path: str | None = None,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> bytes | hints.Path | int:
        """Download the files of a public version as a ZIP archive.

        The archive has the folders of the files. Linked files are left out.

        Args:
            article_id: Unique identifier of the article.
            version_id: Number of the version, from 1.
            folder_path: Folder whose files to download. Default: all files.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A ZIP archive of the files.

        Raises:
            ForbiddenException: 403. The files are confidential or under embargo, or cannot be downloaded.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, GET /articles/{article_id}/versions/{version_id}/download
            https://docs.figshare.com/#public_article_version_download
        """
        return await self.api_client.call(
            operations.public_article_version_download, (article_id, version_id, folder_path), options
        )

    @overload
    async def public_article_version_download_with_http_info(
        self,
        article_id: int,
        version_id: int,
        folder_path: str | None = None,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def public_article_version_download_with_http_info(
        self,
        article_id: int,
        version_id: int,
        folder_path: str | None = None,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def public_article_version_download_with_http_info(
        self,
        article_id: int,
        version_id: int,
        folder_path: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[bytes]: ...
    async def public_article_version_download_with_http_info(
        self,
        article_id: int,
        version_id: int,
        folder_path: str | None = None,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> hints.ApiResponse[Any]:
        """Call ``public_article_version_download`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.public_article_version_download, (article_id, version_id, folder_path), options
        )

    async def public_article_version_download_without_preload_content(
        self,
        article_id: int,
        version_id: int,
        folder_path: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``public_article_version_download`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.public_article_version_download, (article_id, version_id, folder_path), options
        )
