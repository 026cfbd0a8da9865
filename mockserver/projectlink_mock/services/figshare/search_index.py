"""The records that a search may find, by the terms of their table. Only these are read and compared with the query."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from projectlink_mock._core.storage.table import Table
from projectlink_mock._core.storage.term_index import TermIndex, set_of
from projectlink_mock.services.figshare.categories import CATEGORIES
from projectlink_mock.services.figshare.constants import LICENSES
from projectlink_mock.services.figshare.item_types import TYPE_NUMBERS, names_of
from projectlink_mock.services.figshare.queries import PRIVATE, Range, publication_range
from projectlink_mock.services.figshare.search_query import ANY_FIELD, Found, any_of
from projectlink_mock.services.figshare.search_terms import author_terms, project_terms
from projectlink_mock.services.figshare.state import State
from projectlink_mock.services.figshare.words import (
    MAX_TERM_LENGTH,
    NORMALIZERS,
    stem_of,
    value_term,
    word_term,
    words_of,
)

_OWN_WORDS = ("title", "description", "resource_title", "other")
_OWN_VALUES = ("tag", "references", "doi", "resource_doi", "resource_link")
_MAX_REFERENCES = 1_000
"""Most authors or projects whose articles are looked up one by one."""

_ALL = Found(None, is_exact=False)
_NONE = Found(0, is_exact=True)


class SearchIndex:
    """Records of some index groups of a table, by their terms; `is_of_articles` is False for collections."""

    def __init__(
        self,
        state: State,
        table: Table[Any],
        terms: TermIndex[Any],
        groups: Sequence[Hashable],
        *,
        is_of_articles: bool,
    ) -> None:
        self._state = state
        self._table = table
        self._terms = terms
        self._groups = groups
        self._is_of_articles = is_of_articles

    @property
    def all(self) -> int:
        """Return the set of all records."""
        return self._terms.all

    def with_word(self, field: str, stem: str) -> Found:
        """Return the records that have a word with this stem in a field."""
        if field != ANY_FIELD:
            return self._with_terms([word_term(field, stem)], stem)
        terms = [word_term(name, stem) for name in _OWN_WORDS]
        terms += [value_term("category id", str(id)) for id in _categories_by_stem().get(stem, ())]
        found = [self._with_terms(terms, stem), self._with_authors(word_term("name", stem))]
        if not self._is_of_articles:
            found.append(self._with_authors(word_term("orcid", stem)))
            found.append(self._with_groups(lambda number: stem in map(stem_of, words_of(number))))
        return any_of(found)

    def with_value(self, field: str, value: str) -> Found:
        """Return the records that have a normalized value in a field."""
        if field in _OWN_VALUES:
            return self._with_terms([value_term(field, value)], value)
        if field in ("author", "orcid"):
            return self._with_authors(value_term(field, value))
        if field == "category":
            ids = [id for id, one in CATEGORIES.items() if NORMALIZERS["category"](one.title) == value]
            return self._with_terms(value_term("category id", str(id)) for id in ids)
        if field == "institution":
            return self._with_groups(lambda number: number == value)
        if field == "item_type":
            return self._with_type(value)
        if not self._is_of_articles:
            return _NONE
        if field == "extension":
            return self._with_terms([value_term(field, value)], value)
        if field == "project":
            projects = self._state.projects.terms(project_terms)
            return self._with_references("project id", projects, value_term(field, value))
        ids = [id for id, (name, _) in LICENSES.items() if NORMALIZERS["licence"](name) == value]
        return self._with_terms(value_term("license", str(id)) for id in ids)

    def published(self, moment: datetime, *, before: bool) -> Found:
        """Return the records of the groups that were published before a time, or from it on."""
        ranges = [publication_range(before=moment), publication_range(since=moment), PRIVATE]
        wanted = ranges.pop(0 if before else 1)
        indexes = [self._table.sorted_by("publication", group) for group in self._groups]

        def numbers(*ranges: Range) -> int:
            found = (entry.number for index in indexes for one in ranges for entry in index.entries(**one))
            return set_of(found, self._terms.last)

        if 2 * sum(index.count(**wanted) for index in indexes) <= sum(index.count() for index in indexes):
            return Found(numbers(wanted), is_exact=True)
        return Found(self.all & ~numbers(*ranges), is_exact=True)

    def _with_type(self, value: str) -> Found:
        if value == ("article" if self._is_of_articles else "collection"):
            return Found(self.all, is_exact=True)
        if not self._is_of_articles:
            return _NONE
        normalize = NORMALIZERS["item_type"]
        names = [name for name, number in TYPE_NUMBERS.items() if value in map(normalize, names_of(number))]
        return self._with_terms(value_term("type", name) for name in names)

    def _with_groups(self, is_wanted: Callable[[str], bool]) -> Found:
        """Return the records in the groups of the institutions with certain numbers."""
        groups = [one for one in self._state.groups if one.institution_id is not None]
        ids = [one.id for one in groups if is_wanted(str(one.institution_id))]
        return self._with_terms(value_term("group", str(id)) for id in ids)

    def _with_authors(self, term: str) -> Found:
        return self._with_references("author id", self._state.authors.terms(author_terms), term)

    def _with_references(self, kind: str, terms: TermIndex[Any] | None, term: str) -> Found:
        """Return the records that refer to records of another table with a term."""
        found = 0 if terms is None else terms.with_term(term)
        if terms is None or found.bit_count() > _MAX_REFERENCES:
            return _ALL
        return self._with_terms((value_term(kind, key) for key in terms.keys(found)), term)

    def _with_terms(self, terms: Iterable[str], text: str = "") -> Found:
        """Return the records with at least one of some terms, which were made of a text of any length."""
        found = 0
        for term in terms:
            found |= self._terms.with_term(term)
        return Found(found, is_exact=len(text) < MAX_TERM_LENGTH)


@cache
def _categories_by_stem() -> dict[str, list[int]]:
    """Return the ids of the categories by the stems of the words in their titles."""
    found: dict[str, list[int]] = {}
    for id, category in CATEGORIES.items():
        for stem in {stem_of(word) for word in words_of(category.title.casefold())}:
            found.setdefault(stem, []).append(id)
    return found
