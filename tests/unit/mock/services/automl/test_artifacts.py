"""Generated files of any size, safe names."""

from __future__ import annotations

import tracemalloc
from datetime import datetime, timezone
from itertools import islice

import pytest

from projectlink_mock.services.automl.archive import UniquePaths, safe_name
from projectlink_mock.services.automl.artifacts import CHUNK_SIZE, dataset_chunks, max_dataset_size, model_chunks
from projectlink_mock.services.automl.state import Dataset, Model

TIME = datetime(2026, 1, 1, tzinfo=timezone.utc)


def dataset(rows: int, columns: int, content: bytes | None = None) -> Dataset:
    return Dataset("id", "name", rows, columns, TIME, content)


@pytest.mark.parametrize("size", [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 3 * CHUNK_SIZE])
def test_binary_has_exactly_its_size(size: int) -> None:
    chunks = list(model_chunks(Model("id", "GBM", size)))
    assert sum(map(len, chunks)) == size
    assert max(map(len, chunks), default=0) <= CHUNK_SIZE


def test_generated_binaries_are_deterministic_and_differ_by_model() -> None:
    first, again, other = (b"".join(model_chunks(Model(id, "GBM", 5000))) for id in ("a", "a", "b"))
    assert first == again != other


@pytest.mark.parametrize(("rows", "columns"), [(0, 1), (1, 2), (99, 3), (100_000, 2), (40, 2000)])
def test_generated_table_does_not_exceed_its_maximum_size(rows: int, columns: int) -> None:
    table = dataset(rows, columns)
    chunks = list(dataset_chunks(table))
    assert sum(map(len, chunks)) <= max_dataset_size(table)
    assert max(map(len, chunks)) <= 2 * CHUNK_SIZE
    assert sum(chunk.count(b"\n") for chunk in chunks) == rows + 1


def test_given_content_is_split_into_chunks() -> None:
    chunks = list(dataset_chunks(dataset(1, 1, b"x" * (CHUNK_SIZE + 1))))
    assert [len(chunk) for chunk in chunks] == [CHUNK_SIZE, 1]


def test_large_file_is_written_in_small_chunks() -> None:
    for chunks in (dataset_chunks(dataset(10**15, 2000)), model_chunks(Model("id", "GBM", 10**15))):
        tracemalloc.start()
        for chunk in islice(chunks, 100):
            assert chunk
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 20_000_000


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.csv", "a.csv"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a/b\\c:d", "a_b_c_d"),
        (" . ", "default"),
        ("", "default"),
        ("___", "default"),
        ("Ä ö.csv", "Ä ö.csv"),
        ("x" * 300 + ".csv", "x" * 96 + ".csv"),
        ("x." + "y" * 300, "x." + "y" * 98),
    ],
)
def test_name_is_made_safe(name: str, expected: str) -> None:
    assert safe_name(name, "default") == expected


def test_duplicate_paths_get_a_number() -> None:
    names = UniquePaths()
    paths = [names.add("f", name) for name in ("a.csv", "A.csv", "a.csv", "a (2).csv", "a", "a")]
    assert paths == ["f/a.csv", "f/A (2).csv", "f/a (3).csv", "f/a (2) (2).csv", "f/a", "f/a (2)"]
