"""Passes requests on to the real service, writes them down, and compares the answers."""

from __future__ import annotations

import asyncio
import contextlib
import zlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import TYPE_CHECKING

from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.http.messages import (
    REFUSAL,
    SESSION_HEADER,
    WITHOUT_BODY,
    Receive,
    Request,
    Response,
    Scope,
    Send,
    depart,
    json_response,
    raw_path,
    send_response,
)
from projectlink_mock._core.recorder.comparator import ResponseComparator
from projectlink_mock._core.recorder.upstream import Headers, Unreachable, Upstream
from projectlink_mock._core.service.fault_delivery import hang_up
from projectlink_mock._core.sessions.store import SessionStore

if TYPE_CHECKING:
    import aiohttp

MOST = 1024 * 1024
"""Bytes of a body that are kept to be compared; all of it is passed on, however long it is."""

_HOP_BY_HOP = frozenset(
    {
        *("connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te"),
        *("trailer", "transfer-encoding", "upgrade"),
    }
)
_OURS = frozenset({"host", "expect", SESSION_HEADER.decode()})
_OF_THE_SERVER = frozenset({"date"})
_ENCODINGS = ("gzip", "x-gzip", "deflate")


@dataclass
class _Body:
    """A body on its way: what is kept of it."""

    kept: bytes = b""
    is_cut: bool = False
    is_whole: bool = False
    is_gone: bool = False

    def keep(self, piece: bytes) -> None:
        if not self.is_cut:
            self.kept += piece
            self.is_cut = len(self.kept) > MOST


@dataclass
class _Passing:
    """A request on its way: when it came, what is kept of both bodies, and whether the client has a head."""

    request: Request
    began: float
    sent: _Body = field(default_factory=_Body)
    got: _Body = field(default_factory=_Body)
    is_answered: bool = False


class Proxy:
    """An ASGI application at one mount, behind which there is a real service."""

    def __init__(self, upstream: Upstream, sessions: SessionStore, mount: str, comparison: ResponseComparator) -> None:
        self._upstream = upstream
        self._sessions = sessions
        self._mount = mount
        self._comparison = comparison

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and its answer back; note both before the client has the last of it."""
        passing = _Passing(self._request(scope), perf_counter())
        try:
            if _refusal(scope):
                raise Unreachable(0, "The server does not read the request.")
            await self._pass_on(passing, scope, receive, send)
        except Unreachable as error:
            if passing.sent.is_gone:
                return
            refusal = _refusal(scope)
            if refusal is None:
                self._comparison.report.unreached()
                reply = json_response(error.status, {"error": str(error)})
            else:
                reply = json_response(refusal.status, {"error": refusal.message})
                reply.headers.update(refusal.headers)
            self._write(passing, reply)
            if passing.is_answered:
                await hang_up(scope, receive, at_once=True)
            else:
                await send_response(reply, send)

    async def _pass_on(self, passing: _Passing, scope: Scope, receive: Receive, send: Send) -> None:
        request, sent = passing.request, passing.sent
        target = f"{request.path}?{request.query}" if request.query else request.path
        body = _pieces(scope, receive, sent) if _has_body(scope) else None
        async with self._upstream.asked(request.method, target, _passed_on(scope), body) as answer:
            head = self._back(answer, request.base)
            await send({"type": "http.response.start", "status": answer.status, "headers": head})
            passing.is_answered = True
            # Who sends still has more to say.
            departure = asyncio.ensure_future(depart(receive)) if body is None or sent.is_whole else None
            last = b""
            try:
                async for piece in self._upstream.pieces(answer):
                    if departure is not None and departure.done():
                        return
                    passing.got.keep(piece)
                    if last:
                        await send({"type": "http.response.body", "body": last, "more_body": True})
                    last = piece
                await self._note(passing, answer)
                await send({"type": "http.response.body", "body": last})
            finally:
                if departure is not None:
                    departure.cancel()

    def _request(self, scope: Scope) -> Request:
        query: str = scope["query_string"].decode("latin-1")
        path, scheme = raw_path(scope)[len(self._mount) :], scope.get("scheme", "http")
        return Request(scope["method"], path, query, dict(scope["headers"]), b"", scheme, self._mount)

    def _back(self, answer: aiohttp.ClientResponse, base: str) -> list[tuple[bytes, bytes]]:
        """The headers of an answer for the client, to whom the service is where the proxy is."""
        # What has no body is told no length either: the server would wait for a body of it.
        ours = _OF_THE_SERVER | {"content-length"} if answer.status in WITHOUT_BODY else _OF_THE_SERVER
        return [
            (name.lower().encode("latin-1"), self._moved(name, value, base).encode("latin-1"))
            for name, value in _end_to_end(_came(answer))
            if name.lower() not in ours
        ]

    def _moved(self, name: str, value: str, base: str) -> str:
        """A header's value; where it leads to the real service, by its whole URL or the path, it leads here."""
        if name.lower() != "location":
            return value
        for there, here in ((self._upstream.base, base), (self._upstream.mount, self._mount)):
            if (value + "/").startswith(there + "/") and not value.startswith("//"):
                return here + value[len(there) :]
        return value

    def _write(self, passing: _Passing, reply: Response) -> tuple[Request, int]:
        """Write an exchange down; give the request with its body, and the number in the journal."""
        request = replace(passing.request, content=passing.sent.kept)
        journal = self._sessions.get(request.session).journal
        journal.stranger = self._upstream.base
        operation, _ = self._comparison.operation(request)
        id = operation.id if operation else None
        journal.record(self._comparison.service, id, request, reply, perf_counter() - passing.began)
        return request, journal.recorded

    async def _note(self, passing: _Passing, answer: aiohttp.ClientResponse) -> None:
        """Write an exchange down, and compare it."""
        sent, got = passing.sent, passing.got
        came = {name.lower(): value for name, value in _came(answer)}
        encoding = came.get("content-encoding", "").lower()
        content = None if got.is_cut else _decoded(got.kept, encoding)
        media_type = came.pop("content-type", "").encode("latin-1")
        reply = Response(answer.status, got.kept if content is None else content, media_type, came)
        reason = ""
        if sent.is_cut or got.is_cut:
            reason = f"a body of more than {MOST} bytes"
        elif content is None:
            reason = f"an answer in the encoding {encoding}"
        request, number = self._write(passing, reply)
        await self._comparison.add(number, request, reply, reason)


def _refusal(scope: Scope) -> ApiError | None:
    """Why the server does not read the request to its end, if it does not."""
    found: ApiError | None = scope.get("extensions", {}).get(REFUSAL)
    return found


def _has_body(scope: Scope) -> bool:
    return any(name in (b"content-length", b"transfer-encoding") for name, _ in scope["headers"])


async def _pieces(scope: Scope, receive: Receive, sent: _Body) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        if _refusal(scope):
            raise ConnectionError("the server reads no more of it")
        if message["type"] == "http.disconnect":
            sent.is_gone = True
            raise ConnectionError("the client went away")
        piece: bytes = message.get("body", b"")
        sent.keep(piece)
        if piece:
            yield piece
        if not message.get("more_body"):
            sent.is_whole = True
            return


def _passed_on(scope: Scope) -> Headers:
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
    return [(name, value) for name, value in _end_to_end(pairs) if name.lower() not in _OURS]


def _came(answer: aiohttp.ClientResponse) -> Headers:
    """The headers of an answer, each byte of them a character."""
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.raw_headers]


def _end_to_end(headers: Headers) -> Iterator[tuple[str, str]]:
    """The headers that are not about the connection alone."""
    connection = {
        part.strip().lower() for name, value in headers if name.lower() == "connection" for part in value.split(",")
    }
    return ((name, value) for name, value in headers if name.lower() not in _HOP_BY_HOP | connection)


def _decoded(content: bytes, encoding: str) -> bytes | None:
    """What was encoded, if it is not too long; None for an encoding that is not known here."""
    if encoding in ("", "identity"):
        return content
    if encoding not in _ENCODINGS:
        return None
    with contextlib.suppress(zlib.error):
        decoder = zlib.decompressobj(47)  # either header
        found = decoder.decompress(content, MOST)
        return found if decoder.eof else None
    return None
