"""Batch requests: their status by the clock, and lists of them that cost the same whatever their number."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol, TypeVar

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.lifecycle import Lifecycle
from projectlink_mock._core.storage.table import Table

PENDING = "pending"
PROCESSING = "processing"
COMPLETED = "completed"
FAILED = "failed"

REQUEST = Lifecycle(((PENDING, 0.3), (PROCESSING, 0.3)), COMPLETED)


class BatchRequest(Protocol):
    """A request of a batch. Its class orders `lists` by `created_at` in `ORDERINGS`."""

    @property
    def batch_of(self) -> str | None:
        """Return the id of the version or pipeline that the request was made to; None for one in no batch."""

    @property
    def lists(self) -> tuple[tuple[str, Hashable], ...]:
        """Return the lists that contain the request, each of an owner and a group; see `lists_of`."""


RequestT = TypeVar("RequestT", bound=BatchRequest)


class StatusFilter(NamedTuple):
    """The requests of a group that were created in a time range; the group None has all requests of the owner."""

    group: Hashable
    since: datetime | None = None
    until: datetime | None = None


def lists_of(owner_id: str | None, error: str | None) -> tuple[tuple[str, Hashable], ...]:
    """Return the lists of an owner's requests that contain one with an error or without: all of them, and its group.

    `owner_id` is None for a request in no batch.
    """
    return () if owner_id is None else ((owner_id, None), (owner_id, FAILED if error is not None else COMPLETED))


def request_status(created_at: datetime, error: str | None, now: datetime) -> str:
    """Return the status of a batch request."""
    return REQUEST.status(created_at, now, FAILED if error is not None else None)


def status_filters(now: datetime, running: Hashable = None) -> Mapping[str, StatusFilter]:
    """Return the filters that select batch requests by current status, oldest first.

    `running` is the group of those that are pending or processing until their time has passed; by default all requests.
    """
    (_, pending_seconds), _ = REQUEST.steps
    ended = now - timedelta(seconds=REQUEST.duration) + datetime.resolution
    processed = now - timedelta(seconds=pending_seconds) + datetime.resolution
    return {
        COMPLETED: StatusFilter(COMPLETED, until=ended),
        FAILED: StatusFilter(FAILED, until=ended),
        PROCESSING: StatusFilter(running, ended, processed),
        PENDING: StatusFilter(running, processed),
    }


def page_of_requests(
    table: Table[RequestT],
    owner_id: str,
    filters: Iterable[StatusFilter],
    *,
    offset: int,
    limit: int,
    descending: bool = False,
) -> list[RequestT]:
    """Return a page of the requests of a version or pipeline that match any of the filters.

    The filters are sorted oldest first, and no request matches two of them. Those of the first come before those of the
    second, or the other way round if the order is descending.
    """
    ordered = list(filters)
    found: list[RequestT] = []
    for one in reversed(ordered) if descending else ordered:
        order = table.sorted_by("created_at", (owner_id, one.group))
        page, total = order.page(offset, limit - len(found), descending=descending, since=one.since, until=one.until)
        found += page
        offset = max(offset - total, 0)
    return found


def get_requests(
    table: Table[RequestT], owner_id: str, ids: Sequence[str], kind: str = "batch request"
) -> list[RequestT]:
    """Return the batch requests with these ids, without duplicates. Raises NotFound if any is missing."""
    return [get_request(table, owner_id, id, kind) for id in dict.fromkeys(ids)]


def get_request(table: Table[RequestT], owner_id: str, id: str, kind: str = "batch request") -> RequestT:
    """Return one batch request of a version or pipeline; `kind` is its name in messages. Raises NotFound."""
    if id in table:
        found = table.get(id)
        if found.batch_of == owner_id:
            return found
    raise NotFound(f"There is no {kind} {id!r}.", missing(kind))
