"""Fundings that are given by the id of a known one, or by a title."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from projectlink_mock._core.http.errors import Unprocessable
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.constants import FUNDINGS
from projectlink_mock.services.figshare.mutations import new_number
from projectlink_mock.services.figshare.state import Funding, State


def fundings_of(ctx: Context[State]) -> tuple[Funding, ...]:
    """Those of a body; a title makes a new one. Raises Unprocessable."""
    rows = ctx.body.get("funding_list") or ()
    for row in rows:
        _check(row)
    return tuple(_new(ctx, row) if row.get("id") is None else FUNDINGS[row["id"]] for row in rows)


def _check(row: Mapping[str, Any]) -> None:
    """Before any is made: a refused request uses up no id."""
    id = row.get("id")
    if id is None and not row.get("title"):
        raise Unprocessable("Invalid value for: funding_list (one has neither id nor title)", rule("id-or-title"))
    if id is not None and id not in FUNDINGS:
        raise Unprocessable(f"Invalid value for: funding_list (there is no funding {id})", missing("funding"))


def _new(ctx: Context[State], row: Mapping[str, Any]) -> Funding:
    return Funding(new_number(ctx), row["title"], is_user_defined=True)
