"""The file that one process at a time uses: it is whole at any moment, also where a rename is refused."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

import pytest

from projectlink_mock.cli import locked_file
from projectlink_mock.cli.locked_file import FileInUseError, LockedFile

OLD, SHORT, LONG = b'{"old": 1}', b"{}", b'{"new": "' + b"x" * 50 + b'"}'


class Killed(BaseException):
    """Stands for the end of the process."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.json"


@pytest.fixture
def mounted(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of a file over which nothing can be renamed."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EBUSY, "Device or resource busy")

    path.write_bytes(OLD)
    monkeypatch.setattr(os, "replace", refuse)
    return path


def content(path: Path) -> bytes | None:
    file = LockedFile(str(path))
    try:
        return file.open()
    finally:
        file.close()


def test_file_is_created_and_replaced_without_a_trace(path: Path) -> None:
    file = LockedFile(str(path))
    assert file.open() is None
    for new in (OLD, LONG, SHORT):
        file.write(new)
        assert path.read_bytes() == new
    assert list(path.parent.iterdir()) == [path]
    file.close()


def test_file_is_locked_from_the_first_write_on_and_after_each(path: Path) -> None:
    file = LockedFile(str(path))
    file.open()
    for new in (OLD, LONG):
        file.write(new)
        with pytest.raises(FileInUseError, match="another server uses it"):
            content(path)
    file.close()
    assert content(path) == LONG


def test_file_of_another_process_is_not_overwritten(path: Path) -> None:
    first, second = LockedFile(str(path)), LockedFile(str(path))
    first.open()
    first.write(OLD)
    path.unlink()
    second.open()
    second.write(LONG)
    with pytest.raises(FileInUseError):
        first.write(SHORT)
    assert path.read_bytes() == LONG
    second.close()


def test_creation_at_the_same_time_is_noticed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = LockedFile(str(path))
    file.open()
    monkeypatch.setattr(file, "_open_locked", lambda: path.write_bytes(OLD) and None)
    with pytest.raises(FileInUseError, match="just created"):
        file.write(LONG)
    assert path.read_bytes() == OLD


def test_left_over_file_of_a_killed_process_is_removed(path: Path) -> None:
    path.write_bytes(OLD)
    (path.parent / f".{path.name}.123.new").write_bytes(b"{")
    assert content(path) == OLD
    assert list(path.parent.iterdir()) == [path]


def test_file_that_cannot_be_renamed_is_written_in_place(mounted: Path) -> None:
    inode = mounted.stat().st_ino
    file = LockedFile(str(mounted))
    file.open()
    for new in (LONG, SHORT, OLD):
        file.write(new)
        assert mounted.read_bytes() == new
    file.close()
    assert mounted.stat().st_ino == inode
    assert list(mounted.parent.iterdir()) == [mounted]


@pytest.mark.parametrize("new", [SHORT, LONG], ids=["shorter", "longer"])
def test_kill_at_any_byte_of_writing_in_place_leaves_the_old_or_the_new_content(
    mounted: Path, monkeypatch: pytest.MonkeyPatch, new: bytes
) -> None:
    found = set()
    for bytes_written in range(3 * (len(new) + len(OLD))):
        mounted.write_bytes(OLD)
        file = LockedFile(str(mounted))
        file.open()
        with monkeypatch.context() as patch:
            patch.setattr(locked_file, "_write_all", _killed_after(bytes_written))
            with suppress(Killed):
                file.write(new)
            file.close()
        found.add((content(mounted) or b"").rstrip(b" "))
        again = LockedFile(str(mounted))
        again.open()
        again.write(LONG)
        again.close()
        assert mounted.read_bytes() == LONG
    assert found == {OLD, new}


def _killed_after(remaining: int) -> object:
    """Return a function like `_write_all` that ends the process after a number of bytes in the file."""
    left = [remaining]

    def write(descriptor: int, data: bytes, position: int) -> None:
        if os.fstat(descriptor).st_nlink == 0:  # the new file, before it turns out that it cannot be renamed
            return
        part = data[: left[0]]
        left[0] -= len(part)
        os.pwrite(descriptor, part, position)
        if len(part) < len(data):
            raise Killed

    return write


def test_full_disk_keeps_the_old_content_of_a_file_written_in_place(
    mounted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = LockedFile(str(mounted))
    file.open()

    def full(descriptor: int, data: bytes, position: int) -> None:
        if os.fstat(descriptor).st_nlink:
            os.pwrite(descriptor, data[:5], position)
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(locked_file, "_write_all", full)
    with pytest.raises(OSError, match="No space left"):
        file.write(LONG)
    file.close()
    assert mounted.read_bytes() == OLD


def test_special_files_are_rejected_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    file = LockedFile(str(tmp_path / "pipe"))
    for read in (file.open, file.read_unlocked):
        with pytest.raises(ValueError, match="not a regular file"):
            read()
