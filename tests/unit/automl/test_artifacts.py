"""Files that are made up: of any size, and never held."""

from __future__ import annotations

import tracemalloc
from datetime import datetime, timezone
from itertools import islice

import pytest

from projectlink_mock.services.automl.artifacts import PIECE, most_bytes, of_dataset, of_model
from projectlink_mock.services.automl.safe_names import Names, safe
from projectlink_mock.services.automl.state import Dataset, Model

TIME = datetime(2026, 1, 1, tzinfo=timezone.utc)


def dataset(rows: int, columns: int, content: bytes | None = None) -> Dataset:
    return Dataset("id", "name", rows, columns, TIME, content)


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_a_binary_has_exactly_its_size(size: int) -> None:
    pieces = list(of_model(Model("id", "GBM", size)))
    assert sum(map(len, pieces)) == size
    assert max(map(len, pieces), default=0) <= PIECE


def test_two_models_have_different_binaries_and_one_has_the_same_each_time() -> None:
    first, again, other = (b"".join(of_model(Model(id, "GBM", 5000))) for id in ("a", "a", "b"))
    assert first == again != other


@pytest.mark.parametrize(("rows", "columns"), [(0, 1), (1, 2), (99, 3), (100_000, 2), (40, 2000)])
def test_a_table_never_exceeds_what_is_said_of_it(rows: int, columns: int) -> None:
    table = dataset(rows, columns)
    pieces = list(of_dataset(table))
    assert sum(map(len, pieces)) <= most_bytes(table)
    assert max(map(len, pieces)) <= 2 * PIECE
    assert sum(piece.count(b"\n") for piece in pieces) == rows + 1


def test_what_was_given_is_cut_in_pieces() -> None:
    pieces = list(of_dataset(dataset(1, 1, b"x" * (PIECE + 1))))
    assert [len(piece) for piece in pieces] == [PIECE, 1]


def test_however_large_a_file_is_there_is_never_more_than_a_piece_of_it() -> None:
    for pieces in (of_dataset(dataset(10**15, 2000)), of_model(Model("id", "GBM", 10**15))):
        tracemalloc.start()
        for piece in islice(pieces, 100):
            assert piece
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert most < 20_000_000


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("a.csv", "a.csv"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a/b\\c:d", "a_b_c_d"),
        (" . ", "instead"),
        ("", "instead"),
        ("___", "instead"),
        ("Ä ö.csv", "Ä ö.csv"),
        ("x" * 300 + ".csv", "x" * 96 + ".csv"),
        ("x." + "y" * 300, "x." + "y" * 98),
    ],
)
def test_a_name_is_made_safe(name: str, made: str) -> None:
    assert safe(name, "instead") == made


def test_a_path_is_given_once() -> None:
    names = Names()
    given = [names.unique("f", name) for name in ("a.csv", "A.csv", "a.csv", "a (2).csv", "a", "a")]
    assert given == ["f/a.csv", "f/A (2).csv", "f/a (3).csv", "f/a (2) (2).csv", "f/a", "f/a (2)"]
