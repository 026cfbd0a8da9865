# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of NuExtract with the tag StructuredExtractionExamples."""

from __future__ import annotations

from typing import Any

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class AsyncStructuredExtractionExamplesApi:
    """Asynchronous operations of NuExtract with the tag StructuredExtractionExamples.

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

    async def delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid(
        self,
        structured_project_id: str,
        structured_example_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete an example of an unlocked project.

        Args:
            structured_project_id: Identifier of the structured project.
            structured_example_id: Identifier of the example.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project, or it is locked.
            NotFoundException: 404. The project has no such example.

        Source: NuExtract, DELETE /api/structured-extraction/{structuredProjectId}/examples/{structuredExampleId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionExamplesApi.md#delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid
        """
        return await self.api_client.call(
            operations.delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid,
            (structured_project_id, structured_example_id, x_organization_id),
            options,
        )

    async def delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid_with_http_info(
        self,
        structured_project_id: str,
        structured_example_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid,
            (structured_project_id, structured_example_id, x_organization_id),
            options,
        )

    async def delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid_without_preload_content(
        self,
        structured_project_id: str,
        structured_example_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid,
            (structured_project_id, structured_example_id, x_organization_id),
            options,
        )

    async def get_api_structured_extraction_structuredprojectid_examples(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        skip: int | None = None,
        per_page: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PaginatedResponseT:
        """List the examples of a structured project.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            skip: Number of entries to skip. At least 0. Default: `0`.
            per_page: Number of entries of a page. 1 to 300. Default: `30`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of examples, oldest first.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/structured-extraction/{structuredProjectId}/examples
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionExamplesApi.md#get_api_structured_extraction_structuredprojectid_examples
        """
        return await self.api_client.call(
            operations.get_api_structured_extraction_structuredprojectid_examples,
            (structured_project_id, x_organization_id, skip, per_page),
            options,
        )

    async def get_api_structured_extraction_structuredprojectid_examples_with_http_info(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        skip: int | None = None,
        per_page: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PaginatedResponseT]:
        """Call ``get_api_structured_extraction_structuredprojectid_examples`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_structured_extraction_structuredprojectid_examples,
            (structured_project_id, x_organization_id, skip, per_page),
            options,
        )

    async def get_api_structured_extraction_structuredprojectid_examples_without_preload_content(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        skip: int | None = None,
        per_page: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_structured_extraction_structuredprojectid_examples`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_structured_extraction_structuredprojectid_examples,
            (structured_project_id, x_organization_id, skip, per_page),
            options,
        )

    def iter_get_api_structured_extraction_structuredprojectid_examples(
        self,
        structured_project_id: str,
        x_organization_id: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.StructuredExampleResponse]:
        """Iterate over all items of `get_api_structured_extraction_structuredprojectid_examples`, page by page.

        Args:
            structured_project_id: Identifier of the structured project.
            x_organization_id: Used by the platform's web pages; ignored here.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 300. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `get_api_structured_extraction_structuredprojectid_examples`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.get_api_structured_extraction_structuredprojectid_examples,
            (structured_project_id, x_organization_id, None, None),
            limit,
            page_size,
            options,
        )

    async def get_api_structured_extraction_structuredprojectid_examples_structuredexampleid(
        self,
        structured_project_id: str,
        structured_example_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StructuredExampleResponse:
        """Get an example.

        Args:
            structured_project_id: Identifier of the structured project.
            structured_example_id: Identifier of the example.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The example.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the project.
            NotFoundException: 404. The project has no such example.

        Source: NuExtract, GET /api/structured-extraction/{structuredProjectId}/examples/{structuredExampleId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionExamplesApi.md#get_api_structured_extraction_structuredprojectid_examples_structuredexampleid
        """
        return await self.api_client.call(
            operations.get_api_structured_extraction_structuredprojectid_examples_structuredexampleid,
            (structured_project_id, structured_example_id, x_organization_id),
            options,
        )

    async def get_api_structured_extraction_structuredprojectid_examples_structuredexampleid_with_http_info(
        self,
        structured_project_id: str,
        structured_example_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StructuredExampleResponse]:
        """Call ``get_api_structured_extraction_structuredprojectid_examples_structuredexampleid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_structured_extraction_structuredprojectid_examples_structuredexampleid,
            (structured_project_id, structured_example_id, x_organization_id),
            options,
        )

    async def get_api_structured_extraction_structuredprojectid_examples_structuredexampleid_without_preload_content(
        self,
        structured_project_id: str,
        structured_example_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_structured_extraction_structuredprojectid_examples_structuredexampleid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_structured_extraction_structuredprojectid_examples_structuredexampleid,
            (structured_project_id, structured_example_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_examples(
        self,
        structured_project_id: str,
        create_or_update_structured_example_request: models.CreateOrUpdateStructuredExampleRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StructuredExampleResponse:
        """Add an example to an unlocked project.

        Extractions use it while its result conforms to the template.

        Args:
            structured_project_id: Identifier of the structured project.
            create_or_update_structured_example_request: An example to save. Required: `document_id`, `result`.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The example.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project or use the document, the project is locked, or
                the document has another scope.
            NotFoundException: 404. The project or the document does not exist.

        Source: NuExtract, POST /api/structured-extraction/{structuredProjectId}/examples
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionExamplesApi.md#post_api_structured_extraction_structuredprojectid_examples
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_structuredprojectid_examples,
            (structured_project_id, create_or_update_structured_example_request, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_examples_with_http_info(
        self,
        structured_project_id: str,
        create_or_update_structured_example_request: models.CreateOrUpdateStructuredExampleRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StructuredExampleResponse]:
        """Call ``post_api_structured_extraction_structuredprojectid_examples`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_structuredprojectid_examples,
            (structured_project_id, create_or_update_structured_example_request, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_examples_without_preload_content(
        self,
        structured_project_id: str,
        create_or_update_structured_example_request: models.CreateOrUpdateStructuredExampleRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_structured_extraction_structuredprojectid_examples`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_structuredprojectid_examples,
            (structured_project_id, create_or_update_structured_example_request, x_organization_id),
            options,
        )

    async def put_api_structured_extraction_structuredprojectid_examples_structuredexampleid(
        self,
        structured_project_id: str,
        structured_example_id: str,
        create_or_update_structured_example_request: models.CreateOrUpdateStructuredExampleRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StructuredExampleResponse:
        """Replace the document and the result of an example.

        Args:
            structured_project_id: Identifier of the structured project.
            structured_example_id: Identifier of the example.
            create_or_update_structured_example_request: An example to save. Required: `document_id`, `result`.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The example.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot update the project or use the document, the project is locked, or
                the document has another scope.
            NotFoundException: 404. The project has no such example, or the document does not exist.

        Source: NuExtract, PUT /api/structured-extraction/{structuredProjectId}/examples/{structuredExampleId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredExtractionExamplesApi.md#put_api_structured_extraction_structuredprojectid_examples_structuredexampleid
        """
        return await self.api_client.call(
            operations.put_api_structured_extraction_structuredprojectid_examples_structuredexampleid,
            (
                structured_project_id,
                structured_example_id,
                create_or_update_structured_example_request,
                x_organization_id,
            ),
            options,
        )

    async def put_api_structured_extraction_structuredprojectid_examples_structuredexampleid_with_http_info(
        self,
        structured_project_id: str,
        structured_example_id: str,
        create_or_update_structured_example_request: models.CreateOrUpdateStructuredExampleRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StructuredExampleResponse]:
        """Call ``put_api_structured_extraction_structuredprojectid_examples_structuredexampleid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.put_api_structured_extraction_structuredprojectid_examples_structuredexampleid,
            (
                structured_project_id,
                structured_example_id,
                create_or_update_structured_example_request,
                x_organization_id,
            ),
            options,
        )

    async def put_api_structured_extraction_structuredprojectid_examples_structuredexampleid_without_preload_content(
        self,
        structured_project_id: str,
        structured_example_id: str,
        create_or_update_structured_example_request: models.CreateOrUpdateStructuredExampleRequest | dict[str, Any],
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``put_api_structured_extraction_structuredprojectid_examples_structuredexampleid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.put_api_structured_extraction_structuredprojectid_examples_structuredexampleid,
            (
                structured_project_id,
                structured_example_id,
                create_or_update_structured_example_request,
                x_organization_id,
            ),
            options,
        )
