"""JSON formats of collections."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.figshare import collection_results as results
from projectlink_mock.services.figshare.serializers.articles import article_category, author_summary, citation, timeline
from projectlink_mock.services.figshare.serializers.blanks import filling
from projectlink_mock.services.figshare.serializers.formats import custom_field, date, date_or_null
from projectlink_mock.services.figshare.serializers.projects import funding


def collection_summary(summary: results.CollectionSummary) -> dict[str, Any]:
    """Return the JSON of a collection in a list."""
    collection = summary.collection
    account = "/account" if summary.is_own else ""
    return {
        "id": collection.id,
        "title": collection.title,
        "doi": collection.doi,
        "handle": collection.handle,
        "url": f"{summary.base}{account}/collections/{collection.id}",
        "timeline": timeline(collection),
        "published_date": date_or_null(collection.published_at),
    }


def full_collection(full: results.FullCollection) -> dict[str, Any]:
    """Return the JSON of a complete collection; its owner also sees the account. The group 0 means none."""
    collection = full.summary.collection
    return {
        **collection_summary(full.summary),
        "created_date": date(collection.created_at),
        "modified_date": date(collection.modified_at),
        "description": collection.description,
        "tags": collection.tags,
        "keywords": collection.tags,
        "references": collection.references,
        "related_materials": collection.related_materials,
        "categories": [article_category(id) for id in collection.categories],
        "authors": [author_summary(author) for author in full.authors],
        "funding": [funding(entry) for entry in collection.fundings],
        "custom_fields": [
            custom_field(order, name, value) for order, (name, value) in enumerate(collection.custom_fields.items(), 1)
        ],
        "citation": citation(collection, full.authors),
        "version": collection.version,
        "public": collection.is_public,
        "articles_count": full.articles_count,
        "institution_id": collection.institution_id,
        "group_id": collection.group_id or 0,
        "resource_id": collection.resource.get("id"),
        "resource_doi": collection.resource.get("doi"),
        "resource_title": collection.resource.get("title"),
        "resource_link": collection.resource.get("link"),
        "resource_version": collection.resource.get("version"),
        "group_resource_id": None,
        **({"account_id": collection.owner_id} if full.summary.is_own else {}),
    }


def version_link(link: results.CollectionVersionLink) -> dict[str, Any]:
    """Return the JSON of a version in the list of versions."""
    version = link.version
    return {
        "version": version.number,
        "url": f"{link.base}/collections/{version.collection_id}/versions/{version.number}",
        "funding": [funding(entry) for entry in version.collection.fundings],
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    results.CollectionSummary: filling(collection_summary),
    results.FullCollection: filling(full_collection),
    results.CollectionVersionLink: filling(version_link),
}
