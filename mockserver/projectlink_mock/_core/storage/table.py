"""Tables of records with unique keys, indexes and orderings."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import Conflict, NotFound
from projectlink_mock._core.storage.cow import CowOrderedDict
from projectlink_mock._core.storage.indexes import FieldNames, KeyView, NonUniqueIndex, UniqueIndex, lookup_key
from projectlink_mock._core.storage.sizes import growth, size_of
from projectlink_mock._core.storage.sorted_index import SortedIndex, SortedIndexes

if TYPE_CHECKING:
    from projectlink_mock._core.storage.term_index import TermIndex

Record = TypeVar("Record")

IndexSpec = tuple[FieldNames, ...]
"""Type of `UNIQUE` and `INDEXES`: the field names of each index."""

OrderingSpec = tuple[str, tuple[str, ...]]
"""Type of `ORDERINGS`: the attribute with a record's groups, and the attributes that each group is sorted by."""

ForeignKeys = Mapping[str, tuple[str, ...]]
"""Type of `FOREIGN_KEYS`: for an attribute with one or more keys, the tables one of which has to have the key."""


class Table(Generic[Record]):
    """Records of one type by key, in insertion order. Records are frozen; `replace` changes one.

    A record type has these class variables.

    - `UNIQUE`: the fields, or combinations of fields, whose values no two records share.
    - `INDEXES`: the fields, or combinations of fields, by which records are grouped.
    - `ORDERINGS`: the attribute with the groups of a record, and the attributes that each group is sorted by.
    - `SEARCH_FIELD`: the attribute with the text that a search in an ordering looks at.
    - `KEY`: the attribute that is the record's key as text, `id` by default; None for a record without a key.
    - `FOREIGN_KEYS`: the tables that attributes refer to.
    - `DISPLAY_NAME`: the name of the record type in error messages.

    An index leaves out records with None in one of its fields. Look-ups take the same time whatever the size of the
    table. `KEY` and `FOREIGN_KEYS` are checked when a state is loaded from a document, and only then.
    """

    __slots__ = ("_groups", "_indexed", "_orderings", "_owner", "_rows", "_terms", "_unique", "record", "size")

    def __init__(self, record: type[Record], rows: Mapping[str, Record] | None = None) -> None:
        """Create a table with some records. Raises Conflict if two of them share a unique value."""
        self.record = record
        self.size = 0
        """Bytes that the records and the index of their terms take, about."""
        self._owner = owner = object()
        self._rows: CowOrderedDict[str, Record] = CowOrderedDict(owner)
        self._unique = {names: UniqueIndex(names, owner) for names in getattr(record, "UNIQUE", ())}
        self._groups = {names: NonUniqueIndex(names, owner) for names in getattr(record, "INDEXES", ())}
        names = sorted({name for index in (*self._unique, *self._groups) for name in index})
        self._indexed: Callable[[Record], Any] = attrgetter(*names) if names else _nothing
        """Returns the values of a record that any index is by."""
        self._orderings: SortedIndexes[Record] = SortedIndexes(owner, record)
        self._terms: TermIndex[Record] | None = None
        for key, row in (rows or {}).items():
            self.add(key, row)

    def fork(self) -> Table[Record]:
        """Return an independent copy, in constant time."""
        clone = copy(self)
        # Both tables get new owner tokens, so that shared pages are copied on write.
        clone._owner, self._owner = object(), object()
        return clone

    @property
    def rows(self) -> Mapping[str, Record]:
        """Return the records by key, in insertion order."""
        return self._rows

    def get(self, key: str) -> Record:
        """Return the record with this key. Raises NotFound."""
        record = self._rows.get(key)
        if record is None:
            raise NotFound(f"There is no {self._display_name} {key!r}.", reasons.missing(self._display_name))
        return record

    def get_by(self, **fields: Any) -> Record:
        """Return the record with these values of the fields of a unique index. Raises NotFound."""
        record = self.find_by(**fields)
        if record is None:
            value = list(fields.values())[-1]
            raise NotFound(f"There is no {self._display_name} {value!r}.", reasons.missing(self._display_name))
        return record

    def find_by(self, **fields: Any) -> Record | None:
        """Return the record with these values of the fields of a unique index, or None."""
        key = self._unique[tuple(fields)].get(lookup_key(fields))
        return None if key is None else self._rows[key]

    def filter(self, **fields: Any) -> list[Record]:
        """Return the records with these values of the fields of an index, oldest first."""
        return list(self.oldest_first(**fields))

    def keys(self, **fields: Any) -> list[str]:
        """Return the keys of the records that `filter` returns."""
        return list(self._group(fields))

    def oldest_first(self, **fields: Any) -> Iterator[Record]:
        """Iterate over the records that `filter` returns, oldest first."""
        return map(self._rows.__getitem__, self._group(fields))

    def newest_first(self, **fields: Any) -> Iterator[Record]:
        """Iterate over the records that `filter` returns, newest first."""
        return map(self._rows.__getitem__, reversed(self._group(fields)))

    def count(self, **fields: Any) -> int:
        """Return the number of records that `filter` returns."""
        return len(self._group(fields))

    def sorted_by(self, attribute: str, group: Hashable) -> SortedIndex[Record]:
        """Return the records of a group in the order of an attribute. Raises KeyError for an undeclared ordering."""
        return SortedIndex(self._orderings.get(group, attribute), self._rows, self._orderings.search_field)

    def sort(self, keys: Iterable[str], attribute: str) -> list[str]:
        """Return keys in the order in which `sorted_by` has their records."""
        return self._orderings.sort(keys, self._rows, attribute)

    def terms(self, terms_of: Callable[[Record], Iterable[str]]) -> TermIndex[Record] | None:
        """Return the index of the terms of the records; None if it takes too much memory.

        `terms_of` returns the terms of a record. It is called when a record is new or was replaced, and has to be the
        same function each time. A table has one index of terms, which begins with the first call.
        """
        for _ in self.terms_in_steps(terms_of):
            pass
        return None if self._terms is None or self._terms.is_dropped else self._terms

    def terms_in_steps(self, terms_of: Callable[[Record], Iterable[str]]) -> Iterator[None]:
        """Bring the index of terms up to date in steps, between which the table may change."""
        from projectlink_mock._core.storage.term_index import TermIndex  # late: few services search

        while True:
            index = TermIndex(self._owner) if self._terms is None else self._terms
            if index.is_up_to_date:
                return
            before = index.size
            index = self._terms = index.writable_by(self._owner)
            index.advance(self._rows, terms_of, self._orderings.number_of)
            self.size += index.size - before
            yield

    def drop_terms(self) -> None:
        """Free the memory of the index of terms, if there is one; it is not built again."""
        if self._terms is not None:
            index = self._terms.writable_by(self._owner)
            self.size -= self._terms.size
            index.drop()
            self._terms = index

    def add(self, key: str, record: Record) -> Record:
        """Add and return a record. Raises Conflict if its key or one of its unique values is taken."""
        if self._rows.owner is not self._owner:
            self._make_writable()
        if key in self._rows:
            text = f"There is a {self._display_name} {key!r} already."
            raise Conflict(text, reasons.unique(self._display_name, "id"))
        unique_values = self._unique_values(key, record)
        self._rows.append(key, record)
        self.size += size_of(record)
        for index, values in unique_values:
            index.set(values, key)
        for groups in self._groups.values():
            if (values := groups.values_of(record)) is not None:
                groups.add(key, values)
        self._orderings.add(key, record)
        if self._terms is not None:
            self._terms.note(key)
        return record

    def replace(self, key: str, record: Record) -> Record:
        """Replace the record with this key and return the new one. Raises NotFound, Conflict.

        The record keeps its position in the table, and in each index whose fields have not changed.
        """
        old = self.get(key)
        if self._rows.owner is not self._owner:
            self._make_writable()
        is_indexed_alike = self._indexed(old) == self._indexed(record)
        unique_values = [] if is_indexed_alike else self._unique_values(key, record)
        self._rows.set(key, record)
        self.size += growth(old, record)
        if not is_indexed_alike:
            self._reindex(key, old, record, unique_values)
        self._orderings.replace(key, old, record)
        if self._terms is not None:
            self._terms.note(key)
        return record

    def delete(self, key: str) -> None:
        """Delete the record with this key. Raises NotFound."""
        old = self.get(key)
        if self._rows.owner is not self._owner:
            self._make_writable()
        self._rows.delete(key)
        self.size -= size_of(old)
        for unique in self._unique.values():
            unique.delete(unique.values_of(old))
        for groups in self._groups.values():
            groups.discard(key, groups.values_of(old))
        self._orderings.discard(key, old)
        if self._terms is not None:
            self._terms.note(key)

    def delete_where(self, **fields: Any) -> list[Record]:
        """Delete and return the records with these values of the fields of an index."""
        keys = list(self._group(fields))
        records = [self._rows[key] for key in keys]
        for key in keys:
            self.delete(key)
        return records

    def pages(self) -> list[list[Any]]:
        """Return the pages, in one list per inner structure."""
        indexes: list[UniqueIndex | NonUniqueIndex] = [*self._unique.values(), *self._groups.values()]
        index_pages = [pages for index in indexes for pages in index.pages()]
        term_pages = [] if self._terms is None else self._terms.pages()
        return [*self._rows.pages(), *index_pages, *self._orderings.pages(), *term_pages]

    def __iter__(self) -> Iterator[Record]:
        return self._rows.iter_values()

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def _display_name(self) -> str:
        return getattr(self.record, "DISPLAY_NAME", self.record.__name__.lower())

    def _group(self, fields: Mapping[str, Any]) -> KeyView:
        return self._groups[tuple(fields)].get(lookup_key(fields)) or ()

    def _reindex(self, key: str, old: Record, record: Record, unique_values: Sequence[tuple[UniqueIndex, Any]]) -> None:
        """Move a replaced record in the indexes whose values have changed."""
        for unique in self._unique.values():
            if (before := unique.values_of(old)) != unique.values_of(record):
                unique.delete(before)
        for index, values in unique_values:
            index.set(values, key)
        for groups in self._groups.values():
            if (before := groups.values_of(old)) != (after := groups.values_of(record)):
                groups.discard(key, before)
                if after is not None:
                    groups.add(key, after)

    def _unique_values(self, key: str, record: Record) -> list[tuple[UniqueIndex, Any]]:
        """Return a record's values in each unique index. Raises Conflict if another record has one of them."""
        found = []
        for unique in self._unique.values():
            values = unique.values_of(record)
            if values is None:
                continue
            if unique.get(values) not in (None, key):
                name = values if len(unique.names) == 1 else values[-1]
                text = f"There is a {self._display_name} {name!r} already."
                raise Conflict(text, reasons.unique(self._display_name, *unique.names))
            found.append((unique, values))
        return found

    def _make_writable(self) -> None:
        owner = self._owner
        self._rows = self._rows.writable_by(owner)
        self._unique = {names: unique.writable_by(owner) for names, unique in self._unique.items()}
        self._groups = {names: groups.writable_by(owner) for names, groups in self._groups.items()}
        self._orderings = self._orderings.writable_by(owner)
        if self._terms is not None:
            self._terms = self._terms.writable_by(owner)


def _nothing(record: object) -> None:
    """Return None, for a record without indexes."""


def tables_of(state: Any) -> dict[str, Table[Any]]:
    """Return the tables of a state by name; there are none in a state that is no dataclass."""
    values = {one.name: getattr(state, one.name) for one in fields(state)} if is_dataclass(state) else {}
    return {name: value for name, value in values.items() if isinstance(value, Table)}
