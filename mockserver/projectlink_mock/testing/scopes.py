"""Sessions of pytest's scopes: a test starts with what the fixtures of wider scopes have created.

Each scope that is set up, from the whole run to the test, has a session that begins as a copy of the session of the
next wider scope, and ends with the scope.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from projectlink_mock.testing.clients import Clients
    from projectlink_mock.testing.mock_server import MockServer
    from projectlink_mock.testing.session import Session

RUN = "session"
"""pytest's name of the scope of a whole run."""


class Scope:
    """A scope that is set up. Its session is created at its first use."""

    def __init__(self, name: str, find_server: Callable[[], MockServer]) -> None:
        self.name = name
        self.api_clients: dict[object, Any] = {}
        """SDK clients of this scope by the API object that uses them."""
        self._find_server = find_server
        self.server: MockServer | None = None
        self._session: Session | None = None
        self._clients: Clients | None = None
        self._copied: object = None

    @property
    def is_open(self) -> bool:
        """Return True if the scope has a session."""
        return self._session is not None

    @property
    def session(self) -> Session:
        """Return the session of an open scope."""
        assert self._session is not None
        return self._session

    @property
    def clients(self) -> Clients:
        """Return the factory of the clients that are closed at the end of the scope."""
        assert self._clients is not None
        return self._clients

    def open(self, name: str) -> None:
        """Create the session, with the initial data."""
        from projectlink_mock.testing.clients import Clients  # late: most tests need no mock

        self.server = self._find_server()
        self._session = self.server.session(name)
        self._clients = Clients(self._session)

    def load(self, services: Iterable[str]) -> None:
        """Load services, which otherwise happens at their first use."""
        for name in services:
            if name in self.session.state.services:
                self.session.state.state(name)

    def copy_from(self, wider: Scope | None) -> None:
        """Replace the data of the session by that of a wider scope, if that differs from the initial data."""
        if wider is not None and wider.session.state.is_used:
            self.session.restore(wider.session.snapshot())
        self._copied = self._version()

    @property
    def is_unchanged(self) -> bool:
        """Return True if the session is still a copy of that of the wider scope."""
        return self._version() == self._copied

    def _version(self) -> tuple[object, ...]:
        """Return a value that differs after changes of the session's data."""
        state = self.session.state
        faults = tuple(one.id for one in state.faults)
        return state, state.requests, state.journal.changed, state.id_counter, state.clock.frozen_at, faults

    def close(self) -> None:
        """Close the clients and discard the session, unless it is the default session of its server."""
        if self._clients is not None:
            self._clients.close()
        if self._session is not None and self._session.name:
            self._session.reset()


class Scopes:
    """The scopes that are set up, the widest first, and the one that code uses now."""

    def __init__(self) -> None:
        self._stack: list[Scope] = []
        self._current = -1
        """Position of the scope that code uses now: the last one, or a wider one while a fixture of it is set up."""
        self._numbers = count(1)

    def current(self) -> Scope:
        """Return the scope that code uses now, with its session. Raises RuntimeError outside of all scopes."""
        if not self._stack:
            raise RuntimeError("the session is used after the end of the test run")
        scope = self._stack[self._current]
        if not scope.is_open:
            name = "" if scope.name == RUN else f"{scope.name.replace('function', 'test')}-{next(self._numbers)}"
            scope.open(name)
            scope.copy_from(self._next_wider(self._position))
            self._route()
        return scope

    @contextmanager
    def enter(self, name: str, find_server: Callable[[], MockServer], *, is_used: bool) -> Iterator[None]:
        """Set up a scope for the time of the block.

        Args:
            name: pytest's name of the scope.
            find_server: Returns the mock server for the scope, started.
            is_used: Create the session at once, so that requests without the session header reach it.
        """
        scope = Scope(name, find_server)
        self._stack.append(scope)
        try:
            if is_used:
                self.current()
            yield
        finally:
            self._stack.remove(scope)
            scope.close()
            self._route(scope.server)

    @contextmanager
    def use(self, name: str) -> Iterator[None]:
        """Use the scope of this name, and not a narrower one, while a fixture of it is set up.

        What the fixture creates is visible in the narrower scopes too, unless they have changes.
        """
        position = max((at for at, scope in enumerate(self._stack) if scope.name == name), default=-1)
        before, self._current = self._current, position
        try:
            self.current()
            self._route()
            yield
        finally:
            for at in range(self._position + 1, len(self._stack)):
                narrower = self._stack[at]
                if narrower.is_open and narrower.is_unchanged:
                    narrower.copy_from(self._next_wider(at))
            self._current = before
            self._route()

    def _next_wider(self, position: int) -> Scope | None:
        """Return the next wider scope with a session of the same server."""
        server = self._stack[position].server
        return next((one for one in reversed(self._stack[:position]) if one.is_open and one.server is server), None)

    @property
    def _position(self) -> int:
        return self._current % len(self._stack)

    def _route(self, ended: MockServer | None = None) -> None:
        """Let requests without the session header reach the session of the scope that code uses now."""
        visible = [one for one in self._stack[: self._position + 1] if one.is_open] if self._stack else []
        for server in {id(one): one for one in [*(scope.server for scope in visible), ended] if one}.values():
            server.name = next((one.session.name for one in reversed(visible) if one.server is server), "")
