"""Lists of requests by status and time of creation, newest first, and look-ups of those that are still stored.

The statuses of requests change as time passes, so a list cannot be an index alone. A page of a list in which all
requests have ended is read from an index; otherwise the requests that are newer than the page are looked at one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import Any, NamedTuple, Protocol, TypeVar

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.requests import CANCELLED, LIVE, DeploymentRequest, PipelineRequest
from projectlink_mock.services.ubiops4.statuses import request_status
from projectlink_mock.services.ubiops_common.periods import parse_moment, shift
from projectlink_mock.services.ubiops_common.requests import COMPLETED, FAILED, PENDING, PROCESSING

RequestT = TypeVar("RequestT", DeploymentRequest, PipelineRequest)

ENDED = (COMPLETED, FAILED, CANCELLED)
RUNNING = (PENDING, PROCESSING)


class RequestOwner(Protocol):
    """A version of a deployment or pipeline, which stores its requests for some time."""

    @property
    def id(self) -> str:
        """Return the identifier."""

    @property
    def request_retention_time(self) -> int:
        """Return the seconds for which requests are stored after they have ended."""


class RequestFilter(NamedTuple):
    """The requests with one of these statuses, created in a range of time, whose id contains a text."""

    statuses: Sequence[str]
    since: datetime | None = None
    until: datetime | None = None
    search_id: str = ""


def request_filter(ctx: Context[State]) -> RequestFilter:
    """Return the filter that the query of a list describes.

    Raises:
        BadRequest: `pending` or `processing` is combined with statuses of ended requests, dates or a part of an id are
            given for one of these two, or a date is invalid.
    """
    statuses = tuple(dict.fromkeys(ctx.query["status"].split(",")))
    since, until, search_id = ctx.query.get("start_date"), ctx.query.get("end_date"), ctx.query.get("search_id", "")
    if not set(RUNNING).isdisjoint(statuses):
        if not set(RUNNING).issuperset(statuses):
            raise BadRequest(
                "The statuses pending and processing cannot be combined with those of requests that have ended.",
                rule("running-status-alone"),
            )
        if since or until or search_id:
            raise BadRequest(
                "start_date, end_date and search_id are only for requests that have ended.", rule("dates-of-ended")
            )
    return RequestFilter(
        statuses,
        parse_moment(since) if since else None,
        _just_after(parse_moment(until)) if until else None,
        search_id,
    )


def list_requests(
    table: Table[RequestT], owner: RequestOwner, wanted: RequestFilter, now: datetime, *, offset: int, limit: int
) -> list[RequestT]:
    """Return a page of the requests to a version, newest first."""
    if wanted.statuses[0] in RUNNING:
        found = running_requests(table, owner.id, wanted.statuses, now)
        return found[::-1][offset : offset + limit]
    group, kept_since = (owner.id, wanted.statuses[0]), _kept_since(owner, now)
    if len(wanted.statuses) == 1 and not wanted.search_id:
        by_end = table.sorted_by("ends_at", group)
        if not by_end.count(since=_just_after(now)) and not by_end.count(until=_just_after(kept_since)):
            page, _ = table.sorted_by("created_at", group).page(
                offset, limit, descending=True, since=wanted.since, until=wanted.until
            )
            return page
    ended = newest_ended(table, owner.id, wanted, now, lambda one: one.ends_at > kept_since)
    return list(islice(ended, offset, offset + limit))


def newest_ended(
    table: Table[RequestT], owner_id: str, wanted: RequestFilter, now: datetime, is_kept: Callable[[RequestT], bool]
) -> Iterator[RequestT]:
    """Iterate over the requests of a project or a version that have ended and are stored, newest first."""
    orders = [table.sorted_by("created_at", (owner_id, status)) for status in wanted.statuses]
    streams = [one.entries(descending=True, since=wanted.since, until=wanted.until) for one in orders]
    newest_first = merge(*streams, key=itemgetter(0, 1), reverse=True)
    found = (table.get(entry.key) for entry in newest_first if wanted.search_id in entry.key)
    return (one for one in found if one.ends_at <= now and is_kept(one))


def running_requests(table: Table[RequestT], owner_id: str, statuses: Sequence[str], now: datetime) -> list[RequestT]:
    """Return all requests that are pending or processing, oldest first."""
    running, _ = table.sorted_by("ends_at", (owner_id, LIVE)).page(0, len(table), since=_just_after(now))
    found = [one for one in running if request_status(one, now) in statuses]
    found.sort(key=_age)
    return found


def get_request(table: Table[RequestT], owner: RequestOwner, id: str, now: datetime) -> RequestT:
    """Return a request to a version of a deployment or pipeline. Raises NotFound."""
    found: Any = table.rows.get(id)
    if found is None or found.version_id != owner.id or not is_stored(found, owner, now):
        raise NotFound(f"There is no request {id!r}.", missing("request"))
    return table.get(id)


def get_requests(table: Table[RequestT], owner: RequestOwner, ids: Sequence[str], now: datetime) -> list[RequestT]:
    """Return the requests with these ids, without duplicates. Raises NotFound if any is missing."""
    return [get_request(table, owner, id, now) for id in dict.fromkeys(ids)]


def is_stored(request: DeploymentRequest | PipelineRequest, owner: RequestOwner, now: datetime) -> bool:
    """Return False for a request that ended longer ago than its version stores requests."""
    return request.ends_at > _kept_since(owner, now)


def _kept_since(owner: RequestOwner, now: datetime) -> datetime:
    return shift(now, -owner.request_retention_time)


def _just_after(moment: datetime) -> datetime:
    return shift(moment, datetime.resolution.total_seconds())


def _age(request: DeploymentRequest | PipelineRequest) -> datetime:
    return request.created_at
