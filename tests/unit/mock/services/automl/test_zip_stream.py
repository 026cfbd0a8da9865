"""Streamed ZIP files."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime, timezone
from zipfile import ZipFile

import pytest

from projectlink_mock._core.http.zip_stream import Written, ZipStream

TIME = datetime(2026, 2, 28, 14, 30, 59, tzinfo=timezone.utc)


def zip_entries(*entries: tuple[str, list[bytes], int], time: datetime = TIME, compressed: bool = False) -> bytes:
    archive, content = ZipStream(), b""
    for path, chunks, max_size in entries:
        content += b"".join(archive.add(path, time, chunks, max_size=max_size, compressed=compressed))
    return content + archive.finish()


def test_chunk_is_written_before_the_next_is_read() -> None:
    read: list[int] = []

    def chunks() -> Iterator[bytes]:
        for number in range(3):
            read.append(number)
            yield bytes([number]) * 1000

    out = ZipStream().add("a", TIME, chunks(), max_size=3000, compressed=True)
    sizes = []
    for chunk in out:
        sizes.append((len(read), len(chunk) >= 1000))
        if len(sizes) == 3:
            break
    assert sizes == [(1, True), (2, True), (3, True)]


def test_add_returns_size_and_hash() -> None:
    written: list[Written] = []

    def add() -> Iterator[bytes]:
        written.append((yield from ZipStream().add("a", TIME, [b"ab", b"c"], max_size=3)))

    assert b"".join(add())
    assert written == [Written(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]


@pytest.mark.parametrize("compressed", [False, True])
@pytest.mark.parametrize("max_size", [1000, 2**32], ids=["small", "more than 2 GB"])
def test_output_is_a_zip_file(compressed: bool, max_size: int) -> None:
    content = zip_entries(("a/b.txt", [b"ab", b"", b"c"], max_size), ("ä", [], max_size), compressed=compressed)
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert [(one.filename, archive.read(one)) for one in archive.infolist()] == [("a/b.txt", b"abc"), ("ä", b"")]
        assert {one.date_time for one in archive.infolist()} == {(2026, 2, 28, 14, 30, 58)}
        assert {one.external_attr >> 16 for one in archive.infolist()} == {0o100644}


def test_same_entries_produce_the_same_bytes() -> None:
    assert zip_entries(("a", [b"abc"], 3)) == zip_entries(("a", [b"abc"], 3))


@pytest.mark.parametrize(("year", "expected"), [(1, 1980), (1980, 1980), (2107, 2107), (9999, 2107)])
def test_dates_are_clamped_to_the_zip_range(year: int, expected: int) -> None:
    with ZipFile(io.BytesIO(zip_entries(("a", [], 0), time=TIME.replace(year=year)))) as archive:
        assert archive.infolist()[0].date_time[0] == expected


def test_abandoned_archive_is_harmless() -> None:
    archive = ZipStream()
    out = archive.add("a", TIME, [b"a"] * 10, max_size=10)
    next(out)
    out.close()
