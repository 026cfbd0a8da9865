# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of NuExtract with the tag TemplateGeneration."""

from __future__ import annotations

from typing import Any

from projectlink._core import hints
from projectlink._core.client import ApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class TemplateGenerationApi:
    """Operations of NuExtract with the tag TemplateGeneration.

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

    def get_api_template_generation_jobs_templatejobid(
        self, template_job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.TemplateResponse:
        """Get a generated template.

        Status 206 means that the model returned no valid template: the result has `error` and an empty template.

        Args:
            template_job_id: Identifier of the template generation job.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The template.

        Raises:
            BadRequestException: 400. The job has not ended (`JobNotCompleted`), failed or was cancelled.
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the job.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/template-generation/jobs/{templateJobId}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/TemplateGenerationApi.md#get_api_template_generation_jobs_templatejobid
        """
        return self.api_client.call(
            operations.get_api_template_generation_jobs_templatejobid, (template_job_id, x_organization_id), options
        )

    def get_api_template_generation_jobs_templatejobid_with_http_info(
        self, template_job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.TemplateResponse]:
        """Call ``get_api_template_generation_jobs_templatejobid`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.get_api_template_generation_jobs_templatejobid, (template_job_id, x_organization_id), options
        )

    def get_api_template_generation_jobs_templatejobid_without_preload_content(
        self, template_job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``get_api_template_generation_jobs_templatejobid`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.get_api_template_generation_jobs_templatejobid, (template_job_id, x_organization_id), options
        )

    def post_api_template_generation_jobs(
        self,
        body: hints.FileInput,
        x_organization_id: str | None = None,
        rasterization_dpi: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.JobIdResponse:
        """Start the generation of a template from a file.

        Args:
            body: Content of the file.
            x_organization_id: Used by the platform's web pages; ignored here.
            rasterization_dpi: Resolution in DPI, 1 to 600 or `automatic`, for converting files to images.
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

        Source: NuExtract, POST /api/template-generation/jobs
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/TemplateGenerationApi.md#post_api_template_generation_jobs
        """
        return self.api_client.call(
            operations.post_api_template_generation_jobs,
            (
                body,
                x_organization_id,
                rasterization_dpi,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                image_width,
                timeout,
            ),
            options,
        )

    def post_api_template_generation_jobs_with_http_info(
        self,
        body: hints.FileInput,
        x_organization_id: str | None = None,
        rasterization_dpi: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.JobIdResponse]:
        """Call ``post_api_template_generation_jobs`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.post_api_template_generation_jobs,
            (
                body,
                x_organization_id,
                rasterization_dpi,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                image_width,
                timeout,
            ),
            options,
        )

    def post_api_template_generation_jobs_without_preload_content(
        self,
        body: hints.FileInput,
        x_organization_id: str | None = None,
        rasterization_dpi: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``post_api_template_generation_jobs`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.post_api_template_generation_jobs,
            (
                body,
                x_organization_id,
                rasterization_dpi,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                image_width,
                timeout,
            ),
            options,
        )

    def post_api_template_generation_jobs_text(
        self,
        template_request: models.TemplateRequest | dict[str, Any],
        x_organization_id: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.JobIdResponse:
        """Start the generation of a template from a description.

        Args:
            template_request: A description of a template. Required: `description`.
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

        Source: NuExtract, POST /api/template-generation/jobs/text
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/TemplateGenerationApi.md#post_api_template_generation_jobs_text
        """
        return self.api_client.call(
            operations.post_api_template_generation_jobs_text,
            (
                template_request,
                x_organization_id,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                image_width,
                timeout,
            ),
            options,
        )

    def post_api_template_generation_jobs_text_with_http_info(
        self,
        template_request: models.TemplateRequest | dict[str, Any],
        x_organization_id: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.JobIdResponse]:
        """Call ``post_api_template_generation_jobs_text`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.post_api_template_generation_jobs_text,
            (
                template_request,
                x_organization_id,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                image_width,
                timeout,
            ),
            options,
        )

    def post_api_template_generation_jobs_text_without_preload_content(
        self,
        template_request: models.TemplateRequest | dict[str, Any],
        x_organization_id: str | None = None,
        enable_thinking: bool | None = None,
        thinking_token_budget: str | None = None,
        loop_detection: bool | None = None,
        image_width: str | None = None,
        timeout: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``post_api_template_generation_jobs_text`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.post_api_template_generation_jobs_text,
            (
                template_request,
                x_organization_id,
                enable_thinking,
                thinking_token_budget,
                loop_detection,
                image_width,
                timeout,
            ),
            options,
        )
