"""A file that one process at a time uses, and that is whole whenever that process ends."""

from __future__ import annotations

import errno
import glob
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

_RENAME_REFUSED = frozenset({errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS})
"""Errors of a file that is a mount, or of a folder in which the process may not create files."""

_SEPARATOR = b"\x1e"
"""Precedes the new content while it is in the file beside the old one, as in RFC 7464. No JSON document has it."""


_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
"""Keeps the opening of a named pipe from waiting for its other end."""


class FileInUseError(OSError):
    """Another process uses the file."""


class LockedFile:
    """A text file without `_SEPARATOR`, locked with `flock`, which ends with the process.

    `write` renames a new file over the old one. Where that is refused, as for a file that is mounted into a
    container by itself, it appends the new content before it overwrites the old one: whenever the process is killed,
    one of both is complete, and `open` finds it.
    """

    def __init__(self, path: str) -> None:
        self.path = Path(os.path.realpath(path))  # keeps symbolic links
        self._descriptor: int | None = None

    def open(self) -> bytes | None:
        """Lock the file and return its content, or None if it does not exist.

        Raises:
            FileInUseError: Another process uses the file.
            OSError: The file cannot be read and written.
            ValueError: It is not a regular file.
        """
        self.close()
        self._descriptor = self._open_locked()
        if self._descriptor is None:
            return None
        for left_over in glob.glob(glob.escape(f"{self.path.parent}/.{self.path.name}.") + "*.new"):
            with suppress(OSError):
                os.unlink(left_over)
        with open(os.dup(self._descriptor), "rb") as file:
            file.seek(0)
            return _complete_content(file.read())

    def read_unlocked(self) -> bytes:
        """Return the content, whether or not another process uses the file. Raises like `open`."""
        descriptor = os.open(self.path, os.O_RDONLY | _NO_WAIT)
        with open(descriptor, "rb") as file:
            _check_regular(descriptor)
            return _complete_content(file.read())

    def write(self, content: bytes) -> None:
        """Replace the content, or create the file, readable by its owner only. Raises OSError."""
        if self._descriptor is None or not self._is_at_path(self._descriptor):
            # Deleted or replaced since `open`, maybe by another process that uses it now.
            self.close()
            self._descriptor = self._open_locked()
        try:
            self._write_new_file(content)
        except OSError as error:
            if self._descriptor is None or error.errno not in _RENAME_REFUSED:
                raise
            _write_in_place(self._descriptor, content)

    def close(self) -> None:
        """Unlock the file."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _open_locked(self) -> int | None:
        while True:
            try:
                descriptor = os.open(self.path, os.O_RDWR | _NO_WAIT)
            except FileNotFoundError:
                return None
            try:
                _check_regular(descriptor)
                _lock(descriptor)
                if self._is_at_path(descriptor):
                    return descriptor
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)  # replaced between `open` and `flock`

    def _is_at_path(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), os.stat(self.path))
        except FileNotFoundError:
            return False

    def _write_new_file(self, content: bytes) -> None:
        new = self.path.with_name(f".{self.path.name}.{os.getpid()}.new")
        with suppress(OSError):
            os.unlink(new)  # of a killed process with the same number
        descriptor, is_named = _create(new)
        try:
            _write_all(descriptor, content, 0)
            os.fsync(descriptor)
            _lock(descriptor)
            if self._descriptor is None:
                _link(descriptor, new, self.path, is_named=is_named)  # fails if the file exists
            else:
                if not is_named:
                    _link(descriptor, new, new, is_named=False)
                os.replace(new, self.path)
        except BaseException as error:
            os.close(descriptor)
            if isinstance(error, FileExistsError):
                raise FileInUseError(errno.EEXIST, "another process has just created it") from None
            raise
        finally:
            with suppress(OSError):
                os.unlink(new)
        self.close()
        self._descriptor = descriptor


def _check_regular(descriptor: int) -> None:
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        raise ValueError("it is not a regular file")


def _create(path: Path) -> tuple[int, bool]:
    """Return the descriptor of a new file, and True if it has a name: a killed process leaves none without."""
    if sys.platform == "linux":
        with suppress(OSError):  # not every file system can create files without a name
            return os.open(path.parent, os.O_TMPFILE | os.O_RDWR, 0o600), False
    return os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), True


def _link(descriptor: int, name: Path, path: Path, *, is_named: bool) -> None:
    """Give a new file a path, which must not exist."""
    if is_named:
        os.link(name, path)
    else:
        # With `src_dir_fd` Python calls linkat(), which follows the link in /proc.
        os.link(f"/proc/self/fd/{descriptor}", path, src_dir_fd=descriptor, follow_symlinks=True)


def _lock(descriptor: int) -> None:
    """Lock a file for this process. Raises FileInUseError."""
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        text = "another server uses it; give each server a separate file, or stop the other one"
        raise FileInUseError(errno.EAGAIN, text) from None
    except OSError as error:
        if error.errno not in (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS):  # a file system without locks
            raise


def _write_in_place(descriptor: int, content: bytes) -> None:
    """Replace the content of a file so that the old or the new one is complete at any moment."""
    old_size = os.fstat(descriptor).st_size
    padding = b" " * max(0, len(content) - old_size)  # so that overwriting the old content keeps the appended one
    try:
        _write_all(descriptor, padding + _SEPARATOR + content + b"\n", old_size)
        os.fsync(descriptor)
    except OSError:
        os.ftruncate(descriptor, old_size)
        raise
    _write_all(descriptor, content, 0)
    os.fsync(descriptor)
    os.ftruncate(descriptor, len(content))
    os.fsync(descriptor)


def _complete_content(content: bytes) -> bytes:
    """Return the complete one of the contents that `_write_in_place` leaves when it is interrupted."""
    old, separator, new = content.rpartition(_SEPARATOR)
    if not separator:
        return content
    return new.removesuffix(b"\n") if new.endswith(b"\n") else _complete_content(old.rstrip(b" "))


def _write_all(descriptor: int, content: bytes, position: int) -> None:
    with open(os.dup(descriptor), "wb") as file:
        file.seek(position)
        file.write(content)
