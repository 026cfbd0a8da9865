"""What batch requests to models and those to pipelines have in common: listing, and choosing several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TypeVar

from projectlink_mock._core.ctx import Ctx
from projectlink_mock._core.problems import NotFound
from projectlink_mock._core.reasons import missing
from projectlink_mock._core.table import Table
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.requests import ModelRequest, PipelineRequest
from projectlink_mock.ubiops.views.pipelines import Progress, progress

Request = TypeVar("Request", ModelRequest, PipelineRequest)


def listed(ctx: Ctx[State], table: Table[Request], owner_id: str) -> list[Progress]:
    """The batch requests to a version or pipeline that the query asks for."""
    oldest_first = ctx.query["sort"] == "asc"
    requests = table.oldest(batch_of=owner_id) if oldest_first else table.newest(batch_of=owner_id)
    fitting = (one for one in _progresses(ctx, requests) if _fits(ctx, one))
    offset: int = ctx.query.get("offset", 0)
    return list(islice(fitting, offset, offset + ctx.query["limit"]))


def _progresses(ctx: Ctx[State], requests: Iterable[ModelRequest | PipelineRequest]) -> Iterable[Progress]:
    now = ctx.now()
    return (progress(one, now) for one in requests)


def _fits(ctx: Ctx[State], one: Progress) -> bool:
    status, success = ctx.query.get("status"), ctx.query.get("success")
    return status in (None, one.status) and success in (None, one.success)


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
