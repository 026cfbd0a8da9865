"""The state file of `projectlink mock --state`."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable, Sequence
from typing import Any

from projectlink_mock._core.sessions import state_io
from projectlink_mock._core.sessions.store import SessionState, SessionStore
from projectlink_mock.cli.locked_file import LockedFile


class StateFile:
    """A file with the state of the default session, in the format of the control plane's `/state`.

    Args:
        path: Path of the file.
        is_saved: False leaves the file as it is; it then must exist.
    """

    def __init__(self, path: str, *, is_saved: bool = True) -> None:
        self._file = LockedFile(path)
        self._is_saved = is_saved
        self._saved: tuple[SessionState, int, int] | None = None
        self._content: bytes | None = None

    def read(self, services: Sequence[str]) -> Any:
        """Lock the file and return the parsed document, or None if there is no file yet.

        Raises:
            FileInUseError: Another server saves its state to the file.
            OSError: The file cannot be used.
            ValueError: The file holds no state of exactly these services, so that saving would lose some.
        """
        try:
            content = self._file.open() if self._is_saved else self._file.read_unlocked()
        except OSError as error:
            if not self._is_saved or error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
            reason = f"{os.strerror(error.errno)}; use --no-save to read the file and leave it as it is"
            raise OSError(error.errno, reason) from None
        if content is None:
            return None
        document = state_io.parse(content)
        _, states = state_io.check_document(document)
        if self._is_saved and set(states) != set(services):
            raise ValueError(f"services must be exactly those that are served: {', '.join(services)}")
        return document

    def save(self, sessions: SessionStore) -> None:
        """Save the state of the default session. Raises OSError."""
        if self._is_saved:
            self._content = None  # write even the same content again: the file may have been deleted or replaced
            self._write(_fork_state(sessions), _version(sessions))

    async def save_regularly(self, sessions: SessionStore, seconds: float, report: Callable[[OSError], None]) -> None:
        """Save the state whenever it may have changed, in another thread, with pauses. Never ends.

        Args:
            sessions: The sessions of the server.
            seconds: The length of a pause.
            report: Called with the error of an attempt that failed; the next pause is followed by another attempt.
        """
        while self._is_saved:
            await asyncio.sleep(seconds)
            if _version(sessions) == self._saved:
                continue
            # The fork is consistent, as no handler runs meanwhile. It takes constant time, unlike writing it.
            document, version = _fork_state(sessions), _version(sessions)
            try:
                await asyncio.to_thread(self._write, document, version)
            except OSError as error:
                report(error)

    def _write(self, document: Any, version: tuple[SessionState, int, int]) -> None:
        content = state_io.serialize(document)
        if content != self._content:
            self._file.write(content)
        self._content, self._saved = content, version


def _version(sessions: SessionStore) -> tuple[SessionState, int, int]:
    """Return a value that differs after each request that may have changed the default session."""
    session = sessions.get("")
    return session, session.requests, session.journal.changed


def _fork_state(sessions: SessionStore) -> dict[str, Any]:
    return state_io.dump_fork(sessions.get(""), sessions.services)
