"""Waiting for what changes by itself: a build, a batch, a verification."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from projectlink._core.call.runner import arun, run
from projectlink._core.errors import ApiTypeError, ApiValueError, OpenApiException
from projectlink._core.http.request import Invoke, Sleep

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

T = TypeVar("T")

_LONGEST_ECHO = 200


class WaitError(OpenApiException, Generic[T]):
    """What was waited for did not come.

    Attributes:
        last: What was seen last.
        looks: How often it was looked at.
        seconds: How long the wait was.
    """

    def __init__(self, message: str, last: T, looks: int, seconds: float) -> None:
        super().__init__(message)
        self.last = last
        self.looks = looks
        self.seconds = seconds


class WaitTimeoutError(WaitError[T], TimeoutError):
    """It did not come in time."""


class WaitFailedError(WaitError[T]):
    """It can no longer come."""


def wait_until(
    look: Callable[[], T],
    done: Callable[[T], object],
    *,
    failed: Callable[[T], object] | None = None,
    deadline: float = 300.0,
    interval: float = 0.5,
    backoff: float = 1.5,
    interval_max: float = 10.0,
    on_look: Callable[[T], object] | None = None,
    tell: Callable[[T], object] = repr,
) -> T:
    """Look at something until it is as it should be.

    Args:
        look: Gives what is looked at, such as ``lambda: api.model_versions_get(…)``. What it raises ends the wait.
        done: Whether it is as it should be.
        failed: Whether it never will be.
        deadline: Seconds to wait at most.
        interval: Seconds between the first look and the second.
        backoff: What each further pause is longer by, as a factor of at least 1.
        interval_max: Seconds that a pause grows to at most.
        on_look: Called with what each look gives.
        tell: What an error says of the last look.

    Returns:
        What the last look gave.

    Raises:
        WaitTimeoutError: the deadline came first.
        WaitFailedError: ``failed`` says so.
        ApiTypeError, ApiValueError: a number that cannot be waited by.
    """
    flow = _waiting(look, done, failed, deadline, (interval, backoff, interval_max), on_look, tell)
    return run(flow, _no_request, time.sleep)


async def async_wait_until(
    look: Callable[[], Awaitable[T]],
    done: Callable[[T], object],
    *,
    failed: Callable[[T], object] | None = None,
    deadline: float = 300.0,
    interval: float = 0.5,
    backoff: float = 1.5,
    interval_max: float = 10.0,
    on_look: Callable[[T], object] | None = None,
    tell: Callable[[T], object] = repr,
) -> T:
    """The async twin of ``wait_until``: ``look`` is awaited."""
    from asyncio import sleep

    flow: Generator[Any, Any, T]
    flow = _waiting(look, done, failed, deadline, (interval, backoff, interval_max), on_look, tell)
    return await arun(flow, _no_request, sleep)


def _waiting(
    look: Callable[[], Any],
    done: Callable[[T], object],
    failed: Callable[[T], object] | None,
    deadline: float,
    pauses: tuple[float, float, float],
    on_look: Callable[[T], object] | None,
    tell: Callable[[T], object],
) -> Generator[Invoke | Sleep, Any, T]:
    """The flow of a wait, without I/O."""
    pause, backoff, longest = pauses
    for value in (deadline, *pauses):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ApiTypeError(f"a wait is told in numbers, not {type(value).__name__}")
    if not (deadline > 0 and pause > 0 and longest > 0 and backoff >= 1):
        raise ApiValueError("the times of a wait must be positive, and its backoff at least 1")
    began = time.monotonic()
    looks = 0
    while True:
        seen: T = yield Invoke(look)
        looks += 1
        if on_look is not None:
            on_look(seen)
        if done(seen):
            return seen
        past = time.monotonic() - began
        if failed is not None and failed(seen):
            raise WaitFailedError(
                f"it has failed after {past:.1f} s; last seen: {_told(tell, seen)}", seen, looks, past
            )
        if past >= deadline:
            raise WaitTimeoutError(
                f"not done after {past:.1f} s and {looks} looks; last seen: {_told(tell, seen)}", seen, looks, past
            )
        # The last look is at the deadline, not before it.
        yield Sleep(min(pause, longest, deadline - past))
        pause = min(pause * backoff, longest)


def _told(tell: Callable[[T], object], seen: T) -> str:
    text = str(tell(seen))
    return text if len(text) <= _LONGEST_ECHO else text[:_LONGEST_ECHO] + "…"


def _no_request(request: Any) -> Any:
    raise AssertionError("a wait sends nothing itself")
