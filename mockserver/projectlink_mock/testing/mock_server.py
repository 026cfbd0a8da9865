"""The mock server in a background thread."""

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
from projectlink_mock._core.service.initial_state import StateSource, read_document
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock.app import build_app
from projectlink_mock.registry import select_services
from projectlink_mock.server.locking import SerializedApp
from projectlink_mock.server.sockets import bind, origin
from projectlink_mock.server.uvicorn_server import OnStop, Server
from projectlink_mock.testing.session import ServerContext, Session

if TYPE_CHECKING:
    import ssl

    from typing_extensions import Self

_IN_PROCESS = "http://mock.invalid"
"""Origin of a server that does not listen: a host name that never resolves."""


class MockServer(Session):
    """A mock server in a background thread, and its default session.

    Use it as a context manager, or call `start` and `stop`. Any thread may call both, and repeatedly; the state is
    kept while the server is stopped. Requests without a session header reach the session called `name`, which may be
    set. A forked child process reaches the server over HTTP.

    Args:
        seed: Initial data: "demo" (default) or "empty".
        services: Names of the services to serve; all by default.
        state: A state document, as `GET /_mock/state` returns it, or the path of its file. Every session starts with
            it instead of the seed, and a reset returns to it; services that it lacks have the seed's data.
        host: Address to listen on; "127.0.0.1" by default.
        port: Port to listen on; 0 (default) for a free port.
        listen: If False, use neither port nor thread; `app` is then called in process.
        control_plane: If False, reject all control requests over HTTP except for health.
        control_token: Token that control requests over HTTP must carry, as in `control_headers`; none by default.
        limits: Limits of request sizes, timeouts and sessions.
        tls_cert: PEM file with a certificate and its chain, with which the server speaks HTTPS.
        tls_key: PEM file with the private key, without a password; that of the certificate by default.

    Raises:
        TypeError: The services are not a list of names, or the state is neither a mapping nor a path.
        ValueError: The seed or a service is unknown, the state is malformed, the token is not a valid header value, or
            the key has a password or no certificate.
        OSError: The file of the state cannot be read, or a file for TLS cannot be used.
    """

    def __init__(
        self,
        *,
        seed: str = "demo",
        services: Iterable[str] | None = None,
        state: StateSource | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        listen: bool = True,
        control_plane: bool = True,
        control_token: str = "",
        limits: Limits = LIMITS,
        tls_cert: str | os.PathLike[str] | None = None,
        tls_key: str | os.PathLike[str] | None = None,
    ) -> None:
        self._tls = _tls_context(tls_cert, tls_key)
        chosen = {service.name: service for service in select_services(services)}
        access = AccessPolicy(control_plane, control_token)
        document = None if state is None else read_document(state)
        app, sessions = self._build_app(chosen, seed, access, limits, document)
        super().__init__("", ServerContext(chosen, sessions, SerializedApp(app), self._origin, listen, control_token))
        self._host = host
        self._limits = limits
        self._requested_port = port
        self._lock = Lock()
        self._running: _Running | None = None
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=_weak_method(self._reset_after_fork))

    def _build_app(
        self, services: Iterable[str], seed: str, access: AccessPolicy, limits: Limits, state: Any
    ) -> tuple[Any, SessionStore]:
        """Return the ASGI application and its sessions."""
        return build_app(services, seed, access=access, limits=limits, state=state)

    async def _on_stop(self) -> None:
        """Clean up in the event loop after the server has stopped."""

    def start(self) -> Self:
        """Start the server and return when it accepts requests. No effect if it is running.

        Raises:
            OSError: The address or the port is not available.
            RuntimeError: The server did not start.
        """
        with self._lock:
            if self.listens and self._running is None:
                listener = bind(self._host, self._requested_port)
                self._running = _run_in_background(self.app, listener, self._limits, self._on_stop, self._tls)
        return self

    def stop(self) -> None:
        """Close all connections and stop the thread. No effect if the server is not running."""
        with self._lock:
            running, self._running = self._running, None
            if running is not None:
                running.stop()

    @property
    def port(self) -> int:
        """Return the port. Raises RuntimeError unless the server is running and listens."""
        if not self.listens:
            raise RuntimeError("the mock server does not listen, so it has no port; call its app in process")
        running = self._running
        if running is None:
            raise RuntimeError("the mock server is not running")
        return running.port

    def session(self, name: str) -> Session:
        """Return the session of a name, with its own state, clock, fault rules and journal.

        Args:
            name: 1 to 200 printable characters; the empty string is the default session.

        Raises:
            TypeError: The name is not a str.
        """
        __tracebackhide__ = True
        if not isinstance(name, str):
            raise TypeError(f"the name of a session must be a str, not {type(name).__name__}")
        return Session(name, self._context)

    def _origin(self) -> str:
        scheme = "http" if self._tls is None else "https"
        return origin(self._host, self.port, scheme) if self.listens else _IN_PROCESS

    def _reset_after_fork(self) -> None:
        """Leave the running server to the parent process."""
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
    """A listening server and its thread; None as thread in a forked child process."""

    server: Server
    thread: Thread | None
    listener: socket
    port: int

    def stop(self) -> None:
        if self.thread is not None:
            self.server.stop()
            self.thread.join()

    def abandon(self) -> None:
        """Close the inherited socket, so that the port is free once the parent process closes it."""
        self.thread = None
        self.listener.close()


def _tls_context(
    certificate: str | os.PathLike[str] | None, key: str | os.PathLike[str] | None
) -> ssl.SSLContext | None:
    if certificate is None:
        if key is not None:
            raise ValueError("tls_key needs tls_cert, the file of its certificate")
        return None
    from projectlink_mock.server.tls import server_context  # late: most servers do without TLS

    return server_context(os.fspath(certificate), None if key is None else os.fspath(key))


def _run_in_background(
    app: Asgi, listener: socket, limits: Limits, on_stop: OnStop, tls: ssl.SSLContext | None
) -> _Running:
    """Serve an application in a background thread. Raises RuntimeError if the server does not start."""
    port: int = listener.getsockname()[1]
    settled = Event()
    failures: list[BaseException] = []
    server = Server(app, settled.set, limits, on_stop, tls)

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
    """Return a function that calls a method as long as its object is alive."""
    reference = WeakMethod(method)

    def call() -> None:
        if (found := reference()) is not None:
            found()

    return call
