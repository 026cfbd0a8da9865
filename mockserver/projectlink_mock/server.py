"""The mock server in the background of a test."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Event, Lock, Thread
from types import TracebackType

from projectlink_mock.app import build_app
from projectlink_mock.listener import bind, origin
from projectlink_mock.registry import CONTROL_MOUNT, choose
from projectlink_mock.serving import Server
from projectlink_mock.session import Session


class MockServer(Session):
    """The mock server on a port of its own, in a thread in the background.

    Use it as a context manager, or call `start` and `stop`; both may be called again. Its state
    outlives a stop. By default it serves all services, from the seed `demo`, on a free port. It is also
    the session of the requests that name none; `session` gives others.
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
        self._app, sessions = build_app(self._services, seed)
        super().__init__("", sessions, self._url_of, self._url_of_control)
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

    def session(self, name: str) -> Session:
        """A universe of its own: state, clock, faults and journal that no other session sees."""
        return Session(name, self._sessions, self._url_of, self._url_of_control)

    def _url_of(self, service: str) -> str:
        if service not in self._services:
            raise ValueError(f"{service!r} is not served, but {', '.join(self._services)}")
        return origin(self._host, self.port) + self._services[service].mount

    def _url_of_control(self) -> str:
        return origin(self._host, self.port) + CONTROL_MOUNT

    def __enter__(self) -> MockServer:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
