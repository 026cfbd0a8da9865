"""Reading the journal, in any of its forms, following it as it is written, and clearing it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from projectlink_mock._core.control.request import DONE, Answers, Call, check_names
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import InvalidControlRequest, NotFound
from projectlink_mock._core.http.messages import Response, json_response
from projectlink_mock._core.sessions.journal import Entry

if TYPE_CHECKING:
    from projectlink_mock._core.control.event_stream import EventStream
    from projectlink_mock._core.sessions.journal import Journal

_BODIES = {"true": True, "false": False}
_FILTERS = ("service", "operation", "status", "limit")

_FORMATS = {
    "json": ("recording", b"application/json"),
    "har": ("har", b"application/json"),
    "curl": ("curl", b"text/x-shellscript; charset=utf-8"),
    "pytest": ("pytest_module", b"text/x-python; charset=utf-8"),
}
"""By name, the module that writes a form of the journal, and its media type."""


def _get_requests(call: Call) -> Any:
    wanted = filters(call, {"format"})
    form, limit = wanted.pop("format", None), wanted.pop("limit", None)
    if form is not None and form not in _FORMATS:
        raise InvalidControlRequest(f"There is no format {form!r}; there is {', '.join(_FORMATS)}.")
    entries = [entry for entry in call.session.journal if fits(entry, wanted)]
    entries = entries if limit is None else entries[-limit:]
    return [entry.reveal() for entry in entries] if form is None else _exported(call, entries, form)


def _exported(call: Call, entries: list[Entry], form: str) -> Response:
    # Late: most servers are never asked for it.
    from projectlink_mock._core.export.recording import record
    from projectlink_mock._core.export.secret_refs import References
    from projectlink_mock._core.storage import codec

    recording = record(call.session, call.services, call.request, entries, References())
    module, media_type = _FORMATS[form]
    written = import_module(f"projectlink_mock._core.export.{module}").write(recording)
    if isinstance(written, str):
        return Response(200, written.encode(), media_type)
    return json_response(200, written, codec.write)


def filters(call: Call, further: Set[str] = frozenset()) -> dict[str, Any]:
    """Give the filters of a reading of the journal, and further arguments as they are. Raises InvalidControlRequest."""
    known = (*_FILTERS, *sorted(further))
    wanted: dict[str, Any] = {}
    for name, values in call.request.arguments.items():
        if name not in known or len(values) > 1:
            raise InvalidControlRequest(f"{name} is given twice, or is no filter; there is {', '.join(known)}.")
        wanted[name] = values[0]
    for name in {"status", "limit"} & set(wanted):
        text = wanted[name]
        if not (text.isascii() and text.isdecimal() and len(text) < 10 and int(text)):
            raise InvalidControlRequest(f"{name} is a whole number of at least 1.")
        wanted[name] = int(text)
    check_names(call.services, wanted.get("service"), wanted.get("operation"))
    return wanted


def fits(entry: Entry, filters: Mapping[str, Any]) -> bool:
    """Whether an exchange is one of those that are asked for."""
    return all(getattr(entry, name) == value for name, value in filters.items())


def _delete_requests(call: Call) -> Any:
    call.session.journal.clear()
    return DONE


def _get_events(call: Call) -> EventStream:
    from projectlink_mock._core.control.event_stream import EventStream, Place  # late: most servers are never followed

    wanted = filters(call, {"bodies"})
    limit, bodies = wanted.pop("limit", 0), wanted.pop("bodies", "true")
    if bodies not in _BODIES:
        raise InvalidControlRequest("bodies is true or false.")
    last = call.request.header("last-event-id")
    after = None if last is None else Place.of(last)
    if last is not None and after is None:
        raise InvalidControlRequest("Last-Event-ID is not the id of an event.")
    # The name and not the journal: a reset gives the session another one.
    name, sessions = call.request.session, call.sessions
    sessions.get(name)  # begins now, if it has not

    def journal() -> Journal | None:
        # Who only looks on does not bring back what was dropped: that would drop another one, and so on.
        return None if name in sessions.dropped else sessions.get(name).journal

    return EventStream(journal, partial(fits, filters=wanted), _BODIES[bodies], after, limit)


def _get_request(call: Call, number: str) -> Any:
    wanted = int(number) if number.isascii() and number.isdecimal() and len(number) < 20 else 0
    for entry in call.session.journal.after(wanted - 1)[:1]:
        if entry.number == wanted:
            return entry.reveal()
    raise NotFound(f"There is no request {number} in the journal, or no longer.", reasons.missing("request"))


ROUTES: Answers = {
    "/requests": {"GET": _get_requests, "DELETE": _delete_requests},
    "/events": {"GET": _get_events},
    "/requests/{number}": {"GET": _get_request},
}
