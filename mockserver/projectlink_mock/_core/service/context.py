"""What a handler is given beside its path parameters."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from projectlink_mock._core.demo_users import ANONYMOUS, Principal
from projectlink_mock._core.http.messages import Request

if TYPE_CHECKING:
    from projectlink_mock._core.sessions.store import SessionState

State = TypeVar("State")


@dataclass
class Context(Generic[State]):
    """One call of an operation: who calls, with which query and body, on which state.

    Query names are Python's (`organization_id`), values are of the types of the spec. The body
    is parsed, checked and as the house's wire has read it; a form is a dict of its parts.
    """

    request: Request
    state: State
    session: SessionState
    operation: str = ""
    caller: Principal = ANONYMOUS
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    modified: datetime | None = None
    """When what the handler answers was last changed, where it knows and the wire tells."""
    moment: datetime | None = None
    """When the call happens; the time at which somebody first asks for it, if left out."""

    def now(self) -> datetime:
        """The time of this session, in UTC. It stands still during a call: a call happens at one moment."""
        if self.moment is None:
            self.moment = self.session.clock.now()
        return self.moment

    def new_id(self) -> str:
        """An identifier that this session has not given before."""
        return self.session.new_id()

    def new_number(self) -> int:
        """A number that this session has not given before."""
        return self.session.new_number()
