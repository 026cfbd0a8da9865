"""JSON formats of articles and files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from mimetypes import MimeTypes
from typing import Any

from projectlink_mock.services.figshare import results, upload_results
from projectlink_mock.services.figshare.categories import CATEGORIES
from projectlink_mock.services.figshare.constants import ARTICLE_TYPES, LICENSES
from projectlink_mock.services.figshare.item_types import ITEM_TYPES
from projectlink_mock.services.figshare.serializers.blanks import filling
from projectlink_mock.services.figshare.serializers.formats import SITE, custom_field, date, date_or_null, slug
from projectlink_mock.services.figshare.serializers.projects import funding
from projectlink_mock.services.figshare.state import CREATED, Article, Author, Collection, File

_DOWNLOADS = "https://ndownloader.figshare.com/files"
_THUMB = _DOWNLOADS + "/{0}/preview/{0}/thumb.png"
_MIME_TYPES = MimeTypes()
"""The types that Python knows, whatever the machine's files have."""
_MAX_FILES = 10
"""Files in the details of an article; lists of files have all."""


def article_summary(summary: results.ArticleSummary) -> dict[str, Any]:
    """Return the JSON of an article in a list."""
    article, public = summary.article, summary.article.is_public
    public_url, own_url = f"{summary.base}/articles/{article.id}", f"{summary.base}/account/articles/{article.id}"
    type_number = ARTICLE_TYPES.get(article.defined_type or "")
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
        "timeline": timeline(article),
        "thumb": None if article.thumb_file_id is None else _THUMB.format(article.thumb_file_id),
        "defined_type": type_number,
        "defined_type_name": None if type_number is None else ITEM_TYPES[type_number].name,
        "resource_title": article.resource_title,
        "resource_doi": article.resource_doi,
    }


def full_article(full: results.FullArticle) -> dict[str, Any]:
    """Return the JSON of a complete article for its owner. There is no curation."""
    return {
        **article_details(full),
        "account_id": full.summary.article.owner_id,
        "curation_status": None,
        "group_resource_id": None,
    }


def article_details(full: results.FullArticle) -> dict[str, Any]:
    """Return the JSON of a complete article for the public, with its first files."""
    article, files, embargo = full.summary.article, full.files, full.embargo
    confidentiality = article.confidentiality
    return {
        **article_summary(full.summary),
        "description": article.description,
        "tags": article.tags,
        "keywords": article.tags,
        "references": article.references,
        "related_materials": article.related_materials,
        "categories": [article_category(id) for id in article.categories],
        "authors": [author_summary(author) for author in full.authors],
        "files": [public_file(full.summary.base, file) for file in files[:_MAX_FILES]],
        "folder_structure": {str(file.id): file.folder for file in files if file.folder},
        "custom_fields": [
            custom_field(order, name, value) for order, (name, value) in enumerate(article.custom_fields.items(), 1)
        ],
        "license": _license(article.license),
        "funding": article.funding,
        "funding_list": [funding(entry) for entry in article.fundings],
        "citation": citation(article, full.authors),
        "status": "public" if article.is_public else "draft",
        "version": article.version,
        "size": article.size,
        "is_active": True,
        "is_public": article.is_public,
        "is_metadata_record": article.is_metadata_record or article.defined_type == "metadata",
        "metadata_reason": article.metadata_reason,
        "is_confidential": confidentiality is not None,
        "confidential_reason": None if confidentiality is None else confidentiality.reason,
        "is_embargoed": embargo is not None,
        "embargo_type": None if embargo is None else embargo.type,
        "embargo_date": None if embargo is None else date_or_null(embargo.expires_at),
        "embargo_title": None if embargo is None else embargo.title,
        "embargo_reason": None if embargo is None else embargo.reason,
        "embargo_options": [] if embargo is None else embargo.options,
        "has_linked_file": any(file.link is not None for file in files),
        "download_disabled": article.download_disabled,
        "figshare_url": _page(article),
    }


def public_file(base: str, file: File) -> dict[str, Any]:
    """Return the JSON of a file for the public."""
    return {
        "id": file.id,
        "name": file.name,
        "size": file.size,
        "is_link_only": file.link is not None,
        "download_url": file.link or f"{base}/file/download/{file.id}",
        "supplied_md5": file.supplied_md5,
        "computed_md5": file.computed_md5,
        "mimetype": _MIME_TYPES.guess_type(file.name)[0] or "",
    }


def private_file(result: upload_results.PrivateFile) -> dict[str, Any]:
    """Return the JSON of a file for members of the project."""
    base, file = result.base, result.file
    upload_url = f"{base}/upload/{file.upload_token}" if file.status == CREATED else ""
    return {
        **public_file(base, file),
        "status": file.status,
        "viewer_type": file.viewer_type,
        "preview_state": file.preview_state,
        "upload_url": None if file.upload_token is None else upload_url,
        "upload_token": file.upload_token,
        "is_attached_to_public_version": file.is_in_public_version,
    }


def account_file(result: upload_results.AccountFile) -> dict[str, Any]:
    """Return the JSON of a file for its owner; a link has no upload."""
    json = private_file(result.private)
    return {name: value for name, value in json.items() if value is not None or not name.startswith("upload_")}


def _page(article: Article) -> str | None:
    return f"{SITE}/articles/{slug(article.title)}/{article.id}" if article.is_public else None


def timeline(article: Article | Collection) -> dict[str, str]:
    """Return the dates that the owner gave, and those of the publication at figshare."""
    if article.published_at is None:
        return article.timeline
    first = date(article.first_published_at or article.published_at)
    return {"firstOnline": first, **article.timeline, "posted": date(article.published_at)}


def article_category(id: int) -> dict[str, Any]:
    """Return the JSON of an article's category; documents of older states may hold unknown ones."""
    category = CATEGORIES.get(id)
    return {
        "id": id,
        "parent_id": category.parent_id if category else None,
        "title": category.title if category else None,
        "path": category.path if category else None,
        "source_id": category.source_id if category else None,
        "taxonomy_id": category.taxonomy_id if category else None,
    }


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
        "first_name": author.first_name,
        "last_name": author.last_name,
        "is_active": author.is_active,
        "url_name": slug(author.full_name),
        "orcid_id": author.orcid_id,
    }


def citation(article: Article | Collection, authors: list[Author]) -> str:
    """Return the citation of an article or a collection."""
    names = "; ".join(author.full_name for author in authors)
    year = (article.published_at or article.created_at).year
    return f"{names} ({year}): {article.title}. figshare." + (f" https://doi.org/{article.doi}" if article.doi else "")


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    results.ArticleSummary: article_summary,
    results.FullArticle: full_article,
    results.ListedArticle: filling(lambda listed: article_summary(listed.summary)),
    results.AccountArticle: filling(lambda article: full_article(article.full)),
    results.ArticleCategory: filling(lambda category: article_category(category.id)),
    Author: filling(author_summary),
    upload_results.PrivateFile: private_file,
    upload_results.AccountFile: filling(account_file),
}
