"""The application of the control plane: finds out which part answers a call, and lets it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from projectlink_mock._core import document, reasons
from projectlink_mock._core.control import catalogue, events, fidelity, general, requests, rules, states, tables, time
from projectlink_mock._core.control.call import Answers, Call
from projectlink_mock._core.control.gate import OPEN, Gate
from projectlink_mock._core.ctx import Ctx
from projectlink_mock._core.house import House
from projectlink_mock._core.limits import MAX_BODY
from projectlink_mock._core.messages import (
    Receive,
    Reply,
    Request,
    Scope,
    Send,
    json_reply,
    receive_request,
    send_reply,
)
from projectlink_mock._core.problems import NotFound, Problem
from projectlink_mock._core.routes import Routes
from projectlink_mock._core.sessions import Sessions

_PARTS = (general, catalogue, fidelity, states, tables, requests, events, rules, time)
"""The modules whose ROUTES answer calls."""


class Control:
    """Answers the calls of the control plane: an ASGI application."""

    def __init__(
        self,
        houses: Mapping[str, House],
        sessions: Sessions,
        mount: str,
        gate: Gate = OPEN,
        max_body: int = MAX_BODY,
        mounts: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> None:
        self._gate = gate
        self._max_body = max_body
        self._houses = houses
        self._sessions = sessions
        self._mount = mount
        self._mounts = mounts
        self._routes = Routes(_routes_of(houses))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a call; errors are `{"error": …}`."""
        request = await receive_request(scope, receive, self._mount, self._max_body)
        if request is None:
            return
        try:
            if request.refusal is not None:
                raise request.refusal
            self._gate.check(request, scope)
            route, texts = self._find(request)
            answer = route.answer(Call(request, self._houses, self._sessions, self._mounts), *texts)
            if callable(answer):  # it takes its time, and sends what it has bit by bit
                await answer(receive, send)
                return
            reply = answer if isinstance(answer, Reply) else json_reply(200, answer, document.write)
        except Problem as problem:
            reply = _refused(problem)
        await send_reply(reply, send)

    def _find(self, request: Request) -> tuple[_Route, list[str]]:
        try:
            return self._routes.find(request.method, request.segments)
        except NotFound:
            paths = dict.fromkeys(route.path for route in _routes_of(self._houses))
            text = f"There is no such path; there is {', '.join(paths)}."
            raise NotFound(text, reasons.route("no-such-path")) from None


def _refused(problem: Problem) -> Reply:
    reply = json_reply(problem.status, {"error": problem.message})
    reply.headers.update(problem.headers)
    reply.headers[reasons.HEADER] = problem.reason
    return reply


def nowhere(services: Mapping[str, str], max_body: int = MAX_BODY) -> Callable[[Scope, Receive, Send], Any]:
    """Make the ASGI application for paths of no service, which says where the services are."""
    places = ", ".join(f"{name} at {mount}" for name, mount in services.items())
    nothing = NotFound(f"There is nothing here, but there is {places}.", reasons.route("no-such-path"))

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        request = await receive_request(scope, receive, "", max_body)
        if request is not None:
            await send_reply(_refused(request.refusal or nothing), send)

    return answer


@dataclass(frozen=True)
class _Route:
    """A call of the control plane, and what answers it."""

    method: str
    path: str
    answer: Callable[..., Any]
    integers: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        return f"{self.method} {self.path}"


def _routes_of(houses: Mapping[str, House]) -> list[_Route]:
    """All routes: those of every service, and those that the houses add below their names."""
    own = [route for part in _PARTS for route in _rows(part.ROUTES)]
    added = [
        _Route(route.method, f"/{name}{route.path}", _in_house(house, route.answer))
        for name, house in houses.items()
        for route in _rows(house.control)
    ]
    return own + added


def _rows(answers: Answers) -> list[_Route]:
    return [_Route(method, path, answer) for path, methods in answers.items() for method, answer in methods.items()]


def _in_house(house: House, answer: Callable[..., Any]) -> Callable[..., Any]:
    """Let a house answer a call of its own: it is given its state, and the JSON object that was sent."""

    def call_house(call: Call, *texts: str) -> Any:
        ctx: Ctx[Any] = Ctx(call.request, call.universe.state(house.name), call.universe)
        ctx.body = call.body() if call.request.content else None
        return answer(ctx, *texts)

    return call_house
