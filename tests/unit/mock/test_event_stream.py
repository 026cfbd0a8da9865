"""The event stream of a journal, without a socket."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from projectlink_mock._core.control import event_stream
from projectlink_mock._core.control.event_stream import Cursor, EventStream
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.sessions.journal import MAX_ENTRIES, Journal

GET = {"type": "http", "method": "GET"}


def record(journal: Journal, times: int = 1) -> None:
    for _ in range(times):
        journal.record("stars", "list_stars", Request("GET", "/stars", "", {}, b""), Response(200, b"[]"), 0.001)


class Client:
    """A client that reads a number of events and calls a function after each."""

    def __init__(self, parts: int, at_each: Callable[[int], None] = lambda number: None) -> None:
        self.taken: list[bytes] = []
        self._parts = parts
        self._at_each = at_each
        self._gone = asyncio.Event()

    async def send(self, message: Any) -> None:
        if message["type"] == "http.response.body":
            self.taken.append(message["body"])
            self._at_each(len(self.taken))
            if len(self.taken) >= self._parts:
                self._gone.set()
                await asyncio.sleep(0)

    async def receive(self) -> Any:
        await self._gone.wait()  # bounded by the reader: another task would reorder events
        return {"type": "http.disconnect"}


def follow(feed: EventStream, parts: int, at_each: Callable[[int], None] = lambda number: None) -> list[bytes]:
    async def run() -> list[bytes]:
        client = Client(parts, at_each)
        await asyncio.wait_for(feed(GET, client.receive, client.send), 10)
        return client.taken

    return asyncio.run(run())


def stream_of(journal: Journal, **more: Any) -> EventStream:
    return EventStream(lambda: journal, lambda entry: True, **more)


def test_slow_reader_gets_the_number_of_missed_entries() -> None:
    journal = Journal()
    record(journal, MAX_ENTRIES + 25)
    _, missed, first = follow(stream_of(journal, after=Cursor(journal.journal_id, 5)), 3)
    assert missed == b'event: missed\ndata: {"count":20}\n\n'
    assert f"id: {journal.journal_id}-26\n".encode() in first


def test_slow_reader_buffers_no_entries() -> None:
    journal = Journal()

    def flood(number: int) -> None:
        if number == 2:
            record(journal, 3 * MAX_ENTRIES)

    record(journal)
    _, first, missed, next_one = follow(stream_of(journal, latest=1), 4, flood)
    assert b'"number":1,' in first
    assert missed == f'event: missed\ndata: {{"count":{2 * MAX_ENTRIES}}}\n\n'.encode()
    assert f'"number":{2 * MAX_ENTRIES + 2},'.encode() in next_one


def test_heartbeat_comment_after_a_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_stream, "HEARTBEAT_SECONDS", 0.001)
    assert follow(stream_of(Journal()), 3)[1:] == [b":\n\n", b":\n\n"]


def test_disconnected_reader_has_no_watcher() -> None:
    journal = Journal()
    follow(stream_of(journal), 1)
    assert journal.watchers == []


def test_notifying_a_closed_loop_is_no_error() -> None:
    journal = Journal()

    async def leave_behind() -> None:
        client = Client(99)
        asyncio.ensure_future(stream_of(journal)(GET, client.receive, client.send))  # noqa: RUF006
        while not journal.watchers:
            await asyncio.sleep(0)
        watchers.extend(journal.watchers)

    watchers: list[Callable[[], None]] = []
    asyncio.run(leave_behind())
    for wake in watchers:
        wake()


def test_cursor_ahead_of_the_journal_belongs_to_another_one() -> None:
    journal = Journal()
    record(journal)
    reset, first = follow(stream_of(journal, after=Cursor(journal.journal_id, 7)), 2)
    assert reset.startswith(b"event: reset\n")
    assert b'"number":1,' in first
