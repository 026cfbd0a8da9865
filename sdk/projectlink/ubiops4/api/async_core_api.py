# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Asynchronous API class of UbiOps 4 with the tag Core."""

from __future__ import annotations

from typing import Any, Literal, overload

from projectlink._core import hints
from projectlink._core.async_client import AsyncApiClient
from projectlink._core.client_base import check_client
from projectlink.ubiops4 import models, operations
from projectlink.ubiops4.configuration import Configuration


class AsyncCoreApi:
    """Asynchronous operations of UbiOps 4 with the tag Core.

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

    async def batch_deployment_requests_create(
        self,
        project_name: str,
        deployment_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.DeploymentRequestBatchCreateResponse]:
        """Queue batch requests to the default version of a deployment.

        The default version must be available. Collect the results later. At most 250 requests per call;
        an invalid input rejects all of them.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            data: List of inputs, or a single input. For a structured deployment, each is a dictionary with a value for
                each input field; for a plain one, any JSON value.
            timeout: Time limit of each request in seconds. 1 to 172800. Default: `14400`.
            priority: Priority: 0 is high, 1 is standard. One of: `0`, `1`. Default: `1`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The queued requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/requests/batch
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.batch_deployment_requests_create,
            (project_name, deployment_name, data, timeout, priority),
            options,
        )

    async def batch_deployment_requests_create_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.DeploymentRequestBatchCreateResponse]]:
        """Call ``batch_deployment_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_deployment_requests_create,
            (project_name, deployment_name, data, timeout, priority),
            options,
        )

    async def batch_deployment_requests_create_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_deployment_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_deployment_requests_create,
            (project_name, deployment_name, data, timeout, priority),
            options,
        )

    async def batch_deployment_version_requests_create(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.DeploymentRequestBatchCreateResponse]:
        """Queue batch requests to a version of a deployment.

        The version must be available. Collect the results later. At most 250 requests per call; an
        invalid input rejects all of them.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            data: List of inputs, or a single input. For a structured deployment, each is a dictionary with a value for
                each input field; for a plain one, any JSON value.
            timeout: Time limit of each request in seconds. 1 to 172800. Default: `14400`.
            priority: Priority: 0 is high, 1 is standard. One of: `0`, `1`. Default: `1`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The queued requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/batch
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.batch_deployment_version_requests_create,
            (project_name, deployment_name, version, data, timeout, priority),
            options,
        )

    async def batch_deployment_version_requests_create_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.DeploymentRequestBatchCreateResponse]]:
        """Call ``batch_deployment_version_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_deployment_version_requests_create,
            (project_name, deployment_name, version, data, timeout, priority),
            options,
        )

    async def batch_deployment_version_requests_create_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_deployment_version_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_deployment_version_requests_create,
            (project_name, deployment_name, version, data, timeout, priority),
            options,
        )

    async def batch_pipeline_requests_create(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PipelineRequestBatchCreateResponse]:
        """Queue batch requests to the default version of a pipeline.

        Collect the results later. At most 250 requests per call; an invalid input rejects all of them.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: List of inputs, or a single one. For a structured pipeline, each is a dictionary with a value for each
                input field; for a plain pipeline, a string.
            timeout: Time limit of each request in seconds. 1 to 172800. Default: `14400`.
            priority: Priority: 0 is high, 1 is standard. One of: `0`, `1`. Default: `1`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The queued requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/requests/batch
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.batch_pipeline_requests_create, (project_name, pipeline_name, data, timeout, priority), options
        )

    async def batch_pipeline_requests_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PipelineRequestBatchCreateResponse]]:
        """Call ``batch_pipeline_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_pipeline_requests_create, (project_name, pipeline_name, data, timeout, priority), options
        )

    async def batch_pipeline_requests_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_pipeline_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_pipeline_requests_create, (project_name, pipeline_name, data, timeout, priority), options
        )

    async def batch_pipeline_version_requests_create(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PipelineRequestBatchCreateResponse]:
        """Queue batch requests to a version of a pipeline.

        Collect the results later. At most 250 requests per call; an invalid input rejects all of them.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            data: List of inputs, or a single one. For a structured pipeline, each is a dictionary with a value for each
                input field; for a plain pipeline, a string.
            timeout: Time limit of each request in seconds. 1 to 172800. Default: `14400`.
            priority: Priority: 0 is high, 1 is standard. One of: `0`, `1`. Default: `1`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The queued requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/batch
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.batch_pipeline_version_requests_create,
            (project_name, pipeline_name, version, data, timeout, priority),
            options,
        )

    async def batch_pipeline_version_requests_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PipelineRequestBatchCreateResponse]]:
        """Call ``batch_pipeline_version_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.batch_pipeline_version_requests_create,
            (project_name, pipeline_name, version, data, timeout, priority),
            options,
        )

    async def batch_pipeline_version_requests_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``batch_pipeline_version_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.batch_pipeline_version_requests_create,
            (project_name, pipeline_name, version, data, timeout, priority),
            options,
        )

    async def buckets_create(
        self,
        project_name: str,
        data: models.BucketCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.BucketList:
        """Create a bucket.

        The files are stored by the service, or by another provider that `credentials` and `configuration`
        describe. The name must be unique within the project.

        Args:
            project_name: Name of the project.
            data: A bucket to create. Required: `name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created bucket, without its credentials.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/buckets
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.buckets_create, (project_name, data), options)

    async def buckets_create_with_http_info(
        self,
        project_name: str,
        data: models.BucketCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.BucketList]:
        """Call ``buckets_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.buckets_create, (project_name, data), options)

    async def buckets_create_without_preload_content(
        self,
        project_name: str,
        data: models.BucketCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``buckets_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.buckets_create, (project_name, data), options
        )

    async def buckets_delete(
        self, project_name: str, bucket_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a bucket.

        Also deletes its files if the service stores them; with another provider they are kept.

        Args:
            project_name: Name of the project.
            bucket_name: Name of the bucket.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/buckets/{bucket_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.buckets_delete, (project_name, bucket_name), options)

    async def buckets_delete_with_http_info(
        self, project_name: str, bucket_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``buckets_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.buckets_delete, (project_name, bucket_name), options
        )

    async def buckets_delete_without_preload_content(
        self, project_name: str, bucket_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``buckets_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.buckets_delete, (project_name, bucket_name), options
        )

    async def buckets_get(
        self, project_name: str, bucket_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.BucketDetail:
        """Get a bucket.

        Args:
            project_name: Name of the project.
            bucket_name: Name of the bucket.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The bucket, without its credentials.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/buckets/{bucket_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.buckets_get, (project_name, bucket_name), options)

    async def buckets_get_with_http_info(
        self, project_name: str, bucket_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.BucketDetail]:
        """Call ``buckets_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.buckets_get, (project_name, bucket_name), options)

    async def buckets_get_without_preload_content(
        self, project_name: str, bucket_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``buckets_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.buckets_get, (project_name, bucket_name), options
        )

    async def buckets_list(
        self, project_name: str, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.BucketList]:
        """List the buckets of a project.

        Args:
            project_name: Name of the project.
            labels: Labels to filter by, `label:value`, separated by commas. Objects with at least one of them are
                returned.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The buckets.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/buckets
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.buckets_list, (project_name, labels), options)

    async def buckets_list_with_http_info(
        self, project_name: str, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.BucketList]]:
        """Call ``buckets_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.buckets_list, (project_name, labels), options)

    async def buckets_list_without_preload_content(
        self, project_name: str, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``buckets_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.buckets_list, (project_name, labels), options
        )

    async def buckets_update(
        self,
        project_name: str,
        bucket_name: str,
        data: models.BucketUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.BucketDetail:
        """Update a bucket.

        New labels replace the previous ones. The name is read-only.

        Args:
            project_name: Name of the project.
            bucket_name: Name of the bucket.
            data: Fields of a bucket to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated bucket.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/buckets/{bucket_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.buckets_update, (project_name, bucket_name, data), options)

    async def buckets_update_with_http_info(
        self,
        project_name: str,
        bucket_name: str,
        data: models.BucketUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.BucketDetail]:
        """Call ``buckets_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.buckets_update, (project_name, bucket_name, data), options
        )

    async def buckets_update_without_preload_content(
        self,
        project_name: str,
        bucket_name: str,
        data: models.BucketUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``buckets_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.buckets_update, (project_name, bucket_name, data), options
        )

    async def deployment_audit_events_list(
        self,
        project_name: str,
        deployment_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.AuditList]:
        """List the audit events of a deployment.

        Includes the events of its versions.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            action: Kind of the actions to return. One of: `create`, `update`, `delete`, `info`.
            limit: Maximum number of events to return. At least 1. Default: `50`.
            offset: Number of events to skip. At least 0. Default: `0`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The events, newest first.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/audit
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_audit_events_list, (project_name, deployment_name, action, limit, offset), options
        )

    async def deployment_audit_events_list_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.AuditList]]:
        """Call ``deployment_audit_events_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_audit_events_list, (project_name, deployment_name, action, limit, offset), options
        )

    async def deployment_audit_events_list_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_audit_events_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_audit_events_list, (project_name, deployment_name, action, limit, offset), options
        )

    def iter_deployment_audit_events_list(
        self,
        project_name: str,
        deployment_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.AuditList]:
        """Iterate over all items of `deployment_audit_events_list`, page by page.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            action: Kind of the actions to return. One of: `create`, `update`, `delete`, `info`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `deployment_audit_events_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.deployment_audit_events_list,
            (project_name, deployment_name, action, None, None),
            limit,
            page_size,
            options,
        )

    async def deployment_environment_variables_copy(
        self,
        project_name: str,
        deployment_name: str,
        data: models.EnvironmentVariableCopy | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.InheritedEnvironmentVariableList]:
        """Copy environment variables from another deployment or version to a deployment.

        Copies the variables that the source itself defines; a variable of the same name is replaced. The
        values of secrets are copied too.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            data: Source of variables to copy, either a deployment or one of its versions. Required:
                `source_deployment`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The copied variables only.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/copy-environment-variables
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_environment_variables_copy, (project_name, deployment_name, data), options
        )

    async def deployment_environment_variables_copy_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        data: models.EnvironmentVariableCopy | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.InheritedEnvironmentVariableList]]:
        """Call ``deployment_environment_variables_copy`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_environment_variables_copy, (project_name, deployment_name, data), options
        )

    async def deployment_environment_variables_copy_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        data: models.EnvironmentVariableCopy | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_environment_variables_copy`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_environment_variables_copy, (project_name, deployment_name, data), options
        )

    async def deployment_environment_variables_create(
        self,
        project_name: str,
        deployment_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Create an environment variable for a deployment.

        All versions of the deployment inherit it. It overrides a variable of the project with the same
        name. The value of a secret is never returned.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            data: An environment variable to create, or its new state. Required: `name`, `value`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_environment_variables_create, (project_name, deployment_name, data), options
        )

    async def deployment_environment_variables_create_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``deployment_environment_variables_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_environment_variables_create, (project_name, deployment_name, data), options
        )

    async def deployment_environment_variables_create_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_environment_variables_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_environment_variables_create, (project_name, deployment_name, data), options
        )

    async def deployment_environment_variables_delete(
        self, project_name: str, deployment_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an environment variable of a deployment.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            id: Identifier of the environment variable (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/deployments/{deployment_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_environment_variables_delete, (project_name, deployment_name, id), options
        )

    async def deployment_environment_variables_delete_with_http_info(
        self, project_name: str, deployment_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``deployment_environment_variables_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_environment_variables_delete, (project_name, deployment_name, id), options
        )

    async def deployment_environment_variables_delete_without_preload_content(
        self, project_name: str, deployment_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_environment_variables_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_environment_variables_delete, (project_name, deployment_name, id), options
        )

    async def deployment_environment_variables_get(
        self, project_name: str, deployment_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.EnvironmentVariableList:
        """Get an environment variable of a deployment.

        Inherited variables are not found here.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            id: Identifier of the environment variable (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_environment_variables_get, (project_name, deployment_name, id), options
        )

    async def deployment_environment_variables_get_with_http_info(
        self, project_name: str, deployment_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``deployment_environment_variables_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_environment_variables_get, (project_name, deployment_name, id), options
        )

    async def deployment_environment_variables_get_without_preload_content(
        self, project_name: str, deployment_name: str, id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_environment_variables_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_environment_variables_get, (project_name, deployment_name, id), options
        )

    async def deployment_environment_variables_list(
        self, project_name: str, deployment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.InheritedEnvironmentVariableList]:
        """List the environment variables of a deployment.

        Returns the variables of the deployment and those inherited from the project.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_environment_variables_list, (project_name, deployment_name), options
        )

    async def deployment_environment_variables_list_with_http_info(
        self, project_name: str, deployment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.InheritedEnvironmentVariableList]]:
        """Call ``deployment_environment_variables_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_environment_variables_list, (project_name, deployment_name), options
        )

    async def deployment_environment_variables_list_without_preload_content(
        self, project_name: str, deployment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_environment_variables_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_environment_variables_list, (project_name, deployment_name), options
        )

    async def deployment_environment_variables_update(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Update an environment variable of a deployment.

        `secret` can change from false to true only. Inherited variables are not found here.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            id: Identifier of the environment variable (UUID).
            data: An environment variable to create, or its new state. Required: `name`, `value`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/deployments/{deployment_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_environment_variables_update, (project_name, deployment_name, id, data), options
        )

    async def deployment_environment_variables_update_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``deployment_environment_variables_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_environment_variables_update, (project_name, deployment_name, id, data), options
        )

    async def deployment_environment_variables_update_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_environment_variables_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_environment_variables_update, (project_name, deployment_name, id, data), options
        )

    async def deployment_requests_batch_cancel(
        self,
        project_name: str,
        deployment_name: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Cancel several requests to the default version of a deployment.

        At most 250 requests per call. With a `status` and an empty list, cancels all requests with this
        status.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            data: Identifiers of the requests (UUIDs).
            status: Status of the requests to cancel; all of them if the body is an empty list.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; all requests are cancelled.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/requests/cancel
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_batch_cancel, (project_name, deployment_name, data, status), options
        )

    async def deployment_requests_batch_cancel_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``deployment_requests_batch_cancel`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_batch_cancel, (project_name, deployment_name, data, status), options
        )

    async def deployment_requests_batch_cancel_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_batch_cancel`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_batch_cancel, (project_name, deployment_name, data, status), options
        )

    async def deployment_requests_batch_delete(
        self,
        project_name: str,
        deployment_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Delete several requests to the default version of a deployment.

        At most 250 requests per call. If one does not exist, none is deleted.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            data: Identifiers of the requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; all requests are deleted.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/requests/delete
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_batch_delete, (project_name, deployment_name, data), options
        )

    async def deployment_requests_batch_delete_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``deployment_requests_batch_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_batch_delete, (project_name, deployment_name, data), options
        )

    async def deployment_requests_batch_delete_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_batch_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_batch_delete, (project_name, deployment_name, data), options
        )

    async def deployment_requests_batch_get(
        self,
        project_name: str,
        deployment_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.DeploymentRequestDetail]:
        """Get several requests to the default version of a deployment and their results.

        At most 250 requests per call. If one does not exist, the call fails with 404. The order is not
        defined.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            data: Identifiers of the requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/requests/collect
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_batch_get, (project_name, deployment_name, data), options
        )

    async def deployment_requests_batch_get_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.DeploymentRequestDetail]]:
        """Call ``deployment_requests_batch_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_batch_get, (project_name, deployment_name, data), options
        )

    async def deployment_requests_batch_get_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_batch_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_batch_get, (project_name, deployment_name, data), options
        )

    async def deployment_requests_create(
        self,
        project_name: str,
        deployment_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DeploymentRequestCreateResponse:
        """Send a direct request to the default version of a deployment.

        The default version must be available. The response has the result. A request that fails is a
        response with the status `failed`.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            data: Input of the request. For a structured deployment, a dictionary with a value or null for each input
                field, or a list of them for its method `requests`; file fields take the path of a file in a bucket. For
                a plain deployment, any JSON value.
            timeout: Time limit of the request in seconds. 1 to 3600. Default: `300`.
            priority: Priority: 0 is high, 1 is standard. One of: `0`, `1`. Default: `1`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Result of the request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/requests
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_create, (project_name, deployment_name, data, timeout, priority), options
        )

    async def deployment_requests_create_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DeploymentRequestCreateResponse]:
        """Call ``deployment_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_create, (project_name, deployment_name, data, timeout, priority), options
        )

    async def deployment_requests_create_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_create, (project_name, deployment_name, data, timeout, priority), options
        )

    async def deployment_requests_delete(
        self, project_name: str, deployment_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a request to the default version of a deployment.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            request_id: Identifier of the request (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/deployments/{deployment_name}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_delete, (project_name, deployment_name, request_id), options
        )

    async def deployment_requests_delete_with_http_info(
        self, project_name: str, deployment_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``deployment_requests_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_delete, (project_name, deployment_name, request_id), options
        )

    async def deployment_requests_delete_without_preload_content(
        self, project_name: str, deployment_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_delete, (project_name, deployment_name, request_id), options
        )

    async def deployment_requests_get(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DeploymentRequestSingleDetail:
        """Get a request to the default version of a deployment and its result.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            request_id: Identifier of the request (UUID).
            metadata_only: Deprecated. True to leave out the request's data and result. Default: `false`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_get, (project_name, deployment_name, request_id, metadata_only), options
        )

    async def deployment_requests_get_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DeploymentRequestSingleDetail]:
        """Call ``deployment_requests_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_get, (project_name, deployment_name, request_id, metadata_only), options
        )

    async def deployment_requests_get_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_get, (project_name, deployment_name, request_id, metadata_only), options
        )

    async def deployment_requests_input_get(
        self, project_name: str, deployment_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> object:
        """Download the input of a request to the default version of a deployment.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            request_id: Identifier of the request (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Input of the request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/requests/{request_id}/input
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_input_get, (project_name, deployment_name, request_id), options
        )

    async def deployment_requests_input_get_with_http_info(
        self, project_name: str, deployment_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[object]:
        """Call ``deployment_requests_input_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_input_get, (project_name, deployment_name, request_id), options
        )

    async def deployment_requests_input_get_without_preload_content(
        self, project_name: str, deployment_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_input_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_input_get, (project_name, deployment_name, request_id), options
        )

    async def deployment_requests_list(
        self,
        project_name: str,
        deployment_name: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.DeploymentRequestList]:
        """List the requests to the default version of a deployment.

        Returns the newest requests if no dates are given.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            status: Statuses of the requests to return, separated by commas: `pending`, `processing`, `failed`,
                `completed`, `cancelled`. Those of waiting and running requests cannot be combined with those of ended
                ones. Default: `completed`.
            limit: Maximum number of requests to return. At least 1. Default: `50`.
            offset: Number of requests to skip. At least 0. Default: `0`.
            start_date: Earliest creation time, ISO 8601; only for ended requests.
            end_date: Latest creation time, ISO 8601; only for ended requests.
            search_id: Part of the identifiers of the requests to return; only for ended requests.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests, newest first and without their data.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/requests
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_list,
            (project_name, deployment_name, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    async def deployment_requests_list_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.DeploymentRequestList]]:
        """Call ``deployment_requests_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_list,
            (project_name, deployment_name, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    async def deployment_requests_list_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_list,
            (project_name, deployment_name, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    def iter_deployment_requests_list(
        self,
        project_name: str,
        deployment_name: str,
        status: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.DeploymentRequestList]:
        """Iterate over all items of `deployment_requests_list`, page by page.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            status: Statuses of the requests to return, separated by commas: `pending`, `processing`, `failed`,
                `completed`, `cancelled`. Those of waiting and running requests cannot be combined with those of ended
                ones. Default: `completed`.
            start_date: Earliest creation time, ISO 8601; only for ended requests.
            end_date: Latest creation time, ISO 8601; only for ended requests.
            search_id: Part of the identifiers of the requests to return; only for ended requests.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `deployment_requests_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.deployment_requests_list,
            (project_name, deployment_name, status, None, None, start_date, end_date, search_id),
            limit,
            page_size,
            options,
        )

    async def deployment_requests_output_get(
        self, project_name: str, deployment_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> object:
        """Download the output of a request to the default version of a deployment.

        A request that has not completed has no output.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            request_id: Identifier of the request (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Output of the request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/requests/{request_id}/output
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_output_get, (project_name, deployment_name, request_id), options
        )

    async def deployment_requests_output_get_with_http_info(
        self, project_name: str, deployment_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[object]:
        """Call ``deployment_requests_output_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_output_get, (project_name, deployment_name, request_id), options
        )

    async def deployment_requests_output_get_without_preload_content(
        self, project_name: str, deployment_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_output_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_output_get, (project_name, deployment_name, request_id), options
        )

    async def deployment_requests_stream(
        self,
        project_name: str,
        deployment_name: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> str:
        """Send a request to the default version of a deployment and receive parts of its result.

        The default version must be available. Each part that the code of the deployment sends is a line
        `data:`; the last line is the JSON of the response to a direct request.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            data: Input of the request. For a structured deployment, a dictionary with a value or null for each input
                field, or a list of them for its method `requests`; file fields take the path of a file in a bucket. For
                a plain deployment, any JSON value.
            timeout: Time limit of the request in seconds. 1 to 3600. Default: `300`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The parts as events, then the result.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/requests/stream
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_stream, (project_name, deployment_name, data, timeout), options
        )

    async def deployment_requests_stream_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[str]:
        """Call ``deployment_requests_stream`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_stream, (project_name, deployment_name, data, timeout), options
        )

    async def deployment_requests_stream_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_stream`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_stream, (project_name, deployment_name, data, timeout), options
        )

    async def deployment_requests_update(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        data: models.DeploymentRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Cancel a request to the default version of a deployment.

        A request that has ended cannot be cancelled.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            request_id: Identifier of the request (UUID).
            data: New status of a request. Required: `status`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; the request is cancelled.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/deployments/{deployment_name}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_requests_update, (project_name, deployment_name, request_id, data), options
        )

    async def deployment_requests_update_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        data: models.DeploymentRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``deployment_requests_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_requests_update, (project_name, deployment_name, request_id, data), options
        )

    async def deployment_requests_update_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        data: models.DeploymentRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_requests_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_requests_update, (project_name, deployment_name, request_id, data), options
        )

    async def deployment_version_environment_variables_copy(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: models.EnvironmentVariableCopy | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.InheritedEnvironmentVariableList]:
        """Copy environment variables from another deployment or version to a version.

        Copies the variables that the source itself defines; a variable of the same name is replaced. The
        values of secrets are copied too.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            data: Source of variables to copy, either a deployment or one of its versions. Required:
                `source_deployment`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The copied variables only.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions/{version}/copy-environment-variables
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_environment_variables_copy,
            (project_name, deployment_name, version, data),
            options,
        )

    async def deployment_version_environment_variables_copy_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: models.EnvironmentVariableCopy | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.InheritedEnvironmentVariableList]]:
        """Call ``deployment_version_environment_variables_copy`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_environment_variables_copy,
            (project_name, deployment_name, version, data),
            options,
        )

    async def deployment_version_environment_variables_copy_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: models.EnvironmentVariableCopy | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_environment_variables_copy`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_environment_variables_copy,
            (project_name, deployment_name, version, data),
            options,
        )

    async def deployment_version_environment_variables_create(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Create an environment variable for a version.

        It overrides a variable of the deployment or the project with the same name. The value of a secret
        is never returned.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            data: An environment variable to create, or its new state. Required: `name`, `value`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions/{version}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_environment_variables_create,
            (project_name, deployment_name, version, data),
            options,
        )

    async def deployment_version_environment_variables_create_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``deployment_version_environment_variables_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_environment_variables_create,
            (project_name, deployment_name, version, data),
            options,
        )

    async def deployment_version_environment_variables_create_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_environment_variables_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_environment_variables_create,
            (project_name, deployment_name, version, data),
            options,
        )

    async def deployment_version_environment_variables_delete(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete an environment variable of a version.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            id: Identifier of the environment variable (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/deployments/{deployment_name}/versions/{version}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_environment_variables_delete,
            (project_name, deployment_name, id, version),
            options,
        )

    async def deployment_version_environment_variables_delete_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``deployment_version_environment_variables_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_environment_variables_delete,
            (project_name, deployment_name, id, version),
            options,
        )

    async def deployment_version_environment_variables_delete_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_environment_variables_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_environment_variables_delete,
            (project_name, deployment_name, id, version),
            options,
        )

    async def deployment_version_environment_variables_get(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Get an environment variable of a version.

        Inherited variables are not found here.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            id: Identifier of the environment variable (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variable.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_environment_variables_get,
            (project_name, deployment_name, id, version),
            options,
        )

    async def deployment_version_environment_variables_get_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``deployment_version_environment_variables_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_environment_variables_get,
            (project_name, deployment_name, id, version),
            options,
        )

    async def deployment_version_environment_variables_get_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_environment_variables_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_environment_variables_get,
            (project_name, deployment_name, id, version),
            options,
        )

    async def deployment_version_environment_variables_list(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.InheritedEnvironmentVariableList]:
        """List the environment variables of a version.

        Returns the variables of the version and those inherited from the deployment and the project.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_environment_variables_list, (project_name, deployment_name, version), options
        )

    async def deployment_version_environment_variables_list_with_http_info(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.InheritedEnvironmentVariableList]]:
        """Call ``deployment_version_environment_variables_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_environment_variables_list, (project_name, deployment_name, version), options
        )

    async def deployment_version_environment_variables_list_without_preload_content(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_environment_variables_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_environment_variables_list, (project_name, deployment_name, version), options
        )

    async def deployment_version_environment_variables_update(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Update an environment variable of a version.

        `secret` can change from false to true only. Inherited variables are not found here.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            id: Identifier of the environment variable (UUID).
            version: Name of the version.
            data: An environment variable to create, or its new state. Required: `name`, `value`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/deployments/{deployment_name}/versions/{version}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_environment_variables_update,
            (project_name, deployment_name, id, version, data),
            options,
        )

    async def deployment_version_environment_variables_update_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``deployment_version_environment_variables_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_environment_variables_update,
            (project_name, deployment_name, id, version, data),
            options,
        )

    async def deployment_version_environment_variables_update_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        id: str,
        version: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_environment_variables_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_environment_variables_update,
            (project_name, deployment_name, id, version, data),
            options,
        )

    async def deployment_version_requests_batch_cancel(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Cancel several requests to a version of a deployment.

        At most 250 requests per call. With a `status` and an empty list, cancels all requests with this
        status.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            data: Identifiers of the requests (UUIDs).
            status: Status of the requests to cancel; all of them if the body is an empty list.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; all requests are cancelled.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/cancel
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_batch_cancel,
            (project_name, deployment_name, version, data, status),
            options,
        )

    async def deployment_version_requests_batch_cancel_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``deployment_version_requests_batch_cancel`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_batch_cancel,
            (project_name, deployment_name, version, data, status),
            options,
        )

    async def deployment_version_requests_batch_cancel_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_batch_cancel`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_batch_cancel,
            (project_name, deployment_name, version, data, status),
            options,
        )

    async def deployment_version_requests_batch_delete(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Delete several requests to a version of a deployment.

        At most 250 requests per call. If one does not exist, none is deleted.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            data: Identifiers of the requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; all requests are deleted.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/delete
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_batch_delete, (project_name, deployment_name, version, data), options
        )

    async def deployment_version_requests_batch_delete_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``deployment_version_requests_batch_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_batch_delete, (project_name, deployment_name, version, data), options
        )

    async def deployment_version_requests_batch_delete_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_batch_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_batch_delete, (project_name, deployment_name, version, data), options
        )

    async def deployment_version_requests_batch_get(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.DeploymentRequestDetail]:
        """Get several requests to a version of a deployment and their results.

        At most 250 requests per call. If one does not exist, the call fails with 404. The order is not
        defined.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            data: Identifiers of the requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/collect
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_batch_get, (project_name, deployment_name, version, data), options
        )

    async def deployment_version_requests_batch_get_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.DeploymentRequestDetail]]:
        """Call ``deployment_version_requests_batch_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_batch_get, (project_name, deployment_name, version, data), options
        )

    async def deployment_version_requests_batch_get_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_batch_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_batch_get, (project_name, deployment_name, version, data), options
        )

    async def deployment_version_requests_create(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DeploymentRequestCreateResponse:
        """Send a direct request to a version of a deployment.

        The version must be available. The response has the result. A request that fails is a response
        with the status `failed`.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            data: Input of the request. For a structured deployment, a dictionary with a value or null for each input
                field, or a list of them for its method `requests`; file fields take the path of a file in a bucket. For
                a plain deployment, any JSON value.
            timeout: Time limit of the request in seconds. 1 to 3600. Default: `300`.
            priority: Priority: 0 is high, 1 is standard. One of: `0`, `1`. Default: `1`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Result of the request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_create,
            (project_name, deployment_name, version, data, timeout, priority),
            options,
        )

    async def deployment_version_requests_create_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DeploymentRequestCreateResponse]:
        """Call ``deployment_version_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_create,
            (project_name, deployment_name, version, data, timeout, priority),
            options,
        )

    async def deployment_version_requests_create_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_create,
            (project_name, deployment_name, version, data, timeout, priority),
            options,
        )

    async def deployment_version_requests_delete(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete a request to a version of a deployment.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_delete, (project_name, deployment_name, request_id, version), options
        )

    async def deployment_version_requests_delete_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``deployment_version_requests_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_delete, (project_name, deployment_name, request_id, version), options
        )

    async def deployment_version_requests_delete_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_delete, (project_name, deployment_name, request_id, version), options
        )

    async def deployment_version_requests_get(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DeploymentRequestSingleDetail:
        """Get a request to a version of a deployment and its result.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            metadata_only: Deprecated. True to leave out the request's data and result. Default: `false`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_get,
            (project_name, deployment_name, request_id, version, metadata_only),
            options,
        )

    async def deployment_version_requests_get_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DeploymentRequestSingleDetail]:
        """Call ``deployment_version_requests_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_get,
            (project_name, deployment_name, request_id, version, metadata_only),
            options,
        )

    async def deployment_version_requests_get_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_get,
            (project_name, deployment_name, request_id, version, metadata_only),
            options,
        )

    async def deployment_version_requests_input_get(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Download the input of a request to a version of a deployment.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Input of the request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/{request_id}/input
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_input_get,
            (project_name, deployment_name, request_id, version),
            options,
        )

    async def deployment_version_requests_input_get_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``deployment_version_requests_input_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_input_get,
            (project_name, deployment_name, request_id, version),
            options,
        )

    async def deployment_version_requests_input_get_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_input_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_input_get,
            (project_name, deployment_name, request_id, version),
            options,
        )

    async def deployment_version_requests_list(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.DeploymentRequestList]:
        """List the requests to a version of a deployment.

        Returns the newest requests if no dates are given.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            status: Statuses of the requests to return, separated by commas: `pending`, `processing`, `failed`,
                `completed`, `cancelled`. Those of waiting and running requests cannot be combined with those of ended
                ones. Default: `completed`.
            limit: Maximum number of requests to return. At least 1. Default: `50`.
            offset: Number of requests to skip. At least 0. Default: `0`.
            start_date: Earliest creation time, ISO 8601; only for ended requests.
            end_date: Latest creation time, ISO 8601; only for ended requests.
            search_id: Part of the identifiers of the requests to return; only for ended requests.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests, newest first and without their data.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_list,
            (project_name, deployment_name, version, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    async def deployment_version_requests_list_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.DeploymentRequestList]]:
        """Call ``deployment_version_requests_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_list,
            (project_name, deployment_name, version, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    async def deployment_version_requests_list_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_list,
            (project_name, deployment_name, version, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    def iter_deployment_version_requests_list(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        status: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.DeploymentRequestList]:
        """Iterate over all items of `deployment_version_requests_list`, page by page.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            status: Statuses of the requests to return, separated by commas: `pending`, `processing`, `failed`,
                `completed`, `cancelled`. Those of waiting and running requests cannot be combined with those of ended
                ones. Default: `completed`.
            start_date: Earliest creation time, ISO 8601; only for ended requests.
            end_date: Latest creation time, ISO 8601; only for ended requests.
            search_id: Part of the identifiers of the requests to return; only for ended requests.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `deployment_version_requests_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.deployment_version_requests_list,
            (project_name, deployment_name, version, status, None, None, start_date, end_date, search_id),
            limit,
            page_size,
            options,
        )

    async def deployment_version_requests_output_get(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Download the output of a request to a version of a deployment.

        A request that has not completed has no output.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Output of the request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/{request_id}/output
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_output_get,
            (project_name, deployment_name, request_id, version),
            options,
        )

    async def deployment_version_requests_output_get_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``deployment_version_requests_output_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_output_get,
            (project_name, deployment_name, request_id, version),
            options,
        )

    async def deployment_version_requests_output_get_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_output_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_output_get,
            (project_name, deployment_name, request_id, version),
            options,
        )

    async def deployment_version_requests_stream(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> str:
        """Send a request to a version of a deployment and receive parts of its result.

        The version must be available. Each part that the code of the deployment sends is a line `data:`;
        the last line is the JSON of the response to a direct request.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            data: Input of the request. For a structured deployment, a dictionary with a value or null for each input
                field, or a list of them for its method `requests`; file fields take the path of a file in a bucket. For
                a plain deployment, any JSON value.
            timeout: Time limit of the request in seconds. 1 to 3600. Default: `300`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The parts as events, then the result.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/stream
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_stream,
            (project_name, deployment_name, version, data, timeout),
            options,
        )

    async def deployment_version_requests_stream_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[str]:
        """Call ``deployment_version_requests_stream`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_stream,
            (project_name, deployment_name, version, data, timeout),
            options,
        )

    async def deployment_version_requests_stream_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_stream`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_stream,
            (project_name, deployment_name, version, data, timeout),
            options,
        )

    async def deployment_version_requests_update(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        data: models.DeploymentRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Cancel a request to a version of a deployment.

        A request that has ended cannot be cancelled.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            data: New status of a request. Required: `status`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; the request is cancelled.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/deployments/{deployment_name}/versions/{version}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_version_requests_update,
            (project_name, deployment_name, request_id, version, data),
            options,
        )

    async def deployment_version_requests_update_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        data: models.DeploymentRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``deployment_version_requests_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_version_requests_update,
            (project_name, deployment_name, request_id, version, data),
            options,
        )

    async def deployment_version_requests_update_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        request_id: str,
        version: str,
        data: models.DeploymentRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_version_requests_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_version_requests_update,
            (project_name, deployment_name, request_id, version, data),
            options,
        )

    async def deployment_versions_create(
        self,
        project_name: str,
        deployment_name: str,
        data: models.DeploymentVersionCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DeploymentVersionDetail:
        """Create a version of a deployment.

        The version starts as `unavailable`; upload a deployment file to build it. The first version of a
        deployment becomes its default. The name must be unique within the deployment.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            data: A version to create. Required: `version`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created version.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_versions_create, (project_name, deployment_name, data), options
        )

    async def deployment_versions_create_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        data: models.DeploymentVersionCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DeploymentVersionDetail]:
        """Call ``deployment_versions_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_versions_create, (project_name, deployment_name, data), options
        )

    async def deployment_versions_create_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        data: models.DeploymentVersionCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_versions_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_versions_create, (project_name, deployment_name, data), options
        )

    async def deployment_versions_delete(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a version of a deployment.

        A version cannot be deleted while a pipeline refers to it, or while it is the default of a
        deployment that a schedule refers to.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, DELETE /projects/{project_name}/deployments/{deployment_name}/versions/{version}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_versions_delete, (project_name, deployment_name, version), options
        )

    async def deployment_versions_delete_with_http_info(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``deployment_versions_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_versions_delete, (project_name, deployment_name, version), options
        )

    async def deployment_versions_delete_without_preload_content(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_versions_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_versions_delete, (project_name, deployment_name, version), options
        )

    async def deployment_versions_get(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.DeploymentVersionDetail:
        """Get a version of a deployment.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The version.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_versions_get, (project_name, deployment_name, version), options
        )

    async def deployment_versions_get_with_http_info(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.DeploymentVersionDetail]:
        """Call ``deployment_versions_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_versions_get, (project_name, deployment_name, version), options
        )

    async def deployment_versions_get_without_preload_content(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_versions_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_versions_get, (project_name, deployment_name, version), options
        )

    async def deployment_versions_list(
        self,
        project_name: str,
        deployment_name: str,
        labels: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.DeploymentVersionList]:
        """List the versions of a deployment.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            labels: Labels to filter by, `label:value`, separated by commas. Objects with at least one of them are
                returned.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The versions.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_versions_list, (project_name, deployment_name, labels), options
        )

    async def deployment_versions_list_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        labels: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.DeploymentVersionList]]:
        """Call ``deployment_versions_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_versions_list, (project_name, deployment_name, labels), options
        )

    async def deployment_versions_list_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        labels: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_versions_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_versions_list, (project_name, deployment_name, labels), options
        )

    async def deployment_versions_update(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: models.DeploymentVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DeploymentVersionDetail:
        """Update a version of a deployment.

        Labels and ports replace the previous ones. A new environment rebuilds the version.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            data: Fields of a version to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated version.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/deployments/{deployment_name}/versions/{version}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployment_versions_update, (project_name, deployment_name, version, data), options
        )

    async def deployment_versions_update_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: models.DeploymentVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DeploymentVersionDetail]:
        """Call ``deployment_versions_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployment_versions_update, (project_name, deployment_name, version, data), options
        )

    async def deployment_versions_update_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        data: models.DeploymentVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployment_versions_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployment_versions_update, (project_name, deployment_name, version, data), options
        )

    async def deployments_create(
        self,
        project_name: str,
        data: models.DeploymentCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DeploymentCreateResponse:
        """Create a deployment.

        Structured inputs and outputs need fields with unique names; plain ones must have none. The name
        must be unique within the project. A deployment that does not support the request format, such as
        a web application, takes no requests and has no types.

        Args:
            project_name: Name of the project.
            data: A deployment to create. Required: `name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created deployment.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/deployments
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.deployments_create, (project_name, data), options)

    async def deployments_create_with_http_info(
        self,
        project_name: str,
        data: models.DeploymentCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DeploymentCreateResponse]:
        """Call ``deployments_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.deployments_create, (project_name, data), options)

    async def deployments_create_without_preload_content(
        self,
        project_name: str,
        data: models.DeploymentCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployments_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployments_create, (project_name, data), options
        )

    async def deployments_delete(
        self, project_name: str, deployment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a deployment and its versions.

        A deployment cannot be deleted while a pipeline or a schedule refers to it.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, DELETE /projects/{project_name}/deployments/{deployment_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.deployments_delete, (project_name, deployment_name), options)

    async def deployments_delete_with_http_info(
        self, project_name: str, deployment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``deployments_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployments_delete, (project_name, deployment_name), options
        )

    async def deployments_delete_without_preload_content(
        self, project_name: str, deployment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployments_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployments_delete, (project_name, deployment_name), options
        )

    async def deployments_get(
        self, project_name: str, deployment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.DeploymentDetail:
        """Get a deployment.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The deployment.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.deployments_get, (project_name, deployment_name), options)

    async def deployments_get_with_http_info(
        self, project_name: str, deployment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.DeploymentDetail]:
        """Call ``deployments_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployments_get, (project_name, deployment_name), options
        )

    async def deployments_get_without_preload_content(
        self, project_name: str, deployment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``deployments_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployments_get, (project_name, deployment_name), options
        )

    async def deployments_list(
        self,
        project_name: str,
        labels: str | None = None,
        supports_request_format: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.DeploymentList]:
        """List the deployments of a project.

        Args:
            project_name: Name of the project.
            labels: Labels to filter by, `label:value`, separated by commas. Objects with at least one of them are
                returned.
            supports_request_format: True for those that take requests only, false for the others.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The deployments, without the widgets of their fields.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.deployments_list, (project_name, labels, supports_request_format), options
        )

    async def deployments_list_with_http_info(
        self,
        project_name: str,
        labels: str | None = None,
        supports_request_format: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.DeploymentList]]:
        """Call ``deployments_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployments_list, (project_name, labels, supports_request_format), options
        )

    async def deployments_list_without_preload_content(
        self,
        project_name: str,
        labels: str | None = None,
        supports_request_format: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployments_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployments_list, (project_name, labels, supports_request_format), options
        )

    async def deployments_update(
        self,
        project_name: str,
        deployment_name: str,
        data: models.DeploymentUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.DeploymentDetail:
        """Update a deployment.

        Labels and fields replace the previous ones. Only an available version can become the default.
        While a pipeline uses the deployment, or its fields have widgets, an update changes, adds or
        removes one field at a time.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            data: Fields of a deployment to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated deployment.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/deployments/{deployment_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.deployments_update, (project_name, deployment_name, data), options)

    async def deployments_update_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        data: models.DeploymentUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.DeploymentDetail]:
        """Call ``deployments_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.deployments_update, (project_name, deployment_name, data), options
        )

    async def deployments_update_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        data: models.DeploymentUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``deployments_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.deployments_update, (project_name, deployment_name, data), options
        )

    async def environment_tag_dependencies_list(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.EnvironmentTagDependency]:
        """List the dependency files of a tag.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The files and their contents.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/dependency-files
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tag_dependencies_list, (project_name, environment_name, tag_name), options
        )

    async def environment_tag_dependencies_list_with_http_info(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.EnvironmentTagDependency]]:
        """Call ``environment_tag_dependencies_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tag_dependencies_list, (project_name, environment_name, tag_name), options
        )

    async def environment_tag_dependencies_list_without_preload_content(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tag_dependencies_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tag_dependencies_list, (project_name, environment_name, tag_name), options
        )

    async def environment_tag_secrets_copy(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: models.EnvironmentSecretCopy | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.InheritedEnvironmentVariableList]:
        """Copy secrets from another tag to a tag.

        Replaces secrets of the same name. The values of secrets are copied too.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            data: Source of secrets to copy. Required: `source_environment`, `source_tag`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The copied secrets only.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/copy-secrets
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tag_secrets_copy, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tag_secrets_copy_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: models.EnvironmentSecretCopy | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.InheritedEnvironmentVariableList]]:
        """Call ``environment_tag_secrets_copy`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tag_secrets_copy, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tag_secrets_copy_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: models.EnvironmentSecretCopy | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tag_secrets_copy`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tag_secrets_copy, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tag_secrets_create(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Create a secret for a tag.

        The build of the tag can use it. The value is never returned if `secret` is true.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            data: An environment variable to create, or its new state. Required: `name`, `value`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created secret.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/secrets
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tag_secrets_create, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tag_secrets_create_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``environment_tag_secrets_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tag_secrets_create, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tag_secrets_create_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tag_secrets_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tag_secrets_create, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tag_secrets_delete(
        self,
        project_name: str,
        environment_name: str,
        id: str,
        tag_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete a secret of a tag.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            id: Identifier of the environment variable (UUID).
            tag_name: Name of the tag.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/secrets/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tag_secrets_delete, (project_name, environment_name, id, tag_name), options
        )

    async def environment_tag_secrets_delete_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        id: str,
        tag_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``environment_tag_secrets_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tag_secrets_delete, (project_name, environment_name, id, tag_name), options
        )

    async def environment_tag_secrets_delete_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        id: str,
        tag_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tag_secrets_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tag_secrets_delete, (project_name, environment_name, id, tag_name), options
        )

    async def environment_tag_secrets_get(
        self,
        project_name: str,
        environment_name: str,
        id: str,
        tag_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Get a secret of a tag.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            id: Identifier of the environment variable (UUID).
            tag_name: Name of the tag.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The secret.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/secrets/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tag_secrets_get, (project_name, environment_name, id, tag_name), options
        )

    async def environment_tag_secrets_get_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        id: str,
        tag_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``environment_tag_secrets_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tag_secrets_get, (project_name, environment_name, id, tag_name), options
        )

    async def environment_tag_secrets_get_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        id: str,
        tag_name: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tag_secrets_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tag_secrets_get, (project_name, environment_name, id, tag_name), options
        )

    async def environment_tag_secrets_list(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.EnvironmentVariableList]:
        """List the secrets of a tag.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The secrets.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/secrets
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tag_secrets_list, (project_name, environment_name, tag_name), options
        )

    async def environment_tag_secrets_list_with_http_info(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.EnvironmentVariableList]]:
        """Call ``environment_tag_secrets_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tag_secrets_list, (project_name, environment_name, tag_name), options
        )

    async def environment_tag_secrets_list_without_preload_content(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tag_secrets_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tag_secrets_list, (project_name, environment_name, tag_name), options
        )

    async def environment_tag_secrets_update(
        self,
        project_name: str,
        environment_name: str,
        id: str,
        tag_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Update a secret of a tag.

        `secret` can change from false to true only.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            id: Identifier of the environment variable (UUID).
            tag_name: Name of the tag.
            data: An environment variable to create, or its new state. Required: `name`, `value`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated secret.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/secrets/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tag_secrets_update, (project_name, environment_name, id, tag_name, data), options
        )

    async def environment_tag_secrets_update_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        id: str,
        tag_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentVariableList]:
        """Call ``environment_tag_secrets_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tag_secrets_update, (project_name, environment_name, id, tag_name, data), options
        )

    async def environment_tag_secrets_update_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        id: str,
        tag_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tag_secrets_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tag_secrets_update, (project_name, environment_name, id, tag_name, data), options
        )

    async def environment_tags_build(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        base_environment_name: str | None = None,
        base_environment_tag: str | None = None,
        file: hints.FileInput | None = None,
        source_environment: str | None = None,
        source_tag: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.Success:
        """Build a tag of an environment.

        Give either a file, or an environment and tag to copy from. The file is an archive: an environment
        package, which is installed on the base environment, or a Docker image, which needs no base. The
        tag becomes `building`, then `available`, or `failed` with an `error_message`. An available tag
        cannot be built again.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            base_environment_name: Name of the environment to install the package on. Not empty.
            base_environment_tag: Tag of the base environment. Default: its newest. Not empty.
            file: Environment package or Docker image, an archive.
            source_environment: Name of the environment to copy the file from. Not empty.
            source_tag: Tag to copy the file from; required with `source_environment`. Not empty.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Result of the upload.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/build
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tags_build,
            (
                project_name,
                environment_name,
                tag_name,
                base_environment_name,
                base_environment_tag,
                file,
                source_environment,
                source_tag,
            ),
            options,
        )

    async def environment_tags_build_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        base_environment_name: str | None = None,
        base_environment_tag: str | None = None,
        file: hints.FileInput | None = None,
        source_environment: str | None = None,
        source_tag: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.Success]:
        """Call ``environment_tags_build`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tags_build,
            (
                project_name,
                environment_name,
                tag_name,
                base_environment_name,
                base_environment_tag,
                file,
                source_environment,
                source_tag,
            ),
            options,
        )

    async def environment_tags_build_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        base_environment_name: str | None = None,
        base_environment_tag: str | None = None,
        file: hints.FileInput | None = None,
        source_environment: str | None = None,
        source_tag: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tags_build`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tags_build,
            (
                project_name,
                environment_name,
                tag_name,
                base_environment_name,
                base_environment_tag,
                file,
                source_environment,
                source_tag,
            ),
            options,
        )

    async def environment_tags_create(
        self,
        project_name: str,
        environment_name: str,
        data: models.EnvironmentTagCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentTagList:
        """Create a tag of an environment.

        The tag starts as `unavailable`; build it from a file or from another tag. The name must be unique
        within the environment.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            data: A tag to create.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created tag.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/environments/{environment_name}/tags
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tags_create, (project_name, environment_name, data), options
        )

    async def environment_tags_create_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        data: models.EnvironmentTagCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentTagList]:
        """Call ``environment_tags_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tags_create, (project_name, environment_name, data), options
        )

    async def environment_tags_create_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        data: models.EnvironmentTagCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tags_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tags_create, (project_name, environment_name, data), options
        )

    async def environment_tags_delete(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a tag of an environment.

        A tag cannot be deleted while a version or another tag refers to it.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, DELETE /projects/{project_name}/environments/{environment_name}/tags/{tag_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tags_delete, (project_name, environment_name, tag_name), options
        )

    async def environment_tags_delete_with_http_info(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``environment_tags_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tags_delete, (project_name, environment_name, tag_name), options
        )

    async def environment_tags_delete_without_preload_content(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tags_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tags_delete, (project_name, environment_name, tag_name), options
        )

    @overload
    async def environment_tags_download(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def environment_tags_download(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def environment_tags_download(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> bytes: ...
    async def environment_tags_download(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> bytes | hints.Path | int:
        """Download the file of a tag.

        Returns the file as it was uploaded. Tags without a file, such as those of the service, have none.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The environment package or Docker image.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/download
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tags_download, (project_name, environment_name, tag_name), options
        )

    @overload
    async def environment_tags_download_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def environment_tags_download_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def environment_tags_download_with_http_info(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[bytes]: ...
    async def environment_tags_download_with_http_info(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> hints.ApiResponse[Any]:
        """Call ``environment_tags_download`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tags_download, (project_name, environment_name, tag_name), options
        )

    async def environment_tags_download_without_preload_content(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tags_download`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tags_download, (project_name, environment_name, tag_name), options
        )

    async def environment_tags_get(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.EnvironmentTagList:
        """Get a tag of an environment.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The tag.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environments/{environment_name}/tags/{tag_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tags_get, (project_name, environment_name, tag_name), options
        )

    async def environment_tags_get_with_http_info(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.EnvironmentTagList]:
        """Call ``environment_tags_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tags_get, (project_name, environment_name, tag_name), options
        )

    async def environment_tags_get_without_preload_content(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tags_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tags_get, (project_name, environment_name, tag_name), options
        )

    async def environment_tags_list(
        self,
        project_name: str,
        environment_name: str,
        supports_request_format: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.EnvironmentTagList]:
        """List the tags of an environment.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            supports_request_format: True for those that take requests only, false for the others.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The tags, newest first.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environments/{environment_name}/tags
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tags_list, (project_name, environment_name, supports_request_format), options
        )

    async def environment_tags_list_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        supports_request_format: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.EnvironmentTagList]]:
        """Call ``environment_tags_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tags_list, (project_name, environment_name, supports_request_format), options
        )

    async def environment_tags_list_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        supports_request_format: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tags_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tags_list, (project_name, environment_name, supports_request_format), options
        )

    async def environment_tags_rebuild(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: object | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.Success:
        """Build a tag of an environment again.

        Builds the same file. The body can be omitted or an empty object.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            data: Nothing, or an empty object.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Result of the start.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/rebuild
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tags_rebuild, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tags_rebuild_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: object | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.Success]:
        """Call ``environment_tags_rebuild`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tags_rebuild, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tags_rebuild_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: object | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tags_rebuild`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tags_rebuild, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tags_update(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: models.EnvironmentTagUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentTagList:
        """Update a tag of an environment, or cancel its build.

        Only a queued or running build can be cancelled.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            data: Fields of a tag to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated tag.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/environments/{environment_name}/tags/{tag_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tags_update, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tags_update_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: models.EnvironmentTagUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentTagList]:
        """Call ``environment_tags_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tags_update, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tags_update_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        tag_name: str,
        data: models.EnvironmentTagUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tags_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tags_update, (project_name, environment_name, tag_name, data), options
        )

    async def environment_tags_usage(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.EnvironmentTagUsage]:
        """List the versions that use a tag.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            tag_name: Name of the tag.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The versions.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environments/{environment_name}/tags/{tag_name}/usage
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environment_tags_usage, (project_name, environment_name, tag_name), options
        )

    async def environment_tags_usage_with_http_info(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.EnvironmentTagUsage]]:
        """Call ``environment_tags_usage`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environment_tags_usage, (project_name, environment_name, tag_name), options
        )

    async def environment_tags_usage_without_preload_content(
        self, project_name: str, environment_name: str, tag_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``environment_tags_usage`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environment_tags_usage, (project_name, environment_name, tag_name), options
        )

    async def environments_create(
        self,
        project_name: str,
        data: models.EnvironmentCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentList:
        """Create an environment.

        Create a tag and build it to use the environment. The name must be unique within the project.

        Args:
            project_name: Name of the project.
            data: An environment to create. Required: `name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created environment.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/environments
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.environments_create, (project_name, data), options)

    async def environments_create_with_http_info(
        self,
        project_name: str,
        data: models.EnvironmentCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentList]:
        """Call ``environments_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.environments_create, (project_name, data), options)

    async def environments_create_without_preload_content(
        self,
        project_name: str,
        data: models.EnvironmentCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environments_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environments_create, (project_name, data), options
        )

    async def environments_delete(
        self, project_name: str, environment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an environment and its tags.

        An environment cannot be deleted while a version refers to it.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, DELETE /projects/{project_name}/environments/{environment_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.environments_delete, (project_name, environment_name), options)

    async def environments_delete_with_http_info(
        self, project_name: str, environment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``environments_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environments_delete, (project_name, environment_name), options
        )

    async def environments_delete_without_preload_content(
        self, project_name: str, environment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``environments_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environments_delete, (project_name, environment_name), options
        )

    async def environments_get(
        self, project_name: str, environment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.EnvironmentList:
        """Get an environment.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The environment.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environments/{environment_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.environments_get, (project_name, environment_name), options)

    async def environments_get_with_http_info(
        self, project_name: str, environment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.EnvironmentList]:
        """Call ``environments_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environments_get, (project_name, environment_name), options
        )

    async def environments_get_without_preload_content(
        self, project_name: str, environment_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``environments_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environments_get, (project_name, environment_name), options
        )

    async def environments_list(
        self,
        project_name: str,
        labels: str | None = None,
        system: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.EnvironmentList]:
        """List the environments that a project can use.

        Args:
            project_name: Name of the project.
            labels: Labels to filter by, `label:value`, separated by commas. Objects with at least one of them are
                returned.
            system: True for environments of the service only, false for those of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The environments.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environments
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.environments_list, (project_name, labels, system), options)

    async def environments_list_with_http_info(
        self,
        project_name: str,
        labels: str | None = None,
        system: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.EnvironmentList]]:
        """Call ``environments_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environments_list, (project_name, labels, system), options
        )

    async def environments_list_without_preload_content(
        self,
        project_name: str,
        labels: str | None = None,
        system: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environments_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environments_list, (project_name, labels, system), options
        )

    async def environments_update(
        self,
        project_name: str,
        environment_name: str,
        data: models.EnvironmentUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentList:
        """Update an environment.

        Labels replace the previous ones. Environments of the service cannot be changed.

        Args:
            project_name: Name of the project.
            environment_name: Name of the environment.
            data: Fields of an environment to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated environment.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/environments/{environment_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.environments_update, (project_name, environment_name, data), options
        )

    async def environments_update_with_http_info(
        self,
        project_name: str,
        environment_name: str,
        data: models.EnvironmentUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.EnvironmentList]:
        """Call ``environments_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.environments_update, (project_name, environment_name, data), options
        )

    async def environments_update_without_preload_content(
        self,
        project_name: str,
        environment_name: str,
        data: models.EnvironmentUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``environments_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.environments_update, (project_name, environment_name, data), options
        )

    async def exports_create(
        self,
        project_name: str,
        data: models.ExportCreate | dict[str, Any],
        all: bool | None = None,
        packages: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ExportList:
        """Export objects of a project to an archive.

        Args:
            project_name: Name of the project.
            data: Objects to export, by their names.
            all: True to export all objects, false to export those of the body.
            packages: True to include the packages of versions and environments.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created export.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/exports
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.exports_create, (project_name, data, all, packages), options)

    async def exports_create_with_http_info(
        self,
        project_name: str,
        data: models.ExportCreate | dict[str, Any],
        all: bool | None = None,
        packages: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ExportList]:
        """Call ``exports_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.exports_create, (project_name, data, all, packages), options
        )

    async def exports_create_without_preload_content(
        self,
        project_name: str,
        data: models.ExportCreate | dict[str, Any],
        all: bool | None = None,
        packages: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``exports_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.exports_create, (project_name, data, all, packages), options
        )

    async def exports_delete(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an export.

        Args:
            project_name: Name of the project.
            export_id: Identifier of the export (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/exports/{export_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.exports_delete, (project_name, export_id), options)

    async def exports_delete_with_http_info(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``exports_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.exports_delete, (project_name, export_id), options)

    async def exports_delete_without_preload_content(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``exports_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.exports_delete, (project_name, export_id), options
        )

    @overload
    async def exports_download(
        self,
        project_name: str,
        export_id: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def exports_download(
        self,
        project_name: str,
        export_id: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def exports_download(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> bytes: ...
    async def exports_download(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> bytes | hints.Path | int:
        """Download the archive of an export.

        Args:
            project_name: Name of the project.
            export_id: Identifier of the export (UUID).
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The archive, a ZIP file.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/exports/{export_id}/download
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.exports_download, (project_name, export_id), options)

    @overload
    async def exports_download_with_http_info(
        self,
        project_name: str,
        export_id: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def exports_download_with_http_info(
        self,
        project_name: str,
        export_id: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def exports_download_with_http_info(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[bytes]: ...
    async def exports_download_with_http_info(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> hints.ApiResponse[Any]:
        """Call ``exports_download`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.exports_download, (project_name, export_id), options
        )

    async def exports_download_without_preload_content(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``exports_download`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.exports_download, (project_name, export_id), options
        )

    async def exports_get(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ExportDetail:
        """Get an export.

        Args:
            project_name: Name of the project.
            export_id: Identifier of the export (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The export and its objects.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/exports/{export_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.exports_get, (project_name, export_id), options)

    async def exports_get_with_http_info(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ExportDetail]:
        """Call ``exports_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.exports_get, (project_name, export_id), options)

    async def exports_get_without_preload_content(
        self, project_name: str, export_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``exports_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.exports_get, (project_name, export_id), options
        )

    async def exports_list(
        self,
        project_name: str,
        status: Literal["pending", "processing", "completed", "failed"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.ExportList]:
        """List the exports of a project.

        Args:
            project_name: Name of the project.
            status: Status of the exports to return. One of: `pending`, `processing`, `completed`, `failed`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The exports.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/exports
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.exports_list, (project_name, status), options)

    async def exports_list_with_http_info(
        self,
        project_name: str,
        status: Literal["pending", "processing", "completed", "failed"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.ExportList]]:
        """Call ``exports_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.exports_list, (project_name, status), options)

    async def exports_list_without_preload_content(
        self,
        project_name: str,
        status: Literal["pending", "processing", "completed", "failed"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``exports_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.exports_list, (project_name, status), options
        )

    async def expressions_evaluate(
        self, data: models.ExpressionEvaluate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ExpressionEvaluateResponse:
        """Evaluate an expression of an operator.

        Evaluates the expression as an operator of a pipeline would. No permission is required.

        Args:
            data: An expression to evaluate with some data. Required: `expression`, `input_fields`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Value of the expression.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.

        Source: UbiOps 4, POST /expressions/evaluate
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.expressions_evaluate, (data,), options)

    async def expressions_evaluate_with_http_info(
        self, data: models.ExpressionEvaluate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ExpressionEvaluateResponse]:
        """Call ``expressions_evaluate`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.expressions_evaluate, (data,), options)

    async def expressions_evaluate_without_preload_content(
        self, data: models.ExpressionEvaluate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``expressions_evaluate`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.expressions_evaluate, (data,), options)

    async def files_complete_multipart_upload(
        self,
        project_name: str,
        bucket_name: str,
        file: str,
        data: models.FileCompleteMultipartUpload | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.FileMultipartUpload:
        """Complete the upload of a file in parts.

        The file consists of the parts in the order of their numbers. It does not exist until then.

        Args:
            project_name: Name of the project.
            bucket_name: Name of the bucket.
            file: Name of the file in the bucket; it can contain directories.
            data: The parts of an upload. Required: `parts`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The completed upload.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/buckets/{bucket_name}/files/{file}/complete-multipart-upload
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.files_complete_multipart_upload, (project_name, bucket_name, file, data), options
        )

    async def files_complete_multipart_upload_with_http_info(
        self,
        project_name: str,
        bucket_name: str,
        file: str,
        data: models.FileCompleteMultipartUpload | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.FileMultipartUpload]:
        """Call ``files_complete_multipart_upload`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.files_complete_multipart_upload, (project_name, bucket_name, file, data), options
        )

    async def files_complete_multipart_upload_without_preload_content(
        self,
        project_name: str,
        bucket_name: str,
        file: str,
        data: models.FileCompleteMultipartUpload | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``files_complete_multipart_upload`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.files_complete_multipart_upload, (project_name, bucket_name, file, data), options
        )

    async def files_delete(
        self, project_name: str, bucket_name: str, file: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a file.

        Args:
            project_name: Name of the project.
            bucket_name: Name of the bucket.
            file: Name of the file in the bucket; it can contain directories.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/buckets/{bucket_name}/files/{file}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.files_delete, (project_name, bucket_name, file), options)

    async def files_delete_with_http_info(
        self, project_name: str, bucket_name: str, file: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``files_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.files_delete, (project_name, bucket_name, file), options
        )

    async def files_delete_without_preload_content(
        self, project_name: str, bucket_name: str, file: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``files_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.files_delete, (project_name, bucket_name, file), options
        )

    async def files_download(
        self, project_name: str, bucket_name: str, file: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.FileUploadResponse:
        """Create a signed URL to download a file.

        Get the content of the URL without a token.

        Args:
            project_name: Name of the project.
            bucket_name: Name of the bucket.
            file: Name of the file in the bucket; it can contain directories.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The URL.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/buckets/{bucket_name}/files/{file}/download
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.files_download, (project_name, bucket_name, file), options)

    async def files_download_with_http_info(
        self, project_name: str, bucket_name: str, file: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.FileUploadResponse]:
        """Call ``files_download`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.files_download, (project_name, bucket_name, file), options
        )

    async def files_download_without_preload_content(
        self, project_name: str, bucket_name: str, file: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``files_download`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.files_download, (project_name, bucket_name, file), options
        )

    async def files_get(
        self, project_name: str, bucket_name: str, file: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.FileItem:
        """Get the size and the creation time of a file.

        Args:
            project_name: Name of the project.
            bucket_name: Name of the bucket.
            file: Name of the file in the bucket; it can contain directories.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The file.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/buckets/{bucket_name}/files/{file}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.files_get, (project_name, bucket_name, file), options)

    async def files_get_with_http_info(
        self, project_name: str, bucket_name: str, file: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.FileItem]:
        """Call ``files_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.files_get, (project_name, bucket_name, file), options
        )

    async def files_get_without_preload_content(
        self, project_name: str, bucket_name: str, file: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``files_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.files_get, (project_name, bucket_name, file), options
        )

    async def files_list(
        self,
        project_name: str,
        bucket_name: str,
        prefix: str | None = None,
        delimiter: str | None = None,
        continuation_token: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.FileDetail:
        """List the files of a bucket.

        With a delimiter, names that continue beyond it are grouped: `prefixes` lists the directories below
        `prefix`, and `files` the rest. Pass `continuation_token` to get the next files.

        Args:
            project_name: Name of the project.
            bucket_name: Name of the bucket.
            prefix: Start of the names to return.
            delimiter: Character that separates directories, such as `/`.
            continuation_token: Start of the list, taken from the previous response.
            limit: Maximum number of files to return. 1 to 1000. Default: `100`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of files and directories.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/buckets/{bucket_name}/files
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.files_list, (project_name, bucket_name, prefix, delimiter, continuation_token, limit), options
        )

    async def files_list_with_http_info(
        self,
        project_name: str,
        bucket_name: str,
        prefix: str | None = None,
        delimiter: str | None = None,
        continuation_token: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.FileDetail]:
        """Call ``files_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.files_list, (project_name, bucket_name, prefix, delimiter, continuation_token, limit), options
        )

    async def files_list_without_preload_content(
        self,
        project_name: str,
        bucket_name: str,
        prefix: str | None = None,
        delimiter: str | None = None,
        continuation_token: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``files_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.files_list, (project_name, bucket_name, prefix, delimiter, continuation_token, limit), options
        )

    async def files_start_multipart_upload(
        self,
        project_name: str,
        bucket_name: str,
        file: str,
        data: dict[str, Any] | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.FileMultipartUpload:
        """Start the upload of a file in parts.

        Get a URL for each part with `files_upload`, then complete the upload.

        Args:
            project_name: Name of the project.
            bucket_name: Name of the bucket.
            file: Name of the file in the bucket; it can contain directories.
            data: Empty; may be omitted.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The upload.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/buckets/{bucket_name}/files/{file}/start-multipart-upload
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.files_start_multipart_upload, (project_name, bucket_name, file, data), options
        )

    async def files_start_multipart_upload_with_http_info(
        self,
        project_name: str,
        bucket_name: str,
        file: str,
        data: dict[str, Any] | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.FileMultipartUpload]:
        """Call ``files_start_multipart_upload`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.files_start_multipart_upload, (project_name, bucket_name, file, data), options
        )

    async def files_start_multipart_upload_without_preload_content(
        self,
        project_name: str,
        bucket_name: str,
        file: str,
        data: dict[str, Any] | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``files_start_multipart_upload`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.files_start_multipart_upload, (project_name, bucket_name, file, data), options
        )

    async def files_upload(
        self,
        project_name: str,
        bucket_name: str,
        file: str,
        upload_id: str | None = None,
        part_number: str | None = None,
        data: dict[str, Any] | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.FileUploadResponse:
        """Create a signed URL to upload a file, or one of its parts.

        Send the content to the URL with PUT and without a token. For Azure Blob Storage, send the headers
        `x-ms-version: 2020-04-08` and `x-ms-blob-type: BlockBlob` with it. A file of the same name is
        replaced.

        Args:
            project_name: Name of the project.
            bucket_name: Name of the bucket.
            file: Name of the file in the bucket; it can contain directories.
            upload_id: Identifier of the upload in parts; for Azure Blob Storage, of the block. Not empty.
            part_number: Number of the part, from 1; with `upload_id`.
            data: Empty; may be omitted.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The URL.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/buckets/{bucket_name}/files/{file}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.files_upload, (project_name, bucket_name, file, upload_id, part_number, data), options
        )

    async def files_upload_with_http_info(
        self,
        project_name: str,
        bucket_name: str,
        file: str,
        upload_id: str | None = None,
        part_number: str | None = None,
        data: dict[str, Any] | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.FileUploadResponse]:
        """Call ``files_upload`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.files_upload, (project_name, bucket_name, file, upload_id, part_number, data), options
        )

    async def files_upload_without_preload_content(
        self,
        project_name: str,
        bucket_name: str,
        file: str,
        upload_id: str | None = None,
        part_number: str | None = None,
        data: dict[str, Any] | dict[str, Any] | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``files_upload`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.files_upload, (project_name, bucket_name, file, upload_id, part_number, data), options
        )

    async def imports_create(
        self,
        project_name: str,
        file: hints.FileInput | None = None,
        import_link: str | None = None,
        export_id: str | None = None,
        skip_confirmation: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ImportList:
        """Import the archive of an export.

        Takes the archive, its address or an export of the same project: exactly one of `file`,
        `import_link` and `export_id`.

        Args:
            project_name: Name of the project.
            file: The archive, a ZIP file.
            import_link: Public address of the archive. Not empty.
            export_id: Identifier of the export (UUID).
            skip_confirmation: True to import without a confirmation. Default: `false`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created import.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/imports
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.imports_create, (project_name, file, import_link, export_id, skip_confirmation), options
        )

    async def imports_create_with_http_info(
        self,
        project_name: str,
        file: hints.FileInput | None = None,
        import_link: str | None = None,
        export_id: str | None = None,
        skip_confirmation: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ImportList]:
        """Call ``imports_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.imports_create, (project_name, file, import_link, export_id, skip_confirmation), options
        )

    async def imports_create_without_preload_content(
        self,
        project_name: str,
        file: hints.FileInput | None = None,
        import_link: str | None = None,
        export_id: str | None = None,
        skip_confirmation: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``imports_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.imports_create, (project_name, file, import_link, export_id, skip_confirmation), options
        )

    async def imports_delete(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an import.

        Args:
            project_name: Name of the project.
            import_id: Identifier of the import (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/imports/{import_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.imports_delete, (project_name, import_id), options)

    async def imports_delete_with_http_info(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``imports_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.imports_delete, (project_name, import_id), options)

    async def imports_delete_without_preload_content(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``imports_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.imports_delete, (project_name, import_id), options
        )

    @overload
    async def imports_download(
        self,
        project_name: str,
        import_id: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def imports_download(
        self,
        project_name: str,
        import_id: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def imports_download(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> bytes: ...
    async def imports_download(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> bytes | hints.Path | int:
        """Download the archive of an import.

        Args:
            project_name: Name of the project.
            import_id: Identifier of the import (UUID).
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The archive, a ZIP file.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/imports/{import_id}/download
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.imports_download, (project_name, import_id), options)

    @overload
    async def imports_download_with_http_info(
        self,
        project_name: str,
        import_id: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def imports_download_with_http_info(
        self,
        project_name: str,
        import_id: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def imports_download_with_http_info(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[bytes]: ...
    async def imports_download_with_http_info(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> hints.ApiResponse[Any]:
        """Call ``imports_download`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.imports_download, (project_name, import_id), options
        )

    async def imports_download_without_preload_content(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``imports_download`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.imports_download, (project_name, import_id), options
        )

    async def imports_get(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ImportDetail:
        """Get an import.

        Args:
            project_name: Name of the project.
            import_id: Identifier of the import (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The import and its objects.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/imports/{import_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.imports_get, (project_name, import_id), options)

    async def imports_get_with_http_info(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ImportDetail]:
        """Call ``imports_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.imports_get, (project_name, import_id), options)

    async def imports_get_without_preload_content(
        self, project_name: str, import_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``imports_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.imports_get, (project_name, import_id), options
        )

    async def imports_list(
        self,
        project_name: str,
        status: Literal[
            "pending", "scanning", "confirmation", "confirmation_pending", "processing", "completed", "failed"
        ]
        | str
        | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.ImportList]:
        """List the imports of a project.

        Args:
            project_name: Name of the project.
            status: Status of the imports to return. One of: `pending`, `scanning`, `confirmation`,
                `confirmation_pending`, `processing`, `completed`, `failed`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The imports.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/imports
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.imports_list, (project_name, status), options)

    async def imports_list_with_http_info(
        self,
        project_name: str,
        status: Literal[
            "pending", "scanning", "confirmation", "confirmation_pending", "processing", "completed", "failed"
        ]
        | str
        | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.ImportList]]:
        """Call ``imports_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.imports_list, (project_name, status), options)

    async def imports_list_without_preload_content(
        self,
        project_name: str,
        status: Literal[
            "pending", "scanning", "confirmation", "confirmation_pending", "processing", "completed", "failed"
        ]
        | str
        | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``imports_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.imports_list, (project_name, status), options
        )

    async def imports_update(
        self,
        project_name: str,
        import_id: str,
        data: models.ImportUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ImportDetail:
        """Choose the objects of an import and confirm it.

        Args:
            project_name: Name of the project.
            import_id: Identifier of the import (UUID).
            data: Objects to import, by their names.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The confirmed import.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/imports/{import_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.imports_update, (project_name, import_id, data), options)

    async def imports_update_with_http_info(
        self,
        project_name: str,
        import_id: str,
        data: models.ImportUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ImportDetail]:
        """Call ``imports_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.imports_update, (project_name, import_id, data), options
        )

    async def imports_update_without_preload_content(
        self,
        project_name: str,
        import_id: str,
        data: models.ImportUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``imports_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.imports_update, (project_name, import_id, data), options
        )

    async def instance_events_list(
        self,
        project_name: str,
        deployment_name: str,
        instance_id: str,
        version: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.InstanceEventPaginated:
        """List the events of an instance.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            instance_id: Identifier of the instance (UUID).
            version: Name of the version.
            cursor: Position of the page, taken from the previous one.
            limit: Maximum number of results of the page. 1 to 1000. Default: `50`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of events, newest first.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/instances/{instance_id}/events
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.instance_events_list,
            (project_name, deployment_name, instance_id, version, cursor, limit),
            options,
        )

    async def instance_events_list_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        instance_id: str,
        version: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.InstanceEventPaginated]:
        """Call ``instance_events_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instance_events_list,
            (project_name, deployment_name, instance_id, version, cursor, limit),
            options,
        )

    async def instance_events_list_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        instance_id: str,
        version: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``instance_events_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instance_events_list,
            (project_name, deployment_name, instance_id, version, cursor, limit),
            options,
        )

    async def instance_type_groups_create(
        self,
        project_name: str,
        data: models.InstanceTypeGroupCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.InstanceTypeGroupList:
        """Create an instance type group.

        An instance of a version with this group gets the first available instance type, by priority.
        Several groups may have the same name.

        Args:
            project_name: Name of the project.
            data: An instance type group to create. Required: `instance_types`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created group.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/instance-type-groups
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.instance_type_groups_create, (project_name, data), options)

    async def instance_type_groups_create_with_http_info(
        self,
        project_name: str,
        data: models.InstanceTypeGroupCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.InstanceTypeGroupList]:
        """Call ``instance_type_groups_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instance_type_groups_create, (project_name, data), options
        )

    async def instance_type_groups_create_without_preload_content(
        self,
        project_name: str,
        data: models.InstanceTypeGroupCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``instance_type_groups_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instance_type_groups_create, (project_name, data), options
        )

    async def instance_type_groups_delete(
        self, project_name: str, instance_type_group_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete an instance type group.

        A group cannot be deleted while a deployment version uses it.

        Args:
            project_name: Name of the project.
            instance_type_group_id: Identifier of the instance type group (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, DELETE /projects/{project_name}/instance-type-groups/{instance_type_group_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.instance_type_groups_delete, (project_name, instance_type_group_id), options
        )

    async def instance_type_groups_delete_with_http_info(
        self, project_name: str, instance_type_group_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``instance_type_groups_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instance_type_groups_delete, (project_name, instance_type_group_id), options
        )

    async def instance_type_groups_delete_without_preload_content(
        self, project_name: str, instance_type_group_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``instance_type_groups_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instance_type_groups_delete, (project_name, instance_type_group_id), options
        )

    async def instance_type_groups_get(
        self, project_name: str, instance_type_group_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.InstanceTypeGroupList:
        """Get an instance type group.

        Args:
            project_name: Name of the project.
            instance_type_group_id: Identifier of the instance type group (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/instance-type-groups/{instance_type_group_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.instance_type_groups_get, (project_name, instance_type_group_id), options
        )

    async def instance_type_groups_get_with_http_info(
        self, project_name: str, instance_type_group_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.InstanceTypeGroupList]:
        """Call ``instance_type_groups_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instance_type_groups_get, (project_name, instance_type_group_id), options
        )

    async def instance_type_groups_get_without_preload_content(
        self, project_name: str, instance_type_group_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``instance_type_groups_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instance_type_groups_get, (project_name, instance_type_group_id), options
        )

    async def instance_type_groups_list(
        self,
        project_name: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.InstanceTypeGroupListPaginated:
        """List the instance type groups of a project.

        Args:
            project_name: Name of the project.
            cursor: Position of the page, taken from the previous one.
            limit: Maximum number of results of the page. 1 to 1000. Default: `50`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of groups.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/instance-type-groups
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.instance_type_groups_list, (project_name, cursor, limit), options)

    async def instance_type_groups_list_with_http_info(
        self,
        project_name: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.InstanceTypeGroupListPaginated]:
        """Call ``instance_type_groups_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instance_type_groups_list, (project_name, cursor, limit), options
        )

    async def instance_type_groups_list_without_preload_content(
        self,
        project_name: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``instance_type_groups_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instance_type_groups_list, (project_name, cursor, limit), options
        )

    async def instance_type_groups_update(
        self,
        project_name: str,
        instance_type_group_id: str,
        data: models.InstanceTypeGroupUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.InstanceTypeGroupList:
        """Update an instance type group.

        New instance types replace all previous ones.

        Args:
            project_name: Name of the project.
            instance_type_group_id: Identifier of the instance type group (UUID).
            data: Fields of an instance type group to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated group.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/instance-type-groups/{instance_type_group_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.instance_type_groups_update, (project_name, instance_type_group_id, data), options
        )

    async def instance_type_groups_update_with_http_info(
        self,
        project_name: str,
        instance_type_group_id: str,
        data: models.InstanceTypeGroupUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.InstanceTypeGroupList]:
        """Call ``instance_type_groups_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instance_type_groups_update, (project_name, instance_type_group_id, data), options
        )

    async def instance_type_groups_update_without_preload_content(
        self,
        project_name: str,
        instance_type_group_id: str,
        data: models.InstanceTypeGroupUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``instance_type_groups_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instance_type_groups_update, (project_name, instance_type_group_id, data), options
        )

    async def instance_type_groups_usage(
        self,
        project_name: str,
        instance_type_group_id: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.InstanceTypeGroupUsagePaginated:
        """List the deployment versions that use an instance type group.

        Args:
            project_name: Name of the project.
            instance_type_group_id: Identifier of the instance type group (UUID).
            cursor: Position of the page, taken from the previous one.
            limit: Maximum number of results of the page. 1 to 1000. Default: `50`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of deployment versions.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/instance-type-groups/{instance_type_group_id}/usage
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.instance_type_groups_usage, (project_name, instance_type_group_id, cursor, limit), options
        )

    async def instance_type_groups_usage_with_http_info(
        self,
        project_name: str,
        instance_type_group_id: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.InstanceTypeGroupUsagePaginated]:
        """Call ``instance_type_groups_usage`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instance_type_groups_usage, (project_name, instance_type_group_id, cursor, limit), options
        )

    async def instance_type_groups_usage_without_preload_content(
        self,
        project_name: str,
        instance_type_group_id: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``instance_type_groups_usage`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instance_type_groups_usage, (project_name, instance_type_group_id, cursor, limit), options
        )

    async def instance_types_list(
        self,
        project_name: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.InstanceTypeListPaginated:
        """List the instance types that a project can use.

        Args:
            project_name: Name of the project.
            cursor: Position of the page, taken from the previous one.
            limit: Maximum number of results of the page. 1 to 1000. Default: `50`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of instance types.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/instance-types
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.instance_types_list, (project_name, cursor, limit), options)

    async def instance_types_list_with_http_info(
        self,
        project_name: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.InstanceTypeListPaginated]:
        """Call ``instance_types_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instance_types_list, (project_name, cursor, limit), options
        )

    async def instance_types_list_without_preload_content(
        self,
        project_name: str,
        cursor: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``instance_types_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instance_types_list, (project_name, cursor, limit), options
        )

    async def instances_get(
        self,
        project_name: str,
        deployment_name: str,
        instance_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.InstanceDetail:
        """Get an instance of a deployment version.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            instance_id: Identifier of the instance (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The instance.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/instances/{instance_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.instances_get, (project_name, deployment_name, instance_id, version), options
        )

    async def instances_get_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        instance_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.InstanceDetail]:
        """Call ``instances_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instances_get, (project_name, deployment_name, instance_id, version), options
        )

    async def instances_get_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        instance_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``instances_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instances_get, (project_name, deployment_name, instance_id, version), options
        )

    async def instances_list(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        cursor: str | None = None,
        limit: int | None = None,
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.InstanceListPaginated:
        """List the instances of a deployment version.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            cursor: Position of the page, taken from the previous one.
            limit: Maximum number of results of the page. 1 to 1000. Default: `50`.
            status: Statuses of the instances to return, separated by commas: `pending`, `initialising`, `running`,
                `stopping`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of instances.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/instances
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.instances_list, (project_name, deployment_name, version, cursor, limit, status), options
        )

    async def instances_list_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        cursor: str | None = None,
        limit: int | None = None,
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.InstanceListPaginated]:
        """Call ``instances_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instances_list, (project_name, deployment_name, version, cursor, limit, status), options
        )

    async def instances_list_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        cursor: str | None = None,
        limit: int | None = None,
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``instances_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instances_list, (project_name, deployment_name, version, cursor, limit, status), options
        )

    async def instances_update(
        self,
        project_name: str,
        deployment_name: str,
        instance_id: str,
        version: str,
        data: models.InstanceUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.InstanceList:
        """Stop an instance of a deployment version.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            instance_id: Identifier of the instance (UUID).
            version: Name of the version.
            data: New status of an instance.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated instance.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/deployments/{deployment_name}/versions/{version}/instances/{instance_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.instances_update, (project_name, deployment_name, instance_id, version, data), options
        )

    async def instances_update_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        instance_id: str,
        version: str,
        data: models.InstanceUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.InstanceList]:
        """Call ``instances_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.instances_update, (project_name, deployment_name, instance_id, version, data), options
        )

    async def instances_update_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        instance_id: str,
        version: str,
        data: models.InstanceUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``instances_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.instances_update, (project_name, deployment_name, instance_id, version, data), options
        )

    async def logs_list(
        self,
        project_name: str,
        query: str | None = None,
        start: str | None = None,
        end: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.LogList]:
        """List log lines of a project.

        Returns lines of deployments, environments, pipelines and requests that meet all conditions of the
        query, which is in the language LogQL: a chain of text searches, `|=` (contains), `!=` (does not
        contain), `|~` (matches a regular expression) and `!~` (does not match it), and of label filters,
        such as ``| deployment_name = `deployment-1` ``, with `=`, `!=`, `=~` or `!~`. Texts are in
        backticks or double quotes; `and` and `or` combine filters.

        Labels are the fields of LogMetadata, and `deployment_id`, `deployment_version_id`, `pipeline_id`,
        `pipeline_version_id` and `pipeline_object_id`. A version needs the name of its deployment or
        pipeline, and an object of a pipeline the names of the pipeline and its version, before it in the
        query.

        Without `start` and `end`, which go together, the search covers the last 24 hours. If `start` is
        before `end`, the oldest line comes first; if it is after `end`, the newest.

        Args:
            project_name: Name of the project.
            query: Conditions in LogQL; empty for all lines.
            start: Start of the search, included; ISO 8601, or nanoseconds since 1970. Needs `end`.
            end: End of the search, excluded; ISO 8601, or nanoseconds since 1970. Needs `start`.
            limit: Maximum number of lines. 1 to 5000. Default: `1000`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The log lines.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/logs
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.logs_list, (project_name, query, start, end, limit), options)

    async def logs_list_with_http_info(
        self,
        project_name: str,
        query: str | None = None,
        start: str | None = None,
        end: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.LogList]]:
        """Call ``logs_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.logs_list, (project_name, query, start, end, limit), options
        )

    async def logs_list_without_preload_content(
        self,
        project_name: str,
        query: str | None = None,
        start: str | None = None,
        end: str | None = None,
        limit: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``logs_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.logs_list, (project_name, query, start, end, limit), options
        )

    async def metrics_create(
        self,
        project_name: str,
        data: models.MetricCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.MetricDetail:
        """Create a custom metric.

        The name begins with `custom.` and is unique within the project.

        Args:
            project_name: Name of the project.
            data: A custom metric to create. Required: `name`, `metric_type`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created metric.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/metrics
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.metrics_create, (project_name, data), options)

    async def metrics_create_with_http_info(
        self,
        project_name: str,
        data: models.MetricCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.MetricDetail]:
        """Call ``metrics_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.metrics_create, (project_name, data), options)

    async def metrics_create_without_preload_content(
        self,
        project_name: str,
        data: models.MetricCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``metrics_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.metrics_create, (project_name, data), options
        )

    async def metrics_delete(
        self, project_name: str, metric_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a custom metric.

        Default metrics cannot be deleted.

        Args:
            project_name: Name of the project.
            metric_name: Name of the metric.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/metrics/{metric_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.metrics_delete, (project_name, metric_name), options)

    async def metrics_delete_with_http_info(
        self, project_name: str, metric_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``metrics_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.metrics_delete, (project_name, metric_name), options
        )

    async def metrics_delete_without_preload_content(
        self, project_name: str, metric_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``metrics_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.metrics_delete, (project_name, metric_name), options
        )

    async def metrics_get(
        self, project_name: str, metric_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.MetricDetail:
        """Get a metric.

        Args:
            project_name: Name of the project.
            metric_name: Name of the metric.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The metric.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/metrics/{metric_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.metrics_get, (project_name, metric_name), options)

    async def metrics_get_with_http_info(
        self, project_name: str, metric_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.MetricDetail]:
        """Call ``metrics_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.metrics_get, (project_name, metric_name), options)

    async def metrics_get_without_preload_content(
        self, project_name: str, metric_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``metrics_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.metrics_get, (project_name, metric_name), options
        )

    async def metrics_list(
        self, project_name: str, custom: bool | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.MetricDetail]:
        """List the metrics of a project.

        Default metrics of versions of deployments (label `deployment_version_id`):
        `deployments.requests`, `deployments.failed_requests`, `deployments.request_duration` and
        `deployments.queue_time` (average seconds), `deployments.input_volume`,
        `deployments.output_volume`, `deployments.network_in`, `deployments.network_out` (bytes),
        `deployments.queue_size` (average number of waiting requests), `deployments.memory_utilization`
        (bytes), `deployments.instances`, `deployments.credits`.

        Default metrics of versions of pipelines: `pipelines.requests`, `pipelines.failed_requests`,
        `pipelines.request_duration` (average seconds), `pipelines.input_volume` and
        `pipelines.output_volume` (bytes), `pipelines.object_requests`,
        `pipelines.object_failed_requests`.

        Args:
            project_name: Name of the project.
            custom: True for custom metrics only, false for default metrics only. Default: both.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The metrics.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/metrics
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.metrics_list, (project_name, custom), options)

    async def metrics_list_with_http_info(
        self, project_name: str, custom: bool | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.MetricDetail]]:
        """Call ``metrics_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.metrics_list, (project_name, custom), options)

    async def metrics_list_without_preload_content(
        self, project_name: str, custom: bool | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``metrics_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.metrics_list, (project_name, custom), options
        )

    async def metrics_update(
        self,
        project_name: str,
        metric_name: str,
        data: models.MetricUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.MetricDetail:
        """Update a custom metric.

        Default metrics cannot be updated.

        Args:
            project_name: Name of the project.
            metric_name: Name of the metric.
            data: Fields of a custom metric to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated metric.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/metrics/{metric_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.metrics_update, (project_name, metric_name, data), options)

    async def metrics_update_with_http_info(
        self,
        project_name: str,
        metric_name: str,
        data: models.MetricUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.MetricDetail]:
        """Call ``metrics_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.metrics_update, (project_name, metric_name, data), options
        )

    async def metrics_update_without_preload_content(
        self,
        project_name: str,
        metric_name: str,
        data: models.MetricUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``metrics_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.metrics_update, (project_name, metric_name, data), options
        )

    async def organization_users_create(
        self,
        organization_name: str,
        data: models.OrganizationUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.OrganizationUserList:
        """Add a user to an organization.

        Requires an admin of the organization. The user can then be added to its projects and get roles
        there.

        Args:
            organization_name: Name of the organization.
            data: A user to add to an organization. Required: `email`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The added user.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /organizations/{organization_name}/users
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.organization_users_create, (organization_name, data), options)

    async def organization_users_create_with_http_info(
        self,
        organization_name: str,
        data: models.OrganizationUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.OrganizationUserList]:
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

        Requires an admin of the organization. The last admin cannot be removed. The user loses all roles
        in the projects of the organization.

        Args:
            organization_name: Name of the organization.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /organizations/{organization_name}/users/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
    ) -> models.OrganizationUserList:
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /organizations/{organization_name}/users/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.organization_users_get, (organization_name, user_id), options)

    async def organization_users_get_with_http_info(
        self, organization_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.OrganizationUserList]:
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
    ) -> list[models.OrganizationUserList]:
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

        Source: UbiOps 4, GET /organizations/{organization_name}/users
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.organization_users_list, (organization_name,), options)

    async def organization_users_list_with_http_info(
        self, organization_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.OrganizationUserList]]:
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
    ) -> models.OrganizationUserList:
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /organizations/{organization_name}/users/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
    ) -> hints.ApiResponse[models.OrganizationUserList]:
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

        The name must be globally unique. A `free` subscription is valid for a year and cannot have an end
        date; another should have one.

        Args:
            data: An organization to create. Required: `name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created organization.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /organizations
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

        Source: UbiOps 4, GET /organizations/{organization_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

        Source: UbiOps 4, GET /organizations
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

        Counts the current projects and users, and the resources of all projects.

        Args:
            organization_name: Name of the organization.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Number of resources of each kind.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /organizations/{organization_name}/resources
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
        """Update the name, the subscription or the login rules of an organization.

        Requires an admin of the organization. Only staff can update the subscription and its dates. Null
        removes the end date of the current subscription.

        Args:
            organization_name: Name of the organization.
            data: Fields of an organization to update. Only staff can update the subscription and its dates.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated organization.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /organizations/{organization_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

    async def organizations_usage_get(
        self,
        organization_name: str,
        start_date: str | None = None,
        end_date: str | None = None,
        interval: Literal["day", "month"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.OrganizationUsage:
        """Get the credits that an organization used.

        Credits are the credit rate of an instance type times the hours that its instances ran.

        Without dates, the result covers the current subscription period: if the subscription began on the
        20th of a month, from the 20th to the 20th of the next month.

        Args:
            organization_name: Name of the organization.
            start_date: Start date (ISO 8601). Default: the start of the current subscription period.
            end_date: End date (ISO 8601). Default: the end of the current subscription period.
            interval: Interval of the values. One of: `day`, `month`. Default: `month`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Used credits by interval, of the organization and of each project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /organizations/{organization_name}/usage
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.organizations_usage_get, (organization_name, start_date, end_date, interval), options
        )

    async def organizations_usage_get_with_http_info(
        self,
        organization_name: str,
        start_date: str | None = None,
        end_date: str | None = None,
        interval: Literal["day", "month"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.OrganizationUsage]:
        """Call ``organizations_usage_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.organizations_usage_get, (organization_name, start_date, end_date, interval), options
        )

    async def organizations_usage_get_without_preload_content(
        self,
        organization_name: str,
        start_date: str | None = None,
        end_date: str | None = None,
        interval: Literal["day", "month"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``organizations_usage_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.organizations_usage_get, (organization_name, start_date, end_date, interval), options
        )

    async def permissions_list(self, **options: hints.Unpack[hints.RequestOptions]) -> list[models.PermissionList]:
        """List the permissions that a custom role can hold.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The permissions.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.

        Source: UbiOps 4, GET /permissions
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

    async def pipeline_audit_events_list(
        self,
        project_name: str,
        pipeline_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.AuditList]:
        """List the audit events of a pipeline, its objects and attachments.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            action: Kind of the actions to return. One of: `create`, `update`, `delete`, `info`.
            limit: Maximum number of events to return. At least 1. Default: `50`.
            offset: Number of events to skip. At least 0. Default: `0`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The events, newest first.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/audit
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_audit_events_list, (project_name, pipeline_name, action, limit, offset), options
        )

    async def pipeline_audit_events_list_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.AuditList]]:
        """Call ``pipeline_audit_events_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_audit_events_list, (project_name, pipeline_name, action, limit, offset), options
        )

    async def pipeline_audit_events_list_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_audit_events_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_audit_events_list, (project_name, pipeline_name, action, limit, offset), options
        )

    def iter_pipeline_audit_events_list(
        self,
        project_name: str,
        pipeline_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.AuditList]:
        """Iterate over all items of `pipeline_audit_events_list`, page by page.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            action: Kind of the actions to return. One of: `create`, `update`, `delete`, `info`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `pipeline_audit_events_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.pipeline_audit_events_list,
            (project_name, pipeline_name, action, None, None),
            limit,
            page_size,
            options,
        )

    async def pipeline_requests_batch_cancel(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Cancel several requests to the default version of a pipeline.

        At most 250 requests per call. With a `status` and an empty list, cancels all requests with this
        status.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Identifiers of the requests (UUIDs); empty to select them by `status`.
            status: Status of the requests to cancel; all of them if the body is an empty list.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; all requests are cancelled.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/requests/cancel
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_batch_cancel, (project_name, pipeline_name, data, status), options
        )

    async def pipeline_requests_batch_cancel_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_requests_batch_cancel`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_batch_cancel, (project_name, pipeline_name, data, status), options
        )

    async def pipeline_requests_batch_cancel_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_batch_cancel`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_batch_cancel, (project_name, pipeline_name, data, status), options
        )

    async def pipeline_requests_batch_delete(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Delete several requests to the default version of a pipeline.

        At most 250 requests per call. If one does not exist, none is deleted.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Identifiers of the requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; all requests are deleted.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/requests/delete
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_batch_delete, (project_name, pipeline_name, data), options
        )

    async def pipeline_requests_batch_delete_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_requests_batch_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_batch_delete, (project_name, pipeline_name, data), options
        )

    async def pipeline_requests_batch_delete_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_batch_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_batch_delete, (project_name, pipeline_name, data), options
        )

    async def pipeline_requests_batch_get(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PipelineRequestDetail]:
        """Get several requests to the default version of a pipeline and their results.

        At most 250 requests per call. If one does not exist, the call fails with 404. The order is not
        defined.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Identifiers of the requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/requests/collect
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_batch_get, (project_name, pipeline_name, data), options
        )

    async def pipeline_requests_batch_get_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PipelineRequestDetail]]:
        """Call ``pipeline_requests_batch_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_batch_get, (project_name, pipeline_name, data), options
        )

    async def pipeline_requests_batch_get_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_batch_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_batch_get, (project_name, pipeline_name, data), options
        )

    async def pipeline_requests_create(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        pipeline_timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineRequestCreateResponse:
        """Send a direct request to the default version of a pipeline.

        The input is validated against the fields of the pipeline, then passed through the attachments. Each
        object gets what is left of the time limit. A failed request returns 200 with the status `failed`.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Input of the request. For a structured pipeline, a dictionary with a value for each input field; file
                fields take the path of a file in a bucket. For a plain pipeline, a string or a list of strings.
            timeout: Time limit of the whole request in seconds, with all its objects. 1 to 7200. Default: `3600`.
            priority: Priority: 0 is high, 1 is standard. One of: `0`, `1`. Default: `1`.
            pipeline_timeout: Deprecated. Earlier name of `timeout`; ignored if both are given. 1 to 7200.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Result of the request, and the requests to its objects.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/requests
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_create,
            (project_name, pipeline_name, data, timeout, priority, pipeline_timeout),
            options,
        )

    async def pipeline_requests_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        pipeline_timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineRequestCreateResponse]:
        """Call ``pipeline_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_create,
            (project_name, pipeline_name, data, timeout, priority, pipeline_timeout),
            options,
        )

    async def pipeline_requests_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        pipeline_timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_create,
            (project_name, pipeline_name, data, timeout, priority, pipeline_timeout),
            options,
        )

    async def pipeline_requests_delete(
        self, project_name: str, pipeline_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a request to the default version of a pipeline.

        Also deletes the requests to its objects.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/pipelines/{pipeline_name}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_delete, (project_name, pipeline_name, request_id), options
        )

    async def pipeline_requests_delete_with_http_info(
        self, project_name: str, pipeline_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``pipeline_requests_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_delete, (project_name, pipeline_name, request_id), options
        )

    async def pipeline_requests_delete_without_preload_content(
        self, project_name: str, pipeline_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_delete, (project_name, pipeline_name, request_id), options
        )

    async def pipeline_requests_get(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineRequestSingleDetail:
        """Get a request to the default version of a pipeline and its result.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            metadata_only: Deprecated. True to leave out the request's data and result. Default: `false`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_get, (project_name, pipeline_name, request_id, metadata_only), options
        )

    async def pipeline_requests_get_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineRequestSingleDetail]:
        """Call ``pipeline_requests_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_get, (project_name, pipeline_name, request_id, metadata_only), options
        )

    async def pipeline_requests_get_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_get, (project_name, pipeline_name, request_id, metadata_only), options
        )

    async def pipeline_requests_input_get(
        self, project_name: str, pipeline_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> object:
        """Download the input of a request to the default version of a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Input of the request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/requests/{request_id}/input
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_input_get, (project_name, pipeline_name, request_id), options
        )

    async def pipeline_requests_input_get_with_http_info(
        self, project_name: str, pipeline_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_requests_input_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_input_get, (project_name, pipeline_name, request_id), options
        )

    async def pipeline_requests_input_get_without_preload_content(
        self, project_name: str, pipeline_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_input_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_input_get, (project_name, pipeline_name, request_id), options
        )

    async def pipeline_requests_list(
        self,
        project_name: str,
        pipeline_name: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PipelineRequestList]:
        """List the requests to the default version of a pipeline.

        Returns the newest requests first, completed ones by default, without their data.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            status: Statuses of the requests to return, separated by commas: `pending`, `processing`, `failed`,
                `completed`, `cancelled`. Those of waiting and running requests cannot be combined with those of ended
                ones. Default: `completed`.
            limit: Maximum number of requests to return. At least 1. Default: `50`.
            offset: Number of requests to skip. At least 0. Default: `0`.
            start_date: Earliest creation time, ISO 8601; only for ended requests.
            end_date: Latest creation time, ISO 8601; only for ended requests.
            search_id: Part of the identifiers of the requests to return; only for ended requests.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/requests
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_list,
            (project_name, pipeline_name, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    async def pipeline_requests_list_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PipelineRequestList]]:
        """Call ``pipeline_requests_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_list,
            (project_name, pipeline_name, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    async def pipeline_requests_list_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_list,
            (project_name, pipeline_name, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    def iter_pipeline_requests_list(
        self,
        project_name: str,
        pipeline_name: str,
        status: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.PipelineRequestList]:
        """Iterate over all items of `pipeline_requests_list`, page by page.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            status: Statuses of the requests to return, separated by commas: `pending`, `processing`, `failed`,
                `completed`, `cancelled`. Those of waiting and running requests cannot be combined with those of ended
                ones. Default: `completed`.
            start_date: Earliest creation time, ISO 8601; only for ended requests.
            end_date: Latest creation time, ISO 8601; only for ended requests.
            search_id: Part of the identifiers of the requests to return; only for ended requests.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `pipeline_requests_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.pipeline_requests_list,
            (project_name, pipeline_name, status, None, None, start_date, end_date, search_id),
            limit,
            page_size,
            options,
        )

    async def pipeline_requests_output_get(
        self, project_name: str, pipeline_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> object:
        """Download the result of a request to the default version of a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Output of the request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/requests/{request_id}/output
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_output_get, (project_name, pipeline_name, request_id), options
        )

    async def pipeline_requests_output_get_with_http_info(
        self, project_name: str, pipeline_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_requests_output_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_output_get, (project_name, pipeline_name, request_id), options
        )

    async def pipeline_requests_output_get_without_preload_content(
        self, project_name: str, pipeline_name: str, request_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_output_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_output_get, (project_name, pipeline_name, request_id), options
        )

    async def pipeline_requests_stream(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> str:
        """Send a request to the default version of a pipeline and receive parts of its result.

        Each part that the code of a deployment sends is a line `data:`; the last line is the JSON of the
        response to a direct request.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: Input of the request. For a structured pipeline, a dictionary with a value for each input field; file
                fields take the path of a file in a bucket. For a plain pipeline, a string or a list of strings.
            timeout: Time limit of the whole request in seconds, with all its objects. 1 to 7200. Default: `3600`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The parts as events, then the result.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/requests/stream
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_stream, (project_name, pipeline_name, data, timeout), options
        )

    async def pipeline_requests_stream_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[str]:
        """Call ``pipeline_requests_stream`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_stream, (project_name, pipeline_name, data, timeout), options
        )

    async def pipeline_requests_stream_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_stream`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_stream, (project_name, pipeline_name, data, timeout), options
        )

    async def pipeline_requests_update(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        data: models.PipelineRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Cancel a request to the default version of a pipeline.

        Also cancels the requests to its objects. A request that has ended cannot be cancelled.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            data: New status of a request. Required: `status`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; the request is cancelled.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/pipelines/{pipeline_name}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_requests_update, (project_name, pipeline_name, request_id, data), options
        )

    async def pipeline_requests_update_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        data: models.PipelineRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_requests_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_requests_update, (project_name, pipeline_name, request_id, data), options
        )

    async def pipeline_requests_update_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        data: models.PipelineRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_requests_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_requests_update, (project_name, pipeline_name, request_id, data), options
        )

    async def pipeline_version_object_environment_variables_list(
        self,
        project_name: str,
        name: str,
        pipeline_name: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.InheritedEnvironmentVariableList]:
        """List the environment variables that an object of a pipeline can read.

        They are those of the deployment version that the object refers to, with inherited ones.

        Args:
            project_name: Name of the project.
            name: Name of the object in the pipeline.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The variables.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/objects/{name}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_object_environment_variables_list,
            (project_name, name, pipeline_name, version),
            options,
        )

    async def pipeline_version_object_environment_variables_list_with_http_info(
        self,
        project_name: str,
        name: str,
        pipeline_name: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.InheritedEnvironmentVariableList]]:
        """Call ``pipeline_version_object_environment_variables_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_object_environment_variables_list,
            (project_name, name, pipeline_name, version),
            options,
        )

    async def pipeline_version_object_environment_variables_list_without_preload_content(
        self,
        project_name: str,
        name: str,
        pipeline_name: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_object_environment_variables_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_object_environment_variables_list,
            (project_name, name, pipeline_name, version),
            options,
        )

    async def pipeline_version_object_requests_get(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        metadata_only: bool | None = None,
        pipeline_request_id: str | None = None,
        pipeline_object_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.OperatorRequestDetail:
        """Get a request to an operator of a pipeline and its result.

        Requests to pipelines list the requests to their operators as `operator_requests`.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            metadata_only: Deprecated. True to leave out the request's data and result. Default: `false`.
            pipeline_request_id: Identifier of the pipeline request that the request belongs to (UUID).
            pipeline_object_id: Identifier of the operator's object in the pipeline (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/object-requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_object_requests_get,
            (project_name, pipeline_name, request_id, version, metadata_only, pipeline_request_id, pipeline_object_id),
            options,
        )

    async def pipeline_version_object_requests_get_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        metadata_only: bool | None = None,
        pipeline_request_id: str | None = None,
        pipeline_object_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.OperatorRequestDetail]:
        """Call ``pipeline_version_object_requests_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_object_requests_get,
            (project_name, pipeline_name, request_id, version, metadata_only, pipeline_request_id, pipeline_object_id),
            options,
        )

    async def pipeline_version_object_requests_get_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        metadata_only: bool | None = None,
        pipeline_request_id: str | None = None,
        pipeline_object_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_object_requests_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_object_requests_get,
            (project_name, pipeline_name, request_id, version, metadata_only, pipeline_request_id, pipeline_object_id),
            options,
        )

    async def pipeline_version_object_requests_input_get(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Download the input of a request to an operator of a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Input of the request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/object-requests/{request_id}/input
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_object_requests_input_get,
            (project_name, pipeline_name, request_id, version),
            options,
        )

    async def pipeline_version_object_requests_input_get_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_version_object_requests_input_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_object_requests_input_get,
            (project_name, pipeline_name, request_id, version),
            options,
        )

    async def pipeline_version_object_requests_input_get_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_object_requests_input_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_object_requests_input_get,
            (project_name, pipeline_name, request_id, version),
            options,
        )

    async def pipeline_version_object_requests_output_get(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Download the result of a request to an operator of a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Output of the request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/object-requests/{request_id}/output
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_object_requests_output_get,
            (project_name, pipeline_name, request_id, version),
            options,
        )

    async def pipeline_version_object_requests_output_get_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_version_object_requests_output_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_object_requests_output_get,
            (project_name, pipeline_name, request_id, version),
            options,
        )

    async def pipeline_version_object_requests_output_get_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_object_requests_output_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_object_requests_output_get,
            (project_name, pipeline_name, request_id, version),
            options,
        )

    async def pipeline_version_requests_batch_cancel(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Cancel several requests to a version of a pipeline.

        At most 250 requests per call. With a `status` and an empty list, cancels all requests with this
        status.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            data: Identifiers of the requests (UUIDs); empty to select them by `status`.
            status: Status of the requests to cancel; all of them if the body is an empty list.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; all requests are cancelled.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/cancel
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_batch_cancel,
            (project_name, pipeline_name, version, data, status),
            options,
        )

    async def pipeline_version_requests_batch_cancel_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_version_requests_batch_cancel`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_batch_cancel,
            (project_name, pipeline_name, version, data, status),
            options,
        )

    async def pipeline_version_requests_batch_cancel_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_batch_cancel`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_batch_cancel,
            (project_name, pipeline_name, version, data, status),
            options,
        )

    async def pipeline_version_requests_batch_delete(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Delete several requests to a version of a pipeline.

        At most 250 requests per call. If one does not exist, none is deleted.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            data: Identifiers of the requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; all requests are deleted.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/delete
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_batch_delete, (project_name, pipeline_name, version, data), options
        )

    async def pipeline_version_requests_batch_delete_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_version_requests_batch_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_batch_delete, (project_name, pipeline_name, version, data), options
        )

    async def pipeline_version_requests_batch_delete_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_batch_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_batch_delete, (project_name, pipeline_name, version, data), options
        )

    async def pipeline_version_requests_batch_get(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PipelineRequestDetail]:
        """Get several requests to a version of a pipeline and their results.

        At most 250 requests per call. If one does not exist, the call fails with 404. The order is not
        defined.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            data: Identifiers of the requests (UUIDs).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/collect
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_batch_get, (project_name, pipeline_name, version, data), options
        )

    async def pipeline_version_requests_batch_get_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PipelineRequestDetail]]:
        """Call ``pipeline_version_requests_batch_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_batch_get, (project_name, pipeline_name, version, data), options
        )

    async def pipeline_version_requests_batch_get_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: list[str] | list[dict[str, Any]],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_batch_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_batch_get, (project_name, pipeline_name, version, data), options
        )

    async def pipeline_version_requests_create(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        pipeline_timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineRequestCreateResponse:
        """Send a direct request to a version of a pipeline.

        The input is validated against the fields of the pipeline, then passed through the attachments. Each
        object gets what is left of the time limit. A failed request returns 200 with the status `failed`.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            data: Input of the request. For a structured pipeline, a dictionary with a value for each input field; file
                fields take the path of a file in a bucket. For a plain pipeline, a string or a list of strings.
            timeout: Time limit of the whole request in seconds, with all its objects. 1 to 7200. Default: `3600`.
            priority: Priority: 0 is high, 1 is standard. One of: `0`, `1`. Default: `1`.
            pipeline_timeout: Deprecated. Earlier name of `timeout`; ignored if both are given. 1 to 7200.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Result of the request, and the requests to its objects.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_create,
            (project_name, pipeline_name, version, data, timeout, priority, pipeline_timeout),
            options,
        )

    async def pipeline_version_requests_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        pipeline_timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineRequestCreateResponse]:
        """Call ``pipeline_version_requests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_create,
            (project_name, pipeline_name, version, data, timeout, priority, pipeline_timeout),
            options,
        )

    async def pipeline_version_requests_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        priority: Literal[0, 1] | int | None = None,
        pipeline_timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_create,
            (project_name, pipeline_name, version, data, timeout, priority, pipeline_timeout),
            options,
        )

    async def pipeline_version_requests_delete(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> None:
        """Delete a request to a version of a pipeline.

        Also deletes the requests to its objects.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_delete, (project_name, pipeline_name, request_id, version), options
        )

    async def pipeline_version_requests_delete_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[None]:
        """Call ``pipeline_version_requests_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_delete, (project_name, pipeline_name, request_id, version), options
        )

    async def pipeline_version_requests_delete_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_delete, (project_name, pipeline_name, request_id, version), options
        )

    async def pipeline_version_requests_get(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineRequestSingleDetail:
        """Get a request to a version of a pipeline and its result.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            metadata_only: Deprecated. True to leave out the request's data and result. Default: `false`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The request.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_get,
            (project_name, pipeline_name, request_id, version, metadata_only),
            options,
        )

    async def pipeline_version_requests_get_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineRequestSingleDetail]:
        """Call ``pipeline_version_requests_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_get,
            (project_name, pipeline_name, request_id, version, metadata_only),
            options,
        )

    async def pipeline_version_requests_get_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        metadata_only: bool | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_get,
            (project_name, pipeline_name, request_id, version, metadata_only),
            options,
        )

    async def pipeline_version_requests_input_get(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Download the input of a request to a version of a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Input of the request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/{request_id}/input
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_input_get, (project_name, pipeline_name, request_id, version), options
        )

    async def pipeline_version_requests_input_get_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_version_requests_input_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_input_get, (project_name, pipeline_name, request_id, version), options
        )

    async def pipeline_version_requests_input_get_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_input_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_input_get, (project_name, pipeline_name, request_id, version), options
        )

    async def pipeline_version_requests_list(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PipelineRequestList]:
        """List the requests to a version of a pipeline.

        Returns the newest requests first, completed ones by default, without their data.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            status: Statuses of the requests to return, separated by commas: `pending`, `processing`, `failed`,
                `completed`, `cancelled`. Those of waiting and running requests cannot be combined with those of ended
                ones. Default: `completed`.
            limit: Maximum number of requests to return. At least 1. Default: `50`.
            offset: Number of requests to skip. At least 0. Default: `0`.
            start_date: Earliest creation time, ISO 8601; only for ended requests.
            end_date: Latest creation time, ISO 8601; only for ended requests.
            search_id: Part of the identifiers of the requests to return; only for ended requests.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_list,
            (project_name, pipeline_name, version, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    async def pipeline_version_requests_list_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PipelineRequestList]]:
        """Call ``pipeline_version_requests_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_list,
            (project_name, pipeline_name, version, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    async def pipeline_version_requests_list_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_list,
            (project_name, pipeline_name, version, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    def iter_pipeline_version_requests_list(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        status: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.PipelineRequestList]:
        """Iterate over all items of `pipeline_version_requests_list`, page by page.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            status: Statuses of the requests to return, separated by commas: `pending`, `processing`, `failed`,
                `completed`, `cancelled`. Those of waiting and running requests cannot be combined with those of ended
                ones. Default: `completed`.
            start_date: Earliest creation time, ISO 8601; only for ended requests.
            end_date: Latest creation time, ISO 8601; only for ended requests.
            search_id: Part of the identifiers of the requests to return; only for ended requests.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `pipeline_version_requests_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.pipeline_version_requests_list,
            (project_name, pipeline_name, version, status, None, None, start_date, end_date, search_id),
            limit,
            page_size,
            options,
        )

    async def pipeline_version_requests_output_get(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Download the result of a request to a version of a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Output of the request.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/{request_id}/output
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_output_get, (project_name, pipeline_name, request_id, version), options
        )

    async def pipeline_version_requests_output_get_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_version_requests_output_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_output_get, (project_name, pipeline_name, request_id, version), options
        )

    async def pipeline_version_requests_output_get_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_output_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_output_get, (project_name, pipeline_name, request_id, version), options
        )

    async def pipeline_version_requests_stream(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> str:
        """Send a request to a version of a pipeline and receive parts of its result.

        Each part that the code of a deployment sends is a line `data:`; the last line is the JSON of the
        response to a direct request.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            data: Input of the request. For a structured pipeline, a dictionary with a value for each input field; file
                fields take the path of a file in a bucket. For a plain pipeline, a string or a list of strings.
            timeout: Time limit of the whole request in seconds, with all its objects. 1 to 7200. Default: `3600`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The parts as events, then the result.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/stream
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_stream, (project_name, pipeline_name, version, data, timeout), options
        )

    async def pipeline_version_requests_stream_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[str]:
        """Call ``pipeline_version_requests_stream`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_stream, (project_name, pipeline_name, version, data, timeout), options
        )

    async def pipeline_version_requests_stream_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: object,
        timeout: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_stream`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_stream, (project_name, pipeline_name, version, data, timeout), options
        )

    async def pipeline_version_requests_update(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        data: models.PipelineRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Cancel a request to a version of a pipeline.

        Also cancels the requests to its objects. A request that has ended cannot be cancelled.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            request_id: Identifier of the request (UUID).
            version: Name of the version.
            data: New status of a request. Required: `status`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; the request is cancelled.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}/requests/{request_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_version_requests_update,
            (project_name, pipeline_name, request_id, version, data),
            options,
        )

    async def pipeline_version_requests_update_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        data: models.PipelineRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``pipeline_version_requests_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_version_requests_update,
            (project_name, pipeline_name, request_id, version, data),
            options,
        )

    async def pipeline_version_requests_update_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        request_id: str,
        version: str,
        data: models.PipelineRequestUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_version_requests_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_version_requests_update,
            (project_name, pipeline_name, request_id, version, data),
            options,
        )

    async def pipeline_versions_create(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineVersionCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineVersionDetail:
        """Create a version of a pipeline.

        Objects refer to deployments, other pipelines or operators; attachments map the fields of sources to
        those of a destination. The first version is the default of the pipeline. The name must be unique
        within the pipeline.

        `pipeline_start` and `pipeline_end` stand for the input and the output of the pipeline. An
        attachment waits for all its sources; several attachments of one destination are alternatives.
        Mapped fields must have the same data type; plain objects and conditions have an empty mapping.
        Attachments must not form a cycle; their order is free.

        An `if-condition` lets its destination run if the expression is true. `function` evaluates an
        expression to its output, `pipeline-variable` gives constants, and `raise-error` fails the request.
        `one-to-many` splits a list into subrequests, in parallel batches of `batch_size`; `many-to-one`
        collects them, and `count-many` counts them.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            data: A version of a pipeline to create. Required: `version`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created version.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines/{pipeline_name}/versions
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_versions_create, (project_name, pipeline_name, data), options
        )

    async def pipeline_versions_create_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineVersionCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineVersionDetail]:
        """Call ``pipeline_versions_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_versions_create, (project_name, pipeline_name, data), options
        )

    async def pipeline_versions_create_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineVersionCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_versions_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_versions_create, (project_name, pipeline_name, data), options
        )

    async def pipeline_versions_delete(
        self, project_name: str, pipeline_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a version of a pipeline, its objects and attachments.

        What the objects refer to is kept. A version cannot be deleted while another pipeline refers to it.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, DELETE /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_versions_delete, (project_name, pipeline_name, version), options
        )

    async def pipeline_versions_delete_with_http_info(
        self, project_name: str, pipeline_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``pipeline_versions_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_versions_delete, (project_name, pipeline_name, version), options
        )

    async def pipeline_versions_delete_without_preload_content(
        self, project_name: str, pipeline_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_versions_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_versions_delete, (project_name, pipeline_name, version), options
        )

    async def pipeline_versions_get(
        self, project_name: str, pipeline_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.PipelineVersionDetail:
        """Get a version of a pipeline, with its objects and attachments.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The version.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_versions_get, (project_name, pipeline_name, version), options
        )

    async def pipeline_versions_get_with_http_info(
        self, project_name: str, pipeline_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.PipelineVersionDetail]:
        """Call ``pipeline_versions_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_versions_get, (project_name, pipeline_name, version), options
        )

    async def pipeline_versions_get_without_preload_content(
        self, project_name: str, pipeline_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_versions_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_versions_get, (project_name, pipeline_name, version), options
        )

    async def pipeline_versions_list(
        self,
        project_name: str,
        pipeline_name: str,
        labels: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.PipelineVersionList]:
        """List the versions of a pipeline.

        Objects and attachments are left out.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            labels: Labels to filter by, `label:value`, separated by commas. Objects with at least one of them are
                returned.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The versions.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}/versions
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_versions_list, (project_name, pipeline_name, labels), options
        )

    async def pipeline_versions_list_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        labels: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.PipelineVersionList]]:
        """Call ``pipeline_versions_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_versions_list, (project_name, pipeline_name, labels), options
        )

    async def pipeline_versions_list_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        labels: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_versions_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_versions_list, (project_name, pipeline_name, labels), options
        )

    async def pipeline_versions_update(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: models.PipelineVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineVersionDetail:
        """Update a version of a pipeline.

        New labels, objects and attachments replace all previous ones; omitted ones stay, and null or an
        empty list removes them.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            version: Name of the version.
            data: Fields of a version of a pipeline to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated version.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/pipelines/{pipeline_name}/versions/{version}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.pipeline_versions_update, (project_name, pipeline_name, version, data), options
        )

    async def pipeline_versions_update_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: models.PipelineVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineVersionDetail]:
        """Call ``pipeline_versions_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.pipeline_versions_update, (project_name, pipeline_name, version, data), options
        )

    async def pipeline_versions_update_without_preload_content(
        self,
        project_name: str,
        pipeline_name: str,
        version: str,
        data: models.PipelineVersionUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``pipeline_versions_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipeline_versions_update, (project_name, pipeline_name, version, data), options
        )

    async def pipelines_create(
        self,
        project_name: str,
        data: models.PipelineCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineCreateResponse:
        """Create a pipeline.

        Requests to the pipeline must supply its input fields; objects attached to `pipeline_start` receive
        them. What is attached to `pipeline_end` is the result. Fields of plain inputs and outputs are
        omitted or empty. The name must be unique within the project.

        Args:
            project_name: Name of the project.
            data: A pipeline to create. Required: `name`, `input_type`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created pipeline.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/pipelines
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.pipelines_create, (project_name, data), options)

    async def pipelines_create_with_http_info(
        self,
        project_name: str,
        data: models.PipelineCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineCreateResponse]:
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
        """Delete a pipeline and its versions.

        What its objects refer to is kept. A pipeline cannot be deleted while another one refers to it.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, DELETE /projects/{project_name}/pipelines/{pipeline_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
    ) -> models.PipelineDetail:
        """Get a pipeline.

        Args:
            project_name: Name of the project.
            pipeline_name: Name of the pipeline.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The pipeline.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines/{pipeline_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.pipelines_get, (project_name, pipeline_name), options)

    async def pipelines_get_with_http_info(
        self, project_name: str, pipeline_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.PipelineDetail]:
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
        self, project_name: str, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.PipelineList]:
        """List the pipelines of a project.

        Args:
            project_name: Name of the project.
            labels: Labels to filter by, `label:value`, separated by commas. Objects with at least one of them are
                returned.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The pipelines.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/pipelines
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.pipelines_list, (project_name, labels), options)

    async def pipelines_list_with_http_info(
        self, project_name: str, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.PipelineList]]:
        """Call ``pipelines_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.pipelines_list, (project_name, labels), options)

    async def pipelines_list_without_preload_content(
        self, project_name: str, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``pipelines_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.pipelines_list, (project_name, labels), options
        )

    async def pipelines_update(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.PipelineDetail:
        """Update a pipeline.

        All fields are validated again. New labels replace the previous ones, and so do new fields. A change
        to `plain` deletes the fields; a change to `structured` replaces them by those given, if any.

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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/pipelines/{pipeline_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.pipelines_update, (project_name, pipeline_name, data), options)

    async def pipelines_update_with_http_info(
        self,
        project_name: str,
        pipeline_name: str,
        data: models.PipelineUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.PipelineDetail]:
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

    async def project_audit_events_list(
        self,
        project_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.AuditList]:
        """List the audit events of a project.

        Returns the actions of users on the project and on all objects in it.

        Args:
            project_name: Name of the project.
            action: Kind of the actions to return. One of: `create`, `update`, `delete`, `info`.
            limit: Maximum number of events to return. At least 1. Default: `50`.
            offset: Number of events to skip. At least 0. Default: `0`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The audit events.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/audit
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.project_audit_events_list, (project_name, action, limit, offset), options
        )

    async def project_audit_events_list_with_http_info(
        self,
        project_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.AuditList]]:
        """Call ``project_audit_events_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_audit_events_list, (project_name, action, limit, offset), options
        )

    async def project_audit_events_list_without_preload_content(
        self,
        project_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``project_audit_events_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_audit_events_list, (project_name, action, limit, offset), options
        )

    def iter_project_audit_events_list(
        self,
        project_name: str,
        action: Literal["create", "update", "delete", "info"] | str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.AuditList]:
        """Iterate over all items of `project_audit_events_list`, page by page.

        Args:
            project_name: Name of the project.
            action: Kind of the actions to return. One of: `create`, `update`, `delete`, `info`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `project_audit_events_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.project_audit_events_list, (project_name, action, None, None), limit, page_size, options
        )

    async def project_environment_variables_create(
        self,
        project_name: str,
        data: models.EnvironmentVariableCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.EnvironmentVariableList:
        """Create an environment variable of a project.

        All deployments of the project inherit it.

        Args:
            project_name: Name of the project.
            data: An environment variable to create, or its new state. Required: `name`, `value`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created environment variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
            The environment variable.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

        All deployments of the project inherit them.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The environment variables.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/environment-variables
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

        A secret variable stays secret.

        Args:
            project_name: Name of the project.
            id: Identifier of the environment variable (UUID).
            data: An environment variable to create, or its new state. Required: `name`, `value`, `secret`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated environment variable.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/environment-variables/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

    async def project_events_list(
        self,
        project_name: str,
        object_type: Literal["deployment_version", "pipeline_version", "service", "environment_tag", "node_pool"]
        | str
        | None = None,
        object_id: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        last_seconds: int | None = None,
        type: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.EventList]:
        """List the events of a project.

        Events report changes of the state of an object, such as the end of a build. Give the type and the
        identifier of an object together. `last_seconds` excludes the times.

        Args:
            project_name: Name of the project.
            object_type: Type of the object whose events to return. One of: `deployment_version`, `pipeline_version`,
                `service`, `environment_tag`, `node_pool`.
            object_id: Identifier of the object whose events to return (UUID).
            start_time: Time of the earliest event (ISO 8601).
            end_time: Time of the latest event (ISO 8601).
            last_seconds: Age of the oldest event in seconds. Excludes `start_time` and `end_time`. At least 1.
            type: Type of the events to return.
            limit: Maximum number of events to return. At least 1. Default: `50`.
            offset: Number of events to skip. At least 0. Default: `0`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The events.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/events
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.project_events_list,
            (project_name, object_type, object_id, start_time, end_time, last_seconds, type, limit, offset),
            options,
        )

    async def project_events_list_with_http_info(
        self,
        project_name: str,
        object_type: Literal["deployment_version", "pipeline_version", "service", "environment_tag", "node_pool"]
        | str
        | None = None,
        object_id: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        last_seconds: int | None = None,
        type: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.EventList]]:
        """Call ``project_events_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_events_list,
            (project_name, object_type, object_id, start_time, end_time, last_seconds, type, limit, offset),
            options,
        )

    async def project_events_list_without_preload_content(
        self,
        project_name: str,
        object_type: Literal["deployment_version", "pipeline_version", "service", "environment_tag", "node_pool"]
        | str
        | None = None,
        object_id: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        last_seconds: int | None = None,
        type: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``project_events_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_events_list,
            (project_name, object_type, object_id, start_time, end_time, last_seconds, type, limit, offset),
            options,
        )

    def iter_project_events_list(
        self,
        project_name: str,
        object_type: Literal["deployment_version", "pipeline_version", "service", "environment_tag", "node_pool"]
        | str
        | None = None,
        object_id: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        last_seconds: int | None = None,
        type: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.EventList]:
        """Iterate over all items of `project_events_list`, page by page.

        Args:
            project_name: Name of the project.
            object_type: Type of the object whose events to return. One of: `deployment_version`, `pipeline_version`,
                `service`, `environment_tag`, `node_pool`.
            object_id: Identifier of the object whose events to return (UUID).
            start_time: Time of the earliest event (ISO 8601).
            end_time: Time of the latest event (ISO 8601).
            last_seconds: Age of the oldest event in seconds. Excludes `start_time` and `end_time`. At least 1.
            type: Type of the events to return.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `project_events_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.project_events_list,
            (project_name, object_type, object_id, start_time, end_time, last_seconds, type, None, None),
            limit,
            page_size,
            options,
        )

    async def project_instances_get(
        self, project_name: str, instance_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.InstanceDetail:
        """Get an instance of a project.

        Args:
            project_name: Name of the project.
            instance_id: Identifier of the instance (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The instance.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/instances/{instance_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.project_instances_get, (project_name, instance_id), options)

    async def project_instances_get_with_http_info(
        self, project_name: str, instance_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.InstanceDetail]:
        """Call ``project_instances_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_instances_get, (project_name, instance_id), options
        )

    async def project_instances_get_without_preload_content(
        self, project_name: str, instance_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``project_instances_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_instances_get, (project_name, instance_id), options
        )

    async def project_instances_list(
        self,
        project_name: str,
        cursor: str | None = None,
        limit: int | None = None,
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ProjectInstanceListPaginated:
        """List the instances of a project.

        Args:
            project_name: Name of the project.
            cursor: Position of the page, taken from the previous one.
            limit: Maximum number of results of the page. 1 to 1000. Default: `50`.
            status: Statuses of the instances to return, separated by commas: `pending`, `initialising`, `running`,
                `stopping`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of instances.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/instances
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.project_instances_list, (project_name, cursor, limit, status), options
        )

    async def project_instances_list_with_http_info(
        self,
        project_name: str,
        cursor: str | None = None,
        limit: int | None = None,
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ProjectInstanceListPaginated]:
        """Call ``project_instances_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_instances_list, (project_name, cursor, limit, status), options
        )

    async def project_instances_list_without_preload_content(
        self,
        project_name: str,
        cursor: str | None = None,
        limit: int | None = None,
        status: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``project_instances_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_instances_list, (project_name, cursor, limit, status), options
        )

    async def project_instances_update(
        self,
        project_name: str,
        instance_id: str,
        data: models.InstanceUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.InstanceList:
        """Stop an instance of a project.

        Args:
            project_name: Name of the project.
            instance_id: Identifier of the instance (UUID).
            data: New status of an instance.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated instance.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/instances/{instance_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.project_instances_update, (project_name, instance_id, data), options
        )

    async def project_instances_update_with_http_info(
        self,
        project_name: str,
        instance_id: str,
        data: models.InstanceUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.InstanceList]:
        """Call ``project_instances_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_instances_update, (project_name, instance_id, data), options
        )

    async def project_instances_update_without_preload_content(
        self,
        project_name: str,
        instance_id: str,
        data: models.InstanceUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``project_instances_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_instances_update, (project_name, instance_id, data), options
        )

    async def project_requests_list(
        self,
        project_name: str,
        object_type: Literal["deployment", "pipeline"] | str | None = None,
        status: Literal["failed", "completed", "cancelled"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.RequestsOverview]:
        """List ended requests to the deployments and pipelines of a project.

        The newest request comes first.

        Args:
            project_name: Name of the project.
            object_type: Type of the objects whose requests to return. Default: both. One of: `deployment`, `pipeline`.
            status: Status of the requests to return. One of: `failed`, `completed`, `cancelled`. Default: `completed`.
            limit: Maximum number of requests to return. At least 1. Default: `50`.
            offset: Number of requests to skip. At least 0. Default: `0`.
            start_date: Earliest creation time, ISO 8601; only for ended requests.
            end_date: Latest creation time, ISO 8601; only for ended requests.
            search_id: Part of the identifiers of the requests to return; only for ended requests.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The requests, without their data.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/requests
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.project_requests_list,
            (project_name, object_type, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    async def project_requests_list_with_http_info(
        self,
        project_name: str,
        object_type: Literal["deployment", "pipeline"] | str | None = None,
        status: Literal["failed", "completed", "cancelled"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.RequestsOverview]]:
        """Call ``project_requests_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_requests_list,
            (project_name, object_type, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    async def project_requests_list_without_preload_content(
        self,
        project_name: str,
        object_type: Literal["deployment", "pipeline"] | str | None = None,
        status: Literal["failed", "completed", "cancelled"] | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``project_requests_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_requests_list,
            (project_name, object_type, status, limit, offset, start_date, end_date, search_id),
            options,
        )

    def iter_project_requests_list(
        self,
        project_name: str,
        object_type: Literal["deployment", "pipeline"] | str | None = None,
        status: Literal["failed", "completed", "cancelled"] | str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        search_id: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.RequestsOverview]:
        """Iterate over all items of `project_requests_list`, page by page.

        Args:
            project_name: Name of the project.
            object_type: Type of the objects whose requests to return. Default: both. One of: `deployment`, `pipeline`.
            status: Status of the requests to return. One of: `failed`, `completed`, `cancelled`. Default: `completed`.
            start_date: Earliest creation time, ISO 8601; only for ended requests.
            end_date: Latest creation time, ISO 8601; only for ended requests.
            search_id: Part of the identifiers of the requests to return; only for ended requests.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `project_requests_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.project_requests_list,
            (project_name, object_type, status, None, None, start_date, end_date, search_id),
            limit,
            page_size,
            options,
        )

    async def project_users_create(
        self,
        project_name: str,
        data: models.ProjectUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ProjectUserList:
        """Add a user to a project.

        Requires an admin of the organization. The user must be in the organization, and can then get
        roles in the project.

        Args:
            project_name: Name of the project.
            data: A user to add to a project. Required: `user_id`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The added user.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/users
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.project_users_create, (project_name, data), options)

    async def project_users_create_with_http_info(
        self,
        project_name: str,
        data: models.ProjectUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ProjectUserList]:
        """Call ``project_users_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.project_users_create, (project_name, data), options)

    async def project_users_create_without_preload_content(
        self,
        project_name: str,
        data: models.ProjectUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``project_users_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_users_create, (project_name, data), options
        )

    async def project_users_delete(
        self, project_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Remove a user from a project.

        Requires an admin of the organization. The user loses all roles in the project.

        Args:
            project_name: Name of the project.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/users/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.project_users_delete, (project_name, user_id), options)

    async def project_users_delete_with_http_info(
        self, project_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``project_users_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_users_delete, (project_name, user_id), options
        )

    async def project_users_delete_without_preload_content(
        self, project_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``project_users_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_users_delete, (project_name, user_id), options
        )

    async def project_users_get(
        self, project_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectUserList:
        """Get a user of a project.

        Requires membership of the project.

        Args:
            project_name: Name of the project.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/users/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.project_users_get, (project_name, user_id), options)

    async def project_users_get_with_http_info(
        self, project_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectUserList]:
        """Call ``project_users_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.project_users_get, (project_name, user_id), options)

    async def project_users_get_without_preload_content(
        self, project_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``project_users_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_users_get, (project_name, user_id), options
        )

    async def project_users_list(
        self,
        project_name: str,
        user_type: Literal["user", "service_user"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.ProjectUserList]:
        """List the users of a project.

        Requires membership of the project.

        Args:
            project_name: Name of the project.
            user_type: Type of the users to return. One of: `user`, `service_user`. Default: `user`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The users.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/users
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.project_users_list, (project_name, user_type), options)

    async def project_users_list_with_http_info(
        self,
        project_name: str,
        user_type: Literal["user", "service_user"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.ProjectUserList]]:
        """Call ``project_users_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.project_users_list, (project_name, user_type), options
        )

    async def project_users_list_without_preload_content(
        self,
        project_name: str,
        user_type: Literal["user", "service_user"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``project_users_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.project_users_list, (project_name, user_type), options
        )

    async def projects_create(
        self, data: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectDetail:
        """Create a project in an organization.

        Requires an admin of the organization. All its admins become `project-admin` of the project. The
        name must be globally unique.

        Args:
            data: A project to create. Required: `name`, `organization_name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.projects_create, (data,), options)

    async def projects_create_with_http_info(
        self, data: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectDetail]:
        """Call ``projects_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_create, (data,), options)

    async def projects_create_without_preload_content(
        self, data: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_create, (data,), options)

    async def projects_delete(self, project_name: str, **options: hints.Unpack[hints.RequestOptions]) -> None:
        """Delete a project.

        Also deletes its deployments, pipelines and all other contents.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
    ) -> models.ProjectDetail:
        """Get a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.projects_get, (project_name,), options)

    async def projects_get_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ProjectDetail]:
        """Call ``projects_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_get, (project_name,), options)

    async def projects_get_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.projects_get, (project_name,), options)

    async def projects_list(
        self, organization: str | None = None, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ProjectList]:
        """List the projects of the user.

        Returns the projects of all organizations of the user, or of one of them.

        Args:
            organization: Name of the organization whose projects to return.
            labels: Labels to filter by, `label:value`, separated by commas. Objects with at least one of them are
                returned.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The projects.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.

        Source: UbiOps 4, GET /projects
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.projects_list, (organization, labels), options)

    async def projects_list_with_http_info(
        self, organization: str | None = None, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ProjectList]]:
        """Call ``projects_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.projects_list, (organization, labels), options)

    async def projects_list_without_preload_content(
        self, organization: str | None = None, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.projects_list, (organization, labels), options
        )

    async def projects_resource_usage(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ProjectResourceUsage:
        """Count the resources of a project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Number of resources of each kind.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/resources
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
    ) -> models.ProjectDetail:
        """Update a project.

        Also suspends and activates it: a suspended project refuses requests. A project that UbiOps
        suspended can be neither suspended nor activated.

        Args:
            project_name: Name of the project.
            data: Fields of a project to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated project.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.projects_update, (project_name, data), options)

    async def projects_update_with_http_info(
        self,
        project_name: str,
        data: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ProjectDetail]:
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

    async def projects_usage_get(
        self,
        project_name: str,
        start_date: str | None = None,
        end_date: str | None = None,
        interval: Literal["day", "month"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ProjectUsage:
        """Get the credits that a project used.

        Credits are the credit rate of an instance type times the hours that its instances ran.

        Without dates, the result covers the current subscription period of the organization.

        Args:
            project_name: Name of the project.
            start_date: Start date (ISO 8601). Default: the start of the current subscription period.
            end_date: End date (ISO 8601). Default: the end of the current subscription period.
            interval: Interval of the values. One of: `day`, `month`. Default: `month`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Used credits by interval, of the project and of each version of a deployment.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/usage
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.projects_usage_get, (project_name, start_date, end_date, interval), options
        )

    async def projects_usage_get_with_http_info(
        self,
        project_name: str,
        start_date: str | None = None,
        end_date: str | None = None,
        interval: Literal["day", "month"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ProjectUsage]:
        """Call ``projects_usage_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.projects_usage_get, (project_name, start_date, end_date, interval), options
        )

    async def projects_usage_get_without_preload_content(
        self,
        project_name: str,
        start_date: str | None = None,
        end_date: str | None = None,
        interval: Literal["day", "month"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``projects_usage_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.projects_usage_get, (project_name, start_date, end_date, interval), options
        )

    async def quotas_list(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.QuotaDetail]:
        """List the quotas of a project.

        Requires membership of the project.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The quotas.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/quotas
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.quotas_list, (project_name,), options)

    async def quotas_list_with_http_info(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.QuotaDetail]]:
        """Call ``quotas_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.quotas_list, (project_name,), options)

    async def quotas_list_without_preload_content(
        self, project_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``quotas_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.quotas_list, (project_name,), options)

    async def request_schedules_create(
        self,
        project_name: str,
        data: models.ScheduleCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ScheduleList:
        """Create a schedule of requests to a deployment or pipeline.

        At each time of the schedule, in UTC, the request is queued for the version, or else for the default
        version. The name must be unique within the project. Requires the permission to send requests to the
        object.

        Args:
            project_name: Name of the project.
            data: A request schedule to create. Required: `name`, `object_type`, `object_name`, `schedule`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created schedule.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/schedules
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.request_schedules_create, (project_name, data), options)

    async def request_schedules_create_with_http_info(
        self,
        project_name: str,
        data: models.ScheduleCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ScheduleList]:
        """Call ``request_schedules_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.request_schedules_create, (project_name, data), options
        )

    async def request_schedules_create_without_preload_content(
        self,
        project_name: str,
        data: models.ScheduleCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``request_schedules_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.request_schedules_create, (project_name, data), options
        )

    async def request_schedules_delete(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a request schedule.

        Use `request_schedules_update` to disable it temporarily.

        Args:
            project_name: Name of the project.
            schedule_name: Name of the request schedule.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/schedules/{schedule_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.request_schedules_delete, (project_name, schedule_name), options)

    async def request_schedules_delete_with_http_info(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``request_schedules_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.request_schedules_delete, (project_name, schedule_name), options
        )

    async def request_schedules_delete_without_preload_content(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``request_schedules_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.request_schedules_delete, (project_name, schedule_name), options
        )

    async def request_schedules_get(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ScheduleList:
        """Get a request schedule.

        Args:
            project_name: Name of the project.
            schedule_name: Name of the request schedule.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The schedule.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/schedules/{schedule_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.request_schedules_get, (project_name, schedule_name), options)

    async def request_schedules_get_with_http_info(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ScheduleList]:
        """Call ``request_schedules_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.request_schedules_get, (project_name, schedule_name), options
        )

    async def request_schedules_get_without_preload_content(
        self, project_name: str, schedule_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``request_schedules_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.request_schedules_get, (project_name, schedule_name), options
        )

    async def request_schedules_list(
        self, project_name: str, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ScheduleList]:
        """List the request schedules of a project.

        Requires `requests.list` on `deployments.versions` or on `pipelines.versions`.

        Args:
            project_name: Name of the project.
            labels: Labels to filter by, `label:value`, separated by commas. Objects with at least one of them are
                returned.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The schedules.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/schedules
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.request_schedules_list, (project_name, labels), options)

    async def request_schedules_list_with_http_info(
        self, project_name: str, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ScheduleList]]:
        """Call ``request_schedules_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.request_schedules_list, (project_name, labels), options
        )

    async def request_schedules_list_without_preload_content(
        self, project_name: str, labels: str | None = None, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``request_schedules_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.request_schedules_list, (project_name, labels), options
        )

    async def request_schedules_update(
        self,
        project_name: str,
        schedule_name: str,
        data: models.ScheduleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ScheduleList:
        """Update, enable or disable a request schedule.

        New labels replace the previous ones. The deployment or pipeline and its version are read-only.
        Requires the permission to send requests to it.

        Args:
            project_name: Name of the project.
            schedule_name: Name of the request schedule.
            data: Fields of a request schedule to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated schedule.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/schedules/{schedule_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.request_schedules_update, (project_name, schedule_name, data), options
        )

    async def request_schedules_update_with_http_info(
        self,
        project_name: str,
        schedule_name: str,
        data: models.ScheduleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ScheduleList]:
        """Call ``request_schedules_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.request_schedules_update, (project_name, schedule_name, data), options
        )

    async def request_schedules_update_without_preload_content(
        self,
        project_name: str,
        schedule_name: str,
        data: models.ScheduleUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``request_schedules_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.request_schedules_update, (project_name, schedule_name, data), options
        )

    @overload
    async def revisions_file_download(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    async def revisions_file_download(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    async def revisions_file_download(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> bytes: ...
    async def revisions_file_download(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> bytes | hints.Path | int:
        """Download the deployment file of a revision.

        Returns the file as it was uploaded.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            revision_id: Identifier of the revision (UUID).
            version: Name of the version.
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The deployment file, a ZIP archive.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/revisions/{revision_id}/download
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.revisions_file_download, (project_name, deployment_name, revision_id, version), options
        )

    @overload
    async def revisions_file_download_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    async def revisions_file_download_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    async def revisions_file_download_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[bytes]: ...
    async def revisions_file_download_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        **options: hints.Unpack[hints.DownloadOptions],
    ) -> hints.ApiResponse[Any]:
        """Call ``revisions_file_download`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.revisions_file_download, (project_name, deployment_name, revision_id, version), options
        )

    async def revisions_file_download_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``revisions_file_download`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.revisions_file_download, (project_name, deployment_name, revision_id, version), options
        )

    async def revisions_file_upload(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        file: hints.FileInput | None = None,
        source_deployment: str | None = None,
        source_version: str | None = None,
        template_deployment_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.RevisionCreate:
        """Upload the deployment file of a version, or copy it.

        Give either a file, or a deployment and version to copy from, or a template. The file is a ZIP
        archive with `deployment.py` at the top or in its only folder. Creates a revision and builds it;
        a version without an active revision becomes `building`, then `available`. If the build fails,
        the previous revision stays active.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            file: Deployment file, a ZIP archive.
            source_deployment: Name of the deployment to copy the file from. Not empty.
            source_version: Version to copy the file from; required with `source_deployment`. Not empty.
            template_deployment_id: Identifier of a template deployment to copy the file from (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created revision.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions/{version}/revisions
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.revisions_file_upload,
            (project_name, deployment_name, version, file, source_deployment, source_version, template_deployment_id),
            options,
        )

    async def revisions_file_upload_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        file: hints.FileInput | None = None,
        source_deployment: str | None = None,
        source_version: str | None = None,
        template_deployment_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.RevisionCreate]:
        """Call ``revisions_file_upload`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.revisions_file_upload,
            (project_name, deployment_name, version, file, source_deployment, source_version, template_deployment_id),
            options,
        )

    async def revisions_file_upload_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        version: str,
        file: hints.FileInput | None = None,
        source_deployment: str | None = None,
        source_version: str | None = None,
        template_deployment_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``revisions_file_upload`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.revisions_file_upload,
            (project_name, deployment_name, version, file, source_deployment, source_version, template_deployment_id),
            options,
        )

    async def revisions_get(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.RevisionList:
        """Get a revision of a version.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            revision_id: Identifier of the revision (UUID).
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The revision.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/revisions/{revision_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.revisions_get, (project_name, deployment_name, revision_id, version), options
        )

    async def revisions_get_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.RevisionList]:
        """Call ``revisions_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.revisions_get, (project_name, deployment_name, revision_id, version), options
        )

    async def revisions_get_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``revisions_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.revisions_get, (project_name, deployment_name, revision_id, version), options
        )

    async def revisions_list(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.RevisionList]:
        """List the revisions of a version.

        Every upload creates a revision.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            version: Name of the version.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The revisions.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/deployments/{deployment_name}/versions/{version}/revisions
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.revisions_list, (project_name, deployment_name, version), options)

    async def revisions_list_with_http_info(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.RevisionList]]:
        """Call ``revisions_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.revisions_list, (project_name, deployment_name, version), options
        )

    async def revisions_list_without_preload_content(
        self, project_name: str, deployment_name: str, version: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``revisions_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.revisions_list, (project_name, deployment_name, version), options
        )

    async def revisions_rebuild(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        data: object | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.RevisionList:
        """Build a revision again.

        Creates a revision with the same file. The body can be omitted or an empty object.

        Args:
            project_name: Name of the project.
            deployment_name: Name of the deployment.
            revision_id: Identifier of the revision (UUID).
            version: Name of the version.
            data: Nothing, or an empty object.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created revision.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/deployments/{deployment_name}/versions/{version}/revisions/{revision_id}/rebuild
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.revisions_rebuild, (project_name, deployment_name, revision_id, version, data), options
        )

    async def revisions_rebuild_with_http_info(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        data: object | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.RevisionList]:
        """Call ``revisions_rebuild`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.revisions_rebuild, (project_name, deployment_name, revision_id, version, data), options
        )

    async def revisions_rebuild_without_preload_content(
        self,
        project_name: str,
        deployment_name: str,
        revision_id: str,
        version: str,
        data: object | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``revisions_rebuild`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.revisions_rebuild, (project_name, deployment_name, revision_id, version, data), options
        )

    async def role_assignments_create(
        self,
        project_name: str,
        data: models.RoleAssignmentCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.RoleAssignmentList:
        """Assign a role to a user or a deployment, for a project or for an object in it.

        The object can be a deployment, a pipeline or a bucket. Give its name and type together; omit both
        for the whole project. A deployment needs a role for each bucket that it uses, except `default`.

        Args:
            project_name: Name of the project.
            data: A role for a user or a deployment, in the whole project or for one object in it. Required: `role`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created role assignment.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/role-assignments
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/role-assignments/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/role-assignments/{id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

    async def role_assignments_per_object_list(
        self,
        project_name: str,
        resource: str | None = None,
        resource_type: Literal["project", "deployment", "pipeline", "bucket"] | str | None = None,
        assignee: str | None = None,
        assignee_type: Literal["user", "deployment"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.RoleAssignmentList]:
        """List the role assignments of a project, of an assignee or on an object.

        Give the name and the type of an object together.

        Args:
            project_name: Name of the project.
            resource: Name of the object on which the roles are assigned.
            resource_type: Type of the object on which the roles are assigned. One of: `project`, `deployment`,
                `pipeline`, `bucket`.
            assignee: Identifier of the user (UUID) or name of the deployment that has the roles.
            assignee_type: Type of the assignee. One of: `user`, `deployment`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The role assignments.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/role-assignments
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.role_assignments_per_object_list,
            (project_name, resource, resource_type, assignee, assignee_type),
            options,
        )

    async def role_assignments_per_object_list_with_http_info(
        self,
        project_name: str,
        resource: str | None = None,
        resource_type: Literal["project", "deployment", "pipeline", "bucket"] | str | None = None,
        assignee: str | None = None,
        assignee_type: Literal["user", "deployment"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.RoleAssignmentList]]:
        """Call ``role_assignments_per_object_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.role_assignments_per_object_list,
            (project_name, resource, resource_type, assignee, assignee_type),
            options,
        )

    async def role_assignments_per_object_list_without_preload_content(
        self,
        project_name: str,
        resource: str | None = None,
        resource_type: Literal["project", "deployment", "pipeline", "bucket"] | str | None = None,
        assignee: str | None = None,
        assignee_type: Literal["user", "deployment"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``role_assignments_per_object_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.role_assignments_per_object_list,
            (project_name, resource, resource_type, assignee, assignee_type),
            options,
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/roles
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/roles/{role_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/roles/{role_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
        project-viewer, an admin, editor and viewer for each of deployment and pipeline, and files-reader
        and files-writer. Use `roles_get` for the permissions of a role.

        Args:
            project_name: Name of the project.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The roles.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/roles
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/roles/{role_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

    async def service_status(self, **options: hints.Unpack[hints.RequestOptions]) -> models.Status:
        """Check the status of the API.

        No token is required. Every call tests the database connection.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Status of the API.

        Source: UbiOps 4, GET /status
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
    ) -> models.ServiceUserTokenDetail:
        """Create a service user and its token.

        Generates a unique e-mail address. The token is valid immediately, until the expiry date; only
        this response contains it. A service user has no permissions until it gets roles.

        Args:
            project_name: Name of the project.
            data: A service user to create, or its fields to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The service user and its token.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/service-users
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.service_users_create, (project_name, data), options)

    async def service_users_create_with_http_info(
        self,
        project_name: str,
        data: models.ServiceUserCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ServiceUserTokenDetail]:
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/service-users/{service_user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/service-users/{service_user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/service-users
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

        The old token becomes invalid. The token of an expired service user cannot be reset. The body can
        be omitted or an empty object.

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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PUT /projects/{project_name}/service-users/{service_user_id}/token
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
        """Update a service user.

        An expired service user cannot be updated.

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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/service-users/{service_user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

    async def services_create(
        self,
        project_name: str,
        data: models.ServiceCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ServiceDetail:
        """Create a service.

        Without a version, the service uses the default version of the deployment.

        Args:
            project_name: Name of the project.
            data: A service to create. Required: `name`, `port`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created service.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/services
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.services_create, (project_name, data), options)

    async def services_create_with_http_info(
        self,
        project_name: str,
        data: models.ServiceCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ServiceDetail]:
        """Call ``services_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.services_create, (project_name, data), options)

    async def services_create_without_preload_content(
        self,
        project_name: str,
        data: models.ServiceCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``services_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_create, (project_name, data), options
        )

    async def services_delete(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/services/{service_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.services_delete, (project_name, service_name), options)

    async def services_delete_with_http_info(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``services_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_delete, (project_name, service_name), options
        )

    async def services_delete_without_preload_content(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``services_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_delete, (project_name, service_name), options
        )

    async def services_get(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ServiceDetail:
        """Get a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The service.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/services/{service_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.services_get, (project_name, service_name), options)

    async def services_get_with_http_info(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ServiceDetail]:
        """Call ``services_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.services_get, (project_name, service_name), options)

    async def services_get_without_preload_content(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``services_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_get, (project_name, service_name), options
        )

    async def services_list(
        self,
        project_name: str,
        labels: str | None = None,
        deployment_version_ids: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.ServiceList]:
        """List the services of a project.

        Args:
            project_name: Name of the project.
            labels: Labels to filter by, `label:value`, separated by commas. Objects with at least one of them are
                returned.
            deployment_version_ids: Identifiers of the versions whose services to return, separated by commas.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The services.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/services
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_list, (project_name, labels, deployment_version_ids), options
        )

    async def services_list_with_http_info(
        self,
        project_name: str,
        labels: str | None = None,
        deployment_version_ids: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.ServiceList]]:
        """Call ``services_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_list, (project_name, labels, deployment_version_ids), options
        )

    async def services_list_without_preload_content(
        self,
        project_name: str,
        labels: str | None = None,
        deployment_version_ids: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``services_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_list, (project_name, labels, deployment_version_ids), options
        )

    async def services_status_get(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ServiceStatus:
        """Get the status of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The status.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/services/{service_name}/status
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.services_status_get, (project_name, service_name), options)

    async def services_status_get_with_http_info(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ServiceStatus]:
        """Call ``services_status_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_status_get, (project_name, service_name), options
        )

    async def services_status_get_without_preload_content(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``services_status_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_status_get, (project_name, service_name), options
        )

    async def services_update(
        self,
        project_name: str,
        service_name: str,
        data: models.ServiceUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ServiceDetail:
        """Update a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            data: Fields of a service to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated service.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/services/{service_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.services_update, (project_name, service_name, data), options)

    async def services_update_with_http_info(
        self,
        project_name: str,
        service_name: str,
        data: models.ServiceUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ServiceDetail]:
        """Call ``services_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_update, (project_name, service_name, data), options
        )

    async def services_update_without_preload_content(
        self,
        project_name: str,
        service_name: str,
        data: models.ServiceUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``services_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_update, (project_name, service_name, data), options
        )

    async def services_user_concurrency_limit_create(
        self,
        project_name: str,
        service_name: str,
        data: models.ServicesUserConcurrencyLimitCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ServicesUserConcurrencyLimitList:
        """Set the concurrency limit of a user of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            data: Limit of the concurrent requests of a user to a service. Required: `user_id`, `limit`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created limit.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/services/{service_name}/user-concurrency-limits
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_user_concurrency_limit_create, (project_name, service_name, data), options
        )

    async def services_user_concurrency_limit_create_with_http_info(
        self,
        project_name: str,
        service_name: str,
        data: models.ServicesUserConcurrencyLimitCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ServicesUserConcurrencyLimitList]:
        """Call ``services_user_concurrency_limit_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_user_concurrency_limit_create, (project_name, service_name, data), options
        )

    async def services_user_concurrency_limit_create_without_preload_content(
        self,
        project_name: str,
        service_name: str,
        data: models.ServicesUserConcurrencyLimitCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``services_user_concurrency_limit_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_user_concurrency_limit_create, (project_name, service_name, data), options
        )

    async def services_user_concurrency_limit_delete(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete the concurrency limit of a user of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/services/{service_name}/user-concurrency-limits/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_user_concurrency_limit_delete, (project_name, service_name, user_id), options
        )

    async def services_user_concurrency_limit_delete_with_http_info(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``services_user_concurrency_limit_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_user_concurrency_limit_delete, (project_name, service_name, user_id), options
        )

    async def services_user_concurrency_limit_delete_without_preload_content(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``services_user_concurrency_limit_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_user_concurrency_limit_delete, (project_name, service_name, user_id), options
        )

    async def services_user_concurrency_limit_get(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ServicesUserConcurrencyLimitList:
        """Get the concurrency limit of a user of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The limit.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/services/{service_name}/user-concurrency-limits/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_user_concurrency_limit_get, (project_name, service_name, user_id), options
        )

    async def services_user_concurrency_limit_get_with_http_info(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ServicesUserConcurrencyLimitList]:
        """Call ``services_user_concurrency_limit_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_user_concurrency_limit_get, (project_name, service_name, user_id), options
        )

    async def services_user_concurrency_limit_get_without_preload_content(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``services_user_concurrency_limit_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_user_concurrency_limit_get, (project_name, service_name, user_id), options
        )

    async def services_user_concurrency_limit_list(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ServicesUserConcurrencyLimitList]:
        """List the concurrency limits of the users of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The limits.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/services/{service_name}/user-concurrency-limits
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_user_concurrency_limit_list, (project_name, service_name), options
        )

    async def services_user_concurrency_limit_list_with_http_info(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ServicesUserConcurrencyLimitList]]:
        """Call ``services_user_concurrency_limit_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_user_concurrency_limit_list, (project_name, service_name), options
        )

    async def services_user_concurrency_limit_list_without_preload_content(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``services_user_concurrency_limit_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_user_concurrency_limit_list, (project_name, service_name), options
        )

    async def services_user_concurrency_limit_update(
        self,
        project_name: str,
        service_name: str,
        user_id: str,
        data: models.ServicesUserConcurrencyLimitUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ServicesUserConcurrencyLimitList:
        """Update the concurrency limit of a user of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            user_id: Identifier of the user (UUID).
            data: New limit of the concurrent requests of a user to a service.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated limit.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/services/{service_name}/user-concurrency-limits/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_user_concurrency_limit_update, (project_name, service_name, user_id, data), options
        )

    async def services_user_concurrency_limit_update_with_http_info(
        self,
        project_name: str,
        service_name: str,
        user_id: str,
        data: models.ServicesUserConcurrencyLimitUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ServicesUserConcurrencyLimitList]:
        """Call ``services_user_concurrency_limit_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_user_concurrency_limit_update, (project_name, service_name, user_id, data), options
        )

    async def services_user_concurrency_limit_update_without_preload_content(
        self,
        project_name: str,
        service_name: str,
        user_id: str,
        data: models.ServicesUserConcurrencyLimitUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``services_user_concurrency_limit_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_user_concurrency_limit_update, (project_name, service_name, user_id, data), options
        )

    async def services_user_rate_limit_create(
        self,
        project_name: str,
        service_name: str,
        data: models.ServicesUserRateLimitCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ServicesUserRateLimitList:
        """Set the rate limit of a user of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            data: Limit of the rate of the requests of a user to a service. Required: `user_id`, `limit`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created limit.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/services/{service_name}/user-rate-limits
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_user_rate_limit_create, (project_name, service_name, data), options
        )

    async def services_user_rate_limit_create_with_http_info(
        self,
        project_name: str,
        service_name: str,
        data: models.ServicesUserRateLimitCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ServicesUserRateLimitList]:
        """Call ``services_user_rate_limit_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_user_rate_limit_create, (project_name, service_name, data), options
        )

    async def services_user_rate_limit_create_without_preload_content(
        self,
        project_name: str,
        service_name: str,
        data: models.ServicesUserRateLimitCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``services_user_rate_limit_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_user_rate_limit_create, (project_name, service_name, data), options
        )

    async def services_user_rate_limit_delete(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete the rate limit of a user of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/services/{service_name}/user-rate-limits/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_user_rate_limit_delete, (project_name, service_name, user_id), options
        )

    async def services_user_rate_limit_delete_with_http_info(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``services_user_rate_limit_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_user_rate_limit_delete, (project_name, service_name, user_id), options
        )

    async def services_user_rate_limit_delete_without_preload_content(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``services_user_rate_limit_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_user_rate_limit_delete, (project_name, service_name, user_id), options
        )

    async def services_user_rate_limit_get(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.ServicesUserRateLimitList:
        """Get the rate limit of a user of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            user_id: Identifier of the user (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The limit.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/services/{service_name}/user-rate-limits/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_user_rate_limit_get, (project_name, service_name, user_id), options
        )

    async def services_user_rate_limit_get_with_http_info(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ServicesUserRateLimitList]:
        """Call ``services_user_rate_limit_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_user_rate_limit_get, (project_name, service_name, user_id), options
        )

    async def services_user_rate_limit_get_without_preload_content(
        self, project_name: str, service_name: str, user_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``services_user_rate_limit_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_user_rate_limit_get, (project_name, service_name, user_id), options
        )

    async def services_user_rate_limit_list(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.ServicesUserRateLimitList]:
        """List the rate limits of the users of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The limits.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/services/{service_name}/user-rate-limits
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_user_rate_limit_list, (project_name, service_name), options
        )

    async def services_user_rate_limit_list_with_http_info(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.ServicesUserRateLimitList]]:
        """Call ``services_user_rate_limit_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_user_rate_limit_list, (project_name, service_name), options
        )

    async def services_user_rate_limit_list_without_preload_content(
        self, project_name: str, service_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``services_user_rate_limit_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_user_rate_limit_list, (project_name, service_name), options
        )

    async def services_user_rate_limit_update(
        self,
        project_name: str,
        service_name: str,
        user_id: str,
        data: models.ServicesUserRateLimitUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ServicesUserRateLimitList:
        """Update the rate limit of a user of a service.

        Args:
            project_name: Name of the project.
            service_name: Name of the service.
            user_id: Identifier of the user (UUID).
            data: New limit of the rate of the requests of a user to a service.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated limit.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, PATCH /projects/{project_name}/services/{service_name}/user-rate-limits/{user_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.services_user_rate_limit_update, (project_name, service_name, user_id, data), options
        )

    async def services_user_rate_limit_update_with_http_info(
        self,
        project_name: str,
        service_name: str,
        user_id: str,
        data: models.ServicesUserRateLimitUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ServicesUserRateLimitList]:
        """Call ``services_user_rate_limit_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.services_user_rate_limit_update, (project_name, service_name, user_id, data), options
        )

    async def services_user_rate_limit_update_without_preload_content(
        self,
        project_name: str,
        service_name: str,
        user_id: str,
        data: models.ServicesUserRateLimitUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``services_user_rate_limit_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.services_user_rate_limit_update, (project_name, service_name, user_id, data), options
        )

    async def template_deployments_list(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> list[models.TemplateDeploymentList]:
        """List the template deployments.

        A version can take its deployment file from a template.

        Args:
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The templates.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.

        Source: UbiOps 4, GET /template-deployments
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.template_deployments_list, (), options)

    async def template_deployments_list_with_http_info(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[list[models.TemplateDeploymentList]]:
        """Call ``template_deployments_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.template_deployments_list, (), options)

    async def template_deployments_list_without_preload_content(
        self, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``template_deployments_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.template_deployments_list, (), options)

    async def time_series_data_aggregate(
        self,
        project_name: str,
        data: models.TimeSeriesDataCreate | list[models.TimeSeriesDataCreate],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Add measurements to metrics.

        Measurements of the same minute are combined: into their sum for a delta metric, into their
        average for a gauge metric. Only measurements of the last two minutes are accepted.

        Args:
            project_name: Name of the project.
            data: Values of a metric for a set of labels, or a list of them.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; the measurements are stored.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/time-series/aggregate
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.time_series_data_aggregate, (project_name, data), options)

    async def time_series_data_aggregate_with_http_info(
        self,
        project_name: str,
        data: models.TimeSeriesDataCreate | list[models.TimeSeriesDataCreate],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``time_series_data_aggregate`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.time_series_data_aggregate, (project_name, data), options
        )

    async def time_series_data_aggregate_without_preload_content(
        self,
        project_name: str,
        data: models.TimeSeriesDataCreate | list[models.TimeSeriesDataCreate],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``time_series_data_aggregate`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.time_series_data_aggregate, (project_name, data), options
        )

    async def time_series_data_create(
        self,
        project_name: str,
        data: models.TimeSeriesDataCreate | list[models.TimeSeriesDataCreate],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> object:
        """Write values of metrics.

        A value is stored for the minute of its date.

        Args:
            project_name: Name of the project.
            data: Values of a metric for a set of labels, or a list of them.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            An empty result; the values are stored.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/time-series/data
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.time_series_data_create, (project_name, data), options)

    async def time_series_data_create_with_http_info(
        self,
        project_name: str,
        data: models.TimeSeriesDataCreate | list[models.TimeSeriesDataCreate],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[object]:
        """Call ``time_series_data_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.time_series_data_create, (project_name, data), options
        )

    async def time_series_data_create_without_preload_content(
        self,
        project_name: str,
        data: models.TimeSeriesDataCreate | list[models.TimeSeriesDataCreate],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``time_series_data_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.time_series_data_create, (project_name, data), options
        )

    async def time_series_data_list(
        self,
        project_name: str,
        metric: str,
        start_date: str,
        end_date: str,
        aggregation_period: Literal[60, 300, 900, 3600, 7200, 21600, 86400] | int | None = None,
        unit_period: Literal[1, 60, 3600, 86400] | int | None = None,
        labels: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.TimeSeriesDataList:
        """List the values of a metric.

        Values are grouped by periods of `aggregation_period` seconds. The start date is rounded down and
        the end date rounded up to a multiple of the period.

        The values of a delta metric are rates: its sum in a period per second, or per `unit_period`
        seconds. Those of a gauge metric are averages.

        Args:
            project_name: Name of the project.
            metric: Name of the metric. Not empty.
            start_date: Start time (ISO 8601).
            end_date: End time (ISO 8601).
            aggregation_period: Seconds of a period. Default: the shortest that the range of dates allows. One of: `60`,
                `300`, `900`, `3600`, `7200`, `21600`, `86400`.
            unit_period: Seconds that the rate of a delta metric is given for. One of: `1`, `60`, `3600`, `86400`.
                Default: `1`.
            labels: Labels that a time series must have, all of them, `label:value`, separated by commas.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The values in chronological order.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/time-series/data
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.time_series_data_list,
            (project_name, metric, start_date, end_date, aggregation_period, unit_period, labels),
            options,
        )

    async def time_series_data_list_with_http_info(
        self,
        project_name: str,
        metric: str,
        start_date: str,
        end_date: str,
        aggregation_period: Literal[60, 300, 900, 3600, 7200, 21600, 86400] | int | None = None,
        unit_period: Literal[1, 60, 3600, 86400] | int | None = None,
        labels: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.TimeSeriesDataList]:
        """Call ``time_series_data_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.time_series_data_list,
            (project_name, metric, start_date, end_date, aggregation_period, unit_period, labels),
            options,
        )

    async def time_series_data_list_without_preload_content(
        self,
        project_name: str,
        metric: str,
        start_date: str,
        end_date: str,
        aggregation_period: Literal[60, 300, 900, 3600, 7200, 21600, 86400] | int | None = None,
        unit_period: Literal[1, 60, 3600, 86400] | int | None = None,
        labels: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``time_series_data_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.time_series_data_list,
            (project_name, metric, start_date, end_date, aggregation_period, unit_period, labels),
            options,
        )

    async def time_series_delete(
        self, project_name: str, time_series_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a time series.

        Also deletes its values.

        Args:
            project_name: Name of the project.
            time_series_id: Identifier of the time series.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/time-series/{time_series_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.time_series_delete, (project_name, time_series_id), options)

    async def time_series_delete_with_http_info(
        self, project_name: str, time_series_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``time_series_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.time_series_delete, (project_name, time_series_id), options
        )

    async def time_series_delete_without_preload_content(
        self, project_name: str, time_series_id: int, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``time_series_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.time_series_delete, (project_name, time_series_id), options
        )

    async def time_series_search(
        self,
        project_name: str,
        metric: str | None = None,
        labels: str | None = None,
        custom: bool | None = None,
        exact_match: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.TimeSeriesSearch]:
        """Search the time series of a project.

        A time series holds the values of a metric for one set of labels.

        Args:
            project_name: Name of the project.
            metric: Name of the metric. Not empty.
            labels: Labels that a time series must have, all of them, `label:value`, separated by commas.
            custom: True for custom metrics only, false for default metrics only. Default: both.
            exact_match: True for time series with exactly the given labels, false for those with further ones too.
                Default: `false`.
            limit: Maximum number of time series to return. At least 1. Default: `500`.
            offset: Number of time series to skip. At least 0. Default: `0`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The time series.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/time-series/search
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(
            operations.time_series_search, (project_name, metric, labels, custom, exact_match, limit, offset), options
        )

    async def time_series_search_with_http_info(
        self,
        project_name: str,
        metric: str | None = None,
        labels: str | None = None,
        custom: bool | None = None,
        exact_match: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.TimeSeriesSearch]]:
        """Call ``time_series_search`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.time_series_search, (project_name, metric, labels, custom, exact_match, limit, offset), options
        )

    async def time_series_search_without_preload_content(
        self,
        project_name: str,
        metric: str | None = None,
        labels: str | None = None,
        custom: bool | None = None,
        exact_match: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``time_series_search`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.time_series_search, (project_name, metric, labels, custom, exact_match, limit, offset), options
        )

    def iter_time_series_search(
        self,
        project_name: str,
        metric: str | None = None,
        labels: str | None = None,
        custom: bool | None = None,
        exact_match: bool | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncPages[models.TimeSeriesSearch]:
        """Iterate over all items of `time_series_search`, page by page.

        Args:
            project_name: Name of the project.
            metric: Name of the metric. Not empty.
            labels: Labels that a time series must have, all of them, `label:value`, separated by commas.
            custom: True for custom metrics only, false for default metrics only. Default: both.
            exact_match: True for time series with exactly the given labels, false for those with further ones too.
                Default: `false`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `time_series_search`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.time_series_search,
            (project_name, metric, labels, custom, exact_match, None, None),
            limit,
            page_size,
            options,
        )

    async def user_create(
        self, data: models.UserPendingCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.UserPendingDetail:
        """Create a user.

        Sends an activation link to the e-mail address, which must be unique.

        Args:
            data: A user to create. Required: `email`, `password`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The user, pending activation.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /user
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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
            ForbiddenException: 403. Missing permission, or not an admin where one is required.

        Source: UbiOps 4, DELETE /user
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

        Source: UbiOps 4, GET /user
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
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

    async def vouchers_get(self, code: str, **options: hints.Unpack[hints.RequestOptions]) -> models.Voucher:
        """Get the description of a voucher.

        Args:
            code: Code of the voucher.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The voucher.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /vouchers/{code}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.vouchers_get, (code,), options)

    async def vouchers_get_with_http_info(
        self, code: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Voucher]:
        """Call ``vouchers_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.vouchers_get, (code,), options)

    async def vouchers_get_without_preload_content(
        self, code: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``vouchers_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(operations.vouchers_get, (code,), options)

    async def webhook_tests_create(
        self,
        project_name: str,
        data: models.WebhookTestCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.WebhookTestDetail:
        """Test a webhook.

        Calls the URL once, as a webhook with these settings would.

        Args:
            project_name: Name of the project.
            data: Settings of a webhook to test. Required: `object_type`, `object_name`, `url`, `event`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The started test.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, POST /projects/{project_name}/webhooks-tests
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.webhook_tests_create, (project_name, data), options)

    async def webhook_tests_create_with_http_info(
        self,
        project_name: str,
        data: models.WebhookTestCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.WebhookTestDetail]:
        """Call ``webhook_tests_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.webhook_tests_create, (project_name, data), options)

    async def webhook_tests_create_without_preload_content(
        self,
        project_name: str,
        data: models.WebhookTestCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``webhook_tests_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.webhook_tests_create, (project_name, data), options
        )

    async def webhook_tests_get(
        self, project_name: str, test_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.WebhookTestDetail:
        """Get the result of a test of a webhook.

        Args:
            project_name: Name of the project.
            test_id: Identifier of the test (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The test.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/webhooks-tests/{test_id}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.webhook_tests_get, (project_name, test_id), options)

    async def webhook_tests_get_with_http_info(
        self, project_name: str, test_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.WebhookTestDetail]:
        """Call ``webhook_tests_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.webhook_tests_get, (project_name, test_id), options)

    async def webhook_tests_get_without_preload_content(
        self, project_name: str, test_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``webhook_tests_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.webhook_tests_get, (project_name, test_id), options
        )

    async def webhooks_create(
        self,
        project_name: str,
        data: models.WebhookCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.WebhookDetail:
        """Create a webhook.

        UbiOps calls the URL when a request to the deployment or pipeline starts, completes, fails or
        finishes (has completed, failed or been cancelled). Without a version, it does so for the default
        version.

        Args:
            project_name: Name of the project.
            data: A webhook to create. Required: `name`, `object_type`, `object_name`, `url`, `event`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created webhook.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, POST /projects/{project_name}/webhooks
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.webhooks_create, (project_name, data), options)

    async def webhooks_create_with_http_info(
        self,
        project_name: str,
        data: models.WebhookCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.WebhookDetail]:
        """Call ``webhooks_create`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.webhooks_create, (project_name, data), options)

    async def webhooks_create_without_preload_content(
        self,
        project_name: str,
        data: models.WebhookCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``webhooks_create`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.webhooks_create, (project_name, data), options
        )

    async def webhooks_delete(
        self, project_name: str, webhook_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> None:
        """Delete a webhook.

        Args:
            project_name: Name of the project.
            webhook_name: Name of the webhook.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            None; the response has no body.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, DELETE /projects/{project_name}/webhooks/{webhook_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.webhooks_delete, (project_name, webhook_name), options)

    async def webhooks_delete_with_http_info(
        self, project_name: str, webhook_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[None]:
        """Call ``webhooks_delete`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.webhooks_delete, (project_name, webhook_name), options
        )

    async def webhooks_delete_without_preload_content(
        self, project_name: str, webhook_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``webhooks_delete`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.webhooks_delete, (project_name, webhook_name), options
        )

    async def webhooks_get(
        self, project_name: str, webhook_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.WebhookDetail:
        """Get a webhook.

        Args:
            project_name: Name of the project.
            webhook_name: Name of the webhook.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The webhook.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/webhooks/{webhook_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.webhooks_get, (project_name, webhook_name), options)

    async def webhooks_get_with_http_info(
        self, project_name: str, webhook_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.WebhookDetail]:
        """Call ``webhooks_get`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(operations.webhooks_get, (project_name, webhook_name), options)

    async def webhooks_get_without_preload_content(
        self, project_name: str, webhook_name: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.AsyncRESTResponse:
        """Call ``webhooks_get`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.webhooks_get, (project_name, webhook_name), options
        )

    async def webhooks_list(
        self,
        project_name: str,
        labels: str | None = None,
        object_type: Literal["deployment", "pipeline"] | str | None = None,
        event: Literal[
            "deployment_request_started",
            "deployment_request_completed",
            "deployment_request_failed",
            "deployment_request_finished",
            "pipeline_request_started",
            "pipeline_request_completed",
            "pipeline_request_failed",
            "pipeline_request_finished",
        ]
        | str
        | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> list[models.WebhookDetail]:
        """List the webhooks of a project.

        Args:
            project_name: Name of the project.
            labels: Labels to filter by, `label:value`, separated by commas. Objects with at least one of them are
                returned.
            object_type: Type of the objects whose webhooks to return. One of: `deployment`, `pipeline`.
            event: Event of the webhooks to return. One of: `deployment_request_started`,
                `deployment_request_completed`, `deployment_request_failed`, `deployment_request_finished`,
                `pipeline_request_started`, `pipeline_request_completed`, `pipeline_request_failed`,
                `pipeline_request_finished`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The webhooks.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.

        Source: UbiOps 4, GET /projects/{project_name}/webhooks
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.webhooks_list, (project_name, labels, object_type, event), options)

    async def webhooks_list_with_http_info(
        self,
        project_name: str,
        labels: str | None = None,
        object_type: Literal["deployment", "pipeline"] | str | None = None,
        event: Literal[
            "deployment_request_started",
            "deployment_request_completed",
            "deployment_request_failed",
            "deployment_request_finished",
            "pipeline_request_started",
            "pipeline_request_completed",
            "pipeline_request_failed",
            "pipeline_request_finished",
        ]
        | str
        | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[list[models.WebhookDetail]]:
        """Call ``webhooks_list`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.webhooks_list, (project_name, labels, object_type, event), options
        )

    async def webhooks_list_without_preload_content(
        self,
        project_name: str,
        labels: str | None = None,
        object_type: Literal["deployment", "pipeline"] | str | None = None,
        event: Literal[
            "deployment_request_started",
            "deployment_request_completed",
            "deployment_request_failed",
            "deployment_request_finished",
            "pipeline_request_started",
            "pipeline_request_completed",
            "pipeline_request_failed",
            "pipeline_request_finished",
        ]
        | str
        | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``webhooks_list`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.webhooks_list, (project_name, labels, object_type, event), options
        )

    async def webhooks_update(
        self,
        project_name: str,
        webhook_name: str,
        data: models.WebhookUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.WebhookDetail:
        """Update a webhook.

        A null value of a protected header keeps its value.

        Args:
            project_name: Name of the project.
            webhook_name: Name of the webhook.
            data: Fields of a webhook to update.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated webhook.

        Raises:
            BadRequestException: 400. Invalid parameter or body, exceeded limit, or change that is not allowed.
            UnauthorizedException: 401. Missing, malformed or unknown token.
            ForbiddenException: 403. Missing permission, or not an admin where one is required.
            NotFoundException: 404. Not found, or not visible to the caller.
            ConflictException: 409. Name or e-mail address already taken, or object still in use.

        Source: UbiOps 4, PATCH /projects/{project_name}/webhooks/{webhook_name}
            https://github.com/UbiOps/client-library-python/blob/4.12.0/docs/CoreApi.md
        """
        return await self.api_client.call(operations.webhooks_update, (project_name, webhook_name, data), options)

    async def webhooks_update_with_http_info(
        self,
        project_name: str,
        webhook_name: str,
        data: models.WebhookUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.WebhookDetail]:
        """Call ``webhooks_update`` and return its result with status and headers."""
        return await self.api_client.call_with_http_info(
            operations.webhooks_update, (project_name, webhook_name, data), options
        )

    async def webhooks_update_without_preload_content(
        self,
        project_name: str,
        webhook_name: str,
        data: models.WebhookUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.AsyncRESTResponse:
        """Call ``webhooks_update`` and return the response unread; no status raises."""
        return await self.api_client.call_without_preload_content(
            operations.webhooks_update, (project_name, webhook_name, data), options
        )
