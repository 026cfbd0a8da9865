# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of UbiOps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from projectlink._core.client import ApiClient
from projectlink.ubiops import operations
from projectlink.ubiops.configuration import Configuration

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from projectlink._core.call.pagination import Pages
    from projectlink._core.http.multipart import FileInput
    from projectlink._core.http.raw_response import RESTResponse
    from projectlink._core.http.request import RequestOptions
    from projectlink._core.http.response import ApiResponse
    from projectlink.ubiops.models import (
        Attachments,
        AttachmentsCreate,
        AttachmentsList,
        BatchModelRequestCreateResponse,
        BatchModelRequestListResponse,
        BatchModelRequestResultList,
        BatchPipelineRequestCreateResponse,
        BatchPipelineRequestListResponse,
        BatchPipelineRequestResultList,
        BlobList,
        ConfigurationList,
        ConnectorCreate,
        ConnectorList,
        ConnectorUpdate,
        CredentialsCreate,
        CredentialsList,
        CredentialsListWithConfig,
        CredentialsUpdate,
        EnvironmentVariableCreate,
        EnvironmentVariableList,
        InheritedEnvironmentVariableList,
        Logs,
        LogsCreate,
        Metrics,
        ModelCreate,
        ModelList,
        ModelRequestList,
        ModelUpdate,
        ModelVersionCreate,
        ModelVersionList,
        ModelVersionUpdate,
        OrganizationCreate,
        OrganizationDetail,
        OrganizationList,
        OrganizationSubscriptionList,
        OrganizationUpdate,
        OrganizationUserCreate,
        OrganizationUserDetail,
        OrganizationUserUpdate,
        PermissionList,
        PipelineCreate,
        PipelineList,
        PipelineObjectCreate,
        PipelineObjectList,
        PipelineObjectUpdate,
        PipelineRequestList,
        PipelineUpdate,
        ProjectCreate,
        ProjectList,
        ProjectResourceUsage,
        ProjectUpdate,
        ResourceUsage,
        RoleAssignmentCreate,
        RoleAssignmentList,
        RoleCreate,
        RoleDetailList,
        RoleList,
        RoleUpdate,
        ScheduleCreate,
        ScheduleList,
        ScheduleUpdate,
        ServiceUserCreate,
        ServiceUserDetail,
        ServiceUserList,
        ServiceUserTokenList,
        Status,
        SubscriptionCreate,
        SubscriptionDetail,
        SubscriptionList,
        SubscriptionUpdate,
        Success,
        UsagePerDay,
        UsagePerMonth,
        UserDetail,
        UserPendingCreate,
        UserPendingDetail,
        UserUpdate,
    )


class CoreApi:
    """Operations of UbiOps.

    Every method also accepts the options of a single call, documented in ``RequestOptions``: ``deadline``,
    ``idempotency_key``, ``progress``, ``save_to``, ``checksum``, ``_request_timeout``, ``_headers``,
    ``_request_auth``, ``_host``, ``_content_type`` and ``_idempotent``.

    Args:
        api_client: Client that sends the requests. Default: a new client, configured by environment variables.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.api_client = ApiClient(Configuration()) if api_client is None else api_client

    def batch_model_requests_batch_collect(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> list[BatchModelRequestResultList]:
        """Read several batch requests to a version and their results.

        At most 250. If one of them does not exist, none is given. They come in no particular order.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: Identifiers of the requests.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/models/{model_name}/versions/{version}/request-batch-collect)
        """
        return self.api_client.call(
            operations.batch_model_requests_batch_collect, (project_name, model_name, version, data), options
        )

    def batch_model_requests_batch_collect_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[BatchModelRequestResultList]]:
        """Call ``batch_model_requests_batch_collect`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_model_requests_batch_collect, (project_name, model_name, version, data), options
        )

    def batch_model_requests_batch_collect_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``batch_model_requests_batch_collect`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_model_requests_batch_collect, (project_name, model_name, version, data), options
        )

    def batch_model_requests_batch_delete(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> object:
        """Delete several batch requests to a version.

        At most 250. If one of them does not exist, none is deleted.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: Identifiers of the requests.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            All of them are deleted. The body says nothing more.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/models/{model_name}/versions/{version}/request-batch-delete)
        """
        return self.api_client.call(
            operations.batch_model_requests_batch_delete, (project_name, model_name, version, data), options
        )

    def batch_model_requests_batch_delete_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[object]:
        """Call ``batch_model_requests_batch_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_model_requests_batch_delete, (project_name, model_name, version, data), options
        )

    def batch_model_requests_batch_delete_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``batch_model_requests_batch_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_model_requests_batch_delete, (project_name, model_name, version, data), options
        )

    def batch_model_requests_create(
        self, project_name: str, model_name: str, version: str, data: object, **options: Unpack[RequestOptions]
    ) -> list[BatchModelRequestCreateResponse]:
        """Queue requests to a version of a model.

        The version must be available: its file uploaded and built. The results are collected later. At
        most 250 requests in one call; if one of them is faulty, none is made.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: A list of inputs, or one. For a structured model each is a dictionary (ModelRequestCreate) with a
                value for each input field; for a plain model, any JSON.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The queued requests.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/models/{model_name}/versions/{version}/request-batch)
        """
        return self.api_client.call(
            operations.batch_model_requests_create, (project_name, model_name, version, data), options
        )

    def batch_model_requests_create_with_http_info(
        self, project_name: str, model_name: str, version: str, data: object, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[BatchModelRequestCreateResponse]]:
        """Call ``batch_model_requests_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_model_requests_create, (project_name, model_name, version, data), options
        )

    def batch_model_requests_create_without_preload_content(
        self, project_name: str, model_name: str, version: str, data: object, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``batch_model_requests_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_model_requests_create, (project_name, model_name, version, data), options
        )

    def batch_model_requests_delete(
        self, project_name: str, model_name: str, request_id: str, version: str, **options: Unpack[RequestOptions]
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
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/models/{model_name}/versions/{version}/request-batch/{request_id})
        """
        return self.api_client.call(
            operations.batch_model_requests_delete, (project_name, model_name, request_id, version), options
        )

    def batch_model_requests_delete_with_http_info(
        self, project_name: str, model_name: str, request_id: str, version: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``batch_model_requests_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_model_requests_delete, (project_name, model_name, request_id, version), options
        )

    def batch_model_requests_delete_without_preload_content(
        self, project_name: str, model_name: str, request_id: str, version: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``batch_model_requests_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_model_requests_delete, (project_name, model_name, request_id, version), options
        )

    def batch_model_requests_get(
        self, project_name: str, model_name: str, request_id: str, version: str, **options: Unpack[RequestOptions]
    ) -> BatchModelRequestResultList:
        """Read a batch request to a version and its result.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            request_id: Identifier of the batch request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The request.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models/{model_name}/versions/{version}/request-batch/{request_id})
        """
        return self.api_client.call(
            operations.batch_model_requests_get, (project_name, model_name, request_id, version), options
        )

    def batch_model_requests_get_with_http_info(
        self, project_name: str, model_name: str, request_id: str, version: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[BatchModelRequestResultList]:
        """Call ``batch_model_requests_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_model_requests_get, (project_name, model_name, request_id, version), options
        )

    def batch_model_requests_get_without_preload_content(
        self, project_name: str, model_name: str, request_id: str, version: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``batch_model_requests_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_model_requests_get, (project_name, model_name, request_id, version), options
        )

    def batch_model_requests_list(
        self,
        project_name: str,
        model_name: str,
        version: str,
        status: str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[BatchModelRequestListResponse]:
        """List the batch requests made to a version.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            status: Give only the requests in this state. One of: `pending`, `processing`, `failed`, `completed`.
            success: Give only the requests that succeeded, or only those that did not. `True` and `False` will do too.
            limit: How many requests to give at most. At least 1. Default: `50`.
            offset: How many requests to leave out at the beginning. At least 0.
            sort: By time, `asc` for the oldest first, `desc` for the newest. One of: `asc`, `desc`. Default: `desc`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests, without their data.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models/{model_name}/versions/{version}/request-batch)
        """
        return self.api_client.call(
            operations.batch_model_requests_list,
            (project_name, model_name, version, status, success, limit, offset, sort),
            options,
        )

    def batch_model_requests_list_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        status: str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[BatchModelRequestListResponse]]:
        """Call ``batch_model_requests_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_model_requests_list,
            (project_name, model_name, version, status, success, limit, offset, sort),
            options,
        )

    def batch_model_requests_list_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        status: str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``batch_model_requests_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_model_requests_list,
            (project_name, model_name, version, status, success, limit, offset, sort),
            options,
        )

    def iter_batch_model_requests_list(
        self,
        project_name: str,
        model_name: str,
        version: str,
        status: str | None = None,
        success: bool | None = None,
        sort: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pages[BatchModelRequestListResponse]:
        """Iterate over all items of ``batch_model_requests_list``, fetching one page after another.

        Args:
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.

        Returns:
            The items; its ``pages()`` iterates over whole pages. All other arguments are those of ``batch_model_requests_list``.
        """
        return self.api_client.pages(
            operations.batch_model_requests_list,
            (project_name, model_name, version, status, success, None, None, sort),
            limit,
            page_size,
            options,
        )

    def batch_pipeline_request_delete(
        self, project_name: str, pipeline_name: str, pipeline_request_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a batch request to a pipeline.

        All its model requests are cancelled.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            pipeline_request_id: Identifier of the batch request (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/pipelines/{pipeline_name}/request-batch/{pipeline_request_id})
        """
        return self.api_client.call(
            operations.batch_pipeline_request_delete, (project_name, pipeline_name, pipeline_request_id), options
        )

    def batch_pipeline_request_delete_with_http_info(
        self, project_name: str, pipeline_name: str, pipeline_request_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``batch_pipeline_request_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_pipeline_request_delete, (project_name, pipeline_name, pipeline_request_id), options
        )

    def batch_pipeline_request_delete_without_preload_content(
        self, project_name: str, pipeline_name: str, pipeline_request_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``batch_pipeline_request_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_pipeline_request_delete, (project_name, pipeline_name, pipeline_request_id), options
        )

    def batch_pipeline_request_get(
        self, project_name: str, pipeline_name: str, pipeline_request_id: str, **options: Unpack[RequestOptions]
    ) -> BatchPipelineRequestResultList:
        """Read a batch request to a pipeline and its results.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            pipeline_request_id: Identifier of the batch request (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The request.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/pipelines/{pipeline_name}/request-batch/{pipeline_request_id})
        """
        return self.api_client.call(
            operations.batch_pipeline_request_get, (project_name, pipeline_name, pipeline_request_id), options
        )

    def batch_pipeline_request_get_with_http_info(
        self, project_name: str, pipeline_name: str, pipeline_request_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[BatchPipelineRequestResultList]:
        """Call ``batch_pipeline_request_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_pipeline_request_get, (project_name, pipeline_name, pipeline_request_id), options
        )

    def batch_pipeline_request_get_without_preload_content(
        self, project_name: str, pipeline_name: str, pipeline_request_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``batch_pipeline_request_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_pipeline_request_get, (project_name, pipeline_name, pipeline_request_id), options
        )

    def batch_pipeline_requests_batch_collect(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> list[BatchPipelineRequestResultList]:
        """Read several batch requests to a pipeline and their results.

        At most 100. If one of them does not exist, none is given. They come in no particular order.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Identifiers of the requests.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/pipelines/{pipeline_name}/request-batch-collect)
        """
        return self.api_client.call(
            operations.batch_pipeline_requests_batch_collect, (project_name, pipeline_name, data), options
        )

    def batch_pipeline_requests_batch_collect_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[BatchPipelineRequestResultList]]:
        """Call ``batch_pipeline_requests_batch_collect`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_pipeline_requests_batch_collect, (project_name, pipeline_name, data), options
        )

    def batch_pipeline_requests_batch_collect_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``batch_pipeline_requests_batch_collect`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_pipeline_requests_batch_collect, (project_name, pipeline_name, data), options
        )

    def batch_pipeline_requests_batch_delete(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> object:
        """Delete several batch requests to a pipeline.

        At most 100. If one of them does not exist, none is deleted.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Identifiers of the requests.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            All of them are deleted. The body says nothing more.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/pipelines/{pipeline_name}/request-batch-delete)
        """
        return self.api_client.call(
            operations.batch_pipeline_requests_batch_delete, (project_name, pipeline_name, data), options
        )

    def batch_pipeline_requests_batch_delete_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[object]:
        """Call ``batch_pipeline_requests_batch_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_pipeline_requests_batch_delete, (project_name, pipeline_name, data), options
        )

    def batch_pipeline_requests_batch_delete_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``batch_pipeline_requests_batch_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_pipeline_requests_batch_delete, (project_name, pipeline_name, data), options
        )

    def batch_pipeline_requests_create(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[Any] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> list[BatchPipelineRequestCreateResponse]:
        """Queue requests to a pipeline.

        The results are collected later. At most 100 requests in one call; if one of them is faulty, none
        is made.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: A list of inputs. For a structured pipeline each is a dictionary (PipelineRequestCreate) with a value
                for each input field; for a plain pipeline, any JSON.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The queued requests.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/pipelines/{pipeline_name}/request-batch)
        """
        return self.api_client.call(
            operations.batch_pipeline_requests_create, (project_name, pipeline_name, data), options
        )

    def batch_pipeline_requests_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[Any] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[BatchPipelineRequestCreateResponse]]:
        """Call ``batch_pipeline_requests_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_pipeline_requests_create, (project_name, pipeline_name, data), options
        )

    def batch_pipeline_requests_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[Any] | list[dict[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``batch_pipeline_requests_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_pipeline_requests_create, (project_name, pipeline_name, data), options
        )

    def batch_pipeline_requests_list(
        self,
        project_name: str,
        pipeline_name: str,
        status: str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[BatchPipelineRequestListResponse]:
        """List the batch requests made to a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            status: Give only the requests in this state. One of: `pending`, `processing`, `failed`, `completed`.
            success: Give only the requests that succeeded, or only those that did not. `True` and `False` will do too.
            limit: How many requests to give at most. At least 1. Default: `50`.
            offset: How many requests to leave out at the beginning. At least 0.
            sort: By time, `asc` for the oldest first, `desc` for the newest. One of: `asc`, `desc`. Default: `desc`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests, without their data.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/pipelines/{pipeline_name}/request-batch)
        """
        return self.api_client.call(
            operations.batch_pipeline_requests_list,
            (project_name, pipeline_name, status, success, limit, offset, sort),
            options,
        )

    def batch_pipeline_requests_list_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        status: str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[BatchPipelineRequestListResponse]]:
        """Call ``batch_pipeline_requests_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.batch_pipeline_requests_list,
            (project_name, pipeline_name, status, success, limit, offset, sort),
            options,
        )

    def batch_pipeline_requests_list_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        status: str | None = None,
        success: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``batch_pipeline_requests_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.batch_pipeline_requests_list,
            (project_name, pipeline_name, status, success, limit, offset, sort),
            options,
        )

    def iter_batch_pipeline_requests_list(
        self,
        project_name: str,
        pipeline_name: str,
        status: str | None = None,
        success: bool | None = None,
        sort: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pages[BatchPipelineRequestListResponse]:
        """Iterate over all items of ``batch_pipeline_requests_list``, fetching one page after another.

        Args:
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.

        Returns:
            The items; its ``pages()`` iterates over whole pages. All other arguments are those of ``batch_pipeline_requests_list``.
        """
        return self.api_client.pages(
            operations.batch_pipeline_requests_list,
            (project_name, pipeline_name, status, success, None, None, sort),
            limit,
            page_size,
            options,
        )

    def blobs_create(
        self, project_name: str, file: FileInput, blob_ttl: int | None = None, **options: Unpack[RequestOptions]
    ) -> BlobList:
        """Upload a blob to a project.

        Its identifier can be passed as the value of a blob field in requests to models and pipelines.

        Args:
            project_name: Name of the project.
            file: The blob.
            blob_ttl: For how many seconds the blob lives (3 days if left out). At least 1. Default: `259200`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The blob.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/blobs)
        """
        return self.api_client.call(operations.blobs_create, (project_name, file, blob_ttl), options)

    def blobs_create_with_http_info(
        self, project_name: str, file: FileInput, blob_ttl: int | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[BlobList]:
        """Call ``blobs_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.blobs_create, (project_name, file, blob_ttl), options)

    def blobs_create_without_preload_content(
        self, project_name: str, file: FileInput, blob_ttl: int | None = None, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``blobs_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.blobs_create, (project_name, file, blob_ttl), options
        )

    def blobs_delete(self, project_name: str, blob_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a blob.

        Args:
            project_name: Name of the project.
            blob_id: Identifier of the blob (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/blobs/{blob_id})
        """
        return self.api_client.call(operations.blobs_delete, (project_name, blob_id), options)

    def blobs_delete_with_http_info(
        self, project_name: str, blob_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``blobs_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.blobs_delete, (project_name, blob_id), options)

    def blobs_delete_without_preload_content(
        self, project_name: str, blob_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``blobs_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.blobs_delete, (project_name, blob_id), options)

    def blobs_get(self, project_name: str, blob_id: str, **options: Unpack[RequestOptions]) -> bytes:
        """Download a blob.

        The bytes as they were uploaded.

        Args:
            project_name: Name of the project.
            blob_id: Identifier of the blob (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The blob.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/blobs/{blob_id})
        """
        return self.api_client.call(operations.blobs_get, (project_name, blob_id), options)

    def blobs_get_with_http_info(
        self, project_name: str, blob_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[bytes]:
        """Call ``blobs_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.blobs_get, (project_name, blob_id), options)

    def blobs_get_without_preload_content(
        self, project_name: str, blob_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``blobs_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.blobs_get, (project_name, blob_id), options)

    def blobs_list(
        self,
        project_name: str,
        range: int | None = None,
        creation_date: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[BlobList]:
        """List blobs of a project.

        Starting from a moment, towards the present or the past.

        Args:
            project_name: Name of the project.
            range: How many blobs to give: uploaded from `creation_date` on towards the present if positive, towards the
                past if negative. Default: `-50`.
            creation_date: Where to start, in the form year-month-day hour:minute:second. Left out, `range` alone
                decides.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The blobs.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/blobs)
        """
        return self.api_client.call(operations.blobs_list, (project_name, range, creation_date), options)

    def blobs_list_with_http_info(
        self,
        project_name: str,
        range: int | None = None,
        creation_date: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[BlobList]]:
        """Call ``blobs_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.blobs_list, (project_name, range, creation_date), options)

    def blobs_list_without_preload_content(
        self,
        project_name: str,
        range: int | None = None,
        creation_date: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``blobs_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.blobs_list, (project_name, range, creation_date), options
        )

    def configurations_list(self, **options: Unpack[RequestOptions]) -> list[ConfigurationList]:
        """List the kinds of connectors, and how to configure them and their credentials.

        What it lists must be given when connectors and credentials are created.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The kinds of connectors.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.

        Source: UbiOps (GET /config/connectors)
        """
        return self.api_client.call(operations.configurations_list, (), options)

    def configurations_list_with_http_info(
        self, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[ConfigurationList]]:
        """Call ``configurations_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.configurations_list, (), options)

    def configurations_list_without_preload_content(self, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``configurations_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.configurations_list, (), options)

    def connectors_create(
        self, project_name: str, data: ConnectorCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ConnectorList:
        """Create a connector.

        What it takes, `blob` or `structured`, follows from its type. A blob connector gets one field,
        `blob` of type blob, and can have no other; a structured one needs fields. The configuration holds
        what `/config/connectors` lists for the type. Credentials are referred to by name.

        It is verified afterwards. Protected values are never shown. The name is unique within the project.
        The number of connectors, pipelines and model versions is limited by the subscription: one too
        many is refused, the limit named.

        Args:
            project_name: Name of the project.
            data: A connector to create. Required: `name`, `type`, `credentials`, `configuration`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The connector, not yet verified.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/connectors)
        """
        return self.api_client.call(operations.connectors_create, (project_name, data), options)

    def connectors_create_with_http_info(
        self, project_name: str, data: ConnectorCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[ConnectorList]:
        """Call ``connectors_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.connectors_create, (project_name, data), options)

    def connectors_create_without_preload_content(
        self, project_name: str, data: ConnectorCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``connectors_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.connectors_create, (project_name, data), options)

    def connectors_delete(self, project_name: str, connector_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a connector.

        Args:
            project_name: Name of the project.
            connector_name: Name of the connector.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (DELETE /projects/{project_name}/connectors/{connector_name})
        """
        return self.api_client.call(operations.connectors_delete, (project_name, connector_name), options)

    def connectors_delete_with_http_info(
        self, project_name: str, connector_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``connectors_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.connectors_delete, (project_name, connector_name), options
        )

    def connectors_delete_without_preload_content(
        self, project_name: str, connector_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``connectors_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.connectors_delete, (project_name, connector_name), options
        )

    def connectors_get(
        self, project_name: str, connector_name: str, **options: Unpack[RequestOptions]
    ) -> ConnectorList:
        """Read a connector.

        Args:
            project_name: Name of the project.
            connector_name: Name of the connector.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The connector.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/connectors/{connector_name})
        """
        return self.api_client.call(operations.connectors_get, (project_name, connector_name), options)

    def connectors_get_with_http_info(
        self, project_name: str, connector_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ConnectorList]:
        """Call ``connectors_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.connectors_get, (project_name, connector_name), options)

    def connectors_get_without_preload_content(
        self, project_name: str, connector_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``connectors_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.connectors_get, (project_name, connector_name), options
        )

    def connectors_list(self, project_name: str, **options: Unpack[RequestOptions]) -> list[ConnectorList]:
        """List the connectors of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The connectors.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/connectors)
        """
        return self.api_client.call(operations.connectors_list, (project_name,), options)

    def connectors_list_with_http_info(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[ConnectorList]]:
        """Call ``connectors_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.connectors_list, (project_name,), options)

    def connectors_list_without_preload_content(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``connectors_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.connectors_list, (project_name,), options)

    def connectors_update(
        self,
        project_name: str,
        connector_name: str,
        data: ConnectorUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ConnectorList:
        """Change a connector.

        Its type cannot be changed. A configuration may hold some of the parameters: the others keep their
        values. Fields that are given replace all that there were. All is validated again, and a change of
        the configuration verified again.

        Args:
            project_name: Name of the project.
            connector_name: Name of the connector.
            data: What to change in a connector; its type cannot be.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The connector as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/connectors/{connector_name})
        """
        return self.api_client.call(operations.connectors_update, (project_name, connector_name, data), options)

    def connectors_update_with_http_info(
        self,
        project_name: str,
        connector_name: str,
        data: ConnectorUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[ConnectorList]:
        """Call ``connectors_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.connectors_update, (project_name, connector_name, data), options
        )

    def connectors_update_without_preload_content(
        self,
        project_name: str,
        connector_name: str,
        data: ConnectorUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``connectors_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.connectors_update, (project_name, connector_name, data), options
        )

    def credentials_create(
        self, project_name: str, data: CredentialsCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> CredentialsList:
        """Create credentials.

        The configuration holds what `/config/connectors` lists for the type. They are verified afterwards.
        Protected values are never shown. The name is unique within the project.

        Args:
            project_name: Name of the project.
            data: Credentials to create. Required: `name`, `type`, `configuration`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The credentials, not yet verified.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/credentials)
        """
        return self.api_client.call(operations.credentials_create, (project_name, data), options)

    def credentials_create_with_http_info(
        self, project_name: str, data: CredentialsCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[CredentialsList]:
        """Call ``credentials_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.credentials_create, (project_name, data), options)

    def credentials_create_without_preload_content(
        self, project_name: str, data: CredentialsCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``credentials_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.credentials_create, (project_name, data), options
        )

    def credentials_delete(self, project_name: str, credentials_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete credentials.

        Not possible while a connector uses them.

        Args:
            project_name: Name of the project.
            credentials_name: Name of the credentials.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (DELETE /projects/{project_name}/credentials/{credentials_name})
        """
        return self.api_client.call(operations.credentials_delete, (project_name, credentials_name), options)

    def credentials_delete_with_http_info(
        self, project_name: str, credentials_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``credentials_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.credentials_delete, (project_name, credentials_name), options
        )

    def credentials_delete_without_preload_content(
        self, project_name: str, credentials_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``credentials_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.credentials_delete, (project_name, credentials_name), options
        )

    def credentials_get(
        self, project_name: str, credentials_name: str, **options: Unpack[RequestOptions]
    ) -> CredentialsListWithConfig:
        """Read credentials.

        Protected values are null.

        Args:
            project_name: Name of the project.
            credentials_name: Name of the credentials.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The credentials.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/credentials/{credentials_name})
        """
        return self.api_client.call(operations.credentials_get, (project_name, credentials_name), options)

    def credentials_get_with_http_info(
        self, project_name: str, credentials_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[CredentialsListWithConfig]:
        """Call ``credentials_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.credentials_get, (project_name, credentials_name), options
        )

    def credentials_get_without_preload_content(
        self, project_name: str, credentials_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``credentials_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.credentials_get, (project_name, credentials_name), options
        )

    def credentials_list(self, project_name: str, **options: Unpack[RequestOptions]) -> list[CredentialsList]:
        """List the credentials of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The credentials.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/credentials)
        """
        return self.api_client.call(operations.credentials_list, (project_name,), options)

    def credentials_list_with_http_info(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[CredentialsList]]:
        """Call ``credentials_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.credentials_list, (project_name,), options)

    def credentials_list_without_preload_content(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``credentials_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.credentials_list, (project_name,), options)

    def credentials_update(
        self,
        project_name: str,
        credentials_name: str,
        data: CredentialsUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> CredentialsListWithConfig:
        """Change credentials.

        Their type cannot be changed. A configuration may hold some of the parameters: the others keep
        their values. All is validated again; a change of the configuration is verified again, and with it
        every connector that uses them.

        Args:
            project_name: Name of the project.
            credentials_name: Name of the credentials.
            data: What to change in credentials; their type cannot be.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The credentials as they are now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/credentials/{credentials_name})
        """
        return self.api_client.call(operations.credentials_update, (project_name, credentials_name, data), options)

    def credentials_update_with_http_info(
        self,
        project_name: str,
        credentials_name: str,
        data: CredentialsUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[CredentialsListWithConfig]:
        """Call ``credentials_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.credentials_update, (project_name, credentials_name, data), options
        )

    def credentials_update_without_preload_content(
        self,
        project_name: str,
        credentials_name: str,
        data: CredentialsUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``credentials_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.credentials_update, (project_name, credentials_name, data), options
        )

    def metrics_get(
        self,
        project_name: str,
        metric: str,
        start_time: str,
        end_time: str,
        object_type: str,
        interval: str | None = None,
        object_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[Metrics]:
        """Give the values of a metric, for one object or all objects of a type.

        Metrics of a pipeline: `requests`, `input_volume` (bytes) and `object_requests` (requests made to
        its objects). Of a model version: `requests`, `input_volume`, `output_volume` (bytes), `outputs`
        (items), `compute` (seconds that requests took), `instances` (active ones), `gb_seconds` (memory in
        GB times seconds running) and `active_time` (seconds). Of a connector: `requests` and `volume` (bytes).

        The intervals are aligned to minute, hour, day or month and leave no gap, from the one that holds
        `start_time` up to `end_time`; one in which nothing happened has the value 0.

        Args:
            project_name: Name of the project.
            metric: The metric; which ones there are depends on the type of the object. One of: `requests`,
                `input_volume`, `output_volume`, `volume`, `object_requests`, `outputs`, `compute`, `instances`,
                `gb_seconds`, `active_time`.
            start_time: Where to start, in ISO 8601.
            end_time: Where to end, in ISO 8601.
            object_type: Type of the objects. One of: `model_version`, `connector`, `pipeline`.
            interval: The interval over which each value is aggregated. One of: `minute`, `hour`, `day`, `month`.
                Default: `hour`.
            object_id: Identifier of one object (UUID). Left out, all of the type are aggregated.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The values, in order of time.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/metrics/{metric})
        """
        return self.api_client.call(
            operations.metrics_get,
            (project_name, metric, start_time, end_time, object_type, interval, object_id),
            options,
        )

    def metrics_get_with_http_info(
        self,
        project_name: str,
        metric: str,
        start_time: str,
        end_time: str,
        object_type: str,
        interval: str | None = None,
        object_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[list[Metrics]]:
        """Call ``metrics_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.metrics_get,
            (project_name, metric, start_time, end_time, object_type, interval, object_id),
            options,
        )

    def metrics_get_without_preload_content(
        self,
        project_name: str,
        metric: str,
        start_time: str,
        end_time: str,
        object_type: str,
        interval: str | None = None,
        object_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``metrics_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.metrics_get,
            (project_name, metric, start_time, end_time, object_type, interval, object_id),
            options,
        )

    def model_environment_variables_create(
        self,
        project_name: str,
        model_name: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> EnvironmentVariableList:
        """Create an environment variable for a model.

        All versions of the model inherit it. It hides a variable of the project with the same name. A
        secret shows no value from then on.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            data: An environment variable to create, or one as it is to be. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/models/{model_name}/environment-variables)
        """
        return self.api_client.call(
            operations.model_environment_variables_create, (project_name, model_name, data), options
        )

    def model_environment_variables_create_with_http_info(
        self,
        project_name: str,
        model_name: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[EnvironmentVariableList]:
        """Call ``model_environment_variables_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_environment_variables_create, (project_name, model_name, data), options
        )

    def model_environment_variables_create_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``model_environment_variables_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_environment_variables_create, (project_name, model_name, data), options
        )

    def model_environment_variables_delete(
        self, project_name: str, id: str, model_name: str, **options: Unpack[RequestOptions]
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
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/models/{model_name}/environment-variables/{id})
        """
        return self.api_client.call(
            operations.model_environment_variables_delete, (project_name, id, model_name), options
        )

    def model_environment_variables_delete_with_http_info(
        self, project_name: str, id: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``model_environment_variables_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_environment_variables_delete, (project_name, id, model_name), options
        )

    def model_environment_variables_delete_without_preload_content(
        self, project_name: str, id: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_environment_variables_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_environment_variables_delete, (project_name, id, model_name), options
        )

    def model_environment_variables_get(
        self, project_name: str, id: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> EnvironmentVariableList:
        """Read an environment variable of a model.

        Not one that it inherits.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models/{model_name}/environment-variables/{id})
        """
        return self.api_client.call(operations.model_environment_variables_get, (project_name, id, model_name), options)

    def model_environment_variables_get_with_http_info(
        self, project_name: str, id: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[EnvironmentVariableList]:
        """Call ``model_environment_variables_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_environment_variables_get, (project_name, id, model_name), options
        )

    def model_environment_variables_get_without_preload_content(
        self, project_name: str, id: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_environment_variables_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_environment_variables_get, (project_name, id, model_name), options
        )

    def model_environment_variables_list(
        self, project_name: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> list[InheritedEnvironmentVariableList]:
        """List the environment variables of a model.

        Its own, and those of the project that it inherits.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models/{model_name}/environment-variables)
        """
        return self.api_client.call(operations.model_environment_variables_list, (project_name, model_name), options)

    def model_environment_variables_list_with_http_info(
        self, project_name: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[InheritedEnvironmentVariableList]]:
        """Call ``model_environment_variables_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_environment_variables_list, (project_name, model_name), options
        )

    def model_environment_variables_list_without_preload_content(
        self, project_name: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_environment_variables_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_environment_variables_list, (project_name, model_name), options
        )

    def model_environment_variables_update(
        self,
        project_name: str,
        id: str,
        model_name: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> EnvironmentVariableList:
        """Change an environment variable of a model.

        Not one that it inherits: create one with the same name instead. `secret` can go from false to
        true and not back.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            model_name: Name of the model.
            data: An environment variable to create, or one as it is to be. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/models/{model_name}/environment-variables/{id})
        """
        return self.api_client.call(
            operations.model_environment_variables_update, (project_name, id, model_name, data), options
        )

    def model_environment_variables_update_with_http_info(
        self,
        project_name: str,
        id: str,
        model_name: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[EnvironmentVariableList]:
        """Call ``model_environment_variables_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_environment_variables_update, (project_name, id, model_name, data), options
        )

    def model_environment_variables_update_without_preload_content(
        self,
        project_name: str,
        id: str,
        model_name: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``model_environment_variables_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_environment_variables_update, (project_name, id, model_name, data), options
        )

    def model_requests_create(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelRequestList:
        """Make a request to a version of a model, and wait for the result.

        The version must be available: its file uploaded and built. The input is checked against the
        fields of the model. A failed request is an answer too, with `success` false.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: For a structured model, a dictionary (ModelRequestCreate) with a value for each input field; a blob
                field takes the identifier of an uploaded blob. For a plain model, any JSON.
            timeout: Timeout of the request in seconds. 1 to 3600. Default: `300`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The outcome.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/models/{model_name}/versions/{version}/request)
        """
        return self.api_client.call(
            operations.model_requests_create, (project_name, model_name, version, data, timeout), options
        )

    def model_requests_create_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[ModelRequestList]:
        """Call ``model_requests_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_requests_create, (project_name, model_name, version, data, timeout), options
        )

    def model_requests_create_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``model_requests_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_requests_create, (project_name, model_name, version, data, timeout), options
        )

    def model_version_environment_variables_create(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> EnvironmentVariableList:
        """Create an environment variable for a version.

        It hides a variable of the model or the project with the same name. A secret shows no value from
        then on.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: An environment variable to create, or one as it is to be. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/models/{model_name}/versions/{version}/environment-variables)
        """
        return self.api_client.call(
            operations.model_version_environment_variables_create, (project_name, model_name, version, data), options
        )

    def model_version_environment_variables_create_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[EnvironmentVariableList]:
        """Call ``model_version_environment_variables_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_version_environment_variables_create, (project_name, model_name, version, data), options
        )

    def model_version_environment_variables_create_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``model_version_environment_variables_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_version_environment_variables_create, (project_name, model_name, version, data), options
        )

    def model_version_environment_variables_delete(
        self, project_name: str, id: str, model_name: str, version: str, **options: Unpack[RequestOptions]
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
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/models/{model_name}/versions/{version}/environment-variables/{id})
        """
        return self.api_client.call(
            operations.model_version_environment_variables_delete, (project_name, id, model_name, version), options
        )

    def model_version_environment_variables_delete_with_http_info(
        self, project_name: str, id: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``model_version_environment_variables_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_version_environment_variables_delete, (project_name, id, model_name, version), options
        )

    def model_version_environment_variables_delete_without_preload_content(
        self, project_name: str, id: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_version_environment_variables_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_version_environment_variables_delete, (project_name, id, model_name, version), options
        )

    def model_version_environment_variables_get(
        self, project_name: str, id: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> EnvironmentVariableList:
        """Read an environment variable of a version.

        Not one that it inherits.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            model_name: Name of the model.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models/{model_name}/versions/{version}/environment-variables/{id})
        """
        return self.api_client.call(
            operations.model_version_environment_variables_get, (project_name, id, model_name, version), options
        )

    def model_version_environment_variables_get_with_http_info(
        self, project_name: str, id: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[EnvironmentVariableList]:
        """Call ``model_version_environment_variables_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_version_environment_variables_get, (project_name, id, model_name, version), options
        )

    def model_version_environment_variables_get_without_preload_content(
        self, project_name: str, id: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_version_environment_variables_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_version_environment_variables_get, (project_name, id, model_name, version), options
        )

    def model_version_environment_variables_list(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> list[InheritedEnvironmentVariableList]:
        """List the environment variables of a version.

        Its own, and those of the model and of the project that it inherits.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models/{model_name}/versions/{version}/environment-variables)
        """
        return self.api_client.call(
            operations.model_version_environment_variables_list, (project_name, model_name, version), options
        )

    def model_version_environment_variables_list_with_http_info(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[InheritedEnvironmentVariableList]]:
        """Call ``model_version_environment_variables_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_version_environment_variables_list, (project_name, model_name, version), options
        )

    def model_version_environment_variables_list_without_preload_content(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_version_environment_variables_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_version_environment_variables_list, (project_name, model_name, version), options
        )

    def model_version_environment_variables_update(
        self,
        project_name: str,
        id: str,
        model_name: str,
        version: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> EnvironmentVariableList:
        """Change an environment variable of a version.

        Not one that it inherits: create one with the same name instead. `secret` can go from false to
        true and not back.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            model_name: Name of the model.
            version: Name of the version.
            data: An environment variable to create, or one as it is to be. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/models/{model_name}/versions/{version}/environment-variables/{id})
        """
        return self.api_client.call(
            operations.model_version_environment_variables_update,
            (project_name, id, model_name, version, data),
            options,
        )

    def model_version_environment_variables_update_with_http_info(
        self,
        project_name: str,
        id: str,
        model_name: str,
        version: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[EnvironmentVariableList]:
        """Call ``model_version_environment_variables_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_version_environment_variables_update,
            (project_name, id, model_name, version, data),
            options,
        )

    def model_version_environment_variables_update_without_preload_content(
        self,
        project_name: str,
        id: str,
        model_name: str,
        version: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``model_version_environment_variables_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_version_environment_variables_update,
            (project_name, id, model_name, version, data),
            options,
        )

    def model_versions_create(
        self,
        project_name: str,
        model_name: str,
        data: ModelVersionCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ModelVersionList:
        """Create a version of a model.

        It is `initialised`; upload a file to have it built. The name is unique within the model. The number
        of connectors, pipelines and model versions is limited by the subscription: one too many is
        refused, the limit named.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            data: A version to create. Where the time of a request does not matter, the defaults do. Required:
                `version`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The version.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/models/{model_name}/versions)
        """
        return self.api_client.call(operations.model_versions_create, (project_name, model_name, data), options)

    def model_versions_create_with_http_info(
        self,
        project_name: str,
        model_name: str,
        data: ModelVersionCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[ModelVersionList]:
        """Call ``model_versions_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_versions_create, (project_name, model_name, data), options
        )

    def model_versions_create_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        data: ModelVersionCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``model_versions_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_versions_create, (project_name, model_name, data), options
        )

    def model_versions_delete(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a version of a model.

        Not possible while a pipeline refers to it: take it out of the pipeline first.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (DELETE /projects/{project_name}/models/{model_name}/versions/{version})
        """
        return self.api_client.call(operations.model_versions_delete, (project_name, model_name, version), options)

    def model_versions_delete_with_http_info(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``model_versions_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_versions_delete, (project_name, model_name, version), options
        )

    def model_versions_delete_without_preload_content(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_versions_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_versions_delete, (project_name, model_name, version), options
        )

    def model_versions_file_download(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> bytes:
        """Download the file of a version.

        The file as it was uploaded.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The model file.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models/{model_name}/versions/{version}/download)
        """
        return self.api_client.call(
            operations.model_versions_file_download, (project_name, model_name, version), options
        )

    def model_versions_file_download_with_http_info(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[bytes]:
        """Call ``model_versions_file_download`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_versions_file_download, (project_name, model_name, version), options
        )

    def model_versions_file_download_without_preload_content(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_versions_file_download`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_versions_file_download, (project_name, model_name, version), options
        )

    def model_versions_file_upload(
        self, project_name: str, model_name: str, version: str, file: FileInput, **options: Unpack[RequestOptions]
    ) -> Success:
        """Upload the file of a version, and have it built.

        The file is a zip with the model that is to run. The version is `building`, then `available`, or
        `failed` with an error_message.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            file: The model file, a zip.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Whether the upload succeeded.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (PUT /projects/{project_name}/models/{model_name}/versions/{version}/upload)
        """
        return self.api_client.call(
            operations.model_versions_file_upload, (project_name, model_name, version, file), options
        )

    def model_versions_file_upload_with_http_info(
        self, project_name: str, model_name: str, version: str, file: FileInput, **options: Unpack[RequestOptions]
    ) -> ApiResponse[Success]:
        """Call ``model_versions_file_upload`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_versions_file_upload, (project_name, model_name, version, file), options
        )

    def model_versions_file_upload_without_preload_content(
        self, project_name: str, model_name: str, version: str, file: FileInput, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_versions_file_upload`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_versions_file_upload, (project_name, model_name, version, file), options
        )

    def model_versions_get(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> ModelVersionList:
        """Read a version of a model.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The version.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models/{model_name}/versions/{version})
        """
        return self.api_client.call(operations.model_versions_get, (project_name, model_name, version), options)

    def model_versions_get_with_http_info(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ModelVersionList]:
        """Call ``model_versions_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_versions_get, (project_name, model_name, version), options
        )

    def model_versions_get_without_preload_content(
        self, project_name: str, model_name: str, version: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_versions_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_versions_get, (project_name, model_name, version), options
        )

    def model_versions_list(
        self, project_name: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> list[ModelVersionList]:
        """List the versions of a model.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The versions.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models/{model_name}/versions)
        """
        return self.api_client.call(operations.model_versions_list, (project_name, model_name), options)

    def model_versions_list_with_http_info(
        self, project_name: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[ModelVersionList]]:
        """Call ``model_versions_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.model_versions_list, (project_name, model_name), options)

    def model_versions_list_without_preload_content(
        self, project_name: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``model_versions_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_versions_list, (project_name, model_name), options
        )

    def model_versions_update(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: ModelVersionUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ModelVersionList:
        """Change a version of a model.

        A change of language builds the version again. All fields are validated again.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            version: Name of the version.
            data: What to change in a version. What is left out stays as it is.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The version as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/models/{model_name}/versions/{version})
        """
        return self.api_client.call(
            operations.model_versions_update, (project_name, model_name, version, data), options
        )

    def model_versions_update_with_http_info(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: ModelVersionUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[ModelVersionList]:
        """Call ``model_versions_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.model_versions_update, (project_name, model_name, version, data), options
        )

    def model_versions_update_without_preload_content(
        self,
        project_name: str,
        model_name: str,
        version: str,
        data: ModelVersionUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``model_versions_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.model_versions_update, (project_name, model_name, version, data), options
        )

    def models_create(
        self, project_name: str, data: ModelCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ModelList:
        """Create a model by the types and fields of its input and output.

        A structured input or output needs fields, their names unique; a plain one has none. The name is
        unique within the project.

        Args:
            project_name: Name of the project.
            data: A model to create. Required: `name`, `input_type`, `output_type`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The model.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/models)
        """
        return self.api_client.call(operations.models_create, (project_name, data), options)

    def models_create_with_http_info(
        self, project_name: str, data: ModelCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[ModelList]:
        """Call ``models_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.models_create, (project_name, data), options)

    def models_create_without_preload_content(
        self, project_name: str, data: ModelCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``models_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.models_create, (project_name, data), options)

    def models_delete(self, project_name: str, model_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a model and its versions.

        Not possible while a pipeline refers to one of its versions.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (DELETE /projects/{project_name}/models/{model_name})
        """
        return self.api_client.call(operations.models_delete, (project_name, model_name), options)

    def models_delete_with_http_info(
        self, project_name: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``models_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.models_delete, (project_name, model_name), options)

    def models_delete_without_preload_content(
        self, project_name: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``models_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.models_delete, (project_name, model_name), options
        )

    def models_get(self, project_name: str, model_name: str, **options: Unpack[RequestOptions]) -> ModelList:
        """Read a model.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The model.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models/{model_name})
        """
        return self.api_client.call(operations.models_get, (project_name, model_name), options)

    def models_get_with_http_info(
        self, project_name: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ModelList]:
        """Call ``models_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.models_get, (project_name, model_name), options)

    def models_get_without_preload_content(
        self, project_name: str, model_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``models_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.models_get, (project_name, model_name), options)

    def models_list(self, project_name: str, **options: Unpack[RequestOptions]) -> list[ModelList]:
        """List the models of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The models.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/models)
        """
        return self.api_client.call(operations.models_list, (project_name,), options)

    def models_list_with_http_info(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[ModelList]]:
        """Call ``models_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.models_list, (project_name,), options)

    def models_list_without_preload_content(self, project_name: str, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``models_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.models_list, (project_name,), options)

    def models_update(
        self, project_name: str, model_name: str, data: ModelUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ModelList:
        """Change the name or description of a model.

        Nothing else can be changed.

        Args:
            project_name: Name of the project.
            model_name: Name of the model.
            data: What to change in a model; nothing else can be.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The model as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/models/{model_name})
        """
        return self.api_client.call(operations.models_update, (project_name, model_name, data), options)

    def models_update_with_http_info(
        self, project_name: str, model_name: str, data: ModelUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[ModelList]:
        """Call ``models_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.models_update, (project_name, model_name, data), options)

    def models_update_without_preload_content(
        self, project_name: str, model_name: str, data: ModelUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``models_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.models_update, (project_name, model_name, data), options
        )

    def organization_subscriptions_list(
        self, organization_name: str, **options: Unpack[RequestOptions]
    ) -> list[OrganizationSubscriptionList]:
        """List the subscriptions that an organization has had.

        For admins of the organization.

        Args:
            organization_name: Name of the organization.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The subscriptions, newest first.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /organizations/{organization_name}/subscriptions)
        """
        return self.api_client.call(operations.organization_subscriptions_list, (organization_name,), options)

    def organization_subscriptions_list_with_http_info(
        self, organization_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[OrganizationSubscriptionList]]:
        """Call ``organization_subscriptions_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.organization_subscriptions_list, (organization_name,), options
        )

    def organization_subscriptions_list_without_preload_content(
        self, organization_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organization_subscriptions_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.organization_subscriptions_list, (organization_name,), options
        )

    def organization_usage_details_get(
        self, organization_name: str, month: str | None = None, **options: Unpack[RequestOptions]
    ) -> list[UsagePerDay]:
        """Give what an organization used in a month, by day.

        The metrics that are billed, aggregated per day.

        Args:
            organization_name: Name of the organization.
            month: The month, `YYYY-MM`. The current one if left out.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The metrics.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /organizations/{organization_name}/usage/details)
        """
        return self.api_client.call(operations.organization_usage_details_get, (organization_name, month), options)

    def organization_usage_details_get_with_http_info(
        self, organization_name: str, month: str | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[UsagePerDay]]:
        """Call ``organization_usage_details_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.organization_usage_details_get, (organization_name, month), options
        )

    def organization_usage_details_get_without_preload_content(
        self, organization_name: str, month: str | None = None, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organization_usage_details_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.organization_usage_details_get, (organization_name, month), options
        )

    def organization_usage_get(
        self, organization_name: str, start_month: str | None = None, **options: Unpack[RequestOptions]
    ) -> list[UsagePerMonth]:
        """Give what an organization used, by month.

        The metrics that are billed, aggregated per month.

        Args:
            organization_name: Name of the organization.
            start_month: The first month, `YYYY-MM`. One year ago if left out.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The metrics.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /organizations/{organization_name}/usage)
        """
        return self.api_client.call(operations.organization_usage_get, (organization_name, start_month), options)

    def organization_usage_get_with_http_info(
        self, organization_name: str, start_month: str | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[UsagePerMonth]]:
        """Call ``organization_usage_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.organization_usage_get, (organization_name, start_month), options
        )

    def organization_usage_get_without_preload_content(
        self, organization_name: str, start_month: str | None = None, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organization_usage_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.organization_usage_get, (organization_name, start_month), options
        )

    def organization_users_create(
        self, organization_name: str, data: OrganizationUserCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> OrganizationUserDetail:
        """Add a user to an organization, as admin or normal user.

        For admins of the organization. The user can then be given roles in its projects. The number of
        users is limited by the subscription: one too many is refused, the limit named.

        Args:
            organization_name: Name of the organization.
            data: A user to add to an organization. Required: `email`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /organizations/{organization_name}/users)
        """
        return self.api_client.call(operations.organization_users_create, (organization_name, data), options)

    def organization_users_create_with_http_info(
        self, organization_name: str, data: OrganizationUserCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[OrganizationUserDetail]:
        """Call ``organization_users_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.organization_users_create, (organization_name, data), options
        )

    def organization_users_create_without_preload_content(
        self, organization_name: str, data: OrganizationUserCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organization_users_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.organization_users_create, (organization_name, data), options
        )

    def organization_users_delete(
        self, organization_name: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a user from an organization.

        For admins of the organization. Its last admin cannot be removed. The user loses all roles in all
        projects of the organization.

        Args:
            organization_name: Name of the organization.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /organizations/{organization_name}/users/{user_id})
        """
        return self.api_client.call(operations.organization_users_delete, (organization_name, user_id), options)

    def organization_users_delete_with_http_info(
        self, organization_name: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``organization_users_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.organization_users_delete, (organization_name, user_id), options
        )

    def organization_users_delete_without_preload_content(
        self, organization_name: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organization_users_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.organization_users_delete, (organization_name, user_id), options
        )

    def organization_users_get(
        self, organization_name: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> OrganizationUserDetail:
        """Read a user of an organization.

        For admins of the organization.

        Args:
            organization_name: Name of the organization.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /organizations/{organization_name}/users/{user_id})
        """
        return self.api_client.call(operations.organization_users_get, (organization_name, user_id), options)

    def organization_users_get_with_http_info(
        self, organization_name: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[OrganizationUserDetail]:
        """Call ``organization_users_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.organization_users_get, (organization_name, user_id), options
        )

    def organization_users_get_without_preload_content(
        self, organization_name: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organization_users_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.organization_users_get, (organization_name, user_id), options
        )

    def organization_users_list(
        self, organization_name: str, **options: Unpack[RequestOptions]
    ) -> list[OrganizationUserDetail]:
        """List the users of an organization.

        For its members.

        Args:
            organization_name: Name of the organization.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The users.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /organizations/{organization_name}/users)
        """
        return self.api_client.call(operations.organization_users_list, (organization_name,), options)

    def organization_users_list_with_http_info(
        self, organization_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[OrganizationUserDetail]]:
        """Call ``organization_users_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.organization_users_list, (organization_name,), options)

    def organization_users_list_without_preload_content(
        self, organization_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organization_users_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.organization_users_list, (organization_name,), options
        )

    def organization_users_update(
        self,
        organization_name: str,
        user_id: str,
        data: OrganizationUserUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> OrganizationUserDetail:
        """Make a user of an organization an admin, or no longer one.

        For admins of the organization. Its last admin cannot be made a normal user.

        Args:
            organization_name: Name of the organization.
            user_id: Identifier of the user (UUID).
            data: What to change in a user's place in an organization.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (PATCH /organizations/{organization_name}/users/{user_id})
        """
        return self.api_client.call(operations.organization_users_update, (organization_name, user_id, data), options)

    def organization_users_update_with_http_info(
        self,
        organization_name: str,
        user_id: str,
        data: OrganizationUserUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[OrganizationUserDetail]:
        """Call ``organization_users_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.organization_users_update, (organization_name, user_id, data), options
        )

    def organization_users_update_without_preload_content(
        self,
        organization_name: str,
        user_id: str,
        data: OrganizationUserUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``organization_users_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.organization_users_update, (organization_name, user_id, data), options
        )

    def organizations_create(
        self, data: OrganizationCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> OrganizationList:
        """Create an organization.

        The user who creates an organization becomes its admin.

        The name is globally unique. Agreement and terms must be accepted. A `free` subscription cannot
        have an end date: it is always valid for a year.

        Args:
            data: An organization to create. Required: `name`, `subscription`, `subscription_agreed`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The organization.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /organizations)
        """
        return self.api_client.call(operations.organizations_create, (data,), options)

    def organizations_create_with_http_info(
        self, data: OrganizationCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[OrganizationList]:
        """Call ``organizations_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.organizations_create, (data,), options)

    def organizations_create_without_preload_content(
        self, data: OrganizationCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organizations_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.organizations_create, (data,), options)

    def organizations_get(self, organization_name: str, **options: Unpack[RequestOptions]) -> OrganizationDetail:
        """Read an organization.

        For its members.

        Args:
            organization_name: Name of the organization.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The organization.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /organizations/{organization_name})
        """
        return self.api_client.call(operations.organizations_get, (organization_name,), options)

    def organizations_get_with_http_info(
        self, organization_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[OrganizationDetail]:
        """Call ``organizations_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.organizations_get, (organization_name,), options)

    def organizations_get_without_preload_content(
        self, organization_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organizations_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.organizations_get, (organization_name,), options)

    def organizations_list(self, **options: Unpack[RequestOptions]) -> list[OrganizationList]:
        """List the organizations of which the user is a member.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The organizations.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.

        Source: UbiOps (GET /organizations)
        """
        return self.api_client.call(operations.organizations_list, (), options)

    def organizations_list_with_http_info(
        self, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[OrganizationList]]:
        """Call ``organizations_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.organizations_list, (), options)

    def organizations_list_without_preload_content(self, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``organizations_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.organizations_list, (), options)

    def organizations_resource_usage(self, organization_name: str, **options: Unpack[RequestOptions]) -> ResourceUsage:
        """Count the resources of an organization.

        The resources that there are now: projects, users, and the models, versions, connectors and
        pipelines of all its projects.

        Args:
            organization_name: Name of the organization.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            How many there are of each.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /organizations/{organization_name}/resources)
        """
        return self.api_client.call(operations.organizations_resource_usage, (organization_name,), options)

    def organizations_resource_usage_with_http_info(
        self, organization_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ResourceUsage]:
        """Call ``organizations_resource_usage`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.organizations_resource_usage, (organization_name,), options
        )

    def organizations_resource_usage_without_preload_content(
        self, organization_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organizations_resource_usage`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.organizations_resource_usage, (organization_name,), options
        )

    def organizations_update(
        self, organization_name: str, data: OrganizationUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> OrganizationDetail:
        """Change the name, or the subscription, of an organization.

        For admins of the organization. They may change the name; the subscription and its end date are
        changed by staff only, and a new subscription has to be agreed to. An end date of null takes the
        end date away.

        Args:
            organization_name: Name of the organization.
            data: What to change in an organization. The name is for its admins, the rest for staff only.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The organization as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /organizations/{organization_name})
        """
        return self.api_client.call(operations.organizations_update, (organization_name, data), options)

    def organizations_update_with_http_info(
        self, organization_name: str, data: OrganizationUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[OrganizationDetail]:
        """Call ``organizations_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.organizations_update, (organization_name, data), options)

    def organizations_update_without_preload_content(
        self, organization_name: str, data: OrganizationUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``organizations_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.organizations_update, (organization_name, data), options
        )

    def permissions_list(self, **options: Unpack[RequestOptions]) -> list[PermissionList]:
        """List the permissions that a custom role can hold.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The permissions.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.

        Source: UbiOps (GET /permissions)
        """
        return self.api_client.call(operations.permissions_list, (), options)

    def permissions_list_with_http_info(self, **options: Unpack[RequestOptions]) -> ApiResponse[list[PermissionList]]:
        """Call ``permissions_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.permissions_list, (), options)

    def permissions_list_without_preload_content(self, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``permissions_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.permissions_list, (), options)

    def pipeline_object_attachments_create(
        self,
        project_name: str,
        pipeline_name: str,
        data: AttachmentsCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> Attachments:
        """Attach an object of a pipeline to another.

        Both objects are in the pipeline already. The mapping tells which output field of the source goes
        into which input field of the destination: every input field of the destination has to be mapped,
        and to a field of the same data type; output fields may be used several times or not at all.
        Between plain objects there is no mapping.

        A connector can only be a destination, `pipeline_start` only a source. A blob connector has one
        field, `blob`. Attachments make no circle.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: A link to make between two objects of a pipeline. Required: `source_name`, `destination_name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The attachment.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/pipelines/{pipeline_name}/attachments)
        """
        return self.api_client.call(
            operations.pipeline_object_attachments_create, (project_name, pipeline_name, data), options
        )

    def pipeline_object_attachments_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: AttachmentsCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[Attachments]:
        """Call ``pipeline_object_attachments_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_object_attachments_create, (project_name, pipeline_name, data), options
        )

    def pipeline_object_attachments_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: AttachmentsCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``pipeline_object_attachments_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_object_attachments_create, (project_name, pipeline_name, data), options
        )

    def pipeline_object_attachments_delete(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Detach an object of a pipeline from another.

        Both objects stay.

        Args:
            project_name: Name of the project.
            destination_name: Name of the object that the attachment leads to.
            pipeline_name: Name of the pipeline.
            source_name: Name of the object that the attachment starts from.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/pipelines/{pipeline_name}/objects/{source_name}/attachments/{destination_name})
        """
        return self.api_client.call(
            operations.pipeline_object_attachments_delete,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    def pipeline_object_attachments_delete_with_http_info(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[None]:
        """Call ``pipeline_object_attachments_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_object_attachments_delete,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    def pipeline_object_attachments_delete_without_preload_content(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``pipeline_object_attachments_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_object_attachments_delete,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    def pipeline_object_attachments_get(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: Unpack[RequestOptions],
    ) -> AttachmentsList:
        """Read the attachment of one object to another.

        Args:
            project_name: Name of the project.
            destination_name: Name of the object that the attachment leads to.
            pipeline_name: Name of the pipeline.
            source_name: Name of the object that the attachment starts from.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The attachment.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/pipelines/{pipeline_name}/objects/{source_name}/attachments/{destination_name})
        """
        return self.api_client.call(
            operations.pipeline_object_attachments_get,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    def pipeline_object_attachments_get_with_http_info(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[AttachmentsList]:
        """Call ``pipeline_object_attachments_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_object_attachments_get,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    def pipeline_object_attachments_get_without_preload_content(
        self,
        project_name: str,
        destination_name: str,
        pipeline_name: str,
        source_name: str,
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``pipeline_object_attachments_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_object_attachments_get,
            (project_name, destination_name, pipeline_name, source_name),
            options,
        )

    def pipeline_object_attachments_list(
        self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> list[AttachmentsList]:
        """List the attachments in a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The attachments.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/pipelines/{pipeline_name}/attachments)
        """
        return self.api_client.call(operations.pipeline_object_attachments_list, (project_name, pipeline_name), options)

    def pipeline_object_attachments_list_with_http_info(
        self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[AttachmentsList]]:
        """Call ``pipeline_object_attachments_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_object_attachments_list, (project_name, pipeline_name), options
        )

    def pipeline_object_attachments_list_without_preload_content(
        self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``pipeline_object_attachments_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_object_attachments_list, (project_name, pipeline_name), options
        )

    def pipeline_object_attachments_source_get(
        self, project_name: str, pipeline_name: str, source_name: str, **options: Unpack[RequestOptions]
    ) -> list[AttachmentsList]:
        """List the attachments that start from an object.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            source_name: Name of the object that the attachment starts from.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The attachments.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/pipelines/{pipeline_name}/objects/{source_name}/attachments/)
        """
        return self.api_client.call(
            operations.pipeline_object_attachments_source_get, (project_name, pipeline_name, source_name), options
        )

    def pipeline_object_attachments_source_get_with_http_info(
        self, project_name: str, pipeline_name: str, source_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[AttachmentsList]]:
        """Call ``pipeline_object_attachments_source_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_object_attachments_source_get, (project_name, pipeline_name, source_name), options
        )

    def pipeline_object_attachments_source_get_without_preload_content(
        self, project_name: str, pipeline_name: str, source_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``pipeline_object_attachments_source_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_object_attachments_source_get, (project_name, pipeline_name, source_name), options
        )

    def pipeline_object_environment_variables_list(
        self, project_name: str, name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> list[InheritedEnvironmentVariableList]:
        """List the environment variables that an object of a pipeline sees.

        Those of the version that it refers to, all of them inherited: `inheritance_type` is `project`,
        `model` or `model_version`.

        Args:
            project_name: Name of the project.
            name: Name of the object in the pipeline.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/pipelines/{pipeline_name}/objects/{name}/environment-variables)
        """
        return self.api_client.call(
            operations.pipeline_object_environment_variables_list, (project_name, name, pipeline_name), options
        )

    def pipeline_object_environment_variables_list_with_http_info(
        self, project_name: str, name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[InheritedEnvironmentVariableList]]:
        """Call ``pipeline_object_environment_variables_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_object_environment_variables_list, (project_name, name, pipeline_name), options
        )

    def pipeline_object_environment_variables_list_without_preload_content(
        self, project_name: str, name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``pipeline_object_environment_variables_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_object_environment_variables_list, (project_name, name, pipeline_name), options
        )

    def pipeline_objects_create(
        self,
        project_name: str,
        pipeline_name: str,
        data: PipelineObjectCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> PipelineObjectList:
        """Add an object to a pipeline.

        It is a reference to a model version or a connector, of which a pipeline may hold several. A model
        needs a version, a connector has none. The name is unique within the pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: A reference to a model version or a connector to add to a pipeline. Required: `name`,
                `reference_type`, `reference_name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The object.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/pipelines/{pipeline_name}/objects)
        """
        return self.api_client.call(operations.pipeline_objects_create, (project_name, pipeline_name, data), options)

    def pipeline_objects_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: PipelineObjectCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[PipelineObjectList]:
        """Call ``pipeline_objects_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_objects_create, (project_name, pipeline_name, data), options
        )

    def pipeline_objects_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: PipelineObjectCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``pipeline_objects_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_objects_create, (project_name, pipeline_name, data), options
        )

    def pipeline_objects_delete(
        self, project_name: str, name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an object of a pipeline.

        Its attachments go with it. The model version or connector that it refers to stays.

        Args:
            project_name: Name of the project.
            name: Name of the object in the pipeline.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/pipelines/{pipeline_name}/objects/{name})
        """
        return self.api_client.call(operations.pipeline_objects_delete, (project_name, name, pipeline_name), options)

    def pipeline_objects_delete_with_http_info(
        self, project_name: str, name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``pipeline_objects_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_objects_delete, (project_name, name, pipeline_name), options
        )

    def pipeline_objects_delete_without_preload_content(
        self, project_name: str, name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``pipeline_objects_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_objects_delete, (project_name, name, pipeline_name), options
        )

    def pipeline_objects_get(
        self, project_name: str, name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> PipelineObjectList:
        """Read an object of a pipeline.

        Args:
            project_name: Name of the project.
            name: Name of the object in the pipeline.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The object.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/pipelines/{pipeline_name}/objects/{name})
        """
        return self.api_client.call(operations.pipeline_objects_get, (project_name, name, pipeline_name), options)

    def pipeline_objects_get_with_http_info(
        self, project_name: str, name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[PipelineObjectList]:
        """Call ``pipeline_objects_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_objects_get, (project_name, name, pipeline_name), options
        )

    def pipeline_objects_get_without_preload_content(
        self, project_name: str, name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``pipeline_objects_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_objects_get, (project_name, name, pipeline_name), options
        )

    def pipeline_objects_list(
        self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> list[PipelineObjectList]:
        """List the objects of a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The objects.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/pipelines/{pipeline_name}/objects)
        """
        return self.api_client.call(operations.pipeline_objects_list, (project_name, pipeline_name), options)

    def pipeline_objects_list_with_http_info(
        self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[PipelineObjectList]]:
        """Call ``pipeline_objects_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_objects_list, (project_name, pipeline_name), options
        )

    def pipeline_objects_list_without_preload_content(
        self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``pipeline_objects_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_objects_list, (project_name, pipeline_name), options
        )

    def pipeline_objects_update(
        self,
        project_name: str,
        name: str,
        pipeline_name: str,
        data: PipelineObjectUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> PipelineObjectList:
        """Rename an object of a pipeline, or point it to another version of its model.

        What it refers to cannot be changed otherwise. All is validated again.

        Args:
            project_name: Name of the project.
            name: Name of the object in the pipeline.
            pipeline_name: Name of the pipeline.
            data: What to change in an object of a pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The object as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/pipelines/{pipeline_name}/objects/{name})
        """
        return self.api_client.call(
            operations.pipeline_objects_update, (project_name, name, pipeline_name, data), options
        )

    def pipeline_objects_update_with_http_info(
        self,
        project_name: str,
        name: str,
        pipeline_name: str,
        data: PipelineObjectUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[PipelineObjectList]:
        """Call ``pipeline_objects_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipeline_objects_update, (project_name, name, pipeline_name, data), options
        )

    def pipeline_objects_update_without_preload_content(
        self,
        project_name: str,
        name: str,
        pipeline_name: str,
        data: PipelineObjectUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``pipeline_objects_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipeline_objects_update, (project_name, name, pipeline_name, data), options
        )

    def pipelines_create(
        self, project_name: str, data: PipelineCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> PipelineList:
        """Create a pipeline.

        Its fields are what the data of a request must hold, and what is passed to the objects attached to
        `pipeline_start`. A structured pipeline needs them; a plain one has none. The name is unique within
        the project. The number of connectors, pipelines and model versions is limited by the
        subscription: one too many is refused, the limit named.

        Args:
            project_name: Name of the project.
            data: A pipeline to create. Required: `name`, `input_type`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The pipeline.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/pipelines)
        """
        return self.api_client.call(operations.pipelines_create, (project_name, data), options)

    def pipelines_create_with_http_info(
        self, project_name: str, data: PipelineCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[PipelineList]:
        """Call ``pipelines_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.pipelines_create, (project_name, data), options)

    def pipelines_create_without_preload_content(
        self, project_name: str, data: PipelineCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``pipelines_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.pipelines_create, (project_name, data), options)

    def pipelines_delete(self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a pipeline, its objects and its attachments.

        The models and connectors that the objects refer to stay.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/pipelines/{pipeline_name})
        """
        return self.api_client.call(operations.pipelines_delete, (project_name, pipeline_name), options)

    def pipelines_delete_with_http_info(
        self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``pipelines_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.pipelines_delete, (project_name, pipeline_name), options)

    def pipelines_delete_without_preload_content(
        self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``pipelines_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipelines_delete, (project_name, pipeline_name), options
        )

    def pipelines_get(self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]) -> PipelineList:
        """Read a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The pipeline.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/pipelines/{pipeline_name})
        """
        return self.api_client.call(operations.pipelines_get, (project_name, pipeline_name), options)

    def pipelines_get_with_http_info(
        self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[PipelineList]:
        """Call ``pipelines_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.pipelines_get, (project_name, pipeline_name), options)

    def pipelines_get_without_preload_content(
        self, project_name: str, pipeline_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``pipelines_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipelines_get, (project_name, pipeline_name), options
        )

    def pipelines_list(self, project_name: str, **options: Unpack[RequestOptions]) -> list[PipelineList]:
        """List the pipelines of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The pipelines.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/pipelines)
        """
        return self.api_client.call(operations.pipelines_list, (project_name,), options)

    def pipelines_list_with_http_info(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[PipelineList]]:
        """Call ``pipelines_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.pipelines_list, (project_name,), options)

    def pipelines_list_without_preload_content(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``pipelines_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.pipelines_list, (project_name,), options)

    def pipelines_request(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        pipeline_timeout: int | None = None,
        model_timeout: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> PipelineRequestList:
        """Make a request to a pipeline, and wait for the results of its models.

        The input is checked against the fields of the pipeline, then flows through the attachments. A
        failed model request is an answer too, with `success` false.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: For a structured pipeline, a dictionary (PipelineRequestCreate) with a value for each input field; a
                blob field takes the identifier of an uploaded blob. For a plain pipeline, any JSON.
            pipeline_timeout: Timeout of the whole request in seconds. 1 to 7200. Default: `3600`.
            model_timeout: Timeout of each model request in seconds. 1 to 3600. Default: `300`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The outcome.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/pipelines/{pipeline_name}/request)
        """
        return self.api_client.call(
            operations.pipelines_request, (project_name, pipeline_name, data, pipeline_timeout, model_timeout), options
        )

    def pipelines_request_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        pipeline_timeout: int | None = None,
        model_timeout: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[PipelineRequestList]:
        """Call ``pipelines_request`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipelines_request, (project_name, pipeline_name, data, pipeline_timeout, model_timeout), options
        )

    def pipelines_request_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        pipeline_timeout: int | None = None,
        model_timeout: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``pipelines_request`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipelines_request, (project_name, pipeline_name, data, pipeline_timeout, model_timeout), options
        )

    def pipelines_update(
        self,
        project_name: str,
        pipeline_name: str,
        data: PipelineUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> PipelineList:
        """Change a pipeline.

        All is validated again. The type may go from plain to structured
        and back: plain deletes the fields, structured replaces all there were by those that are given.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: What to change in a pipeline. What is left out stays as it is.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The pipeline as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/pipelines/{pipeline_name})
        """
        return self.api_client.call(operations.pipelines_update, (project_name, pipeline_name, data), options)

    def pipelines_update_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: PipelineUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[PipelineList]:
        """Call ``pipelines_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.pipelines_update, (project_name, pipeline_name, data), options
        )

    def pipelines_update_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: PipelineUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``pipelines_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.pipelines_update, (project_name, pipeline_name, data), options
        )

    def project_environment_variables_create(
        self, project_name: str, data: EnvironmentVariableCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> EnvironmentVariableList:
        """Create an environment variable for a project.

        All models of the project inherit it. A secret shows no value from then on.

        Args:
            project_name: Name of the project.
            data: An environment variable to create, or one as it is to be. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/environment-variables)
        """
        return self.api_client.call(operations.project_environment_variables_create, (project_name, data), options)

    def project_environment_variables_create_with_http_info(
        self, project_name: str, data: EnvironmentVariableCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[EnvironmentVariableList]:
        """Call ``project_environment_variables_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.project_environment_variables_create, (project_name, data), options
        )

    def project_environment_variables_create_without_preload_content(
        self, project_name: str, data: EnvironmentVariableCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``project_environment_variables_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.project_environment_variables_create, (project_name, data), options
        )

    def project_environment_variables_delete(
        self, project_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an environment variable of a project.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/environment-variables/{id})
        """
        return self.api_client.call(operations.project_environment_variables_delete, (project_name, id), options)

    def project_environment_variables_delete_with_http_info(
        self, project_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``project_environment_variables_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.project_environment_variables_delete, (project_name, id), options
        )

    def project_environment_variables_delete_without_preload_content(
        self, project_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``project_environment_variables_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.project_environment_variables_delete, (project_name, id), options
        )

    def project_environment_variables_get(
        self, project_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> EnvironmentVariableList:
        """Read an environment variable of a project.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/environment-variables/{id})
        """
        return self.api_client.call(operations.project_environment_variables_get, (project_name, id), options)

    def project_environment_variables_get_with_http_info(
        self, project_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[EnvironmentVariableList]:
        """Call ``project_environment_variables_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.project_environment_variables_get, (project_name, id), options
        )

    def project_environment_variables_get_without_preload_content(
        self, project_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``project_environment_variables_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.project_environment_variables_get, (project_name, id), options
        )

    def project_environment_variables_list(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> list[EnvironmentVariableList]:
        """List the environment variables of a project.

        All models of the project inherit them.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/environment-variables)
        """
        return self.api_client.call(operations.project_environment_variables_list, (project_name,), options)

    def project_environment_variables_list_with_http_info(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[EnvironmentVariableList]]:
        """Call ``project_environment_variables_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.project_environment_variables_list, (project_name,), options
        )

    def project_environment_variables_list_without_preload_content(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``project_environment_variables_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.project_environment_variables_list, (project_name,), options
        )

    def project_environment_variables_update(
        self,
        project_name: str,
        id: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> EnvironmentVariableList:
        """Change an environment variable of a project.

        `secret` can go from false to true and not back.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            data: An environment variable to create, or one as it is to be. Required: `name`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/environment-variables/{id})
        """
        return self.api_client.call(operations.project_environment_variables_update, (project_name, id, data), options)

    def project_environment_variables_update_with_http_info(
        self,
        project_name: str,
        id: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[EnvironmentVariableList]:
        """Call ``project_environment_variables_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.project_environment_variables_update, (project_name, id, data), options
        )

    def project_environment_variables_update_without_preload_content(
        self,
        project_name: str,
        id: str,
        data: EnvironmentVariableCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``project_environment_variables_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.project_environment_variables_update, (project_name, id, data), options
        )

    def project_usage_get(
        self, project_name: str, start_month: str | None = None, **options: Unpack[RequestOptions]
    ) -> list[UsagePerMonth]:
        """Give what a project used, by month.

        The metrics that are billed, aggregated per month.

        Args:
            project_name: Name of the project.
            start_month: The first month, `YYYY-MM`. One year ago if left out.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The metrics.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/usage)
        """
        return self.api_client.call(operations.project_usage_get, (project_name, start_month), options)

    def project_usage_get_with_http_info(
        self, project_name: str, start_month: str | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[UsagePerMonth]]:
        """Call ``project_usage_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.project_usage_get, (project_name, start_month), options)

    def project_usage_get_without_preload_content(
        self, project_name: str, start_month: str | None = None, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``project_usage_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.project_usage_get, (project_name, start_month), options
        )

    def projects_create(self, data: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]) -> ProjectList:
        """Create a project in an organization.

        For admins of the organization. All who are admins then become project-admin of the project. The
        name is globally unique. The number of projects is limited by the subscription: one too many is
        refused, the limit named.

        Args:
            data: A project to create. Required: `name`, `organization_name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects)
        """
        return self.api_client.call(operations.projects_create, (data,), options)

    def projects_create_with_http_info(
        self, data: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectList]:
        """Call ``projects_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_create, (data,), options)

    def projects_create_without_preload_content(
        self, data: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``projects_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_create, (data,), options)

    def projects_delete(self, project_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a project and all that is in it.

        Its models, connectors, pipelines and the rest go with it.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name})
        """
        return self.api_client.call(operations.projects_delete, (project_name,), options)

    def projects_delete_with_http_info(self, project_name: str, **options: Unpack[RequestOptions]) -> ApiResponse[None]:
        """Call ``projects_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_delete, (project_name,), options)

    def projects_delete_without_preload_content(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``projects_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_delete, (project_name,), options)

    def projects_get(self, project_name: str, **options: Unpack[RequestOptions]) -> ProjectList:
        """Read a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name})
        """
        return self.api_client.call(operations.projects_get, (project_name,), options)

    def projects_get_with_http_info(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectList]:
        """Call ``projects_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_get, (project_name,), options)

    def projects_get_without_preload_content(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``projects_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_get, (project_name,), options)

    def projects_list(self, **options: Unpack[RequestOptions]) -> list[ProjectList]:
        """List the projects to which the user has access.

        From all organizations of which the user is a member.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The projects.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.

        Source: UbiOps (GET /projects)
        """
        return self.api_client.call(operations.projects_list, (), options)

    def projects_list_with_http_info(self, **options: Unpack[RequestOptions]) -> ApiResponse[list[ProjectList]]:
        """Call ``projects_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_list, (), options)

    def projects_list_without_preload_content(self, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``projects_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_list, (), options)

    def projects_log_list(
        self, project_name: str, data: LogsCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> list[Logs]:
        """List log lines of a project.

        The logs of models, pipelines, connectors and requests, narrowed by filters that all have to hold.

        The search starts at the log line `id`, or at `date`, both included, or else now, and goes on for
        `date_range` seconds: towards the present if positive, towards the past if negative (6 hours if
        left out, at most 24 hours).

        Args:
            project_name: Name of the project.
            data: Which logs to give. Required: `filters`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The log lines.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/logs)
        """
        return self.api_client.call(operations.projects_log_list, (project_name, data), options)

    def projects_log_list_with_http_info(
        self, project_name: str, data: LogsCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[Logs]]:
        """Call ``projects_log_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_log_list, (project_name, data), options)

    def projects_log_list_without_preload_content(
        self, project_name: str, data: LogsCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``projects_log_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_log_list, (project_name, data), options)

    def projects_resource_usage(self, project_name: str, **options: Unpack[RequestOptions]) -> ProjectResourceUsage:
        """Count the resources of a project.

        The models, versions, connectors and pipelines that there are now.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            How many there are of each.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/resources)
        """
        return self.api_client.call(operations.projects_resource_usage, (project_name,), options)

    def projects_resource_usage_with_http_info(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectResourceUsage]:
        """Call ``projects_resource_usage`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_resource_usage, (project_name,), options)

    def projects_resource_usage_without_preload_content(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``projects_resource_usage`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.projects_resource_usage, (project_name,), options
        )

    def projects_update(
        self, project_name: str, data: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ProjectList:
        """Rename a project.

        Args:
            project_name: Name of the project.
            data: What to change in a project. Required: `name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name})
        """
        return self.api_client.call(operations.projects_update, (project_name, data), options)

    def projects_update_with_http_info(
        self, project_name: str, data: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[ProjectList]:
        """Call ``projects_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_update, (project_name, data), options)

    def projects_update_without_preload_content(
        self, project_name: str, data: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``projects_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_update, (project_name, data), options)

    def role_assignments_create(
        self, project_name: str, data: RoleAssignmentCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RoleAssignmentList:
        """Give a role to a user, for the project or for an object in it.

        The object is a model, credentials, a connector or a pipeline. Its name and type go together;
        without them the role holds for the whole project.

        Args:
            project_name: Name of the project.
            data: A role to give to a user. With `object_name` and `object_type`, which go together, it holds for that
                object; without, for the whole project. Required: `user_id`, `role`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The role assignment.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/role-assignments)
        """
        return self.api_client.call(operations.role_assignments_create, (project_name, data), options)

    def role_assignments_create_with_http_info(
        self, project_name: str, data: RoleAssignmentCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[RoleAssignmentList]:
        """Call ``role_assignments_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.role_assignments_create, (project_name, data), options)

    def role_assignments_create_without_preload_content(
        self, project_name: str, data: RoleAssignmentCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``role_assignments_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.role_assignments_create, (project_name, data), options
        )

    def role_assignments_delete(self, project_name: str, id: str, **options: Unpack[RequestOptions]) -> None:
        """Take a role from a user.

        Users may take their own roles from themselves, if they have the permission.

        Args:
            project_name: Name of the project.
            id: Identifier of the role assignment (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/role-assignments/{id})
        """
        return self.api_client.call(operations.role_assignments_delete, (project_name, id), options)

    def role_assignments_delete_with_http_info(
        self, project_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``role_assignments_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.role_assignments_delete, (project_name, id), options)

    def role_assignments_delete_without_preload_content(
        self, project_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``role_assignments_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.role_assignments_delete, (project_name, id), options
        )

    def role_assignments_get(self, project_name: str, id: str, **options: Unpack[RequestOptions]) -> RoleAssignmentList:
        """Read a role assignment.

        Args:
            project_name: Name of the project.
            id: Identifier of the role assignment (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The role assignment.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/role-assignments/{id})
        """
        return self.api_client.call(operations.role_assignments_get, (project_name, id), options)

    def role_assignments_get_with_http_info(
        self, project_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[RoleAssignmentList]:
        """Call ``role_assignments_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.role_assignments_get, (project_name, id), options)

    def role_assignments_get_without_preload_content(
        self, project_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``role_assignments_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.role_assignments_get, (project_name, id), options
        )

    def role_assignments_per_user_list(
        self, project_name: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> list[RoleAssignmentList]:
        """List the roles that a user has in a project.

        Args:
            project_name: Name of the project.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The role assignments.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/users/{user_id}/role-assignments)
        """
        return self.api_client.call(operations.role_assignments_per_user_list, (project_name, user_id), options)

    def role_assignments_per_user_list_with_http_info(
        self, project_name: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[RoleAssignmentList]]:
        """Call ``role_assignments_per_user_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.role_assignments_per_user_list, (project_name, user_id), options
        )

    def role_assignments_per_user_list_without_preload_content(
        self, project_name: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``role_assignments_per_user_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.role_assignments_per_user_list, (project_name, user_id), options
        )

    def roles_create(
        self, project_name: str, data: RoleCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RoleDetailList:
        """Create a custom role in a project.

        The role exists in this project only.

        Args:
            project_name: Name of the project.
            data: A custom role to create. Required: `name`, `permissions`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The role.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/roles)
        """
        return self.api_client.call(operations.roles_create, (project_name, data), options)

    def roles_create_with_http_info(
        self, project_name: str, data: RoleCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[RoleDetailList]:
        """Call ``roles_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.roles_create, (project_name, data), options)

    def roles_create_without_preload_content(
        self, project_name: str, data: RoleCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``roles_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.roles_create, (project_name, data), options)

    def roles_delete(self, project_name: str, role_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a custom role.

        A default role cannot be deleted.

        Args:
            project_name: Name of the project.
            role_name: Name of the role.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/roles/{role_name})
        """
        return self.api_client.call(operations.roles_delete, (project_name, role_name), options)

    def roles_delete_with_http_info(
        self, project_name: str, role_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``roles_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.roles_delete, (project_name, role_name), options)

    def roles_delete_without_preload_content(
        self, project_name: str, role_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``roles_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.roles_delete, (project_name, role_name), options)

    def roles_get(self, project_name: str, role_name: str, **options: Unpack[RequestOptions]) -> RoleDetailList:
        """Read a role.

        Args:
            project_name: Name of the project.
            role_name: Name of the role.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The role.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/roles/{role_name})
        """
        return self.api_client.call(operations.roles_get, (project_name, role_name), options)

    def roles_get_with_http_info(
        self, project_name: str, role_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[RoleDetailList]:
        """Call ``roles_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.roles_get, (project_name, role_name), options)

    def roles_get_without_preload_content(
        self, project_name: str, role_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``roles_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.roles_get, (project_name, role_name), options)

    def roles_list(self, project_name: str, **options: Unpack[RequestOptions]) -> list[RoleList]:
        """List the roles that there are in a project.

        The default roles (project-admin, project-editor and project-viewer, and an admin, editor and
        viewer each for model, pipeline, connector and credentials) and the custom ones. What a role
        permits is told by roles_get.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The roles.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/roles)
        """
        return self.api_client.call(operations.roles_list, (project_name,), options)

    def roles_list_with_http_info(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[RoleList]]:
        """Call ``roles_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.roles_list, (project_name,), options)

    def roles_list_without_preload_content(self, project_name: str, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``roles_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.roles_list, (project_name,), options)

    def roles_update(
        self, project_name: str, role_name: str, data: RoleUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RoleDetailList:
        """Change a custom role.

        Permissions that are given replace all those that the role had. A default role cannot be changed.

        Args:
            project_name: Name of the project.
            role_name: Name of the role.
            data: What to change in a custom role.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The role as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/roles/{role_name})
        """
        return self.api_client.call(operations.roles_update, (project_name, role_name, data), options)

    def roles_update_with_http_info(
        self, project_name: str, role_name: str, data: RoleUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[RoleDetailList]:
        """Call ``roles_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.roles_update, (project_name, role_name, data), options)

    def roles_update_without_preload_content(
        self, project_name: str, role_name: str, data: RoleUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``roles_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.roles_update, (project_name, role_name, data), options
        )

    def scheduled_requests_create(
        self, project_name: str, data: ScheduleCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ScheduleList:
        """Have requests made to a model or pipeline at set times.

        A model needs a version, a pipeline has none. The name is unique within the project. Needs the
        permission to make requests to the model or pipeline.

        Args:
            project_name: Name of the project.
            data: A scheduled request to create. Required: `name`, `object_type`, `object_name`, `schedule`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The scheduled request.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /projects/{project_name}/schedules)
        """
        return self.api_client.call(operations.scheduled_requests_create, (project_name, data), options)

    def scheduled_requests_create_with_http_info(
        self, project_name: str, data: ScheduleCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[ScheduleList]:
        """Call ``scheduled_requests_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.scheduled_requests_create, (project_name, data), options)

    def scheduled_requests_create_without_preload_content(
        self, project_name: str, data: ScheduleCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``scheduled_requests_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.scheduled_requests_create, (project_name, data), options
        )

    def scheduled_requests_delete(
        self, project_name: str, schedule_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a scheduled request.

        To stop it for a while only, disable it with scheduled_requests_update.

        Args:
            project_name: Name of the project.
            schedule_name: Name of the scheduled request.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/schedules/{schedule_name})
        """
        return self.api_client.call(operations.scheduled_requests_delete, (project_name, schedule_name), options)

    def scheduled_requests_delete_with_http_info(
        self, project_name: str, schedule_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``scheduled_requests_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.scheduled_requests_delete, (project_name, schedule_name), options
        )

    def scheduled_requests_delete_without_preload_content(
        self, project_name: str, schedule_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``scheduled_requests_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.scheduled_requests_delete, (project_name, schedule_name), options
        )

    def scheduled_requests_get(
        self, project_name: str, schedule_name: str, **options: Unpack[RequestOptions]
    ) -> ScheduleList:
        """Read a scheduled request.

        Args:
            project_name: Name of the project.
            schedule_name: Name of the scheduled request.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The scheduled request.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/schedules/{schedule_name})
        """
        return self.api_client.call(operations.scheduled_requests_get, (project_name, schedule_name), options)

    def scheduled_requests_get_with_http_info(
        self, project_name: str, schedule_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ScheduleList]:
        """Call ``scheduled_requests_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.scheduled_requests_get, (project_name, schedule_name), options
        )

    def scheduled_requests_get_without_preload_content(
        self, project_name: str, schedule_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``scheduled_requests_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.scheduled_requests_get, (project_name, schedule_name), options
        )

    def scheduled_requests_list(self, project_name: str, **options: Unpack[RequestOptions]) -> list[ScheduleList]:
        """List the scheduled requests of a project.

        Needs `requests.list` on `models.versions` or on `pipelines`.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The scheduled requests.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/schedules)
        """
        return self.api_client.call(operations.scheduled_requests_list, (project_name,), options)

    def scheduled_requests_list_with_http_info(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[ScheduleList]]:
        """Call ``scheduled_requests_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.scheduled_requests_list, (project_name,), options)

    def scheduled_requests_list_without_preload_content(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``scheduled_requests_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.scheduled_requests_list, (project_name,), options
        )

    def scheduled_requests_update(
        self,
        project_name: str,
        schedule_name: str,
        data: ScheduleUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ScheduleList:
        """Change a scheduled request, or enable or disable it.

        What it makes requests to cannot be changed. Needs the permission to make requests to that model or
        pipeline.

        Args:
            project_name: Name of the project.
            schedule_name: Name of the scheduled request.
            data: What to change in a scheduled request. What is left out stays as it is.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The scheduled request as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /projects/{project_name}/schedules/{schedule_name})
        """
        return self.api_client.call(operations.scheduled_requests_update, (project_name, schedule_name, data), options)

    def scheduled_requests_update_with_http_info(
        self,
        project_name: str,
        schedule_name: str,
        data: ScheduleUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[ScheduleList]:
        """Call ``scheduled_requests_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.scheduled_requests_update, (project_name, schedule_name, data), options
        )

    def scheduled_requests_update_without_preload_content(
        self,
        project_name: str,
        schedule_name: str,
        data: ScheduleUpdate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``scheduled_requests_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.scheduled_requests_update, (project_name, schedule_name, data), options
        )

    def service_status(self, **options: Unpack[RequestOptions]) -> Status:
        """Tell whether the API is online.

        No token is needed. The database connection is tested at each request.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The state of the API.

        Source: UbiOps (GET /status)
        """
        return self.api_client.call(operations.service_status, (), options)

    def service_status_with_http_info(self, **options: Unpack[RequestOptions]) -> ApiResponse[Status]:
        """Call ``service_status`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.service_status, (), options)

    def service_status_without_preload_content(self, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``service_status`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.service_status, (), options)

    def service_users_create(
        self, project_name: str, data: ServiceUserCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ServiceUserDetail:
        """Create a service user and its token.

        A unique e-mail is made for it. The token can be used at once, and is shown in this answer only.

        Args:
            project_name: Name of the project.
            data: A service user to create, or what to change in one.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The service user and its token.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (POST /projects/{project_name}/service-users)
        """
        return self.api_client.call(operations.service_users_create, (project_name, data), options)

    def service_users_create_with_http_info(
        self, project_name: str, data: ServiceUserCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[ServiceUserDetail]:
        """Call ``service_users_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.service_users_create, (project_name, data), options)

    def service_users_create_without_preload_content(
        self, project_name: str, data: ServiceUserCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``service_users_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.service_users_create, (project_name, data), options
        )

    def service_users_delete(self, project_name: str, service_user_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a service user.

        Args:
            project_name: Name of the project.
            service_user_id: Identifier of the service user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (DELETE /projects/{project_name}/service-users/{service_user_id})
        """
        return self.api_client.call(operations.service_users_delete, (project_name, service_user_id), options)

    def service_users_delete_with_http_info(
        self, project_name: str, service_user_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``service_users_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.service_users_delete, (project_name, service_user_id), options
        )

    def service_users_delete_without_preload_content(
        self, project_name: str, service_user_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``service_users_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.service_users_delete, (project_name, service_user_id), options
        )

    def service_users_get(
        self, project_name: str, service_user_id: str, **options: Unpack[RequestOptions]
    ) -> ServiceUserList:
        """Read a service user.

        Args:
            project_name: Name of the project.
            service_user_id: Identifier of the service user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The service user.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/service-users/{service_user_id})
        """
        return self.api_client.call(operations.service_users_get, (project_name, service_user_id), options)

    def service_users_get_with_http_info(
        self, project_name: str, service_user_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ServiceUserList]:
        """Call ``service_users_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.service_users_get, (project_name, service_user_id), options
        )

    def service_users_get_without_preload_content(
        self, project_name: str, service_user_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``service_users_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.service_users_get, (project_name, service_user_id), options
        )

    def service_users_list(self, project_name: str, **options: Unpack[RequestOptions]) -> list[ServiceUserList]:
        """List the service users of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The service users.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /projects/{project_name}/service-users)
        """
        return self.api_client.call(operations.service_users_list, (project_name,), options)

    def service_users_list_with_http_info(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[ServiceUserList]]:
        """Call ``service_users_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.service_users_list, (project_name,), options)

    def service_users_list_without_preload_content(
        self, project_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``service_users_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.service_users_list, (project_name,), options)

    def service_users_token(
        self, project_name: str, service_user_id: str, data: object | None = None, **options: Unpack[RequestOptions]
    ) -> ServiceUserTokenList:
        """Give a service user a new token.

        The old token is dead from now on. No data is to be sent; an empty object will do.

        Args:
            project_name: Name of the project.
            service_user_id: Identifier of the service user (UUID).
            data:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The new token.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (PUT /projects/{project_name}/service-users/{service_user_id}/token)
        """
        return self.api_client.call(operations.service_users_token, (project_name, service_user_id, data), options)

    def service_users_token_with_http_info(
        self, project_name: str, service_user_id: str, data: object | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ServiceUserTokenList]:
        """Call ``service_users_token`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.service_users_token, (project_name, service_user_id, data), options
        )

    def service_users_token_without_preload_content(
        self, project_name: str, service_user_id: str, data: object | None = None, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``service_users_token`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.service_users_token, (project_name, service_user_id, data), options
        )

    def service_users_update(
        self,
        project_name: str,
        service_user_id: str,
        data: ServiceUserCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ServiceUserList:
        """Rename a service user.

        Args:
            project_name: Name of the project.
            service_user_id: Identifier of the service user (UUID).
            data: A service user to create, or what to change in one.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The service user as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (PATCH /projects/{project_name}/service-users/{service_user_id})
        """
        return self.api_client.call(operations.service_users_update, (project_name, service_user_id, data), options)

    def service_users_update_with_http_info(
        self,
        project_name: str,
        service_user_id: str,
        data: ServiceUserCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[ServiceUserList]:
        """Call ``service_users_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.service_users_update, (project_name, service_user_id, data), options
        )

    def service_users_update_without_preload_content(
        self,
        project_name: str,
        service_user_id: str,
        data: ServiceUserCreate | dict[str, Any],
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``service_users_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.service_users_update, (project_name, service_user_id, data), options
        )

    def subscriptions_create(
        self, data: SubscriptionCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> SubscriptionDetail:
        """Create a subscription.

        For staff. The name is unique. Its limits hold for each organization that has it.

        Args:
            data: A subscription to create. Required: `name`, `max_projects`, `max_users`, `logs_retention_days`,
                `gb_seconds`, `resources`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The subscription.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /subscriptions)
        """
        return self.api_client.call(operations.subscriptions_create, (data,), options)

    def subscriptions_create_with_http_info(
        self, data: SubscriptionCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[SubscriptionDetail]:
        """Call ``subscriptions_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.subscriptions_create, (data,), options)

    def subscriptions_create_without_preload_content(
        self, data: SubscriptionCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``subscriptions_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.subscriptions_create, (data,), options)

    def subscriptions_delete(self, subscription_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a subscription.

        For staff. A subscription that an organization uses cannot be deleted.

        Args:
            subscription_name: Name of the subscription.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (DELETE /subscriptions/{subscription_name})
        """
        return self.api_client.call(operations.subscriptions_delete, (subscription_name,), options)

    def subscriptions_delete_with_http_info(
        self, subscription_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[None]:
        """Call ``subscriptions_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.subscriptions_delete, (subscription_name,), options)

    def subscriptions_delete_without_preload_content(
        self, subscription_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``subscriptions_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.subscriptions_delete, (subscription_name,), options
        )

    def subscriptions_get(self, subscription_name: str, **options: Unpack[RequestOptions]) -> SubscriptionDetail:
        """Read a subscription.

        Args:
            subscription_name: Name of the subscription.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The subscription.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            NotFoundException: 404. There is no such thing, or none that the user may know of.

        Source: UbiOps (GET /subscriptions/{subscription_name})
        """
        return self.api_client.call(operations.subscriptions_get, (subscription_name,), options)

    def subscriptions_get_with_http_info(
        self, subscription_name: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[SubscriptionDetail]:
        """Call ``subscriptions_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.subscriptions_get, (subscription_name,), options)

    def subscriptions_get_without_preload_content(
        self, subscription_name: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``subscriptions_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.subscriptions_get, (subscription_name,), options)

    def subscriptions_list(self, **options: Unpack[RequestOptions]) -> list[SubscriptionList]:
        """List the subscriptions that organizations can have.

        Hidden ones are for staff to see.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The subscriptions.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.

        Source: UbiOps (GET /subscriptions)
        """
        return self.api_client.call(operations.subscriptions_list, (), options)

    def subscriptions_list_with_http_info(
        self, **options: Unpack[RequestOptions]
    ) -> ApiResponse[list[SubscriptionList]]:
        """Call ``subscriptions_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.subscriptions_list, (), options)

    def subscriptions_list_without_preload_content(self, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``subscriptions_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.subscriptions_list, (), options)

    def subscriptions_update(
        self, subscription_name: str, data: SubscriptionUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> SubscriptionDetail:
        """Change a subscription.

        For staff.

        Args:
            subscription_name: Name of the subscription.
            data: What to change in a subscription.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The subscription as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            NotFoundException: 404. There is no such thing, or none that the user may know of.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /subscriptions/{subscription_name})
        """
        return self.api_client.call(operations.subscriptions_update, (subscription_name, data), options)

    def subscriptions_update_with_http_info(
        self, subscription_name: str, data: SubscriptionUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[SubscriptionDetail]:
        """Call ``subscriptions_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.subscriptions_update, (subscription_name, data), options)

    def subscriptions_update_without_preload_content(
        self, subscription_name: str, data: SubscriptionUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``subscriptions_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.subscriptions_update, (subscription_name, data), options
        )

    def user_create(
        self, data: UserPendingCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> UserPendingDetail:
        """Create a user.

        The e-mail is unique; an e-mail is sent to it with which to activate the account. The terms and
        conditions must be accepted. The password is at least 8 characters long.

        Args:
            data: A user to create. Required: `email`, `password`, `terms_conditions`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user, yet to activate the account.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (POST /user)
        """
        return self.api_client.call(operations.user_create, (data,), options)

    def user_create_with_http_info(
        self, data: UserPendingCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[UserPendingDetail]:
        """Call ``user_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.user_create, (data,), options)

    def user_create_without_preload_content(
        self, data: UserPendingCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``user_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.user_create, (data,), options)

    def user_delete(self, **options: Unpack[RequestOptions]) -> None:
        """Delete the user who makes the request.

        With tokens, memberships and roles. Not the last admin of an organization, and no service user.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.

        Source: UbiOps (DELETE /user)
        """
        return self.api_client.call(operations.user_delete, (), options)

    def user_delete_with_http_info(self, **options: Unpack[RequestOptions]) -> ApiResponse[None]:
        """Call ``user_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.user_delete, (), options)

    def user_delete_without_preload_content(self, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``user_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.user_delete, (), options)

    def user_get(self, **options: Unpack[RequestOptions]) -> UserDetail:
        """Read the user who makes the request.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            UnauthorizedException: 401. The token is missing, malformed or unknown.

        Source: UbiOps (GET /user)
        """
        return self.api_client.call(operations.user_get, (), options)

    def user_get_with_http_info(self, **options: Unpack[RequestOptions]) -> ApiResponse[UserDetail]:
        """Call ``user_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.user_get, (), options)

    def user_get_without_preload_content(self, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``user_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.user_get, (), options)

    def user_update(self, data: UserUpdate | dict[str, Any], **options: Unpack[RequestOptions]) -> UserDetail:
        """Change the name, surname, e-mail or password of the user who makes the request.

        A new password needs the previous one, and at least 8 characters,
        among them a capital and a lowercase letter, a digit and a symbol.

        Args:
            data: What to change in the details of the user.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user as it is now.

        Raises:
            BadRequestException: 400. A parameter or the body is invalid, goes beyond a limit, or asks for a change that
                cannot be.
            UnauthorizedException: 401. The token is missing, malformed or unknown.
            ForbiddenException: 403. The user lacks the permission, or is no admin or staff where that is needed.
            ConflictException: 409. The name or e-mail is taken, or the thing is still used by another.

        Source: UbiOps (PATCH /user)
        """
        return self.api_client.call(operations.user_update, (data,), options)

    def user_update_with_http_info(
        self, data: UserUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[UserDetail]:
        """Call ``user_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.user_update, (data,), options)

    def user_update_without_preload_content(
        self, data: UserUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``user_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.user_update, (data,), options)
