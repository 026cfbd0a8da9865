"""Pages of lists: which part is asked for, in which order."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import datetime, timezone
from heapq import merge
from itertools import islice
from typing import Any, TypedDict, TypeVar

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock._core.http.errors import Unprocessable
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.storage.sorted_index import Entry
from projectlink_mock._core.storage.table import Table

Record = TypeVar("Record")

MAX_OFFSET = 1_000
PAGE_SIZE = 10

_ORDERS = {"published_date": "publication", "modified_date": "modified_at"}
_SINCE = {"published_since": "publication", "modified_since": "modified_at"}
_FEW = 1_000
"""So many records are sorted faster than they are found in a list of all."""

_FIRST, _LAST = (moment.replace(tzinfo=timezone.utc) for moment in (datetime.min, datetime.max))


class _Span(TypedDict):
    """What a value is at least, and what it is less than."""

    since: Any
    until: Any


def part(records: Iterable[Record], asked: Mapping[str, Any]) -> list[Record]:
    """The page that is asked for, by `page` and `page_size` or by `limit` and `offset`. Raises Unprocessable."""
    by_page, by_offset = (_given(asked, *names) for names in (("page", "page_size"), ("limit", "offset")))
    if by_page and by_offset:
        raise Unprocessable(
            "Use page and page_size, or limit and offset, but not a mix of both.", rule("one-way-of-paging")
        )
    size = by_page.get("page_size", by_offset.get("limit", PAGE_SIZE))
    offset = by_offset.get("offset", (by_page.get("page", 1) - 1) * size)
    if offset > MAX_OFFSET:
        raise Unprocessable(f"The page begins {offset} entries in; {MAX_OFFSET} is the maximum.", rule("max-offset"))
    return list(islice(records, offset, offset + size))


def ordered(table: Table[Record], lists: Iterable[Hashable], asked: Mapping[str, Any]) -> Iterator[Record]:
    """Some lists of a table as one, in the order that is asked for, with what was asked to be found in them.

    Raises Unprocessable for a date that is none.
    """
    order = asked.get("order") or "published_date"
    field, descending = _ORDERS.get(order, order), asked.get("order_direction") != "asc"
    text = (asked.get("search_for") or "").casefold()
    spans = {_SINCE[name]: _span(name, date) for name, date in _given(asked, *_SINCE).items()}
    names = list(lists)

    def place(entry: Entry) -> Any:
        return getattr(table.get(entry.key), field), entry.number

    for by, span in spans.items():
        orders = [table.sorted_by(by, name) for name in names]
        if sum(order.count(**span) for order in orders) <= _FEW:
            found = (entry for order in orders for entry in order.entries(**span, text=text))
            return _fitting(table, sorted(found, key=place, reverse=descending), spans)
    span = spans.get(field, _Span(since=None, until=None))
    walks = (table.sorted_by(field, name).entries(descending=descending, text=text, **span) for name in names)
    return _fitting(table, merge(*walks, reverse=descending), spans)


def _fitting(table: Table[Record], entries: Iterable[Entry], spans: Mapping[str, _Span]) -> Iterator[Record]:
    """The records of some entries whose dates are in the spans."""
    for entry in entries:
        record = table.get(entry.key)
        if all(span["since"] <= getattr(record, by) < span["until"] for by, span in spans.items()):
            yield record


def _given(asked: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: asked[name] for name in names if asked.get(name) is not None}


def _span(name: str, text: str) -> _Span:
    """From a date on; of publications, until those that are none."""
    try:
        moment = parse_timestamp(text)
    except ValueError:
        raise Unprocessable(f"Invalid value for: {name} (it is no ISO 8601 date)", rule("date-format")) from None
    if _SINCE[name] == "publication":
        return _Span(since=(False, moment), until=(True, _FIRST))
    return _Span(since=moment, until=_LAST)
