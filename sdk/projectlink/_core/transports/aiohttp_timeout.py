"""Waiting for data at the price of one timer for a connection.

aiohttp sets a timer anew with every request and with everything that arrives, which costs a call more
than all of this package does. Here the timer stays, and is looked at when it rings.
"""

from __future__ import annotations

from asyncio import AbstractEventLoop, TimerHandle

from aiohttp.client_proto import ResponseHandler


class PatientHandler(ResponseHandler):
    """A connection whose read timeout is kept by one timer, from one request to the next."""

    def __init__(self, loop: AbstractEventLoop) -> None:
        super().__init__(loop)
        self._due_at: float | None = None  # when the patience for what is awaited ends; None if nothing is
        self._alarm: TimerHandle | None = None

    def _drop_timeout(self) -> None:
        self._due_at = None

    def _reschedule_timeout(self) -> None:
        patience = self._read_timeout
        self._due_at = due = self._loop.time() + patience if patience else None
        if due is None:
            return
        if self._alarm is not None:
            if self._alarm.when() <= due:
                return  # it rings early enough to see that it has to be set again
            self._alarm.cancel()
        self._alarm = self._loop.call_at(due, self._ring)

    def _ring(self) -> None:
        self._alarm = None
        if self._due_at is None:
            return
        if self._loop.time() < self._due_at:
            self._alarm = self._loop.call_at(self._due_at, self._ring)
        else:
            self._on_read_timeout()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Let go of the timer."""
        super().connection_lost(exc)
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
