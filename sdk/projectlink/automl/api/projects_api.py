# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of AutoML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from projectlink._core.client import ApiClient
from projectlink.automl import operations
from projectlink.automl.configuration import Configuration

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from projectlink._core.call.pagination import Pages
    from projectlink._core.http.raw_response import RESTResponse
    from projectlink._core.http.request import RequestOptions
    from projectlink._core.http.response import ApiResponse
    from projectlink.automl.models import (
        CreatedMember,
        CreatedProject,
        Done,
        Member,
        MemberCreate,
        MemberList,
        ProjectCreate,
        ProjectList,
        ProjectSummary,
        ProjectUpdate,
        ReadProject,
        Timeline,
        UpdatedProject,
    )


class ProjectsApi:
    """Operations of AutoML.

    Every method also accepts the options of a single call, documented in ``RequestOptions``: ``deadline``,
    ``idempotency_key``, ``progress``, ``save_to``, ``checksum``, ``_request_timeout``, ``_headers``,
    ``_request_auth``, ``_host``, ``_content_type`` and ``_idempotent``.

    Args:
        api_client: Client that sends the requests. Default: a new client, configured by environment variables.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.api_client = ApiClient(Configuration()) if api_client is None else api_client

    def project_members_create(
        self, project_id: str, member_create: MemberCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> CreatedMember:
        """Add a user to a project, or change the role of a member.

        Only for its owner, who cannot assign a role higher than the own one. The roles are, from the
        lowest to the highest: viewer, editor, admin, owner. A project may have several owners, and
        always has one: the last of them keeps the role.

        `404 Not Found` if there is no such project, the caller cannot access it, or nobody is
        registered with that e-mail address; `403 Forbidden` for its other members.

        Args:
            project_id: Project identifier, a UUID.
            member_create: A user, and the role to give. Required: `email`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The member, added or changed.

        Raises:
            BadRequestException: 400. The body is no JSON.
            UnauthorizedException: 401. The API key is missing, malformed or unknown.
            ForbiddenException: 403. The caller may see the project, and may not do this.
            NotFoundException: 404. There is no such project or user, or the caller cannot access the project.
            UnprocessableEntityException: 422. A parameter or a field of the body has a value that it cannot have.

        Source: AutoML (POST /api/projects/{project_id}/members)
        """
        return self.api_client.call(operations.project_members_create, (project_id, member_create), options)

    def project_members_create_with_http_info(
        self, project_id: str, member_create: MemberCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[CreatedMember]:
        """Call ``project_members_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.project_members_create, (project_id, member_create), options
        )

    def project_members_create_without_preload_content(
        self, project_id: str, member_create: MemberCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``project_members_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.project_members_create, (project_id, member_create), options
        )

    def project_members_list(
        self, project_id: str, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> MemberList:
        """List the users who have access to a project.

        In the order in which they came. An administrator of the platform has access without being
        a member.

        `404 Not Found` if there is no such project, or the caller cannot access it.

        Args:
            project_id: Project identifier, a UUID.
            limit: Most members to return. 1 to 100. Default: `50`.
            offset: How many to leave out at the beginning. At least 0. Default: `0`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of members, and how many there are on all pages.

        Raises:
            UnauthorizedException: 401. The API key is missing, malformed or unknown.
            NotFoundException: 404. There is no such project or user, or the caller cannot access the project.
            UnprocessableEntityException: 422. A parameter or a field of the body has a value that it cannot have.

        Source: AutoML (GET /api/projects/{project_id}/members)
        """
        return self.api_client.call(operations.project_members_list, (project_id, limit, offset), options)

    def project_members_list_with_http_info(
        self, project_id: str, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[MemberList]:
        """Call ``project_members_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.project_members_list, (project_id, limit, offset), options
        )

    def project_members_list_without_preload_content(
        self, project_id: str, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
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
        **options: Unpack[RequestOptions],
    ) -> Pages[Member]:
        """Iterate over all items of ``project_members_list``, fetching one page after another.

        Args:
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 100. Default: 100.

        Returns:
            The items; its ``pages()`` iterates over whole pages. All other arguments are those of ``project_members_list``.
        """
        return self.api_client.pages(
            operations.project_members_list, (project_id, None, None), limit, page_size, options
        )

    def project_timeline_get(self, project_id: str, **options: Unpack[RequestOptions]) -> Timeline:
        """Read what happened in a project, in the order in which it did.

        Datasets that were uploaded and experiments that were run.

        `404 Not Found` if there is no such project, or the caller cannot access it.

        Args:
            project_id: Project identifier, a UUID.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The events, oldest first.

        Raises:
            UnauthorizedException: 401. The API key is missing, malformed or unknown.
            NotFoundException: 404. There is no such project or user, or the caller cannot access the project.
            UnprocessableEntityException: 422. A parameter or a field of the body has a value that it cannot have.

        Source: AutoML (GET /api/projects/{project_id}/timeline)
        """
        return self.api_client.call(operations.project_timeline_get, (project_id,), options)

    def project_timeline_get_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[Timeline]:
        """Call ``project_timeline_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.project_timeline_get, (project_id,), options)

    def project_timeline_get_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``project_timeline_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.project_timeline_get, (project_id,), options)

    def projects_create(
        self, project_create: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> CreatedProject:
        """Create a project.

        The caller becomes its owner.

        Args:
            project_create: A project to create. Required: `name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project, and once more its identifier.

        Raises:
            BadRequestException: 400. The body is no JSON.
            UnauthorizedException: 401. The API key is missing, malformed or unknown.
            UnprocessableEntityException: 422. A parameter or a field of the body has a value that it cannot have.

        Source: AutoML (POST /api/projects)
        """
        return self.api_client.call(operations.projects_create, (project_create,), options)

    def projects_create_with_http_info(
        self, project_create: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[CreatedProject]:
        """Call ``projects_create`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_create, (project_create,), options)

    def projects_create_without_preload_content(
        self, project_create: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``projects_create`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_create, (project_create,), options)

    def projects_delete(self, project_id: str, **options: Unpack[RequestOptions]) -> Done:
        """Delete a project for good, with all that belongs to it.

        Only for its owner.

        `404 Not Found` if there is no such project, or the caller cannot access it; `403 Forbidden`
        for its other members.

        Args:
            project_id: Project identifier, a UUID.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            It is gone.

        Raises:
            UnauthorizedException: 401. The API key is missing, malformed or unknown.
            ForbiddenException: 403. The caller may see the project, and may not do this.
            NotFoundException: 404. There is no such project or user, or the caller cannot access the project.
            UnprocessableEntityException: 422. A parameter or a field of the body has a value that it cannot have.

        Source: AutoML (DELETE /api/projects/{project_id})
        """
        return self.api_client.call(operations.projects_delete, (project_id,), options)

    def projects_delete_with_http_info(self, project_id: str, **options: Unpack[RequestOptions]) -> ApiResponse[Done]:
        """Call ``projects_delete`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_delete, (project_id,), options)

    def projects_delete_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``projects_delete`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_delete, (project_id,), options)

    def projects_export(self, project_id: str, **options: Unpack[RequestOptions]) -> bytes:
        """Download a whole project as a ZIP archive.

        The archive holds a `manifest.json` and all artifacts: datasets, model binaries and reports.
        It may be large: `projects_export_without_preload_content` gives it piece by piece.

        `404 Not Found` if there is no such project, or the caller cannot access it.

        Args:
            project_id: Project identifier, a UUID.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The archive.

        Raises:
            UnauthorizedException: 401. The API key is missing, malformed or unknown.
            NotFoundException: 404. There is no such project or user, or the caller cannot access the project.
            UnprocessableEntityException: 422. A parameter or a field of the body has a value that it cannot have.

        Source: AutoML (GET /api/projects/{project_id}/export)
        """
        return self.api_client.call(operations.projects_export, (project_id,), options)

    def projects_export_with_http_info(self, project_id: str, **options: Unpack[RequestOptions]) -> ApiResponse[bytes]:
        """Call ``projects_export`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_export, (project_id,), options)

    def projects_export_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``projects_export`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_export, (project_id,), options)

    def projects_get(self, project_id: str, **options: Unpack[RequestOptions]) -> ReadProject:
        """Read a project.

        `404 Not Found` if there is no such project, or the caller cannot access it.

        Args:
            project_id: Project identifier, a UUID.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            UnauthorizedException: 401. The API key is missing, malformed or unknown.
            NotFoundException: 404. There is no such project or user, or the caller cannot access the project.
            UnprocessableEntityException: 422. A parameter or a field of the body has a value that it cannot have.

        Source: AutoML (GET /api/projects/{project_id})
        """
        return self.api_client.call(operations.projects_get, (project_id,), options)

    def projects_get_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ReadProject]:
        """Call ``projects_get`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_get, (project_id,), options)

    def projects_get_without_preload_content(self, project_id: str, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Call ``projects_get`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(operations.projects_get, (project_id,), options)

    def projects_list(
        self,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_direction: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ProjectList:
        """List the projects that the caller can access.

        Projects that the caller owns or that are shared with the caller; an administrator of the
        platform can access every project. Projects with the same value of `sort_field` are in the
        order of their creation, in the direction asked for.

        Args:
            limit: Most projects to return. 1 to 500. Default: `50`.
            offset: How many to leave out at the beginning. At least 0. Default: `0`.
            search: Only projects whose name or description contains this text, in upper or lower case.
            sort_field: What to sort by. Names are sorted without regard to upper and lower case. One of: `created_at`,
                `name`, `dataset_count`, `model_count`, `experiment_count`. Default: `created_at`.
            sort_direction: Smallest and oldest first (`asc`), or largest and newest (`desc`). One of: `asc`, `desc`.
                Default: `desc`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            A page of projects, and how many there are on all pages.

        Raises:
            UnauthorizedException: 401. The API key is missing, malformed or unknown.
            UnprocessableEntityException: 422. A parameter or a field of the body has a value that it cannot have.

        Source: AutoML (GET /api/projects)
        """
        return self.api_client.call(
            operations.projects_list, (limit, offset, search, sort_field, sort_direction), options
        )

    def projects_list_with_http_info(
        self,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_direction: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ApiResponse[ProjectList]:
        """Call ``projects_list`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.projects_list, (limit, offset, search, sort_field, sort_direction), options
        )

    def projects_list_without_preload_content(
        self,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_direction: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RESTResponse:
        """Call ``projects_list`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.projects_list, (limit, offset, search, sort_field, sort_direction), options
        )

    def iter_projects_list(
        self,
        search: str | None = None,
        sort_field: str | None = None,
        sort_direction: str | None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pages[ProjectSummary]:
        """Iterate over all items of ``projects_list``, fetching one page after another.

        Args:
            limit: Maximum number of items. Default: no limit.
            page_size: Number of items per request. At most 500. Default: 100.

        Returns:
            The items; its ``pages()`` iterates over whole pages. All other arguments are those of ``projects_list``.
        """
        return self.api_client.pages(
            operations.projects_list, (None, None, search, sort_field, sort_direction), limit, page_size, options
        )

    def projects_update(
        self, project_id: str, project_update: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> UpdatedProject:
        """Change the name and the description of a project.

        A description that is left out stays as it is; null takes it away.

        `404 Not Found` if there is no such project, or the caller cannot access it; `403 Forbidden`
        for viewers.

        Args:
            project_id: Project identifier, a UUID.
            project_update: What a project is to be from now on. Required: `name`.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            The project as it is now.

        Raises:
            BadRequestException: 400. The body is no JSON.
            UnauthorizedException: 401. The API key is missing, malformed or unknown.
            ForbiddenException: 403. The caller may see the project, and may not do this.
            NotFoundException: 404. There is no such project or user, or the caller cannot access the project.
            UnprocessableEntityException: 422. A parameter or a field of the body has a value that it cannot have.

        Source: AutoML (PUT /api/projects/{project_id})
        """
        return self.api_client.call(operations.projects_update, (project_id, project_update), options)

    def projects_update_with_http_info(
        self, project_id: str, project_update: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[UpdatedProject]:
        """Call ``projects_update`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(operations.projects_update, (project_id, project_update), options)

    def projects_update_without_preload_content(
        self, project_id: str, project_update: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Call ``projects_update`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.projects_update, (project_id, project_update), options
        )
