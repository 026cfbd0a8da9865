"""Running the mock server: until told to stop, or in the background of a test."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable, Iterable, Iterator
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Any

import uvicorn

from projectlink_mock._core.messages import SESSION_HEADER
from projectlink_mock._core.sessions import Universe
from projectlink_mock.app import build_app
from projectlink_mock.connection import Connection
from projectlink_mock.listener import bind, origin
from projectlink_mock.registry import CONTROL_MOUNT, choose

_PARTING = 0.05
"""Seconds that requests have to end when their connections are cut."""
_PATIENCE = 75
"""Seconds that a connection may rest: a client that comes back to one must not find it just closed."""


class Server(uvicorn.Server):
    """uvicorn, which leaves signals and logs to others, says when it is ready, and stops promptly."""

    def __init__(self, app: Any, on_ready: Callable[[], None]) -> None:
        config = uvicorn.Config(
            app,
            http=Connection,
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=_PATIENCE,
        )
        super().__init__(config)
        self._on_ready = on_ready

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone: they belong to whoever runs the process."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to listen, and say so."""
        await super().startup(sockets)
        self._on_ready()

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
        await super().shutdown(sockets)


class MockServer:
    """The mock server on a port of its own, in a thread in the background.

    Use it as a context manager, or call `start` and `stop`; both may be called again. Its state
    outlives a stop. By default it serves all services, from the seed `demo`, on a free port.
    Raises ValueError for an unknown service or seed; `start` raises OSError if the port is taken.
    """

    def __init__(
        self,
        *,
        seed: str = "demo",
        services: Iterable[str] | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self._services = {service.name: service for service in choose(services)}
        self._app, self._sessions = build_app(self._services, seed)
        self._host = host
        self._wanted_port = port
        self._lock = Lock()
        self._running: tuple[Server, Thread, int] | None = None

    def start(self) -> MockServer:
        """Start to listen, and return when the server answers."""
        with self._lock:
            if self._running is None:
                self._running = self._run_in_background()
        return self

    def stop(self) -> None:
        """Close all connections and end the thread."""
        with self._lock:
            if self._running is not None:
                server, thread, _ = self._running
                server.should_exit = True
                thread.join()
                self._running = None

    def _run_in_background(self) -> tuple[Server, Thread, int]:
        listener = bind(self._host, self._wanted_port)
        port: int = listener.getsockname()[1]
        settled = Event()
        server = Server(self._app, settled.set)

        def run() -> None:
            try:
                server.run([listener])
            finally:
                listener.close()
                settled.set()

        thread = Thread(target=run, name=f"projectlink-mock-{port}", daemon=True)
        thread.start()
        settled.wait()
        if not server.started:
            thread.join()
            raise RuntimeError("the mock server did not start")
        return server, thread, port

    @property
    def port(self) -> int:
        """The port it listens on. Raises RuntimeError unless it runs."""
        if self._running is None:
            raise RuntimeError("the mock server is not running")
        return self._running[2]

    def url(self, service: str) -> str:
        """The base URL of a service. Raises ValueError for one that is not served."""
        if service not in self._services:
            raise ValueError(f"{service!r} is not served, but {', '.join(self._services)}")
        return origin(self._host, self.port) + self._services[service].mount

    @property
    def control(self) -> str:
        """The URL of the control plane."""
        return origin(self._host, self.port) + CONTROL_MOUNT

    def reset(self) -> None:
        """Back to the seed, for all requests that name no session."""
        self._sessions.reset("")

    def session(self, name: str) -> Session:
        """A universe of its own: state, clock, faults and journal that no other session sees."""
        return Session(self, name)

    @property
    def universe(self) -> Universe:
        """State and clock of the requests that name no session, for Python code between two requests."""
        return self._sessions.universe("")

    def __enter__(self) -> MockServer:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class Session:
    """One universe of a running mock server, for the requests that carry its headers."""

    def __init__(self, server: MockServer, name: str) -> None:
        self._server = server
        self.name = name

    @property
    def headers(self) -> dict[str, str]:
        """What a request has to carry to reach this universe."""
        return {SESSION_HEADER.decode(): self.name}

    def url(self, service: str) -> str:
        """The base URL of a service. Raises ValueError for one that is not served."""
        return self._server.url(service)

    @property
    def control(self) -> str:
        """The URL of the control plane; with `headers`, that of this universe."""
        return self._server.control

    @property
    def universe(self) -> Universe:
        """State and clock of this session, for Python code between two requests."""
        return self._server._sessions.universe(self.name)

    def reset(self) -> None:
        """Back to the seed."""
        self._server._sessions.reset(self.name)
