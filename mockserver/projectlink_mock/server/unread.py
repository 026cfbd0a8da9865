"""Responses that clients do not read, and their share of the memory."""

from __future__ import annotations

from asyncio import Transport
from collections.abc import Callable
from typing import NamedTuple


class _Waiting(NamedTuple):
    """A response that waits for its client since a time, with the bytes that were unread then."""

    since: float
    size: int


class UnreadResponses:
    """The responses whose clients read more slowly than the server writes; the transports hold what is left of them.

    Together they may take a number of bytes. Beyond it, the connections whose clients read least are closed, so that
    clients which request large responses and do not read them do not take all memory.
    """

    def __init__(self, max_bytes: int, now: Callable[[], float]) -> None:
        self._max_bytes = max_bytes
        self._now = now
        self._waiting: dict[Transport, _Waiting] = {}

    def add(self, transport: Transport) -> None:
        """Add a transport that has more to send than it can, and close others if they have too much."""
        size = transport.get_write_buffer_size()
        others = [one for one in self._waiting if one is not transport]
        self._waiting[transport] = _Waiting(self._now(), size)
        sizes = {one: one.get_write_buffer_size() for one in others}
        total = sum(sizes.values())
        if total <= self._max_bytes:
            return
        for one in sorted(others, key=self._speed):
            if total > self._max_bytes and sizes[one]:
                total -= sizes[one]
                one.abort()

    def discard(self, transport: Transport) -> None:
        """Forget a transport that has sent everything, or is closed."""
        self._waiting.pop(transport, None)

    def _speed(self, transport: Transport) -> tuple[float, float]:
        """Return the bytes per second that a client has read, and the time since when; the slowest come first."""
        since, size = self._waiting[transport]
        seconds = max(self._now() - since, 0.001)
        return (size - transport.get_write_buffer_size()) / seconds, since
