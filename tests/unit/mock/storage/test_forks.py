"""Forks of tables and states, and the freeing of discarded states."""

from __future__ import annotations

import gc
import weakref
from collections import Counter
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, ClassVar

import pytest

from projectlink_mock._core.http.errors import Conflict, NotFound
from projectlink_mock._core.storage.cow import PAGE_SIZE
from projectlink_mock._core.storage.forks import DeferredFree, cached_fork, fork
from projectlink_mock._core.storage.table import IndexSpec, OrderingSpec, Table

PLANETS = ("mars", "jupiter", "saturn", None)


@dataclass(frozen=True)
class Moon:
    UNIQUE: ClassVar[IndexSpec] = (("name",), ("planet", "number"))
    INDEXES: ClassVar[IndexSpec] = (("planet",), ("planet", "is_large"))
    ORDERINGS: ClassVar[OrderingSpec] = ("places", ("number", "size"))
    SEARCH_FIELD: ClassVar[str] = "name"

    name: str
    number: int
    planet: str | None
    size: int

    @property
    def is_large(self) -> bool:
        return self.size > 5

    @property
    def places(self) -> tuple[str, ...]:
        return ("sky",) if self.planet is None else ("sky", self.planet)


@dataclass
class Plan:
    steps: list[str] = field(default_factory=list)


@dataclass
class Sky:
    moons: Table[Moon] = field(default_factory=lambda: Table(Moon))
    plan: Plan = field(default_factory=Plan)
    latest: int = 0


Contents = tuple[Any, ...]


def contents(table: Table[Moon]) -> Contents:
    """Return everything that a table exposes."""
    groups = [table.filter(planet=planet) for planet in PLANETS if planet]
    newest = [list(table.newest_first(planet=planet)) for planet in PLANETS if planet]
    large = [{moon.name for moon in table.filter(planet=planet, is_large=True)} for planet in PLANETS if planet]
    orders = [
        table.sorted_by(by, place).page(offset, 100, descending=descending, text=text)
        for by in ("number", "size")
        for place in ("sky", "mars", "saturn")
        for offset, descending, text in ((0, False, ""), (250, True, ""), (10, False, "moon 1"))
    ]
    found = [table.find_by(name=moon.name) for moon in table]
    counts = [table.count(planet=planet) for planet in PLANETS]
    return (list(table), list(table.rows), len(table), groups, newest, large, orders, found, counts)


def rebuild(rows: dict[str, Moon]) -> Table[Moon]:
    return Table(Moon, rows)


def moon(random: Random, number: int) -> Moon:
    return Moon(f"moon {number}", number, random.choice(PLANETS), random.randrange(10))


def change(random: Random, table: Table[Moon], number: int) -> None:
    keys = list(table.rows)
    what = random.random()
    if what < 0.5 or not keys:
        table.add(str(number), moon(random, number))
    elif what < 0.8:
        key = random.choice(keys)
        table.replace(key, replace(table.get(key), size=random.randrange(10), name=f"renamed {number}"))
    else:
        table.delete(random.choice(keys))


def filled(count: int) -> Table[Moon]:
    random = Random(1)
    return Table(Moon, {str(number): moon(random, number) for number in range(count)})


@pytest.mark.parametrize("count", [0, PAGE_SIZE, 3 * PAGE_SIZE])
def test_fork_and_original_are_independent(count: int) -> None:
    random, number = Random(count), 10_000
    tables = [filled(count)]
    seen = [contents(tables[0])]
    for _ in range(3):
        at = random.randrange(len(tables))
        tables.append(tables[at].fork())
        seen.append(seen[at])
        for at in (0, len(tables) - 1):
            for _ in range(30):
                number += 1
                change(random, tables[at], number)
            seen[at] = contents(tables[at])
        assert [contents(table) for table in tables] == seen
    for table in tables:
        rebuilt = rebuild(dict(zip(table.rows, table, strict=True)))
        assert contents(rebuilt) == contents(table)


def test_forked_table_equals_a_rebuilt_table() -> None:
    random, rows = Random(2), {}
    table: Table[Moon] = Table(Moon)
    for number in range(3 * PAGE_SIZE):
        key = str(number)
        rows[key] = table.add(key, moon(random, number))
        if number % 3 == 0:
            deleted = random.choice(list(rows))
            table.delete(deleted)
            del rows[deleted]
    assert contents(table) == contents(rebuild(rows))
    for key in list(rows):
        table.delete(key)
    assert (len(table), list(table), table.filter(planet="mars")) == (0, [], [])
    assert table.sorted_by("size", "sky").page(0, 10) == ([], 0)


def test_rejected_write_changes_neither_fork() -> None:
    table = filled(2 * PAGE_SIZE)
    clone = table.fork()
    before = contents(table)
    with pytest.raises(Conflict):
        clone.add("1", moon(Random(), 5000))
    with pytest.raises(Conflict):
        clone.add("new", table.get("1"))
    with pytest.raises(NotFound):
        clone.delete("new")
    assert contents(clone) == contents(table) == before


def test_first_write_copies_only_the_pages_it_touches() -> None:
    table = filled(40 * PAGE_SIZE)
    clone = table.fork()
    clone.add("new", moon(Random(), 99_999))
    shared = {id(page) for stack in table.pages() for page in stack}
    pages = Counter(id(page) in shared for stack in clone.pages() for page in stack)
    # One page of each map, and one more for a split, of many more pages.
    assert pages[False] < 20 < 100 < pages[True]


def test_fork_copies_all_mutable_fields() -> None:
    sky = Sky(filled(3), Plan(["look"]), 3)
    clone = fork(sky)
    clone.moons.delete("1")
    clone.plan.steps.append("wait")
    clone.latest = 4
    assert (len(sky.moons), sky.plan.steps, sky.latest) == (3, ["look"], 3)


def test_cached_fork_creates_the_state_once() -> None:
    made: list[Sky] = []

    def make() -> Sky:
        made.append(Sky(filled(3)))
        return made[-1]

    give = cached_fork(make)
    assert made == []
    give().moons.delete("1")
    assert (len(give().moons), len(made)) == (3, 1)


class Record:
    """A record that supports weak references."""

    def __init__(self, planet: str) -> None:
        self.planet = planet


class Grouped(Record):
    INDEXES: ClassVar[IndexSpec] = (("planet",),)


@dataclass
class Records:
    table: Table[Grouped] = field(default_factory=lambda: Table(Grouped))


def ticking() -> Any:
    """Return a clock on which each step uses up the time of a batch."""
    ticks = iter(range(10**9))
    return lambda: next(ticks) * 0.00003


def test_discarded_state_is_freed_in_batches() -> None:
    deferred = DeferredFree(ticking())
    state = Records()
    alive = []
    for number in range(20 * PAGE_SIZE):
        record = Grouped("mars" if number % 2 else f"planet {number}")
        alive.append(weakref.ref(record))
        state.table.add(str(number), record)
    deferred.add(state)
    del state, record
    gc.collect()
    assert all(one() for one in alive)
    rounds = 0
    while deferred:
        before = sum(one() is not None for one in alive)
        deferred.free_batch()
        rounds += 1
        assert before - sum(one() is not None for one in alive) <= 4 * PAGE_SIZE
    assert rounds > 20
    assert not any(one() for one in alive)


def test_shared_pages_are_not_freed() -> None:
    deferred = DeferredFree()
    sky = Sky(filled(4 * PAGE_SIZE))
    clone, before = fork(sky), contents(sky.moons)
    clone.moons.delete("1")
    deferred.add(clone, sky)
    deferred.add(fork(sky))
    while deferred:
        deferred.free_batch()
    assert contents(sky.moons) == before


def test_number_of_waiting_pages_is_bounded() -> None:
    deferred = DeferredFree()
    moons = filled(200)
    for _ in range(3000):
        sky = Sky(moons.fork())
        sky.moons.delete("1")
        deferred.add(sky)
    assert len(deferred) <= 16_384
