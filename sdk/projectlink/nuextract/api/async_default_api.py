# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of NuExtract with the tag Default."""

from __future__ import annotations

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.nuextract import models, operations
from projectlink.nuextract.configuration import Configuration


class AsyncDefaultApi:
    """Asynchronous operations of NuExtract with the tag Default.

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

    async def get_api_debug_status_code(
        self,
        code: int,
        delay_ms: int | None = None,
        x_internal_debug: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Get a response with a status, after a delay.

        Needs the header `X-Internal-Debug`.

        Args:
            code: Status of the response.
            delay_ms: Delay in milliseconds. 0 to 60000. Default: `0`.
            x_internal_debug: Any value; without it, the path does not exist.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. Invalid parameter or body, for example "Invalid value for: body".
            NotFoundException: 404. The object does not exist.

        Source: NuExtract, GET /api/debug/status/{code}
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/DefaultApi.md#get_api_debug_status_code
        """
        return await self.api_client.call(
            operations.get_api_debug_status_code, (code, delay_ms, x_internal_debug), options
        )

    async def get_api_debug_status_code_with_http_info(
        self,
        code: int,
        delay_ms: int | None = None,
        x_internal_debug: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``get_api_debug_status_code`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.get_api_debug_status_code, (code, delay_ms, x_internal_debug), options
        )

    async def get_api_debug_status_code_without_preload_content(
        self,
        code: int,
        delay_ms: int | None = None,
        x_internal_debug: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_debug_status_code`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.get_api_debug_status_code, (code, delay_ms, x_internal_debug), options
        )

    async def get_api_health(self, **options: hints.Unpack[hints.RequestOptions]) -> models.HealthResponse:
        """Get the status of the platform's services.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The services with their status.

        Source: NuExtract, GET /api/health
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/DefaultApi.md#get_api_health
        """
        return await self.api_client.call(operations.get_api_health, (), options)

    async def get_api_health_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.HealthResponse]:
        """Call ``get_api_health`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.get_api_health, (), options)

    async def get_api_health_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_health`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.get_api_health, (), options)

    async def get_api_inference_status(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.InferenceStatusResponse:
        """Get the numbers of running and waiting inferences.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The numbers.

        Source: NuExtract, GET /api/inference-status
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/DefaultApi.md#get_api_inference_status
        """
        return await self.api_client.call(operations.get_api_inference_status, (), options)

    async def get_api_inference_status_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.InferenceStatusResponse]:
        """Call ``get_api_inference_status`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.get_api_inference_status, (), options)

    async def get_api_inference_status_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_inference_status`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.get_api_inference_status, (), options)

    async def get_api_ping(self, **options: hints.Unpack[hints.RequestOptions]) -> str:
        """Check that the platform responds.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The text `pong`.

        Source: NuExtract, GET /api/ping
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/DefaultApi.md#get_api_ping
        """
        return await self.api_client.call(operations.get_api_ping, (), options)

    async def get_api_ping_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[str]:
        """Call ``get_api_ping`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.get_api_ping, (), options)

    async def get_api_ping_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_ping`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.get_api_ping, (), options)

    async def get_api_version(self, **options: hints.Unpack[hints.RequestOptions]) -> models.VersionResponse:
        """Get the version of the platform.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The version.

        Source: NuExtract, GET /api/version
            https://github.com/numindai/nuextract-platform-sdk/blob/ddd1d3d97cfd09dd93babf4a8f0c2d7c94e91eae/docs/DefaultApi.md#get_api_version
        """
        return await self.api_client.call(operations.get_api_version, (), options)

    async def get_api_version_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.VersionResponse]:
        """Call ``get_api_version`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.get_api_version, (), options)

    async def get_api_version_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``get_api_version`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.get_api_version, (), options)
