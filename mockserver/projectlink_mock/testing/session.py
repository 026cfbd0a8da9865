"""The Python API of a session."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson

from projectlink_mock._core.http.messages import SESSION_HEADER, Asgi
from projectlink_mock._core.sessions.store import SessionState, SessionStore, Snapshot
from projectlink_mock.registry import CONTROL_MOUNT, ServiceEntry
from projectlink_mock.server.locking import SerializedApp, SessionHeaderMiddleware
from projectlink_mock.testing.arguments import check_str
from projectlink_mock.testing.clock import SessionClock
from projectlink_mock.testing.journal import JournalView

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from projectlink_mock.testing.fault_rule import FaultRule


@dataclass(frozen=True)
class ServerContext:
    """The data that all sessions of one mock server share."""

    services: Mapping[str, ServiceEntry]
    sessions: SessionStore
    serialized_app: SerializedApp
    origin: Callable[[], str]
    """Returns the server's origin. Raises RuntimeError unless the server is running."""
    listens: bool
    control_token: str = field(default="", repr=False)


class Session:
    """A session of a mock server: the state, clock, journal and fault rules of requests with its headers.

    Several threads may use it at the same time.
    """

    def __init__(self, name: str, context: ServerContext) -> None:
        self.name = name
        self._context = context

    @property
    def headers(self) -> dict[str, str]:
        """Return the headers that send a request to this session."""
        return {SESSION_HEADER.decode(): self.name} if self.name else {}

    @property
    def control_headers(self) -> dict[str, str]:
        """Return the headers of control requests for this session: the session header and the control token."""
        token = self._context.control_token
        return {**self.headers, **({"authorization": f"Bearer {token}"} if token else {})}

    def url(self, service: str) -> str:
        """Return the base URL of a service.

        Raises:
            TypeError: The name is not a str.
            ValueError: The server does not serve the service.
            RuntimeError: The server listens but is not running.
        """
        __tracebackhide__ = True
        check_str("service", service)
        if service not in self._context.services:
            raise ValueError(f"{service!r} is not served; served are {', '.join(self._context.services)}")
        return self._context.origin() + self._context.services[service].mount

    @property
    def control(self) -> str:
        """Return the URL of the control plane; send `control_headers` to address this session.

        Raises:
            RuntimeError: The server listens but is not running.
        """
        return self._context.origin() + CONTROL_MOUNT

    @property
    def listens(self) -> bool:
        """Return True if the server uses a socket, False if it is only reached through `app`."""
        return self._context.listens

    @property
    def app(self) -> Asgi:
        """Return an ASGI application whose requests reach this session without a header.

        Any number of event loops and threads may call it, whether or not the server is running.
        """
        return SessionHeaderMiddleware(self._context.serialized_app, self)

    def environ(self, token: str = "alice-token") -> dict[str, str]:
        """Return the environment variables that configure SDK clients of all services for the mock.

        Such clients send no session header, so they reach the server's default session.

        Args:
            token: Access token of the clients; Alice's by default.

        Raises:
            RuntimeError: The server is not running, or does not listen.
        """
        if not self.listens:
            raise RuntimeError("the mock server does not listen: no environment variable leads to it")
        variables = {}
        for service in self._context.services:
            variables[f"PROJECTLINK_{service.upper()}_HOST"] = self.url(service)
            variables[f"PROJECTLINK_{service.upper()}_TOKEN"] = token
        return variables

    @property
    def state(self) -> SessionState:
        """Return the session state, for Python code between two requests; `state.state("ufdl")` is that of UFDL."""
        return self._context.sessions.get(self.name)

    def reset(self) -> None:
        """Reset this session: state and ids start from the seed again; clock, journal and fault rules are cleared."""
        with self._context.serialized_app:
            self._context.sessions.reset(self.name)

    def snapshot(self) -> Snapshot:
        """Return a snapshot of this session without its journal. It copies no records."""
        with self._context.serialized_app:
            return self.state.snapshot()

    def restore(self, snapshot: Snapshot) -> None:
        """Restore a snapshot, without copying records. The journal is unchanged.

        Args:
            snapshot: A snapshot of this session or of another session of the same server.

        Raises:
            TypeError: The argument is not a `Snapshot`.
        """
        if not isinstance(snapshot, Snapshot):
            raise TypeError(f"restore needs a Snapshot, not {type(snapshot).__name__}")
        with self._context.serialized_app:
            self.state.restore(snapshot)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Return a context manager that restores this session at the end of the block, except for its journal.

        Savepoints may be nested. Their cost depends on the number of changes, not on the size of the state.
        """
        before = self.snapshot()
        try:
            yield
        finally:
            self.restore(before)

    @property
    def clock(self) -> SessionClock:
        """Return the clock of this session: `freeze`, `advance`, `unfreeze`, `now`."""
        return SessionClock(self._context.serialized_app, lambda: self.state.clock)

    @property
    def journal(self) -> JournalView:
        """Return the journal of this session: `assert_called`, `assert_not_called`, `calls`, `export`, `clear`."""
        return JournalView(self.control_request, self._context.serialized_app, lambda: self.state.journal)

    def replay(self, recording: str | bytes | None = None) -> dict[str, Any]:
        """Reset this session, send a recording's requests to it, and compare the responses.

        Args:
            recording: A recording from `journal.export()` of a session with the same seed; by default this session's
                own journal, with its secrets.

        Returns:
            A dict with `replayed`, the number of requests sent; `differences`, each with `exchange`, `operation`,
            `what` and `place` in the body; `skipped`, the requests not sent with reasons; and `notes`.

        Raises:
            ValueError: The recording is malformed, has another seed, or needs services that are not served.
        """
        try:
            document = None if recording is None else orjson.loads(recording)
        except orjson.JSONDecodeError as error:
            raise ValueError(f"the recording is not JSON: {error}") from None
        played: dict[str, Any] = self.control_request("POST", "/replay", document)
        return played

    def fault(self, **rule: Unpack[FaultRule]) -> dict[str, Any]:
        """Add a fault rule and return it as JSON, with its `id`.

        Args:
            rule: The fields of the rule; see `FaultRule`.

        Raises:
            TypeError: The service or the operation is not a str, or another field is not JSON-serializable.
            ValueError: A field is invalid, or the service or the operation is unknown.
        """
        __tracebackhide__ = True
        check_str("service", rule.get("service"))
        check_str("operation", rule.get("operation"))
        added: dict[str, Any] = self.control_request("POST", "/faults", rule)
        return added

    def faults(self) -> list[dict[str, Any]]:
        """Return the active fault rules as JSON, oldest first."""
        rules: list[dict[str, Any]] = self.control_request("GET", "/faults")
        return rules

    def clear_faults(self) -> None:
        """Delete all fault rules."""
        self.control_request("DELETE", "/faults")

    def control_request(self, method: str, path: str, body: object = None) -> Any:
        """Send a control request for this session without HTTP and return the parsed response.

        Args:
            method: HTTP method.
            path: Path below the control plane's mount, for example "/state".
            body: JSON-serializable body; None for no body.

        Raises:
            ValueError: The path does not begin with a slash, or the control plane rejects the request.
            TypeError: The body is not JSON-serializable.
        """
        from projectlink_mock.testing.control_client import call_control

        __tracebackhide__ = True
        with self._context.serialized_app:
            return call_control(self._context.serialized_app, method, path, self.headers, body)
