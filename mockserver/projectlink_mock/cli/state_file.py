"""A state on disk: where the server begins, and what it leaves for the next time."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

import orjson

from projectlink_mock._core.contract.json_body import read_json
from projectlink_mock._core.control.request import MAX_DEPTH
from projectlink_mock._core.sessions import state_io
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock._core.storage import codec


class StateFile:
    """The state of the session without a name, in a file of the form that the control plane gives and takes."""

    def __init__(self, path: str, sessions: SessionStore) -> None:
        self._path = Path(os.path.realpath(path))  # a link stays one
        self._sessions = sessions

    def load(self) -> None:
        """Go on from the file, if there is one. Raises OSError, and ValueError for what is no file with a state."""
        self._check_place()
        if not self._path.exists():
            return
        if not self._path.is_file():
            raise ValueError("it is no file")  # but a directory, a pipe without an end, a device
        session = self._sessions.get("")
        kinds = {name: type(session.state(name)) for name in self._sessions.services}
        state_io.load(session, kinds, read_json(self._path.read_bytes(), MAX_DEPTH))

    def save(self) -> None:
        """Write the file anew, whole or not at all, for its owner alone to read. Raises OSError."""
        state = state_io.dump(self._sessions.get(""), self._sessions.services)
        content = orjson.dumps(state, codec.encode, orjson.OPT_PASSTHROUGH_DATACLASS)
        number, name = tempfile.mkstemp(prefix=f".{self._path.name}.", dir=self._path.parent)
        try:
            with os.fdopen(number, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise

    def _check_place(self) -> None:
        """A state that cannot be saved is better known at the start than at the end."""
        with tempfile.TemporaryFile(dir=self._path.parent):
            pass
