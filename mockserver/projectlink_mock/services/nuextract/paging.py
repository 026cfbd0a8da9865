"""Pages of lists."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TypeVar

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.nuextract.results import Page
from projectlink_mock.services.nuextract.state import State

Record = TypeVar("Record")


def page_of(ctx: Context[State], records: Iterator[Record], total: int) -> Page:
    """Return the page that `skip` and `per_page` of the query select."""
    skip, per_page = ctx.query["skip"], ctx.query["per_page"]
    items = list(islice(records, skip, skip + per_page)) if skip < total else []
    return Page(total, skip, per_page, items)
