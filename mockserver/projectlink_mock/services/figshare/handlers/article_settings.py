"""Handlers of an article's authors, categories, embargo and confidentiality."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.http.errors import BadRequest, NotFound, Unprocessable
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import article_results, mutations, publishing, results
from projectlink_mock.services.figshare.access import get_changeable_article, get_own_article
from projectlink_mock.services.figshare.article_fields import check_categories
from projectlink_mock.services.figshare.body_fields import check_authors, resolve_authors
from projectlink_mock.services.figshare.dates import parse_future_date
from projectlink_mock.services.figshare.state import Author, Confidentiality, Embargo, State

_PERMANENT = "0"


def private_article_authors_list(ctx: Context[State], article_id: int) -> list[Author]:
    """Return the authors of an article in their order."""
    article = get_own_article(ctx, article_id)
    ctx.modified = article.modified_at
    return [ctx.state.authors.get(str(id)) for id in article.author_ids]


def private_article_authors_replace(ctx: Context[State], article_id: int) -> None:
    """Replace the authors of an article."""
    article = get_changeable_article(ctx, article_id)
    mutations.update_article(ctx, article, author_ids=_authors(ctx))


def private_article_authors_add(ctx: Context[State], article_id: int) -> None:
    """Add authors after those that the article has."""
    article = get_changeable_article(ctx, article_id)
    author_ids = tuple(dict.fromkeys((*article.author_ids, *_authors(ctx))))
    mutations.update_article(ctx, article, author_ids=author_ids)


def private_article_author_delete(ctx: Context[State], article_id: int, author_id: int) -> None:
    """Remove an author from an article."""
    article = get_changeable_article(ctx, article_id)
    if author_id not in article.author_ids:
        raise NotFound(f"The article has no author {author_id}.", missing("author"))
    mutations.update_article(ctx, article, author_ids=tuple(id for id in article.author_ids if id != author_id))


def private_article_categories_list(ctx: Context[State], article_id: int) -> list[results.ArticleCategory]:
    """Return the categories of an article in their order."""
    article = get_own_article(ctx, article_id)
    ctx.modified = article.modified_at
    return [results.ArticleCategory(id) for id in article.categories]


def private_article_categories_replace(ctx: Context[State], article_id: int) -> None:
    """Replace the categories of an article."""
    article = get_changeable_article(ctx, article_id)
    mutations.update_article(ctx, article, categories=_categories(ctx))


def private_article_categories_add(ctx: Context[State], article_id: int) -> None:
    """Add categories after those that the article has."""
    article = get_changeable_article(ctx, article_id)
    categories = tuple(dict.fromkeys((*article.categories, *_categories(ctx))))
    mutations.update_article(ctx, article, categories=categories)


def private_article_category_delete(ctx: Context[State], article_id: int, category_id: int) -> None:
    """Remove a category from an article."""
    article = get_changeable_article(ctx, article_id)
    if category_id not in article.categories:
        raise NotFound(f"The article has no category {category_id}.", missing("category"))
    mutations.update_article(ctx, article, categories=tuple(id for id in article.categories if id != category_id))


def private_article_embargo_details(ctx: Context[State], article_id: int) -> article_results.ArticleEmbargo:
    """Return the embargo of an article unless it has expired."""
    article = get_own_article(ctx, article_id)
    return article_results.article_embargo(ctx, article)


def private_article_embargo_update(ctx: Context[State], article_id: int) -> None:
    """Set or lift the embargo of an article; a version that waits for the end of the old one may become public."""
    article = get_changeable_article(ctx, article_id)
    mutations.update_article(ctx, article, embargo=_embargo(ctx))
    publishing.release_due(ctx)


def private_article_embargo_delete(ctx: Context[State], article_id: int) -> None:
    """Lift the embargo of an article; a version that waits for its end becomes public."""
    article = get_changeable_article(ctx, article_id)
    mutations.update_article(ctx, article, embargo=None)
    publishing.release_due(ctx)


def private_article_confidentiality_details(
    ctx: Context[State], article_id: int
) -> article_results.ArticleConfidentiality:
    """Return the confidentiality of an article's files."""
    article = get_own_article(ctx, article_id)
    ctx.modified = article.modified_at
    return article_results.ArticleConfidentiality(article.confidentiality)


def private_article_confidentiality_update(ctx: Context[State], article_id: int) -> None:
    """Make the files of an article confidential; versions that are public already stay as they are."""
    article = get_changeable_article(ctx, article_id)
    mutations.update_article(ctx, article, confidentiality=Confidentiality(ctx.body["reason"]))


def private_article_confidentiality_delete(ctx: Context[State], article_id: int) -> None:
    """End the confidentiality of an article's files, from the next version on."""
    article = get_changeable_article(ctx, article_id)
    mutations.update_article(ctx, article, confidentiality=None)


def _authors(ctx: Context[State]) -> tuple[int, ...]:
    """Return the authors of the body; create those given by name. Raises BadRequest."""
    if not ctx.body["authors"]:
        return ()
    try:
        check_authors(ctx)
    except Unprocessable as error:
        raise BadRequest(error.message, error.reason) from None
    return resolve_authors(ctx)


def _categories(ctx: Context[State]) -> tuple[int, ...]:
    """Return the categories of the body. Raises BadRequest."""
    try:
        return check_categories(ctx.body["categories"])
    except Unprocessable as error:
        raise BadRequest(error.message, error.reason) from None


def _embargo(ctx: Context[State]) -> Embargo | None:
    """Return the embargo of the body; None if the body lifts it. Raises BadRequest."""
    body: dict[str, Any] = ctx.body
    if not body["is_embargoed"]:
        return None
    if not body["embargo_type"] or not body["embargo_date"]:
        text = "An embargo needs an embargo_type and an embargo_date; the date 0 makes it permanent."
        raise BadRequest(text, rule("embargo-type-and-date"))
    date = body["embargo_date"]
    options = tuple(
        {"id": row["id"], "type": "logged_in", "ip_name": "", "group_ids": row.get("group_ids") or []}
        for row in body.get("embargo_options") or ()
    )
    return Embargo(
        body["embargo_type"],
        None if date == _PERMANENT else parse_future_date(ctx, "embargo_date", date),
        body.get("embargo_title") or "",
        body.get("embargo_reason") or "",
        options,
    )
