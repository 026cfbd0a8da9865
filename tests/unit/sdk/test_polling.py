"""Waiting for what changes by itself, with both forms."""

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
    """The form for either client, on a plain function."""
    if kind.startswith("sync"):
        return wait_until

    def blocking(look: Callable[[], Any], *arguments: Any, **settings: Any) -> Any:
        async def look_async() -> Any:
            return look()

        return asyncio.run(async_wait_until(look_async, *arguments, **settings))

    return blocking


def states(*values: str) -> Callable[[], str]:
    """Something that is in one state after the other, and stays in the last."""
    left = list(values)
    return lambda: left.pop(0) if len(left) > 1 else left[0]


def available(state: str) -> bool:
    return state == "available"


def test_it_ends_when_it_is_done_and_tells_of_every_look(wait: Wait) -> None:
    seen: list[str] = []
    look = states("initialised", "building", "available", "gone")
    assert wait(look, available, interval=0.001, on_poll=seen.append) == "available"
    assert seen == ["initialised", "building", "available"]


def test_what_is_done_already_is_not_waited_for(wait: Wait) -> None:
    assert wait(states("available"), available, interval=1000, interval_max=1000) == "available"


def test_the_error_of_a_deadline_says_what_was_seen_last(wait: Wait) -> None:
    with pytest.raises(WaitTimeoutError, match="last value: 'building'") as late:
        wait(states("initialised", "building"), available, deadline=0.02, interval=0.005)
    assert isinstance(late.value, TimeoutError)
    assert (late.value.last, late.value.polls >= 2, late.value.seconds >= 0.02) == ("building", True, True)
    assert pickle.loads(pickle.dumps(late.value)).last == "building"


def test_there_is_a_last_look_when_the_deadline_has_come(wait: Wait) -> None:
    assert wait(states("building", "available"), available, deadline=0.01, interval=1000, interval_max=1000)


def test_what_has_failed_is_not_waited_for(wait: Wait) -> None:
    look = states("building", "failed")
    with pytest.raises(WaitFailedError, match="last value: FAILED") as gone:
        wait(look, available, failed=lambda state: state == "failed", interval=0.001, describe=str.upper)
    assert gone.value.last == "failed"


def test_what_a_look_raises_ends_the_wait(wait: Wait) -> None:
    def look() -> str:
        raise LookupError("nothing there")

    with pytest.raises(LookupError, match="nothing there"):
        wait(look, available)


def test_pauses_grow_to_their_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    look = states(*["building"] * 5, "available")
    wait_until(look, available, interval=1, backoff=2, interval_max=5)
    assert pauses == [1, 2, 4, 5, 5]


def test_an_error_stays_short(wait: Wait) -> None:
    with pytest.raises(WaitTimeoutError) as late:
        wait(lambda: "x" * 10_000, available, deadline=0.001, interval=0.001)
    assert len(str(late.value)) < 300


@pytest.mark.parametrize(
    "settings", [{"deadline": 0}, {"interval": -1}, {"backoff": 0.5}, {"interval_max": 0}, {"deadline": "1"}]
)
def test_times_that_make_no_sense_are_refused(wait: Wait, settings: Any) -> None:
    with pytest.raises((ApiTypeError, ApiValueError)):
        wait(states("available"), available, **settings)
