"""What was asked and answered: the latest exchanges, with their secrets hidden when read."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from time import time_ns
from typing import Any, NamedTuple

import orjson

from projectlink_mock._core.clock import Clock, Instant, format_timestamp
from projectlink_mock._core.contract.json_body import MAX_DEPTH, depth_exceeds
from projectlink_mock._core.demo_users import short_name
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.http.redaction import hide, hide_in_headers, hide_in_query, plain_headers
from projectlink_mock._core.sessions.faults import AppliedFault

MAX_ENTRIES = 1_000
MAX_BODY = 64 * 1024
MAX_BYTES = 16 * 1024 * 1024
"""Of all that a journal holds; a few of the largest exchanges fill it."""


class Entry(NamedTuple):
    """One exchange as it was on the wire, so that writing it down costs next to nothing.

    Of a streamed response there is nothing to keep: None. The duration goes to its beginning.
    Where a fault rule struck, status and response are those before the damage.
    The headers are all that came, those with credentials too: they are left out wherever it is shown.
    """

    service: str
    operation: str | None
    request: Request
    status: int | None
    duration_ms: float
    response_content_type: bytes
    response_body: bytes | None
    response_headers: Mapping[str, str]
    fault: AppliedFault | None
    number: int
    instant: Instant
    caller: str
    size: int

    @property
    def method(self) -> str:
        """The request's method."""
        return self.request.method

    @property
    def path(self) -> str:
        """The request's path below the mount, percent-encoded."""
        return self.request.path

    @property
    def query(self) -> str:
        """The request's query, percent-encoded."""
        return self.request.query

    @property
    def request_headers(self) -> Mapping[bytes, bytes]:
        """The request's headers by their lower-case names."""
        return self.request.headers

    @property
    def request_content_type(self) -> bytes:
        """What the request says that its body is."""
        return self.request.headers.get(b"content-type", b"")

    @property
    def request_body(self) -> bytes:
        """The request's body."""
        return self.request.content

    @property
    def base(self) -> str:
        """The base URL at which the client found the service."""
        return self.request.base

    def without_bodies(self) -> Entry:
        """Give the exchange as if neither request nor response had a body."""
        return self._replace(request=replace(self.request, content=b""), response_body=b"")

    def to_json(self) -> dict[str, Any]:
        """Give the exchange as JSON, bodies parsed and secrets hidden."""
        return {
            "number": self.number,
            "service": self.service,
            "operation": self.operation,
            "caller": short_name(self.caller),
            "at": format_timestamp(self.instant.effective),
            "received": format_timestamp(self.instant.real),
            "method": self.method,
            "path": self.path,
            "query": hide_in_query(self.query),
            "status": self.status,
            "duration_ms": round(self.duration_ms, 3),
            "request_headers": plain_headers(self.request_headers),
            "request": _body_to_json(self.request_body, self.request_content_type),
            "response_headers": hide_in_headers(self.response_headers),
            "response": _body_to_json(self.response_body, self.response_content_type),
            "fault": self.fault and self.fault.to_json(),
        }


class Change(NamedTuple):
    """What the control plane, or Python code, changed in a service between two requests.

    `after` is the number of the exchange before it. `body` is that of the control plane's call at the
    path below the service's name; without a path it cannot be told, and `what` says what it was.
    """

    after: int
    instant: Instant
    service: str
    method: str
    path: str
    body: Any
    what: str
    size: int


class Journal:
    """A ring of exchanges, numbered from 1 and bounded by number and size; the oldest ones fall out."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque()
        self._size = 0
        self.journal_id = time_ns()
        """What tells it from the journal of the same session before a reset."""
        self.recorded = 0
        """How many exchanges were ever written down: the number of the latest one."""
        self.watchers: list[Callable[[], None]] = []
        """Called whenever there is something new, on the thread that made it so."""
        self.changes: deque[Change] = deque()
        self._changes_size = 0
        self.changed = 0
        """How many changes were ever written down."""
        self._forgotten = 0
        """How many of the exchanges somebody had it forget."""
        self._is_from_the_seed = True
        self.upstream = ""
        """What answered, where that was no mock."""

    def record(
        self,
        service: str,
        operation: str | None,
        request: Request,
        reply: Response | None,
        duration: float,
        fault: AppliedFault | None = None,
        *,
        instant: Instant | None = None,
        caller: str = "",
    ) -> None:
        """Write an exchange down.

        Args:
            service: Whose it was.
            operation: The operation, if it is known.
            request: What came.
            reply: What was answered; none if the connection was dropped.
            duration: How long it took, in seconds.
            fault: What a fault rule did to it.
            instant: When it was; now, if left out.
            caller: Who asked, by e-mail address, if that is known.
        """
        reply = reply or _NO_REPLY
        answer = _bounded(reply.content) if reply.chunks is None else None
        if len(request.content) > MAX_BODY or request.refusal is not None:
            # Neither a long body nor what an exception leads to is to stay for as long as the entry.
            request = replace(request, content=_bounded(request.content), refusal=None)
        texts = (request.content, answer or b"", *request.headers, *request.headers.values())
        size = len(request.path) + len(request.query) + sum(map(len, texts))
        self.recorded += 1
        self._entries.append(
            Entry(
                service,
                operation,
                request,
                reply.status or None,
                duration * 1000,
                reply.content_type,
                answer,
                reply.headers,
                fault,
                self.recorded,
                instant or Clock().instant(),
                caller,
                size,
            )
        )
        self._size += size
        while self._size > MAX_BYTES or len(self._entries) > MAX_ENTRIES:
            self._size -= self._entries.popleft().size
        if self.watchers:
            self.notify()

    def record_change(
        self, instant: Instant, service: str, method: str, path: str, body: Any, *, what: str = "", size: int = 0
    ) -> None:
        """Write down what changed between two requests; a body of so many bytes, if that is not too many."""
        if size > MAX_BODY:
            body, what = None, what or f"{method} /{service}{path} of the control plane had more than {MAX_BODY} bytes"
        self.changed += 1
        self.changes.append(Change(self.recorded, instant, service, method, path, body, what, size))
        self._changes_size += size
        while self._changes_size > MAX_BYTES or len(self.changes) > MAX_ENTRIES:
            self._changes_size -= self.changes.popleft().size

    @property
    def is_complete(self) -> bool:
        """Whether it has every exchange since the beginning, or since somebody had it forget them."""
        first = self._entries[0].number if self._entries else self.recorded + 1
        return first == self._forgotten + 1

    @property
    def truncated_reason(self) -> str:
        """Why what is written down does not begin with the seed; nothing, if it does."""
        if self.upstream:
            return f"{self.upstream} answered, and no mock"
        if not self._is_from_the_seed:
            return "the journal was emptied before"
        if not self.is_complete:
            return "the exchanges before are no longer in the journal"
        return "" if len(self.changes) == self.changed else "the changes before are no longer in the journal"

    def clear(self) -> None:
        """Forget every exchange. The numbers go on."""
        self._is_from_the_seed = self.recorded == 0 and self.changed == 0
        self._forgotten = self.recorded
        self._entries.clear()
        self.changes.clear()
        self._size = self._changes_size = 0

    def since(self, number: int) -> list[Entry]:
        """Give the exchanges that came after one, by its number."""
        first = self.recorded - len(self._entries) + 1
        return list(islice(self._entries, max(0, number + 1 - first), None))

    def notify(self) -> None:
        """Call all who watch."""
        for watcher in tuple(self.watchers):
            watcher()

    def __iter__(self) -> Iterator[Entry]:
        """Go through the exchanges, oldest first."""
        return iter(self._entries)


_NO_REPLY = Response(0)


def _bounded(content: bytes) -> bytes:
    """The content, or the start of a longer one with a byte too many to show that it is cut."""
    return content if len(content) <= MAX_BODY else content[: MAX_BODY + 1]


def _body_to_json(content: bytes | None, media_type: bytes) -> Any:
    if content == b"":
        return None
    kind = media_type.decode("latin-1").partition(";")[0].strip() or "of no type"
    if content is None:
        return f"<a stream of {kind}>"
    if len(content) > MAX_BODY:
        return f"<more than {MAX_BODY} bytes {kind}>"
    if "json" in kind or not media_type:
        try:
            value = orjson.loads(content)
        except orjson.JSONDecodeError:
            return f"<{len(content)} bytes {kind}>"
        return f"<deeply nested {kind}>" if depth_exceeds(content, value, MAX_DEPTH) else hide(value)
    return f"<{len(content)} bytes {kind}>"
