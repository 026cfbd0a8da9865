"""Polling with ``wait_until`` and ``async_wait_until``."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from projectlink import WaitFailedError, WaitTimeoutError, async_wait_until, wait_until
from projectlink.nuextract import ApiTypeError, ApiValueError

Wait = Callable[..., Any]


@pytest.fixture
def wait(kind: str) -> Wait:
    """Return ``wait_until``, or ``async_wait_until`` as a blocking function."""
    if kind.startswith("sync"):
        return wait_until

    def blocking(poll: Callable[[], Any], *arguments: Any, **settings: Any) -> Any:
        async def poll_async() -> Any:
            return poll()

        return asyncio.run(async_wait_until(poll_async, *arguments, **settings))

    return blocking


def states(*values: str) -> Callable[[], str]:
    """Return a function that returns one state after the other, and then the last one."""
    left = list(values)
    return lambda: left.pop(0) if len(left) > 1 else left[0]


def available(state: str) -> bool:
    return state == "available"


def test_wait_ends_when_done_and_reports_every_poll(wait: Wait) -> None:
    seen: list[str] = []
    poll = states("initialised", "building", "available", "gone")
    assert wait(poll, available, interval=0.001, on_poll=seen.append) == "available"
    assert seen == ["initialised", "building", "available"]


def test_wait_does_not_sleep_if_done_at_once(wait: Wait) -> None:
    assert wait(states("available"), available, interval=1000, interval_max=1000) == "available"


def test_timeout_error_has_the_last_value(wait: Wait) -> None:
    with pytest.raises(WaitTimeoutError, match="last value: 'building'") as late:
        wait(states("initialised", "building"), available, deadline=0.02, interval=0.005)
    assert isinstance(late.value, TimeoutError)
    assert (late.value.last, late.value.polls >= 2, late.value.seconds >= 0.02) == ("building", True, True)
    assert pickle.loads(pickle.dumps(late.value)).last == "building"


def test_last_poll_is_at_the_deadline(wait: Wait) -> None:
    assert wait(states("building", "available"), available, deadline=0.01, interval=1000, interval_max=1000)


def test_failed_value_ends_the_wait(wait: Wait) -> None:
    poll = states("building", "failed")
    with pytest.raises(WaitFailedError, match="last value: FAILED") as gone:
        wait(poll, available, failed=lambda state: state == "failed", interval=0.001, describe=str.upper)
    assert gone.value.last == "failed"


def test_exception_of_poll_ends_the_wait(wait: Wait) -> None:
    def poll() -> str:
        raise LookupError("nothing there")

    with pytest.raises(LookupError, match="nothing there"):
        wait(poll, available)


def test_intervals_grow_to_their_maximum(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    poll = states(*["building"] * 5, "available")
    wait_until(poll, available, interval=1, backoff=2, interval_max=5)
    assert pauses == [1, 2, 4, 5, 5]


def test_error_message_stays_short(wait: Wait) -> None:
    with pytest.raises(WaitTimeoutError) as late:
        wait(lambda: "x" * 10_000, available, deadline=0.001, interval=0.001)
    assert len(str(late.value)) < 300


@pytest.mark.parametrize(
    "settings", [{"deadline": 0}, {"interval": -1}, {"backoff": 0.5}, {"interval_max": 0}, {"deadline": "1"}]
)
def test_invalid_times_are_rejected(wait: Wait, settings: Any) -> None:
    with pytest.raises((ApiTypeError, ApiValueError)):
        wait(states("available"), available, **settings)
