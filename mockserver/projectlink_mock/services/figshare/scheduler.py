"""Work that is due: publications whose embargo has expired, checksums of uploads, and indexes for searches."""

from __future__ import annotations

from collections.abc import Iterator

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.publishing import release_due
from projectlink_mock.services.figshare.search_terms import prepare_search
from projectlink_mock.services.figshare.state import State


def run_due_in_steps(ctx: Context[State]) -> Iterator[None]:
    """Compute the checksums of files whose last part has arrived, and prepare a search.

    Other requests may run in between.
    """
    while ctx.state.unhashed:
        file = ctx.state.files.rows.get(str(ctx.state.unhashed[0]))
        if file is not None and file.content is not None and file.content.is_complete:
            yield from file.content.hash_in_steps()
        if file is None or ctx.state.unhashed[:1] == [file.id]:
            del ctx.state.unhashed[:1]
    if ctx.request.path.endswith("/search") and b"search_for" in ctx.request.content:
        yield from prepare_search(ctx.state, ctx.request.path)


def run_due(ctx: Context[State]) -> None:
    """Publish the articles whose embargo has expired. Runs before each request to the service."""
    release_due(ctx)
