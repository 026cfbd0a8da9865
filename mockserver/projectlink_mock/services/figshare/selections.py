"""Selections of articles and collections in an order, and their pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Container, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import Any, Generic, TypeVar

from projectlink_mock._core.http.errors import BadRequest, Unprocessable
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.figshare import queries
from projectlink_mock.services.figshare.search_index import SearchIndex
from projectlink_mock.services.figshare.search_query import Searchable, parse
from projectlink_mock.services.figshare.state import Article, State
from projectlink_mock.services.figshare.state import Collection as ArticleCollection

Record = TypeVar("Record")
Condition = Callable[[Record], bool]
Listed = Article | ArticleCollection

MAX_ENTRIES = 9_000
"""Entries of a list that pages lead to; a cursor leads further."""

_IDENTIFIERS = {"doi": "folded_doi", "handle": "folded_handle", "resource_doi": "folded_resource_doi"}
_MAX_IDENTIFIED = 1_000
"""With more records with an identifier, looking for them in the order is fast."""
_SORTED_PART = 32
"""Sorting up to this part of the records is faster than looking for them in the order of all."""

_PAGING = ("page", "page_size", "limit", "offset", "x_cursor")
_DIGEST_BYTES = 8
_DIGEST_LENGTH = 2 * _DIGEST_BYTES


@dataclass(frozen=True)
class Selection(Generic[Record]):
    """The records of some index groups of a table that meet all conditions, in an order.

    `params` have the order and the dates. If an index knows the records that can meet the conditions, `keys` are those
    of few, or `numbers` those of many.
    """

    table: Table[Record]
    groups: Sequence[Hashable]
    params: Mapping[str, Any]
    conditions: tuple[Condition[Record], ...] = ()
    keys: Collection[str] | None = None
    numbers: Container[int] | None = None

    def page(self, offset: int, size: int) -> list[Record]:
        """Return a page of the selected records."""
        order = queries.order_of(self.params)
        if self.keys is not None:
            return list(islice(filter(self._meets, self._sorted(self.keys, order)), offset, offset + size))
        if len(self.groups) == 1 and not self.conditions and order.ranges.keys() <= {order.attribute}:
            index = self.table.sorted_by(order.attribute, self.groups[0])
            range_ = order.ranges.get(order.attribute, queries.Range(since=None, until=None))
            return index.page(offset, size, descending=order.descending, **range_)[0]
        params = {**self.params, "search_for": None}
        matching = filter(self._meets, queries.search(self.table, self.groups, params, self.numbers))
        return list(islice(matching, offset, offset + size))

    def _sorted(self, keys: Collection[str], order: queries.Order) -> Iterator[Record]:
        """Return the records with some keys whose dates are in the ranges, in the order."""
        rows = self.table.rows
        covered = [key for key in keys if order.covers(rows[key])] if order.ranges else keys
        in_order = self.table.sort(covered, order.attribute)
        return map(rows.__getitem__, reversed(in_order) if order.descending else in_order)

    def _meets(self, record: Record) -> bool:
        return all(condition(record) for condition in self.conditions)


def select(
    state: State,
    table: Table[Record],
    all_groups: Sequence[Hashable],
    groups_by_filter: Mapping[str, Callable[[Any], Sequence[Hashable]]],
    params: Mapping[str, Any],
    *,
    object_of: Callable[[Record], Listed],
    document_of: Callable[[Record], Searchable],
    terms_of: Callable[[Record], Iterable[str]],
    is_listed: Condition[Record],
    is_of_articles: bool,
    more_values: Callable[[Any], Mapping[str, Any]] = lambda listed: {},
) -> Selection[Record]:
    """Return the selection from the smallest of the index groups, with the conditions that these do not imply.

    Args:
        state: The state.
        table: The table of the records.
        all_groups: The index groups with all records of the list.
        groups_by_filter: By the name of a filter, a function from its value to the index groups with the records.
        params: The parameters of the request.
        object_of: Returns the article or collection of a record, which may be a version.
        document_of: Returns the record as a search sees it.
        terms_of: Returns the terms of a record, by which a search finds it.
        is_of_articles: False for a table of collections or of their versions.
        is_listed: Returns whether the list has the record.
        more_values: Returns the values that filters compare, beside `group` and `institution`.

    Raises Unprocessable for an invalid search.
    """
    filters: dict[str, Any] = {name: params[name] for name in groups_by_filter if params.get(name) is not None}
    groups = _smallest(table, [all_groups, *(groups_by_filter[name](value) for name, value in filters.items())])
    conditions: list[Condition[Record]] = []
    identifiers = _identifiers_of(params)

    def has_values(record: Record) -> bool:
        listed = object_of(record)
        group = state.groups.rows.get(str(listed.group_id))
        institution = None if group is None else group.institution_id
        values = {"group": listed.group_id, "institution": institution, **more_values(listed)}
        return all(values[name] == value for name, value in filters.items())

    if len(filters) > 1 or "project_id" in filters or identifiers or params.get("search_for"):
        conditions += [is_listed, has_values]
    conditions += [_is_equal(attribute, value) for attribute, value in identifiers.items()]
    if resource_id := params.get("resource_id"):
        conditions.append(lambda record: bool(object_of(record).resource.get("id") == resource_id))
    keys: Collection[str] | None = _keys_of(table, identifiers)
    numbers: Container[int] | None = None
    if (query := parse(params.get("search_for") or "")) is not None:
        conditions.append(lambda record: query.matches(document_of(record)))
        terms = table.terms(terms_of) if keys is None else None
        if terms is not None:
            found = query.find(SearchIndex(state, table, terms, groups, is_of_articles=is_of_articles)).records
            if found is not None and _SORTED_PART * found.bit_count() <= _count(table, groups):
                keys = list(terms.keys(found))
            elif found is not None:
                numbers = terms.numbers(found)
    return Selection(table, groups, params, tuple(conditions), keys, numbers)


def _smallest(table: Table[Any], options: Iterable[Sequence[Hashable]]) -> Sequence[Hashable]:
    """Return the index groups, out of several choices, that have the fewest records."""
    return min(options, key=lambda groups: _count(table, groups))


def _count(table: Table[Any], groups: Iterable[Hashable]) -> int:
    return sum(table.sorted_by("publication", group).count() for group in groups)


def groups_of(state: State, institution: int) -> list[int]:
    """Return the ids of the groups of an institution."""
    return [group.id for group in state.groups if group.institution_id == institution]


def _identifiers_of(params: Mapping[str, Any]) -> dict[str, str]:
    """Return the filters by identifier: the value by the attribute of the records that it is compared with."""
    return {_IDENTIFIERS[name]: params[name].casefold() for name in _IDENTIFIERS if params.get(name)}


def _keys_of(table: Table[Any], identifiers: Mapping[str, str]) -> set[str] | None:
    """Return the keys of the few records with an identifier; None without an identifier, or for many records."""
    for attribute, value in identifiers.items():
        if table.count(**{attribute: value}) <= _MAX_IDENTIFIED:
            return set(table.keys(**{attribute: value}))
    return None


def _is_equal(attribute: str, value: object) -> Callable[[Any], bool]:
    """Return the condition that an attribute of a record has a value."""
    return lambda record: bool(getattr(record, attribute) == value)


def paginate(selection: Selection[Record], params: Mapping[str, Any]) -> list[Record]:
    """Return the page of a selection that the parameters describe. Raises Unprocessable, BadRequest."""
    return selection.page(*_bounds(params))


def page_of(records: Sequence[Record], params: Mapping[str, Any]) -> Sequence[Record]:
    """Return the page of some records that the parameters describe. Raises Unprocessable, BadRequest."""
    offset, size = _bounds(params)
    return records[offset : offset + size]


def paginate_with_cursor(ctx: Context[State], selection: Selection[Record], params: Mapping[str, Any]) -> list[Record]:
    """Return the page after the cursor in the header X-Cursor, or like `paginate`; set the cursor of the next page."""
    return _page_with_cursor(ctx, selection.page, params, _bounds)


def paginate_walk_with_cursor(
    ctx: Context[State], records: Iterable[Record], params: Mapping[str, Any]
) -> list[Record]:
    """Return the page after the cursor, or like `queries.paginate`; set the cursor of the next page."""

    def page(offset: int, size: int) -> list[Record]:
        return list(islice(records, offset, offset + size))

    return _page_with_cursor(ctx, page, params, queries.limited_bounds)


def _page_with_cursor(
    ctx: Context[State],
    page: Callable[[int, int], list[Record]],
    params: Mapping[str, Any],
    bounds: Callable[[Mapping[str, Any]], tuple[int, int]],
) -> list[Record]:
    digest = _digest(ctx, params)
    if cursor := ctx.query.get("x_cursor"):
        if params.get("page") is not None or params.get("offset") is not None:
            raise Unprocessable("Use either X-Cursor or page and offset, but not both.", rule("one-way-of-paging"))
        offset, size = _offset(cursor, digest), queries.page_bounds(params)[1]
    else:
        offset, size = bounds(params)
    found = page(offset, size + 1)
    if len(found) > size:
        ctx.cursor = f"{digest}{offset + size:x}"
    return found[:size]


def _bounds(params: Mapping[str, Any]) -> tuple[int, int]:
    """Return offset and size of a page. Raises Unprocessable for two ways of paging, BadRequest beyond the last one."""
    offset, size = queries.page_bounds(params)
    if offset + size > MAX_ENTRIES:
        raise BadRequest("Max page reached. Please narrow down your search.", rule("max-page"))
    return offset, size


def _digest(ctx: Context[State], params: Mapping[str, Any]) -> str:
    """Return a digest of operation, caller, filters and order, so that a cursor is not used for another list."""
    filters = {name: value for name, value in params.items() if name not in _PAGING and value is not None}
    text = json.dumps([ctx.operation, ctx.caller.email, filters], sort_keys=True)
    return blake2b(text.encode(), digest_size=_DIGEST_BYTES).hexdigest()


def _offset(cursor: str, digest: str) -> int:
    """Return the offset in a cursor. Raises Unprocessable for a cursor of another list."""
    try:
        if not cursor.startswith(digest):
            raise ValueError(cursor)
        return int(cursor[_DIGEST_LENGTH:], 16)
    except ValueError:
        message = "Invalid value for: X-Cursor (it is not the cursor of a page with the same filters and order)"
        raise Unprocessable(message, rule("foreign-cursor")) from None
