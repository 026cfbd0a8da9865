"""Articles and collections as a search sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from projectlink_mock.services.figshare.categories import CATEGORIES
from projectlink_mock.services.figshare.constants import LICENSES
from projectlink_mock.services.figshare.item_types import TYPE_NUMBERS, names_of
from projectlink_mock.services.figshare.search_query import ANY_FIELD
from projectlink_mock.services.figshare.state import Article, Collection, State


@dataclass(frozen=True, slots=True)
class ArticleDocument:
    """An article, or one of its versions, in a search. Without `file_ids`, it has the files of the draft."""

    state: State
    article: Article
    file_ids: tuple[int, ...] | None = None

    @property
    def published_at(self) -> datetime | None:
        """Return the time of publication, or None."""
        return self.article.published_at

    def texts(self, field: str) -> Iterable[str]:
        """Return the texts in a field."""
        if field == ANY_FIELD:
            return self._all_texts()
        read = _ARTICLE_FIELDS.get(field)
        return () if read is None else read(self)

    def _all_texts(self) -> Iterator[str]:
        article = self.article
        yield article.title
        yield article.description or ""
        yield from article.tags
        yield from _authors(self.state, article.author_ids)
        yield from _categories(article.categories)
        yield from article.references
        for text in (article.doi, article.handle, article.resource_title, article.resource_doi, article.funding):
            if text:
                yield text
        for funding in article.fundings:
            yield funding.title
        yield from map(str, article.custom_fields.values())
        yield from _file_names(self)


@dataclass(frozen=True, slots=True)
class CollectionDocument:
    """A collection, or one of its versions, in a search."""

    state: State
    collection: Collection

    @property
    def published_at(self) -> datetime | None:
        """Return the time of publication, or None."""
        return self.collection.published_at

    def texts(self, field: str) -> Iterable[str]:
        """Return the texts in a field."""
        if field == ANY_FIELD:
            return (text for name, read in _COLLECTION_FIELDS.items() if name != "item_type" for text in read(self))
        read = _COLLECTION_FIELDS.get(field)
        return () if read is None else read(self)


def _authors(state: State, ids: Iterable[int]) -> Iterator[str]:
    return (state.authors.get(str(id)).full_name for id in ids)


def _orcids(state: State, ids: Iterable[int]) -> Iterator[str]:
    authors = (state.authors.get(str(id)) for id in ids)
    return (author.orcid_id for author in authors if author.orcid_id)


def _categories(ids: Iterable[int]) -> Iterator[str]:
    return (CATEGORIES[id].title for id in ids if id in CATEGORIES)


def _types(document: ArticleDocument) -> list[str]:
    return ["article", *names_of(TYPE_NUMBERS.get(document.article.defined_type or "", 0))]


def _file_names(document: ArticleDocument) -> Iterator[str]:
    files, ids = document.state.files, document.file_ids
    if ids is None:
        return (file.name for file in files.oldest_first(draft_of=document.article.id))
    return (files.get(str(id)).name for id in ids)


def _extensions(document: ArticleDocument) -> Iterator[str]:
    return (name.rpartition(".")[2] for name in _file_names(document) if "." in name)


def _institution(state: State, group_id: int | None) -> list[str]:
    group = state.groups.rows.get(str(group_id))
    return [] if group is None or group.institution_id is None else [str(group.institution_id)]


def _project(document: ArticleDocument) -> list[str]:
    project = document.state.projects.rows.get(str(document.article.project_id))
    return [] if project is None else [str(project.id), project.title]


def _license(document: ArticleDocument) -> list[str]:
    license = LICENSES.get(document.article.license or 0)
    return [] if license is None else [license[0]]


def _optional(text: str | None) -> list[str]:
    return [text] if text else []


_ARTICLE_FIELDS: Mapping[str, Callable[[ArticleDocument], Iterable[str]]] = {
    "title": lambda one: [one.article.title],
    "description": lambda one: _optional(one.article.description),
    "tag": lambda one: one.article.tags,
    "author": lambda one: _authors(one.state, one.article.author_ids),
    "category": lambda one: _categories(one.article.categories),
    "item_type": _types,
    "orcid": lambda one: _orcids(one.state, one.article.author_ids),
    "extension": _extensions,
    "references": lambda one: one.article.references,
    "doi": lambda one: _optional(one.article.doi),
    "institution": lambda one: _institution(one.state, one.article.group_id),
    "project": _project,
    "licence": _license,
    "resource_doi": lambda one: _optional(one.article.resource_doi),
    "resource_title": lambda one: _optional(one.article.resource_title),
    "resource_link": lambda one: _optional(one.article.resource.get("link")),
}

_COLLECTION_FIELDS: Mapping[str, Callable[[CollectionDocument], Iterable[str]]] = {
    "title": lambda one: [one.collection.title],
    "description": lambda one: _optional(one.collection.description),
    "tag": lambda one: one.collection.tags,
    "author": lambda one: _authors(one.state, one.collection.author_ids),
    "category": lambda one: _categories(one.collection.categories),
    "item_type": lambda one: ["collection"],
    "orcid": lambda one: _orcids(one.state, one.collection.author_ids),
    "references": lambda one: one.collection.references,
    "doi": lambda one: _optional(one.collection.doi),
    "institution": lambda one: _institution(one.state, one.collection.group_id),
    "resource_doi": lambda one: _optional(one.collection.resource.get("doi")),
    "resource_title": lambda one: _optional(one.collection.resource.get("title")),
    "resource_link": lambda one: _optional(one.collection.resource.get("link")),
}
