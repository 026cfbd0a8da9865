"""uvicorn as the mock runs it."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, cast

import uvicorn

from projectlink_mock._core.http.limits import LIMITS, Limits
from projectlink_mock.server.protocol import Connection

_PARTING = 0.05
"""Seconds that requests have to end when their connections are cut."""
_PAUSE = 0.001
"""Seconds between two looks at whether all connections are closed."""
_SPARE_FILES = 100
"""Files that the process may open beside its connections."""


def _room() -> int:
    """How many connections the process can have without running out of files."""
    try:
        from resource import RLIM_INFINITY, RLIMIT_NOFILE, getrlimit
    except ImportError:  # Windows has no such limit
        return sys.maxsize
    files, _ = getrlimit(RLIMIT_NOFILE)
    return sys.maxsize if files == RLIM_INFINITY else max(files - _SPARE_FILES, 1)


OnStop = Callable[[], Coroutine[Any, Any, None]]


class Server(uvicorn.Server):
    """uvicorn, which leaves signals and logs to others, says when it is ready, and stops promptly."""

    def __init__(
        self, app: Any, on_ready: Callable[[], None], limits: Limits = LIMITS, on_stop: OnStop | None = None
    ) -> None:
        limits = replace(limits, connections=min(limits.connections, _room()))
        config = uvicorn.Config(
            app,
            http=cast(Any, partial(Connection, limits=limits)),
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=cast(int, limits.rest_seconds),
        )
        super().__init__(config)
        self._on_ready = on_ready
        self._on_stop = on_stop
        self._serving: asyncio.Future[None] | None = None

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone: they belong to whoever runs the process."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to listen, and say so."""
        await super().startup(sockets)
        self._on_ready()

    async def main_loop(self) -> None:
        """Serve until told to stop."""
        self._serving = asyncio.ensure_future(super().main_loop())
        with contextlib.suppress(asyncio.CancelledError):
            await self._serving

    def stop(self) -> None:
        """Have it stop at once, rather than when it next looks; for other threads."""
        self.should_exit = True
        if self._serving is not None:
            with contextlib.suppress(RuntimeError):  # it has ended already
                self._serving.get_loop().call_soon_threadsafe(self._serving.cancel)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop without waiting for the requests that wait themselves: half-sent or delayed ones."""
        for connection in list(self.server_state.connections):
            if isinstance(connection, Connection) and connection.is_busy:
                connection.transport.abort()
        if tasks := set(self.server_state.tasks):
            # The half-sent ones end by themselves now, the delayed ones do not.
            _, delayed = await asyncio.wait(tasks, timeout=_PARTING)
            for task in delayed:
                task.cancel()
        # Who does not read what is written to it must not keep the server from ending.
        for connection in list(self.server_state.connections):
            if isinstance(connection, Connection) and connection.is_stuck:
                connection.transport.abort()
        # As uvicorn does, but without its pauses: a test must not wait for them.
        for listening in (*self.servers, *(sockets or ())):
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        while self.server_state.connections or self.server_state.tasks:
            await asyncio.sleep(_PAUSE)
        if self._on_stop is not None:
            await self._on_stop()
