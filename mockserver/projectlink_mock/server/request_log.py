"""A log with a line for each request, for `projectlink mock`."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, Full, Queue
from threading import Thread
from typing import TextIO

from projectlink_mock._core.http.messages import SESSION_HEADER, Asgi, Message, Receive, Scope, Send
from projectlink_mock._core.http.reasons import HEADER
from projectlink_mock._core.http.redaction import redact_query
from projectlink_mock._core.waiting import monotonic

_MAX_WAITING_LINES = 10_000
_CLOSE_TIMEOUT_SECONDS = 1.0
_REASON = HEADER.lower().encode("ascii")


class RequestLog:
    """ASGI middleware that writes a line when the response to a request begins, or when none is sent."""

    def __init__(self, app: Asgi, write: Callable[[str], None]) -> None:
        self._app = app
        self._write = write

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and log it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = monotonic()
        is_logged = False

        async def send_and_log(message: Message) -> None:
            nonlocal is_logged
            if message["type"] == "http.response.start":
                is_logged = True
                self._write(_line(scope, message, monotonic() - began))
            await send(message)

        try:
            await self._app(scope, receive, send_and_log)
        finally:
            if not is_logged:
                self._write(_line(scope, None, monotonic() - began))


def _line(scope: Scope, start: Message | None, seconds: float) -> str:
    """Return a line such as `10:15:03 GET /nuextract/api/projects 200 1.5 ms`, without secrets."""
    raw_path: bytes = scope.get("raw_path") or scope["path"].encode()
    target, query = raw_path.decode("latin-1"), scope["query_string"].decode("latin-1")
    if query:
        target += "?" + redact_query(query)
    status = "no response" if start is None else str(start["status"])
    words = [time.strftime("%H:%M:%S"), scope["method"], target, status, f"{1000 * seconds:.1f} ms"]
    if session := dict(scope["headers"]).get(SESSION_HEADER):
        words.append(f"session={session.decode('latin-1')}")
    if start is not None and (reason := dict(start["headers"]).get(_REASON)):
        words.append(f"({reason.decode('latin-1')})")
    # Bytes of a client must not control a terminal.
    return "".join(one if one.isprintable() else "?" for one in " ".join(words)) + "\n"


class BackgroundWriter:
    """A writer of lines whose callers never wait: it drops lines while no one reads the other end of a full pipe."""

    def __init__(self, stream: TextIO) -> None:
        self._file = stream.fileno()
        self._lines: Queue[str | None] = Queue(_MAX_WAITING_LINES)
        self._thread = Thread(target=self._run, name="projectlink-mock-log", daemon=True)
        self._thread.start()

    def write(self, line: str) -> None:
        """Queue a line."""
        with suppress(Full):
            self._lines.put_nowait(line)

    def close(self) -> None:
        """Write the queued lines, unless that takes too long."""
        with suppress(Full):
            self._lines.put_nowait(None)
            self._thread.join(_CLOSE_TIMEOUT_SECONDS)

    def _run(self) -> None:
        is_open = True
        while is_open:
            lines = [self._lines.get()]
            with suppress(Empty):
                while len(lines) < _MAX_WAITING_LINES:
                    lines.append(self._lines.get_nowait())
            is_open = None not in lines
            content = "".join(line for line in lines if line is not None).encode("utf-8", "replace")
            # An error, such as that of a closed pipe, ends neither the server nor this thread, which empties the queue.
            with suppress(OSError):
                while content:
                    content = content[os.write(self._file, content) :]
