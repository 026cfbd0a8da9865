"""The state file of `projectlink mock --state`."""

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
    """A file with the state of the default session, in the format of the control plane's `/state`."""

    def __init__(self, path: str, sessions: SessionStore) -> None:
        self._path = Path(os.path.realpath(path))  # keeps symbolic links
        self._sessions = sessions

    def load(self) -> None:
        """Load the state if the file exists. Raises OSError, and ValueError if the file holds no valid state."""
        self._check_writable()
        if not self._path.exists():
            return
        if not self._path.is_file():
            raise ValueError("it is not a regular file")
        session = self._sessions.get("")
        kinds = {name: type(session.state(name)) for name in self._sessions.services}
        state_io.load(session, kinds, read_json(self._path.read_bytes(), MAX_DEPTH))

    def save(self) -> None:
        """Save the state atomically in a file that only its owner may read. Raises OSError."""
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

    def _check_writable(self) -> None:
        """Raise OSError at the start rather than at exit if the folder is not writable."""
        with tempfile.TemporaryFile(dir=self._path.parent):
            pass
