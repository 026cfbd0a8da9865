# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of AutoML."""

from __future__ import annotations

from typing import Any, Literal, overload

from projectlink._core import hints
from projectlink._core.client import ApiClient
from projectlink._core.client_base import check_client
from projectlink.automl import models, operations
from projectlink.automl.configuration import Configuration


class ProjectsApi:
    """Operations of AutoML.

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

    def project_members_create(
        self,
        project_id: str,
        member_create: models.MemberCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.CreatedMember:
        """Add a user to a project, or change the role of a member.

        Only owners can manage members, and cannot assign a role above their own. Roles from lowest to
        highest: viewer, editor, admin, owner. A project can have several owners; the last one cannot be
        demoted.

        Args:
            project_id: Identifier of the project (UUID).
            member_create: A user to add and their role. Required: `email`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The added or updated member.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing, malformed or unknown API key.
            ForbiddenException: 403. The caller is not an owner of the project.
            NotFoundException: 404. The project or the user does not exist, or the caller has no access to the project.
            UnprocessableEntityException: 422. Invalid parameter or body field.

        Source: AutoML, POST /api/projects/{project_id}/members
            https://platform.coreplexml.io/docs/site/
        """
        return self.api_client.call(operations.project_members_create, (project_id, member_create), options)

    def project_members_create_with_http_info(
        self,
        project_id: str,
        member_create: models.MemberCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.CreatedMember]:
        """Call ``project_members_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.project_members_create, (project_id, member_create), options
        )

    def project_members_create_without_preload_content(
        self,
        project_id: str,
        member_create: models.MemberCreate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``project_members_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.project_members_create, (project_id, member_create), options
        )

    def project_members_list(
        self,
        project_id: str,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.MemberList:
        """List the members of a project.

        Members are sorted by the time they were added. Administrators of the platform have access without
        being members.

        Args:
            project_id: Identifier of the project (UUID).
            limit: Maximum number of members to return. 1 to 100. Default: `50`.
            offset: Number of items to skip. At least 0. Default: `0`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of members and the total number of members.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown API key.
            NotFoundException: 404. The project does not exist, or the caller has no access to it.
            UnprocessableEntityException: 422. Invalid parameter or body field.

        Source: AutoML, GET /api/projects/{project_id}/members
            https://platform.coreplexml.io/docs/site/
        """
        return self.api_client.call(operations.project_members_list, (project_id, limit, offset), options)

    def project_members_list_with_http_info(
        self,
        project_id: str,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.MemberList]:
        """Call ``project_members_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.project_members_list, (project_id, limit, offset), options
        )

    def project_members_list_without_preload_content(
        self,
        project_id: str,
        limit: int | None = None,
        offset: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``project_members_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.project_members_list, (project_id, limit, offset), options
        )

    def iter_project_members_list(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.Member]:
        """Iterate over all items of `project_members_list`, page by page.

        Args:
            project_id: Identifier of the project (UUID).
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 100. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `project_members_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.project_members_list, (project_id, None, None), limit, page_size, options
        )

    def project_timeline_get(self, project_id: str, **options: hints.Unpack[hints.RequestOptions]) -> models.Timeline:
        """Get the timeline of a project.

        Events are dataset uploads and experiment runs, oldest first.

        Args:
            project_id: Identifier of the project (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The events, oldest first.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown API key.
            NotFoundException: 404. The project does not exist, or the caller has no access to it.
            UnprocessableEntityException: 422. Invalid parameter or body field.

        Source: AutoML, GET /api/projects/{project_id}/timeline
            https://platform.coreplexml.io/docs/site/
        """
        return self.api_client.call(operations.project_timeline_get, (project_id,), options)

    def project_timeline_get_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Timeline]:
        """Call ``project_timeline_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.project_timeline_get, (project_id,), options)

    def project_timeline_get_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``project_timeline_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.project_timeline_get, (project_id,), options)

    def projects_create(
        self, project_create: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> models.CreatedProject:
        """Create a project.

        The caller becomes its owner.

        Args:
            project_create: A project to create. Required: `name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The created project and its identifier.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing, malformed or unknown API key.
            UnprocessableEntityException: 422. Invalid parameter or body field.

        Source: AutoML, POST /api/projects
            https://platform.coreplexml.io/docs/site/
        """
        return self.api_client.call(operations.projects_create, (project_create,), options)

    def projects_create_with_http_info(
        self, project_create: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.CreatedProject]:
        """Call ``projects_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_create, (project_create,), options)

    def projects_create_without_preload_content(
        self, project_create: models.ProjectCreate | dict[str, Any], **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``projects_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_create, (project_create,), options)

    def projects_delete(self, project_id: str, **options: hints.Unpack[hints.RequestOptions]) -> models.Done:
        """Delete a project and everything in it permanently.

        Only owners can delete a project.

        Args:
            project_id: Identifier of the project (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project is deleted.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown API key.
            ForbiddenException: 403. The caller is not an owner of the project.
            NotFoundException: 404. The project does not exist, or the caller has no access to it.
            UnprocessableEntityException: 422. Invalid parameter or body field.

        Source: AutoML, DELETE /api/projects/{project_id}
            https://platform.coreplexml.io/docs/site/
        """
        return self.api_client.call(operations.projects_delete, (project_id,), options)

    def projects_delete_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.Done]:
        """Call ``projects_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_delete, (project_id,), options)

    def projects_delete_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``projects_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_delete, (project_id,), options)

    @overload
    def projects_export(
        self,
        project_id: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Path: ...
    @overload
    def projects_export(
        self,
        project_id: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> int: ...
    @overload
    def projects_export(self, project_id: str, **options: hints.Unpack[hints.RequestOptions]) -> bytes: ...
    def projects_export(
        self, project_id: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> bytes | hints.Path | int:
        """Export a project as a ZIP archive.

        The archive contains `manifest.json` and all artifacts: datasets, model binaries and reports. For
        large archives use `save_to`, or `projects_export_without_preload_content` to read in chunks.

        Args:
            project_id: Identifier of the project (UUID).
            save_to: Path or binary file to write the bytes to. The method then returns the path, or the number of
                bytes.
            checksum: Expected checksum of the bytes, such as `"sha256:2cf2…"`. Needs `save_to`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The ZIP archive.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown API key.
            NotFoundException: 404. The project does not exist, or the caller has no access to it.
            UnprocessableEntityException: 422. Invalid parameter or body field.

        Source: AutoML, GET /api/projects/{project_id}/export
            https://platform.coreplexml.io/docs/site/
        """
        return self.api_client.call(operations.projects_export, (project_id,), options)

    @overload
    def projects_export_with_http_info(
        self,
        project_id: str,
        *,
        save_to: str | hints.PathLike[str],
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[hints.Path]: ...
    @overload
    def projects_export_with_http_info(
        self,
        project_id: str,
        *,
        save_to: hints.BinaryIO,
        checksum: str = ...,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[int]: ...
    @overload
    def projects_export_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[bytes]: ...
    def projects_export_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.DownloadOptions]
    ) -> hints.ApiResponse[Any]:
        """Call ``projects_export`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_export, (project_id,), options)

    def projects_export_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``projects_export`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_export, (project_id,), options)

    def projects_get(self, project_id: str, **options: hints.Unpack[hints.RequestOptions]) -> models.ReadProject:
        """Get a project.

        Args:
            project_id: Identifier of the project (UUID).
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown API key.
            NotFoundException: 404. The project does not exist, or the caller has no access to it.
            UnprocessableEntityException: 422. Invalid parameter or body field.

        Source: AutoML, GET /api/projects/{project_id}
            https://platform.coreplexml.io/docs/site/
        """
        return self.api_client.call(operations.projects_get, (project_id,), options)

    def projects_get_with_http_info(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.ReadProject]:
        """Call ``projects_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_get, (project_id,), options)

    def projects_get_without_preload_content(
        self, project_id: str, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``projects_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_get, (project_id,), options)

    def projects_list(
        self,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort_field: Literal["created_at", "name", "dataset_count", "model_count", "experiment_count"]
        | str
        | None = None,
        sort_direction: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.ProjectList:
        """List the projects that the caller can access.

        Returns the projects that the caller owns or is a member of; administrators of the platform get
        every project. Projects with equal `sort_field` are sorted by creation time, in the same direction.

        Args:
            limit: Maximum number of projects to return. 1 to 500. Default: `50`.
            offset: Number of items to skip. At least 0. Default: `0`.
            search: Text to find in the name or the description, case-insensitive.
            sort_field: Field to sort by. Names are compared case-insensitively. One of: `created_at`, `name`,
                `dataset_count`, `model_count`, `experiment_count`. Default: `created_at`.
            sort_direction: `asc` for the smallest or oldest first, `desc` for the largest or newest first. One of:
                `asc`, `desc`. Default: `desc`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of projects and the total number of projects.

        Raises:
            UnauthorizedException: 401. Missing, malformed or unknown API key.
            UnprocessableEntityException: 422. Invalid parameter or body field.

        Source: AutoML, GET /api/projects
            https://platform.coreplexml.io/docs/site/
        """
        return self.api_client.call(
            operations.projects_list, (limit, offset, search, sort_field, sort_direction), options
        )

    def projects_list_with_http_info(
        self,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort_field: Literal["created_at", "name", "dataset_count", "model_count", "experiment_count"]
        | str
        | None = None,
        sort_direction: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.ProjectList]:
        """Call ``projects_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.projects_list, (limit, offset, search, sort_field, sort_direction), options
        )

    def projects_list_without_preload_content(
        self,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort_field: Literal["created_at", "name", "dataset_count", "model_count", "experiment_count"]
        | str
        | None = None,
        sort_direction: Literal["asc", "desc"] | str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``projects_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.projects_list, (limit, offset, search, sort_field, sort_direction), options
        )

    def iter_projects_list(
        self,
        search: str | None = None,
        sort_field: Literal["created_at", "name", "dataset_count", "model_count", "experiment_count"]
        | str
        | None = None,
        sort_direction: Literal["asc", "desc"] | str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.Pages[models.ProjectSummary]:
        """Iterate over all items of `projects_list`, page by page.

        Args:
            search: Text to find in the name or the description, case-insensitive.
            sort_field: Field to sort by. Names are compared case-insensitively. One of: `created_at`, `name`,
                `dataset_count`, `model_count`, `experiment_count`. Default: `created_at`.
            sort_direction: `asc` for the smallest or oldest first, `desc` for the largest or newest first. One of:
                `asc`, `desc`. Default: `desc`.
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 500. Default: 100.
            **options: Options of each request, such as `deadline`; see `RequestOptions`.

        Returns:
            An iterable that sends its requests lazily; its `pages()` iterates over whole pages.

        Raises:
            The exceptions of `projects_list`, while it is iterated over.
        """
        return self.api_client.pages(
            operations.projects_list, (None, None, search, sort_field, sort_direction), limit, page_size, options
        )

    def projects_update(
        self,
        project_id: str,
        project_update: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.UpdatedProject:
        """Update the name and description of a project.

        An omitted description stays unchanged; null removes it.

        Args:
            project_id: Identifier of the project (UUID).
            project_update: New name and description of a project. Required: `name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The updated project.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing, malformed or unknown API key.
            ForbiddenException: 403. The caller is a viewer.
            NotFoundException: 404. The project does not exist, or the caller has no access to it.
            UnprocessableEntityException: 422. Invalid parameter or body field.

        Source: AutoML, PUT /api/projects/{project_id}
            https://platform.coreplexml.io/docs/site/
        """
        return self.api_client.call(operations.projects_update, (project_id, project_update), options)

    def projects_update_with_http_info(
        self,
        project_id: str,
        project_update: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.UpdatedProject]:
        """Call ``projects_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_update, (project_id, project_update), options)

    def projects_update_without_preload_content(
        self,
        project_id: str,
        project_update: models.ProjectUpdate | dict[str, Any],
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``projects_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.projects_update, (project_id, project_update), options
        )
