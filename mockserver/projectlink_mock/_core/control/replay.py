"""Sending a recording once more to a universe as it was in the beginning, and comparing the answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import orjson

from projectlink_mock._core.clock import Clock
from projectlink_mock._core.control.request import Call
from projectlink_mock._core.control.service_routes import house_routes
from projectlink_mock._core.export.json_diff import differences
from projectlink_mock._core.export.recording import (
    AUTHORIZATION,
    BYTES,
    CUT,
    FORMAT,
    JSON,
    NONE,
    VERSION,
    Content,
    Exchange,
    Recording,
    Step,
    answered,
    record,
)
from projectlink_mock._core.export.secret_refs import References, in_header, in_json, in_query
from projectlink_mock._core.http.errors import ApiError, InvalidControlRequest
from projectlink_mock._core.http.messages import SESSION_HEADER, Request, Response
from projectlink_mock._core.http.router import Router
from projectlink_mock._core.service.app import ServiceApp
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.journal import MAX_BODY, Entry
from projectlink_mock._core.sessions.store import SessionState, SessionStore
from projectlink_mock._core.storage import codec as documents
from projectlink_mock._core.sync import run_sync


@dataclass(frozen=True)
class Replay:
    """What came of it: how many requests were sent again, and where their answers differ, or were not to be had.

    Each difference tells the exchange, the operation, what differs (`status`, `type` or `body`), where in
    the body, as a JSON pointer, and what was `recorded` and `replayed`; one of these is missing where there
    was nothing.
    """

    replayed: int
    differences: list[dict[str, Any]]
    skipped: list[dict[str, Any]]
    notes: list[str]


class _Skipped(Exception):
    """An exchange, or a change, that cannot be had again; the message says why."""


class Replayer:
    """Plays a recording to a session, from the seed on.

    Raises ValueError for a recording that this server cannot play.
    """

    def __init__(
        self,
        recording: Recording,
        services: Mapping[str, Service],
        sessions: SessionStore,
        session: str,
        kept: Mapping[int, Entry] | None = None,
        references: References | None = None,
    ) -> None:
        """Take the requests themselves, by number, where they are still `kept`, secrets and all."""
        _check(recording, services)
        self._recording = recording
        self._houses = services
        self._sessions = sessions
        self._session = session
        self._kept = kept or {}
        self._references = references or References()
        self._controls = Router(house_routes(services))
        self._differences: list[dict[str, Any]] = []
        self._skipped: list[dict[str, Any]] = []

    def play(self) -> Replay:
        """Reset the session and send everything again; the clock is what it was, then and in the end."""
        self._sessions.reset(self._session)
        changes = list(self._recording.changes)
        for exchange in self._recording.exchanges:
            while changes and changes[0].after < exchange.number:
                self._change(changes.pop(0))
            self._exchange(exchange)
        for change in changes:
            self._change(change)
        self._leave_clock()
        return Replay(
            len(self._recording.exchanges) - sum("exchange" in one for one in self._skipped),
            self._differences,
            self._skipped,
            self._recording.notes,
        )

    @property
    def _state(self) -> SessionState:
        return self._sessions.get(self._session)

    def _leave_clock(self) -> None:
        moments = [(one.number, one.frozen is not None) for one in self._recording.exchanges]
        moments += [(one.after, one.frozen) for one in self._recording.changes]
        if moments and not max(moments)[1]:
            self._state.clock.release()

    def _change(self, step: Step) -> None:
        try:
            if step.what:
                raise _Skipped(step.what)
            self._state.clock.freeze(step.at)
            body = in_json(step.body, self._references.tell)
            content = b"" if body is None else orjson.dumps(body)
            headers = {SESSION_HEADER: self._session.encode()}
            request = Request(step.method, f"/{step.service}{step.path}", "", headers, content)
            route, texts = self._controls.find(request.method, request.segments)
            route.answer(Call(request, self._houses, self._sessions, {}), *texts)
        except (_Skipped, ApiError) as error:
            self._skipped.append({"after": step.after, "reason": str(error)})

    def _exchange(self, exchange: Exchange) -> None:
        try:
            request = self._request(exchange)
        except _Skipped as reason:
            self._skipped.append({"exchange": exchange.number, "operation": exchange.operation, "reason": str(reason)})
            return
        self._state.clock.freeze(exchange.at)
        house = self._houses[exchange.service]
        # It waits for nothing: a universe has no fault rules in the beginning.
        reply = run_sync(ServiceApp(house, self._sessions, request.mount).answer(request)) or Response(0)
        self._differences += self._compare(exchange, reply)

    def _request(self, exchange: Exchange) -> Request:
        if exchange.status is None:
            raise _Skipped("the connection was dropped on purpose")
        if exchange.was_answered_by_rule:
            raise _Skipped("a fault rule answered in place of the service")
        base = urlsplit(exchange.base)
        kept = self._kept.get(exchange.number)
        tell = self._references.tell
        if kept is not None:
            headers, content, query = dict(kept.request_headers), kept.request, kept.query
            if (exchange.request.kind == CUT and not content) or len(content) > MAX_BODY:
                raise _Skipped(f"its body is not in the journal: {exchange.request.cut}")
        else:
            query = in_query(exchange.query, tell)
            content = self._body(exchange.request)
            headers = {name.encode("latin-1"): value.encode("latin-1") for name, value in exchange.headers.items()}
            if AUTHORIZATION in exchange.headers:
                headers[AUTHORIZATION.encode()] = in_header(exchange.headers[AUTHORIZATION], tell).encode("latin-1")
            headers[b"host"] = base.netloc.encode("latin-1")
        headers[SESSION_HEADER] = self._session.encode()
        return Request(exchange.method, exchange.path, query, headers, content, base.scheme, base.path)

    def _body(self, content: Content) -> bytes:
        if content.kind == CUT:
            raise _Skipped(f"its body is not in the recording: {content.cut}")
        if content.kind == JSON:
            return orjson.dumps(in_json(content.json, self._references.tell))
        return (content.data or b"") if content.kind == BYTES else b""

    def _compare(self, exchange: Exchange, reply: Response) -> Iterator[dict[str, Any]]:
        who = {"exchange": exchange.number, "operation": exchange.operation}
        if reply.status != exchange.status:
            yield {**who, "what": "status", "place": "", "recorded": exchange.status, "replayed": reply.status}
        if reply.chunks is not None:
            getattr(reply.chunks, "close", int)()
            return
        found = answered(reply.content, reply.content_type)
        self._references.learn(exchange.number, found.json)
        recorded = exchange.response
        if CUT in (recorded.kind, found.kind):
            return
        if (recorded.kind, recorded.type) != (found.kind, found.type):
            yield {**who, "what": "type", "place": "", "recorded": recorded.type, "replayed": found.type}
            return
        if recorded.kind == BYTES:
            if recorded.sha256 != found.sha256:
                yield {**who, "what": "body", "place": "", "recorded": recorded.sha256, "replayed": found.sha256}
            return
        hidden = in_json(found.json, self._references.hide)
        for one in differences(recorded.json, hidden):
            yield {**who, "what": "body", **one}


def post_replay(call: Call) -> Replay:
    """Replay a recording; without a body, what the session itself was asked."""
    try:
        if call.request.content:
            player = Replayer(read(call.body()), call.services, call.sessions, call.request.session)
        else:
            player = own_player(call)
    except ValueError as error:
        raise InvalidControlRequest(f"It cannot be replayed: {error}.") from None
    return player.play()


def own_player(call: Call) -> Replayer:
    """What plays to a session what it was asked itself, as it was."""
    references, entries = References(), list(call.session.journal)
    recording = record(call.session, call.services, call.request, entries, references)
    kept = {entry.number: entry for entry in entries}
    return Replayer(recording, call.services, call.sessions, call.request.session, kept, references)


def read(document: dict[str, Any]) -> Recording:
    """Read a recording from its document. Raises ValueError for one that is none."""
    if (document.get("format"), document.get("version")) != (FORMAT, VERSION):
        raise ValueError("the body is no recording, as /requests?format=json answers it")
    fields = {name: value for name, value in document.items() if name != "notes"}
    recording: Recording = documents.read(Recording, fields)
    return recording


def _check(recording: Recording, services: Mapping[str, Service]) -> None:
    served = set(services)
    if missing := sorted({one.service for one in recording.exchanges} - served):
        raise ValueError(f"the recording is of {', '.join(missing)}, which this server does not serve")
    seeds = {house.seed.__name__ for house in services.values()}
    if recording.exchanges and recording.seed not in seeds:
        raise ValueError(f"the recording begins with the seed {recording.seed!r}, this server with {', '.join(seeds)}")
    for moment in [*(one.at for one in recording.exchanges), *(one.at for one in recording.changes)]:
        Clock().freeze(moment)
    for exchange in recording.exchanges:
        for text in (urlsplit(exchange.base).netloc, *exchange.headers, *exchange.headers.values()):
            text.encode("latin-1")
        if exchange.request.kind not in (JSON, BYTES, CUT, NONE):
            raise ValueError(f"a body is no {exchange.request.kind!r}")
