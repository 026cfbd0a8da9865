"""Checks of packages whose declared sizes, names and lists of entries are hostile."""

from __future__ import annotations

import struct
import tracemalloc
import zlib
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile, ZipInfo

import pytest

from projectlink_mock._core.content import StoredContent
from projectlink_mock.services.ubiops_common import package_file

MEGABYTE = 1024 * 1024


def build_error(content: bytes) -> str:
    """Return the error of a build from these bytes."""
    return package_file.build_error(StoredContent.of(content), "model file")


def archive(*entries: tuple[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    """Return a zip with these entries."""
    content = BytesIO()
    with ZipFile(content, "w") as file:
        for name, data in entries:
            file.writestr(ZipInfo(name), data, method)
    return content.getvalue()


def raw_archive(packed: bytes, declared: int, *, method: int, count: int = 1, extra: bytes = b"") -> bytes:
    """Return a zip with an entry that is listed `count` times and declares any size."""
    common = struct.pack("<5H3L", 20, 0, method, 0, 0x21, 0, len(packed), declared)
    local = struct.pack("<4s", b"PK\3\4") + common + struct.pack("<2H", 1, 0) + b"a" + packed
    row = (
        struct.pack("<4sH", b"PK\1\2", 20) + common + struct.pack("<5H2L", 1, len(extra), 0, 0, 0, 0, 0) + b"a" + extra
    )
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(row) * count, len(local), 0)
    return local + row * count + end


def deflated_zeros(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return b"".join(packer.compress(bytes(MEGABYTE)) for _ in range(size // MEGABYTE)) + packer.flush()


@pytest.mark.parametrize("method", [ZIP_STORED, ZIP_DEFLATED])
def test_valid_archive_builds(method: int) -> None:
    entries = ("package/", b""), ("package/model.py", b"x" * 1000), ("package/..data/a..b", b""), ("model.py", b"")
    assert build_error(archive(*entries, method=method)) == ""


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_duplicate_names_are_verified_each() -> None:
    twice = archive(("a.py", b"first"), ("a.py", b"other"), method=ZIP_STORED)
    assert build_error(twice) == ""
    assert "a.py is damaged" in build_error(twice.replace(b"first", b"fi_st"))


@pytest.mark.parametrize("declared", [10, 400 * MEGABYTE])
def test_entry_with_a_wrong_size_is_not_unpacked_beyond_it(declared: int) -> None:
    content = raw_archive(deflated_zeros(64 * MEGABYTE), declared, method=ZIP_DEFLATED)
    tracemalloc.start()
    try:
        build_error(content)
        assert tracemalloc.get_traced_memory()[1] < 2 * MEGABYTE
    finally:
        tracemalloc.stop()


def test_entries_are_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_file, "MAX_UNPACKED_BYTES", 100)
    assert build_error(archive(("a", bytes(50)), ("b", bytes(50)))) == ""
    assert "too large: at most 100" in build_error(archive(("a", bytes(50)), ("b", bytes(51))))


def test_only_the_first_bytes_are_verified(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_file, "MAX_VERIFIED_BYTES", 100)
    content = archive(("a", b"a" * 100), ("b", b"b" * 100), method=ZIP_STORED)
    assert "a is damaged" in build_error(content.replace(b"aaa", b"axa", 1))
    assert build_error(content.replace(b"bbb", b"bxb", 1)) == ""


def test_one_entry_listed_often_is_an_error() -> None:
    content = raw_archive(deflated_zeros(MEGABYTE), MEGABYTE, method=ZIP_DEFLATED, count=10_000)
    assert "too large" in build_error(content)


def test_too_many_entries_are_an_error() -> None:
    content = raw_archive(b"", 0, method=ZIP_STORED, count=10_001)
    assert "too many entries: at most 10000" in build_error(content)
    # The declared number of entries does not count.
    assert "too many entries" in build_error(content.replace(struct.pack("<2H", 10_001, 10_001), b"\1\0\1\0"))


def test_long_list_of_entries_is_not_parsed() -> None:
    extra = struct.pack("<2H", 0x9999, 0) * 16_000
    content = raw_archive(b"", 0, method=ZIP_STORED, count=100, extra=extra)
    assert "list of entries is larger than" in build_error(content)


@pytest.mark.parametrize("method", [ZIP_BZIP2, ZIP_LZMA])
def test_other_compressions_are_an_error(method: int) -> None:
    assert "neither stored nor deflated: 'a.py'" in build_error(archive(("a.py", b"x"), method=method))


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../a", "a/../../b", "a/..", "C:/a", "\\a", "a\\..\\b", "x" * 60_000 + "/.."]
)
def test_entry_outside_of_the_folder_is_an_error(name: str) -> None:
    error = build_error(archive((name, b"x")))
    assert "outside of its folder" in error
    assert len(error) <= 500


def test_encrypted_entry_is_an_error() -> None:
    content = bytearray(archive(("a.py", b"x"), method=ZIP_STORED))
    content[6] |= 1
    content[content.index(b"PK\1\2") + 8] |= 1
    assert "password" in build_error(bytes(content))


@pytest.mark.parametrize("name", ["main.py", "package/main.py"])
def test_entry_point_at_the_top_or_in_one_folder_builds(name: str) -> None:
    content = StoredContent.of(archive(("other/readme.txt", b""), (name, b"")))
    assert package_file.build_error(content, "package", "main.py") == ""


@pytest.mark.parametrize("name", ["a/b/main.py", "not_main.py", "main.py/", "main.pyc"])
def test_entry_point_elsewhere_is_an_error(name: str) -> None:
    content = StoredContent.of(archive((name, b"")))
    assert "The package has no main.py" in package_file.build_error(content, "package", "main.py")
