# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of UbiOps."""

from __future__ import annotations

from typing import Any, Literal, overload

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.ubiops import models, operations
from projectlink.ubiops.configuration import Configuration


class AsyncCoreApi:
    """Asynchronous operations of UbiOps.

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

    async def batch_model_requests_batch_collect(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.BatchModelRequestResultList]:
        """Get several batch requests to a version and their results.

        At most 250 requests per call. If one does not exist, the call fails with 404. The order is not
        defined.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: Identifiers of the batch requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The batch requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/models/{model_name}/versions/{version}/request-batch-collect
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_model_requests_batch_collect
        """
        return await self.api_client.call(
            operations.batch_model_requests_batch_collect, (project_name, model_name, version, data), options
        )

    async def batch_model_requests_batch_collect_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.BatchModelRequestResultList]]:
        """Call ``batch_model_requests_batch_collect`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_model_requests_batch_collect, (project_name, model_name, version, data), options
        )

    async def batch_model_requests_batch_collect_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_model_requests_batch_collect`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_model_requests_batch_collect, (project_name, model_name, version, data), options
        )

    async def batch_model_requests_batch_delete(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Delete several batch requests to a version.

        At most 250 requests per call. If one does not exist, none is deleted.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: Identifiers of the batch requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; all requests are deleted.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/models/{model_name}/versions/{version}/request-batch-delete
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_model_requests_batch_delete
        """
        return await self.api_client.call(
            operations.batch_model_requests_batch_delete, (project_name, model_name, version, data), options
        )

    async def batch_model_requests_batch_delete_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``batch_model_requests_batch_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_model_requests_batch_delete, (project_name, model_name, version, data), options
        )

    async def batch_model_requests_batch_delete_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_model_requests_batch_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_model_requests_batch_delete, (project_name, model_name, version, data), options
        )

    async def batch_model_requests_create(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: object,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.BatchModelRequestCreateResponse]:
        """Queue batch requests to a version of a model.

        The version must be available. Collect the results later. At most 250 requests per call; an invalid
        input rejects all of them.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: List of inputs, or a single input. For a structured model, each is a dictionary (ModelRequestCreate)
                with a value for each input field; for a plain model, any JSON value.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The queued batch requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/models/{model_name}/versions/{version}/request-batch
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_model_requests_create
        """
        return await self.api_client.call(
            operations.batch_model_requests_create, (project_name, model_name, version, data), options
        )

    async def batch_model_requests_create_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: object,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.BatchModelRequestCreateResponse]]:
        """Call ``batch_model_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_model_requests_create, (project_name, model_name, version, data), options
        )

    async def batch_model_requests_create_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: object,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_model_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_model_requests_create, (project_name, model_name, version, data), options
        )

    async def batch_model_requests_delete(
        self,
        project_name: str,
        model_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete a batch request to a version.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            request_id: Identifier of the batch request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/models/{model_name}/versions/{version}/request-batch/{request_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_model_requests_delete
        """
        return await self.api_client.call(
            operations.batch_model_requests_delete, (project_name, model_name, request_id, version), options
        )

    async def batch_model_requests_delete_with_http_info(
        self,
        project_name: str,
        model_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``batch_model_requests_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_model_requests_delete, (project_name, model_name, request_id, version), options
        )

    async def batch_model_requests_delete_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_model_requests_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_model_requests_delete, (project_name, model_name, request_id, version), options
        )

    async def batch_model_requests_get(
        self,
        project_name: str,
        model_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.BatchModelRequestResultList:
        """Get a batch request to a version and its result.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            request_id: Identifier of the batch request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The batch request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models/{model_name}/versions/{version}/request-batch/{request_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_model_requests_get
        """
        return await self.api_client.call(
            operations.batch_model_requests_get, (project_name, model_name, request_id, version), options
        )

    async def batch_model_requests_get_with_http_info(
        self,
        project_name: str,
        model_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.BatchModelRequestResultList]:
        """Call ``batch_model_requests_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_model_requests_get, (project_name, model_name, request_id, version), options
        )

    async def batch_model_requests_get_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_model_requests_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_model_requests_get, (project_name, model_name, request_id, version), options
        )

    async def batch_model_requests_list(
        self,
        project_name: str,
        model_name: str,
        version: str,
        status: Literal["pending", "processing", "failed", "completed"] | str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.BatchModelRequestListResponse]:
        """List the batch requests to a version.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            status: Status of the requests to return. One of: `pending`, `processing`, `failed`, `completed`.
            success: True for successful requests only, false for others only. `True` and `False` are accepted too.
            limit: Maximum number of requests to return. At least 1. Default: `50`.
            offset: Number of requests to skip. At least 0.
            sort: `asc` for the oldest request first, `desc` for the newest first. One of: `asc`, `desc`. Default:
                `desc`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The batch requests, without their data.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models/{model_name}/versions/{version}/request-batch
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_model_requests_list
        """
        return await self.api_client.call(
            operations.batch_model_requests_list,
            (project_name, model_name, version, status, success, limit, offset, sort),
            options,
        )

    async def batch_model_requests_list_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        status: Literal["pending", "processing", "failed", "completed"] | str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.BatchModelRequestListResponse]]:
        """Call ``batch_model_requests_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_model_requests_list,
            (project_name, model_name, version, status, success, limit, offset, sort),
            options,
        )

    async def batch_model_requests_list_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        status: Literal["pending", "processing", "failed", "completed"] | str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_model_requests_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_model_requests_list,
            (project_name, model_name, version, status, success, limit, offset, sort),
            options,
        )

    def iter_batch_model_requests_list(
        self,
        project_name: str,
        model_name: str,
        version: str,
        status: Literal["pending", "processing", "failed", "completed"] | str | None = None,
        success: bool | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.BatchModelRequestListResponse]:
        """Iterate over all items of `batch_model_requests_list`, page by page.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            status: Status of the requests to return. One of: `pending`, `processing`, `failed`, `completed`.
            success: True for successful requests only, false for others only. `True` and `False` are accepted too.
            sort: `asc` for the oldest request first, `desc` for the newest first. One of: `asc`, `desc`. Default:
                `desc`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `batch_model_requests_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.batch_model_requests_list,
            (project_name, model_name, version, status, success, None, None, sort),
            limit,
            page_size,
            options,
        )

    async def batch_pipeline_request_delete(
        self,
        project_name: str,
        pipeline_name: str,
        pipeline_request_id: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete a batch request to a pipeline.

        Also cancels its model requests.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            pipeline_request_id: Identifier of the batch request (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/pipelines/{pipeline_name}/request-batch/{pipeline_request_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_pipeline_request_delete
        """
        return await self.api_client.call(
            operations.batch_pipeline_request_delete, (project_name, pipeline_name, pipeline_request_id), options
        )

    async def batch_pipeline_request_delete_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        pipeline_request_id: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``batch_pipeline_request_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_pipeline_request_delete, (project_name, pipeline_name, pipeline_request_id), options
        )

    async def batch_pipeline_request_delete_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        pipeline_request_id: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_pipeline_request_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_pipeline_request_delete, (project_name, pipeline_name, pipeline_request_id), options
        )

    async def batch_pipeline_request_get(
        self,
        project_name: str,
        pipeline_name: str,
        pipeline_request_id: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.BatchPipelineRequestResultList:
        """Get a batch request to a pipeline and its results.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            pipeline_request_id: Identifier of the batch request (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The batch request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/pipelines/{pipeline_name}/request-batch/{pipeline_request_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_pipeline_request_get
        """
        return await self.api_client.call(
            operations.batch_pipeline_request_get, (project_name, pipeline_name, pipeline_request_id), options
        )

    async def batch_pipeline_request_get_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        pipeline_request_id: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.BatchPipelineRequestResultList]:
        """Call ``batch_pipeline_request_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_pipeline_request_get, (project_name, pipeline_name, pipeline_request_id), options
        )

    async def batch_pipeline_request_get_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        pipeline_request_id: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_pipeline_request_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_pipeline_request_get, (project_name, pipeline_name, pipeline_request_id), options
        )

    async def batch_pipeline_requests_batch_collect(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.BatchPipelineRequestResultList]:
        """Get several batch requests to a pipeline and their results.

        At most 100 requests per call. If one does not exist, the call fails with 404. The order is not
        defined.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Identifiers of the batch requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The batch requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/pipelines/{pipeline_name}/request-batch-collect
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_pipeline_requests_batch_collect
        """
        return await self.api_client.call(
            operations.batch_pipeline_requests_batch_collect, (project_name, pipeline_name, data), options
        )

    async def batch_pipeline_requests_batch_collect_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.BatchPipelineRequestResultList]]:
        """Call ``batch_pipeline_requests_batch_collect`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_pipeline_requests_batch_collect, (project_name, pipeline_name, data), options
        )

    async def batch_pipeline_requests_batch_collect_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_pipeline_requests_batch_collect`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_pipeline_requests_batch_collect, (project_name, pipeline_name, data), options
        )

    async def batch_pipeline_requests_batch_delete(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Delete several batch requests to a pipeline.

        At most 100 requests per call. If one does not exist, none is deleted.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Identifiers of the batch requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; all requests are deleted.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/pipelines/{pipeline_name}/request-batch-delete
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_pipeline_requests_batch_delete
        """
        return await self.api_client.call(
            operations.batch_pipeline_requests_batch_delete, (project_name, pipeline_name, data), options
        )

    async def batch_pipeline_requests_batch_delete_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``batch_pipeline_requests_batch_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_pipeline_requests_batch_delete, (project_name, pipeline_name, data), options
        )

    async def batch_pipeline_requests_batch_delete_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_pipeline_requests_batch_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_pipeline_requests_batch_delete, (project_name, pipeline_name, data), options
        )

    async def batch_pipeline_requests_create(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[Any] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.BatchPipelineRequestCreateResponse]:
        """Queue batch requests to a pipeline.

        Collect the results later. At most 100 requests per call; an invalid input rejects all of them.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: List of inputs. For a structured pipeline, each is a dictionary (PipelineRequestCreate) with a value
                for each input field; for a plain pipeline, any JSON value.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The queued batch requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/pipelines/{pipeline_name}/request-batch
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_pipeline_requests_create
        """
        return await self.api_client.call(
            operations.batch_pipeline_requests_create, (project_name, pipeline_name, data), options
        )

    async def batch_pipeline_requests_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[Any] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.BatchPipelineRequestCreateResponse]]:
        """Call ``batch_pipeline_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_pipeline_requests_create, (project_name, pipeline_name, data), options
        )

    async def batch_pipeline_requests_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[Any] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_pipeline_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_pipeline_requests_create, (project_name, pipeline_name, data), options
        )

    async def batch_pipeline_requests_list(
        self,
        project_name: str,
        pipeline_name: str,
        status: Literal["pending", "processing", "failed", "completed"] | str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.BatchPipelineRequestListResponse]:
        """List the batch requests to a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            status: Status of the requests to return. One of: `pending`, `processing`, `failed`, `completed`.
            success: True for successful requests only, false for others only. `True` and `False` are accepted too.
            limit: Maximum number of requests to return. At least 1. Default: `50`.
            offset: Number of requests to skip. At least 0.
            sort: `asc` for the oldest request first, `desc` for the newest first. One of: `asc`, `desc`. Default:
                `desc`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The batch requests, without their data.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/pipelines/{pipeline_name}/request-batch
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#batch_pipeline_requests_list
        """
        return await self.api_client.call(
            operations.batch_pipeline_requests_list,
            (project_name, pipeline_name, status, success, limit, offset, sort),
            options,
        )

    async def batch_pipeline_requests_list_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        status: Literal["pending", "processing", "failed", "completed"] | str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.BatchPipelineRequestListResponse]]:
        """Call ``batch_pipeline_requests_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_pipeline_requests_list,
            (project_name, pipeline_name, status, success, limit, offset, sort),
            options,
        )

    async def batch_pipeline_requests_list_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        status: Literal["pending", "processing", "failed", "completed"] | str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_pipeline_requests_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_pipeline_requests_list,
            (project_name, pipeline_name, status, success, limit, offset, sort),
            options,
        )

    def iter_batch_pipeline_requests_list(
        self,
        project_name: str,
        pipeline_name: str,
        status: Literal["pending", "processing", "failed", "completed"] | str | None = None,
        success: bool | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.BatchPipelineRequestListResponse]:
        """Iterate over all items of `batch_pipeline_requests_list`, page by page.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            status: Status of the requests to return. One of: `pending`, `processing`, `failed`, `completed`.
            success: True for successful requests only, false for others only. `True` and `False` are accepted too.
            sort: `asc` for the oldest request first, `desc` for the newest first. One of: `asc`, `desc`. Default:
                `desc`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `batch_pipeline_requests_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.batch_pipeline_requests_list,
            (project_name, pipeline_name, status, success, None, None, sort),
            limit,
            page_size,
            options,
        )

    async def blobs_create(
        self,
        project_name: str,
        file: hints.FileInput,
        blob_ttl: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.BlobList:
        """Upload a blob to a project.

        Pass its identifier as the value of a blob field in requests to models and pipelines.

        Args:
            project_name: Name of the project.
            file: Content of the blob.
            blob_ttl: Lifetime of the blob in seconds. Default: 3 days. At least 1. Default: `259200`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Content of the blob.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/blobs
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#blobs_create
        """
        return await self.api_client.call(operations.blobs_create, (project_name, file, blob_ttl), options)

    async def blobs_create_with_http_info(
        self,
        project_name: str,
        file: hints.FileInput,
        blob_ttl: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.BlobList]:
        """Call ``blobs_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.blobs_create, (project_name, file, blob_ttl), options
        )

    async def blobs_create_without_preload_content(
        self,
        project_name: str,
        file: hints.FileInput,
        blob_ttl: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``blobs_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.blobs_create, (project_name, file, blob_ttl), options
        )

    async def blobs_delete(
        self, project_name: str, blob_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a blob.

        Args:
            project_name: Name of the project.
            blob_id: Identifier of the blob (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/blobs/{blob_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#blobs_delete
        """
        return await self.api_client.call(operations.blobs_delete, (project_name, blob_id), options)

    async def blobs_delete_with_http_info(
        self, project_name: str, blob_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``blobs_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.blobs_delete, (project_name, blob_id), options)

    async def blobs_delete_without_preload_content(
        self, project_name: str, blob_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``blobs_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.blobs_delete, (project_name, blob_id), options
        )

    @overload
    async def blobs_get(
        self,
        project_name: str,
        blob_id: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def blobs_get(
        self,
        project_name: str,
        blob_id: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def blobs_get(
        self, project_name: str, blob_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> bytes: ...
    async def blobs_get(
        self, project_name: str, blob_id: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> bytes | hints.Path | int:
        """Download a blob.

        Returns the bytes as they were uploaded.

        Args:
            project_name: Name of the project.
            blob_id: Identifier of the blob (UUID).
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Content of the blob.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/blobs/{blob_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#blobs_get
        """
        return await self.api_client.call(operations.blobs_get, (project_name, blob_id), options)

    @overload
    async def blobs_get_with_http_info(
        self,
        project_name: str,
        blob_id: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def blobs_get_with_http_info(
        self,
        project_name: str,
        blob_id: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def blobs_get_with_http_info(
        self, project_name: str, blob_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[bytes]: ...
    async def blobs_get_with_http_info(
        self, project_name: str, blob_id: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> hints.ApiResponse[Any]:
        """Call ``blobs_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.blobs_get, (project_name, blob_id), options)

    async def blobs_get_without_preload_content(
        self, project_name: str, blob_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``blobs_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.blobs_get, (project_name, blob_id), options
        )

    async def blobs_list(
        self,
        project_name: str,
        range: int | None = None,
        creation_date: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.BlobList]:
        """List blobs of a project.

        Returns blobs uploaded from `creation_date` on, towards the present or the past.

        Args:
            project_name: Name of the project.
            range: Number of blobs to return: uploaded after `creation_date` if positive, before it if negative.
                Default: `-50`.
            creation_date: Start of the list, as `YYYY-MM-DD hh:mm:ss`. Default: chosen by the sign of `range`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The blobs.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/blobs
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#blobs_list
        """
        return await self.api_client.call(operations.blobs_list, (project_name, range, creation_date), options)

    async def blobs_list_with_http_info(
        self,
        project_name: str,
        range: int | None = None,
        creation_date: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.BlobList]]:
        """Call ``blobs_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.blobs_list, (project_name, range, creation_date), options
        )

    async def blobs_list_without_preload_content(
        self,
        project_name: str,
        range: int | None = None,
        creation_date: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``blobs_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.blobs_list, (project_name, range, creation_date), options
        )

    async def configurations_list(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ConfigurationList]:
        """List the connector types and their parameters.

        Connectors and credentials of a type require the listed parameters.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The connector types.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.

        Source: UbiOps, GET /config/connectors
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#configurations_list
        """
        return await self.api_client.call(operations.configurations_list, (), options)

    async def configurations_list_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ConfigurationList]]:
        """Call ``configurations_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.configurations_list, (), options)

    async def configurations_list_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``configurations_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.configurations_list, (), options)

    async def connectors_create(
        self,
        project_name: str,
        data: models.ConnectorCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ConnectorList:
        """Create a connector.

        The type determines the input type, `blob` or `structured`. A blob connector has one predefined
        field `blob` and accepts no others; a structured one needs fields. `/config/connectors` lists the
        parameters of each type. Credentials are referred to by name.

        The connector is verified after its creation. Protected values are never returned. The name must be
        unique within the project. The subscription limits the total number of connectors, pipelines and
        model versions; beyond the limit the request is rejected with 400.

        Args:
            project_name: Name of the project.
            data: A connector to create. Required: `name`, `type`, `credentials`, `configuration`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The connector, pending verification.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/connectors
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#connectors_create
        """
        return await self.api_client.call(operations.connectors_create, (project_name, data), options)

    async def connectors_create_with_http_info(
        self,
        project_name: str,
        data: models.ConnectorCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ConnectorList]:
        """Call ``connectors_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.connectors_create, (project_name, data), options)

    async def connectors_create_without_preload_content(
        self,
        project_name: str,
        data: models.ConnectorCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``connectors_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.connectors_create, (project_name, data), options
        )

    async def connectors_delete(
        self, project_name: str, connector_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a connector.

        Args:
            project_name: Name of the project.
            connector_name: Name of the connector.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, DELETE /projects/{project_name}/connectors/{connector_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#connectors_delete
        """
        return await self.api_client.call(operations.connectors_delete, (project_name, connector_name), options)

    async def connectors_delete_with_http_info(
        self, project_name: str, connector_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``connectors_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.connectors_delete, (project_name, connector_name), options
        )

    async def connectors_delete_without_preload_content(
        self, project_name: str, connector_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``connectors_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.connectors_delete, (project_name, connector_name), options
        )

    async def connectors_get(
        self, project_name: str, connector_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ConnectorList:
        """Get a connector.

        Args:
            project_name: Name of the project.
            connector_name: Name of the connector.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The connector.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/connectors/{connector_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#connectors_get
        """
        return await self.api_client.call(operations.connectors_get, (project_name, connector_name), options)

    async def connectors_get_with_http_info(
        self, project_name: str, connector_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ConnectorList]:
        """Call ``connectors_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.connectors_get, (project_name, connector_name), options
        )

    async def connectors_get_without_preload_content(
        self, project_name: str, connector_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``connectors_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.connectors_get, (project_name, connector_name), options
        )

    async def connectors_list(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ConnectorList]:
        """List the connectors of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The connectors.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/connectors
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#connectors_list
        """
        return await self.api_client.call(operations.connectors_list, (project_name,), options)

    async def connectors_list_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ConnectorList]]:
        """Call ``connectors_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.connectors_list, (project_name,), options)

    async def connectors_list_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``connectors_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.connectors_list, (project_name,), options)

    async def connectors_update(
        self,
        project_name: str,
        connector_name: str,
        data: models.ConnectorUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ConnectorList:
        """Update a connector.

        The type is read-only. Parameters that `configuration` omits keep their values; new fields replace
        all previous ones. All fields are validated again. A new configuration is verified again.

        Args:
            project_name: Name of the project.
            connector_name: Name of the connector.
            data: Fields of a connector to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated connector.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/connectors/{connector_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#connectors_update
        """
        return await self.api_client.call(operations.connectors_update, (project_name, connector_name, data), options)

    async def connectors_update_with_http_info(
        self,
        project_name: str,
        connector_name: str,
        data: models.ConnectorUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ConnectorList]:
        """Call ``connectors_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.connectors_update, (project_name, connector_name, data), options
        )

    async def connectors_update_without_preload_content(
        self,
        project_name: str,
        connector_name: str,
        data: models.ConnectorUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``connectors_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.connectors_update, (project_name, connector_name, data), options
        )

    async def credentials_create(
        self,
        project_name: str,
        data: models.CredentialsCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.CredentialsList:
        """Create credentials.

        `/config/connectors` lists the parameters of each type. The credentials are verified after their
        creation. Protected values are never returned. The name must be unique within the project.

        Args:
            project_name: Name of the project.
            data: Credentials to create. Required: `name`, `type`, `configuration`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The credentials, pending verification.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/credentials
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#credentials_create
        """
        return await self.api_client.call(operations.credentials_create, (project_name, data), options)

    async def credentials_create_with_http_info(
        self,
        project_name: str,
        data: models.CredentialsCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.CredentialsList]:
        """Call ``credentials_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.credentials_create, (project_name, data), options)

    async def credentials_create_without_preload_content(
        self,
        project_name: str,
        data: models.CredentialsCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``credentials_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.credentials_create, (project_name, data), options
        )

    async def credentials_delete(
        self, project_name: str, credentials_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete credentials.

        Credentials cannot be deleted while a connector uses them.

        Args:
            project_name: Name of the project.
            credentials_name: Name of the credentials.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, DELETE /projects/{project_name}/credentials/{credentials_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#credentials_delete
        """
        return await self.api_client.call(operations.credentials_delete, (project_name, credentials_name), options)

    async def credentials_delete_with_http_info(
        self, project_name: str, credentials_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``credentials_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.credentials_delete, (project_name, credentials_name), options
        )

    async def credentials_delete_without_preload_content(
        self, project_name: str, credentials_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``credentials_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.credentials_delete, (project_name, credentials_name), options
        )

    async def credentials_get(
        self, project_name: str, credentials_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.CredentialsListWithConfig:
        """Get credentials.

        Protected values are null.

        Args:
            project_name: Name of the project.
            credentials_name: Name of the credentials.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The credentials.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/credentials/{credentials_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#credentials_get
        """
        return await self.api_client.call(operations.credentials_get, (project_name, credentials_name), options)

    async def credentials_get_with_http_info(
        self, project_name: str, credentials_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.CredentialsListWithConfig]:
        """Call ``credentials_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.credentials_get, (project_name, credentials_name), options
        )

    async def credentials_get_without_preload_content(
        self, project_name: str, credentials_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``credentials_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.credentials_get, (project_name, credentials_name), options
        )

    async def credentials_list(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.CredentialsList]:
        """List the credentials of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The credentials.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/credentials
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#credentials_list
        """
        return await self.api_client.call(operations.credentials_list, (project_name,), options)

    async def credentials_list_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.CredentialsList]]:
        """Call ``credentials_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.credentials_list, (project_name,), options)

    async def credentials_list_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``credentials_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.credentials_list, (project_name,), options)

    async def credentials_update(
        self,
        project_name: str,
        credentials_name: str,
        data: models.CredentialsUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.CredentialsListWithConfig:
        """Update credentials.

        The type is read-only. Parameters that `configuration` omits keep their values. All fields are
        validated again. A new configuration is verified again, also for every connector that uses it.

        Args:
            project_name: Name of the project.
            credentials_name: Name of the credentials.
            data: Fields of credentials to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated credentials.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/credentials/{credentials_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#credentials_update
        """
        return await self.api_client.call(
            operations.credentials_update, (project_name, credentials_name, data), options
        )

    async def credentials_update_with_http_info(
        self,
        project_name: str,
        credentials_name: str,
        data: models.CredentialsUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.CredentialsListWithConfig]:
        """Call ``credentials_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.credentials_update, (project_name, credentials_name, data), options
        )

    async def credentials_update_without_preload_content(
        self,
        project_name: str,
        credentials_name: str,
        data: models.CredentialsUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``credentials_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.credentials_update, (project_name, credentials_name, data), options
        )

    async def metrics_get(
        self,
        project_name: str,
        metric: Literal[
            "requests",
            "input_volume",
            "output_volume",
            "volume",
            "object_requests",
            "outputs",
            "compute",
            "instances",
            "gb_seconds",
            "active_time",
        ]
        | str,
        start_time: str,
        end_time: str,
        object_type: Literal["model_version", "connector", "pipeline"] | str,
        interval: Literal["minute", "hour", "day", "month"] | str | None = None,
        object_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.Metrics]:
        """Get the values of a metric, for one object or for all objects of a type.

        Pipelines: `requests`, `input_volume` (bytes), `object_requests` (requests to its objects). Model
        versions: `requests`, `input_volume` and `output_volume` (bytes), `outputs` (items), `compute`
        (seconds spent on requests), `instances` (active ones), `gb_seconds` (memory in GB times seconds),
        `active_time` (seconds). Connectors: `requests`, `volume` (bytes).

        Intervals are aligned to the minute, hour, day or month. They cover the time from `start_time` to
        `end_time` without gaps; an interval without activity has the value 0.

        Args:
            project_name: Name of the project.
            metric: Name of the metric; the valid ones depend on `object_type`. One of: `requests`, `input_volume`,
                `output_volume`, `volume`, `object_requests`, `outputs`, `compute`, `instances`, `gb_seconds`,
                `active_time`.
            start_time: Start time (ISO 8601).
            end_time: End time (ISO 8601).
            object_type: Type of the objects. One of: `model_version`, `connector`, `pipeline`.
            interval: Aggregation interval. One of: `minute`, `hour`, `day`, `month`. Default: `hour`.
            object_id: Identifier of an object (UUID). Default: all objects of the type.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The values in chronological order.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/metrics/{metric}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#metrics_get
        """
        return await self.api_client.call(
            operations.metrics_get,
            (project_name, metric, start_time, end_time, object_type, interval, object_id),
            options,
        )

    async def metrics_get_with_http_info(
        self,
        project_name: str,
        metric: Literal[
            "requests",
            "input_volume",
            "output_volume",
            "volume",
            "object_requests",
            "outputs",
            "compute",
            "instances",
            "gb_seconds",
            "active_time",
        ]
        | str,
        start_time: str,
        end_time: str,
        object_type: Literal["model_version", "connector", "pipeline"] | str,
        interval: Literal["minute", "hour", "day", "month"] | str | None = None,
        object_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.Metrics]]:
        """Call ``metrics_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.metrics_get,
            (project_name, metric, start_time, end_time, object_type, interval, object_id),
            options,
        )

    async def metrics_get_without_preload_content(
        self,
        project_name: str,
        metric: Literal[
            "requests",
            "input_volume",
            "output_volume",
            "volume",
            "object_requests",
            "outputs",
            "compute",
            "instances",
            "gb_seconds",
            "active_time",
        ]
        | str,
        start_time: str,
        end_time: str,
        object_type: Literal["model_version", "connector", "pipeline"] | str,
        interval: Literal["minute", "hour", "day", "month"] | str | None = None,
        object_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``metrics_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.metrics_get,
            (project_name, metric, start_time, end_time, object_type, interval, object_id),
            options,
        )

    async def model_environment_variables_create(
        self,
        project_name: str,
        model_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Create an environment variable for a model.

        All versions of the model inherit it. It overrides a project variable of the same name. The value of
        a secret is never returned.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            data: An environment variable to create, or its new state. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/models/{model_name}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_environment_variables_create
        """
        return await self.api_client.call(
            operations.model_environment_variables_create, (project_name, model_name, data), options
        )

    async def model_environment_variables_create_with_http_info(
        self,
        project_name: str,
        model_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``model_environment_variables_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_environment_variables_create, (project_name, model_name, data), options
        )

    async def model_environment_variables_create_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``model_environment_variables_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_environment_variables_create, (project_name, model_name, data), options
        )

    async def model_environment_variables_delete(
        self, project_name: str, id: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an environment variable of a model.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/models/{model_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_environment_variables_delete
        """
        return await self.api_client.call(
            operations.model_environment_variables_delete, (project_name, id, model_name), options
        )

    async def model_environment_variables_delete_with_http_info(
        self, project_name: str, id: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``model_environment_variables_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_environment_variables_delete, (project_name, id, model_name), options
        )

    async def model_environment_variables_delete_without_preload_content(
        self, project_name: str, id: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``model_environment_variables_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_environment_variables_delete, (project_name, id, model_name), options
        )

    async def model_environment_variables_get(
        self, project_name: str, id: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.EnvironmentVariableList:
        """Get an environment variable of a model.

        Inherited variables are not found here.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models/{model_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_environment_variables_get
        """
        return await self.api_client.call(
            operations.model_environment_variables_get, (project_name, id, model_name), options
        )

    async def model_environment_variables_get_with_http_info(
        self, project_name: str, id: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``model_environment_variables_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_environment_variables_get, (project_name, id, model_name), options
        )

    async def model_environment_variables_get_without_preload_content(
        self, project_name: str, id: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``model_environment_variables_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_environment_variables_get, (project_name, id, model_name), options
        )

    async def model_environment_variables_list(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.InheritedEnvironmentVariableList]:
        """List the environment variables of a model.

        Returns the variables of the model and those inherited from the project.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models/{model_name}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_environment_variables_list
        """
        return await self.api_client.call(
            operations.model_environment_variables_list, (project_name, model_name), options
        )

    async def model_environment_variables_list_with_http_info(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.InheritedEnvironmentVariableList]]:
        """Call ``model_environment_variables_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_environment_variables_list, (project_name, model_name), options
        )

    async def model_environment_variables_list_without_preload_content(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``model_environment_variables_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_environment_variables_list, (project_name, model_name), options
        )

    async def model_environment_variables_update(
        self,
        project_name: str,
        id: str,
        model_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Update an environment variable of a model.

        Inherited variables are not found here; create one with the same name to override them. `secret` can
        change from false to true only.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            model_name: Name of the model.
            data: An environment variable to create, or its new state. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/models/{model_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_environment_variables_update
        """
        return await self.api_client.call(
            operations.model_environment_variables_update, (project_name, id, model_name, data), options
        )

    async def model_environment_variables_update_with_http_info(
        self,
        project_name: str,
        id: str,
        model_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``model_environment_variables_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_environment_variables_update, (project_name, id, model_name, data), options
        )

    async def model_environment_variables_update_without_preload_content(
        self,
        project_name: str,
        id: str,
        model_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``model_environment_variables_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_environment_variables_update, (project_name, id, model_name, data), options
        )

    async def model_requests_create(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ModelRequestList:
        """Send a request to a version of a model and wait for the result.

        The version must be available. The input is validated against the fields of the model. A failed
        request returns 200 with `success` false.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: Input of the request. For a structured model, a dictionary (ModelRequestCreate) with a value for each
                input field; blob fields take the identifier of an uploaded blob. For a plain model, any JSON value.
            timeout: Timeout of the request in seconds. 1 to 3600. Default: `300`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Result of the request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/models/{model_name}/versions/{version}/request
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_requests_create
        """
        return await self.api_client.call(
            operations.model_requests_create, (project_name, model_name, version, data, timeout), options
        )

    async def model_requests_create_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ModelRequestList]:
        """Call ``model_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_requests_create, (project_name, model_name, version, data, timeout), options
        )

    async def model_requests_create_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``model_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_requests_create, (project_name, model_name, version, data, timeout), options
        )

    async def model_version_environment_variables_create(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Create an environment variable for a version.

        It overrides a model or project variable of the same name. The value of a secret is never returned.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: An environment variable to create, or its new state. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/models/{model_name}/versions/{version}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_version_environment_variables_create
        """
        return await self.api_client.call(
            operations.model_version_environment_variables_create, (project_name, model_name, version, data), options
        )

    async def model_version_environment_variables_create_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``model_version_environment_variables_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_version_environment_variables_create, (project_name, model_name, version, data), options
        )

    async def model_version_environment_variables_create_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``model_version_environment_variables_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_version_environment_variables_create, (project_name, model_name, version, data), options
        )

    async def model_version_environment_variables_delete(
        self, project_name: str, id: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an environment variable of a version.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            model_name: Name of the model.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/models/{model_name}/versions/{version}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_version_environment_variables_delete
        """
        return await self.api_client.call(
            operations.model_version_environment_variables_delete, (project_name, id, model_name, version), options
        )

    async def model_version_environment_variables_delete_with_http_info(
        self, project_name: str, id: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``model_version_environment_variables_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_version_environment_variables_delete, (project_name, id, model_name, version), options
        )

    async def model_version_environment_variables_delete_without_preload_content(
        self, project_name: str, id: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``model_version_environment_variables_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_version_environment_variables_delete, (project_name, id, model_name, version), options
        )

    async def model_version_environment_variables_get(
        self, project_name: str, id: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.EnvironmentVariableList:
        """Get an environment variable of a version.

        Inherited variables are not found here.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            model_name: Name of the model.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models/{model_name}/versions/{version}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_version_environment_variables_get
        """
        return await self.api_client.call(
            operations.model_version_environment_variables_get, (project_name, id, model_name, version), options
        )

    async def model_version_environment_variables_get_with_http_info(
        self, project_name: str, id: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``model_version_environment_variables_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_version_environment_variables_get, (project_name, id, model_name, version), options
        )

    async def model_version_environment_variables_get_without_preload_content(
        self, project_name: str, id: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``model_version_environment_variables_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_version_environment_variables_get, (project_name, id, model_name, version), options
        )

    async def model_version_environment_variables_list(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.InheritedEnvironmentVariableList]:
        """List the environment variables of a version.

        Returns the variables of the version and those inherited from the model and the project.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models/{model_name}/versions/{version}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_version_environment_variables_list
        """
        return await self.api_client.call(
            operations.model_version_environment_variables_list, (project_name, model_name, version), options
        )

    async def model_version_environment_variables_list_with_http_info(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.InheritedEnvironmentVariableList]]:
        """Call ``model_version_environment_variables_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_version_environment_variables_list, (project_name, model_name, version), options
        )

    async def model_version_environment_variables_list_without_preload_content(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``model_version_environment_variables_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_version_environment_variables_list, (project_name, model_name, version), options
        )

    async def model_version_environment_variables_update(
        self,
        project_name: str,
        id: str,
        model_name: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Update an environment variable of a version.

        Inherited variables are not found here; create one with the same name to override them. `secret` can
        change from false to true only.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            model_name: Name of the model.
            version: Name of the version.
            data: An environment variable to create, or its new state. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/models/{model_name}/versions/{version}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_version_environment_variables_update
        """
        return await self.api_client.call(
            operations.model_version_environment_variables_update,
            (project_name, id, model_name, version, data),
            options,
        )

    async def model_version_environment_variables_update_with_http_info(
        self,
        project_name: str,
        id: str,
        model_name: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``model_version_environment_variables_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_version_environment_variables_update,
            (project_name, id, model_name, version, data),
            options,
        )

    async def model_version_environment_variables_update_without_preload_content(
        self,
        project_name: str,
        id: str,
        model_name: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``model_version_environment_variables_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_version_environment_variables_update,
            (project_name, id, model_name, version, data),
            options,
        )

    async def model_versions_create(
        self,
        project_name: str,
        model_name: str,
        data: models.ModelVersionCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ModelVersionList:
        """Create a version of a model.

        The version starts as `initialised`; upload a file to build it. The name must be unique within the
        model. The subscription limits the total number of connectors, pipelines and model versions; beyond
        the limit the request is rejected with 400.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            data: A version to create. Required: `version`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created version.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/models/{model_name}/versions
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_versions_create
        """
        return await self.api_client.call(operations.model_versions_create, (project_name, model_name, data), options)

    async def model_versions_create_with_http_info(
        self,
        project_name: str,
        model_name: str,
        data: models.ModelVersionCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ModelVersionList]:
        """Call ``model_versions_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_versions_create, (project_name, model_name, data), options
        )

    async def model_versions_create_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        data: models.ModelVersionCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``model_versions_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_versions_create, (project_name, model_name, data), options
        )

    async def model_versions_delete(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a version of a model.

        A version cannot be deleted while a pipeline refers to it; remove it from the pipeline first.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, DELETE /projects/{project_name}/models/{model_name}/versions/{version}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_versions_delete
        """
        return await self.api_client.call(
            operations.model_versions_delete, (project_name, model_name, version), options
        )

    async def model_versions_delete_with_http_info(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``model_versions_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_versions_delete, (project_name, model_name, version), options
        )

    async def model_versions_delete_without_preload_content(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``model_versions_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_versions_delete, (project_name, model_name, version), options
        )

    @overload
    async def model_versions_file_download(
        self,
        project_name: str,
        model_name: str,
        version: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def model_versions_file_download(
        self,
        project_name: str,
        model_name: str,
        version: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def model_versions_file_download(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> bytes: ...
    async def model_versions_file_download(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> bytes | hints.Path | int:
        """Download the file of a version.

        Returns the file as it was uploaded.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The model file, a ZIP archive.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models/{model_name}/versions/{version}/download
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_versions_file_download
        """
        return await self.api_client.call(
            operations.model_versions_file_download, (project_name, model_name, version), options
        )

    @overload
    async def model_versions_file_download_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def model_versions_file_download_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def model_versions_file_download_with_http_info(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[bytes]: ...
    async def model_versions_file_download_with_http_info(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> hints.ApiResponse[Any]:
        """Call ``model_versions_file_download`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_versions_file_download, (project_name, model_name, version), options
        )

    async def model_versions_file_download_without_preload_content(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``model_versions_file_download`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_versions_file_download, (project_name, model_name, version), options
        )

    async def model_versions_file_upload(
        self,
        project_name: str,
        model_name: str,
        version: str,
        file: hints.FileInput,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.Success:
        """Upload the file of a version and build it.

        The file is a ZIP archive of the model. The version becomes `building`, then `available`, or
        `failed` with an `error_message`.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            file: Model file, a ZIP archive.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Result of the upload.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, PUT /projects/{project_name}/models/{model_name}/versions/{version}/upload
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_versions_file_upload
        """
        return await self.api_client.call(
            operations.model_versions_file_upload, (project_name, model_name, version, file), options
        )

    async def model_versions_file_upload_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        file: hints.FileInput,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.Success]:
        """Call ``model_versions_file_upload`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_versions_file_upload, (project_name, model_name, version, file), options
        )

    async def model_versions_file_upload_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        file: hints.FileInput,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``model_versions_file_upload`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_versions_file_upload, (project_name, model_name, version, file), options
        )

    async def model_versions_get(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ModelVersionList:
        """Get a version of a model.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The version.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models/{model_name}/versions/{version}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_versions_get
        """
        return await self.api_client.call(operations.model_versions_get, (project_name, model_name, version), options)

    async def model_versions_get_with_http_info(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ModelVersionList]:
        """Call ``model_versions_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_versions_get, (project_name, model_name, version), options
        )

    async def model_versions_get_without_preload_content(
        self, project_name: str, model_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``model_versions_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_versions_get, (project_name, model_name, version), options
        )

    async def model_versions_list(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ModelVersionList]:
        """List the versions of a model.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The versions.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models/{model_name}/versions
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_versions_list
        """
        return await self.api_client.call(operations.model_versions_list, (project_name, model_name), options)

    async def model_versions_list_with_http_info(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ModelVersionList]]:
        """Call ``model_versions_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_versions_list, (project_name, model_name), options
        )

    async def model_versions_list_without_preload_content(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``model_versions_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_versions_list, (project_name, model_name), options
        )

    async def model_versions_update(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: models.ModelVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ModelVersionList:
        """Update a version of a model.

        A new language rebuilds the version. All fields are validated again.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: Fields of a version to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated version.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/models/{model_name}/versions/{version}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#model_versions_update
        """
        return await self.api_client.call(
            operations.model_versions_update, (project_name, model_name, version, data), options
        )

    async def model_versions_update_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: models.ModelVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ModelVersionList]:
        """Call ``model_versions_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.model_versions_update, (project_name, model_name, version, data), options
        )

    async def model_versions_update_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: models.ModelVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``model_versions_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.model_versions_update, (project_name, model_name, version, data), options
        )

    async def models_create(
        self,
        project_name: str,
        data: models.ModelCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ModelList:
        """Create a model.

        Structured inputs and outputs need fields with unique names; plain ones must have none. The name
        must be unique within the project.

        Args:
            project_name: Name of the project.
            data: A model to create. Required: `name`, `input_type`, `output_type`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created model.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/models
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#models_create
        """
        return await self.api_client.call(operations.models_create, (project_name, data), options)

    async def models_create_with_http_info(
        self,
        project_name: str,
        data: models.ModelCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ModelList]:
        """Call ``models_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.models_create, (project_name, data), options)

    async def models_create_without_preload_content(
        self,
        project_name: str,
        data: models.ModelCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``models_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.models_create, (project_name, data), options
        )

    async def models_delete(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a model and its versions.

        A model cannot be deleted while a pipeline refers to one of its versions.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, DELETE /projects/{project_name}/models/{model_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#models_delete
        """
        return await self.api_client.call(operations.models_delete, (project_name, model_name), options)

    async def models_delete_with_http_info(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``models_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.models_delete, (project_name, model_name), options)

    async def models_delete_without_preload_content(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``models_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.models_delete, (project_name, model_name), options
        )

    async def models_get(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ModelList:
        """Get a model.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The model.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models/{model_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#models_get
        """
        return await self.api_client.call(operations.models_get, (project_name, model_name), options)

    async def models_get_with_http_info(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ModelList]:
        """Call ``models_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.models_get, (project_name, model_name), options)

    async def models_get_without_preload_content(
        self, project_name: str, model_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``models_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.models_get, (project_name, model_name), options
        )

    async def models_list(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ModelList]:
        """List the models of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The models.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/models
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#models_list
        """
        return await self.api_client.call(operations.models_list, (project_name,), options)

    async def models_list_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ModelList]]:
        """Call ``models_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.models_list, (project_name,), options)

    async def models_list_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``models_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.models_list, (project_name,), options)

    async def models_update(
        self,
        project_name: str,
        model_name: str,
        data: models.ModelUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ModelList:
        """Update the name or description of a model.

        All other fields are read-only.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            data: Fields of a model to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated model.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/models/{model_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#models_update
        """
        return await self.api_client.call(operations.models_update, (project_name, model_name, data), options)

    async def models_update_with_http_info(
        self,
        project_name: str,
        model_name: str,
        data: models.ModelUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ModelList]:
        """Call ``models_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.models_update, (project_name, model_name, data), options
        )

    async def models_update_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        data: models.ModelUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``models_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.models_update, (project_name, model_name, data), options
        )

    async def organization_subscriptions_list(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.OrganizationSubscriptionList]:
        """List the current and past subscriptions of an organization.

        Requires an admin of the organization.

        Args:
            organization_name: Name of the organization.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The subscriptions, newest first.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /organizations/{organization_name}/subscriptions
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organization_subscriptions_list
        """
        return await self.api_client.call(operations.organization_subscriptions_list, (organization_name,), options)

    async def organization_subscriptions_list_with_http_info(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.OrganizationSubscriptionList]]:
        """Call ``organization_subscriptions_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organization_subscriptions_list, (organization_name,), options
        )

    async def organization_subscriptions_list_without_preload_content(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``organization_subscriptions_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organization_subscriptions_list, (organization_name,), options
        )

    async def organization_usage_details_get(
        self, organization_name: str, month: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.UsagePerDay]:
        """Get the daily usage of an organization in a month.

        Returns the billed metrics, aggregated per day.

        Args:
            organization_name: Name of the organization.
            month: Month, `YYYY-MM`. Default: the current month.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Values of each metric.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /organizations/{organization_name}/usage/details
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organization_usage_details_get
        """
        return await self.api_client.call(
            operations.organization_usage_details_get, (organization_name, month), options
        )

    async def organization_usage_details_get_with_http_info(
        self, organization_name: str, month: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.UsagePerDay]]:
        """Call ``organization_usage_details_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organization_usage_details_get, (organization_name, month), options
        )

    async def organization_usage_details_get_without_preload_content(
        self, organization_name: str, month: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``organization_usage_details_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organization_usage_details_get, (organization_name, month), options
        )

    async def organization_usage_get(
        self, organization_name: str, start_month: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.UsagePerMonth]:
        """Get the monthly usage of an organization.

        Returns the billed metrics, aggregated per month.

        Args:
            organization_name: Name of the organization.
            start_month: First month, `YYYY-MM`. Default: one year ago.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Values of each metric.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /organizations/{organization_name}/usage
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organization_usage_get
        """
        return await self.api_client.call(operations.organization_usage_get, (organization_name, start_month), options)

    async def organization_usage_get_with_http_info(
        self, organization_name: str, start_month: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.UsagePerMonth]]:
        """Call ``organization_usage_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organization_usage_get, (organization_name, start_month), options
        )

    async def organization_usage_get_without_preload_content(
        self, organization_name: str, start_month: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``organization_usage_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organization_usage_get, (organization_name, start_month), options
        )

    async def organization_users_create(
        self,
        organization_name: str,
        data: models.OrganizationUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.OrganizationUserDetail:
        """Add a user to an organization.

        Requires an admin of the organization. The user can then get roles in its projects. The subscription
        limits the number of users; beyond the limit the request is rejected with 400.

        Args:
            organization_name: Name of the organization.
            data: A user to add to an organization. Required: `email`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created user.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /organizations/{organization_name}/users
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organization_users_create
        """
        return await self.api_client.call(operations.organization_users_create, (organization_name, data), options)

    async def organization_users_create_with_http_info(
        self,
        organization_name: str,
        data: models.OrganizationUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.OrganizationUserDetail]:
        """Call ``organization_users_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organization_users_create, (organization_name, data), options
        )

    async def organization_users_create_without_preload_content(
        self,
        organization_name: str,
        data: models.OrganizationUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``organization_users_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organization_users_create, (organization_name, data), options
        )

    async def organization_users_delete(
        self, organization_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Remove a user from an organization.

        Requires an admin of the organization. The last admin cannot be removed. The user loses all roles in
        the projects of the organization.

        Args:
            organization_name: Name of the organization.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /organizations/{organization_name}/users/{user_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organization_users_delete
        """
        return await self.api_client.call(operations.organization_users_delete, (organization_name, user_id), options)

    async def organization_users_delete_with_http_info(
        self, organization_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``organization_users_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organization_users_delete, (organization_name, user_id), options
        )

    async def organization_users_delete_without_preload_content(
        self, organization_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``organization_users_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organization_users_delete, (organization_name, user_id), options
        )

    async def organization_users_get(
        self, organization_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.OrganizationUserDetail:
        """Get a user of an organization.

        Requires an admin of the organization.

        Args:
            organization_name: Name of the organization.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /organizations/{organization_name}/users/{user_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organization_users_get
        """
        return await self.api_client.call(operations.organization_users_get, (organization_name, user_id), options)

    async def organization_users_get_with_http_info(
        self, organization_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.OrganizationUserDetail]:
        """Call ``organization_users_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organization_users_get, (organization_name, user_id), options
        )

    async def organization_users_get_without_preload_content(
        self, organization_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``organization_users_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organization_users_get, (organization_name, user_id), options
        )

    async def organization_users_list(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.OrganizationUserDetail]:
        """List the users of an organization.

        Requires membership of the organization.

        Args:
            organization_name: Name of the organization.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The users.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /organizations/{organization_name}/users
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organization_users_list
        """
        return await self.api_client.call(operations.organization_users_list, (organization_name,), options)

    async def organization_users_list_with_http_info(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.OrganizationUserDetail]]:
        """Call ``organization_users_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organization_users_list, (organization_name,), options
        )

    async def organization_users_list_without_preload_content(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``organization_users_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organization_users_list, (organization_name,), options
        )

    async def organization_users_update(
        self,
        organization_name: str,
        user_id: str,
        data: models.OrganizationUserUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.OrganizationUserDetail:
        """Update the admin status of a user of an organization.

        Requires an admin of the organization. The last admin must remain one.

        Args:
            organization_name: Name of the organization.
            user_id: Identifier of the user (UUID).
            data: Admin status of a user to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated user.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, PATCH /organizations/{organization_name}/users/{user_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organization_users_update
        """
        return await self.api_client.call(
            operations.organization_users_update, (organization_name, user_id, data), options
        )

    async def organization_users_update_with_http_info(
        self,
        organization_name: str,
        user_id: str,
        data: models.OrganizationUserUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.OrganizationUserDetail]:
        """Call ``organization_users_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organization_users_update, (organization_name, user_id, data), options
        )

    async def organization_users_update_without_preload_content(
        self,
        organization_name: str,
        user_id: str,
        data: models.OrganizationUserUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``organization_users_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organization_users_update, (organization_name, user_id, data), options
        )

    async def organizations_create(
        self, data: models.OrganizationCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.OrganizationList:
        """Create an organization.

        The user becomes an admin of the organization.

        The name must be globally unique. The agreement and the terms must be accepted. A `free`
        subscription is valid for a year and cannot have an end date.

        Args:
            data: An organization to create. Required: `name`, `subscription`, `subscription_agreed`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created organization.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /organizations
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organizations_create
        """
        return await self.api_client.call(operations.organizations_create, (data,), options)

    async def organizations_create_with_http_info(
        self, data: models.OrganizationCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.OrganizationList]:
        """Call ``organizations_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.organizations_create, (data,), options)

    async def organizations_create_without_preload_content(
        self, data: models.OrganizationCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``organizations_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.organizations_create, (data,), options)

    async def organizations_get(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.OrganizationDetail:
        """Get an organization.

        Requires membership of the organization.

        Args:
            organization_name: Name of the organization.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The organization.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /organizations/{organization_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organizations_get
        """
        return await self.api_client.call(operations.organizations_get, (organization_name,), options)

    async def organizations_get_with_http_info(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.OrganizationDetail]:
        """Call ``organizations_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.organizations_get, (organization_name,), options)

    async def organizations_get_without_preload_content(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``organizations_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organizations_get, (organization_name,), options
        )

    async def organizations_list(self, **options: hints.Unpack[hints.RequestOptions]) -> list[models.OrganizationList]:
        """List the organizations of the user.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The organizations.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.

        Source: UbiOps, GET /organizations
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organizations_list
        """
        return await self.api_client.call(operations.organizations_list, (), options)

    async def organizations_list_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.OrganizationList]]:
        """Call ``organizations_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.organizations_list, (), options)

    async def organizations_list_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``organizations_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.organizations_list, (), options)

    async def organizations_resource_usage(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ResourceUsage:
        """Count the resources of an organization.

        Counts the current projects and users, and the models, versions, connectors and pipelines of all
        projects.

        Args:
            organization_name: Name of the organization.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Number of resources of each kind.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /organizations/{organization_name}/resources
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organizations_resource_usage
        """
        return await self.api_client.call(operations.organizations_resource_usage, (organization_name,), options)

    async def organizations_resource_usage_with_http_info(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ResourceUsage]:
        """Call ``organizations_resource_usage`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organizations_resource_usage, (organization_name,), options
        )

    async def organizations_resource_usage_without_preload_content(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``organizations_resource_usage`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organizations_resource_usage, (organization_name,), options
        )

    async def organizations_update(
        self,
        organization_name: str,
        data: models.OrganizationUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.OrganizationDetail:
        """Update the name or the subscription of an organization.

        Admins of the organization can update the name. Only staff can update the subscription and its end
        date. A new subscription must be agreed to. Null removes the end date.

        Args:
            organization_name: Name of the organization.
            data: Fields of an organization to update. Admins can update the name, staff all fields.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated organization.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /organizations/{organization_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#organizations_update
        """
        return await self.api_client.call(operations.organizations_update, (organization_name, data), options)

    async def organizations_update_with_http_info(
        self,
        organization_name: str,
        data: models.OrganizationUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.OrganizationDetail]:
        """Call ``organizations_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organizations_update, (organization_name, data), options
        )

    async def organizations_update_without_preload_content(
        self,
        organization_name: str,
        data: models.OrganizationUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``organizations_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organizations_update, (organization_name, data), options
        )

    async def permissions_list(self, **options: hints.Unpack[hints.RequestOptions]) -> list[models.PermissionList]:
        """List the permissions that a custom role can hold.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The permissions.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.

        Source: UbiOps, GET /permissions
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#permissions_list
        """
        return await self.api_client.call(operations.permissions_list, (), options)

    async def permissions_list_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.PermissionList]]:
        """Call ``permissions_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.permissions_list, (), options)

    async def permissions_list_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``permissions_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.permissions_list, (), options)

    async def pipeline_object_attachments_create(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.AttachmentsCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.Attachments:
        """Attach an object of a pipeline to another.

        Both objects must be in the pipeline. The mapping assigns an output field of the source to every
        input field of the destination. The data types must be equal. Output fields can be used repeatedly
        or not at all. Plain objects have no mapping.

        A connector can only be a destination, `pipeline_start` only a source. A blob connector has one
        field, `blob`. Attachments must not form a cycle.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: An attachment to create between two objects of a pipeline. Required: `source_name`,
                `destination_name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created attachment.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/pipelines/{pipeline_name}/attachments
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_object_attachments_create
        """
        return await self.api_client.call(
            operations.pipeline_object_attachments_create, (project_name, pipeline_name, data), options
        )

    async def pipeline_object_attachments_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.AttachmentsCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.Attachments]:
        """Call ``pipeline_object_attachments_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_object_attachments_create, (project_name, pipeline_name, data), options
        )

    async def pipeline_object_attachments_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.AttachmentsCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_object_attachments_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_object_attachments_create, (project_name, pipeline_name, data), options
        )

    async def pipeline_object_attachments_delete(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete the attachment between two objects.

        Both objects are kept.

        Args:
            project_name: Name of the project.
            destination_name: Name of the destination object.
            pipeline_name: Name of the pipeline.
            source_name: Name of the source object.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/pipelines/{pipeline_name}/objects/{source_name}/attachments/{destination_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_object_attachments_delete
        """
        return await self.api_client.call(
            operations.pipeline_object_attachments_delete,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    async def pipeline_object_attachments_delete_with_http_info(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``pipeline_object_attachments_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_object_attachments_delete,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    async def pipeline_object_attachments_delete_without_preload_content(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_object_attachments_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_object_attachments_delete,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    async def pipeline_object_attachments_get(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.AttachmentsList:
        """Get the attachment between two objects.

        Args:
            project_name: Name of the project.
            destination_name: Name of the destination object.
            pipeline_name: Name of the pipeline.
            source_name: Name of the source object.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The attachment.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/pipelines/{pipeline_name}/objects/{source_name}/attachments/{destination_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_object_attachments_get
        """
        return await self.api_client.call(
            operations.pipeline_object_attachments_get,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    async def pipeline_object_attachments_get_with_http_info(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.AttachmentsList]:
        """Call ``pipeline_object_attachments_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_object_attachments_get,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    async def pipeline_object_attachments_get_without_preload_content(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_object_attachments_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_object_attachments_get,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    async def pipeline_object_attachments_list(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.AttachmentsList]:
        """List the attachments of a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The attachments.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/pipelines/{pipeline_name}/attachments
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_object_attachments_list
        """
        return await self.api_client.call(
            operations.pipeline_object_attachments_list, (project_name, pipeline_name), options
        )

    async def pipeline_object_attachments_list_with_http_info(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.AttachmentsList]]:
        """Call ``pipeline_object_attachments_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_object_attachments_list, (project_name, pipeline_name), options
        )

    async def pipeline_object_attachments_list_without_preload_content(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_object_attachments_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_object_attachments_list, (project_name, pipeline_name), options
        )

    async def pipeline_object_attachments_source_get(
        self, project_name: str, pipeline_name: str, source_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.AttachmentsList]:
        """List the attachments from an object.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            source_name: Name of the source object.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The attachments.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/pipelines/{pipeline_name}/objects/{source_name}/attachments/
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_object_attachments_source_get
        """
        return await self.api_client.call(
            operations.pipeline_object_attachments_source_get, (project_name, pipeline_name, source_name), options
        )

    async def pipeline_object_attachments_source_get_with_http_info(
        self, project_name: str, pipeline_name: str, source_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.AttachmentsList]]:
        """Call ``pipeline_object_attachments_source_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_object_attachments_source_get, (project_name, pipeline_name, source_name), options
        )

    async def pipeline_object_attachments_source_get_without_preload_content(
        self, project_name: str, pipeline_name: str, source_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_object_attachments_source_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_object_attachments_source_get, (project_name, pipeline_name, source_name), options
        )

    async def pipeline_object_environment_variables_list(
        self, project_name: str, name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.InheritedEnvironmentVariableList]:
        """List the environment variables of a pipeline object.

        Returns those of the referenced version, all of them inherited: `inheritance_type` is `project`,
        `model` or `model_version`.

        Args:
            project_name: Name of the project.
            name: Name of the object in the pipeline.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/pipelines/{pipeline_name}/objects/{name}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_object_environment_variables_list
        """
        return await self.api_client.call(
            operations.pipeline_object_environment_variables_list, (project_name, name, pipeline_name), options
        )

    async def pipeline_object_environment_variables_list_with_http_info(
        self, project_name: str, name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.InheritedEnvironmentVariableList]]:
        """Call ``pipeline_object_environment_variables_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_object_environment_variables_list, (project_name, name, pipeline_name), options
        )

    async def pipeline_object_environment_variables_list_without_preload_content(
        self, project_name: str, name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_object_environment_variables_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_object_environment_variables_list, (project_name, name, pipeline_name), options
        )

    async def pipeline_objects_create(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineObjectCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineObjectList:
        """Add an object to a pipeline.

        The object refers to a model version or a connector; a pipeline can hold several objects with the
        same reference. A model needs a version; a connector must have none. The name must be unique within
        the pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: A reference to a model version or a connector to add to a pipeline. Required: `name`,
                `reference_type`, `reference_name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created object.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/pipelines/{pipeline_name}/objects
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_objects_create
        """
        return await self.api_client.call(
            operations.pipeline_objects_create, (project_name, pipeline_name, data), options
        )

    async def pipeline_objects_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineObjectCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineObjectList]:
        """Call ``pipeline_objects_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_objects_create, (project_name, pipeline_name, data), options
        )

    async def pipeline_objects_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineObjectCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_objects_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_objects_create, (project_name, pipeline_name, data), options
        )

    async def pipeline_objects_delete(
        self, project_name: str, name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an object of a pipeline.

        Also deletes its attachments. The referenced model version or connector is kept.

        Args:
            project_name: Name of the project.
            name: Name of the object in the pipeline.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/pipelines/{pipeline_name}/objects/{name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_objects_delete
        """
        return await self.api_client.call(
            operations.pipeline_objects_delete, (project_name, name, pipeline_name), options
        )

    async def pipeline_objects_delete_with_http_info(
        self, project_name: str, name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``pipeline_objects_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_objects_delete, (project_name, name, pipeline_name), options
        )

    async def pipeline_objects_delete_without_preload_content(
        self, project_name: str, name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_objects_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_objects_delete, (project_name, name, pipeline_name), options
        )

    async def pipeline_objects_get(
        self, project_name: str, name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.PipelineObjectList:
        """Get an object of a pipeline.

        Args:
            project_name: Name of the project.
            name: Name of the object in the pipeline.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The object.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/pipelines/{pipeline_name}/objects/{name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_objects_get
        """
        return await self.api_client.call(operations.pipeline_objects_get, (project_name, name, pipeline_name), options)

    async def pipeline_objects_get_with_http_info(
        self, project_name: str, name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.PipelineObjectList]:
        """Call ``pipeline_objects_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_objects_get, (project_name, name, pipeline_name), options
        )

    async def pipeline_objects_get_without_preload_content(
        self, project_name: str, name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_objects_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_objects_get, (project_name, name, pipeline_name), options
        )

    async def pipeline_objects_list(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.PipelineObjectList]:
        """List the objects of a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The objects.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/pipelines/{pipeline_name}/objects
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_objects_list
        """
        return await self.api_client.call(operations.pipeline_objects_list, (project_name, pipeline_name), options)

    async def pipeline_objects_list_with_http_info(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.PipelineObjectList]]:
        """Call ``pipeline_objects_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_objects_list, (project_name, pipeline_name), options
        )

    async def pipeline_objects_list_without_preload_content(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_objects_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_objects_list, (project_name, pipeline_name), options
        )

    async def pipeline_objects_update(
        self,
        project_name: str,
        name: str,
        pipeline_name: str,
        data: models.PipelineObjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineObjectList:
        """Update the name or the model version of a pipeline object.

        All other fields are read-only. All fields are validated again.

        Args:
            project_name: Name of the project.
            name: Name of the object in the pipeline.
            pipeline_name: Name of the pipeline.
            data: Fields of a pipeline object to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated object.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/pipelines/{pipeline_name}/objects/{name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipeline_objects_update
        """
        return await self.api_client.call(
            operations.pipeline_objects_update, (project_name, name, pipeline_name, data), options
        )

    async def pipeline_objects_update_with_http_info(
        self,
        project_name: str,
        name: str,
        pipeline_name: str,
        data: models.PipelineObjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineObjectList]:
        """Call ``pipeline_objects_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_objects_update, (project_name, name, pipeline_name, data), options
        )

    async def pipeline_objects_update_without_preload_content(
        self,
        project_name: str,
        name: str,
        pipeline_name: str,
        data: models.PipelineObjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_objects_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_objects_update, (project_name, name, pipeline_name, data), options
        )

    async def pipelines_create(
        self,
        project_name: str,
        data: models.PipelineCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineList:
        """Create a pipeline.

        Requests to the pipeline must supply its input fields; objects attached to `pipeline_start` receive
        them. Structured pipelines need fields; plain ones must have none. The name must be unique within
        the project. The subscription limits the total number of connectors, pipelines and model versions;
        beyond the limit the request is rejected with 400.

        Args:
            project_name: Name of the project.
            data: A pipeline to create. Required: `name`, `input_type`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created pipeline.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/pipelines
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipelines_create
        """
        return await self.api_client.call(operations.pipelines_create, (project_name, data), options)

    async def pipelines_create_with_http_info(
        self,
        project_name: str,
        data: models.PipelineCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineList]:
        """Call ``pipelines_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.pipelines_create, (project_name, data), options)

    async def pipelines_create_without_preload_content(
        self,
        project_name: str,
        data: models.PipelineCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipelines_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipelines_create, (project_name, data), options
        )

    async def pipelines_delete(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a pipeline, its objects and its attachments.

        The referenced models and connectors are kept.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/pipelines/{pipeline_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipelines_delete
        """
        return await self.api_client.call(operations.pipelines_delete, (project_name, pipeline_name), options)

    async def pipelines_delete_with_http_info(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``pipelines_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipelines_delete, (project_name, pipeline_name), options
        )

    async def pipelines_delete_without_preload_content(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipelines_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipelines_delete, (project_name, pipeline_name), options
        )

    async def pipelines_get(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.PipelineList:
        """Get a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The pipeline.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/pipelines/{pipeline_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipelines_get
        """
        return await self.api_client.call(operations.pipelines_get, (project_name, pipeline_name), options)

    async def pipelines_get_with_http_info(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.PipelineList]:
        """Call ``pipelines_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipelines_get, (project_name, pipeline_name), options
        )

    async def pipelines_get_without_preload_content(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipelines_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipelines_get, (project_name, pipeline_name), options
        )

    async def pipelines_list(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.PipelineList]:
        """List the pipelines of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The pipelines.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/pipelines
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipelines_list
        """
        return await self.api_client.call(operations.pipelines_list, (project_name,), options)

    async def pipelines_list_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.PipelineList]]:
        """Call ``pipelines_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.pipelines_list, (project_name,), options)

    async def pipelines_list_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipelines_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.pipelines_list, (project_name,), options)

    async def pipelines_request(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        pipeline_timeout: int | None = None,
        model_timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineRequestList:
        """Send a request to a pipeline and wait for the results.

        The input is validated against the fields of the pipeline, then passed through the attachments. A
        failed model request returns 200 with `success` false.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Input of the request. For a structured pipeline, a dictionary (PipelineRequestCreate) with a value for
                each input field; blob fields take the identifier of an uploaded blob. For a plain pipeline, any JSON
                value.
            pipeline_timeout: Timeout of the whole request in seconds. 1 to 7200. Default: `3600`.
            model_timeout: Timeout of each model request in seconds. 1 to 3600. Default: `300`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Result of the request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/pipelines/{pipeline_name}/request
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipelines_request
        """
        return await self.api_client.call(
            operations.pipelines_request, (project_name, pipeline_name, data, pipeline_timeout, model_timeout), options
        )

    async def pipelines_request_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        pipeline_timeout: int | None = None,
        model_timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineRequestList]:
        """Call ``pipelines_request`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipelines_request, (project_name, pipeline_name, data, pipeline_timeout, model_timeout), options
        )

    async def pipelines_request_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        pipeline_timeout: int | None = None,
        model_timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipelines_request`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipelines_request, (project_name, pipeline_name, data, pipeline_timeout, model_timeout), options
        )

    async def pipelines_update(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineList:
        """Update a pipeline.

        All fields are validated again. A change to `plain` deletes the input fields; a change to
        `structured` replaces them.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Fields of a pipeline to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated pipeline.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/pipelines/{pipeline_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#pipelines_update
        """
        return await self.api_client.call(operations.pipelines_update, (project_name, pipeline_name, data), options)

    async def pipelines_update_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineList]:
        """Call ``pipelines_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipelines_update, (project_name, pipeline_name, data), options
        )

    async def pipelines_update_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipelines_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipelines_update, (project_name, pipeline_name, data), options
        )

    async def project_environment_variables_create(
        self,
        project_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Create an environment variable for a project.

        All models of the project inherit it. The value of a secret is never returned.

        Args:
            project_name: Name of the project.
            data: An environment variable to create, or its new state. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#project_environment_variables_create
        """
        return await self.api_client.call(
            operations.project_environment_variables_create, (project_name, data), options
        )

    async def project_environment_variables_create_with_http_info(
        self,
        project_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``project_environment_variables_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_environment_variables_create, (project_name, data), options
        )

    async def project_environment_variables_create_without_preload_content(
        self,
        project_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``project_environment_variables_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_environment_variables_create, (project_name, data), options
        )

    async def project_environment_variables_delete(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an environment variable of a project.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#project_environment_variables_delete
        """
        return await self.api_client.call(operations.project_environment_variables_delete, (project_name, id), options)

    async def project_environment_variables_delete_with_http_info(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``project_environment_variables_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_environment_variables_delete, (project_name, id), options
        )

    async def project_environment_variables_delete_without_preload_content(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``project_environment_variables_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_environment_variables_delete, (project_name, id), options
        )

    async def project_environment_variables_get(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.EnvironmentVariableList:
        """Get an environment variable of a project.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#project_environment_variables_get
        """
        return await self.api_client.call(operations.project_environment_variables_get, (project_name, id), options)

    async def project_environment_variables_get_with_http_info(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``project_environment_variables_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_environment_variables_get, (project_name, id), options
        )

    async def project_environment_variables_get_without_preload_content(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``project_environment_variables_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_environment_variables_get, (project_name, id), options
        )

    async def project_environment_variables_list(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.EnvironmentVariableList]:
        """List the environment variables of a project.

        All models of the project inherit them.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#project_environment_variables_list
        """
        return await self.api_client.call(operations.project_environment_variables_list, (project_name,), options)

    async def project_environment_variables_list_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.EnvironmentVariableList]]:
        """Call ``project_environment_variables_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_environment_variables_list, (project_name,), options
        )

    async def project_environment_variables_list_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``project_environment_variables_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_environment_variables_list, (project_name,), options
        )

    async def project_environment_variables_update(
        self,
        project_name: str,
        id: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Update an environment variable of a project.

        `secret` can change from false to true only.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            data: An environment variable to create, or its new state. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#project_environment_variables_update
        """
        return await self.api_client.call(
            operations.project_environment_variables_update, (project_name, id, data), options
        )

    async def project_environment_variables_update_with_http_info(
        self,
        project_name: str,
        id: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``project_environment_variables_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_environment_variables_update, (project_name, id, data), options
        )

    async def project_environment_variables_update_without_preload_content(
        self,
        project_name: str,
        id: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``project_environment_variables_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_environment_variables_update, (project_name, id, data), options
        )

    async def project_usage_get(
        self, project_name: str, start_month: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.UsagePerMonth]:
        """Get the monthly usage of a project.

        Returns the billed metrics, aggregated per month.

        Args:
            project_name: Name of the project.
            start_month: First month, `YYYY-MM`. Default: one year ago.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Values of each metric.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/usage
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#project_usage_get
        """
        return await self.api_client.call(operations.project_usage_get, (project_name, start_month), options)

    async def project_usage_get_with_http_info(
        self, project_name: str, start_month: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.UsagePerMonth]]:
        """Call ``project_usage_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_usage_get, (project_name, start_month), options
        )

    async def project_usage_get_without_preload_content(
        self, project_name: str, start_month: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``project_usage_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_usage_get, (project_name, start_month), options
        )

    async def projects_create(
        self, data: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectList:
        """Create a project in an organization.

        Requires an admin of the organization. All its admins become `project-admin` of the project. The
        name must be globally unique. The subscription limits the number of projects; beyond the limit the
        request is rejected with 400.

        Args:
            data: A project to create. Required: `name`, `organization_name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#projects_create
        """
        return await self.api_client.call(operations.projects_create, (data,), options)

    async def projects_create_with_http_info(
        self, data: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectList]:
        """Call ``projects_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_create, (data,), options)

    async def projects_create_without_preload_content(
        self, data: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_create, (data,), options)

    async def projects_delete(self, project_name: str, **options: hints.Unpack[hints.RequestOptions]) -> None:
        """Delete a project.

        Also deletes its models, connectors, pipelines and all other contents.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#projects_delete
        """
        return await self.api_client.call(operations.projects_delete, (project_name,), options)

    async def projects_delete_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``projects_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_delete, (project_name,), options)

    async def projects_delete_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_delete, (project_name,), options)

    async def projects_get(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectList:
        """Get a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#projects_get
        """
        return await self.api_client.call(operations.projects_get, (project_name,), options)

    async def projects_get_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectList]:
        """Call ``projects_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_get, (project_name,), options)

    async def projects_get_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_get, (project_name,), options)

    async def projects_list(self, **options: hints.Unpack[hints.RequestOptions]) -> list[models.ProjectList]:
        """List the projects of the user.

        Returns projects of all organizations of the user.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The projects.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.

        Source: UbiOps, GET /projects
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#projects_list
        """
        return await self.api_client.call(operations.projects_list, (), options)

    async def projects_list_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ProjectList]]:
        """Call ``projects_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_list, (), options)

    async def projects_list_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_list, (), options)

    async def projects_log_list(
        self, project_name: str, data: models.LogsCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.Logs]:
        """List log lines of a project.

        Returns logs of models, pipelines, connectors and requests that match all filters.

        The search starts at the log line `id`, at `date` (both included) or now. It covers `date_range`
        seconds: towards the present if positive, towards the past if negative.

        Args:
            project_name: Name of the project.
            data: Filters and range of a log search. Required: `filters`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The log lines.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/logs
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#projects_log_list
        """
        return await self.api_client.call(operations.projects_log_list, (project_name, data), options)

    async def projects_log_list_with_http_info(
        self, project_name: str, data: models.LogsCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.Logs]]:
        """Call ``projects_log_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_log_list, (project_name, data), options)

    async def projects_log_list_without_preload_content(
        self, project_name: str, data: models.LogsCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_log_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.projects_log_list, (project_name, data), options
        )

    async def projects_resource_usage(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectResourceUsage:
        """Count the resources of a project.

        Counts the current models, versions, connectors and pipelines.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Number of resources of each kind.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/resources
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#projects_resource_usage
        """
        return await self.api_client.call(operations.projects_resource_usage, (project_name,), options)

    async def projects_resource_usage_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectResourceUsage]:
        """Call ``projects_resource_usage`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_resource_usage, (project_name,), options)

    async def projects_resource_usage_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_resource_usage`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.projects_resource_usage, (project_name,), options
        )

    async def projects_update(
        self,
        project_name: str,
        data: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ProjectList:
        """Rename a project.

        Args:
            project_name: Name of the project.
            data: Fields of a project to update. Required: `name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#projects_update
        """
        return await self.api_client.call(operations.projects_update, (project_name, data), options)

    async def projects_update_with_http_info(
        self,
        project_name: str,
        data: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ProjectList]:
        """Call ``projects_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_update, (project_name, data), options)

    async def projects_update_without_preload_content(
        self,
        project_name: str,
        data: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.projects_update, (project_name, data), options
        )

    async def role_assignments_create(
        self,
        project_name: str,
        data: models.RoleAssignmentCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.RoleAssignmentList:
        """Assign a role to a user, for a project or for an object in it.

        The object can be a model, credentials, a connector or a pipeline. Give its name and type together;
        omit both for the whole project.

        Args:
            project_name: Name of the project.
            data: A role for a user, in the whole project or for the object `object_name` of type `object_type`.
                Required: `user_id`, `role`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created role assignment.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/role-assignments
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#role_assignments_create
        """
        return await self.api_client.call(operations.role_assignments_create, (project_name, data), options)

    async def role_assignments_create_with_http_info(
        self,
        project_name: str,
        data: models.RoleAssignmentCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.RoleAssignmentList]:
        """Call ``role_assignments_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.role_assignments_create, (project_name, data), options
        )

    async def role_assignments_create_without_preload_content(
        self,
        project_name: str,
        data: models.RoleAssignmentCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``role_assignments_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.role_assignments_create, (project_name, data), options
        )

    async def role_assignments_delete(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a role assignment.

        Users with the permission can delete their own assignments.

        Args:
            project_name: Name of the project.
            id: Identifier of the role assignment (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/role-assignments/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#role_assignments_delete
        """
        return await self.api_client.call(operations.role_assignments_delete, (project_name, id), options)

    async def role_assignments_delete_with_http_info(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``role_assignments_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.role_assignments_delete, (project_name, id), options
        )

    async def role_assignments_delete_without_preload_content(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``role_assignments_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.role_assignments_delete, (project_name, id), options
        )

    async def role_assignments_get(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.RoleAssignmentList:
        """Get a role assignment.

        Args:
            project_name: Name of the project.
            id: Identifier of the role assignment (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The role assignment.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/role-assignments/{id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#role_assignments_get
        """
        return await self.api_client.call(operations.role_assignments_get, (project_name, id), options)

    async def role_assignments_get_with_http_info(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.RoleAssignmentList]:
        """Call ``role_assignments_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.role_assignments_get, (project_name, id), options)

    async def role_assignments_get_without_preload_content(
        self, project_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``role_assignments_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.role_assignments_get, (project_name, id), options
        )

    async def role_assignments_per_user_list(
        self, project_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.RoleAssignmentList]:
        """List the role assignments of a user in a project.

        Args:
            project_name: Name of the project.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The role assignments.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/users/{user_id}/role-assignments
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#role_assignments_per_user_list
        """
        return await self.api_client.call(operations.role_assignments_per_user_list, (project_name, user_id), options)

    async def role_assignments_per_user_list_with_http_info(
        self, project_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.RoleAssignmentList]]:
        """Call ``role_assignments_per_user_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.role_assignments_per_user_list, (project_name, user_id), options
        )

    async def role_assignments_per_user_list_without_preload_content(
        self, project_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``role_assignments_per_user_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.role_assignments_per_user_list, (project_name, user_id), options
        )

    async def roles_create(
        self, project_name: str, data: models.RoleCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.RoleDetailList:
        """Create a custom role in a project.

        The role is valid in this project only.

        Args:
            project_name: Name of the project.
            data: A custom role to create. Required: `name`, `permissions`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created role.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/roles
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#roles_create
        """
        return await self.api_client.call(operations.roles_create, (project_name, data), options)

    async def roles_create_with_http_info(
        self, project_name: str, data: models.RoleCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.RoleDetailList]:
        """Call ``roles_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.roles_create, (project_name, data), options)

    async def roles_create_without_preload_content(
        self, project_name: str, data: models.RoleCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``roles_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.roles_create, (project_name, data), options
        )

    async def roles_delete(
        self, project_name: str, role_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a custom role.

        Default roles cannot be deleted.

        Args:
            project_name: Name of the project.
            role_name: Name of the role.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/roles/{role_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#roles_delete
        """
        return await self.api_client.call(operations.roles_delete, (project_name, role_name), options)

    async def roles_delete_with_http_info(
        self, project_name: str, role_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``roles_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.roles_delete, (project_name, role_name), options)

    async def roles_delete_without_preload_content(
        self, project_name: str, role_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``roles_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.roles_delete, (project_name, role_name), options
        )

    async def roles_get(
        self, project_name: str, role_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.RoleDetailList:
        """Get a role.

        Args:
            project_name: Name of the project.
            role_name: Name of the role.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The role.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/roles/{role_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#roles_get
        """
        return await self.api_client.call(operations.roles_get, (project_name, role_name), options)

    async def roles_get_with_http_info(
        self, project_name: str, role_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.RoleDetailList]:
        """Call ``roles_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.roles_get, (project_name, role_name), options)

    async def roles_get_without_preload_content(
        self, project_name: str, role_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``roles_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.roles_get, (project_name, role_name), options
        )

    async def roles_list(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.RoleList]:
        """List the roles of a project.

        Returns the default roles and the custom ones. Default roles are project-admin, project-editor and
        project-viewer, and an admin, editor and viewer for each of model, pipeline, connector and
        credentials. Use `roles_get` for the permissions of a role.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The roles.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/roles
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#roles_list
        """
        return await self.api_client.call(operations.roles_list, (project_name,), options)

    async def roles_list_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.RoleList]]:
        """Call ``roles_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.roles_list, (project_name,), options)

    async def roles_list_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``roles_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.roles_list, (project_name,), options)

    async def roles_update(
        self,
        project_name: str,
        role_name: str,
        data: models.RoleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.RoleDetailList:
        """Update a custom role.

        New permissions replace all previous ones. Default roles cannot be updated.

        Args:
            project_name: Name of the project.
            role_name: Name of the role.
            data: Fields of a custom role to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated role.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/roles/{role_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#roles_update
        """
        return await self.api_client.call(operations.roles_update, (project_name, role_name, data), options)

    async def roles_update_with_http_info(
        self,
        project_name: str,
        role_name: str,
        data: models.RoleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.RoleDetailList]:
        """Call ``roles_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.roles_update, (project_name, role_name, data), options
        )

    async def roles_update_without_preload_content(
        self,
        project_name: str,
        role_name: str,
        data: models.RoleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``roles_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.roles_update, (project_name, role_name, data), options
        )

    async def scheduled_requests_create(
        self,
        project_name: str,
        data: models.ScheduleCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ScheduleList:
        """Create a scheduled request to a model or pipeline.

        A model needs a version; a pipeline must have none. The name must be unique within the project.
        Requires the permission to send requests to the model or pipeline.

        Args:
            project_name: Name of the project.
            data: A scheduled request to create. Required: `name`, `object_type`, `object_name`, `schedule`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created scheduled request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /projects/{project_name}/schedules
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#scheduled_requests_create
        """
        return await self.api_client.call(operations.scheduled_requests_create, (project_name, data), options)

    async def scheduled_requests_create_with_http_info(
        self,
        project_name: str,
        data: models.ScheduleCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ScheduleList]:
        """Call ``scheduled_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.scheduled_requests_create, (project_name, data), options
        )

    async def scheduled_requests_create_without_preload_content(
        self,
        project_name: str,
        data: models.ScheduleCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``scheduled_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.scheduled_requests_create, (project_name, data), options
        )

    async def scheduled_requests_delete(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a scheduled request.

        Use `scheduled_requests_update` to disable it temporarily.

        Args:
            project_name: Name of the project.
            schedule_name: Name of the scheduled request.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/schedules/{schedule_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#scheduled_requests_delete
        """
        return await self.api_client.call(operations.scheduled_requests_delete, (project_name, schedule_name), options)

    async def scheduled_requests_delete_with_http_info(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``scheduled_requests_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.scheduled_requests_delete, (project_name, schedule_name), options
        )

    async def scheduled_requests_delete_without_preload_content(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``scheduled_requests_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.scheduled_requests_delete, (project_name, schedule_name), options
        )

    async def scheduled_requests_get(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ScheduleList:
        """Get a scheduled request.

        Args:
            project_name: Name of the project.
            schedule_name: Name of the scheduled request.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The scheduled request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/schedules/{schedule_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#scheduled_requests_get
        """
        return await self.api_client.call(operations.scheduled_requests_get, (project_name, schedule_name), options)

    async def scheduled_requests_get_with_http_info(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ScheduleList]:
        """Call ``scheduled_requests_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.scheduled_requests_get, (project_name, schedule_name), options
        )

    async def scheduled_requests_get_without_preload_content(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``scheduled_requests_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.scheduled_requests_get, (project_name, schedule_name), options
        )

    async def scheduled_requests_list(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ScheduleList]:
        """List the scheduled requests of a project.

        Requires `requests.list` on `models.versions` or on `pipelines`.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The scheduled requests.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/schedules
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#scheduled_requests_list
        """
        return await self.api_client.call(operations.scheduled_requests_list, (project_name,), options)

    async def scheduled_requests_list_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ScheduleList]]:
        """Call ``scheduled_requests_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.scheduled_requests_list, (project_name,), options)

    async def scheduled_requests_list_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``scheduled_requests_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.scheduled_requests_list, (project_name,), options
        )

    async def scheduled_requests_update(
        self,
        project_name: str,
        schedule_name: str,
        data: models.ScheduleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ScheduleList:
        """Update, enable or disable a scheduled request.

        The model or pipeline is read-only. Requires the permission to send requests to it.

        Args:
            project_name: Name of the project.
            schedule_name: Name of the scheduled request.
            data: Fields of a scheduled request to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated scheduled request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /projects/{project_name}/schedules/{schedule_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#scheduled_requests_update
        """
        return await self.api_client.call(
            operations.scheduled_requests_update, (project_name, schedule_name, data), options
        )

    async def scheduled_requests_update_with_http_info(
        self,
        project_name: str,
        schedule_name: str,
        data: models.ScheduleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ScheduleList]:
        """Call ``scheduled_requests_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.scheduled_requests_update, (project_name, schedule_name, data), options
        )

    async def scheduled_requests_update_without_preload_content(
        self,
        project_name: str,
        schedule_name: str,
        data: models.ScheduleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``scheduled_requests_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.scheduled_requests_update, (project_name, schedule_name, data), options
        )

    async def service_status(self, **options: hints.Unpack[hints.RequestOptions]) -> models.Status:
        """Check the status of the API.

        No token is required. Every call tests the database connection.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Status of the API.

        Source: UbiOps, GET /status
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#service_status
        """
        return await self.api_client.call(operations.service_status, (), options)

    async def service_status_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Status]:
        """Call ``service_status`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.service_status, (), options)

    async def service_status_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``service_status`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.service_status, (), options)

    async def service_users_create(
        self,
        project_name: str,
        data: models.ServiceUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ServiceUserDetail:
        """Create a service user and its token.

        Generates a unique e-mail address. The token is valid immediately; only this response contains it.

        Args:
            project_name: Name of the project.
            data: A service user to create, or its fields to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The service user and its token.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, POST /projects/{project_name}/service-users
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#service_users_create
        """
        return await self.api_client.call(operations.service_users_create, (project_name, data), options)

    async def service_users_create_with_http_info(
        self,
        project_name: str,
        data: models.ServiceUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ServiceUserDetail]:
        """Call ``service_users_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.service_users_create, (project_name, data), options)

    async def service_users_create_without_preload_content(
        self,
        project_name: str,
        data: models.ServiceUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``service_users_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.service_users_create, (project_name, data), options
        )

    async def service_users_delete(
        self, project_name: str, service_user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a service user.

        Args:
            project_name: Name of the project.
            service_user_id: Identifier of the service user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, DELETE /projects/{project_name}/service-users/{service_user_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#service_users_delete
        """
        return await self.api_client.call(operations.service_users_delete, (project_name, service_user_id), options)

    async def service_users_delete_with_http_info(
        self, project_name: str, service_user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``service_users_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.service_users_delete, (project_name, service_user_id), options
        )

    async def service_users_delete_without_preload_content(
        self, project_name: str, service_user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``service_users_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.service_users_delete, (project_name, service_user_id), options
        )

    async def service_users_get(
        self, project_name: str, service_user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ServiceUserList:
        """Get a service user.

        Args:
            project_name: Name of the project.
            service_user_id: Identifier of the service user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The service user.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/service-users/{service_user_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#service_users_get
        """
        return await self.api_client.call(operations.service_users_get, (project_name, service_user_id), options)

    async def service_users_get_with_http_info(
        self, project_name: str, service_user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ServiceUserList]:
        """Call ``service_users_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.service_users_get, (project_name, service_user_id), options
        )

    async def service_users_get_without_preload_content(
        self, project_name: str, service_user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``service_users_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.service_users_get, (project_name, service_user_id), options
        )

    async def service_users_list(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ServiceUserList]:
        """List the service users of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The service users.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /projects/{project_name}/service-users
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#service_users_list
        """
        return await self.api_client.call(operations.service_users_list, (project_name,), options)

    async def service_users_list_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ServiceUserList]]:
        """Call ``service_users_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.service_users_list, (project_name,), options)

    async def service_users_list_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``service_users_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.service_users_list, (project_name,), options
        )

    async def service_users_token(
        self,
        project_name: str,
        service_user_id: str,
        data: object | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ServiceUserTokenList:
        """Reset the token of a service user.

        The old token becomes invalid. The body can be omitted or an empty object.

        Args:
            project_name: Name of the project.
            service_user_id: Identifier of the service user (UUID).
            data: Nothing, or an empty object.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The new token.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, PUT /projects/{project_name}/service-users/{service_user_id}/token
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#service_users_token
        """
        return await self.api_client.call(
            operations.service_users_token, (project_name, service_user_id, data), options
        )

    async def service_users_token_with_http_info(
        self,
        project_name: str,
        service_user_id: str,
        data: object | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ServiceUserTokenList]:
        """Call ``service_users_token`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.service_users_token, (project_name, service_user_id, data), options
        )

    async def service_users_token_without_preload_content(
        self,
        project_name: str,
        service_user_id: str,
        data: object | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``service_users_token`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.service_users_token, (project_name, service_user_id, data), options
        )

    async def service_users_update(
        self,
        project_name: str,
        service_user_id: str,
        data: models.ServiceUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ServiceUserList:
        """Rename a service user.

        Args:
            project_name: Name of the project.
            service_user_id: Identifier of the service user (UUID).
            data: A service user to create, or its fields to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated service user.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, PATCH /projects/{project_name}/service-users/{service_user_id}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#service_users_update
        """
        return await self.api_client.call(
            operations.service_users_update, (project_name, service_user_id, data), options
        )

    async def service_users_update_with_http_info(
        self,
        project_name: str,
        service_user_id: str,
        data: models.ServiceUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ServiceUserList]:
        """Call ``service_users_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.service_users_update, (project_name, service_user_id, data), options
        )

    async def service_users_update_without_preload_content(
        self,
        project_name: str,
        service_user_id: str,
        data: models.ServiceUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``service_users_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.service_users_update, (project_name, service_user_id, data), options
        )

    async def subscriptions_create(
        self, data: models.SubscriptionCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.SubscriptionDetail:
        """Create a subscription.

        Requires staff. The name must be unique. The limits apply to every organization with this
        subscription.

        Args:
            data: A subscription to create. Required: `name`, `max_projects`, `max_users`, `logs_retention_days`,
                `gb_seconds`, `resources`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created subscription.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /subscriptions
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#subscriptions_create
        """
        return await self.api_client.call(operations.subscriptions_create, (data,), options)

    async def subscriptions_create_with_http_info(
        self, data: models.SubscriptionCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.SubscriptionDetail]:
        """Call ``subscriptions_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.subscriptions_create, (data,), options)

    async def subscriptions_create_without_preload_content(
        self, data: models.SubscriptionCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``subscriptions_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.subscriptions_create, (data,), options)

    async def subscriptions_delete(self, subscription_name: str, **options: hints.Unpack[hints.RequestOptions]) -> None:
        """Delete a subscription.

        Requires staff. A subscription in use cannot be deleted.

        Args:
            subscription_name: Name of the subscription.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, DELETE /subscriptions/{subscription_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#subscriptions_delete
        """
        return await self.api_client.call(operations.subscriptions_delete, (subscription_name,), options)

    async def subscriptions_delete_with_http_info(
        self, subscription_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``subscriptions_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.subscriptions_delete, (subscription_name,), options)

    async def subscriptions_delete_without_preload_content(
        self, subscription_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``subscriptions_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.subscriptions_delete, (subscription_name,), options
        )

    async def subscriptions_get(
        self, subscription_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.SubscriptionDetail:
        """Get a subscription.

        Args:
            subscription_name: Name of the subscription.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The subscription.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps, GET /subscriptions/{subscription_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#subscriptions_get
        """
        return await self.api_client.call(operations.subscriptions_get, (subscription_name,), options)

    async def subscriptions_get_with_http_info(
        self, subscription_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.SubscriptionDetail]:
        """Call ``subscriptions_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.subscriptions_get, (subscription_name,), options)

    async def subscriptions_get_without_preload_content(
        self, subscription_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``subscriptions_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.subscriptions_get, (subscription_name,), options
        )

    async def subscriptions_list(self, **options: hints.Unpack[hints.RequestOptions]) -> list[models.SubscriptionList]:
        """List the available subscriptions.

        Hidden subscriptions are visible to staff only.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The subscriptions.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.

        Source: UbiOps, GET /subscriptions
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#subscriptions_list
        """
        return await self.api_client.call(operations.subscriptions_list, (), options)

    async def subscriptions_list_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.SubscriptionList]]:
        """Call ``subscriptions_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.subscriptions_list, (), options)

    async def subscriptions_list_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``subscriptions_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.subscriptions_list, (), options)

    async def subscriptions_update(
        self,
        subscription_name: str,
        data: models.SubscriptionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.SubscriptionDetail:
        """Update a subscription.

        Requires staff.

        Args:
            subscription_name: Name of the subscription.
            data: Fields of a subscription to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated subscription.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /subscriptions/{subscription_name}
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#subscriptions_update
        """
        return await self.api_client.call(operations.subscriptions_update, (subscription_name, data), options)

    async def subscriptions_update_with_http_info(
        self,
        subscription_name: str,
        data: models.SubscriptionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.SubscriptionDetail]:
        """Call ``subscriptions_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.subscriptions_update, (subscription_name, data), options
        )

    async def subscriptions_update_without_preload_content(
        self,
        subscription_name: str,
        data: models.SubscriptionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``subscriptions_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.subscriptions_update, (subscription_name, data), options
        )

    async def user_create(
        self, data: models.UserPendingCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.UserPendingDetail:
        """Create a user.

        Sends an activation link to the e-mail address, which must be unique. The terms and conditions must
        be accepted.

        Args:
            data: A user to create. Required: `email`, `password`, `terms_conditions`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user, pending activation.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, POST /user
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#user_create
        """
        return await self.api_client.call(operations.user_create, (data,), options)

    async def user_create_with_http_info(
        self, data: models.UserPendingCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.UserPendingDetail]:
        """Call ``user_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.user_create, (data,), options)

    async def user_create_without_preload_content(
        self, data: models.UserPendingCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``user_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.user_create, (data,), options)

    async def user_delete(self, **options: hints.Unpack[hints.RequestOptions]) -> None:
        """Delete the current user.

        Also deletes tokens, memberships and roles. Service users and the last admin of an organization
        cannot be deleted.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.

        Source: UbiOps, DELETE /user
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#user_delete
        """
        return await self.api_client.call(operations.user_delete, (), options)

    async def user_delete_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``user_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.user_delete, (), options)

    async def user_delete_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``user_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.user_delete, (), options)

    async def user_get(self, **options: hints.Unpack[hints.RequestOptions]) -> models.UserDetail:
        """Get the current user.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.

        Source: UbiOps, GET /user
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#user_get
        """
        return await self.api_client.call(operations.user_get, (), options)

    async def user_get_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.UserDetail]:
        """Call ``user_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.user_get, (), options)

    async def user_get_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``user_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.user_get, (), options)

    async def user_update(
        self, data: models.UserUpdate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.UserDetail:
        """Update the current user.

        A new password requires the previous one. It must contain a capital letter, a lowercase letter, a
        digit and a symbol.

        Args:
            data: Fields of the current user to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated user.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin or staff member where required.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps, PATCH /user
            https://github.com/UbiOps/client-library-python/blob/2.1.0/docs/CoreApi.md#user_update
        """
        return await self.api_client.call(operations.user_update, (data,), options)

    async def user_update_with_http_info(
        self, data: models.UserUpdate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.UserDetail]:
        """Call ``user_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.user_update, (data,), options)

    async def user_update_without_preload_content(
        self, data: models.UserUpdate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``user_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.user_update, (data,), options)
