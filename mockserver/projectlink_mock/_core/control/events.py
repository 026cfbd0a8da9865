"""Following the journal as it is written, and looking at one exchange of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from projectlink_mock._core.control.journal import filters, fits
from projectlink_mock._core.control.request import Answers, Call
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import Misuse, NotFound

if TYPE_CHECKING:
    from projectlink_mock._core.control.event_stream import Feed
    from projectlink_mock._core.sessions.journal import Journal

_BODIES = {"true": True, "false": False}


def _get_events(call: Call) -> Feed:
    from projectlink_mock._core.control.event_stream import Feed, Place  # late: most servers are never followed

    wanted = filters(call, {"bodies"})
    limit, bodies = wanted.pop("limit", 0), wanted.pop("bodies", "true")
    if bodies not in _BODIES:
        raise Misuse("bodies is true or false.")
    last = call.request.header("last-event-id")
    after = None if last is None else Place.of(last)
    if last is not None and after is None:
        raise Misuse("Last-Event-ID is not the id of an event.")
    # The name and not the journal: a reset gives the session another one.
    name, sessions = call.request.session, call.sessions
    sessions.universe(name)  # begins now, if it has not

    def journal() -> Journal | None:
        # Who only looks on does not bring back what was dropped: that would drop another one, and so on.
        return None if name in sessions.dropped else sessions.universe(name).journal

    return Feed(journal, partial(fits, filters=wanted), _BODIES[bodies], after, limit)


def _get_request(call: Call, number: str) -> Any:
    wanted = int(number) if number.isascii() and number.isdecimal() and len(number) < 20 else 0
    for entry in call.universe.journal.after(wanted - 1)[:1]:
        if entry.number == wanted:
            return entry.reveal()
    raise NotFound(f"There is no request {number} in the journal, or no longer.", reasons.missing("request"))


ROUTES: Answers = {"/events": {"GET": _get_events}, "/requests/{number}": {"GET": _get_request}}
