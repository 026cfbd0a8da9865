"""JSON formats of articles and files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.figshare import results
from projectlink_mock.services.figshare.categories import CATEGORIES
from projectlink_mock.services.figshare.constants import ARTICLE_TYPES, LICENSES
from projectlink_mock.services.figshare.serializers.formats import SITE, date, date_or_null, slug
from projectlink_mock.services.figshare.serializers.projects import funding
from projectlink_mock.services.figshare.state import Article, Author, File

_DOWNLOADS = "https://ndownloader.figshare.com/files"
_UPLOADS = "https://uploads.figshare.com"


def article_summary(summary: results.ArticleSummary) -> dict[str, Any]:
    """Return the JSON of an article in a list."""
    article, public = summary.article, summary.article.is_public
    public_url, own_url = f"{summary.base}/articles/{article.id}", f"{summary.base}/account/articles/{article.id}"
    return {
        "id": article.id,
        "title": article.title,
        "doi": article.doi,
        "handle": article.handle,
        "group_id": article.group_id,
        "url": public_url if public else own_url,
        "url_public_html": _page(article),
        "url_public_api": public_url if public else None,
        "url_private_html": f"{SITE}/account/articles/{article.id}",
        "url_private_api": own_url,
        "published_date": date_or_null(article.published_at),
        "created_date": date(article.created_at),
        "modified_date": date(article.modified_at),
        "thumb": None,
        "defined_type": ARTICLE_TYPES.get(article.defined_type or ""),
        "resource_title": article.resource_title,
        "resource_doi": article.resource_doi,
    }


def full_article(full: results.FullArticle) -> dict[str, Any]:
    """Return the JSON of a complete article; no article is confidential or under embargo."""
    article, files = full.summary.article, full.files
    return {
        **article_summary(full.summary),
        "description": article.description,
        "tags": article.tags,
        "references": article.references,
        "categories": [_category(id) for id in article.categories],
        "authors": [author_summary(author) for author in full.authors],
        "files": [public_file(file) for file in files],
        "custom_fields": [
            {"name": name, "value": value, "is_mandatory": False} for name, value in article.custom_fields.items()
        ],
        "license": _license(article.license),
        "funding": article.funding,
        "funding_list": [funding(entry) for entry in article.fundings],
        "citation": _citation(article, full.authors),
        "status": "public" if article.is_public else "draft",
        "version": int(article.is_public),
        "size": article.size,
        "is_active": True,
        "is_public": article.is_public,
        "is_metadata_record": article.defined_type == "metadata",
        "metadata_reason": None,
        "is_confidential": False,
        "confidential_reason": None,
        "is_embargoed": False,
        "embargo_type": None,
        "embargo_date": None,
        "embargo_reason": None,
        "has_linked_file": any(file.link is not None for file in files),
        "figshare_url": _page(article),
    }


def public_file(file: File) -> dict[str, Any]:
    """Return the JSON of a file for the public."""
    return {
        "id": file.id,
        "name": file.name,
        "size": file.size,
        "is_link_only": file.link is not None,
        "download_url": file.link or f"{_DOWNLOADS}/{file.id}",
        "supplied_md5": file.supplied_md5,
        "computed_md5": file.computed_md5,
    }


def private_file(file: File) -> dict[str, Any]:
    """Return the JSON of a file for members of the project."""
    return {
        **public_file(file),
        "status": file.status,
        "viewer_type": file.viewer_type,
        "preview_state": file.preview_state,
        "upload_url": None if file.upload_token is None else f"{_UPLOADS}/{file.upload_token}",
        "upload_token": file.upload_token,
    }


def _page(article: Article) -> str | None:
    return f"{SITE}/articles/{slug(article.title)}/{article.id}" if article.is_public else None


def _category(id: int) -> dict[str, Any]:
    category = CATEGORIES.get(id)
    if category is None:
        return {"id": id, "parent_id": None, "title": None}
    return {"id": id, "parent_id": category.parent_id, "title": category.title}


def _license(id: int | None) -> dict[str, Any] | None:
    if id is None:
        return None
    name, url = LICENSES.get(id, (f"License {id}", None))
    return {"value": id, "name": name, "url": url}


def author_summary(author: Author) -> dict[str, Any]:
    """Return the JSON of an author."""
    return {
        "id": author.id,
        "full_name": author.full_name,
        "is_active": author.is_active,
        "url_name": slug(author.full_name),
        "orcid_id": author.orcid_id,
    }


def _citation(article: Article, authors: list[Author]) -> str:
    names = "; ".join(author.full_name for author in authors)
    year = (article.published_at or article.created_at).year
    return f"{names} ({year}): {article.title}. figshare." + (f" https://doi.org/{article.doi}" if article.doi else "")


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    results.ArticleSummary: article_summary,
    results.FullArticle: full_article,
    File: private_file,
}
