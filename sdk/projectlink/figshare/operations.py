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

account_article_publish: Operation[models.Location] = Operation(
    SERVICE,
    "account_article_publish",
    "POST",
    "/account/articles/{article_id}/publish",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

account_article_report: Operation[list[models.AccountReport]] = Operation(
    SERVICE,
    "account_article_report",
    "GET",
    "/account/articles/export",
    (Argument("group_id", "group_id", "query", "int"),),
    returns=lambda: list[models.AccountReport],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 422),
    security=("OAuth2", "access_token"),
)

account_article_report_generate: Operation[models.AccountReport] = Operation(
    SERVICE,
    "account_article_report_generate",
    "POST",
    "/account/articles/export",
    (),
    returns=lambda: models.AccountReport,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 429),
    security=("OAuth2", "access_token"),
)

account_article_unpublish: Operation[None] = Operation(
    SERVICE,
    "account_article_unpublish",
    "POST",
    "/account/articles/{article_id}/unpublish",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("reason", "", "body", "object", required=True, models=("ArticleUnpublishData",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
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

account_projects_create: Operation[models.CreateProjectResponse] = Operation(
    SERVICE,
    "account_projects_create",
    "POST",
    "/account/projects",
    (Argument("project", "", "body", "object", required=True, models=("ProjectCreate",)),),
    returns=lambda: models.CreateProjectResponse,
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

article_details: Operation[models.ArticleComplete] = Operation(
    SERVICE,
    "article_details",
    "GET",
    "/articles/{article_id}",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: models.ArticleComplete,
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
)

article_file_details: Operation[models.PublicFile] = Operation(
    SERVICE,
    "article_file_details",
    "GET",
    "/articles/{article_id}/files/{file_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("file_id", "file_id", "path", "int", required=True),
    ),
    returns=lambda: models.PublicFile,
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
)

article_files: Operation[list[models.PublicFile]] = Operation(
    SERVICE,
    "article_files",
    "GET",
    "/articles/{article_id}/files",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.PublicFile],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 404, 422),
    paging=Paging("offset", "limit", max_page_size=1000),
)

article_version_confidentiality: Operation[models.ArticleConfidentiality] = Operation(
    SERVICE,
    "article_version_confidentiality",
    "GET",
    "/articles/{article_id}/versions/{version_id}/confidentiality",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("version_id", "version_id", "path", "int", required=True),
    ),
    returns=lambda: models.ArticleConfidentiality,
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
)

article_version_details: Operation[models.ArticleComplete] = Operation(
    SERVICE,
    "article_version_details",
    "GET",
    "/articles/{article_id}/versions/{version_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("version_id", "version_id", "path", "int", required=True),
    ),
    returns=lambda: models.ArticleComplete,
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
)

article_version_embargo: Operation[models.ArticleEmbargo] = Operation(
    SERVICE,
    "article_version_embargo",
    "GET",
    "/articles/{article_id}/versions/{version_id}/embargo",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("version_id", "version_id", "path", "int", required=True),
    ),
    returns=lambda: models.ArticleEmbargo,
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
)

article_version_files: Operation[list[models.PublicFile]] = Operation(
    SERVICE,
    "article_version_files",
    "GET",
    "/articles/{article_id}/versions/{version_id}/files",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("version_id", "version_id", "path", "int", required=True),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.PublicFile],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 404, 422),
    paging=Paging("offset", "limit", max_page_size=1000),
)

article_version_partial_update: Operation[models.LocationWarningsUpdate] = Operation(
    SERVICE,
    "article_version_partial_update",
    "PATCH",
    "/account/articles/{article_id}/versions/{version_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("version_id", "version_id", "path", "int", required=True),
        Argument("article", "", "body", "object", required=True, models=("ArticleVersionUpdate",)),
    ),
    returns=lambda: models.LocationWarningsUpdate,
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

article_version_update: Operation[models.LocationWarningsUpdate] = Operation(
    SERVICE,
    "article_version_update",
    "PUT",
    "/account/articles/{article_id}/versions/{version_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("version_id", "version_id", "path", "int", required=True),
        Argument("article", "", "body", "object", required=True, models=("ArticleVersionUpdate",)),
    ),
    returns=lambda: models.LocationWarningsUpdate,
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

article_version_update_thumb: Operation[None] = Operation(
    SERVICE,
    "article_version_update_thumb",
    "PUT",
    "/account/articles/{article_id}/versions/{version_id}/update_thumb",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("version_id", "version_id", "path", "int", required=True),
        Argument("file_id", "", "body", "object", required=True, models=("FileId",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

article_versions: Operation[list[models.ArticleVersions]] = Operation(
    SERVICE,
    "article_versions",
    "GET",
    "/articles/{article_id}/versions",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: list[models.ArticleVersions],
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
)

articles_list: Operation[list[models.Article]] = Operation(
    SERVICE,
    "articles_list",
    "GET",
    "/articles",
    (
        Argument("x_cursor", "X-Cursor", "header", "str"),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("order", "order", "query", "str"),
        Argument("order_direction", "order_direction", "query", "str"),
        Argument("institution", "institution", "query", "int"),
        Argument("published_since", "published_since", "query", "str"),
        Argument("modified_since", "modified_since", "query", "str"),
        Argument("group", "group", "query", "int"),
        Argument("resource_doi", "resource_doi", "query", "str"),
        Argument("item_type", "item_type", "query", "int"),
        Argument("doi", "doi", "query", "str"),
        Argument("handle", "handle", "query", "str"),
    ),
    returns=lambda: list[models.Article],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 422),
    paging=Paging("offset", "limit", max_page_size=1000),
)

articles_search: Operation[list[models.ArticleWithProject]] = Operation(
    SERVICE,
    "articles_search",
    "POST",
    "/articles/search",
    (
        Argument("x_cursor", "X-Cursor", "header", "str"),
        Argument("search", "", "body", "object", models=("ArticleSearch",)),
    ),
    returns=lambda: list[models.ArticleWithProject],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 422),
    content_type="application/json",
    paging=Paging("offset", "limit", max_page_size=1000, in_body=True),
)

categories_list: Operation[list[models.CategoryList]] = Operation(
    SERVICE,
    "categories_list",
    "GET",
    "/categories",
    (),
    returns=lambda: list[models.CategoryList],
    statuses=(200,),
)

collection_articles: Operation[list[models.Article]] = Operation(
    SERVICE,
    "collection_articles",
    "GET",
    "/collections/{collection_id}/articles",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.Article],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 404, 422),
    paging=Paging("offset", "limit", max_page_size=1000),
)

collection_details: Operation[models.CollectionComplete] = Operation(
    SERVICE,
    "collection_details",
    "GET",
    "/collections/{collection_id}",
    (Argument("collection_id", "collection_id", "path", "int", required=True),),
    returns=lambda: models.CollectionComplete,
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
)

collection_version_details: Operation[models.CollectionComplete] = Operation(
    SERVICE,
    "collection_version_details",
    "GET",
    "/collections/{collection_id}/versions/{version_id}",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("version_id", "version_id", "path", "int", required=True),
    ),
    returns=lambda: models.CollectionComplete,
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
)

collection_versions: Operation[list[models.CollectionVersions]] = Operation(
    SERVICE,
    "collection_versions",
    "GET",
    "/collections/{collection_id}/versions",
    (Argument("collection_id", "collection_id", "path", "int", required=True),),
    returns=lambda: list[models.CollectionVersions],
    error=lambda: models.ErrorMessage,
    statuses=(200, 404, 422),
)

collections_list: Operation[list[models.Collection]] = Operation(
    SERVICE,
    "collections_list",
    "GET",
    "/collections",
    (
        Argument("x_cursor", "X-Cursor", "header", "str"),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("order", "order", "query", "str"),
        Argument("order_direction", "order_direction", "query", "str"),
        Argument("institution", "institution", "query", "int"),
        Argument("published_since", "published_since", "query", "str"),
        Argument("modified_since", "modified_since", "query", "str"),
        Argument("group", "group", "query", "int"),
        Argument("resource_doi", "resource_doi", "query", "str"),
        Argument("doi", "doi", "query", "str"),
        Argument("handle", "handle", "query", "str"),
    ),
    returns=lambda: list[models.Collection],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 422),
    paging=Paging("offset", "limit", max_page_size=1000),
)

collections_search: Operation[list[models.Collection]] = Operation(
    SERVICE,
    "collections_search",
    "POST",
    "/collections/search",
    (
        Argument("x_cursor", "X-Cursor", "header", "str"),
        Argument("search", "", "body", "object", models=("CollectionSearch",)),
    ),
    returns=lambda: list[models.Collection],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 422),
    content_type="application/json",
    paging=Paging("offset", "limit", max_page_size=1000, in_body=True),
)

file_download: Operation[bytes] = Operation(
    SERVICE,
    "file_download",
    "GET",
    "/file/download/{file_id}",
    (
        Argument("file_id", "file_id", "path", "int", required=True),
        Argument("token", "token", "query", "str"),
        Argument("private_link", "private_link", "query", "str"),
    ),
    returns=lambda: bytes,
    error=lambda: models.ErrorMessage,
    statuses=(200, 206, 302, 401, 403, 404, 416, 422),
    security=("OAuth2", "access_token"),
    accept="application/octet-stream",
)

item_types_list: Operation[list[models.ItemType]] = Operation(
    SERVICE,
    "item_types_list",
    "GET",
    "/item_types",
    (Argument("group_id", "group_id", "query", "int"),),
    returns=lambda: list[models.ItemType],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

licenses_list: Operation[list[models.License]] = Operation(
    SERVICE,
    "licenses_list",
    "GET",
    "/licenses",
    (),
    returns=lambda: list[models.License],
    statuses=(200,),
)

private_account: Operation[models.Account] = Operation(
    SERVICE,
    "private_account",
    "GET",
    "/account",
    (),
    returns=lambda: models.Account,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401),
    security=("OAuth2", "access_token"),
)

private_article_author_delete: Operation[None] = Operation(
    SERVICE,
    "private_article_author_delete",
    "DELETE",
    "/account/articles/{article_id}/authors/{author_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("author_id", "author_id", "path", "int", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_authors_add: Operation[None] = Operation(
    SERVICE,
    "private_article_authors_add",
    "POST",
    "/account/articles/{article_id}/authors",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("authors", "", "body", "object", required=True, models=("AuthorsCreator",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_authors_list: Operation[list[models.Author]] = Operation(
    SERVICE,
    "private_article_authors_list",
    "GET",
    "/account/articles/{article_id}/authors",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: list[models.Author],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_authors_replace: Operation[None] = Operation(
    SERVICE,
    "private_article_authors_replace",
    "PUT",
    "/account/articles/{article_id}/authors",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("authors", "", "body", "object", required=True, models=("AuthorsCreator",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_categories_add: Operation[None] = Operation(
    SERVICE,
    "private_article_categories_add",
    "POST",
    "/account/articles/{article_id}/categories",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("categories", "", "body", "object", required=True, models=("CategoriesCreator",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_categories_list: Operation[list[models.Category]] = Operation(
    SERVICE,
    "private_article_categories_list",
    "GET",
    "/account/articles/{article_id}/categories",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: list[models.Category],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_categories_replace: Operation[None] = Operation(
    SERVICE,
    "private_article_categories_replace",
    "PUT",
    "/account/articles/{article_id}/categories",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("categories", "", "body", "object", required=True, models=("CategoriesCreator",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_category_delete: Operation[None] = Operation(
    SERVICE,
    "private_article_category_delete",
    "DELETE",
    "/account/articles/{article_id}/categories/{category_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("category_id", "category_id", "path", "int", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_confidentiality_delete: Operation[None] = Operation(
    SERVICE,
    "private_article_confidentiality_delete",
    "DELETE",
    "/account/articles/{article_id}/confidentiality",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_confidentiality_details: Operation[models.ArticleConfidentiality] = Operation(
    SERVICE,
    "private_article_confidentiality_details",
    "GET",
    "/account/articles/{article_id}/confidentiality",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: models.ArticleConfidentiality,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_confidentiality_update: Operation[None] = Operation(
    SERVICE,
    "private_article_confidentiality_update",
    "PUT",
    "/account/articles/{article_id}/confidentiality",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("reason", "", "body", "object", required=True, models=("ConfidentialityCreator",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_create: Operation[models.LocationWarnings] = Operation(
    SERVICE,
    "private_article_create",
    "POST",
    "/account/articles",
    (Argument("article", "", "body", "object", required=True, models=("ArticleCreate",)),),
    returns=lambda: models.LocationWarnings,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 403, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_delete: Operation[None] = Operation(
    SERVICE,
    "private_article_delete",
    "DELETE",
    "/account/articles/{article_id}",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_details: Operation[models.ArticleCompletePrivate] = Operation(
    SERVICE,
    "private_article_details",
    "GET",
    "/account/articles/{article_id}",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: models.ArticleCompletePrivate,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_download: Operation[bytes] = Operation(
    SERVICE,
    "private_article_download",
    "GET",
    "/account/articles/{article_id}/download",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("folder_path", "folder_path", "query", "str"),
    ),
    returns=lambda: bytes,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
    accept="application/zip",
)

private_article_embargo_delete: Operation[None] = Operation(
    SERVICE,
    "private_article_embargo_delete",
    "DELETE",
    "/account/articles/{article_id}/embargo",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_embargo_details: Operation[models.ArticleEmbargo] = Operation(
    SERVICE,
    "private_article_embargo_details",
    "GET",
    "/account/articles/{article_id}/embargo",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: models.ArticleEmbargo,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_embargo_update: Operation[None] = Operation(
    SERVICE,
    "private_article_embargo_update",
    "PUT",
    "/account/articles/{article_id}/embargo",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("embargo", "", "body", "object", required=True, models=("ArticleEmbargoUpdater",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_file: Operation[models.PrivateFile] = Operation(
    SERVICE,
    "private_article_file",
    "GET",
    "/account/articles/{article_id}/files/{file_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("file_id", "file_id", "path", "int", required=True),
    ),
    returns=lambda: models.PrivateFile,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_file_delete: Operation[None] = Operation(
    SERVICE,
    "private_article_file_delete",
    "DELETE",
    "/account/articles/{article_id}/files/{file_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("file_id", "file_id", "path", "int", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_files_list: Operation[list[models.PrivateFile]] = Operation(
    SERVICE,
    "private_article_files_list",
    "GET",
    "/account/articles/{article_id}/files",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.PrivateFile],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
    paging=Paging("offset", "limit", max_page_size=1000),
)

private_article_partial_update: Operation[models.LocationWarningsUpdate] = Operation(
    SERVICE,
    "private_article_partial_update",
    "PATCH",
    "/account/articles/{article_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("article", "", "body", "object", required=True, models=("ArticleUpdate", "ArticleCreate")),
    ),
    returns=lambda: models.LocationWarningsUpdate,
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_private_link: Operation[list[models.PrivateLink]] = Operation(
    SERVICE,
    "private_article_private_link",
    "GET",
    "/account/articles/{article_id}/private_links",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: list[models.PrivateLink],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_private_link_create: Operation[models.PrivateLinkResponse] = Operation(
    SERVICE,
    "private_article_private_link_create",
    "POST",
    "/account/articles/{article_id}/private_links",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("private_link", "", "body", "object", models=("PrivateLinkCreator",)),
    ),
    returns=lambda: models.PrivateLinkResponse,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_private_link_delete: Operation[None] = Operation(
    SERVICE,
    "private_article_private_link_delete",
    "DELETE",
    "/account/articles/{article_id}/private_links/{link_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("link_id", "link_id", "path", "str", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_private_link_update: Operation[None] = Operation(
    SERVICE,
    "private_article_private_link_update",
    "PUT",
    "/account/articles/{article_id}/private_links/{link_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("link_id", "link_id", "path", "str", required=True),
        Argument("private_link", "", "body", "object", models=("PrivateLinkCreator",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_reserve_doi: Operation[models.ArticleDOI] = Operation(
    SERVICE,
    "private_article_reserve_doi",
    "POST",
    "/account/articles/{article_id}/reserve_doi",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: models.ArticleDOI,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_reserve_handle: Operation[models.ArticleHandle] = Operation(
    SERVICE,
    "private_article_reserve_handle",
    "POST",
    "/account/articles/{article_id}/reserve_handle",
    (Argument("article_id", "article_id", "path", "int", required=True),),
    returns=lambda: models.ArticleHandle,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_resource: Operation[models.Location] = Operation(
    SERVICE,
    "private_article_resource",
    "POST",
    "/account/articles/{article_id}/resource",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("resource", "", "body", "object", required=True, models=("Resource",)),
    ),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_update: Operation[models.LocationWarningsUpdate] = Operation(
    SERVICE,
    "private_article_update",
    "PUT",
    "/account/articles/{article_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("article", "", "body", "object", required=True, models=("ArticleUpdate", "ArticleCreate")),
    ),
    returns=lambda: models.LocationWarningsUpdate,
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_article_upload_complete: Operation[None] = Operation(
    SERVICE,
    "private_article_upload_complete",
    "POST",
    "/account/articles/{article_id}/files/{file_id}",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("file_id", "file_id", "path", "int", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(202, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_article_upload_initiate: Operation[models.Location] = Operation(
    SERVICE,
    "private_article_upload_initiate",
    "POST",
    "/account/articles/{article_id}/files",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("file", "", "body", "object", required=True, models=("FileCreator",)),
    ),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_articles_list: Operation[list[models.Article]] = Operation(
    SERVICE,
    "private_articles_list",
    "GET",
    "/account/articles",
    (
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.Article],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 401, 422),
    security=("OAuth2", "access_token"),
    paging=Paging("offset", "limit", max_page_size=1000),
)

private_articles_search: Operation[list[models.ArticleWithProject]] = Operation(
    SERVICE,
    "private_articles_search",
    "POST",
    "/account/articles/search",
    (Argument("search", "", "body", "object", required=True, models=("PrivateArticleSearch",)),),
    returns=lambda: list[models.ArticleWithProject],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 401, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
    paging=Paging("offset", "limit", max_page_size=1000, in_body=True),
)

private_author_details: Operation[models.AuthorComplete] = Operation(
    SERVICE,
    "private_author_details",
    "GET",
    "/account/authors/{author_id}",
    (Argument("author_id", "author_id", "path", "int", required=True),),
    returns=lambda: models.AuthorComplete,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_authors_search: Operation[list[models.AuthorComplete]] = Operation(
    SERVICE,
    "private_authors_search",
    "POST",
    "/account/authors/search",
    (Argument("search", "", "body", "object", models=("PrivateAuthorsSearch",)),),
    returns=lambda: list[models.AuthorComplete],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 401, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
    paging=Paging("offset", "limit", max_page_size=1000, in_body=True),
)

private_collection_article_delete: Operation[None] = Operation(
    SERVICE,
    "private_collection_article_delete",
    "DELETE",
    "/account/collections/{collection_id}/articles/{article_id}",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("article_id", "article_id", "path", "int", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_articles_add: Operation[models.Location] = Operation(
    SERVICE,
    "private_collection_articles_add",
    "POST",
    "/account/collections/{collection_id}/articles",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("articles", "", "body", "object", required=True, models=("ArticlesCreator",)),
    ),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_articles_list: Operation[list[models.Article]] = Operation(
    SERVICE,
    "private_collection_articles_list",
    "GET",
    "/account/collections/{collection_id}/articles",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
    ),
    returns=lambda: list[models.Article],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
    paging=Paging("offset", "limit", max_page_size=1000),
)

private_collection_articles_replace: Operation[None] = Operation(
    SERVICE,
    "private_collection_articles_replace",
    "PUT",
    "/account/collections/{collection_id}/articles",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("articles", "", "body", "object", required=True, models=("ArticlesCreator",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_author_delete: Operation[None] = Operation(
    SERVICE,
    "private_collection_author_delete",
    "DELETE",
    "/account/collections/{collection_id}/authors/{author_id}",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("author_id", "author_id", "path", "int", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_authors_add: Operation[models.Location] = Operation(
    SERVICE,
    "private_collection_authors_add",
    "POST",
    "/account/collections/{collection_id}/authors",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("authors", "", "body", "object", required=True, models=("AuthorsCreator",)),
    ),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_authors_list: Operation[list[models.Author]] = Operation(
    SERVICE,
    "private_collection_authors_list",
    "GET",
    "/account/collections/{collection_id}/authors",
    (Argument("collection_id", "collection_id", "path", "int", required=True),),
    returns=lambda: list[models.Author],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_authors_replace: Operation[None] = Operation(
    SERVICE,
    "private_collection_authors_replace",
    "PUT",
    "/account/collections/{collection_id}/authors",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("authors", "", "body", "object", required=True, models=("AuthorsCreator",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_categories_add: Operation[models.Location] = Operation(
    SERVICE,
    "private_collection_categories_add",
    "POST",
    "/account/collections/{collection_id}/categories",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("categories", "", "body", "object", required=True, models=("CategoriesCreator",)),
    ),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_categories_list: Operation[list[models.Category]] = Operation(
    SERVICE,
    "private_collection_categories_list",
    "GET",
    "/account/collections/{collection_id}/categories",
    (Argument("collection_id", "collection_id", "path", "int", required=True),),
    returns=lambda: list[models.Category],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_categories_replace: Operation[None] = Operation(
    SERVICE,
    "private_collection_categories_replace",
    "PUT",
    "/account/collections/{collection_id}/categories",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("categories", "", "body", "object", required=True, models=("CategoriesCreator",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_category_delete: Operation[None] = Operation(
    SERVICE,
    "private_collection_category_delete",
    "DELETE",
    "/account/collections/{collection_id}/categories/{category_id}",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("category_id", "category_id", "path", "int", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_create: Operation[models.LocationWarnings] = Operation(
    SERVICE,
    "private_collection_create",
    "POST",
    "/account/collections",
    (Argument("collection", "", "body", "object", required=True, models=("CollectionCreate",)),),
    returns=lambda: models.LocationWarnings,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 403, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_delete: Operation[None] = Operation(
    SERVICE,
    "private_collection_delete",
    "DELETE",
    "/account/collections/{collection_id}",
    (Argument("collection_id", "collection_id", "path", "int", required=True),),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_details: Operation[models.CollectionCompletePrivate] = Operation(
    SERVICE,
    "private_collection_details",
    "GET",
    "/account/collections/{collection_id}",
    (Argument("collection_id", "collection_id", "path", "int", required=True),),
    returns=lambda: models.CollectionCompletePrivate,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_patch: Operation[models.LocationWarningsUpdate] = Operation(
    SERVICE,
    "private_collection_patch",
    "PATCH",
    "/account/collections/{collection_id}",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("collection", "", "body", "object", required=True, models=("CollectionUpdate", "CollectionCreate")),
    ),
    returns=lambda: models.LocationWarningsUpdate,
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_private_link_create: Operation[models.PrivateLinkResponse] = Operation(
    SERVICE,
    "private_collection_private_link_create",
    "POST",
    "/account/collections/{collection_id}/private_links",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("private_link", "", "body", "object", models=("CollectionPrivateLinkCreator",)),
    ),
    returns=lambda: models.PrivateLinkResponse,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_private_link_delete: Operation[None] = Operation(
    SERVICE,
    "private_collection_private_link_delete",
    "DELETE",
    "/account/collections/{collection_id}/private_links/{link_id}",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("link_id", "link_id", "path", "str", required=True),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(204, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_private_link_details: Operation[models.PrivateLink] = Operation(
    SERVICE,
    "private_collection_private_link_details",
    "GET",
    "/account/collections/{collection_id}/private_links/{link_id}",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("link_id", "link_id", "path", "str", required=True),
    ),
    returns=lambda: models.PrivateLink,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_private_link_update: Operation[None] = Operation(
    SERVICE,
    "private_collection_private_link_update",
    "PUT",
    "/account/collections/{collection_id}/private_links/{link_id}",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("link_id", "link_id", "path", "str", required=True),
        Argument("private_link", "", "body", "object", models=("CollectionPrivateLinkCreator",)),
    ),
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_private_links_list: Operation[list[models.PrivateLink]] = Operation(
    SERVICE,
    "private_collection_private_links_list",
    "GET",
    "/account/collections/{collection_id}/private_links",
    (Argument("collection_id", "collection_id", "path", "int", required=True),),
    returns=lambda: list[models.PrivateLink],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_publish: Operation[models.Location] = Operation(
    SERVICE,
    "private_collection_publish",
    "POST",
    "/account/collections/{collection_id}/publish",
    (Argument("collection_id", "collection_id", "path", "int", required=True),),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(201, 400, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_reserve_doi: Operation[models.CollectionDOI] = Operation(
    SERVICE,
    "private_collection_reserve_doi",
    "POST",
    "/account/collections/{collection_id}/reserve_doi",
    (Argument("collection_id", "collection_id", "path", "int", required=True),),
    returns=lambda: models.CollectionDOI,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_reserve_handle: Operation[models.CollectionHandle] = Operation(
    SERVICE,
    "private_collection_reserve_handle",
    "POST",
    "/account/collections/{collection_id}/reserve_handle",
    (Argument("collection_id", "collection_id", "path", "int", required=True),),
    returns=lambda: models.CollectionHandle,
    error=lambda: models.ErrorMessage,
    statuses=(200, 401, 404, 422),
    security=("OAuth2", "access_token"),
)

private_collection_resource: Operation[models.Location] = Operation(
    SERVICE,
    "private_collection_resource",
    "POST",
    "/account/collections/{collection_id}/resource",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("resource", "", "body", "object", required=True, models=("Resource",)),
    ),
    returns=lambda: models.Location,
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collection_update: Operation[models.LocationWarningsUpdate] = Operation(
    SERVICE,
    "private_collection_update",
    "PUT",
    "/account/collections/{collection_id}",
    (
        Argument("collection_id", "collection_id", "path", "int", required=True),
        Argument("collection", "", "body", "object", required=True, models=("CollectionUpdate", "CollectionCreate")),
    ),
    returns=lambda: models.LocationWarningsUpdate,
    error=lambda: models.ErrorMessage,
    statuses=(205, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_collections_list: Operation[list[models.Collection]] = Operation(
    SERVICE,
    "private_collections_list",
    "GET",
    "/account/collections",
    (
        Argument("page", "page", "query", "int"),
        Argument("page_size", "page_size", "query", "int"),
        Argument("limit", "limit", "query", "int"),
        Argument("offset", "offset", "query", "int"),
        Argument("order", "order", "query", "str"),
        Argument("order_direction", "order_direction", "query", "str"),
    ),
    returns=lambda: list[models.Collection],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 401, 422),
    security=("OAuth2", "access_token"),
    paging=Paging("offset", "limit", max_page_size=1000),
)

private_collections_search: Operation[list[models.Collection]] = Operation(
    SERVICE,
    "private_collections_search",
    "POST",
    "/account/collections/search",
    (Argument("search", "", "body", "object", required=True, models=("PrivateCollectionSearch",)),),
    returns=lambda: list[models.Collection],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 401, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
    paging=Paging("offset", "limit", max_page_size=1000, in_body=True),
)

private_funding_search: Operation[list[models.FundingInformation]] = Operation(
    SERVICE,
    "private_funding_search",
    "POST",
    "/account/funding/search",
    (Argument("search", "", "body", "object", models=("FundingSearch",)),),
    returns=lambda: list[models.FundingInformation],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 401, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

private_licenses_list: Operation[list[models.License]] = Operation(
    SERVICE,
    "private_licenses_list",
    "GET",
    "/account/licenses",
    (),
    returns=lambda: list[models.License],
    error=lambda: models.ErrorMessage,
    statuses=(200, 401),
    security=("OAuth2", "access_token"),
)

private_project_partial_update: Operation[None] = Operation(
    SERVICE,
    "private_project_partial_update",
    "PATCH",
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
        Argument("x_cursor", "X-Cursor", "header", "str"),
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
    (
        Argument("search", "", "body", "object", models=("ProjectsSearch",)),
        Argument("x_cursor", "X-Cursor", "header", "str"),
    ),
    returns=lambda: list[models.Project],
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 422),
    content_type="application/json",
    paging=Paging("offset", "limit", max_page_size=1000, in_body=True),
)

public_article_download: Operation[bytes] = Operation(
    SERVICE,
    "public_article_download",
    "GET",
    "/articles/{article_id}/download",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("folder_path", "folder_path", "query", "str"),
    ),
    returns=lambda: bytes,
    error=lambda: models.ErrorMessage,
    statuses=(200, 403, 404, 422),
    accept="application/zip",
)

public_article_version_download: Operation[bytes] = Operation(
    SERVICE,
    "public_article_version_download",
    "GET",
    "/articles/{article_id}/versions/{version_id}/download",
    (
        Argument("article_id", "article_id", "path", "int", required=True),
        Argument("version_id", "version_id", "path", "int", required=True),
        Argument("folder_path", "folder_path", "query", "str"),
    ),
    returns=lambda: bytes,
    error=lambda: models.ErrorMessage,
    statuses=(200, 403, 404, 422),
    accept="application/zip",
)

update_user_profile: Operation[models.StatusMessage] = Operation(
    SERVICE,
    "update_user_profile",
    "PUT",
    "/account/profile",
    (
        Argument("user_profile_data", "", "body", "object", required=True, models=("ProfileUpdateData",)),
        Argument("user_id", "user_id", "query", "int"),
        Argument("institution_user_id", "institution_user_id", "query", "str"),
    ),
    returns=lambda: models.StatusMessage,
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="application/json",
)

update_user_profile_picture: Operation[models.StatusMessage] = Operation(
    SERVICE,
    "update_user_profile_picture",
    "POST",
    "/account/profile/{user_id}/picture",
    (
        Argument("user_id", "user_id", "path", "int", required=True),
        Argument("profile_picture", "profile_picture", "form", "file", required=True),
    ),
    returns=lambda: models.StatusMessage,
    error=lambda: models.ErrorMessage,
    statuses=(200, 400, 401, 403, 404, 422),
    security=("OAuth2", "access_token"),
    content_type="multipart/form-data",
)

upload_get: Operation[models.UploadInfo] = Operation(
    SERVICE,
    "upload_get",
    "GET",
    "/upload/{upload_token}",
    (Argument("upload_token", "upload_token", "path", "str", required=True),),
    returns=lambda: models.UploadInfo,
    statuses=(200, 404),
)

upload_part_delete: Operation[None] = Operation(
    SERVICE,
    "upload_part_delete",
    "DELETE",
    "/upload/{upload_token}/{part_number}",
    (
        Argument("upload_token", "upload_token", "path", "str", required=True),
        Argument("part_number", "part_number", "path", "int", required=True),
    ),
    statuses=(200, 404, 409),
)

upload_part_get: Operation[models.UploadFilePart] = Operation(
    SERVICE,
    "upload_part_get",
    "GET",
    "/upload/{upload_token}/{part_number}",
    (
        Argument("upload_token", "upload_token", "path", "str", required=True),
        Argument("part_number", "part_number", "path", "int", required=True),
    ),
    returns=lambda: models.UploadFilePart,
    statuses=(200, 404),
)

upload_part_put: Operation[None] = Operation(
    SERVICE,
    "upload_part_put",
    "PUT",
    "/upload/{upload_token}/{part_number}",
    (
        Argument("upload_token", "upload_token", "path", "str", required=True),
        Argument("part_number", "part_number", "path", "int", required=True),
        Argument("content", "", "body", "file", required=True),
    ),
    statuses=(200, 400, 404, 409),
    content_type="application/octet-stream",
)
