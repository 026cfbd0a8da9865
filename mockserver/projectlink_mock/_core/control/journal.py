"""Control routes of the journal: read it in several formats, follow it as events, clear it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from projectlink_mock._core.control.request import OK, ControlRequest, parse_integer
from projectlink_mock._core.control.responses import ControlResponse
from projectlink_mock._core.control.routes import ControlRoute
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import InvalidControlRequest, NotFound
from projectlink_mock._core.sessions.journal import Entry

if TYPE_CHECKING:
    from projectlink_mock._core.control.event_stream import EventStream
    from projectlink_mock._core.sessions.journal import Journal

_BOOLEANS = {"true": True, "false": False}
_FILTERS = ("service", "operation", "status", "limit")

_FORMATS = {
    "json": ("recording", "application/json"),
    "har": ("har", "application/json"),
    "curl": ("curl", "text/x-shellscript; charset=utf-8"),
    "pytest": ("pytest_module", "text/x-python; charset=utf-8"),
}
"""The module that writes each format, and the format's media type."""


def _get_requests(request: ControlRequest) -> Any:
    filters = _filters(request, "format")
    format, limit = filters.pop("format", None), filters.pop("limit", None)
    if format is not None and format not in _FORMATS:
        raise InvalidControlRequest(f"Unknown format {format!r}; known: {', '.join(_FORMATS)}.")
    entries = [entry for entry in request.session.journal if _matches(entry, filters)]
    entries = entries if limit is None else entries[-limit:]
    return [entry.to_json() for entry in entries] if format is None else _export(request, entries, format)


def _export(request: ControlRequest, entries: list[Entry], format: str) -> Response:
    # Late: most servers export nothing.
    from projectlink_mock._core.export.recording import record
    from projectlink_mock._core.export.secret_refs import SecretRefs

    recording = record(request.session, request.services, request.message, entries, SecretRefs())
    module, media_type = _FORMATS[format]
    document = import_module(f"projectlink_mock._core.export.{module}").write(recording)
    if isinstance(document, str):
        return Response(document, media_type=media_type)
    return ControlResponse(document)


def _filters(request: ControlRequest, extra_param: str) -> dict[str, Any]:
    """Return the filters of the query, and an extra parameter unparsed. Raises InvalidControlRequest."""
    params: dict[str, Any] = request.query_params(*_FILTERS, extra_param)
    for name in {"status", "limit"} & set(params):
        params[name] = parse_integer(name, params[name], 1)
    request.check_operation(params.get("service"), params.get("operation"))
    return params


def _matches(entry: Entry, filters: Mapping[str, Any]) -> bool:
    return all(getattr(entry, name) == value for name, value in filters.items())


def _delete_requests(request: ControlRequest) -> Any:
    request.session.journal.clear()
    return OK


def _get_events(request: ControlRequest) -> EventStream:
    from projectlink_mock._core.control.event_stream import Cursor, EventStream  # late: most journals are not followed

    filters = _filters(request, "bodies")
    limit, bodies = filters.pop("limit", 0), filters.pop("bodies", "true")
    if bodies not in _BOOLEANS:
        raise InvalidControlRequest(f"bodies must be true or false, not {bodies!r}.")
    last_event_id = request.http.headers.get("last-event-id")
    after = None if last_event_id is None else Cursor.parse(last_event_id)
    if last_event_id is not None and after is None:
        raise InvalidControlRequest("Last-Event-ID must be the id of an event of this server.")
    # Keep the name, not the journal: a reset gives the session another journal.
    name, sessions = request.session_name, request.sessions
    sessions.get(name)  # creates the session if it does not exist

    def journal() -> Journal | None:
        # A reader must not recreate a dropped session: that would evict another one.
        return None if name in sessions.dropped_reasons else sessions.get(name).journal

    return EventStream(journal, partial(_matches, filters=filters), _BOOLEANS[bodies], after, limit)


def _get_request(request: ControlRequest, number: str) -> Any:
    wanted = int(number) if number.isascii() and number.isdecimal() and len(number) < 20 else 0
    for entry in request.session.journal.since(wanted - 1)[:1]:
        if entry.number == wanted:
            return entry.to_json()
    raise NotFound(f"Request {number} is not in the journal, or no longer.", reasons.missing("request"))


ROUTES = [
    ControlRoute("/requests", GET=_get_requests, DELETE=_delete_requests),
    ControlRoute("/events", GET=_get_events),
    ControlRoute("/requests/{number}", GET=_get_request),
]
