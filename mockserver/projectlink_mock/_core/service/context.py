"""The context of a call, which a handler receives beside its path parameters, and the call as a whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from projectlink_mock._core.demo_users import ANONYMOUS, Principal
from projectlink_mock._core.http.messages import Request

if TYPE_CHECKING:
    from projectlink_mock._core.clock import Instant
    from projectlink_mock._core.contract.spec import Operation
    from projectlink_mock._core.http.messages import Response
    from projectlink_mock._core.sessions.faults import Fault
    from projectlink_mock._core.sessions.store import SessionState

State = TypeVar("State", covariant=True)
"""A state, or a protocol of some of its tables: a function that needs only these takes the context of any service."""


@dataclass(eq=False)
class Context(Generic[State]):
    """One call of an operation: caller, query, body and state.

    The names of `query` are Python's (`organization_id`), its values have the types of the contract. `body` is
    validated and converted by the service's serializers; a form is a dict of its parts.
    """

    request: Request
    state: State
    session: SessionState
    operation: str = ""
    caller: Principal = ANONYMOUS
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    modified: datetime | None = None
    """Time of the last change of the result, set by handlers of services that send Last-Modified."""
    cursor: str = ""
    """Cursor of the next page, set by handlers of services that send it in a header."""
    moment: datetime | None = None
    """Time of the call; if None, the time at which `now` is first called."""

    def now(self) -> datetime:
        """Return the time of the session, in UTC, which is the same during a whole call."""
        if self.moment is None:
            self.moment = self.session.clock.now()
        return self.moment

    def new_id(self) -> str:
        """Return an identifier that is new in the session."""
        return self.session.new_id()

    def new_number(self) -> int:
        """Return a number that is new in the session."""
        return self.session.new_number()


@dataclass(eq=False, slots=True)
class Call:
    """A request on its way through a service."""

    request: Request
    session: SessionState
    moment: Instant
    operation: Operation | None = None
    caller: str = ""
    fault: Fault | None = None
    response: Response | None = None
