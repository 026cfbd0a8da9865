"""The journal as server-sent events: each entry is sent as soon as it is recorded.

A reader holds a cursor into the journal, not a queue, so that slow readers cost no memory. Entries that the journal
drops before they are sent are reported as a number of missed ones.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.responses import Response

from projectlink_mock._core.http.messages import Receive, Scope, Send, wait_for_disconnect
from projectlink_mock._core.http.server_sent_events import encode_event
from projectlink_mock._core.sessions.journal import Entry, Journal

HEARTBEAT_SECONDS = 15.0
"""Silence after which a comment shows that the connection is alive."""
_BATCH_SECONDS = 0.02
"""Time between two reads of the journal, so that a burst of entries is handled as one batch."""
_MAX_ID_DIGITS = 19
_BODIES = ("request", "response")


@dataclass(frozen=True)
class Cursor:
    """A position in a journal: the journal's id and the number of the last entry that was read."""

    journal_id: int
    number: int

    def __str__(self) -> str:
        return f"{self.journal_id}-{self.number}"

    @classmethod
    def parse(cls, text: str) -> Cursor | None:
        """Return the cursor in the id of an event; None for any other text."""
        journal_id, _, number = text.partition("-")
        if all(one.isascii() and one.isdecimal() and len(one) <= _MAX_ID_DIGITS for one in (journal_id, number)):
            return cls(int(journal_id), int(number))
        return None


class EventStream(Response):
    """The events of a session's journal.

    Not a StreamingResponse: its iterator runs in a separate task, outside of the lock that serializes the steps of
    requests, and would read the journal while another thread changes it.
    """

    media_type = "text/event-stream"

    def __init__(
        self,
        journal: Callable[[], Journal | None],
        matches: Callable[[Entry], bool],
        bodies: bool = True,
        after: Cursor | None = None,
        latest: int = 0,
    ) -> None:
        """Prepare a stream.

        Args:
            journal: Returns the session's current journal; None once the session was dropped.
            matches: Returns whether an entry is sent.
            bodies: False leaves the bodies out of the entries.
            after: The cursor to continue from.
            latest: Without a cursor, the number of latest entries to send first.
        """
        # nginx would hold the events back until its buffer is full.
        super().__init__(headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
        del self.headers["content-length"]
        self._journal = journal
        self._matches = matches
        self._bodies = bodies
        self._after = after
        self._latest = latest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send events until the client disconnects, the session is dropped or the server stops; none for HEAD."""
        start = {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
        if scope["method"] == "HEAD":
            await send(start)
            await send({"type": "http.response.body"})
            return
        loop, changed = asyncio.get_running_loop(), asyncio.Event()

        def notify() -> None:
            # Another thread may record entries, even after this loop has closed.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(changed.set)

        disconnected = asyncio.ensure_future(wait_for_disconnect(receive))
        try:
            await send(start)
            await self._follow(notify, changed, disconnected, send)
            if not disconnected.done():
                await send({"type": "http.response.body"})
        finally:
            disconnected.cancel()

    async def _follow(
        self, notify: Callable[[], None], changed: asyncio.Event, disconnected: asyncio.Future[None], send: Send
    ) -> None:
        journal = self._journal()
        if journal is None:
            return
        journal.watchers.append(notify)
        try:
            cursor = self._start(journal)
            await _send(_first_event(self._after, journal), send)
            while not disconnected.done():
                changed.clear()
                if (current := self._journal()) is None:
                    return
                if current is not journal:
                    journal.watchers.remove(notify)
                    journal = current
                    journal.watchers.append(notify)
                    cursor = Cursor(journal.journal_id, 0)
                    await _send(_event("reset", cursor, {}), send)
                cursor = await self._send_backlog(journal, cursor, disconnected, send)
                await _wait(changed, disconnected, send)
        finally:
            journal.watchers.remove(notify)

    def _start(self, journal: Journal) -> Cursor:
        if self._after is None:
            return Cursor(journal.journal_id, max(0, journal.recorded - self._latest))
        return self._after if _is_in(self._after, journal) else Cursor(journal.journal_id, 0)

    async def _send_backlog(
        self, journal: Journal, cursor: Cursor, disconnected: asyncio.Future[None], send: Send
    ) -> Cursor:
        """Send the entries after a cursor at the client's pace; return the new cursor."""
        for entry in journal.since(cursor.number):
            if disconnected.done():
                break
            if missed := entry.number - cursor.number - 1:
                await _send(_event("missed", None, {"count": missed}), send)
            cursor = Cursor(journal.journal_id, entry.number)
            if self._matches(entry):
                await _send(_event("request", cursor, self._to_json(entry)), send)
        return cursor

    def _to_json(self, entry: Entry) -> dict[str, Any]:
        if self._bodies:
            return entry.to_json()
        # Parsing and redacting bodies is expensive: remove them first.
        document = entry.without_bodies().to_json()
        return {name: value for name, value in document.items() if name not in _BODIES}


def _is_in(cursor: Cursor, journal: Journal) -> bool:
    return cursor.journal_id == journal.journal_id and cursor.number <= journal.recorded


def _first_event(after: Cursor | None, journal: Journal) -> bytes:
    """Return a reset event for a cursor of another journal, else a comment."""
    if after is not None and not _is_in(after, journal):
        return _event("reset", Cursor(journal.journal_id, 0), {})
    return b": the journal of this session\n\n"


async def _wait(changed: asyncio.Event, disconnected: asyncio.Future[None], send: Send) -> None:
    """Wait until the journal changes or the client disconnects; send a comment after a long silence."""
    change: asyncio.Future[Any] = asyncio.ensure_future(changed.wait())
    futures: set[asyncio.Future[Any]] = {change, disconnected}
    try:
        done, _ = await asyncio.wait(futures, timeout=HEARTBEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        if not done:
            await _send(b":\n\n", send)
        elif change in done:
            await asyncio.wait({disconnected}, timeout=_BATCH_SECONDS)
    finally:
        change.cancel()


def _event(kind: str, cursor: Cursor | None, data: dict[str, Any]) -> bytes:
    return encode_event(kind, orjson.dumps(data), "" if cursor is None else str(cursor))


async def _send(event: bytes, send: Send) -> None:
    await send({"type": "http.response.body", "body": event, "more_body": True})
