# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of NuExtract with the tag ContentExtraction."""

from __future__ import annotations

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class AsyncContentExtractionApi:
    """Asynchronous operations of NuExtract with the tag ContentExtraction.

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

    async def get_api_content_extraction_jobs_contentextractionjobid(
        self,
        content_extraction_job_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ContentExtractionResponse:
        """Get the result of a content extraction.

        Status 206 means that the model did not finish normally. The reason of a failed or cancelled job is the error of this
        operation.

        Args:
            content_extraction_job_id: Identifier of the content extraction job.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The result.

        Raises:
            BadRequestException: 400. The job has not ended (`JobNotCompleted`), failed or was cancelled.
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the job.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/content-extraction/jobs/{contentExtractionJobId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/ContentExtractionApi.md#get_api_content_extraction_jobs_contentextractionjobid
        """
        return await self.api_client.call(
            operations.get_api_content_extraction_jobs_contentextractionjobid,
            (content_extraction_job_id, x_organization_id),
            options,
        )

    async def get_api_content_extraction_jobs_contentextractionjobid_with_http_info(
        self,
        content_extraction_job_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ContentExtractionResponse]:
        """Call ``get_api_content_extraction_jobs_contentextractionjobid`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_content_extraction_jobs_contentextractionjobid,
            (content_extraction_job_id, x_organization_id),
            options,
        )

    async def get_api_content_extraction_jobs_contentextractionjobid_without_preload_content(
        self,
        content_extraction_job_id: str,
        x_organization_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_content_extraction_jobs_contentextractionjobid`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_content_extraction_jobs_contentextractionjobid,
            (content_extraction_job_id, x_organization_id),
            options,
        )

    async def post_api_content_extraction_jobs(
        self,
        file: hints.FileInput,
        x_organization_id: str | None = None,
        project_id: str | None = None,
        temperature: float | None = None,
        rasterization_dpi: str | None = None,
        max_output_tokens: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        random_seed: str | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.JobIdResponse:
        """Start the conversion of a file to Markdown.

        Settings of the request take precedence over those of the project, if one is given, and these over the defaults.

        Args:
            file: File to convert.
            x_organization_id: Used by the platform's web pages; ignored here.
            project_id: Content project whose settings to use.
            temperature: Temperature of the model. 0 to 2.
            rasterization_dpi: Resolution in DPI, 1 to 600 or `automatic`, for converting files to images.
            max_output_tokens: Limit of output tokens: a positive number, or `Unlimited`.
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
            NotFoundException: 404. The project does not exist.

        Source: NuExtract, POST /api/content-extraction/jobs
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/ContentExtractionApi.md#post_api_content_extraction_jobs
        """
        return await self.api_client.call(
            operations.post_api_content_extraction_jobs,
            (
                file,
                x_organization_id,
                project_id,
                temperature,
                rasterization_dpi,
                max_output_tokens,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                random_seed,
                image_width,
                timeout,
            ),
            options,
        )

    async def post_api_content_extraction_jobs_with_http_info(
        self,
        file: hints.FileInput,
        x_organization_id: str | None = None,
        project_id: str | None = None,
        temperature: float | None = None,
        rasterization_dpi: str | None = None,
        max_output_tokens: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        random_seed: str | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.JobIdResponse]:
        """Call ``post_api_content_extraction_jobs`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.post_api_content_extraction_jobs,
            (
                file,
                x_organization_id,
                project_id,
                temperature,
                rasterization_dpi,
                max_output_tokens,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                random_seed,
                image_width,
                timeout,
            ),
            options,
        )

    async def post_api_content_extraction_jobs_without_preload_content(
        self,
        file: hints.FileInput,
        x_organization_id: str | None = None,
        project_id: str | None = None,
        temperature: float | None = None,
        rasterization_dpi: str | None = None,
        max_output_tokens: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        random_seed: str | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``post_api_content_extraction_jobs`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.post_api_content_extraction_jobs,
            (
                file,
                x_organization_id,
                project_id,
                temperature,
                rasterization_dpi,
                max_output_tokens,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                random_seed,
                image_width,
                timeout,
            ),
            options,
        )
