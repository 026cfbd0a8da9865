"""The control plane under /_mock: health, reset, state, requests, faults and clock of a universe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from projectlink_mock._core import document
from projectlink_mock._core.bodies import read_json
from projectlink_mock._core.clock import parse, stamp
from projectlink_mock._core.ctx import Ctx
from projectlink_mock._core.faults import Fault
from projectlink_mock._core.house import House
from projectlink_mock._core.journal import Entry
from projectlink_mock._core.messages import (
    Receive,
    Request,
    Scope,
    Send,
    json_reply,
    receive_request,
    send_reply,
)
from projectlink_mock._core.problems import BadRequest, NotFound, Problem
from projectlink_mock._core.routes import Routes
from projectlink_mock._core.sessions import Sessions, Universe

# A state holds bodies, which are of at most 100 levels, a few levels down; a JSON writer ends at 254.
MAX_DEPTH = 200

_DONE = {"status": "ok"}
_FILTERS = ("service", "operation", "status", "limit")


@dataclass(frozen=True)
class _Call:
    """One call of the control plane."""

    request: Request
    houses: Mapping[str, House]
    sessions: Sessions

    @property
    def universe(self) -> Universe:
        return self.sessions.universe(self.request.session)

    def body(self) -> dict[str, Any]:
        """Give the JSON object that was sent. Raises BadRequest."""
        try:
            value = read_json(self.request.content, MAX_DEPTH)
        except ValueError as error:
            raise BadRequest(f"The body is wrong: {error}.") from None
        if not isinstance(value, dict):
            raise BadRequest("The body is wrong: it is not a JSON object.")
        return value


class Control:
    """Answers the calls of the control plane: an ASGI application."""

    def __init__(self, houses: Mapping[str, House], sessions: Sessions, mount: str) -> None:
        self._houses = houses
        self._sessions = sessions
        self._mount = mount
        self._routes = Routes(_routes_of(houses))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a call; errors are `{"error": …}`."""
        request = await receive_request(scope, receive, self._mount)
        if request is None:
            return
        try:
            route, texts = self._find(request)
            answer = route.answer(_Call(request, self._houses, self._sessions), *texts)
            reply = json_reply(200, answer, document.write)
        except Problem as problem:
            reply = json_reply(problem.status, {"error": problem.message})
            reply.headers.update(problem.headers)
        await send_reply(reply, send)

    def _find(self, request: Request) -> tuple[_Route, list[str]]:
        try:
            return self._routes.find(request.method, request.segments)
        except NotFound:
            paths = dict.fromkeys(route.path for route in _routes_of(self._houses))
            raise NotFound(f"There is no such path; there is {', '.join(paths)}.") from None


def nowhere(services: Mapping[str, str]) -> Callable[[Scope, Receive, Send], Any]:
    """Make the ASGI application for paths of no service, which says where the services are."""
    places = ", ".join(f"{name} at {mount}" for name, mount in services.items())
    reply = json_reply(NotFound.status, {"error": f"There is nothing here, but there is {places}."})

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if await receive_request(scope, receive, "") is not None:
            await send_reply(reply, send)

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
    own = [_Route(method, path, answer) for path, methods in _ROUTES.items() for method, answer in methods.items()]
    added = [
        _Route(method, f"/{name}{path}", _in_house(house, answer))
        for name, house in houses.items()
        for path, methods in house.control.items()
        for method, answer in methods.items()
    ]
    return own + added


def _in_house(house: House, answer: Callable[..., Any]) -> Callable[..., Any]:
    """Let a house answer a call of its own: it is given its state, and the JSON object that was sent."""

    def call_house(call: _Call, *texts: str) -> Any:
        ctx: Ctx[Any] = Ctx(call.request, call.universe.state(house.name), call.universe)
        ctx.body = call.body() if call.request.content else None
        return answer(ctx, *texts)

    return call_house


def _health(call: _Call) -> Any:
    return {**_DONE, "services": list(call.houses)}


def _reset(call: _Call) -> Any:
    call.sessions.reset(call.request.session)
    return _DONE


def _get_state(call: _Call) -> Any:
    universe = call.universe
    return {"ids_given": universe.ids_given, "services": {name: universe.state(name) for name in call.houses}}


def _put_state(call: _Call) -> Any:
    """Build all of the new state before any of the old one goes."""
    body = call.body()
    ids_given, services = body.pop("ids_given", None), body.pop("services", None)
    if body or type(ids_given) is not int or ids_given < 0 or not isinstance(services, dict):
        raise BadRequest("A state has ids_given, a whole number, and services, an object; nothing else.")
    if set(services) != set(call.houses):
        raise BadRequest(f"A state has these services, no fewer and no more: {', '.join(call.houses)}.")
    try:
        states = {
            name: document.read(house.state, services[name], f"$.services.{name}")
            for name, house in call.houses.items()
        }
    except document.Malformed as error:
        raise BadRequest(f"The state is malformed: {error}.") from None
    call.universe.restore(states, ids_given)
    return _DONE


def _get_requests(call: _Call) -> Any:
    wanted = _filters(call)
    limit = wanted.pop("limit", None)
    entries = [entry for entry in call.universe.journal if _fits(entry, wanted)]
    return [entry.reveal() for entry in (entries if limit is None else entries[-limit:])]


def _filters(call: _Call) -> dict[str, Any]:
    """Give the filters of a reading of the journal. Raises BadRequest."""
    filters: dict[str, Any] = {}
    for name, values in call.request.arguments.items():
        if name not in _FILTERS or len(values) > 1:
            raise BadRequest(f"{name} is given twice, or is no filter; there is {', '.join(_FILTERS)}.")
        filters[name] = values[0]
    for name in {"status", "limit"} & set(filters):
        text = filters[name]
        if not (text.isascii() and text.isdecimal() and len(text) < 10 and int(text)):
            raise BadRequest(f"{name} is a whole number of at least 1.")
        filters[name] = int(text)
    _check_names(call.houses, filters.get("service"), filters.get("operation"))
    return filters


def _fits(entry: Entry, filters: Mapping[str, Any]) -> bool:
    return all(getattr(entry, name) == value for name, value in filters.items())


def _check_names(houses: Mapping[str, House], service: str | None, operation: str | None) -> None:
    """Raises BadRequest for a service or an operation that is not there: it would never match."""
    if service is not None and service not in houses:
        raise BadRequest(f"There is no service {service!r}; there is {', '.join(houses)}.")
    chosen = houses.values() if service is None else [houses[service]]
    if operation is not None and not any(operation in house.handlers for house in chosen):
        raise BadRequest(f"There is no operation {operation!r}.")


def _delete_requests(call: _Call) -> Any:
    call.universe.journal.clear()
    return _DONE


def _post_fault(call: _Call) -> Any:
    try:
        fault: Fault = document.read(Fault, call.body())
        fault.check()
    except document.Malformed as error:
        raise BadRequest(f"The fault is malformed: {error}.") from None
    _check_names(call.houses, fault.service, fault.operation)
    call.universe.faults.add(fault)
    return fault


def _get_faults(call: _Call) -> Any:
    return list(call.universe.faults)


def _delete_faults(call: _Call) -> Any:
    call.universe.faults.clear()
    return _DONE


def _post_clock(call: _Call) -> Any:
    body, clock = call.body(), call.universe.clock
    try:
        match body:
            case {"now": str(text), **rest} if not rest:
                clock.freeze(parse(text))
            case {"advance": int() | float() as seconds, **rest} if not rest and type(seconds) is not bool:
                clock.advance(seconds)
            case {**rest} if not rest:
                clock.release()
            case _:
                raise BadRequest('Give {"now": an ISO 8601 time}, {"advance": seconds}, or {} for the real time.')
    except ValueError as error:
        raise BadRequest(f"The time is wrong: {error}.") from None
    return {"now": stamp(clock.now()), "frozen": clock.frozen_at is not None}


_ROUTES: Mapping[str, Mapping[str, Callable[[_Call], Any]]] = {
    "/health": {"GET": _health},
    "/reset": {"POST": _reset},
    "/state": {"GET": _get_state, "PUT": _put_state},
    "/requests": {"GET": _get_requests, "DELETE": _delete_requests},
    "/faults": {"POST": _post_fault, "GET": _get_faults, "DELETE": _delete_faults},
    "/clock": {"POST": _post_clock},
}
