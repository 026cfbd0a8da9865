# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""The operations of AutoML as methods."""

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
    """The operations of AutoML.

    Every method also takes the options of a single call, which ``RequestOptions`` tells of: ``deadline``,
    ``idempotency_key``, ``progress``, ``save_to``, ``checksum``, ``_request_timeout``, ``_headers``,
    ``_request_auth``, ``_host``, ``_content_type`` and ``_idempotent``.

    Args:
        api_client: The client to call with; by default one that the environment configures.
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
            member_create: MemberCreate | dict[str, Any].

        Raises:
            ApiException: 400: The body is no JSON.
            ApiException: 401: The API key is missing, malformed or unknown.
            ApiException: 403: The caller may see the project, and may not do this.
            ApiException: 404: There is no such project or user, or the caller cannot access the project.
            ApiException: 422: A parameter or a field of the body has a value that it cannot have.

        Source: openapi/automl.yaml, POST /api/projects/{project_id}/members
        """
        return self.api_client.call(
            operations.project_members_create,
            (
                project_id,
                member_create,
            ),
            options,
        )

    def project_members_create_with_http_info(
        self, project_id: str, member_create: MemberCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[CreatedMember]:
        """Like ``project_members_create``, with status and headers beside the result."""
        return self.api_client.call_with_http_info(
            operations.project_members_create,
            (
                project_id,
                member_create,
            ),
            options,
        )

    def project_members_create_without_preload_content(
        self, project_id: str, member_create: MemberCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Like ``project_members_create``, without reading the body or raising for its status."""
        return self.api_client.call_without_preload_content(
            operations.project_members_create,
            (
                project_id,
                member_create,
            ),
            options,
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
            limit: Most members to return.
            offset: How many to leave out at the beginning.

        Raises:
            ApiException: 401: The API key is missing, malformed or unknown.
            ApiException: 404: There is no such project or user, or the caller cannot access the project.
            ApiException: 422: A parameter or a field of the body has a value that it cannot have.

        Source: openapi/automl.yaml, GET /api/projects/{project_id}/members
        """
        return self.api_client.call(
            operations.project_members_list,
            (
                project_id,
                limit,
                offset,
            ),
            options,
        )

    def project_members_list_with_http_info(
        self, project_id: str, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> ApiResponse[MemberList]:
        """Like ``project_members_list``, with status and headers beside the result."""
        return self.api_client.call_with_http_info(
            operations.project_members_list,
            (
                project_id,
                limit,
                offset,
            ),
            options,
        )

    def project_members_list_without_preload_content(
        self, project_id: str, limit: int | None = None, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Like ``project_members_list``, without reading the body or raising for its status."""
        return self.api_client.call_without_preload_content(
            operations.project_members_list,
            (
                project_id,
                limit,
                offset,
            ),
            options,
        )

    def iter_project_members_list(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pages[Member]:
        """Go through all that ``project_members_list`` lists, to its end; ``pages()`` gives it page by page.

        Takes the filters of ``project_members_list``.

        Args:
            limit: How many items to give at most; all by default.
            page_size: How many to ask for at a time.
        """
        return self.api_client.pages(
            operations.project_members_list,
            (
                project_id,
                None,
                None,
            ),
            limit,
            page_size,
            options,
        )

    def project_timeline_get(self, project_id: str, **options: Unpack[RequestOptions]) -> Timeline:
        """Read what happened in a project, in the order in which it did.

        Datasets that were uploaded and experiments that were run.

        `404 Not Found` if there is no such project, or the caller cannot access it.

        Args:
            project_id: Project identifier, a UUID.

        Raises:
            ApiException: 401: The API key is missing, malformed or unknown.
            ApiException: 404: There is no such project or user, or the caller cannot access the project.
            ApiException: 422: A parameter or a field of the body has a value that it cannot have.

        Source: openapi/automl.yaml, GET /api/projects/{project_id}/timeline
        """
        return self.api_client.call(operations.project_timeline_get, (project_id,), options)

    def project_timeline_get_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[Timeline]:
        """Like ``project_timeline_get``, with status and headers beside the result."""
        return self.api_client.call_with_http_info(operations.project_timeline_get, (project_id,), options)

    def project_timeline_get_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Like ``project_timeline_get``, without reading the body or raising for its status."""
        return self.api_client.call_without_preload_content(operations.project_timeline_get, (project_id,), options)

    def projects_create(
        self, project_create: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> CreatedProject:
        """Create a project.

        The caller becomes its owner.

        Args:
            project_create: ProjectCreate | dict[str, Any].

        Raises:
            ApiException: 400: The body is no JSON.
            ApiException: 401: The API key is missing, malformed or unknown.
            ApiException: 422: A parameter or a field of the body has a value that it cannot have.

        Source: openapi/automl.yaml, POST /api/projects
        """
        return self.api_client.call(operations.projects_create, (project_create,), options)

    def projects_create_with_http_info(
        self, project_create: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[CreatedProject]:
        """Like ``projects_create``, with status and headers beside the result."""
        return self.api_client.call_with_http_info(operations.projects_create, (project_create,), options)

    def projects_create_without_preload_content(
        self, project_create: ProjectCreate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Like ``projects_create``, without reading the body or raising for its status."""
        return self.api_client.call_without_preload_content(operations.projects_create, (project_create,), options)

    def projects_delete(self, project_id: str, **options: Unpack[RequestOptions]) -> Done:
        """Delete a project for good, with all that belongs to it.

        Only for its owner.

        `404 Not Found` if there is no such project, or the caller cannot access it; `403 Forbidden`
        for its other members.

        Args:
            project_id: Project identifier, a UUID.

        Raises:
            ApiException: 401: The API key is missing, malformed or unknown.
            ApiException: 403: The caller may see the project, and may not do this.
            ApiException: 404: There is no such project or user, or the caller cannot access the project.
            ApiException: 422: A parameter or a field of the body has a value that it cannot have.

        Source: openapi/automl.yaml, DELETE /api/projects/{project_id}
        """
        return self.api_client.call(operations.projects_delete, (project_id,), options)

    def projects_delete_with_http_info(self, project_id: str, **options: Unpack[RequestOptions]) -> ApiResponse[Done]:
        """Like ``projects_delete``, with status and headers beside the result."""
        return self.api_client.call_with_http_info(operations.projects_delete, (project_id,), options)

    def projects_delete_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Like ``projects_delete``, without reading the body or raising for its status."""
        return self.api_client.call_without_preload_content(operations.projects_delete, (project_id,), options)

    def projects_export(self, project_id: str, **options: Unpack[RequestOptions]) -> bytes:
        """Download a whole project as a ZIP archive.

        The archive holds a `manifest.json` and all artifacts: datasets, model binaries and reports.
        It may be large: `projects_export_without_preload_content` gives it piece by piece.

        `404 Not Found` if there is no such project, or the caller cannot access it.

        Args:
            project_id: Project identifier, a UUID.

        Raises:
            ApiException: 401: The API key is missing, malformed or unknown.
            ApiException: 404: There is no such project or user, or the caller cannot access the project.
            ApiException: 422: A parameter or a field of the body has a value that it cannot have.

        Source: openapi/automl.yaml, GET /api/projects/{project_id}/export
        """
        return self.api_client.call(operations.projects_export, (project_id,), options)

    def projects_export_with_http_info(self, project_id: str, **options: Unpack[RequestOptions]) -> ApiResponse[bytes]:
        """Like ``projects_export``, with status and headers beside the result."""
        return self.api_client.call_with_http_info(operations.projects_export, (project_id,), options)

    def projects_export_without_preload_content(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Like ``projects_export``, without reading the body or raising for its status."""
        return self.api_client.call_without_preload_content(operations.projects_export, (project_id,), options)

    def projects_get(self, project_id: str, **options: Unpack[RequestOptions]) -> ReadProject:
        """Read a project.

        `404 Not Found` if there is no such project, or the caller cannot access it.

        Args:
            project_id: Project identifier, a UUID.

        Raises:
            ApiException: 401: The API key is missing, malformed or unknown.
            ApiException: 404: There is no such project or user, or the caller cannot access the project.
            ApiException: 422: A parameter or a field of the body has a value that it cannot have.

        Source: openapi/automl.yaml, GET /api/projects/{project_id}
        """
        return self.api_client.call(operations.projects_get, (project_id,), options)

    def projects_get_with_http_info(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> ApiResponse[ReadProject]:
        """Like ``projects_get``, with status and headers beside the result."""
        return self.api_client.call_with_http_info(operations.projects_get, (project_id,), options)

    def projects_get_without_preload_content(self, project_id: str, **options: Unpack[RequestOptions]) -> RESTResponse:
        """Like ``projects_get``, without reading the body or raising for its status."""
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
            limit: Most projects to return.
            offset: How many to leave out at the beginning.
            search: Only projects whose name or description contains this text, in upper or lower case.
            sort_field: What to sort by. Names are sorted without regard to upper and lower case.
            sort_direction: Smallest and oldest first (`asc`), or largest and newest (`desc`).

        Raises:
            ApiException: 401: The API key is missing, malformed or unknown.
            ApiException: 422: A parameter or a field of the body has a value that it cannot have.

        Source: openapi/automl.yaml, GET /api/projects
        """
        return self.api_client.call(
            operations.projects_list,
            (
                limit,
                offset,
                search,
                sort_field,
                sort_direction,
            ),
            options,
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
        """Like ``projects_list``, with status and headers beside the result."""
        return self.api_client.call_with_http_info(
            operations.projects_list,
            (
                limit,
                offset,
                search,
                sort_field,
                sort_direction,
            ),
            options,
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
        """Like ``projects_list``, without reading the body or raising for its status."""
        return self.api_client.call_without_preload_content(
            operations.projects_list,
            (
                limit,
                offset,
                search,
                sort_field,
                sort_direction,
            ),
            options,
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
        """Go through all that ``projects_list`` lists, to its end; ``pages()`` gives it page by page.

        Takes the filters of ``projects_list``.

        Args:
            limit: How many items to give at most; all by default.
            page_size: How many to ask for at a time.
        """
        return self.api_client.pages(
            operations.projects_list,
            (
                None,
                None,
                search,
                sort_field,
                sort_direction,
            ),
            limit,
            page_size,
            options,
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
            project_update: ProjectUpdate | dict[str, Any].

        Raises:
            ApiException: 400: The body is no JSON.
            ApiException: 401: The API key is missing, malformed or unknown.
            ApiException: 403: The caller may see the project, and may not do this.
            ApiException: 404: There is no such project or user, or the caller cannot access the project.
            ApiException: 422: A parameter or a field of the body has a value that it cannot have.

        Source: openapi/automl.yaml, PUT /api/projects/{project_id}
        """
        return self.api_client.call(
            operations.projects_update,
            (
                project_id,
                project_update,
            ),
            options,
        )

    def projects_update_with_http_info(
        self, project_id: str, project_update: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> ApiResponse[UpdatedProject]:
        """Like ``projects_update``, with status and headers beside the result."""
        return self.api_client.call_with_http_info(
            operations.projects_update,
            (
                project_id,
                project_update,
            ),
            options,
        )

    def projects_update_without_preload_content(
        self, project_id: str, project_update: ProjectUpdate | dict[str, Any], **options: Unpack[RequestOptions]
    ) -> RESTResponse:
        """Like ``projects_update``, without reading the body or raising for its status."""
        return self.api_client.call_without_preload_content(
            operations.projects_update,
            (
                project_id,
                project_update,
            ),
            options,
        )
