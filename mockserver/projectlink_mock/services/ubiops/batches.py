"""What batch requests to models and those to pipelines have in common: listing, and choosing several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, TypeVar

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops.results.pipelines import Progress, progress
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.lifecycles import COMPLETED, FAILED, ended_before, processed_before
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest

Request = TypeVar("Request", ModelRequest, PipelineRequest)


class _Stretch(NamedTuple):
    """Requests of one list, of which all that were made in a time have one status now."""

    failing: bool | None
    since: datetime | None = None
    until: datetime | None = None


def listed(ctx: Context[State], table: Table[Request], owner_id: str) -> list[Progress]:
    """The batch requests to a version or pipeline that the query asks for."""
    now, descending = ctx.now(), ctx.query["sort"] == "desc"
    offset, limit = ctx.query.get("offset", 0), ctx.query["limit"]
    stretches = _stretches(ctx, now)
    found: list[Request] = []
    for one in reversed(stretches) if descending else stretches:
        order = table.sorted_by("created_at", (owner_id, one.failing))
        part, total = order.page(offset, limit - len(found), descending=descending, since=one.since, until=one.until)
        found += part
        offset = max(offset - total, 0)
    return [progress(request, now) for request in found]


def _stretches(ctx: Context[State], now: datetime) -> list[_Stretch]:
    """Where the requests are that the query asks for, from the oldest to the newest."""
    status, success = ctx.query.get("status"), ctx.query.get("success")
    if status is None and success is None:
        return [_Stretch(None)]
    ended, processed = ended_before(now), processed_before(now)
    by_status: Mapping[str, _Stretch] = {
        COMPLETED: _Stretch(False, until=ended),
        FAILED: _Stretch(True, until=ended),
        "processing": _Stretch(None, ended, processed),
        "pending": _Stretch(None, processed),
    }
    return [one for name, one in by_status.items() if status in (None, name) and success in (None, name == COMPLETED)]


def chosen(table: Table[Request], owner_id: str, ids: Sequence[str]) -> list[Request]:
    """These batch requests to a version or pipeline, each once. Raises NotFound if there is not each."""
    return [one(table, owner_id, id) for id in dict.fromkeys(ids)]


def one(table: Table[Request], owner_id: str, id: str) -> Request:
    """This batch request to a version or pipeline. Raises NotFound."""
    if id in table:
        found = table.get(id)
        if found.batch_of == owner_id:
            return found
    raise NotFound(f"There is no batch request {id!r}.", missing("batch request"))
