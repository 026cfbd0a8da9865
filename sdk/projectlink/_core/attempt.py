"""Attempts of a call, for errors, results and the hook ``on_attempt``."""

from typing import NamedTuple


class Attempt(NamedTuple):
    """An attempt of a call.

    Attributes:
        number: Number of the attempt within the call, from 1.
        status: HTTP status of the response; None without a response.
        error: Message of the transport error; None if there was a response.
        delay: Seconds of waiting before the attempt.
        duration: Seconds until the response or the error.
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
    """The argument of ``on_attempt``: a finished attempt and its request.

    Attributes:
        operation_id: Called operation.
        method: HTTP method.
        url: URL of the request, with secrets redacted.
        attempt: The attempt.
    """

    operation_id: str
    method: str
    url: str
    attempt: Attempt

    def __str__(self) -> str:
        return f"{self.operation_id}: {self.method} {self.url}: {self.attempt}"
