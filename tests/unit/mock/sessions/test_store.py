"""How long sessions are kept, and how many."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.sessions.store import MAX_NAME_LENGTH, MAX_SNAPSHOTS, SessionStore


@dataclass
class Stars:
    names: list[str] = field(default_factory=list)


@dataclass
class Time:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def sessions(time: Time) -> SessionStore:
    return SessionStore({"stars": Stars}, idle=60, max_sessions=3, now=time)


def mark(sessions: SessionStore, name: str, text: str = "seen") -> None:
    sessions.get(name).state("stars").names.append(text)


def names(sessions: SessionStore) -> list[str]:
    return [name for name, _ in sessions]


def test_a_session_that_is_used_stays(sessions: SessionStore, time: Time) -> None:
    mark(sessions, "a")
    for _ in range(10):
        time.now += 59
        assert sessions.get("a").state("stars").names == ["seen"]


@pytest.mark.parametrize("look", [lambda sessions: sessions.get("b"), names], ids=["another's use", "a listing"])
def test_one_that_nobody_uses_is_dropped_when_somebody_looks(
    sessions: SessionStore, time: Time, look: Callable[[SessionStore], object]
) -> None:
    mark(sessions, "a")
    time.now += 61
    look(sessions)
    assert "a" not in names(sessions)
    assert dict(sessions.dropped_reasons) == {"a": "as it was not used for 60 seconds"}


def test_one_that_comes_back_too_late_is_new_and_says_why(
    sessions: SessionStore, time: Time, caplog: pytest.LogCaptureFixture
) -> None:
    mark(sessions, "a")
    time.now += 61
    session = sessions.get("a")
    assert (session.state("stars").names, session.dropped_reason) == ([], "as it was not used for 60 seconds")
    assert (
        "Session 'a' starts from the seed: its previous data was dropped, as it was not used for 60 seconds."
        in caplog.text
    )
    assert not sessions.dropped_reasons


def test_the_one_unused_for_longest_goes_first(sessions: SessionStore, time: Time) -> None:
    for name in ("a", "b", "c"):
        time.now += 1
        mark(sessions, name)
    mark(sessions, "a")
    mark(sessions, "d")
    assert names(sessions) == ["", "c", "a", "d"]
    assert dict(sessions.dropped_reasons) == {"b": "as there may be 3 sessions"}
    assert sessions.get("b").dropped_reason == "as there may be 3 sessions"


def test_the_one_without_a_name_never_goes(sessions: SessionStore, time: Time) -> None:
    mark(sessions, "")
    time.now += 1e9
    for number in range(10):
        sessions.get(str(number))
    assert sessions.get("").state("stars").names == ["seen"]


def test_many_that_nobody_uses_are_dropped_a_few_at_a_time_and_seen_by_nobody(time: Time) -> None:
    sessions = SessionStore({"stars": Stars}, idle=60, max_sessions=100, now=time)
    for number in range(50):
        mark(sessions, str(number))
    time.now += 61
    assert sessions.get("49").state("stars").names == []
    assert len(sessions.dropped_reasons) < 10
    assert names(sessions) == ["", "49"]


def test_a_reset_is_no_loss(sessions: SessionStore, time: Time) -> None:
    mark(sessions, "a")
    time.now += 61
    names(sessions)
    sessions.reset("a")
    assert sessions.get("a").dropped_reason is None
    mark(sessions, "a")
    sessions.reset("a")
    assert sessions.get("a").state("stars").names == []
    mark(sessions, "")
    sessions.reset("")
    assert sessions.get("").state("stars").names == []


def test_only_requests_of_services_are_counted(sessions: SessionStore) -> None:
    sessions.get("a")
    sessions.get_for_request("a")
    assert sessions.get_for_request("a").requests == 2


@pytest.mark.parametrize("name", ["x" * (MAX_NAME_LENGTH + 1), "a\nb", "\x7f"])
def test_what_is_no_name_is_refused(sessions: SessionStore, name: str) -> None:
    with pytest.raises(BadRequest, match="name of a session"):
        sessions.get(name)
    assert names(sessions) == [""]


def test_a_session_is_dropped_by_name(sessions: SessionStore) -> None:
    mark(sessions, "a")
    sessions.drop("a")
    assert names(sessions) == [""]
    for name in ("a", ""):
        with pytest.raises(NotFound):
            sessions.drop(name)


def test_only_so_many_snapshots_are_kept(sessions: SessionStore) -> None:
    taken = sessions.get("a").snapshot()
    for number in range(MAX_SNAPSHOTS):
        sessions.save_snapshot(str(number), taken)
    with pytest.raises(Conflict, match="delete one"):
        sessions.save_snapshot("more", taken)
    sessions.save_snapshot("7", taken)
    sessions.delete_snapshot("7")
    sessions.save_snapshot("more", taken)
    with pytest.raises(NotFound):
        sessions.get_snapshot("7")


def test_the_session_without_a_name_is_as_idle_as_the_server_is_old(sessions: SessionStore, time: Time) -> None:
    time.now += 5
    assert [time.now - session.last_used for _, session in sessions] == [5]
