"""The memory that sessions and snapshots share, and how sizes are estimated."""

from __future__ import annotations

import gc
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

import pytest

from projectlink_mock._core.http.errors import InsufficientStorage
from projectlink_mock._core.sessions.store import MIN_IDLE_SECONDS, SessionStore
from projectlink_mock._core.storage.sizes import RECORD_BYTES, growth, size_of
from projectlink_mock._core.storage.table import Table

BUDGET = 100_000


@dataclass(frozen=True, slots=True)
class Star:
    INDEXES: ClassVar[Any] = ()

    id: str
    content: Any


@dataclass
class Stars:
    stars: Table[Star] = field(default_factory=lambda: Table(Star))


@dataclass
class Time:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def seed() -> Stars:
    return Stars(Table(Star, {"sun": Star("sun", b"x" * 50_000)}))


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def sessions(time: Time) -> SessionStore:
    return SessionStore({"stars": seed}, idle=3600, state_bytes=BUDGET, now=time)


def add(sessions: SessionStore, name: str, size: int, id: str = "") -> None:
    """Do what a request does: check the memory, change the state, measure it."""
    session = sessions.get(name)
    sessions.check_memory(session, 0)
    table = session.state("stars").stars
    table.add(id or str(len(table)), Star(id, b"x" * size))
    session.measure("stars")


def used(sessions: SessionStore) -> int:
    """Return the bytes that are used, in steps of 10,000."""
    return next(size for size in range(0, 10 * BUDGET, 10_000) if sessions.memory.has_room(BUDGET - size - 10_000))


def test_seed_counts_for_no_session(sessions: SessionStore) -> None:
    for name in "abc":
        sessions.get(name).state("stars")
        sessions.get(name).measure()
    assert used(sessions) == 0


def test_deleted_and_replaced_records_no_longer_count(sessions: SessionStore) -> None:
    add(sessions, "a", 40_000, "vega")
    assert used(sessions) == 40_000
    table = sessions.get("a").state("stars").stars
    table.replace("vega", replace(table.get("vega"), content=b"x" * 20_000))
    sessions.get("a").measure()
    assert used(sessions) == 20_000
    table.delete("vega")
    table.delete("sun")  # which a fork of the seed still has
    sessions.get("a").measure()
    assert used(sessions) == 0


def test_session_without_room_may_not_grow_but_others_may(sessions: SessionStore) -> None:
    for _ in range(3):
        add(sessions, "a", 40_000)
    with pytest.raises(InsufficientStorage, match="delete snapshots, sessions or data"):
        add(sessions, "a", 1)
    add(sessions, "b", 100)
    sessions.reset("a")
    add(sessions, "a", 40_000)


def test_unused_sessions_are_dropped_before_anything_is_rejected(sessions: SessionStore, time: Time) -> None:
    add(sessions, "old", 60_000)
    time.now += MIN_IDLE_SECONDS + 1
    add(sessions, "new", 60_000)
    add(sessions, "new", 10)
    assert [name for name, _ in sessions] == ["", "new"]
    assert "may take 100000 bytes" in str(sessions.get("old").dropped_reason)


def test_sessions_in_use_are_not_dropped(sessions: SessionStore) -> None:
    for name in ("a", "b"):
        add(sessions, name, 60_000)
    with pytest.raises(InsufficientStorage):
        add(sessions, "b", 1)
    assert [name for name, _ in sessions] == ["", "a", "b"]


def test_snapshot_and_sessions_restored_from_it_count_once(sessions: SessionStore) -> None:
    add(sessions, "a", 40_000)
    sessions.save_snapshot("filled", sessions.get("a"))
    for name in "bcd":
        sessions.get(name).restore(sessions.get_snapshot("filled"))
    assert used(sessions) == 40_000
    for name in "abcd":
        sessions.reset(name)
    assert used(sessions) == 40_000
    sessions.get("d").restore(sessions.get_snapshot("filled"))
    sessions.delete_snapshot("filled")
    gc.collect()
    assert used(sessions) == 40_000, "the session has it still"
    sessions.reset("d")
    gc.collect()
    assert used(sessions) == 0


def test_savepoints_do_not_add_up(sessions: SessionStore) -> None:
    add(sessions, "", 30_000)
    for _ in range(20):
        before = sessions.get("").snapshot()
        add(sessions, "", 30_000)
        sessions.get("").restore(before)
    assert used(sessions) == 30_000


def test_snapshot_without_room_is_rejected(sessions: SessionStore) -> None:
    add(sessions, "", 60_000)
    sessions.save_snapshot("one", sessions.get(""))
    sessions.reset("")
    add(sessions, "", 45_000)
    for _ in range(2):
        with pytest.raises(InsufficientStorage):
            sessions.save_snapshot("two", sessions.get(""))
    assert list(sessions.snapshots) == ["one"]
    sessions.delete_snapshot("one")
    sessions.save_snapshot("two", sessions.get(""))


@pytest.mark.parametrize(
    ("content", "least", "most"),
    [
        (None, 0, 0),
        ("x" * 1000, 1000, 1100),
        ({"text": "a,b," * 1000}, 4000, 5000),
        ([[]] * 1000, 1000 * 56, 1000 * 150),
        ({"numbers": list(range(1000))}, 1000 * 32, 1000 * 100),
        ((Star("a", "x" * 100), Star("b", None)), 2 * RECORD_BYTES, 2 * RECORD_BYTES + 600),
        (object(), 0, 100),
        ({"integer": 2**70}, 0, 300),
    ],
)
def test_size_is_about_what_the_values_take(content: Any, least: int, most: int) -> None:
    empty = Star("", None)
    assert least <= size_of(Star("", content)) - size_of(empty) <= most
    assert growth(empty, Star("", content)) == size_of(Star("", content)) - size_of(empty)


def test_indexes_are_dropped_before_a_write_is_rejected(sessions: SessionStore) -> None:
    for number in range(20):
        add(sessions, "", 1_000, str(number))
    session = sessions.get("")
    stars = session.state("stars").stars
    index = stars.terms(lambda star: [f"{star.id} {number}" for number in range(30)])
    assert index is not None
    session.measure("stars")
    assert not sessions.memory.has_room()
    add(sessions, "", 1_000)
    assert sessions.memory.has_room()
    assert stars.terms(lambda star: [star.id]) is None
