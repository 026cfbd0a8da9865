"""Replies that are made while they are sent."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, MutableMapping
from typing import Any

from projectlink_mock._core.http.messages import send_part, send_stream
from projectlink_mock._core.http.multipart import Download


class Client:
    """One that may go away after some messages."""

    def __init__(self, patience: int = 1000) -> None:
        self.got: list[MutableMapping[str, Any]] = []
        self._patience = patience
        self._gone = asyncio.Event()

    async def receive(self) -> MutableMapping[str, Any]:
        await asyncio.wait_for(self._gone.wait(), 30)
        return {"type": "http.disconnect"}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        self.got.append(message)
        if len(self.got) == self._patience:
            self._gone.set()


class Source:
    """Numbered chunks, and how many of them were made."""

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
    await send_stream(Download(source.chunks, "x/y").reply(200), client.receive, client.send)


def bodies(client: Client) -> list[bytes]:
    return [message.get("body", b"") for message in client.got[1:]]


def test_a_stream_is_sent_chunk_by_chunk_without_a_length() -> None:
    source, client = Source(b"a", b"", b"bc"), Client()
    asyncio.run(send(source, client))
    start, *_, end = client.got
    assert (start["status"], start["headers"]) == (200, [(b"content-type", b"x/y")])
    assert bodies(client) == [b"a", b"bc", b""]
    assert not end.get("more_body")
    assert source.is_closed


def test_nothing_is_made_before_it_is_sent() -> None:
    source = Source(b"a")
    Download(source.chunks).reply(200)
    assert source.made == 0


def test_a_stream_ends_when_the_client_goes_away() -> None:
    source, client = Source(*[b"a"] * 100), Client(patience=5)
    asyncio.run(send(source, client))
    assert source.made < 10
    assert source.is_closed
    assert all(message.get("more_body") for message in client.got[1:])


def test_others_have_their_turn_between_two_chunks() -> None:
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


def test_an_empty_stream_is_an_empty_body() -> None:
    client = Client()
    asyncio.run(send(Source(), client))
    assert bodies(client) == [b""]


def test_a_part_of_a_stream_is_of_its_first_chunk_that_is_not_empty() -> None:
    source, client = Source(b"", b"abcd", b"efgh"), Client()
    asyncio.run(send_part(Download(source.chunks).reply(200), client.send))
    assert bodies(client) == [b"ab"]
    assert client.got[1]["more_body"]
    assert source.made == 2
