"""One attempt of a call, as it is told of."""

from __future__ import annotations

from typing import NamedTuple


class Attempt(NamedTuple):
    """A request that was sent, or could not be, and what came of it.

    Attributes:
        number: Which attempt of the call it is, from 1.
        status: HTTP status of the response; None if there was none.
        error: Why there was none; None if there was.
        delay: Seconds that were waited before it.
        duration: Seconds until the response was there, or was known not to come.
    """

    number: int
    status: int | None
    error: str | None
    delay: float
    duration: float

    def __str__(self) -> str:
        waited = f", after a wait of {self.delay:.3f} s" if self.delay else ""
        return f"{self.error or self.status} in {self.duration:.3f} s (attempt {self.number}{waited})"


class AttemptEvent(NamedTuple):
    """An attempt as it is over, for ``on_attempt``.

    Attributes:
        operation_id: What was called.
        method: HTTP method.
        url: What was requested, without secrets.
        attempt: How it went.
    """

    operation_id: str
    method: str
    url: str
    attempt: Attempt

    def __str__(self) -> str:
        return f"{self.operation_id}: {self.method} {self.url}: {self.attempt}"
