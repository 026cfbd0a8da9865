"""Authors that are given by id, or by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from projectlink_mock._core.http.errors import Unprocessable
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.access import caller_of
from projectlink_mock.services.figshare.mutations import new_number
from projectlink_mock.services.figshare.state import Author, State


def check_authors(ctx: Context[State]) -> None:
    """Raises Unprocessable for those of a body that cannot be found or made. Nothing is made yet."""
    for row in ctx.body.get("authors") or ():
        _check(ctx, row)


def authors_of(ctx: Context[State]) -> tuple[int, ...]:
    """The ids of those of a body, checked before, each once; a name makes a new one. Without any, the caller."""
    rows = ctx.body.get("authors") or [{"id": caller_of(ctx).id}]
    ids = [row["id"] if row.get("id") is not None else _new(ctx, row) for row in rows]
    return tuple(dict.fromkeys(ids))


def _check(ctx: Context[State], row: Mapping[str, Any]) -> None:
    id = row.get("id")
    if id is None and not _name(row):
        raise Unprocessable("Invalid value for: authors (one has neither id nor name)", rule("id-or-name"))
    if id is not None and str(id) not in ctx.state.authors:
        raise Unprocessable(f"Invalid value for: authors (there is no author {id})", missing("author"))


def _new(ctx: Context[State], row: Mapping[str, Any]) -> int:
    id = new_number(ctx)
    ctx.state.authors.add(str(id), Author(id, _name(row), row.get("orcid_id")))
    return id


def _name(row: Mapping[str, Any]) -> str:
    parts = [row["name"]] if row.get("name") else [row.get("first_name"), row.get("last_name")]
    return " ".join(part.strip() for part in parts if part and part.strip())
