"""A request and a reply, between ASGI and the rest of the mock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import orjson

from projectlink_mock._core.http.errors import ApiError, TooLarge
from projectlink_mock._core.http.limits import MAX_BODY

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

REFUSAL = "projectlink_mock.refusal"
"""The ASGI extension of a server that does not read a request to its end: the ApiError that it has."""

SESSION_HEADER = b"x-mock-session"
_JSON = b"application/json"
_DIGITS = 18
_NONE: Mapping[str, Any] = {}
_SCHEMES = ("http", "https")
WITHOUT_BODY = (204, 304)
"""The statuses whose responses have no body, and say nothing of its length."""


@dataclass
class Request:
    """A request as it came, read to its end, or else with the reason why it was not.

    The path is below the mount and still percent-encoded.
    """

    method: str
    path: str
    query: str
    headers: dict[bytes, bytes]
    content: bytes
    scheme: str = "http"
    mount: str = ""
    refusal: ApiError | None = None

    @property
    def base(self) -> str:
        """The base URL at which the client found the service; a proxy before it says whether that was with TLS."""
        forwarded = (self.header("x-forwarded-proto") or "").lower()
        scheme = forwarded if forwarded in _SCHEMES else self.scheme
        return f"{scheme}://{_place(self.header('host') or '')}{self.mount}"

    @property
    def segments(self) -> list[str]:
        """The path's parts, decoded one by one, so that an encoded slash never makes two of one."""
        parts = self.path.split("/")[1:]
        return [unquote(part) for part in parts] if "%" in self.path else parts

    @cached_property
    def arguments(self) -> dict[str, list[str]]:
        """The query's values by name, in order."""
        values: dict[str, list[str]] = {}
        for name, value in parse_qsl(self.query, keep_blank_values=True) if self.query else ():
            values.setdefault(name, []).append(value)
        return values

    def header(self, name: str) -> str | None:
        """The value of a header by its lower-case name; the last one if it came more than once."""
        value = self.headers.get(name.encode("latin-1"))
        return None if value is None else value.decode("latin-1")

    @property
    def session(self) -> str:
        """The name of the session that is asked for; a client may write it in UTF-8 or in Latin-1."""
        name = self.headers.get(SESSION_HEADER, b"")
        try:
            return name.decode()
        except UnicodeDecodeError:
            return name.decode("latin-1")


@lru_cache(maxsize=64)
def _place(host: str) -> str:
    """The host and port that a client says it called; this machine, where it says none that a URL can have."""
    with suppress(ValueError):
        parts = urlsplit(f"//{host}")
        _ = parts.port  # which may be no number
        if host and parts.netloc == host and "@" not in host and host.isprintable() and " " not in host:
            return host
    return "localhost"


@dataclass(slots=True)
class Response:
    """A response to be: status, content and its type, further headers.

    A streamed one has no content, but chunks, which are made as they are sent.
    """

    status: int
    content: bytes = b""
    content_type: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    chunks: Iterator[bytes] | None = None

    @property
    def has_body(self) -> bool:
        """Whether there is anything after the head."""
        return bool(self.content) or self.chunks is not None


def json_response(status: int, value: object, default: Callable[[Any], Any] | None = None) -> Response:
    """Make a JSON reply; `default` renders what JSON does not know, dataclasses among it."""
    if status in WITHOUT_BODY:
        return Response(status)
    return Response(status, orjson.dumps(value, default, orjson.OPT_PASSTHROUGH_DATACLASS), _JSON)


async def receive_request(scope: Scope, receive: Receive, mount: str, max_body: int = MAX_BODY) -> Request | None:
    """Read a request to its end, or as far as the server takes it; None if the client went away before."""
    headers: dict[bytes, bytes] = dict(scope["headers"])
    content, refusal = b"", None
    if scope["method"] != "GET" or b"content-length" in headers or b"transfer-encoding" in headers:
        try:
            body = await _receive_body(receive, headers.get(b"content-length", b""), max_body)
        except TooLarge as problem:
            body, refusal = b"", problem
        if body is None:
            return None
        content = body
    refusal = scope.get("extensions", _NONE).get(REFUSAL, refusal)
    query: str = scope["query_string"].decode("latin-1")
    path, scheme = raw_path(scope)[len(mount) :], scope.get("scheme", "http")
    return Request(scope["method"], path, query, headers, content, scheme, mount, refusal)


async def _receive_body(receive: Receive, length: bytes, limit: int) -> bytes | None:
    """Raises TooLarge, before anything is read if the length says so."""
    if length.isdigit() and (len(length) > _DIGITS or int(length) > limit):
        raise TooLarge(limit)
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise TooLarge(limit)
        if not message.get("more_body"):
            return b"".join([*chunks, chunk]) if chunks else chunk
        chunks.append(chunk)


def raw_path(scope: Scope) -> str:
    """The path as the client wrote it, for servers too that give the decoded one alone."""
    raw: bytes | None = scope.get("raw_path")
    return quote(scope["path"]) if raw is None else raw.decode("latin-1")


async def send_whole(reply: Response, receive: Receive, send: Send) -> None:
    """Send a reply, at once or as a stream."""
    if reply.chunks is not None:
        await send_stream(reply, receive, send)
    else:
        await send_response(reply, send)


async def send_response(reply: Response, send: Send) -> None:
    """Send a whole reply."""
    await send_head(reply, send)
    await send({"type": "http.response.body", "body": reply.content})


async def send_stream(reply: Response, receive: Receive, send: Send) -> None:
    """Send a streamed reply chunk by chunk, others having their turn between two, while the client is there."""
    chunks = reply.chunks or iter(())
    departure = asyncio.ensure_future(depart(receive))
    try:
        await send_head(reply, send)
        for chunk in chunks:
            if chunk:
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            await asyncio.sleep(0)
            if departure.done():
                return
        await send({"type": "http.response.body"})
    finally:
        departure.cancel()
        getattr(chunks, "close", int)()  # a generator that is left in the middle ends here, not sometime


async def depart(receive: Receive) -> None:
    """Wait until the client has gone away."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def send_part(reply: Response, send: Send) -> None:
    """Send the head and half of the body, or of a stream's beginning, and leave the client waiting for the rest."""
    await send_head(reply, send)
    content = reply.content if reply.chunks is None else next(filter(None, reply.chunks), b"")
    half = content[: len(content) // 2]
    await send({"type": "http.response.body", "body": half, "more_body": True})


async def send_head(reply: Response, send: Send, length: int | None = None) -> None:
    """Send status and headers, with the length of a body that is no stream unless another is given."""
    headers = []
    if reply.status not in WITHOUT_BODY and reply.chunks is None:
        headers.append((b"content-length", b"%d" % (len(reply.content) if length is None else length)))
    if reply.content_type:
        headers.append((b"content-type", reply.content_type))
    if reply.headers:
        headers += [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
