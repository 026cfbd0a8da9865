"""Authors and fundings in request bodies, given by id or by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from projectlink_mock._core.http.errors import Unprocessable
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.access import caller_of
from projectlink_mock.services.figshare.constants import FUNDINGS
from projectlink_mock.services.figshare.mutations import next_id
from projectlink_mock.services.figshare.state import Author, Funding, State


def check_authors(ctx: Context[State]) -> None:
    """Raise Unprocessable for invalid authors of the body, before any is created."""
    for row in ctx.body.get("authors") or ():
        id = row.get("id")
        if id is None and not _full_name(row):
            raise Unprocessable("Invalid value for: authors (one has neither id nor name)", rule("id-or-name"))
        if id is not None and str(id) not in ctx.state.authors:
            raise Unprocessable(f"Invalid value for: authors (there is no author {id})", missing("author"))


def resolve_authors(ctx: Context[State]) -> tuple[int, ...]:
    """Return the unique ids of the checked authors of the body; create those given by name. Default: the caller."""
    rows = ctx.body.get("authors") or [{"id": caller_of(ctx).id}]
    ids = [row["id"] if row.get("id") is not None else _create_author(ctx, row) for row in rows]
    return tuple(dict.fromkeys(ids))


def resolve_fundings(ctx: Context[State]) -> tuple[Funding, ...]:
    """Return the fundings of the body; create those given by title. Raises Unprocessable."""
    rows = ctx.body.get("funding_list") or ()
    for row in rows:  # first, so that a rejected request uses no id
        id = row.get("id")
        if id is None and not row.get("title"):
            raise Unprocessable("Invalid value for: funding_list (one has neither id nor title)", rule("id-or-title"))
        if id is not None and id not in FUNDINGS:
            raise Unprocessable(f"Invalid value for: funding_list (there is no funding {id})", missing("funding"))
    return tuple(_create_funding(ctx, row) if row.get("id") is None else FUNDINGS[row["id"]] for row in rows)


def _create_author(ctx: Context[State], row: Mapping[str, Any]) -> int:
    id = next_id(ctx)
    first_name, last_name = row.get("first_name"), row.get("last_name")
    names: dict[str, Any] = {} if row.get("name") else {"given_first_name": first_name, "given_last_name": last_name}
    ctx.state.authors.add(str(id), Author(id, _full_name(row), row.get("orcid_id"), **names))
    return id


def _create_funding(ctx: Context[State], row: Mapping[str, Any]) -> Funding:
    return Funding(next_id(ctx), row["title"], is_user_defined=True)


def _full_name(row: Mapping[str, Any]) -> str:
    parts = [row["name"]] if row.get("name") else [row.get("first_name"), row.get("last_name")]
    return " ".join(part.strip() for part in parts if part and part.strip())
