"""JSON formats of public articles and of the settings of articles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.figshare import article_results as results
from projectlink_mock.services.figshare.serializers.articles import article_details, article_summary, public_file
from projectlink_mock.services.figshare.serializers.blanks import filling
from projectlink_mock.services.figshare.serializers.formats import date_or_null


def found_article(found: results.FoundArticle) -> dict[str, Any]:
    """Return the JSON of an article in a search; the project 0 means none."""
    return {**article_summary(found.summary), "project_id": found.summary.article.project_id or 0}


def public_article(public: results.PublicArticle) -> dict[str, Any]:
    """Return the JSON of a complete public version, without files that the public may not see."""
    body = article_details(public.full)
    if not public.shows_files:
        del body["files"]
        body["folder_structure"] = {}
    return body


def version_link(link: results.ArticleVersionLink) -> dict[str, Any]:
    """Return the JSON of a version in the list of versions."""
    version = link.version
    return {
        "version": version.number,
        "url": f"{link.base}/articles/{version.article_id}/versions/{version.number}",
    }


def article_embargo(result: results.ArticleEmbargo) -> dict[str, Any]:
    """Return the JSON of an embargo."""
    embargo = result.embargo
    return {
        "is_embargoed": embargo is not None,
        "embargo_date": None if embargo is None else date_or_null(embargo.expires_at),
        "embargo_type": None if embargo is None else embargo.type,
        "embargo_title": "" if embargo is None else embargo.title,
        "embargo_reason": "" if embargo is None else embargo.reason,
        "embargo_options": [] if embargo is None else embargo.options,
    }


def article_confidentiality(result: results.ArticleConfidentiality) -> dict[str, Any]:
    """Return the JSON of a confidentiality."""
    confidentiality = result.confidentiality
    return {
        "is_confidential": confidentiality is not None,
        "reason": "" if confidentiality is None else confidentiality.reason,
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    results.FoundArticle: filling(found_article),
    results.PublicArticle: filling(public_article),
    results.ArticleVersionLink: version_link,
    results.PublicFile: filling(lambda result: public_file(result.base, result.file)),
    results.ArticleEmbargo: filling(article_embargo),
    results.ArticleConfidentiality: article_confidentiality,
}
