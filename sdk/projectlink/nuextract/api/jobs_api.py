# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of NuExtract with the tag Jobs."""

from __future__ import annotations

from projectlink._core import hints
from projectlink._core.client import ApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class JobsApi:
    """Operations of NuExtract with the tag Jobs.

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

    def get_api_jobs(
        self,
        x_organization_id: str | None = None,
        organization: str | None = None,
        skip: int | None = None,
        per_page: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PaginatedJobResponse:
        """List the jobs of the caller, newest first.

        Args:
            x_organization_id: Used by the platform's web pages; ignored here.
            organization: Organization whose jobs to return.
            skip: Number of entries to skip. At least 0. Default: `0`.
            per_page: Number of entries of a page. 1 to 300. Default: `30`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of jobs.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller is not a member of the organization.

        Source: NuExtract, GET /api/jobs
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/JobsApi.md#get_api_jobs
        """
        return self.api_client.call(operations.get_api_jobs, (x_organization_id, organization, skip, per_page), options)

    def get_api_jobs_with_http_info(
        self,
        x_organization_id: str | None = None,
        organization: str | None = None,
        skip: int | None = None,
        per_page: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PaginatedJobResponse]:
        """Call ``get_api_jobs`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.get_api_jobs, (x_organization_id, organization, skip, per_page), options
        )

    def get_api_jobs_without_preload_content(
        self,
        x_organization_id: str | None = None,
        organization: str | None = None,
        skip: int | None = None,
        per_page: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``get_api_jobs`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.get_api_jobs, (x_organization_id, organization, skip, per_page), options
        )

    def iter_get_api_jobs(
        self,
        x_organization_id: str | None = None,
        organization: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.JobResponse]:
        """Iterate over all items of `get_api_jobs`, page by page.

        Args:
            x_organization_id: Used by the platform's web pages; ignored here.
            organization: Organization whose jobs to return.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 300. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `get_api_jobs`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.get_api_jobs, (x_organization_id, organization, None, None), limit, page_size, options
        )

    def get_api_jobs_jobid_reports(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.JobReportResponse]:
        """List the repairs and errors of a job's post-processing.

        Empty for a job without repairs and errors.

        Args:
            job_id: Identifier of the job.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The reports.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the job.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/jobs/{jobId}/reports
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/JobsApi.md#get_api_jobs_jobid_reports
        """
        return self.api_client.call(operations.get_api_jobs_jobid_reports, (job_id, x_organization_id), options)

    def get_api_jobs_jobid_reports_with_http_info(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.JobReportResponse]]:
        """Call ``get_api_jobs_jobid_reports`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.get_api_jobs_jobid_reports, (job_id, x_organization_id), options
        )

    def get_api_jobs_jobid_reports_without_preload_content(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``get_api_jobs_jobid_reports`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.get_api_jobs_jobid_reports, (job_id, x_organization_id), options
        )

    def get_api_jobs_jobid_status(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.JobStatusResponse:
        """Get the status of a job.

        Args:
            job_id: Identifier of the job.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The job without input and output.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the job.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/jobs/{jobId}/status
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/JobsApi.md#get_api_jobs_jobid_status
        """
        return self.api_client.call(operations.get_api_jobs_jobid_status, (job_id, x_organization_id), options)

    def get_api_jobs_jobid_status_with_http_info(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.JobStatusResponse]:
        """Call ``get_api_jobs_jobid_status`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.get_api_jobs_jobid_status, (job_id, x_organization_id), options
        )

    def get_api_jobs_jobid_status_without_preload_content(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``get_api_jobs_jobid_status`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.get_api_jobs_jobid_status, (job_id, x_organization_id), options
        )

    def get_api_jobs_jobid_stream(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> str:
        """Wait for the end of a job with server-sent events.

        Sends `ping` every 30 seconds and `result` at the end, whose data is the job with its output or error. Sends `error`
        with the code `JobTimeout` if the job does not end in time. The stream ends after `result` or `error`.

        Args:
            job_id: Identifier of the job.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The events.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot view the job.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/jobs/{jobId}/stream
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/JobsApi.md#get_api_jobs_jobid_stream
        """
        return self.api_client.call(operations.get_api_jobs_jobid_stream, (job_id, x_organization_id), options)

    def get_api_jobs_jobid_stream_with_http_info(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[str]:
        """Call ``get_api_jobs_jobid_stream`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.get_api_jobs_jobid_stream, (job_id, x_organization_id), options
        )

    def get_api_jobs_jobid_stream_without_preload_content(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``get_api_jobs_jobid_stream`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.get_api_jobs_jobid_stream, (job_id, x_organization_id), options
        )

    def post_api_jobs_jobid_cancel(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Cancel a job.

        Changes nothing if the job has ended.

        Args:
            job_id: Identifier of the job.
            x_organization_id: Used by the platform's web pages; ignored here.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown access token.
            ForbiddenException: 403. The caller cannot cancel the job.
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, POST /api/jobs/{jobId}/cancel
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/JobsApi.md#post_api_jobs_jobid_cancel
        """
        return self.api_client.call(operations.post_api_jobs_jobid_cancel, (job_id, x_organization_id), options)

    def post_api_jobs_jobid_cancel_with_http_info(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``post_api_jobs_jobid_cancel`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.post_api_jobs_jobid_cancel, (job_id, x_organization_id), options
        )

    def post_api_jobs_jobid_cancel_without_preload_content(
        self, job_id: str, x_organization_id: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``post_api_jobs_jobid_cancel`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.post_api_jobs_jobid_cancel, (job_id, x_organization_id), options
        )
