"""A reverse proxy before the real service that journals and compares each exchange."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError, InvalidSessionName
from projectlink_mock._core.http.messages import (
    EARLY_ERROR,
    SESSION_HEADER,
    STATUSES_WITHOUT_BODY,
    Receive,
    Request,
    Response,
    Scope,
    Send,
    encoded_path,
    json_response,
    wait_for_disconnect,
)
from projectlink_mock._core.recorder.codings import decoded, readable_encodings
from projectlink_mock._core.recorder.comparator import ResponseComparator
from projectlink_mock._core.recorder.upstream import Headers, Unreachable, Upstream
from projectlink_mock._core.service.fault_delivery import close_connection
from projectlink_mock._core.sessions.store import SessionState, SessionStore
from projectlink_mock._core.waiting import monotonic

if TYPE_CHECKING:
    import httpcore

MAX_COMPARED_BYTES = 1024 * 1024
"""The part of a body that is kept for comparison; the proxy forwards bodies of any length."""

_HOP_BY_HOP = frozenset(
    {
        *(b"connection", b"keep-alive", b"proxy-authenticate", b"proxy-authorization", b"proxy-connection", b"te"),
        *(b"trailer", b"transfer-encoding", b"upgrade"),
    }
)
_NOT_FORWARDED = frozenset({b"host", b"expect", SESSION_HEADER})
_SET_BY_SERVER = frozenset({b"date"})


@dataclass
class _Body:
    """The kept start of a body that streams through the proxy, and how the stream ended."""

    kept: bytearray = field(default_factory=bytearray)
    is_truncated: bool = False
    is_complete: bool = False
    is_disconnected: bool = False

    def add(self, chunk: bytes) -> None:
        if not self.is_truncated:
            self.kept += chunk
            self.is_truncated = len(self.kept) > MAX_COMPARED_BYTES

    @property
    def content(self) -> bytes:
        """Return what is kept."""
        return bytes(self.kept)


@dataclass
class _ProxiedRequest:
    """A request on its way through the proxy."""

    request: Request
    started_at: float
    request_body: _Body = field(default_factory=_Body)
    response_body: _Body = field(default_factory=_Body)
    is_response_started: bool = False
    has_unsent_body: bool = False


class Proxy:
    """The ASGI application at one mount that forwards requests to a real service."""

    def __init__(self, upstream: Upstream, sessions: SessionStore, mount: str, comparator: ResponseComparator) -> None:
        self._upstream = upstream
        self._sessions = sessions
        self._mount = mount
        self._comparator = comparator

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Forward a request and its response; journal and compare them before the last chunk is sent."""
        proxied = _ProxiedRequest(self._request(scope), monotonic())
        try:
            self._sessions.get(proxied.request.session)
        except InvalidSessionName as error:
            # Before anything is forwarded: there would be no journal for it.
            await _error_response(error)(scope, receive, send)
            return
        try:
            if _early_error(scope):
                raise Unreachable(0, "The server does not read the request.")
            await self._forward(proxied, scope, receive, send)
        except Unreachable as error:
            if proxied.request_body.is_disconnected:
                return
            early_error = _early_error(scope)
            if early_error is None:
                self._comparator.report.add_failure()
                response = json_response(error.status, {"error": str(error)})
            else:
                response = _error_response(early_error)
            self._journal(proxied, response)
            if proxied.is_response_started:
                await close_connection(scope, receive, reset=True)
            else:
                await response(scope, receive, send)

    async def _forward(self, proxied: _ProxiedRequest, scope: Scope, receive: Receive, send: Send) -> None:
        request, request_body = proxied.request, proxied.request_body
        target = f"{request.path}?{request.query}" if request.query else request.path
        body = _chunks(scope, receive, request_body) if _has_body(scope) else None
        async with self._upstream.request(request.method, target, _request_headers(scope), body) as response:
            headers = self._response_headers(response, request.service_url)
            await send({"type": "http.response.start", "status": response.status, "headers": headers})
            proxied.is_response_started = True
            # While the client still sends its body, only _chunks may call receive.
            is_received = body is None or request_body.is_complete
            proxied.has_unsent_body = not is_received
            disconnected = asyncio.ensure_future(wait_for_disconnect(receive)) if is_received else None
            last = b""
            try:
                async for chunk in self._upstream.chunks(response):
                    if disconnected is not None and disconnected.done():
                        return
                    proxied.response_body.add(chunk)
                    if last:
                        await send({"type": "http.response.body", "body": last, "more_body": True})
                    last = chunk
                await self._compare(proxied, response)
                await send({"type": "http.response.body", "body": last})
            finally:
                if disconnected is not None:
                    disconnected.cancel()

    def _request(self, scope: Scope) -> Request:
        query: str = scope["query_string"].decode("latin-1")
        path, scheme = encoded_path(scope)[len(self._mount) :], scope.get("scheme", "http")
        return Request(scope["method"], path, query, dict(scope["headers"]), b"", scheme, self._mount)

    def _response_headers(self, response: httpcore.Response, base: str) -> list[tuple[bytes, bytes]]:
        """Return the headers for the client; URLs of the real service become URLs of the proxy."""
        # The server would wait for a body of this length, although such a status has none.
        dropped = _SET_BY_SERVER | {b"content-length"} if response.status in STATUSES_WITHOUT_BODY else _SET_BY_SERVER
        return [
            (name.lower(), self._rewrite_location(value, base) if name.lower() == b"location" else value)
            for name, value in _strip_hop_by_hop(response.headers)
            if name.lower() not in dropped
        ]

    def _rewrite_location(self, value: bytes, base: str) -> bytes:
        """Return the value of a Location: one at the real service, absolute or not, becomes one at the proxy."""
        text = value.decode("latin-1")
        for real, proxy in ((self._upstream.base, base), (self._upstream.mount, self._mount)):
            if (text + "/").startswith(real + "/") and not text.startswith("//"):
                return (proxy + text[len(real) :]).encode("latin-1")
        return value

    def _journal(self, proxied: _ProxiedRequest, response: Response) -> tuple[Request, SessionState]:
        """Record an exchange; return the request with its body, and its session."""
        request = replace(proxied.request, content=proxied.request_body.content)
        session = self._sessions.get(request.session)
        journal = session.journal
        journal.upstream = self._upstream.base
        operation, _ = self._comparator.find_operation(request)
        id = operation.id if operation else None
        journal.record(self._comparator.service, id, request, response, monotonic() - proxied.started_at)
        return request, session

    async def _compare(self, proxied: _ProxiedRequest, upstream_response: httpcore.Response) -> None:
        """Journal an exchange and compare it."""
        body = proxied.response_body
        headers = {name.lower().decode("latin-1"): value.decode("latin-1") for name, value in upstream_response.headers}
        encoding = headers.get("content-encoding", "").lower()
        received = body.content
        content = None if body.is_truncated else decoded(received, encoding, MAX_COMPARED_BYTES)
        content_type = headers.pop("content-type", "").encode("latin-1")
        response = Response(upstream_response.status, received if content is None else content, content_type, headers)
        skip_reason = ""
        if proxied.request_body.is_truncated or body.is_truncated:
            skip_reason = f"a body of more than {MAX_COMPARED_BYTES} bytes"
        elif proxied.has_unsent_body:
            skip_reason = "a response before the end of the request"
        elif content is None:
            skip_reason = f"a response in the encoding {encoding}"
        request, session = self._journal(proxied, response)
        await self._comparator.add(session, session.journal.recorded, request, response, skip_reason)


def _error_response(error: ApiError) -> Response:
    response = json_response(error.status, {"error": error.message})
    response.headers.update({**error.headers, reasons.HEADER: error.reason})
    return response


def _early_error(scope: Scope) -> ApiError | None:
    """Return the error for which the server stopped reading the request, if any."""
    error: ApiError | None = scope.get("extensions", {}).get(EARLY_ERROR)
    return error


def _has_body(scope: Scope) -> bool:
    return any(name in (b"content-length", b"transfer-encoding") for name, _ in scope["headers"])


async def _chunks(scope: Scope, receive: Receive, body: _Body) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        if _early_error(scope):
            raise ConnectionError("the server stopped reading the request")
        if message["type"] == "http.disconnect":
            body.is_disconnected = True
            raise ConnectionError("the client disconnected")
        chunk: bytes = message.get("body", b"")
        body.add(chunk)
        if chunk:
            yield chunk
        if not message.get("more_body"):
            body.is_complete = True
            return


def _request_headers(scope: Scope) -> Headers:
    """Return the headers to forward; of the encodings, only those in which a response can be compared."""
    headers = [(name, value) for name, value in _strip_hop_by_hop(scope["headers"]) if name not in _NOT_FORWARDED]
    if _has_body(scope) and not any(name == b"content-length" for name, _ in headers):
        headers.append((b"Transfer-Encoding", b"chunked"))
    return [(name, readable_encodings(value) if name == b"accept-encoding" else value) for name, value in headers]


def _strip_hop_by_hop(headers: Headers) -> Iterator[tuple[bytes, bytes]]:
    """Yield the headers that are not about a single connection."""
    connection = {
        option.strip().lower()
        for name, value in headers
        if name.lower() == b"connection"
        for option in value.split(b",")
    }
    return ((name, value) for name, value in headers if name.lower() not in _HOP_BY_HOP | connection)
