"""Contents of uploads: ranges of memory and of temporary files."""

from __future__ import annotations

import gc
import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from projectlink_mock._core.content import OmittedContentError, Spool, SpoolFullError, StoredContent

BYTES = bytes(range(256)) * 1_000


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def files(folder: Path) -> list[Path]:
    gc.collect()
    return [path for path in folder.rglob("*") if path.is_file() and path.name != "lock"]


def spooled(content: bytes, spool: Spool | None = None) -> StoredContent:
    writer = (spool or Spool()).writer()
    writer.write(content[:10])
    writer.write(content[10:])
    return writer.finish()


@pytest.fixture(params=["memory", "file", "both"])
def content(request: pytest.FixtureRequest) -> Iterator[StoredContent]:
    """Return the same bytes in memory, in a file, and in pieces of both."""
    if request.param == "both":
        yield StoredContent.join(
            [spooled(BYTES[:70_000]), StoredContent.of(BYTES[70_000:70_003]), spooled(BYTES[70_003:])]
        )
    else:
        yield StoredContent.of(BYTES) if request.param == "memory" else spooled(BYTES)


def test_content_is_read_as_it_was_written(content: StoredContent) -> None:
    assert content.read() == BYTES
    assert len(content) == len(BYTES)
    assert content.md5() == hashlib.md5(BYTES).hexdigest()
    assert max(map(len, content.chunks(1_000))) == 1_000


@pytest.mark.parametrize(
    ("start", "stop"), [(0, 5), (69_999, 70_005), (70_001, 70_002), (255_990, 300_000), (9, 9), (300_000, 400_000)]
)
def test_slice_is_that_of_the_bytes(content: StoredContent, start: int, stop: int) -> None:
    assert content.slice(start, stop).read() == BYTES[start:stop]


@pytest.mark.parametrize("sought", [BYTES[69_990:70_020], b"\xff\x00\x01", b"absent", BYTES[-7:]])
@pytest.mark.parametrize("start", [0, 1_000, 200_000])
def test_find_is_that_of_bytes(content: StoredContent, sought: bytes, start: int) -> None:
    assert content.find(sought, start) == BYTES.find(sought, start)
    assert content.find(sought, start, 255_999) == BYTES.find(sought, start, 255_999)


def test_equal_bytes_are_equal_contents(content: StoredContent) -> None:
    assert content == StoredContent.of(BYTES)
    assert content != StoredContent.of(BYTES[:-1] + b"?")
    assert content != StoredContent.of(BYTES[:-1])


def test_archive_in_a_content_can_be_read(folder: Path) -> None:
    with ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr("a.bin", BYTES)
    with ZipFile(spooled((folder / "a.zip").read_bytes()).open()) as archive:
        assert archive.read("a.bin") == BYTES


def test_hash_takes_steps_that_callers_share() -> None:
    content = StoredContent.of(BYTES * 60)  # 15 MB, of which a step takes 4
    first, second = content.hash_in_steps(), content.hash_in_steps()
    next(second)
    assert len(list(first)) == 2
    assert list(second) == []
    assert content.md5() == hashlib.md5(BYTES * 60).hexdigest()


def test_file_is_deleted_with_the_last_reference(folder: Path) -> None:
    whole = spooled(BYTES)
    part = whole.slice(5, 10)
    assert len(files(folder)) == 1
    del whole
    assert (part.read(), len(files(folder))) == (BYTES[5:10], 1)
    del part
    assert not files(folder)


def test_folder_is_deleted_with_the_spool_and_its_contents(folder: Path) -> None:
    spool = Spool()
    content = spooled(BYTES, spool)
    del spool
    gc.collect()
    assert content.read() == BYTES
    del content
    gc.collect()
    assert not list(folder.iterdir())


def test_folder_of_a_killed_process_is_deleted_by_the_next_one(folder: Path) -> None:
    program = (
        "import os, signal, tempfile; from projectlink_mock._core.content import Spool;"
        f"tempfile.tempdir = {str(folder)!r}; writer = Spool().writer(); writer.write(b'1');"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    (folder / "projectlink-mock-other").mkdir()
    assert len(files(folder)) == 1
    kept = spooled(BYTES)
    assert len(files(folder)) == 1
    assert spooled(BYTES).read() == kept.read(), "a process keeps its own folders"
    assert (folder / "projectlink-mock-other").exists()


def test_spool_without_contents_creates_no_folder(folder: Path) -> None:
    assert Spool().used_bytes == 0
    assert not list(folder.iterdir())


def test_full_spool_takes_no_more_until_a_content_is_dropped(folder: Path) -> None:
    spool = Spool(max_bytes=len(BYTES) + 5)
    kept = spooled(BYTES, spool)
    writer = spool.writer()
    with pytest.raises(SpoolFullError, match="at most 256005 bytes"):
        writer.write(b"123456")
    writer.close()
    assert spool.used_bytes == len(BYTES)
    del kept, writer
    assert (spooled(BYTES, spool).read(), len(files(folder))) == (BYTES, 0)


def test_missing_folder_for_temporary_files_is_a_full_spool(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "absent"))
    with pytest.raises(SpoolFullError, match="no temporary file can be created: No such file"):
        Spool().writer()


def test_omitted_content_has_a_length_and_no_bytes() -> None:
    content = StoredContent.omitted(5)
    assert (len(content), len(content.slice(1, 3)), content.is_complete) == (5, 2, False)
    with pytest.raises(OmittedContentError):
        content.read()
