# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of NuExtract with the tag Inference."""

from __future__ import annotations

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class AsyncInferenceApi:
    """Asynchronous operations of NuExtract with the tag Inference.

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

    async def post_api_content_extraction_contentprojectid_jobs_document_documentid(
        self,
        content_project_id: str,
        document_id: str,
        x_organization_id: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.JobIdResponse:
        """Start the conversion of a document to Markdown.

        Args:
            content_project_id: Identifier of the content project.
            document_id: Identifier of the document.
            x_organization_id: Used by the platform's web pages; ignored here.
            timeout: Time limit of the job, such as 1000ms, 10s, 1m or 1h. By default 60m, and at least 5m.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The identifier of the job.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot use the project or the document.
            NotFoundException: 404. The project or the document does not exist.

        Source: NuExtract, POST /api/content-extraction/{contentProjectId}/jobs/document/{documentId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/InferenceApi.md#post_api_content_extraction_contentprojectid_jobs_document_documentid
        """
        return await self.api_client.call(
            operations.post_api_content_extraction_contentprojectid_jobs_document_documentid,
            (content_project_id, document_id, x_organization_id, timeout),
            options,
        )

    async def post_api_content_extraction_contentprojectid_jobs_document_documentid_with_http_info(
        self,
        content_project_id: str,
        document_id: str,
        x_organization_id: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.JobIdResponse]:
        """Call ``post_api_content_extraction_contentprojectid_jobs_document_documentid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_content_extraction_contentprojectid_jobs_document_documentid,
            (content_project_id, document_id, x_organization_id, timeout),
            options,
        )

    async def post_api_content_extraction_contentprojectid_jobs_document_documentid_without_preload_content(
        self,
        content_project_id: str,
        document_id: str,
        x_organization_id: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_content_extraction_contentprojectid_jobs_document_documentid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_content_extraction_contentprojectid_jobs_document_documentid,
            (content_project_id, document_id, x_organization_id, timeout),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_jobs_document_documentid(
        self,
        structured_project_id: str,
        document_id: str,
        x_organization_id: str | None = None,
        temperature: float | None = None,
        max_output_tokens: str | None = None,
        max_example_token_number: int | None = None,
        max_example_number: str | None = None,
        min_example_similarity: float | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        random_seed: str | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.JobIdResponse:
        """Start a structured extraction from a document.

        Settings of the request take precedence over those of the project.

        Args:
            structured_project_id: Identifier of the structured project.
            document_id: Identifier of the document.
            x_organization_id: Used by the platform's web pages; ignored here.
            temperature: Temperature of the model. 0 to 2.
            max_output_tokens: Limit of output tokens: a positive number, or `Unlimited`.
            max_example_token_number: Limit of tokens of examples. 0 to 130000.
            max_example_number: Limit of examples: a number, or `Unlimited`.
            min_example_similarity: Smallest similarity between the document and an example. 0 to 1.
            enable_thinking: True to let the model think before it answers.
            thinking_token_budget: Limit of tokens for thinking: a positive number, or `Unlimited`.
            loop_detection: True to stop a model that repeats itself.
            random_seed: Seed of 64 bits as text, or `random`.
            image_width: Width in pixels of standalone images, `automatic` for a short side of 1280 pixels, or
                `original`.
            timeout: Time limit of the job, such as 1000ms, 10s, 1m or 1h. By default 60m, and at least 5m.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The identifier of the job.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot use the project or the document.
            NotFoundException: 404. The project or the document does not exist.

        Source: NuExtract, POST /api/structured-extraction/{structuredProjectId}/jobs/document/{documentId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/InferenceApi.md#post_api_structured_extraction_structuredprojectid_jobs_document_documentid
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_structuredprojectid_jobs_document_documentid,
            (
                structured_project_id,
                document_id,
                x_organization_id,
                temperature,
                max_output_tokens,
                max_example_token_number,
                max_example_number,
                min_example_similarity,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                random_seed,
                image_width,
                timeout,
            ),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_jobs_document_documentid_with_http_info(
        self,
        structured_project_id: str,
        document_id: str,
        x_organization_id: str | None = None,
        temperature: float | None = None,
        max_output_tokens: str | None = None,
        max_example_token_number: int | None = None,
        max_example_number: str | None = None,
        min_example_similarity: float | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        random_seed: str | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.JobIdResponse]:
        """Call ``post_api_structured_extraction_structuredprojectid_jobs_document_documentid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_structuredprojectid_jobs_document_documentid,
            (
                structured_project_id,
                document_id,
                x_organization_id,
                temperature,
                max_output_tokens,
                max_example_token_number,
                max_example_number,
                min_example_similarity,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                random_seed,
                image_width,
                timeout,
            ),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_jobs_document_documentid_without_preload_content(
        self,
        structured_project_id: str,
        document_id: str,
        x_organization_id: str | None = None,
        temperature: float | None = None,
        max_output_tokens: str | None = None,
        max_example_token_number: int | None = None,
        max_example_number: str | None = None,
        min_example_similarity: float | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        random_seed: str | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_structured_extraction_structuredprojectid_jobs_document_documentid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_structuredprojectid_jobs_document_documentid,
            (
                structured_project_id,
                document_id,
                x_organization_id,
                temperature,
                max_output_tokens,
                max_example_token_number,
                max_example_number,
                min_example_similarity,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                random_seed,
                image_width,
                timeout,
            ),
            options,
        )

    async def post_api_template_generation_jobs_document_documentid(
        self,
        document_id: str,
        x_organization_id: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.JobIdResponse:
        """Start the generation of a template from a document.

        Args:
            document_id: Identifier of the document.
            x_organization_id: Used by the platform's web pages; ignored here.
            enable_thinking: True to let the model think before it answers.
            thinking_token_budget: Limit of tokens for thinking: a positive number, or `Unlimited`.
            loop_detection: True to stop a model that repeats itself.
            image_width: Width in pixels of standalone images, `automatic` for a short side of 1280 pixels, or
                `original`.
            timeout: Time limit of the job, such as 1000ms, 10s, 1m or 1h. By default 60m, and at least 5m.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The identifier of the job.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot use the document.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/template-generation/jobs/document/{documentId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/InferenceApi.md#post_api_template_generation_jobs_document_documentid
        """
        return await self.api_client.call(
            operations.post_api_template_generation_jobs_document_documentid,
            (
                document_id,
                x_organization_id,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                image_width,
                timeout,
            ),
            options,
        )

    async def post_api_template_generation_jobs_document_documentid_with_http_info(
        self,
        document_id: str,
        x_organization_id: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.JobIdResponse]:
        """Call ``post_api_template_generation_jobs_document_documentid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_template_generation_jobs_document_documentid,
            (
                document_id,
                x_organization_id,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                image_width,
                timeout,
            ),
            options,
        )

    async def post_api_template_generation_jobs_document_documentid_without_preload_content(
        self,
        document_id: str,
        x_organization_id: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_template_generation_jobs_document_documentid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_template_generation_jobs_document_documentid,
            (
                document_id,
                x_organization_id,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                image_width,
                timeout,
            ),
            options,
        )
