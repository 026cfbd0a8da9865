"""Articles and files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.figshare import results
from projectlink_mock.services.figshare.constants import ARTICLE_TYPES, CATEGORIES, LICENSES
from projectlink_mock.services.figshare.serializers.formats import SITE, date, date_or_null, slug
from projectlink_mock.services.figshare.serializers.projects import funding
from projectlink_mock.services.figshare.state import Article, Author, File

_DOWNLOADS = "https://ndownloader.figshare.com/files"
_UPLOADS = "https://uploads.figshare.com"


def article(shown: results.ShortArticle) -> dict[str, Any]:
    """In a list."""
    article, public = shown.article, shown.article.is_public
    for_all, own = f"{shown.base}/articles/{article.id}", f"{shown.base}/account/articles/{article.id}"
    return {
        "id": article.id,
        "title": article.title,
        "doi": article.doi,
        "handle": article.handle,
        "group_id": article.group_id,
        "url": for_all if public else own,
        "url_public_html": _page(article),
        "url_public_api": for_all if public else None,
        "url_private_html": f"{SITE}/account/articles/{article.id}",
        "url_private_api": own,
        "published_date": date_or_null(article.published_at),
        "created_date": date(article.created_at),
        "modified_date": date(article.modified_at),
        "thumb": None,
        "defined_type": ARTICLE_TYPES.get(article.defined_type or ""),
        "resource_title": article.resource_title,
        "resource_doi": article.resource_doi,
    }


def whole_article(shown: results.WholeArticle) -> dict[str, Any]:
    """All of it. Nothing here is ever under embargo or confidential."""
    article_, files = shown.short.article, shown.files
    return {
        **article(shown.short),
        "description": article_.description,
        "tags": article_.tags,
        "references": article_.references,
        "categories": [_category(id) for id in article_.categories],
        "authors": [_author(one) for one in shown.authors],
        "files": [public_file(one) for one in files],
        "custom_fields": [
            {"name": name, "value": value, "is_mandatory": False} for name, value in article_.custom_fields.items()
        ],
        "license": _license(article_.license),
        "funding": article_.funding,
        "funding_list": [funding(one) for one in article_.fundings],
        "citation": _citation(article_, shown.authors),
        "status": "public" if article_.is_public else "draft",
        "version": int(article_.is_public),
        "size": article_.size,
        "is_active": True,
        "is_public": article_.is_public,
        "is_metadata_record": article_.defined_type == "metadata",
        "metadata_reason": None,
        "is_confidential": False,
        "confidential_reason": None,
        "is_embargoed": False,
        "embargo_type": None,
        "embargo_date": None,
        "embargo_reason": None,
        "has_linked_file": any(one.link is not None for one in files),
        "figshare_url": _page(article_),
    }


def public_file(file: File) -> dict[str, Any]:
    """A file, as everybody may see it."""
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
    """A file, for those who work on it."""
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
    parent_id, title = CATEGORIES.get(id, (None, None))
    return {"id": id, "parent_id": parent_id, "title": title}


def _license(id: int | None) -> dict[str, Any] | None:
    if id is None:
        return None
    name, url = LICENSES.get(id, (f"License {id}", None))
    return {"value": id, "name": name, "url": url}


def _author(author: Author) -> dict[str, Any]:
    return {
        "id": author.id,
        "full_name": author.full_name,
        "is_active": author.is_active,
        "url_name": slug(author.full_name),
        "orcid_id": author.orcid_id,
    }


def _citation(article: Article, authors: list[Author]) -> str:
    names = "; ".join(one.full_name for one in authors)
    year = (article.published_at or article.created_at).year
    return f"{names} ({year}): {article.title}. figshare." + (f" https://doi.org/{article.doi}" if article.doi else "")


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    results.ShortArticle: article,
    results.WholeArticle: whole_article,
    File: private_file,
}
