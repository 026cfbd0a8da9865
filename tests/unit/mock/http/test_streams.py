"""Streamed responses, which are produced as they are sent."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, MutableMapping
from typing import Any

from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.service.fault_delivery import send_truncated


class Client:
    """A client that disconnects after some messages."""

    def __init__(self, max_messages: int = 1000) -> None:
        self.messages: list[MutableMapping[str, Any]] = []
        self._max_messages = max_messages
        self._disconnected = asyncio.Event()

    async def receive(self) -> MutableMapping[str, Any]:
        await asyncio.wait_for(self._disconnected.wait(), 30)
        return {"type": "http.disconnect"}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        self.messages.append(message)
        if len(self.messages) == self._max_messages:
            self._disconnected.set()


class Source:
    """An iterator of chunks that counts how many it has produced."""

    def __init__(self, *chunks: bytes) -> None:
        self.made = 0
        self.is_closed = False
        self.chunks = self._make(chunks)

    def _make(self, chunks: tuple[bytes, ...]) -> Iterator[bytes]:
        try:
            for chunk in chunks:
                self.made += 1
                yield chunk
        finally:
            self.is_closed = True


async def send(source: Source, client: Client) -> None:
    await Download(source.chunks, "x/y").response(200)({}, client.receive, client.send)


def bodies(client: Client) -> list[bytes]:
    return [message.get("body", b"") for message in client.messages[1:]]


def test_stream_is_sent_chunk_by_chunk_without_a_length() -> None:
    source, client = Source(b"a", b"", b"bc"), Client()
    asyncio.run(send(source, client))
    start, *_, end = client.messages
    assert (start["status"], start["headers"]) == (200, [(b"content-type", b"x/y")])
    assert bodies(client) == [b"a", b"bc", b""]
    assert not end.get("more_body")
    assert source.is_closed


def test_no_chunk_is_produced_before_sending() -> None:
    source = Source(b"a")
    Download(source.chunks).response(200)
    assert source.made == 0


def test_stream_ends_when_the_client_disconnects() -> None:
    source, client = Source(*[b"a"] * 100), Client(max_messages=5)
    asyncio.run(send(source, client))
    assert source.made < 10
    assert source.is_closed
    assert all(message.get("more_body") for message in client.messages[1:])


def test_other_tasks_run_between_two_chunks() -> None:
    turns = 0

    async def other() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def both() -> None:
        task = asyncio.ensure_future(other())
        await send(Source(*[b"a"] * 50), Client())
        task.cancel()

    asyncio.run(both())
    assert turns >= 50


def test_empty_stream_is_an_empty_body() -> None:
    client = Client()
    asyncio.run(send(Source(), client))
    assert bodies(client) == [b""]


def test_truncated_stream_is_half_of_its_first_non_empty_chunk() -> None:
    source, client = Source(b"", b"abcd", b"efgh"), Client()
    asyncio.run(send_truncated(Download(source.chunks).response(200), client.send))
    assert bodies(client) == [b"ab"]
    assert client.messages[1]["more_body"]
    assert source.made == 2
