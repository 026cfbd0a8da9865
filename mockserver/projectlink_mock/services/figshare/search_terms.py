"""The terms of articles, collections, authors and projects, by which searches find them.

Authors, categories and groups have a term of their own, such as `author id=97657`: a search looks for those that match
first. Files are immutable but for their place in a draft, so that their names are terms of the article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from projectlink_mock.services.figshare.state import (
    Article,
    ArticleVersion,
    Author,
    Collection,
    CollectionVersion,
    Project,
    State,
)
from projectlink_mock.services.figshare.words import value_term, value_terms, word_terms


def draft_terms(state: State) -> Callable[[Article], Iterable[str]]:
    """Return a function from an article to its terms, with those of the files of its draft."""

    def terms_of(article: Article) -> Iterable[str]:
        names = [file.name for file in state.files.oldest_first(draft_of=article.id)]
        return _article_terms(article, names)

    return terms_of


def version_terms(state: State) -> Callable[[ArticleVersion], Iterable[str]]:
    """Return a function from a version to its terms; only the latest one can be found."""

    def terms_of(version: ArticleVersion) -> Iterable[str]:
        if not version.is_latest or not version.is_public:
            return ()
        return _article_terms(version.article, [state.files.get(str(id)).name for id in version.file_ids])

    return terms_of


def prepare_search(state: State, path: str) -> Iterator[None]:
    """Bring the index of the terms that a search needs up to date, in steps."""
    if path.endswith("/account/articles/search"):
        yield from state.articles.terms_in_steps(draft_terms(state))
    elif path.endswith("/articles/search"):
        yield from state.versions.terms_in_steps(version_terms(state))
    elif path.endswith("/account/collections/search"):
        yield from state.collections.terms_in_steps(collection_terms)
    elif path.endswith("/collections/search"):
        yield from state.collection_versions.terms_in_steps(collection_version_terms)


def collection_terms(collection: Collection) -> Iterable[str]:
    """Return the terms of a collection."""
    title, doi, link = (collection.resource.get(name) for name in ("title", "doi", "link"))
    return [
        *_common_terms(collection),
        *_resource_terms(title, doi, link),
        *word_terms("other", *collection.tags, *collection.references, collection.doi, doi, link),
    ]


def collection_version_terms(version: CollectionVersion) -> Iterable[str]:
    """Return the terms of a version; only the latest one can be found."""
    return collection_terms(version.collection) if version.is_latest else ()


def author_terms(author: Author) -> Iterable[str]:
    """Return the terms of an author."""
    return [
        *word_terms("name", author.full_name),
        *word_terms("orcid", author.orcid_id),
        *value_terms("author", author.full_name),
        *value_terms("orcid", author.orcid_id or None),
    ]


def project_terms(project: Project) -> Iterable[str]:
    """Return the terms of a project."""
    return value_terms("project", str(project.id), project.title)


def _article_terms(article: Article, file_names: list[str]) -> list[str]:
    fundings = [funding.title for funding in article.fundings]
    custom = map(str, article.custom_fields.values())
    texts = (article.doi, article.handle, article.resource_doi, article.funding, *fundings, *custom, *file_names)
    return [
        *_common_terms(article),
        *_resource_terms(article.resource_title, article.resource_doi, article.resource.get("link")),
        *word_terms("other", *article.tags, *article.references, *texts),
        *value_terms("extension", *[name.rpartition(".")[2] for name in file_names if "." in name]),
        value_term("type", article.defined_type or ""),
        value_term("license", str(article.license)),
        value_term("project id", str(article.project_id)),
    ]


def _common_terms(record: Article | Collection) -> list[str]:
    return [
        *word_terms("title", record.title),
        *word_terms("description", record.description),
        *value_terms("tag", *record.tags),
        *value_terms("references", *record.references),
        *value_terms("doi", record.doi or None),
        value_term("group", str(record.group_id)),
        *[value_term("author id", str(id)) for id in record.author_ids],
        *[value_term("category id", str(id)) for id in record.categories],
    ]


def _resource_terms(title: str | None, doi: str | None, link: str | None) -> list[str]:
    return [
        *word_terms("resource_title", title),
        *value_terms("resource_doi", doi or None),
        *value_terms("resource_link", link or None),
    ]
