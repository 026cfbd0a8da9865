"""Lists of requests by status and time of creation, newest first.

The statuses of requests change as time passes, so a list cannot be an index alone: requests that still run are few, and
are looked at one by one; those that have ended are read from an index by their time of creation. The cost of a page
grows with the number of running requests and the size of the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from heapq import merge
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.requests import CANCELLED, LIVE, DeploymentRequest, PipelineRequest
from projectlink_mock.services.ubiops4.statuses import request_status
from projectlink_mock.services.ubiops_common.periods import parse_moment
from projectlink_mock.services.ubiops_common.requests import COMPLETED, FAILED, PENDING, PROCESSING

RequestT = TypeVar("RequestT", DeploymentRequest, PipelineRequest)

ENDED = (COMPLETED, FAILED, CANCELLED)
RUNNING = (PENDING, PROCESSING)


class RequestFilter(NamedTuple):
    """The requests with one of these statuses, created in a range of time, whose id contains a text."""

    statuses: Sequence[str]
    since: datetime | None = None
    until: datetime | None = None
    search_id: str = ""


def request_filter(ctx: Context[State]) -> RequestFilter:
    """Return the filter that the query of a list describes.

    Raises:
        BadRequest: A status is unknown, `pending` or `processing` is combined with other statuses, or dates or a part
            of an id are given for one of these two.
    """
    statuses = tuple(dict.fromkeys((ctx.query.get("status") or COMPLETED).split(",")))
    if unknown := [one for one in statuses if one not in (*ENDED, *RUNNING)]:
        expected = ", ".join((*RUNNING, *ENDED))
        raise BadRequest(f"There is no status {unknown[0]!r}: expected some of {expected}.", rule("request-status"))
    since, until, search_id = ctx.query.get("start_date"), ctx.query.get("end_date"), ctx.query.get("search_id", "")
    if not set(RUNNING).isdisjoint(statuses):
        if len(statuses) > 1:
            raise BadRequest(
                "The statuses pending and processing cannot be combined with others.", rule("running-status-alone")
            )
        if since or until or search_id:
            raise BadRequest(
                "start_date, end_date and search_id are only for requests that have ended.", rule("dates-of-ended")
            )
    return RequestFilter(
        statuses, parse_moment(since) if since else None, parse_moment(until) if until else None, search_id
    )


def list_requests(
    table: Table[RequestT], owner_id: str, wanted: RequestFilter, now: datetime, *, offset: int, limit: int
) -> list[RequestT]:
    """Return a page of the requests of a project, an object or a version, newest first."""
    running, _ = table.sorted_by("ends_at", (owner_id, LIVE)).page(0, len(table), since=_just_after(now))
    if wanted.statuses[0] in RUNNING:
        found = [one for one in running if request_status(one, now) in wanted.statuses]
        found.sort(key=_age)
        return found[::-1][offset : offset + limit]
    if len(wanted.statuses) == 1 and not wanted.search_id:
        return _page(table, (owner_id, wanted.statuses[0]), wanted, running, offset, limit)
    still_running = {one.id for one in running}
    streams = [_newest_first(table, (owner_id, status), wanted) for status in wanted.statuses]
    merged = merge(*streams, key=_age, reverse=True)
    ended = (one for one in merged if one.id not in still_running and wanted.search_id in one.id)
    return list(islice(ended, offset, offset + limit))


def get_request(table: Table[RequestT], owner_id: str, id: str) -> RequestT:
    """Return a request to a deployment or pipeline, or to a version of one. Raises NotFound."""
    found: Any = table.rows.get(id)
    if found is None or owner_id not in {owner for owner, _ in found.lists}:
        raise NotFound(f"There is no request {id!r}.", missing("request"))
    return table.get(id)


def get_requests(table: Table[RequestT], owner_id: str, ids: Sequence[str]) -> list[RequestT]:
    """Return the requests with these ids, without duplicates. Raises NotFound if any is missing."""
    return [get_request(table, owner_id, id) for id in dict.fromkeys(ids)]


def running_requests(table: Table[RequestT], owner_id: str, status: str, now: datetime) -> list[RequestT]:
    """Return all requests that are pending or processing."""
    running, _ = table.sorted_by("ends_at", (owner_id, LIVE)).page(0, len(table), since=_just_after(now))
    return [one for one in running if request_status(one, now) == status]


def _page(
    table: Table[RequestT],
    group: tuple[str, str],
    wanted: RequestFilter,
    running: Sequence[RequestT],
    offset: int,
    limit: int,
) -> list[RequestT]:
    """Return a page of a group: requests since the oldest running one, then the older ones, which have all ended."""
    oldest = min((one.created_at for one in running), default=None)
    recent: list[RequestT] = []
    if oldest is not None:
        still_running = {one.id for one in running}
        since = max(oldest, wanted.since or oldest)
        newest_first = _newest_first(table, group, wanted._replace(since=since))
        recent = [one for one in newest_first if one.id not in still_running]
    page = recent[offset : offset + limit]
    until = oldest if wanted.until is None else min(wanted.until, oldest or wanted.until)
    older, _ = table.sorted_by("created_at", group).page(
        max(offset - len(recent), 0), limit - len(page), descending=True, since=wanted.since, until=until
    )
    return page + older


def _newest_first(table: Table[RequestT], group: tuple[str, str], wanted: RequestFilter) -> Iterator[RequestT]:
    order = table.sorted_by("created_at", group)
    return (table.get(one.key) for one in order.entries(descending=True, since=wanted.since, until=wanted.until))


def _just_after(now: datetime) -> datetime:
    return now + datetime.resolution


def _age(request: DeploymentRequest | PipelineRequest) -> datetime:
    return request.created_at
