# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Operations of figshare as data."""

from __future__ import annotations

from projectlink._core.contract.operation import Argument, Operation, Paging, Scheme, Service
from projectlink.figshare import models

SERVICE = Service(
    "figshare",
    "https://api.figshare.com/v2",
    {
        "OAuth2": Scheme("bearer", "header", "Authorization", ""),
        "access_token": Scheme("apiKey", "query", "access_token", ""),
    },
    title="figshare",
)

account_project_article_files_get: Operation[models.PrivateFile] = Operation(
    SERVICE,
    "account_project_article_files_get",
    "GET",
    "/account/projects/{project_id}/articles/{article_id}/files/{file_id}",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("file_id", "file_id", "path", "int", required=True),
    ),
    returns=lambda: models.PrivateFile,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

account_project_article_files_list: Operation[list[models.PrivateFile]] = Operation(
    SERVICE,
    "account_project_article_files_list",
    "GET",
    "/account/projects/{project_id}/articles/{article_id}/files",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("order_direction", "order_direction", "query", "str"),
    ),
    returns=lambda: list[models.PrivateFile],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
    paging=Paging("offset", "limit", max_page_size=1000),
)

account_project_articles_create: Operation[models.Location] = Operation(
    SERVICE,
    "account_project_articles_create",
    "POST",
    "/account/projects/{project_id}/articles",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("article", "", "body", "object", required=True, models=("ArticleCreate",)),
    ),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

account_project_articles_delete: Operation[None] = Operation(
    SERVICE,
    "account_project_articles_delete",
    "DELETE",
    "/account/projects/{project_id}/articles/{article_id}",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("article_id", "article_id", "path", "int", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

account_project_articles_get: Operation[models.ProjectArticle] = Operation(
    SERVICE,
    "account_project_articles_get",
    "GET",
    "/account/projects/{project_id}/articles/{article_id}",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("article_id", "article_id", "path", "int", required=True),
    ),
    returns=lambda: models.ProjectArticle,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

account_project_articles_list: Operation[list[models.Article]] = Operation(
    SERVICE,
    "account_project_articles_list",
    "GET",
    "/account/projects/{project_id}/articles",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("order", "order", "query", "str"),
        Argument("order_direction", "order_direction", "query", "str"),
        Argument("published_since", "published_since", "query", "str"),
        Argument("modified_since", "modified_since", "query", "str"),
    ),
    returns=lambda: list[models.Article],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
    paging=Paging("offset", "limit", max_page_size=1000),
)

account_project_collaborators_invite: Operation[models.ResponseMessage] = Operation(
    SERVICE,
    "account_project_collaborators_invite",
    "POST",
    "/account/projects/{project_id}/collaborators",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("collaborator", "", "body", "object", required=True, models=("ProjectCollaboratorInvite",)),
    ),
    returns=lambda: models.ResponseMessage,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

account_project_collaborators_list: Operation[list[models.ProjectCollaborator]] = Operation(
    SERVICE,
    "account_project_collaborators_list",
    "GET",
    "/account/projects/{project_id}/collaborators",
    (Argument("project_id", "project_id", "path", "int", required=True),),
    returns=lambda: list[models.ProjectCollaborator],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

account_project_collaborators_remove: Operation[None] = Operation(
    SERVICE,
    "account_project_collaborators_remove",
    "DELETE",
    "/account/projects/{project_id}/collaborators/{user_id}",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("user_id", "user_id", "path", "int", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

account_project_notes_create: Operation[models.Location] = Operation(
    SERVICE,
    "account_project_notes_create",
    "POST",
    "/account/projects/{project_id}/notes",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("note", "", "body", "object", required=True, models=("ProjectNoteCreate",)),
    ),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

account_project_notes_delete: Operation[None] = Operation(
    SERVICE,
    "account_project_notes_delete",
    "DELETE",
    "/account/projects/{project_id}/notes/{note_id}",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("note_id", "note_id", "path", "int", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

account_project_notes_get: Operation[models.ProjectNotePrivate] = Operation(
    SERVICE,
    "account_project_notes_get",
    "GET",
    "/account/projects/{project_id}/notes/{note_id}",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("note_id", "note_id", "path", "int", required=True),
    ),
    returns=lambda: models.ProjectNotePrivate,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

account_project_notes_list: Operation[list[models.ProjectNote]] = Operation(
    SERVICE,
    "account_project_notes_list",
    "GET",
    "/account/projects/{project_id}/notes",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.ProjectNote],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
    paging=Paging("offset", "limit", max_page_size=1000),
)

account_project_notes_update: Operation[None] = Operation(
    SERVICE,
    "account_project_notes_update",
    "PUT",
    "/account/projects/{project_id}/notes/{note_id}",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("note_id", "note_id", "path", "int", required=True),
        Argument("note", "", "body", "object", required=True, models=("ProjectNoteCreate",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

account_project_publication_create: Operation[models.ResponseMessage] = Operation(
    SERVICE,
    "account_project_publication_create",
    "POST",
    "/account/projects/{project_id}/publish",
    (Argument("project_id", "project_id", "path", "int", required=True),),
    returns=lambda: models.ResponseMessage,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

account_projects_create: Operation[models.Location] = Operation(
    SERVICE,
    "account_projects_create",
    "POST",
    "/account/projects",
    (Argument("project", "", "body", "object", required=True, models=("ProjectCreate",)),),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 403, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

account_projects_delete: Operation[None] = Operation(
    SERVICE,
    "account_projects_delete",
    "DELETE",
    "/account/projects/{project_id}",
    (Argument("project_id", "project_id", "path", "int", required=True),),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

account_projects_get: Operation[models.ProjectCompletePrivate] = Operation(
    SERVICE,
    "account_projects_get",
    "GET",
    "/account/projects/{project_id}",
    (Argument("project_id", "project_id", "path", "int", required=True),),
    returns=lambda: models.ProjectCompletePrivate,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

account_projects_leave: Operation[None] = Operation(
    SERVICE,
    "account_projects_leave",
    "POST",
    "/account/projects/{project_id}/leave",
    (Argument("project_id", "project_id", "path", "int", required=True),),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

account_projects_list: Operation[list[models.ProjectPrivate]] = Operation(
    SERVICE,
    "account_projects_list",
    "GET",
    "/account/projects",
    (
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("order", "order", "query", "str"),
        Argument("order_direction", "order_direction", "query", "str"),
        Argument("storage", "storage", "query", "str"),
        Argument("roles", "roles", "query", "str"),
    ),
    returns=lambda: list[models.ProjectPrivate],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 422),
    security=("OAuth2", "access_token"),
    paging=Paging("offset", "limit", max_page_size=1000),
)

account_projects_publish: Operation[models.ResponseMessage] = Operation(
    SERVICE,
    "account_projects_publish",
    "POST",
    "/account/projects/{project_id}",
    (Argument("project_id", "project_id", "path", "int", required=True),),
    returns=lambda: models.ResponseMessage,
    error=lambda: models.ErrorMessage,
    statuses=(201, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

account_projects_search: Operation[list[models.ProjectPrivate]] = Operation(
    SERVICE,
    "account_projects_search",
    "POST",
    "/account/projects/search",
    (Argument("search", "", "body", "object", models=("AccountProjectsSearch",)),),
    returns=lambda: list[models.ProjectPrivate],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 401, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
    paging=Paging("offset", "limit", max_page_size=1000, in_body=True),
)

account_projects_update: Operation[None] = Operation(
    SERVICE,
    "account_projects_update",
    "PUT",
    "/account/projects/{project_id}",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("project", "", "body", "object", required=True, models=("ProjectUpdate", "ProjectCreate")),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

project_articles_list: Operation[list[models.Article]] = Operation(
    SERVICE,
    "project_articles_list",
    "GET",
    "/projects/{project_id}/articles",
    (
        Argument("project_id", "project_id", "path", "int", required=True),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.Article],
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
    paging=Paging("offset", "limit", max_page_size=1000),
)

projects_get: Operation[models.ProjectComplete] = Operation(
    SERVICE,
    "projects_get",
    "GET",
    "/projects/{project_id}",
    (Argument("project_id", "project_id", "path", "int", required=True),),
    returns=lambda: models.ProjectComplete,
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
)

projects_list: Operation[list[models.Project]] = Operation(
    SERVICE,
    "projects_list",
    "GET",
    "/projects",
    (
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("order", "order", "query", "str"),
        Argument("order_direction", "order_direction", "query", "str"),
        Argument("institution", "institution", "query", "int"),
        Argument("published_since", "published_since", "query", "str"),
        Argument("group", "group", "query", "int"),
    ),
    returns=lambda: list[models.Project],
    error=lambda: models.ErrorMessage,
    statuses=(200, 422),
    paging=Paging("offset", "limit", max_page_size=1000),
)

projects_search: Operation[list[models.Project]] = Operation(
    SERVICE,
    "projects_search",
    "POST",
    "/projects/search",
    (Argument("search", "", "body", "object", models=("ProjectsSearch",)),),
    returns=lambda: list[models.Project],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 422),
    content_type="application/json",
    paging=Paging("offset", "limit", max_page_size=1000, in_body=True),
)
