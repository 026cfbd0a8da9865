"""A journal as server-sent events: each exchange as it is written down, while somebody reads.

A reader is a place in the journal, not a queue: one who is slow or far away costs nothing, and
what fell out of the ring in the meantime is told as a number of missed exchanges.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from projectlink_mock._core.http.messages import Receive, Response, Send, depart, send_head
from projectlink_mock._core.sessions.journal import Entry, Journal

HEARTBEAT = 15.0
"""Seconds of silence after which a comment shows that the connection is alive."""
_GATHERING = 0.02
"""Seconds between two looks at the journal, so that many exchanges at once are one piece of work."""
_BODIES = ("request", "response")
_HEAD = Response(200, b"", b"text/event-stream; charset=utf-8", {"Cache-Control": "no-store"}, iter(()))


@dataclass(frozen=True)
class Place:
    """Up to where a reader has read: which journal, and the number of an exchange in it."""

    born: int
    number: int

    def __str__(self) -> str:
        return f"{self.born}-{self.number}"

    @classmethod
    def of(cls, text: str) -> Place | None:
        """Read the id of an event; None for one that is none."""
        born, _, number = text.partition("-")
        if all(part.isascii() and part.isdecimal() and len(part) < 20 for part in (born, number)):
            return cls(int(born), int(number))
        return None


@dataclass(frozen=True)
class EventStream:
    """The events of a session's journal from a place on.

    `journal` gives the one that the session has now, or none if that was dropped, `fits` says whether an
    exchange is wanted, and without `bodies` an event has all of an exchange but its bodies. With no place to
    go on from, the `latest` that many exchanges come first.
    """

    journal: Callable[[], Journal | None]
    fits: Callable[[Entry], bool]
    bodies: bool = True
    after: Place | None = None
    latest: int = 0

    async def __call__(self, receive: Receive, send: Send) -> None:
        """Send events until the client goes away, the session is dropped or the server stops."""
        loop, woken = asyncio.get_running_loop(), asyncio.Event()

        def wake() -> None:
            # What is new may come from another thread, and even when the loop has ended.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(woken.set)

        gone = asyncio.ensure_future(depart(receive))
        try:
            await send_head(_HEAD, send)
            await self._follow(wake, woken, gone, send)
            if not gone.done():
                await send({"type": "http.response.body"})
        finally:
            gone.cancel()

    async def _follow(
        self, wake: Callable[[], None], woken: asyncio.Event, gone: asyncio.Future[None], send: Send
    ) -> None:
        journal = self.journal()
        if journal is None:
            return
        journal.watchers.append(wake)
        try:
            place = self._beginning(journal)
            await _send(_opening(self.after, journal), send)
            while not gone.done():
                woken.clear()
                if (now := self.journal()) is None:
                    return
                if now is not journal:
                    journal.watchers.remove(wake)
                    journal = now
                    journal.watchers.append(wake)
                    place = Place(journal.born, 0)
                    await _send(_event("reset", place, {}), send)
                place = await self._catch_up(journal, place, gone, send)
                await _pause(woken, gone, send)
        finally:
            journal.watchers.remove(wake)

    def _beginning(self, journal: Journal) -> Place:
        if self.after is None:
            return Place(journal.born, max(0, journal.recorded - self.latest))
        return self.after if _is_in(self.after, journal) else Place(journal.born, 0)

    async def _catch_up(self, journal: Journal, place: Place, gone: asyncio.Future[None], send: Send) -> Place:
        """Send what came after a place, each exchange as soon as the one before is taken."""
        for entry in journal.after(place.number):
            if gone.done():
                break
            if missed := entry.number - place.number - 1:
                await _send(_event("missed", None, {"count": missed}), send)
            place = Place(journal.born, entry.number)
            if self.fits(entry):
                await _send(_event("request", place, self._shown(entry)), send)
        return place

    def _shown(self, entry: Entry) -> dict[str, Any]:
        if self.bodies:
            return entry.reveal()
        # Not read at all: to parse bodies and hide their secrets is what costs.
        plain = entry.without_bodies().reveal()
        return {name: value for name, value in plain.items() if name not in _BODIES}


def _is_in(place: Place, journal: Journal) -> bool:
    return place.born == journal.born and place.number <= journal.recorded


def _opening(after: Place | None, journal: Journal) -> bytes:
    """What comes first: a reader who has read another journal is told to forget it."""
    if after is not None and not _is_in(after, journal):
        return _event("reset", Place(journal.born, 0), {})
    return b": the journal of this session\n\n"


async def _pause(woken: asyncio.Event, gone: asyncio.Future[None], send: Send) -> None:
    """Wait until there is something new, or the client has gone; break a long silence."""
    news: asyncio.Future[Any] = asyncio.ensure_future(woken.wait())
    either: set[asyncio.Future[Any]] = {news, gone}
    try:
        done, _ = await asyncio.wait(either, timeout=HEARTBEAT, return_when=asyncio.FIRST_COMPLETED)
        if not done:
            await _send(b":\n\n", send)
        elif news in done:
            await asyncio.wait({gone}, timeout=_GATHERING)
    finally:
        news.cancel()


def _event(kind: str, place: Place | None, data: dict[str, Any]) -> bytes:
    return b"".join(_lines(kind, place, data))


def _lines(kind: str, place: Place | None, data: dict[str, Any]) -> Iterator[bytes]:
    yield b"event: %s\n" % kind.encode()
    if place is not None:
        yield b"id: %s\n" % str(place).encode()
    yield b"data: %s\n\n" % orjson.dumps(data)


async def _send(event: bytes, send: Send) -> None:
    await send({"type": "http.response.body", "body": event, "more_body": True})
