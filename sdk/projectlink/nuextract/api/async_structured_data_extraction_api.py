# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of NuExtract with the tag StructuredDataExtraction."""

from __future__ import annotations

from typing import Any

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class AsyncStructuredDataExtractionApi:
    """Asynchronous operations of NuExtract with the tag StructuredDataExtraction.

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

    async def get_api_structured_extraction_jobs_structuredextractionjobid(
        self,
        structured_extraction_job_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StructuredExtractionResponse:
        """Get the result of a structured extraction.

        Status 206 means that the model did not finish normally: the result has `error`, or `isTruncated` is true. The reason
        of a failed or cancelled job is the error of this operation.

        Args:
            structured_extraction_job_id: Identifier of the structured extraction job.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The result.

        Raises:
            BadRequestException: 400. The job has not ended (`JobNotCompleted`), failed or was cancelled.
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the job.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/structured-extraction/jobs/{structuredExtractionJobId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredDataExtractionApi.md#get_api_structured_extraction_jobs_structuredextractionjobid
        """
        return await self.api_client.call(
            operations.get_api_structured_extraction_jobs_structuredextractionjobid,
            (structured_extraction_job_id, x_organization_id),
            options,
        )

    async def get_api_structured_extraction_jobs_structuredextractionjobid_with_http_info(
        self,
        structured_extraction_job_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StructuredExtractionResponse]:
        """Call ``get_api_structured_extraction_jobs_structuredextractionjobid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_structured_extraction_jobs_structuredextractionjobid,
            (structured_extraction_job_id, x_organization_id),
            options,
        )

    async def get_api_structured_extraction_jobs_structuredextractionjobid_without_preload_content(
        self,
        structured_extraction_job_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_structured_extraction_jobs_structuredextractionjobid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_structured_extraction_jobs_structuredextractionjobid,
            (structured_extraction_job_id, x_organization_id),
            options,
        )

    async def post_api_structured_extraction_jobs(
        self,
        request: str,
        document: hints.FileInput,
        x_organization_id: str | None = None,
        timeout: str | None = None,
        example_files: list[hints.FileInput] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.JobIdResponse:
        """Start a structured extraction without a project.

        The number of example files equals the number of `examples` in the request.

        Args:
            request: JSON with `schema`, and optionally `instructions`, `settings` and `examples`, a list of objects
                with `result`.
            document: Document to extract from.
            x_organization_id: Used by the platform's web pages; ignored here.
            timeout: Time limit of the job, such as 1000ms, 10s, 1m or 1h. By default 60m, and at least 5m.
            example_files: Documents of the examples, in their order.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The identifier of the job.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.

        Source: NuExtract, POST /api/structured-extraction/jobs
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredDataExtractionApi.md#post_api_structured_extraction_jobs
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_jobs,
            (request, document, x_organization_id, timeout, example_files),
            options,
        )

    async def post_api_structured_extraction_jobs_with_http_info(
        self,
        request: str,
        document: hints.FileInput,
        x_organization_id: str | None = None,
        timeout: str | None = None,
        example_files: list[hints.FileInput] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.JobIdResponse]:
        """Call ``post_api_structured_extraction_jobs`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_jobs,
            (request, document, x_organization_id, timeout, example_files),
            options,
        )

    async def post_api_structured_extraction_jobs_without_preload_content(
        self,
        request: str,
        document: hints.FileInput,
        x_organization_id: str | None = None,
        timeout: str | None = None,
        example_files: list[hints.FileInput] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_structured_extraction_jobs`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_jobs,
            (request, document, x_organization_id, timeout, example_files),
            options,
        )

    async def post_api_structured_extraction_structuredprojectid_jobs(
        self,
        structured_project_id: str,
        body: hints.FileInput,
        x_organization_id: str | None = None,
        dpi: str | None = None,
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
        """Start a structured extraction from a file.

        Settings of the request take precedence over those of the project.

        Args:
            structured_project_id: Identifier of the structured project.
            body: Content of the file.
            x_organization_id: Used by the platform's web pages; ignored here.
            dpi: Resolution in DPI, 1 to 600 or `automatic`, for converting files to images.
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
            ForbiddenException: 403. The caller cannot use the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/structured-extraction/{structuredProjectId}/jobs
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredDataExtractionApi.md#post_api_structured_extraction_structuredprojectid_jobs
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_structuredprojectid_jobs,
            (
                structured_project_id,
                body,
                x_organization_id,
                dpi,
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

    async def post_api_structured_extraction_structuredprojectid_jobs_with_http_info(
        self,
        structured_project_id: str,
        body: hints.FileInput,
        x_organization_id: str | None = None,
        dpi: str | None = None,
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
        """Call ``post_api_structured_extraction_structuredprojectid_jobs`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_structuredprojectid_jobs,
            (
                structured_project_id,
                body,
                x_organization_id,
                dpi,
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

    async def post_api_structured_extraction_structuredprojectid_jobs_without_preload_content(
        self,
        structured_project_id: str,
        body: hints.FileInput,
        x_organization_id: str | None = None,
        dpi: str | None = None,
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
        """Call ``post_api_structured_extraction_structuredprojectid_jobs`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_structuredprojectid_jobs,
            (
                structured_project_id,
                body,
                x_organization_id,
                dpi,
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

    async def post_api_structured_extraction_structuredprojectid_jobs_text(
        self,
        structured_project_id: str,
        text_request: models.TextRequest | dict[str, Any],
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
        """Start a structured extraction from a text.

        Settings of the request take precedence over those of the project.

        Args:
            structured_project_id: Identifier of the structured project.
            text_request: A text. Required: `text`.
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
            ForbiddenException: 403. The caller cannot use the project.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/structured-extraction/{structuredProjectId}/jobs/text
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/StructuredDataExtractionApi.md#post_api_structured_extraction_structuredprojectid_jobs_text
        """
        return await self.api_client.call(
            operations.post_api_structured_extraction_structuredprojectid_jobs_text,
            (
                structured_project_id,
                text_request,
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

    async def post_api_structured_extraction_structuredprojectid_jobs_text_with_http_info(
        self,
        structured_project_id: str,
        text_request: models.TextRequest | dict[str, Any],
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
        """Call ``post_api_structured_extraction_structuredprojectid_jobs_text`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_structured_extraction_structuredprojectid_jobs_text,
            (
                structured_project_id,
                text_request,
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

    async def post_api_structured_extraction_structuredprojectid_jobs_text_without_preload_content(
        self,
        structured_project_id: str,
        text_request: models.TextRequest | dict[str, Any],
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
        """Call ``post_api_structured_extraction_structuredprojectid_jobs_text`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_structured_extraction_structuredprojectid_jobs_text,
            (
                structured_project_id,
                text_request,
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
