"""Replay of a recording: reset the session, send the requests again and compare the responses.

Other requests run between two of a replay. It therefore takes place in a separate session, which replaces the session
at the end: a request to the session meanwhile finds it as it was before the replay, and has no effect on the replay.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, TypeVar
from urllib.parse import urlsplit

import orjson
from starlette.requests import Request as StarletteRequest

from projectlink_mock._core.clock import Clock
from projectlink_mock._core.control.request import ControlRequest, in_thread, reject_value_errors
from projectlink_mock._core.control.routes import ControlRoute, find_route, service_routes
from projectlink_mock._core.export.json_diff import MISSING, Mode, differences
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
    StateChange,
    record,
    response_content,
)
from projectlink_mock._core.export.secret_refs import SecretRefs, map_header, map_json, map_query
from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.http.messages import SESSION_HEADER, Request, Response, without_link_prefixes
from projectlink_mock._core.json_pointer import pointer
from projectlink_mock._core.service.service import Service, ServiceApp
from projectlink_mock._core.sessions import state_io
from projectlink_mock._core.sessions.journal import MAX_BODY, Entry
from projectlink_mock._core.sessions.store import SessionState, SessionStore
from projectlink_mock._core.storage import codec

T = TypeVar("T")

MAX_BODY_DIFFERENCES = 50
"""Differences that are reported for one body."""

MAX_ITEMS = 5_000
"""Exchanges, and changes, of one recording; a journal has at most 1,000."""

MAX_BYTES = 32 * 1024 * 1024
"""Bytes of a recording, unless the journals may take more memory than a quarter of this."""

_ITEMS_PER_STEP = 50
"""Exchanges that are read or checked in one step, which other clients have to wait for."""


@dataclass(frozen=True)
class ReplayResult:
    """The result of a replay.

    Attributes:
        replayed: The number of requests that were sent again.
        differences: Each with its `exchange`, `operation`, `what` (`status`, `type` or `body`), `place` (a JSON
            Pointer into the body), and the `recorded` and `replayed` values; a value that is absent is left out.
        skipped: The exchanges and state changes that could not be replayed, each with its reason.
        notes: The parts that the recording lacks.
    """

    replayed: int
    differences: list[dict[str, Any]]
    skipped: list[dict[str, Any]]
    notes: list[str]


class _Skip(Exception):
    """The reason for which an exchange or a state change cannot be replayed."""


class Replayer:
    """Replays a recording to a session, starting from the seed."""

    def __init__(
        self,
        recording: Recording,
        services: Mapping[str, Service],
        sessions: SessionStore,
        session: str,
        entries: Mapping[int, Entry] | None = None,
        secrets: SecretRefs | None = None,
    ) -> None:
        """Prepare a replay.

        Args:
            recording: The recording.
            services: The services of this server.
            sessions: The sessions of this server.
            session: The name of the session.
            entries: The journal's entries by number, whose requests are sent with their secrets.
            secrets: The secrets that the recording refers to.

        Raises:
            InvalidSessionName: the name of the session is invalid.
        """
        sessions.get(session)
        self._recording = recording
        self._services = services
        self._target = sessions
        self._sessions = sessions.separate()
        self._session = session
        self._entries = entries or {}
        self._secrets = secrets or SecretRefs()
        self._control_routes: dict[str, list[ControlRoute]] = {}
        self._differences: list[dict[str, Any]] = []
        self._skipped: list[dict[str, Any]] = []

    async def check(self) -> None:
        """Raise ValueError if this server cannot replay the recording."""
        recording, services = self._recording, self._services
        if missing := sorted({one.service for one in recording.exchanges} - set(services)):
            raise ValueError(f"the recording needs {', '.join(missing)}; this server serves {', '.join(services)}")
        seeds = {service.seed.__name__ for service in services.values()}
        if recording.exchanges and recording.seed not in seeds:
            seed = ", ".join(seeds)
            raise ValueError(f"the recording starts from the seed {recording.seed!r}, this server from {seed!r}")
        async for exchange in _in_steps(recording.exchanges):
            _check_exchange(exchange)
        async for change in _in_steps(recording.changes):
            Clock().freeze(change.at)

    async def run(self) -> ReplayResult:
        """Reset the session and replay everything; the clock follows the recording and ends as it did."""
        try:
            result = await self._replay()
        except BaseException:
            self._state.release()
            raise
        self._target.replace(self._session, self._state)
        return result

    async def _replay(self) -> ReplayResult:
        changes = deque(self._recording.changes)
        for exchange in self._recording.exchanges:
            while changes and changes[0].after < exchange.number:
                self._replay_change(changes.popleft())
                await asyncio.sleep(0)
            await self._replay_exchange(exchange)
            await asyncio.sleep(0)
        for change in changes:
            self._replay_change(change)
            await asyncio.sleep(0)
        self._unfreeze()
        return ReplayResult(
            len(self._recording.exchanges) - sum("exchange" in one for one in self._skipped),
            self._differences,
            self._skipped,
            self._recording.notes,
        )

    @property
    def _state(self) -> SessionState:
        return self._sessions.get(self._session)

    def _unfreeze(self) -> None:
        """Return to the real time unless the clock was frozen at the end of the recording."""
        frozen = [(one.number, one.frozen is not None) for one in self._recording.exchanges]
        frozen += [(one.after, one.frozen) for one in self._recording.changes]
        if frozen and not max(frozen)[1]:
            self._state.clock.unfreeze()

    def _replay_change(self, change: StateChange) -> None:
        try:
            if change.what:
                raise _Skip(change.what)
            self._state.clock.freeze(change.at)
            body = map_json(change.body, self._secrets.resolve)
            content = b"" if body is None else orjson.dumps(body)
            scope = {
                "type": "http",
                "method": change.method,
                "path": change.path,
                "query_string": b"",
                "headers": [(SESSION_HEADER, self._session.encode())],
            }
            request = ControlRequest(StarletteRequest(scope), content, self._services, self._sessions, {})
            route, path_params = find_route(self._routes(change.service), change.method, change.path)
            route.call(change.method, request, path_params)
        except (_Skip, ApiError) as error:
            self._skipped.append({"after": change.after, "reason": str(error)})

    def _routes(self, service: str) -> list[ControlRoute]:
        """Return the control routes of a service; none for a service that is not served."""
        if service not in self._control_routes and service in self._services:
            self._control_routes[service] = service_routes(self._services[service])
        return self._control_routes.get(service, [])

    async def _replay_exchange(self, exchange: Exchange) -> None:
        try:
            request = self._request(exchange)
        except _Skip as reason:
            self._skipped.append({"exchange": exchange.number, "operation": exchange.operation, "reason": str(reason)})
            return
        self._state.clock.freeze(exchange.at)
        app = ServiceApp(self._services[exchange.service], self._sessions, request.mount)
        # Only fault rules wait, and a session that was reset has none.
        response = await app.respond(request) or Response(0)
        self._differences += self._compare(exchange, response)

    def _request(self, exchange: Exchange) -> Request:
        if exchange.status is None:
            raise _Skip("the connection was dropped on purpose")
        if exchange.was_answered_by_rule:
            raise _Skip("a fault rule sent the response")
        base = urlsplit(exchange.base)
        entry = self._entries.get(exchange.number)
        resolve = self._secrets.resolve
        if entry is not None:
            headers, content, query = dict(entry.request_headers), entry.request_body, entry.query
            if (exchange.request.kind == CUT and not content) or len(content) > MAX_BODY:
                raise _Skip(f"its body is not in the journal: {exchange.request.cut}")
        else:
            query = map_query(exchange.query, resolve)
            content = self._content(exchange.request)
            headers = {name.encode("latin-1"): value.encode("latin-1") for name, value in exchange.headers.items()}
            if AUTHORIZATION in exchange.headers:
                authorization = map_header(exchange.headers[AUTHORIZATION], resolve)
                headers[AUTHORIZATION.encode()] = authorization.encode("latin-1")
            headers[b"host"] = base.netloc.encode("latin-1")
        headers[SESSION_HEADER] = self._session.encode()
        return Request(exchange.method, exchange.path, query, headers, content, base.scheme, base.path)

    def _content(self, content: Content) -> bytes:
        if content.kind == CUT:
            raise _Skip(f"its body is not in the recording: {content.cut}")
        if content.kind == JSON:
            return orjson.dumps(map_json(content.json, self._secrets.resolve))
        return (content.data or b"") if content.kind == BYTES else b""

    def _compare(self, exchange: Exchange, response: Response) -> Iterator[dict[str, Any]]:
        source = {"exchange": exchange.number, "operation": exchange.operation}
        if response.status != exchange.status:
            yield {**source, "what": "status", "place": "", "recorded": exchange.status, "replayed": response.status}
        if response.chunks is not None:
            getattr(response.chunks, "close", int)()
            return
        replayed = response_content(response.content, response.content_type)
        recorded = exchange.response
        if (recorded.kind, recorded.type) == (JSON, replayed.type) and _same_json(recorded.json, replayed.json):
            return  # a recording has references in place of secrets, so there are none to learn
        self._secrets.learn(exchange.number, replayed.json)
        if CUT in (recorded.kind, replayed.kind):
            return
        if (recorded.kind, recorded.type) != (replayed.kind, replayed.type):
            yield {**source, "what": "type", "place": "", "recorded": recorded.type, "replayed": replayed.type}
            return
        if recorded.kind == BYTES:
            if recorded.sha256 != replayed.sha256:
                digests = {"recorded": recorded.sha256, "replayed": replayed.sha256}
                yield {**source, "what": "body", "place": "", **digests}
            return
        # Links name the session of the recording, and that of the replay.
        redacted = without_link_prefixes(map_json(replayed.json, self._secrets.reference))
        expected = without_link_prefixes(recorded.json)
        for one in islice(differences(expected, redacted, Mode.EXACT), MAX_BODY_DIFFERENCES):
            values = {"recorded": one.left, "replayed": one.right}
            present = {name: value for name, value in values.items() if value is not MISSING}
            yield {**source, "what": "body", "place": pointer(one.path), **present}


async def post_replay(request: ControlRequest) -> ReplayResult:
    """Replay the recording in the body; without a body, replay the session's own journal."""
    with reject_value_errors("The recording cannot be replayed"):
        if request.content:
            limit = max(MAX_BYTES, 4 * request.sessions.journal_bytes)
            if len(request.content) > limit:
                raise ValueError(f"a recording may have {limit} bytes, not {len(request.content)}")
            recording = await read(await in_thread(request.json_object, state_io.MAX_DEPTH))
            replayer = Replayer(recording, request.services, request.sessions, request.session_name)
        else:
            replayer = replayer_for(request)
        await replayer.check()
    return await replayer.run()


def replayer_for(request: ControlRequest) -> Replayer:
    """Return a Replayer of the session's own journal, which still has the secrets."""
    secrets, entries = SecretRefs(), list(request.session.journal)
    recording = record(request.session, request.services, request.message, entries, secrets)
    by_number = {entry.number: entry for entry in entries}
    return Replayer(recording, request.services, request.sessions, request.session_name, by_number, secrets)


async def read(document: dict[str, Any]) -> Recording:
    """Return the recording in a JSON document. Raises ValueError."""
    if (document.get("format"), document.get("version")) != (FORMAT, VERSION):
        raise ValueError("the body must be a recording, as GET /requests?format=json returns it")
    lists = {"exchanges": Exchange, "changes": StateChange}
    fields = {name: value for name, value in document.items() if name != "notes"}
    short = {name: [] if name in lists and isinstance(value, list) else value for name, value in fields.items()}
    for name in lists:
        items = fields.get(name)
        if isinstance(items, list) and len(items) > MAX_ITEMS:
            raise ValueError(f"a recording may have {MAX_ITEMS} {name}, not {len(items)}")
    recording: Recording = codec.decode(Recording, short)
    decoded: dict[str, Any] = {}
    for name, kind in lists.items():
        numbered = enumerate(fields.get(name, ()))
        decoded[name] = [codec.decode(kind, one, f"$.{name}[{at}]") async for at, one in _in_steps(numbered)]
    return replace(recording, **decoded)


async def _in_steps(items: Iterable[T]) -> AsyncIterator[T]:
    """Yield the items, and let other requests run from time to time."""
    for at, item in enumerate(items, 1):
        yield item
        if at % _ITEMS_PER_STEP == 0:
            await asyncio.sleep(0)


def _same_json(recorded: Any, replayed: Any) -> bool:
    """Return True if two JSON values are written alike, which takes much less time than to find differences."""
    return orjson.dumps(recorded) == orjson.dumps(replayed)


def _check_exchange(exchange: Exchange) -> None:
    """Raise ValueError for an exchange that cannot be a request."""
    Clock().freeze(exchange.at)
    for text in (urlsplit(exchange.base).netloc, *exchange.headers, *exchange.headers.values()):
        text.encode("latin-1")
    if exchange.request.kind not in (JSON, BYTES, CUT, NONE):
        raise ValueError(f"unknown kind of body {exchange.request.kind!r}")
