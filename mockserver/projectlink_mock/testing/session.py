"""One session of a mock server, for Python code."""

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
from projectlink_mock.testing.clock import SessionClock
from projectlink_mock.testing.journal import JournalView

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from projectlink_mock.testing.fault_rule import FaultRule


@dataclass(frozen=True)
class ServerContext:
    """What the sessions of one mock server have in common."""

    services: Mapping[str, ServiceEntry]
    sessions: SessionStore
    serialized_app: SerializedApp
    origin: Callable[[], str]
    """Where the server is reached. Raises RuntimeError unless it runs."""
    listens: bool
    control_token: str = field(default="", repr=False)


class Session:
    """A session of a mock server, for the requests that carry its headers. Threads may use it at once."""

    def __init__(self, name: str, context: ServerContext) -> None:
        self.name = name
        self._context = context
        self._sessions = context.sessions

    @property
    def headers(self) -> dict[str, str]:
        """What a request has to carry to reach this session."""
        return {SESSION_HEADER.decode(): self.name} if self.name else {}

    @property
    def control_headers(self) -> dict[str, str]:
        """What a call of the control plane has to carry to be let in, and to be about this session."""
        token = self._context.control_token
        return {**self.headers, **({"authorization": f"Bearer {token}"} if token else {})}

    def url(self, service: str) -> str:
        """The base URL of a service. Raises ValueError for one that is not served, RuntimeError unless it runs."""
        __tracebackhide__ = True
        if service not in self._context.services:
            raise ValueError(f"{service!r} is not served; there is {', '.join(self._context.services)}")
        return self._context.origin() + self._context.services[service].mount

    @property
    def control(self) -> str:
        """The URL of the control plane; with `control_headers`, that of this session.

        Raises RuntimeError unless it runs.
        """
        return self._context.origin() + CONTROL_MOUNT

    @property
    def listens(self) -> bool:
        """Whether it is reached over a socket, once the server runs, or through `app` alone."""
        return self._context.listens

    @property
    def app(self) -> Asgi:
        """The mock as an ASGI application, whose requests reach this session without any header.

        Any number of event loops and threads may call it, whether or not the server runs.
        """
        return SessionHeaderMiddleware(self._context.serialized_app, self)

    def environ(self, token: str = "alice-token") -> dict[str, str]:
        """The environment variables by which a client of each service finds the mock, as the holder of a token.

        Clients that are made from them send no session's header: they reach the server's default session.
        Raises RuntimeError unless the server runs, and listens.
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
        """State and clock of this session, for Python code between two requests."""
        return self._sessions.get(self.name)

    def reset(self) -> None:
        """Back to the seed."""
        with self._context.serialized_app:
            self._sessions.reset(self.name)

    def snapshot(self) -> Snapshot:
        """Keep what this session is like now: all of it but its journal. That takes no time, however much it is."""
        with self._context.serialized_app:
            return self.state.snapshot()

    def restore(self, snapshot: Snapshot) -> None:
        """Be again as in a snapshot, of this session or of another one of the server. That takes no time either.

        Raises TypeError for what `snapshot` did not give.
        """
        if not isinstance(snapshot, Snapshot):
            raise TypeError(f"restore takes what snapshot() gave, not {type(snapshot).__name__}")
        with self._context.serialized_app:
            self.state.restore(snapshot)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Let all that changes in a block, by requests or by Python code, be at its end as it was before.

        Only the journal goes on. Savepoints may be nested, and cost what is changed in them.
        """
        before = self.snapshot()
        try:
            yield
        finally:
            self.restore(before)

    @property
    def clock(self) -> SessionClock:
        """The time in this session: `freeze`, `advance`, `unfreeze`, `now`."""
        return SessionClock(self._context.serialized_app, lambda: self.state.clock)

    @property
    def journal(self) -> JournalView:
        """The requests that reached this session: `assert_called`, `assert_not_called`, `calls`, `export`, `clear`."""
        return JournalView(self.control_request, self._context.serialized_app, lambda: self.state.journal)

    def replay(self, recording: str | bytes | None = None) -> dict[str, Any]:
        """Reset this session, send it once more what was recorded, and compare the answers.

        Args:
            recording: What `journal.export()` gave, of any session with the same seed; left out, what this
                session was asked itself, with its secrets.

        Returns:
            `replayed`, how many requests were sent; `differences`, each with its `exchange`, `operation`,
            `what` and `place` in the body; `skipped`, what could not be sent, and why; and `notes`.

        Raises:
            ValueError: it is no recording, or one of another seed or of services that are not here.
        """
        try:
            document = None if recording is None else orjson.loads(recording)
        except orjson.JSONDecodeError as error:
            raise ValueError(f"the recording is no JSON: {error}") from None
        played: dict[str, Any] = self.control_request("POST", "/replay", document)
        return played

    def fault(self, **rule: Unpack[FaultRule]) -> dict[str, Any]:
        """Make chosen requests fail, as a rule of the control plane does. Gives the rule as it is in force.

        Raises ValueError for a rule that makes no sense, an unknown service or operation.
        """
        __tracebackhide__ = True
        added: dict[str, Any] = self.control_request("POST", "/faults", rule)
        return added

    def faults(self) -> list[dict[str, Any]]:
        """The rules that are still in force, oldest first."""
        rules: list[dict[str, Any]] = self.control_request("GET", "/faults")
        return rules

    def clear_faults(self) -> None:
        """Delete every rule."""
        self.control_request("DELETE", "/faults")

    def control_request(self, method: str, path: str, body: object = None) -> Any:
        """Give what the control plane answers for this session, without HTTP; the path is below its mount.

        Raises ValueError for what it refuses, TypeError for a body that is no JSON.
        """
        from projectlink_mock.testing.control_client import call_control

        __tracebackhide__ = True
        with self._context.serialized_app:
            return call_control(self._context.serialized_app, method, path, self.headers, body)
