"""Handlers of a project's articles and their files."""

from __future__ import annotations

from projectlink_mock._core.http.errors import Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, queries, results
from projectlink_mock.services.figshare.access import (
    caller_of,
    get_article,
    get_changeable,
    get_readable,
    has_owner_permissions,
)
from projectlink_mock.services.figshare.article_fields import new_article_fields
from projectlink_mock.services.figshare.state import Article, State
from projectlink_mock.services.figshare.upload_results import PrivateFile, private_file


def account_project_articles_list(ctx: Context[State], project_id: int) -> list[results.ArticleSummary]:
    """Return a page of a project's articles, by default the latest first and private before public ones."""
    project = get_readable(ctx, project_id)
    articles = queries.search(ctx.state.articles, [(project.id, "all")], ctx.query)
    return [results.article_summary(ctx, article) for article in queries.paginate(articles, ctx.query)]


def account_project_articles_create(ctx: Context[State], project_id: int) -> results.Location:
    """Create an article owned by the caller, who is its author unless authors are given."""
    project, now = get_changeable(ctx, project_id), ctx.now()
    fields = {**new_article_fields(ctx, has_group=False), "group_id": project.group_id}
    article = Article(
        id=mutations.next_id(ctx),
        project_id=project.id,
        owner_id=caller_of(ctx).id,
        created_at=now,
        modified_at=now,
        **fields,
    )
    ctx.state.articles.add(str(article.id), article)
    mutations.update_project(ctx, project)
    return results.location(ctx, "account", "projects", project.id, "articles", article.id)


def account_project_articles_get(ctx: Context[State], project_id: int, article_id: int) -> results.FullArticle:
    """Return an article with its authors and files."""
    return results.full_article(ctx, get_article(ctx, get_readable(ctx, project_id), article_id))


def account_project_articles_delete(ctx: Context[State], project_id: int, article_id: int) -> None:
    """Delete a private article with its files."""
    project = get_changeable(ctx, project_id)
    article = get_article(ctx, project, article_id)
    if article.owner_id != caller_of(ctx).id and not has_owner_permissions(ctx, project):
        raise Forbidden(
            "Only the owner of the article and the owner of the project may delete it.", requires_permission("owner")
        )
    if article.is_public:
        raise Forbidden("A public article cannot be deleted.", rule("public-article-stays"))
    mutations.delete_article(ctx, article)


def account_project_article_files_list(ctx: Context[State], project_id: int, article_id: int) -> list[PrivateFile]:
    """Return a page of an article's files in the order in which they were added, or reversed."""
    article = get_article(ctx, get_readable(ctx, project_id), article_id)
    files = ctx.state.files
    list_files = files.newest_first if ctx.query.get("order_direction") == "desc" else files.oldest_first
    return [private_file(ctx, file) for file in queries.paginate(list_files(draft_of=article.id), ctx.query)]


def account_project_article_files_get(
    ctx: Context[State], project_id: int, article_id: int, file_id: int
) -> PrivateFile:
    """Return a file without its content."""
    article = get_article(ctx, get_readable(ctx, project_id), article_id)
    file = ctx.state.files.get(str(file_id))
    if file.draft_of != article.id:
        raise NotFound(f"There is no file {str(file_id)!r}.", missing("file"))
    ctx.modified = article.modified_at
    return private_file(ctx, file)
