"""Request and response messages, between ASGI and the rest of the mock."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from contextlib import AbstractContextManager, ExitStack, suppress
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import orjson

from projectlink_mock._core.content import Spool, SpoolFullError, SpoolWriter, StoredContent
from projectlink_mock._core.http.errors import ApiError, BodyNotStored, ContentTooLarge, MalformedRequest
from projectlink_mock._core.http.limits import MAX_BODY, MAX_BODY_IN_MEMORY
from projectlink_mock._core.waiting import sleep

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]

EARLY_ERROR = "projectlink_mock.early_error"
"""The ASGI extension of a server that stops reading a request: the ApiError that says why."""
JOIN_WRITES = "projectlink_mock.join_writes"
"""The ASGI extension of a server that can send headers and body together: a function to call before both."""
ENCODED_PATH = "projectlink_mock.encoded_path"
"""The key of the scope under which a router keeps the percent-encoded path that it has decoded to text."""

SESSION_HEADER = b"x-mock-session"
STATUSES_WITHOUT_BODY = (204, 304)
"""The statuses whose responses have neither a body nor a Content-Length."""

IDLE_SECONDS = 0.02
"""Time after which a stream that has no chunk yet is asked again."""

_JSON = b"application/json"
_INDENTED = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_INDENT_2
_MAX_LENGTH_DIGITS = 18
_NO_EXTENSIONS: Mapping[str, Any] = {}
_SCHEMES = ("http", "https")
LINK_STARTS = ("/~", "/%7")
"""The first characters of a path that may be one of `link_prefix`."""
_LINK = r"/(?:~|%7[Ee])(\d{1,15})(?:~|%7[Ee])([^/]+)(?=/)"
"""The path of `link_prefix`; some clients encode the tilde."""
_FORWARDED_PROTO = r"(?i)(?:^|;)\s*proto\s*=\s*\"?(\w+)"


@dataclass(eq=False)
class Request:
    """A request with its whole body, or with the error that kept the server from reading it.

    `path` is below `mount` and still percent-encoded. A large body is `spooled` to a file, and `content` is empty.
    """

    method: str
    path: str
    query: str
    headers: dict[bytes, bytes]
    content: bytes
    scheme: str = "http"
    mount: str = ""
    early_error: ApiError | None = None
    spooled: StoredContent | None = None
    link_prefix: str = ""
    """Path below the mount of links to the session, which work without its header; empty for the default session."""

    @property
    def size(self) -> int:
        """Return the bytes of the body."""
        return len(self.content) if self.spooled is None else len(self.spooled)

    @property
    def body(self) -> StoredContent:
        """Return the body, wherever it is."""
        return StoredContent.of(self.content) if self.spooled is None else self.spooled

    def load(self) -> None:
        """Read a spooled body into memory."""
        if self.spooled is not None:
            self.content, self.spooled = self.spooled.read(), None

    @property
    def base(self) -> str:
        """Return the base URL of links to the session at which the client reached the service."""
        return self.service_url + self.link_prefix

    @property
    def service_url(self) -> str:
        """Return the URL at which the client reached the service; headers of a proxy give its scheme."""
        scheme = forwarded_scheme(self.header("x-forwarded-proto"), self.header("forwarded")) or self.scheme
        return f"{scheme}://{_authority(self.header('host') or '')}{self.mount}"

    @property
    def segments(self) -> list[str]:
        """Return the decoded segments of the path."""
        return path_segments(self.path)

    @cached_property
    def query_params(self) -> dict[str, list[str]]:
        """Return the values of the query by name, in order."""
        values: dict[str, list[str]] = {}
        for name, value in parse_qsl(self.query, keep_blank_values=True) if self.query else ():
            values.setdefault(name, []).append(value)
        return values

    def header(self, name: str) -> str | None:
        """Return the value of a header by its lower-case name; the last one if the header is repeated."""
        value = self.headers.get(name.encode("latin-1"))
        return None if value is None else value.decode("latin-1")

    @property
    def session(self) -> str:
        """Return the name of the session that the request asks for, which may be in UTF-8 or Latin-1."""
        name = self.headers.get(SESSION_HEADER, b"")
        try:
            return name.decode()
        except UnicodeDecodeError:
            return name.decode("latin-1")


def path_segments(path: str) -> list[str]:
    """Return the segments of a path, each decoded alone, so that an encoded slash does not split one."""
    parts = path.split("/")[1:]
    return [unquote(part) for part in parts] if "%" in path else parts


def link_prefix(session: str, number: int) -> str:
    """Return the path of links to a session; `number` distinguishes it from earlier sessions of its name."""
    return f"/~{number}~{quote(session, safe='')}" if session else ""


def follow_link(request: Request) -> tuple[str, int] | None:
    """Take the session out of the path of a link, and return its name and number; None for another path."""
    if (found := re.match(_LINK, request.path)) is None:
        return None
    name = unquote(found[2])
    request.path = request.path[found.end() :]
    request.headers[SESSION_HEADER] = name.encode()
    return name, int(found[1])


def without_link_prefixes(value: Any) -> Any:
    """Return a copy of JSON in which links do not name their session."""
    if isinstance(value, dict):
        return {name: without_link_prefixes(item) for name, item in value.items()}
    if isinstance(value, list):
        return [without_link_prefixes(item) for item in value]
    return re.sub(_LINK, "", value) if isinstance(value, str) and "/~" in value else value


def forwarded_scheme(x_forwarded_proto: str | None, forwarded: str | None) -> str | None:
    """Return the scheme that the proxy next to the client received, from the values of these headers."""
    schemes = (x_forwarded_proto or "").partition(",")[0]
    if not schemes and (found := re.search(_FORWARDED_PROTO, (forwarded or "").partition(",")[0])):
        schemes = found[1]
    scheme = schemes.strip().lower()
    return scheme if scheme in _SCHEMES else None


@lru_cache(maxsize=64)
def _authority(host: str) -> str:
    """Return the host and port of a Host header; `localhost` for one that cannot be in a URL."""
    with suppress(ValueError):
        parts = urlsplit(f"//{host}")
        _ = parts.port  # raises ValueError for a port that is not a number
        if host and parts.netloc == host and "@" not in host and host.isprintable() and " " not in host:
            return host
    return "localhost"


@dataclass(eq=False, slots=True)
class Response:
    """A response and, called as an ASGI application, the sending of it.

    A streamed response has no `content` but `chunks`, which are produced as they are sent; None in place of a chunk
    means that no chunk is there yet. `length` is the length of a stream if that is known, and of the content that a
    response to HEAD does not send.
    """

    status: int
    content: bytes = b""
    content_type: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    chunks: Iterator[bytes | None] | None = None
    length: int | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the response, whole or as a stream."""
        if self.chunks is not None:
            await self._stream(self.chunks, receive, send)
            return
        hold_headers = scope.get("extensions", _NO_EXTENSIONS).get(JOIN_WRITES)
        if hold_headers is not None and scope["method"] != "HEAD":  # a server writes no body after these headers
            hold_headers()
        await send(self.start_message())
        await send({"type": "http.response.body", "body": self.content})

    async def _stream(self, chunks: Iterator[bytes | None], receive: Receive, send: Send) -> None:
        """Send the chunks until the client disconnects; other requests run between two of them."""
        disconnect = asyncio.ensure_future(wait_for_disconnect(receive))
        try:
            await send(self.start_message())
            for chunk in chunks:
                if chunk:
                    await send({"type": "http.response.body", "body": chunk, "more_body": True})
                await sleep(IDLE_SECONDS if chunk is None else 0)
                if disconnect.done():
                    return
            await send({"type": "http.response.body"})
        finally:
            disconnect.cancel()
            self.close()

    def start_message(self, length: int | None = None) -> Message:
        """Return the ASGI message with status and headers; `length` replaces the true Content-Length."""
        headers = []
        if self.status not in STATUSES_WITHOUT_BODY:
            if length is None:
                length = len(self.content) if self.length is None and self.chunks is None else self.length
            if length is not None:
                headers.append((b"content-length", b"%d" % length))
        if self.content_type:
            headers.append((b"content-type", self.content_type))
        if self.headers:
            pairs = self.headers.items()
            headers += [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in pairs]
        return {"type": "http.response.start", "status": self.status, "headers": headers}

    def set_content(self, content: StoredContent) -> None:
        """Send a content; what is in memory as a whole is no stream."""
        self.close()
        in_memory = content.in_memory
        self.length = len(content)
        self.content, self.chunks = (b"", content.chunks()) if in_memory is None else (in_memory, None)

    def close(self) -> None:
        """End the generator of a streamed body here, not with the garbage collection."""
        if self.chunks is not None and hasattr(self.chunks, "close"):
            self.chunks.close()

    def without_body(self) -> Response:
        """Return the response to HEAD: the same headers and no body. A stream ends here."""
        if self.chunks is None:
            return replace(self, content=b"", length=len(self.content))
        self.close()
        return replace(self, chunks=iter(()))

    @property
    def has_body(self) -> bool:
        """Return whether the response has a body."""
        return bool(self.content) or self.chunks is not None


def json_response(
    status: int, value: object, default: Callable[[Any], Any] | None = None, *, spaced: bool = False
) -> Response:
    """Return a JSON response; `default` renders values that JSON does not know, among them dataclasses.

    The JSON is compact or, if it is `spaced`, has one blank after each comma and colon.
    """
    if status in STATUSES_WITHOUT_BODY:
        return Response(status)
    if not spaced:
        return Response(status, orjson.dumps(value, default, orjson.OPT_PASSTHROUGH_DATACLASS), _JSON)
    # orjson has no such style. Joining its indented lines is faster than json.dumps, and safe: line breaks in texts
    # are escaped.
    text = orjson.dumps(value, default, _INDENTED).replace(b",\n", b", \n")
    while b"\n  " in text:
        text = text.replace(b"\n    ", b"\n").replace(b"\n  ", b"\n")
    return Response(status, text.replace(b"\n", b""), _JSON)


Hold = Callable[["Request"], AbstractContextManager[None]]
"""A context in which the rest of a body is received, for a body that does not arrive at once."""


async def receive_request(
    scope: Scope,
    receive: Receive,
    mount: str,
    max_body: int = MAX_BODY,
    spool: Spool | None = None,
    max_in_memory: int = MAX_BODY_IN_MEMORY,
    hold: Hold | None = None,
) -> Request | None:
    """Return the request with its body, or with an early error; None if the client disconnects before.

    With a spool, a body of more than `max_in_memory` bytes is written to a file of it.
    """
    headers: dict[bytes, bytes] = dict(scope["headers"])
    path: str = scope[ENCODED_PATH] if ENCODED_PATH in scope else encoded_path(scope)
    query: str = scope["query_string"].decode("latin-1")
    request = Request(scope["method"], path[len(mount) :], query, headers, b"", scope.get("scheme", "http"), mount)
    if request.method != "GET" or b"content-length" in headers or b"transfer-encoding" in headers:
        try:
            body = await _receive_body(request, receive, max_body, spool, max_in_memory, hold)
        except MalformedRequest as rejected:
            body, request.early_error = b"", rejected
        if body is None:
            return None
        if isinstance(body, bytes):
            request.content = body
        else:
            request.spooled = body
    request.early_error = scope.get("extensions", _NO_EXTENSIONS).get(EARLY_ERROR, request.early_error)
    return request


async def _receive_body(
    request: Request, receive: Receive, limit: int, spool: Spool | None, max_in_memory: int, hold: Hold | None
) -> bytes | StoredContent | None:
    """Return the body, None if the client disconnects.

    Raises ContentTooLarge, by its length if that is known, and BodyNotStored.
    """
    length = request.headers.get(b"content-length", b"")
    if length.isdigit() and (len(length) > _MAX_LENGTH_DIGITS or int(length) > limit):
        raise ContentTooLarge(limit)
    message = await receive()
    first: bytes = message.get("body", b"")
    is_whole = message["type"] != "http.disconnect" and not message.get("more_body")
    if is_whole and len(first) <= min(limit, max_in_memory):
        return first
    chunks: list[bytes] = []
    size = 0
    with ExitStack() as stack:
        while True:
            if message["type"] == "http.disconnect":
                return None
            chunk: bytes = message.get("body", b"")
            size += len(chunk)
            if size > limit:
                raise ContentTooLarge(limit)
            more = message.get("more_body", False)
            if more and hold is not None and not chunks:
                stack.enter_context(hold(request))
            if size > max_in_memory and spool is not None:
                chunks.append(chunk)
                return await _receive_spooled(receive, chunks, more, limit, spool)
            if not more:
                return b"".join([*chunks, chunk]) if chunks else chunk
            chunks.append(chunk)
            message = await receive()


async def _receive_spooled(
    receive: Receive, chunks: list[bytes], more: bool, limit: int, spool: Spool
) -> StoredContent | None:
    """Return the body whose first chunks have been received, None if the client disconnects."""
    writer: SpoolWriter | None = None
    try:
        writer = spool.writer()
        for chunk in chunks:
            writer.write(chunk)
        chunks.clear()
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            if chunk := message.get("body", b""):
                writer.write(chunk)
            if writer.size > limit:
                raise ContentTooLarge(limit)
            more = message.get("more_body", False)
        return writer.finish()
    except SpoolFullError as error:
        raise BodyNotStored(str(error)) from None
    finally:
        if writer is not None:
            writer.close()


def encoded_path(scope: Scope) -> str:
    """Return the path as the client wrote it, percent-encoded; servers may leave `raw_path` out."""
    raw: bytes | None = scope.get("raw_path")
    return quote(scope["path"]) if raw is None else raw.decode("latin-1")


async def wait_for_disconnect(receive: Receive) -> None:
    """Return when the client has disconnected."""
    while (await receive())["type"] != "http.disconnect":
        pass
