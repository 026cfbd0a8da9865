"""Unique and non-unique indexes of tables."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import pytest

from projectlink_mock._core.http.errors import Conflict, NotFound
from projectlink_mock._core.storage.table import IndexSpec, Table


@dataclass(frozen=True)
class Moon:
    UNIQUE: ClassVar[IndexSpec] = (("planet", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("planet",), ("finder",))
    DISPLAY_NAME: ClassVar[str] = "natural satellite"

    planet: str
    name: str
    finder: str | None = None


IO, EUROPA = Moon("jupiter", "io", "galilei"), Moon("jupiter", "europa", "galilei")
TITAN = Moon("saturn", "titan")


def moons() -> Table[Moon]:
    return Table(Moon, {"1": IO, "2": EUROPA, "3": TITAN})


def test_record_is_found_by_unique_fields() -> None:
    table = moons()
    assert table.get_by(planet="jupiter", name="io") is IO
    assert table.find_by(planet="saturn", name="io") is None
    with pytest.raises(NotFound, match="no natural satellite 'io'"):
        table.get_by(planet="saturn", name="io")


def test_groups_keep_their_insertion_order() -> None:
    table = moons()
    assert table.filter(planet="jupiter") == [IO, EUROPA]
    assert list(table.newest_first(planet="jupiter")) == [EUROPA, IO]
    assert (table.count(planet="jupiter"), table.count(planet="mars")) == (2, 0)
    table.replace("1", replace(IO, name="ion"))
    assert [one.name for one in table.filter(planet="jupiter")] == ["ion", "europa"]


def test_none_is_not_indexed() -> None:
    assert moons().count(finder=None) == 0


def test_rejected_duplicate_changes_nothing() -> None:
    table = moons()
    with pytest.raises(Conflict, match="is a natural satellite 'io' already"):
        table.add("4", IO)
    with pytest.raises(Conflict):
        table.replace("2", replace(EUROPA, name="io"))
    assert table.filter(planet="jupiter") == [IO, EUROPA]
    assert len(table) == 3


def test_replaced_record_is_found_by_its_new_values() -> None:
    table = moons()
    table.replace("1", replace(IO, planet="mars", finder=None))
    assert table.get_by(planet="mars", name="io").finder is None
    assert table.find_by(planet="jupiter", name="io") is None
    assert (table.filter(planet="jupiter"), table.filter(finder="galilei")) == ([EUROPA], [EUROPA])
    table.add("5", IO)


def test_deleted_record_leaves_all_indexes() -> None:
    table = moons()
    assert table.delete_where(planet="jupiter") == [IO, EUROPA]
    assert (list(table), table.filter(finder="galilei")) == ([TITAN], [])
    table.add("1", IO)
