"""Setting the clock of a universe, and reading it."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.clock import parse, stamp
from projectlink_mock._core.control.request import Answers, Call
from projectlink_mock._core.http.errors import InvalidControlRequest


def _post_clock(call: Call) -> Any:
    body, clock = call.body(), call.session.clock
    try:
        match body:
            case {"now": str(text), **rest} if not rest:
                clock.freeze(parse(text))
            case {"advance": int() | float() as seconds, **rest} if not rest and type(seconds) is not bool:
                clock.advance(seconds)
            case {**rest} if not rest:
                clock.release()
            case _:
                raise InvalidControlRequest(
                    'Give {"now": an ISO 8601 time}, {"advance": seconds}, or {} for the real time.'
                )
    except ValueError as error:
        raise InvalidControlRequest(f"The time is wrong: {error}.") from None
    return _get_clock(call)


def _get_clock(call: Call) -> Any:
    clock = call.session.clock
    return {"now": stamp(clock.now()), "frozen": clock.frozen_at is not None}


ROUTES: Answers = {"/clock": {"POST": _post_clock, "GET": _get_clock}}
