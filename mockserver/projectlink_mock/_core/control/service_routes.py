"""What the houses add to the control plane: calls below their names, each on the house's own state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from projectlink_mock._core.control.request import Call
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.service import Service


@dataclass(frozen=True)
class Route:
    """A call of the control plane, and what answers it."""

    method: str
    path: str
    answer: Callable[..., Any]
    integers: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        return f"{self.method} {self.path}"


def house_routes(services: Mapping[str, Service]) -> list[Route]:
    """The calls that the houses add."""
    return [
        Route(method, f"/{name}{path}", _in_house(house, method, answer))
        for name, house in services.items()
        for path, methods in house.control.items()
        for method, answer in methods.items()
    ]


def _in_house(house: Service, method: str, answer: Callable[..., Any]) -> Callable[..., Any]:
    """Let a house answer a call of its own: it is given its state, and the JSON object that was sent."""

    def call_house(call: Call, *texts: str) -> Any:
        session = call.session
        moment, journal = session.clock.moment(), session.journal
        ctx: Context[Any] = Context(call.request, session.state(house.name), session, moment=moment.told)
        ctx.body = call.body() if call.request.content else None
        noted = journal.changed
        result = answer(ctx, *texts)
        # What Python code may call as well has noted itself.
        if method != "GET" and journal.changed == noted:
            path = call.request.path.removeprefix(f"/{house.name}")
            journal.note(moment, house.name, method, path, ctx.body, size=len(call.request.content))
        return result

    return call_house
