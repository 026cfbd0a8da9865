"""ZIP files that are written while they are sent."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime, timezone
from zipfile import ZipFile

import pytest

from projectlink_mock.services.automl.zip_stream import Written, Zip

TIME = datetime(2026, 2, 28, 14, 30, 59, tzinfo=timezone.utc)


def zipped(*entries: tuple[str, list[bytes], int], time: datetime = TIME, is_packed: bool = False) -> bytes:
    archive, content = Zip(), b""
    for path, pieces, at_most in entries:
        content += b"".join(archive.add(path, time, pieces, at_most=at_most, is_packed=is_packed))
    return content + archive.end()


def test_a_piece_is_out_before_the_next_is_read() -> None:
    read: list[int] = []

    def pieces() -> Iterator[bytes]:
        for number in range(3):
            read.append(number)
            yield bytes([number]) * 1000

    out = Zip().add("a", TIME, pieces(), at_most=3000, is_packed=True)
    sizes = []
    for piece in out:
        sizes.append((len(read), len(piece) >= 1000))
        if len(sizes) == 3:
            break
    assert sizes == [(1, True), (2, True), (3, True)]


def test_it_says_what_was_written() -> None:
    written: list[Written] = []

    def add() -> Iterator[bytes]:
        written.append((yield from Zip().add("a", TIME, [b"ab", b"c"], at_most=3)))

    assert b"".join(add())
    assert written == [Written(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]


@pytest.mark.parametrize("is_packed", [False, True])
@pytest.mark.parametrize("at_most", [1000, 2**32], ids=["small", "perhaps of more than 2 GB"])
def test_it_is_a_zip_file(is_packed: bool, at_most: int) -> None:
    content = zipped(("a/b.txt", [b"ab", b"", b"c"], at_most), ("ä", [], at_most), is_packed=is_packed)
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert [(one.filename, archive.read(one)) for one in archive.infolist()] == [("a/b.txt", b"abc"), ("ä", b"")]
        assert {one.date_time for one in archive.infolist()} == {(2026, 2, 28, 14, 30, 58)}
        assert {one.external_attr >> 16 for one in archive.infolist()} == {0o100644}


def test_the_same_entries_give_the_same_bytes() -> None:
    assert zipped(("a", [b"abc"], 3)) == zipped(("a", [b"abc"], 3))


@pytest.mark.parametrize(("year", "told"), [(1, 1980), (1980, 1980), (2107, 2107), (9999, 2107)])
def test_years_that_a_zip_file_cannot_tell_are_told_as_near_as_can_be(year: int, told: int) -> None:
    with ZipFile(io.BytesIO(zipped(("a", [], 0), time=TIME.replace(year=year)))) as archive:
        assert archive.infolist()[0].date_time[0] == told


def test_one_that_is_left_in_the_middle_is_no_trouble() -> None:
    archive = Zip()
    out = archive.add("a", TIME, [b"a"] * 10, at_most=10)
    next(out)
    out.close()
