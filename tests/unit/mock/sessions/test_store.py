"""Creation, expiry and limits of sessions."""

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


def test_used_session_is_kept(sessions: SessionStore, time: Time) -> None:
    mark(sessions, "a")
    for _ in range(10):
        time.now += 59
        assert sessions.get("a").state("stars").names == ["seen"]


@pytest.mark.parametrize("look", [lambda sessions: sessions.get("b"), names], ids=["another's use", "a listing"])
def test_idle_session_is_dropped_at_the_next_look(
    sessions: SessionStore, time: Time, look: Callable[[SessionStore], object]
) -> None:
    mark(sessions, "a")
    time.now += 61
    look(sessions)
    assert "a" not in names(sessions)
    assert dict(sessions.dropped_reasons) == {"a": "as it was not used for 60 seconds"}


def test_session_after_a_drop_is_new_and_names_the_reason(
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


def test_least_recently_used_session_is_dropped_first(sessions: SessionStore, time: Time) -> None:
    for name in ("a", "b", "c"):
        time.now += 1
        mark(sessions, name)
    mark(sessions, "a")
    mark(sessions, "d")
    assert names(sessions) == ["", "c", "a", "d"]
    assert dict(sessions.dropped_reasons) == {"b": "as there may be 3 sessions"}
    assert sessions.get("b").dropped_reason == "as there may be 3 sessions"


def test_default_session_is_never_dropped(sessions: SessionStore, time: Time) -> None:
    mark(sessions, "")
    time.now += 1e9
    for number in range(10):
        sessions.get(str(number))
    assert sessions.get("").state("stars").names == ["seen"]


def test_idle_sessions_are_dropped_in_batches_and_never_listed(time: Time) -> None:
    sessions = SessionStore({"stars": Stars}, idle=60, max_sessions=100, now=time)
    for number in range(50):
        mark(sessions, str(number))
    time.now += 61
    assert sessions.get("49").state("stars").names == []
    assert len(sessions.dropped_reasons) < 10
    assert names(sessions) == ["", "49"]


def test_reset_clears_the_dropped_reason(sessions: SessionStore, time: Time) -> None:
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


def test_only_service_requests_are_counted(sessions: SessionStore) -> None:
    sessions.get("a")
    sessions.get_for_request("a")
    assert sessions.get_for_request("a").requests == 2


@pytest.mark.parametrize("name", ["x" * (MAX_NAME_LENGTH + 1), "a\nb", "\x7f"])
def test_invalid_session_name_is_rejected(sessions: SessionStore, name: str) -> None:
    with pytest.raises(BadRequest, match="name of a session"):
        sessions.get(name)
    assert names(sessions) == [""]


def test_session_is_dropped_by_name(sessions: SessionStore) -> None:
    mark(sessions, "a")
    sessions.delete("a")
    assert names(sessions) == [""]
    for name in ("a", ""):
        with pytest.raises(NotFound):
            sessions.delete(name)


def test_number_of_snapshots_is_bounded(sessions: SessionStore) -> None:
    session = sessions.get("a")
    for number in range(MAX_SNAPSHOTS):
        sessions.save_snapshot(str(number), session)
    with pytest.raises(Conflict, match="delete one"):
        sessions.save_snapshot("more", session)
    sessions.save_snapshot("7", session)
    sessions.delete_snapshot("7")
    sessions.save_snapshot("more", session)
    with pytest.raises(NotFound):
        sessions.get_snapshot("7")


def test_default_session_is_idle_since_the_start(sessions: SessionStore, time: Time) -> None:
    time.now += 5
    assert [time.now - session.last_used for _, session in sessions] == [5]
