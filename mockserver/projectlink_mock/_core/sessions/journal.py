"""The journal of a session: its latest requests with their responses, secrets redacted when read."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from itertools import islice
from time import time_ns
from typing import Any, NamedTuple
from weakref import WeakSet

from projectlink_mock._core.clock import Clock, Instant, format_timestamp
from projectlink_mock._core.contract.json_body import MAX_DEPTH, depth_exceeds
from projectlink_mock._core.demo_users import short_name
from projectlink_mock._core.http.json_text import IntegerTooLongError, load_exactly
from projectlink_mock._core.http.limits import LIMITS
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.http.redaction import (
    credentials_of,
    hide,
    redact,
    redact_headers,
    redact_query,
    safe_headers,
)
from projectlink_mock._core.sessions.faults import Fault

MAX_ENTRIES = 1_000
MAX_BODY = 64 * 1024
"""Largest number of bytes of a body that an entry keeps."""
IDLE_SECONDS = 10
"""Time without requests after which the entries of a session are dropped first."""
ENTRY_BYTES = 2048
"""Size of an entry besides its texts and bytes: about what its Python objects take."""


class Entry(NamedTuple):
    """A journal entry: a request and its response as raw bytes, which makes recording cheap.

    The body of a streamed response is None, and the duration ends with its first byte. If a fault rule damaged the
    response, status and body are those before the damage. The headers include credentials; `to_json` redacts them.
    """

    service: str
    operation: str | None
    request: Request
    status: int | None
    duration_ms: float
    response_content_type: bytes
    response_body: bytes | None
    response_headers: Mapping[str, str]
    fault: Fault | None
    number: int
    instant: Instant
    caller: str
    size: int

    @property
    def method(self) -> str:
        """Return the request's method."""
        return self.request.method

    @property
    def path(self) -> str:
        """Return the request's path below the mount, percent-encoded."""
        return self.request.path

    @property
    def query(self) -> str:
        """Return the request's query, percent-encoded."""
        return self.request.query

    @property
    def request_headers(self) -> Mapping[bytes, bytes]:
        """Return the request's headers by lower-case name."""
        return self.request.headers

    @property
    def request_content_type(self) -> bytes:
        """Return the request's content type."""
        return self.request.headers.get(b"content-type", b"")

    @property
    def request_body(self) -> bytes:
        """Return the request's body."""
        return self.request.content

    @property
    def base(self) -> str:
        """Return the base URL of the service as the client called it."""
        return self.request.service_url

    def without_bodies(self) -> Entry:
        """Return a copy whose request and response have no body."""
        return self._replace(request=replace(self.request, content=b""), response_body=b"")

    def to_json(self) -> dict[str, Any]:
        """Return the entry as JSON with parsed bodies and redacted secrets."""
        credentials = credentials_of(self.request_headers, self.query)
        return {
            "number": self.number,
            "service": self.service,
            "operation": self.operation,
            "caller": short_name(self.caller),
            "at": format_timestamp(self.instant.effective),
            "received": format_timestamp(self.instant.real),
            "method": self.method,
            "path": self.path,
            "query": redact_query(self.query),
            "status": self.status,
            "duration_ms": round(self.duration_ms, 3),
            "request_headers": safe_headers(self.request_headers),
            "request": _body_as_json(self.request_body, self.request_content_type),
            "response_headers": hide(redact_headers(self.response_headers), credentials),
            "response": hide(_body_as_json(self.response_body, self.response_content_type), credentials),
            "fault": self.fault and self.fault.to_json(),
        }


class Change(NamedTuple):
    """A change of a service's state by the control plane or by Python code, between two requests.

    `after` is the number of the entry before it. `method`, `path` (below the service's name) and `body` are those of
    the control request. A change that no control request can repeat has no path but a `description`.
    """

    after: int
    instant: Instant
    service: str
    method: str
    path: str
    body: Any
    description: str
    size: int


class JournalBudget:
    """The memory that the journals of all sessions share.

    Beyond it, old entries are dropped until an eighth is free, so that this is rare: first those of sessions without
    requests for some seconds, then those of the largest journals. So a session with many requests does not push the
    requests of the others out, nor do sessions that are no longer used.
    """

    def __init__(self, max_bytes: int = LIMITS.journal_bytes) -> None:
        self.max_bytes = max_bytes
        self.used_bytes = 0
        self._journals: WeakSet[Journal] = WeakSet()

    def add(self, journal: Journal) -> None:
        """Count the entries of a journal from now on."""
        self._journals.add(journal)

    def remove(self, journal: Journal) -> None:
        """Stop counting the entries of a journal."""
        self._journals.discard(journal)
        self.used_bytes -= journal.size

    def make_room(self) -> None:
        """Drop old entries."""
        journals = sorted((one for one in list(self._journals) if one.size), key=lambda one: one.last_used)
        for journal in journals:
            is_idle = journals[-1].last_used - journal.last_used > timedelta(seconds=IDLE_SECONDS)
            if is_idle and (excess := self._excess) > 0:
                journal.drop_oldest(min(excess, journal.size))
        while (excess := self._excess) > 0 and (largest := max(journals, key=lambda one: one.size, default=None)):
            largest.drop_oldest(min(excess, largest.size // 2 + 1))

    @property
    def _excess(self) -> int:
        return self.used_bytes - self.max_bytes * 7 // 8


class Journal:
    """A ring buffer of entries, numbered from 1 and bounded in number and size; the oldest fall out first."""

    def __init__(self, budget: JournalBudget | None = None) -> None:
        self._budget = JournalBudget() if budget is None else budget
        self._budget.add(self)
        self._entries: deque[Entry] = deque()
        self._size = 0
        self.journal_id = time_ns()
        """Identifier that distinguishes this journal from the one before a reset of the session."""
        self.recorded = 0
        """Number of the latest entry: how many were ever recorded."""
        self.watchers: list[Callable[[], None]] = []
        """Callbacks for new entries, called in the thread that records them."""
        self.changes: deque[Change] = deque()
        self._changes_size = 0
        self.changed = 0
        """Number of changes ever recorded."""
        self._cleared = 0
        """Number of the last entry that `clear` removed."""
        self._starts_at_seed = True
        self.upstream = ""
        """Base URL of the real service that responds to the requests of a recorder; empty for a mock."""

    def record(
        self,
        service: str,
        operation: str | None,
        request: Request,
        response: Response | None,
        duration: float,
        fault: Fault | None = None,
        *,
        instant: Instant | None = None,
        caller: str = "",
    ) -> None:
        """Record a request and its response.

        Args:
            service: Name of the service.
            operation: Id of the operation; None if no operation matches the request.
            request: The request.
            response: The response; None if the connection was dropped.
            duration: Time until the response began, in seconds.
            fault: The fault that was applied to the response.
            instant: Time of the request; now by default.
            caller: E-mail address of the caller; empty if unknown.
        """
        response = response or _NO_RESPONSE
        body = _bounded(response.content) if response.chunks is None else None
        if len(request.content) > MAX_BODY or request.spooled is not None or request.early_error is not None:
            # The entry must keep neither a long body or its file nor the objects that an exception refers to.
            content = request.body.slice(0, MAX_BODY + 1).read()
            request = replace(request, content=content, spooled=None, early_error=None)
        texts = (request.content, body or b"", *request.headers, *request.headers.values())
        size = ENTRY_BYTES + len(request.path) + len(request.query) + sum(map(len, texts))
        self.recorded += 1
        self._entries.append(
            Entry(
                service,
                operation,
                request,
                response.status or None,
                duration * 1000,
                response.content_type,
                body,
                response.headers,
                fault,
                self.recorded,
                instant or Clock().instant(),
                caller,
                size,
            )
        )
        self._size += size
        self._budget.used_bytes += size
        while len(self._entries) > MAX_ENTRIES:
            self._drop_entry()
        if self._budget.used_bytes > self._budget.max_bytes:
            self._budget.make_room()
        if self.watchers:
            self.notify()

    def record_change(
        self, instant: Instant, service: str, method: str, path: str, body: Any, *, description: str = "", size: int = 0
    ) -> None:
        """Record a change between two requests.

        A body of more than `MAX_BODY` bytes, as given by `size`, is replaced by a description.
        """
        if size > MAX_BODY:
            text = f"{method} /{service}{path} of the control plane had more than {MAX_BODY} bytes"
            body, description = None, description or text
        self.changed += 1
        size += ENTRY_BYTES
        self.changes.append(Change(self.recorded, instant, service, method, path, body, description, size))
        self._changes_size += size
        self._budget.used_bytes += size
        while len(self.changes) > MAX_ENTRIES:
            self._drop_change()
        if self._budget.used_bytes > self._budget.max_bytes:
            self._budget.make_room()

    @property
    def size(self) -> int:
        """Return the bytes that the entries and changes count in the budget."""
        return self._size + self._changes_size

    @property
    def last_used(self) -> datetime:
        """Return the time of the latest entry or change."""
        latest = [one[-1].instant.real for one in (self._entries, self.changes) if one]
        return max(latest, default=datetime.min.replace(tzinfo=timezone.utc))

    def drop_oldest(self, amount: int) -> None:
        """Drop the oldest entries or changes, whichever take more, until at least this many bytes are free."""
        goal = self.size - amount
        while self.size > goal:
            if self._size > self._changes_size:
                self._drop_entry()
            else:
                self._drop_change()

    def _drop_entry(self) -> None:
        size = self._entries.popleft().size
        self._size -= size
        self._budget.used_bytes -= size

    def _drop_change(self) -> None:
        size = self.changes.popleft().size
        self._changes_size -= size
        self._budget.used_bytes -= size

    def release(self) -> None:
        """Leave the budget, for a journal that is discarded. A request on its way may still be recorded."""
        self._budget.remove(self)
        self._budget = JournalBudget()

    @property
    def is_complete(self) -> bool:
        """Return True if no entry was dropped for lack of space since the beginning or the last `clear`."""
        first = self._entries[0].number if self._entries else self.recorded + 1
        return first == self._cleared + 1

    @property
    def truncated_reason(self) -> str:
        """Return why the journal does not start at the seed, or an empty string if it does."""
        if self.upstream:
            return f"{self.upstream} responded, not the mock"
        if not self._starts_at_seed:
            return "the journal was emptied before"
        if not self.is_complete:
            return "the exchanges before are no longer in the journal"
        return "" if len(self.changes) == self.changed else "the changes before are no longer in the journal"

    def clear(self) -> None:
        """Remove all entries and changes. The numbers continue."""
        self._starts_at_seed = self.recorded == 0 and self.changed == 0
        self._cleared = self.recorded
        self._budget.used_bytes -= self.size
        self._entries.clear()
        self.changes.clear()
        self._size = self._changes_size = 0

    def since(self, number: int) -> list[Entry]:
        """Return the entries after the one with this number."""
        first = self.recorded - len(self._entries) + 1
        skipped = min(max(0, number + 1 - first), len(self._entries))  # islice takes no larger numbers than memory
        return list(islice(self._entries, skipped, None))

    def notify(self) -> None:
        """Call all watchers."""
        for watcher in tuple(self.watchers):
            watcher()

    def __iter__(self) -> Iterator[Entry]:
        """Iterate over the entries, oldest first."""
        return iter(self._entries)


_NO_RESPONSE = Response(0)


def _bounded(content: bytes) -> bytes:
    """Return the content, cut to `MAX_BODY` bytes plus one, which marks it as cut."""
    return content if len(content) <= MAX_BODY else content[: MAX_BODY + 1]


def _body_as_json(content: bytes | None, media_type: bytes) -> Any:
    if content == b"":
        return None
    kind = media_type.decode("latin-1").partition(";")[0].strip() or "of no type"
    if content is None:
        return f"<a stream of {kind}>"
    if len(content) > MAX_BODY:
        return f"<more than {MAX_BODY} bytes {kind}>"
    if "json" in kind or not media_type:
        try:
            value = load_exactly(content)
        except IntegerTooLongError:
            return f"<{kind} with an integer of more than 64 bits>"
        except ValueError:
            return f"<{len(content)} bytes {kind}>"
        return f"<deeply nested {kind}>" if depth_exceeds(content, value, MAX_DEPTH) else redact(value)
    if kind == "application/x-www-form-urlencoded":
        return redact_query(content.decode("latin-1"))
    return f"<{len(content)} bytes {kind}>"
