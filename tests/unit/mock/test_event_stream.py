"""A journal as events, where a socket would only be in the way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from projectlink_mock._core.control import event_stream
from projectlink_mock._core.control.event_stream import Cursor, EventStream
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.sessions.journal import MAX_ENTRIES, Journal


def record(journal: Journal, times: int = 1) -> None:
    for _ in range(times):
        journal.record("stars", "list_stars", Request("GET", "/stars", "", {}, b""), Response(200, b"[]"), 0.001)


class Client:
    """A client of a stream: it takes so many parts, and does something at each."""

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
        await self._gone.wait()  # bounded by the reader: a task of its own would change the order of events
        return {"type": "http.disconnect"}


def follow(feed: EventStream, parts: int, at_each: Callable[[int], None] = lambda number: None) -> list[bytes]:
    async def run() -> list[bytes]:
        client = Client(parts, at_each)
        await asyncio.wait_for(feed(client.receive, client.send), 10)
        return client.taken

    return asyncio.run(run())


def feed_of(journal: Journal, **more: Any) -> EventStream:
    return EventStream(lambda: journal, lambda entry: True, **more)


def test_a_reader_who_is_behind_the_ring_is_told_how_much_it_missed() -> None:
    journal = Journal()
    record(journal, MAX_ENTRIES + 25)
    _, missed, first = follow(feed_of(journal, after=Cursor(journal.born, 5)), 3)
    assert missed == b'event: missed\ndata: {"count":20}\n\n'
    assert f"id: {journal.born}-26\n".encode() in first


def test_a_slow_reader_holds_nothing_but_its_place() -> None:
    journal = Journal()

    def flood(number: int) -> None:
        if number == 2:
            record(journal, 3 * MAX_ENTRIES)

    record(journal)
    _, first, missed, next_one = follow(feed_of(journal, latest=1), 4, flood)
    assert b'"number":1,' in first
    assert missed == f'event: missed\ndata: {{"count":{2 * MAX_ENTRIES}}}\n\n'.encode()
    assert f'"number":{2 * MAX_ENTRIES + 2},'.encode() in next_one


def test_a_long_silence_is_broken_by_a_comment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_stream, "HEARTBEAT_SECONDS", 0.001)
    assert follow(feed_of(Journal()), 3)[1:] == [b":\n\n", b":\n\n"]


def test_nobody_is_woken_when_the_reader_has_gone() -> None:
    journal = Journal()
    follow(feed_of(journal), 1)
    assert journal.watchers == []


def test_news_for_a_loop_that_has_ended_are_no_error() -> None:
    journal = Journal()

    async def leave_behind() -> None:
        client = Client(99)
        asyncio.ensure_future(feed_of(journal)(client.receive, client.send))  # noqa: RUF006
        while not journal.watchers:
            await asyncio.sleep(0)
        watchers.extend(journal.watchers)

    watchers: list[Callable[[], None]] = []
    asyncio.run(leave_behind())
    for wake in watchers:
        wake()


def test_a_place_that_is_ahead_of_the_journal_is_of_another_one() -> None:
    journal = Journal()
    record(journal)
    reset, first = follow(feed_of(journal, after=Cursor(journal.born, 7)), 2)
    assert reset.startswith(b"event: reset\n")
    assert b'"number":1,' in first
