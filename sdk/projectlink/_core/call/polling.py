"""Polling until an object reaches a state."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Generator
from functools import partial
from typing import Any, Generic, TypeVar

from projectlink._core.call.runner import arun, asleep, run
from projectlink._core.errors import ApiTypeError, ApiValueError, OpenApiException
from projectlink._core.http.request import Invoke, Sleep
from projectlink._core.waiting import monotonic

T = TypeVar("T")

MAX_DESCRIPTION_CHARACTERS = 200


class WaitError(OpenApiException, Generic[T]):
    """The expected state was not reached.

    Attributes:
        last: Value of the last poll.
        polls: Number of polls.
        seconds: Duration of the wait in seconds.
    """

    def __init__(self, message: str, last: T, polls: int, seconds: float) -> None:
        super().__init__(message)
        self.last = last
        self.polls = polls
        self.seconds = seconds


class WaitTimeoutError(WaitError[T], TimeoutError):
    """The deadline passed before the expected state."""


class WaitFailedError(WaitError[T]):
    """The expected state can no longer be reached."""


def wait_until(
    poll: Callable[[], T],
    done: Callable[[T], object],
    *,
    failed: Callable[[T], object] | None = None,
    deadline: float = 300.0,
    interval: float = 0.5,
    backoff: float = 1.5,
    interval_max: float = 10.0,
    on_poll: Callable[[T], object] | None = None,
    describe: Callable[[T], object] = repr,
) -> T:
    """Poll until a condition holds.

    Args:
        poll: Returns the value to check, such as ``lambda: api.model_versions_get(…)``. Its exceptions end the wait.
        done: Returns whether a value is the expected one.
        failed: Returns whether a value can never become the expected one. Default: no such value.
        deadline: Maximum seconds to wait, greater than 0. Default: 300. The last poll is at the deadline.
        interval: Seconds between the first two polls, greater than 0. Default: 0.5.
        backoff: Factor of each further interval, at least 1. Default: 1.5.
        interval_max: Maximum seconds between two polls, greater than 0. Default: 10.
        on_poll: Called with each value.
        describe: Returns the description of the last value for an error message. Default: ``repr``.

    Returns:
        The value for which ``done`` was true.

    Raises:
        WaitTimeoutError: The deadline passed.
        WaitFailedError: ``failed`` was true for a value.
        ApiTypeError, ApiValueError: An argument is not a number, or is out of range.
    """
    flow = wait_steps(poll, done, failed, deadline, interval, backoff, interval_max, on_poll, describe)
    return run(_no_request, time.sleep, flow)


async def async_wait_until(
    poll: Callable[[], Awaitable[T]],
    done: Callable[[T], object],
    *,
    failed: Callable[[T], object] | None = None,
    deadline: float = 300.0,
    interval: float = 0.5,
    backoff: float = 1.5,
    interval_max: float = 10.0,
    on_poll: Callable[[T], object] | None = None,
    describe: Callable[[T], object] = repr,
) -> T:
    """Poll an async function until a condition holds; see ``wait_until``. All functions may be async."""
    flow: Generator[Any, Any, T]
    flow = wait_steps(poll, done, failed, deadline, interval, backoff, interval_max, on_poll, describe)
    return await arun(_no_request, asleep, flow)


def wait_steps(
    poll: Callable[[], Any],
    done: Callable[[T], object],
    failed: Callable[[T], object] | None = None,
    deadline: float = 300.0,
    interval: float = 0.5,
    backoff: float = 1.5,
    interval_max: float = 10.0,
    on_poll: Callable[[T], object] | None = None,
    describe: Callable[[T], object] = repr,
) -> Generator[Invoke | Sleep, Any, T]:
    """Return the flow of a wait, without I/O; see ``wait_until``. The functions may be async for an async driver."""
    check_times(deadline, interval, backoff, interval_max)
    started, polls = monotonic(), 0
    while True:
        value: T = yield Invoke(poll)
        polls += 1
        if on_poll is not None:
            yield Invoke(partial(on_poll, value))
        if (yield Invoke(partial(done, value))):
            return value
        seconds = monotonic() - started
        if failed is not None and (yield Invoke(partial(failed, value))):
            description = yield Invoke(partial(describe, value))
            message = f"failed after {seconds:.1f} s; last value: {_shorten(description)}"
            raise WaitFailedError(message, value, polls, seconds)
        if seconds >= deadline:
            description = yield Invoke(partial(describe, value))
            message = f"timed out after {seconds:.1f} s ({polls} polls); last value: {_shorten(description)}"
            raise WaitTimeoutError(message, value, polls, seconds)
        yield Sleep(min(interval, interval_max, deadline - seconds))
        interval = min(interval * backoff, interval_max)


def check_times(deadline: float, interval: float, backoff: float = 1.5, interval_max: float = 10.0) -> None:
    """Raise ApiTypeError or ApiValueError if a number of a wait is invalid; see ``wait_until``."""
    times = {"deadline": deadline, "interval": interval, "backoff": backoff, "interval_max": interval_max}
    for name, number in times.items():
        if isinstance(number, bool) or not isinstance(number, (int, float)):
            raise ApiTypeError(f"`{name}` must be a number, not {type(number).__name__}")
    if not (deadline > 0 and interval > 0 and interval_max > 0 and backoff >= 1):
        raise ApiValueError("deadline and intervals must be greater than 0, and backoff at least 1")


def _shorten(description: object) -> str:
    text = str(description)
    return text if len(text) <= MAX_DESCRIPTION_CHARACTERS else text[:MAX_DESCRIPTION_CHARACTERS] + "…"


def _no_request(request: Any) -> Any:
    raise AssertionError("the flow of a wait yields no request")
