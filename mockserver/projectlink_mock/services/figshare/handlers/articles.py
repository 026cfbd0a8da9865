"""The articles of a project."""

from __future__ import annotations

from projectlink_mock._core.http.errors import Forbidden, Unprocessable
from projectlink_mock._core.http.reasons import missing, requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, paging, results
from projectlink_mock.services.figshare.access import article_in, caller_of, changeable, leads, readable
from projectlink_mock.services.figshare.authors import authors_of, check_authors
from projectlink_mock.services.figshare.constants import LICENSES
from projectlink_mock.services.figshare.fundings import fundings_of
from projectlink_mock.services.figshare.state import Article, State

_AS_GIVEN = ("description", "defined_type", "funding", "doi", "handle", "resource_doi", "resource_title")


def account_project_articles_list(ctx: Context[State], project_id: int) -> list[results.ShortArticle]:
    """The latest first, unless another order is asked for; what is not public is later than all that is."""
    project = readable(ctx, project_id)
    found = paging.ordered(ctx.state.articles, [(project.id, "all")], ctx.query)
    return [results.article(ctx, one) for one in paging.part(found, ctx.query)]


def account_project_articles_create(ctx: Context[State], project_id: int) -> results.Place:
    """The caller owns it, and is its author unless authors are given."""
    project, body, now = changeable(ctx, project_id), ctx.body, ctx.now()
    license = _license(ctx)
    check_authors(ctx)
    fundings, authors = fundings_of(ctx), authors_of(ctx)
    article = Article(
        id=mutations.new_number(ctx),
        project_id=project.id,
        owner_id=caller_of(ctx).id,
        title=body["title"],
        created_at=now,
        modified_at=now,
        tags=tuple(body.get("tags") or body.get("keywords") or ()),
        references=tuple(body.get("references") or ()),
        categories=tuple(body.get("categories") or ()),
        author_ids=authors,
        custom_fields=body.get("custom_fields") or {},
        fundings=fundings,
        license=license,
        group_id=project.group_id,
        **{name: body.get(name) for name in _AS_GIVEN},
    )
    ctx.state.articles.add(str(article.id), article)
    mutations.change_project(ctx, project)
    return results.place(ctx, "account", "projects", project.id, "articles", article.id)


def account_project_articles_get(ctx: Context[State], project_id: int, article_id: int) -> results.WholeArticle:
    """With its authors, who may have changed later than it has, and files."""
    return results.whole_article(ctx, article_in(ctx, readable(ctx, project_id), article_id))


def account_project_articles_delete(ctx: Context[State], project_id: int, article_id: int) -> None:
    """Its files go with it. What is public stays."""
    project = changeable(ctx, project_id)
    article = article_in(ctx, project, article_id)
    if article.owner_id != caller_of(ctx).id and not leads(ctx, project):
        raise Forbidden(
            "Only the owner of the article and the owner of the project may delete it.", requires_permission("owner")
        )
    if article.is_public:
        raise Forbidden("A public article cannot be deleted.", rule("public-article-stays"))
    mutations.use_quota(ctx, article, private=-article.size)
    mutations.remove_article(ctx, article)


def _license(ctx: Context[State]) -> int | None:
    """The license that is given; 0 is the same as none."""
    id: int | None = ctx.body.get("license") or None
    if id is not None and id not in LICENSES:
        raise Unprocessable(f"Invalid value for: license (there is no license {id})", missing("license"))
    return id
