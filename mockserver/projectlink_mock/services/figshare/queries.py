"""List queries: filters, order and pages."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from heapq import merge
from itertools import islice, product
from typing import Any, TypedDict, TypeVar

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock._core.http.errors import Unprocessable
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.storage.sorted_index import Entry
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.figshare.state import GROUP, INDIVIDUAL, ROLES, Project, State, User

Record = TypeVar("Record")

MAX_OFFSET = 1_000
PAGE_SIZE = 10

_SORT_ATTRIBUTES = {"published_date": "publication", "modified_date": "modified_at", "created_date": "created_at"}
_DATE_ATTRIBUTES = {"published_since": "publication", "modified_since": "modified_at"}
_MAX_SORTED_RECORDS = 1_000
"""Up to this number, sorting the matches of a date filter is faster than scanning the ordered index."""

_MIN_TIME, _MAX_TIME = (moment.replace(tzinfo=timezone.utc) for moment in (datetime.min, datetime.max))


class Range(TypedDict):
    """A half-open range of values; None for no bound."""

    since: Any
    until: Any


PRIVATE = Range(since=(True, _MIN_TIME), until=None)
"""The range of the publications of private records."""


def page_bounds(params: Mapping[str, Any]) -> tuple[int, int]:
    """Return offset and size of the page given by `page` and `page_size` or by `limit` and `offset`.

    Raises Unprocessable for a mix of both.
    """
    by_page, by_offset = (_present(params, *names) for names in (("page", "page_size"), ("limit", "offset")))
    if by_page and by_offset:
        raise Unprocessable(
            "Use page and page_size, or limit and offset, but not a mix of both.", rule("one-way-of-paging")
        )
    size = by_page.get("page_size", by_offset.get("limit", PAGE_SIZE))
    return by_offset.get("offset", (by_page.get("page", 1) - 1) * size), size


def limited_bounds(params: Mapping[str, Any]) -> tuple[int, int]:
    """Return what `page_bounds` returns. Raises Unprocessable for a page beyond the largest offset, too."""
    offset, size = page_bounds(params)
    if offset > MAX_OFFSET:
        raise Unprocessable(f"The page begins {offset} entries in; {MAX_OFFSET} is the maximum.", rule("max-offset"))
    return offset, size


def paginate(records: Iterable[Record], params: Mapping[str, Any]) -> list[Record]:
    """Return the page that `limited_bounds` describes. Raises Unprocessable."""
    offset, size = limited_bounds(params)
    return list(islice(records, offset, offset + size))


@dataclass(frozen=True)
class Order:
    """The order and the ranges of dates of a list."""

    attribute: str
    descending: bool
    ranges: Mapping[str, Range]

    def value_of(self, record: object) -> Any:
        """Return the value that a record is ordered by."""
        return getattr(record, self.attribute)

    def covers(self, record: object) -> bool:
        """Return True if the dates of a record are in the ranges."""
        return all(range_["since"] <= getattr(record, by) < range_["until"] for by, range_ in self.ranges.items())


def order_of(params: Mapping[str, Any]) -> Order:
    """Return the order in parameters, by default the latest publication first. Raises Unprocessable."""
    order = params.get("order") or "published_date"
    ranges = {
        _DATE_ATTRIBUTES[name]: _date_range(name, date) for name, date in _present(params, *_DATE_ATTRIBUTES).items()
    }
    return Order(_SORT_ATTRIBUTES.get(order, order), params.get("order_direction") != "asc", ranges)


def search(
    table: Table[Record],
    groups: Iterable[Hashable],
    params: Mapping[str, Any],
    numbers: Container[int] | None = None,
) -> Iterator[Record]:
    """Yield the records of some index groups that match the search text and the dates, in the given order.

    With `numbers`, only the records with these numbers. Raises Unprocessable for an invalid date.
    """
    order = order_of(params)
    field, descending, ranges = order.attribute, order.descending, order.ranges
    text = (params.get("search_for") or "").casefold()
    groups = list(groups)

    def sort_key(entry: Entry) -> Any:
        return getattr(table.get(entry.key), field), entry.number

    for by, range_ in ranges.items():
        indexes = [table.sorted_by(by, group) for group in groups]
        if sum(index.count(**range_) for index in indexes) <= _MAX_SORTED_RECORDS:
            found = (entry for index in indexes for entry in index.entries(**range_, text=text, numbers=numbers))
            return _in_ranges(table, sorted(found, key=sort_key, reverse=descending), order)
    range_ = ranges.get(field, Range(since=None, until=None))
    walks = [
        table.sorted_by(field, group).entries(descending=descending, text=text, numbers=numbers, **range_)
        for group in groups
    ]
    walk = walks[0] if len(walks) == 1 else merge(*walks, reverse=descending)
    return _in_ranges(table, walk, order)


def _in_ranges(table: Table[Record], entries: Iterable[Entry], order: Order) -> Iterator[Record]:
    """Yield the records of the entries whose dates are in the ranges."""
    records = (table.get(entry.key) for entry in entries)
    return filter(order.covers, records) if order.ranges else records


def _present(params: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: params[name] for name in names if params.get(name) is not None}


def publication_range(since: datetime = _MIN_TIME, before: datetime | None = None) -> Range:
    """Return the range of the publications between two times, which ends before private records."""
    return Range(since=(False, since), until=(True, _MIN_TIME) if before is None else (False, before))


def _date_range(name: str, text: str) -> Range:
    """Parse a date and return the range from it on; for publications, the range ends before private records."""
    try:
        moment = parse_timestamp(text)
    except ValueError:
        raise Unprocessable(f"Invalid value for: {name} (it is not an ISO 8601 date)", rule("date-format")) from None
    if _DATE_ATTRIBUTES[name] == "publication":
        return publication_range(since=moment)
    return Range(since=moment, until=_MAX_TIME)


def public_groups(state: State, params: Mapping[str, Any]) -> list[Hashable]:
    """Return the index groups of public projects, filtered by institution and group."""
    institution, group = params.get("institution"), params.get("group")
    if group is None:
        return ["public" if institution is None else ("institution", institution)]
    record = state.groups.rows.get(str(group))
    if institution is not None and (record is None or record.institution_id != institution):
        return []
    return [("group", group)]


def own_groups(user: User, params: Mapping[str, Any]) -> list[Hashable]:
    """Return the index groups of a user's projects, filtered by role, storage and status."""
    names = params.get("roles") or ",".join(ROLES)
    roles = dict.fromkeys(role.strip() for role in names.split(","))
    storages = [params.get("storage")] if params.get("storage") else [INDIVIDUAL, GROUP]
    status = params.get("status")
    public = [False, True] if status is None else [status == 1]
    return [("member", user.id, *rest) for rest in product(roles, storages, public)]


def matches_filters(project: Project, params: Mapping[str, Any]) -> bool:
    """Return True if a project belongs to the given institution and group."""
    institution, group = params.get("institution"), params.get("group")
    return institution in (None, project.institution_id) and group in (None, project.group_id)
