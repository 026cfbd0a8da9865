"""Fundings that are given by the id of a known one, or by a title."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock._core.problems import Unprocessable
from projectlink_mock.figshare.catalogue import FUNDINGS
from projectlink_mock.figshare.changes import new_number
from projectlink_mock.figshare.state import Funding, State


def fundings_of(ctx: Ctx[State]) -> tuple[Funding, ...]:
    """Those of a body; a title makes a new one. Raises Unprocessable."""
    found = []
    for row in ctx.body.get("funding_list") or ():
        id, title = row.get("id"), row.get("title")
        if id is None and not title:
            raise Unprocessable("Invalid value for: funding_list (one has neither id nor title)")
        if id is not None and id not in FUNDINGS:
            raise Unprocessable(f"Invalid value for: funding_list (there is no funding {id})")
        found.append(Funding(new_number(ctx), title, is_user_defined=True) if id is None else FUNDINGS[id])
    return tuple(found)
