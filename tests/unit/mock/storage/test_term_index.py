"""Indexes of terms, compared with a look at every record, over writes and forks."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar

import pytest

from projectlink_mock._core.storage import term_index
from projectlink_mock._core.storage.forks import fork
from projectlink_mock._core.storage.table import OrderingSpec, Table

WORDS = ("comet", "moon", "orbit", "rare", "ring")


@dataclass(frozen=True)
class Paper:
    """A text in a table with orderings, whose records have numbers of their own."""

    ORDERINGS: ClassVar[OrderingSpec] = ("groups", ("text",))

    text: str
    groups: tuple[str, ...] = ("all",)


@dataclass(frozen=True)
class Letter:
    """A text in a table without orderings."""

    text: str


@dataclass
class Library:
    papers: Table[Paper | Letter]
    letters: Table[Paper | Letter]


def words(record: Paper | Letter) -> Iterable[str]:
    return record.text.split()


@pytest.fixture(params=[Paper, Letter])
def make(request: pytest.FixtureRequest) -> Callable[[str], Paper | Letter]:
    kind: Callable[[str], Paper | Letter] = request.param
    return kind


def found(table: Table[Paper | Letter], word: str) -> set[str]:
    index = table.terms(words)
    assert index is not None
    return set(index.keys(index.with_term(word)))


def check(table: Table[Paper | Letter]) -> None:
    """Compare the index with the records."""
    for word in (*WORDS, "absent"):
        assert found(table, word) == {key for key, record in table.rows.items() if word in words(record)}, word
    index = table.terms(words)
    assert index is not None
    assert set(index.keys(index.all)) == set(table.rows)


@pytest.mark.parametrize("seed", range(4))
def test_index_follows_writes_and_forks(make: Callable[[str], Paper | Letter], seed: int) -> None:
    chance = random.Random(seed)

    def text() -> str:
        return " ".join(chance.choices(WORDS, weights=(9, 9, 9, 1, 9), k=2))

    tables = [Table(type(make("")), {str(number): make(text()) for number in range(300)})]
    for number in range(300, 900):
        table = chance.choice(tables)
        match chance.randrange(8):
            case 0 | 1 | 2:
                table.add(str(number), make(text()))
            case 3 | 4 if table.rows:
                table.replace(chance.choice(list(table.rows)), make(text()))
            case 5 if table.rows:
                table.delete(chance.choice(list(table.rows)))
            case 6 if len(tables) < 4:
                tables.append(table.fork())
            case _:
                check(table)
    for table in tables:
        check(table)


def test_index_is_built_by_the_first_look_up_alone(make: Callable[[str], Paper | Letter]) -> None:
    read: list[str] = []

    def counted(record: Paper | Letter) -> Iterable[str]:
        read.append(record.text)
        return words(record)

    table = Table(type(make("")), {"1": make("comet"), "2": make("moon")})
    table.replace("1", make("ring"))
    assert read == []
    table.terms(counted)
    assert sorted(read) == ["moon", "ring"]
    table.terms(counted)
    table.fork().terms(counted)
    assert len(read) == 2
    table.replace("2", make("orbit"))
    table.terms(counted)
    assert read[2:] == ["orbit"]


def test_table_may_change_between_the_steps_of_an_index(
    make: Callable[[str], Paper | Letter], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_index, "_RECORDS_AT_ONCE", 2)
    monkeypatch.setattr(term_index, "_TERMS_AT_ONCE", 1)
    table = Table(type(make("")), {str(number): make("moon comet") for number in range(10)})
    copies = []
    for step, _ in enumerate(table.terms_in_steps(words)):
        match step:
            case 0:
                table.replace("0", make("rare"))
                table.replace("9", make("rare"))
            case 1:
                table.delete("8")
            case 2:
                copies.append(table.fork())
            case 3:
                table.add("new", make("orbit"))
            case 4:
                list(table.terms_in_steps(words))  # another look-up finishes it
    assert step > 3
    check(table)
    check(copies[0])
    assert "new" not in copies[0]


def test_index_counts_as_memory_of_its_table(make: Callable[[str], Paper | Letter]) -> None:
    table = Table(type(make("")), {str(number): make(f"comet number{number}") for number in range(100)})
    before = table.size
    check(table)
    with_index = table.size
    assert with_index > before
    for number in range(100):
        table.replace(str(number), make(f"comet another{number}"))
    check(table)
    assert table.size == pytest.approx(with_index, rel=0.1)
    copy = table.fork()
    table.drop_terms()
    assert table.terms(words) is None
    check(copy)
    for number in range(100):
        copy.delete(str(number))
    check(copy)
    assert copy.size == 0


def test_index_that_takes_too_much_memory_is_dropped(
    make: Callable[[str], Paper | Letter], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_index, "MAX_BYTES", 10_000)
    table = Table(type(make("")), {str(number): make(f"comet number{number}") for number in range(100)})
    before = table.size
    assert table.terms(words) is None
    table.add("more", make("moon"))
    assert table.terms(words) is None
    assert table.size - before < 1_000


def test_many_changes_build_the_index_again(
    make: Callable[[str], Paper | Letter], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_index, "_MAX_CHANGES", 5)
    table = Table(type(make("")), {str(number): make("comet") for number in range(20)})
    check(table)
    size = table.size
    for number in range(10):
        table.replace(str(number), make("moon"))
    check(table)
    for number in range(10):
        table.replace(str(number), make("comet"))
    check(table)
    assert table.size == size


def test_state_can_be_forked_with_its_indexes() -> None:
    library = Library(Table(Paper, {"1": Paper("moon")}), Table(Letter, {"1": Letter("comet")}))
    check(library.papers)
    copy = fork(library)
    copy.papers.replace("1", Paper("ring"))
    check(copy.papers)
    check(library.papers)
    check(copy.letters)
