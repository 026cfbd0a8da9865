"""The mock server in the background of a test."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from socket import socket
from threading import Event, Lock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any
from weakref import WeakMethod

from projectlink_mock._core.control.access import AccessPolicy
from projectlink_mock._core.http.limits import LIMITS, Limits
from projectlink_mock._core.http.messages import Asgi
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock.app import build_app
from projectlink_mock.registry import select_services
from projectlink_mock.server.locking import SerializedApp
from projectlink_mock.server.sockets import bind, origin
from projectlink_mock.server.uvicorn_server import OnStop, Server
from projectlink_mock.testing.session import ServerContext, Session

if TYPE_CHECKING:
    from typing_extensions import Self

_IN_PROCESS = "http://mock.invalid"
"""Where a server that does not listen is: a name that never leads anywhere."""


class MockServer(Session):
    """The mock server on a port of its own, in a thread in the background.

    Use it as a context manager, or call `start` and `stop`; both may be called again, and by any thread. Its
    state outlives a stop. By default it serves all services, from the seed `demo`, on a free port. With
    `listen=False` it takes neither port nor thread, and is called in process, through `app`.

    It is also the session of the requests that name none, and its `name`, which may be set, says which session
    they reach; `session` gives others. A process that is forked from this one reaches it as before, over HTTP.

    `control_plane=False` switches the control plane off for HTTP, all but its health; with a `control_token`,
    calls of it have to carry that as `control_headers` do. `limits` say how much a client may ask of the server.
    Raises ValueError for an unknown service or seed, and for a token that no header can carry; `start` raises
    OSError if the port is taken.
    """

    def __init__(
        self,
        *,
        seed: str = "demo",
        services: Iterable[str] | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        listen: bool = True,
        control_plane: bool = True,
        control_token: str = "",
        limits: Limits = LIMITS,
    ) -> None:
        chosen = {service.name: service for service in select_services(services)}
        app, sessions = self._build_app(chosen, seed, AccessPolicy(control_plane, control_token), limits)
        super().__init__("", ServerContext(chosen, sessions, SerializedApp(app), self._origin, listen, control_token))
        self._host = host
        self._limits = limits
        self._wanted_port = port
        self._lock = Lock()
        self._running: _Running | None = None
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=_weak_method(self._reset_after_fork))

    def _build_app(
        self, services: Iterable[str], seed: str, access: AccessPolicy, limits: Limits
    ) -> tuple[Any, SessionStore]:
        """The application, and the sessions that it keeps."""
        return build_app(services, seed, access=access, limits=limits)

    async def _on_stop(self) -> None:
        """What there is to do in the event loop when the server has stopped."""

    def start(self) -> Self:
        """Start to listen, and return when the server answers."""
        with self._lock:
            if self.listens and self._running is None:
                listener = bind(self._host, self._wanted_port)
                self._running = _run_in_background(self.app, listener, self._limits, self._on_stop)
        return self

    def stop(self) -> None:
        """Close all connections and end the thread."""
        with self._lock:
            running, self._running = self._running, None
            if running is not None:
                running.stop()

    @property
    def port(self) -> int:
        """The port it listens on. Raises RuntimeError unless it runs."""
        if not self.listens:
            raise RuntimeError("the mock server does not listen, and has no port; it is called through its app")
        running = self._running
        if running is None:
            raise RuntimeError("the mock server is not running")
        return running.port

    def session(self, name: str) -> Session:
        """Another session: state, clock, faults and journal that no other session sees."""
        return Session(name, self._context)

    def _origin(self) -> str:
        return origin(self._host, self.port) if self.listens else _IN_PROCESS

    def _reset_after_fork(self) -> None:
        """Leave the server to the process that this one was forked from."""
        self._lock = Lock()
        self._context.serialized_app.after_fork(is_copy=self._running is not None)
        if self._running is not None:
            self._running.abandon()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


@dataclass
class _Running:
    """A server that listens, and the thread that it is in; in a forked process there is no such thread."""

    server: Server
    thread: Thread | None
    listener: socket
    port: int

    def stop(self) -> None:
        if self.thread is not None:
            self.server.stop()
            self.thread.join()

    def abandon(self) -> None:
        """Let go of what belongs to another process: a port that it has closed must be closed."""
        self.thread = None
        self.listener.close()


def _run_in_background(app: Asgi, listener: socket, limits: Limits, on_stop: OnStop) -> _Running:
    """Have an application served in a thread. Raises RuntimeError if it cannot be."""
    port: int = listener.getsockname()[1]
    settled = Event()
    failures: list[BaseException] = []
    server = Server(app, settled.set, limits, on_stop)

    def run() -> None:
        try:
            server.run([listener])
        except BaseException as error:
            failures.append(error)
            if server.started:
                raise
        finally:
            listener.close()
            settled.set()

    thread = Thread(target=run, name=f"projectlink-mock-{port}", daemon=True)
    thread.start()
    settled.wait()
    if not server.started:
        thread.join()
        raise RuntimeError("the mock server did not start") from (failures[0] if failures else None)
    return _Running(server, thread, listener, port)


def _weak_method(method: Callable[[], None]) -> Callable[[], None]:
    """A function that calls a method for as long as its object is there."""
    reference = WeakMethod(method)

    def call() -> None:
        if (found := reference()) is not None:
            found()

    return call
