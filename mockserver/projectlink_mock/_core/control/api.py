"""The application of the control plane: finds out which part answers a call, and lets it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from projectlink_mock._core.control import clock, faults, journal, services, state, tables
from projectlink_mock._core.control import sessions as general
from projectlink_mock._core.control.access import OPEN, Gate
from projectlink_mock._core.control.request import NOTHING, Answers, Call, refused
from projectlink_mock._core.control.service_routes import Route, house_routes
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError, NotFound
from projectlink_mock._core.http.limits import MAX_BODY
from projectlink_mock._core.http.messages import (
    Receive,
    Request,
    Response,
    Scope,
    Send,
    json_response,
    receive_request,
    send_response,
)
from projectlink_mock._core.http.router import Router
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock._core.storage import codec


def _post_replay(call: Call) -> Any:
    from projectlink_mock._core.control.replay import post_replay  # late: most servers replay nothing

    return post_replay(call)


_REPLAY: Answers = {"/replay": {"POST": _post_replay}}
_PARTS = (general.ROUTES, services.ROUTES, journal.ROUTES)
"""What answers calls."""
_PARTS_OF_A_MOCK = (state.ROUTES, tables.ROUTES, _REPLAY, faults.ROUTES, clock.ROUTES)
"""What would do nothing where a real service answers."""


class Control:
    """Answers the calls of the control plane: an ASGI application."""

    def __init__(
        self,
        houses: Mapping[str, Service],
        sessions: SessionStore,
        mount: str,
        gate: Gate = OPEN,
        max_body: int = MAX_BODY,
        mounts: Mapping[str, Sequence[str]] = MappingProxyType({}),
        further: Answers = NOTHING,
        is_mock: bool = True,
    ) -> None:
        """Answer the calls of all parts, only of some where no mock answers, and further ones by their paths."""
        self._gate = gate
        self._max_body = max_body
        self._houses = houses
        self._sessions = sessions
        self._mount = mount
        self._mounts = mounts
        self._all = _routes_of(houses if is_mock else {}, further)
        self._routes = Router(self._all)

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
            reply = answer if isinstance(answer, Response) else json_response(200, answer, codec.write)
        except ApiError as problem:
            reply = refused(problem)
        await send_response(reply, send)

    def _find(self, request: Request) -> tuple[Route, list[str]]:
        try:
            return self._routes.find(request.method, request.segments)
        except NotFound:
            paths = dict.fromkeys(route.path for route in self._all)
            text = f"There is no such path; there is {', '.join(paths)}."
            raise NotFound(text, reasons.route("no-such-path")) from None


def nowhere(services: Mapping[str, str], max_body: int = MAX_BODY) -> Callable[[Scope, Receive, Send], Any]:
    """Make the ASGI application for paths of no service, which says where the services are."""
    places = ", ".join(f"{name} at {mount}" for name, mount in services.items())
    nothing = NotFound(f"There is nothing here, but there is {places}.", reasons.route("no-such-path"))

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        request = await receive_request(scope, receive, "", max_body)
        if request is not None:
            await send_response(refused(request.refusal or nothing), send)

    return answer


def _routes_of(mocks: Mapping[str, Service], further: Answers) -> list[Route]:
    """All routes: those of every service, and those that the houses of mocks add below their names."""
    parts = (*_PARTS, *_PARTS_OF_A_MOCK) if mocks else _PARTS
    own = [
        Route(method, path, answer)
        for answers in (*parts, further)
        for path, methods in answers.items()
        for method, answer in methods.items()
    ]
    return own + house_routes(mocks)
