"""Tables of records."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from projectlink_mock._core.http.errors import Conflict, NotFound
from projectlink_mock._core.storage.table import Table


@dataclass(frozen=True)
class Star:
    name: str


@pytest.fixture
def stars() -> Table[Star]:
    table = Table(Star)
    for name in ("vega", "altair", "deneb"):
        table.add(name, Star(name))
    return table


def test_records_keep_their_insertion_order(stars: Table[Star]) -> None:
    stars.replace("vega", Star("Vega"))
    assert [star.name for star in stars] == ["Vega", "altair", "deneb"]
    assert len(stars) == 3


def test_add_and_replace_return_the_record(stars: Table[Star]) -> None:
    sun = Star("sun")
    assert stars.add("sun", sun) is sun
    assert stars.replace("sun", sun) is sun
    assert stars.get("sun") is sun
    assert "sun" in stars


def test_taken_key_is_a_conflict(stars: Table[Star]) -> None:
    with pytest.raises(Conflict, match="There is a star 'vega' already"):
        stars.add("vega", Star("another"))
    assert stars.get("vega").name == "vega"


def test_missing_key_is_not_found(stars: Table[Star]) -> None:
    with pytest.raises(NotFound, match="There is no star 'sun'"):
        stars.get("sun")
    with pytest.raises(NotFound):
        stars.replace("sun", Star("sun"))
    with pytest.raises(NotFound):
        stars.delete("sun")
    assert "sun" not in stars


def test_deleted_record_is_gone(stars: Table[Star]) -> None:
    stars.delete("altair")
    assert [star.name for star in stars] == ["vega", "deneb"]


def test_table_copies_its_initial_rows() -> None:
    rows = {"vega": Star("vega")}
    Table(Star, rows).delete("vega")
    assert "vega" in rows
