"""uvicorn's server, as the mock configures and stops it."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import sys
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, cast

import uvicorn

from projectlink_mock._core.http.limits import LIMITS, Limits
from projectlink_mock._core.waiting import EventLoop, monotonic
from projectlink_mock.server.protocol import Connection
from projectlink_mock.server.unread import UnreadResponses

_GRACE_SECONDS = 0.05
"""Time for requests to end when the server closes their connections."""
_POLL_SECONDS = 0.001
"""Time between two checks whether all connections are closed."""
_TLS_CLOSE_SECONDS = 0.5
"""Time for clients to answer the shutdown of TLS."""
_RESERVED_FILES = 100
"""Files that the process may open beside its connections."""


def _max_connections() -> int:
    """Return the number of connections that the process may open files for."""
    try:
        from resource import RLIM_INFINITY, RLIMIT_NOFILE, getrlimit
    except ImportError:  # Windows has no limit
        return sys.maxsize
    files, _ = getrlimit(RLIMIT_NOFILE)
    return sys.maxsize if files == RLIM_INFINITY else max(files - _RESERVED_FILES, 1)


OnStop = Callable[[], Coroutine[Any, Any, None]]


class Server(uvicorn.Server):
    """uvicorn's server without signal handlers and logs, with a callback when it is ready, and a prompt stop."""

    def __init__(
        self,
        app: Any,
        on_ready: Callable[[], None],
        limits: Limits = LIMITS,
        on_stop: OnStop | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        limits = replace(limits, connections=min(limits.connections, _max_connections()))
        config = uvicorn.Config(
            app,
            http=cast(Any, partial(Connection, limits=limits, unread=UnreadResponses(limits.unread_bytes, monotonic))),
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=cast(int, limits.keep_alive_timeout),
        )
        config.load()
        config.ssl = tls
        super().__init__(config)
        self._on_ready = on_ready
        self._on_stop = on_stop
        self._serving: asyncio.Future[None] | None = None

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve in an event loop whose timers no test can stop."""
        loop = EventLoop()
        try:
            loop.run_until_complete(self.serve(sockets))
        finally:
            if unfinished := asyncio.all_tasks(loop):  # TLS handshakes
                for task in unfinished:
                    task.cancel()
                loop.run_until_complete(asyncio.wait(unfinished))
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Install no signal handlers: signals belong to the process that runs the server."""
        yield

    async def main_loop(self) -> None:
        """Call `on_ready`, and serve until `stop` or `should_exit`.

        Not earlier: a `stop` during the startup has uvicorn return without its shutdown.
        """
        self._serving = asyncio.ensure_future(super().main_loop())
        self._on_ready()
        with contextlib.suppress(asyncio.CancelledError):
            await self._serving

    def stop(self) -> None:
        """Stop without waiting for uvicorn's next tick. Safe to call from any thread."""
        self.should_exit = True
        if self._serving is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                self._serving.get_loop().call_soon_threadsafe(self._serving.cancel)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop without waiting for incomplete requests and delayed responses."""
        for connection in list(self.server_state.connections):
            if isinstance(connection, Connection) and connection.is_busy:
                connection.transport.abort()
        if tasks := set(self.server_state.tasks):
            # Closed connections end incomplete requests; delayed responses have to be cancelled.
            _, delayed = await asyncio.wait(tasks, timeout=_GRACE_SECONDS)
            for task in delayed:
                task.cancel()
        # A client that does not read its response must not delay the stop.
        for connection in list(self.server_state.connections):
            if isinstance(connection, Connection) and connection.is_stuck:
                connection.transport.abort()
        # The same steps as in uvicorn, without its pauses, for which tests would wait.
        await _set_up_accepted_connections()  # asyncio loses those that are not when the listener closes
        for listening in (*self.servers, *(sockets or ())):
            listening.close()
        await _set_up_accepted_connections()
        closing = set(self.server_state.connections)
        for connection in closing:
            connection.shutdown()
        loop = asyncio.get_running_loop()
        latest = loop.time() + _TLS_CLOSE_SECONDS
        while self.server_state.connections or self.server_state.tasks:
            await asyncio.sleep(_POLL_SECONDS)
            # Python 3.10 waits without limit for the client's part of a TLS shutdown.
            if self.config.ssl is not None and loop.time() > latest:
                closing = set()
            # A connection whose TLS handshake has ended since would stay open until its timeout.
            for late in set(self.server_state.connections) - closing:
                late.transport.abort()
        if self._on_stop is not None:
            await self._on_stop()


async def _set_up_accepted_connections() -> None:
    """Let asyncio set up the connections that it has accepted, which takes three turns of the event loop."""
    for _ in range(5):
        await asyncio.sleep(0)
