"""Routes of the control plane, on those of Starlette."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from inspect import isawaitable
from typing import Any
from urllib.parse import unquote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route

from projectlink_mock._core.control.request import ControlRequest
from projectlink_mock._core.control.responses import ControlResponse
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import MethodNotAllowed, NotFound
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.handlers import WRITING_METHODS
from projectlink_mock._core.service.service import Service

ControlHandler = Callable[..., Any]
"""A plain function that takes the ControlRequest and the texts of the path's `{parameters}`.

It returns JSON, which may hold records, or a Starlette response. A coroutine function does too, and lets other
requests run while it works.
"""


class ControlRoute(Route):
    """A path of the control plane with a handler for each method.

    HEAD is answered like GET. Handlers run in the event loop, not in a thread pool, and a plain function is atomic:
    nothing is awaited between the end of the request's body and the response.
    """

    def __init__(self, path: str, **handlers: ControlHandler) -> None:
        self.handlers: Mapping[str, ControlHandler] = handlers
        super().__init__(path, self._respond, methods=list(handlers), name=path)

    async def _respond(self, http: Request) -> Response:
        state = http.app.state
        request = ControlRequest(http, await http.body(), state.services, state.sessions, state.mounts)
        result = self.call("GET" if http.method == "HEAD" else http.method, request, http.path_params)
        if isawaitable(result):
            result = await result
        response = result if isinstance(result, Response) else ControlResponse(result)
        if http.method == "HEAD":
            response.body = b""
        return response

    def call(self, method: str, request: ControlRequest, path_params: Mapping[str, str]) -> Any:
        """Return the result of a method's handler; path parameters are percent-encoded."""
        return self.handlers[method](request, *(unquote(text) for text in path_params.values()))


def service_routes(service: Service) -> list[ControlRoute]:
    """Return the routes that a service adds to the control plane, below its name."""
    return [
        ControlRoute(path, **{method: partial(_call_service, service, handler) for method, handler in methods.items()})
        for path, methods in service.control.items()
    ]


def find_route(routes: Iterable[ControlRoute], method: str, path: str) -> tuple[ControlRoute, Mapping[str, str]]:
    """Return the route for a method and a percent-encoded path, and its path parameters.

    Raises:
        NotFound: There is no such path.
        MethodNotAllowed: The path has no handler for the method.
    """
    for route in routes:
        match, child_scope = route.matches({"type": "http", "method": method, "path": path})
        if match is not Match.NONE:
            if method not in route.handlers:
                raise MethodNotAllowed(method, sorted(route.handlers))
            return route, child_scope["path_params"]
    raise NotFound("There is no such path.", reasons.route("no-such-path"))


def _call_service(service: Service, handler: ControlHandler, request: ControlRequest, *path_params: str) -> Any:
    """Call a service's control handler, which takes a Context, and journal the change that it makes."""
    session, message = request.session, request.message
    instant, journal = session.clock.instant(), session.journal
    ctx: Context[Any] = Context(message, session.state(service.name), session, moment=instant.effective)
    ctx.body = request.json_object() if request.content else None
    if message.method in WRITING_METHODS:
        request.sessions.check_memory(session, len(request.content))
    changes = journal.changed
    result = handler(ctx, *path_params)
    session.measure(service.name)
    # The functions that Python code may call as well record their changes themselves.
    if message.method not in ("GET", "HEAD") and journal.changed == changes:
        size = len(request.content)
        journal.record_change(instant, service.name, message.method, message.path, ctx.body, size=size)
    return result
