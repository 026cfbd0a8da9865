"""What a body gives for a record to be made or changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import PLAIN, Field


def given(ctx: Context[State], *names: str) -> dict[str, Any]:
    """Those of these fields that the body gives."""
    return {name: ctx.body[name] for name in names if name in ctx.body}


def only(ctx: Context[State], *names: str) -> dict[str, Any]:
    """What the body gives. Raises BadRequest for a field that cannot be changed."""
    if wrong := sorted(set(ctx.body) - set(names)):
        raise BadRequest(f"{', '.join(wrong)} cannot be changed, only {', '.join(names)}.", rule("fixed-fields"))
    return given(ctx, *names)


def fields_of(kind: str, rows: Sequence[dict[str, str]] | None, side: str) -> tuple[Field, ...]:
    """The fields of an input or output of a type. Raises BadRequest where they do not go with it."""
    if kind == PLAIN:
        if rows:
            raise BadRequest(f"The {side} is plain: it has no fields.", rule("plain-has-no-fields"))
        return ()
    if not rows:
        raise BadRequest(f"The {side} is structured: it needs fields.", rule("structured-needs-fields"))
    names = [row["name"] for row in rows]
    if len(set(names)) < len(names):
        raise BadRequest(f"The names of the {side}'s fields are not unique.", rule("field-names-unique"))
    return tuple(Field(row["name"], row["data_type"]) for row in rows)
