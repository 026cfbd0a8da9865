"""Sorted indexes and their pages."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import pytest

from projectlink_mock._core.storage.sorted_index import SortedIndex
from projectlink_mock._core.storage.table import OrderingSpec, Table


@dataclass(frozen=True)
class Moon:
    ORDERINGS: ClassVar[OrderingSpec] = ("places", ("size", "name"))
    SEARCH_FIELD: ClassVar[str] = "text"

    name: str
    size: int
    planet: str

    @property
    def places(self) -> tuple[str, ...]:
        return (self.planet, "everywhere")

    @property
    def text(self) -> str:
        return f"{self.name} {self.planet}"


MOONS = {
    "1": Moon("io", 3, "jupiter"),
    "2": Moon("titan", 5, "saturn"),
    "3": Moon("europa", 3, "jupiter"),
    "4": Moon("moon", 3, "earth"),
}


def names(
    table: Table[Moon], by: str, of: str = "everywhere", text: str = "", *, descending: bool = False
) -> list[str]:
    records, total = table.sorted_by(by, of).page(0, 1000, descending=descending, text=text)
    assert total == len(records)
    return [record.name for record in records]


def test_groups_are_sorted_by_each_attribute_then_by_age() -> None:
    table = Table(Moon, MOONS)
    assert names(table, "size") == ["io", "europa", "moon", "titan"]
    assert names(table, "size", descending=True) == ["titan", "moon", "europa", "io"]
    assert names(table, "name", "jupiter") == ["europa", "io"]
    assert names(table, "name", "nowhere") == []


def test_page_returns_records_and_total() -> None:
    order = Table(Moon, MOONS).sorted_by("name", "everywhere")
    for descending, expected in [(False, ["europa", "io", "moon", "titan"]), (True, ["titan", "moon", "io", "europa"])]:
        for offset in range(6):
            for limit in range(1, 6):
                records, total = order.page(offset, limit, descending=descending)
                assert [record.name for record in records] == expected[offset : offset + limit]
                assert total == 4


def test_order_follows_every_write() -> None:
    table = Table(Moon, MOONS)
    table.replace("2", replace(MOONS["2"], size=1))
    assert names(table, "size") == ["titan", "io", "europa", "moon"]
    table.replace("2", replace(MOONS["2"], size=3))
    assert names(table, "size") == ["io", "titan", "europa", "moon"]
    table.replace("2", replace(MOONS["2"], planet="jupiter"))
    assert names(table, "name", "saturn") == []
    assert names(table, "name", "jupiter") == ["europa", "io", "titan"]
    table.delete("1")
    assert names(table, "name") == ["europa", "moon", "titan"]
    table.add("1", MOONS["1"])
    assert names(table, "size") == ["europa", "moon", "io", "titan"]


def test_search_matches_the_search_field() -> None:
    table = Table(Moon, MOONS)
    assert names(table, "name", text="o") == ["europa", "io", "moon"]
    assert names(table, "size", text="jup", descending=True) == ["europa", "io"]
    assert table.sorted_by("name", "everywhere").page(1, 1, text="o") == ([MOONS["1"]], 3)
    assert table.sorted_by("name", "everywhere").page(0, 1, text="o", descending=True) == ([MOONS["4"]], 3)


def test_writes_clear_cached_searches() -> None:
    table = Table(Moon, MOONS)
    assert names(table, "size", text="jup") == ["io", "europa"]
    table.replace("1", replace(MOONS["1"], planet="jove"))
    assert names(table, "size", text="jup") == ["europa"]
    table.delete("3")
    assert names(table, "size", text="jup") == []
    table.add("5", Moon("callisto", 1, "jupiter"))
    assert names(table, "size", text="jup") == ["callisto"]


def test_many_searches_return_correct_results() -> None:
    table = Table(Moon, {str(number): Moon(f"m{number:03}", number, "") for number in range(300)})
    for _ in range(2):
        assert [names(table, "size", text=f"m{number:03}") for number in range(300)] == [
            [f"m{number:03}"] for number in range(300)
        ]


def test_order_is_correct_after_many_writes() -> None:
    chance = random.Random(7)
    table = Table(Moon, {})
    for number in range(2000):
        key = str(chance.randrange(100))
        moon = Moon(f"moon {chance.randrange(30)}", chance.randrange(10), chance.choice("abc"))
        if key not in table:
            table.add(key, moon)
        elif number % 3:
            table.replace(key, moon)
        else:
            table.delete(key)
    for place in ("a", "b", "c", "everywhere"):
        members = [moon for moon in table if place in moon.places]
        assert sorted(names(table, "name", place)) == names(table, "name", place) == sorted(one.name for one in members)
        records, _ = table.sorted_by("size", place).page(0, 1000)
        assert [record.size for record in records] == sorted(one.size for one in members)


def test_undeclared_ordering_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        Table(Moon, MOONS).sorted_by("planet", "everywhere")


def entry_keys(order: SortedIndex[Moon], **options: Any) -> list[str]:
    return [entry.key for entry in order.entries(**options)]


def test_entries_iterate_a_range_in_both_directions() -> None:
    order = Table(Moon, MOONS).sorted_by("size", "everywhere")
    everything = entry_keys(order)
    sizes = [MOONS[key].size for key in everything]
    assert sizes == sorted(sizes)
    assert entry_keys(order, descending=True) == everything[::-1]
    for since in {None, *sizes, 0}:
        for until in {None, *sizes, 0}:
            wanted = [
                key
                for key in everything
                if (since is None or MOONS[key].size >= since) and (until is None or MOONS[key].size < until)
            ]
            assert entry_keys(order, since=since, until=until) == wanted
            assert entry_keys(order, since=since, until=until, descending=True) == wanted[::-1]
            assert order.count(since=since, until=until) == len(wanted)


def test_entries_and_page_agree_on_a_search() -> None:
    order = Table(Moon, MOONS).sorted_by("name", "everywhere")
    records, _ = order.page(0, 100, text="o")
    assert [MOONS[key] for key in entry_keys(order, text="o")] == records
    assert records
