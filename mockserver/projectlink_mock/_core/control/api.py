"""The ASGI application of the control plane under /_mock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from projectlink_mock._core.control import journal, services, sessions, tables
from projectlink_mock._core.control.access import OPEN_ACCESS, AccessPolicy
from projectlink_mock._core.control.request import (
    NO_ROUTES,
    ControlRequest,
    Route,
    Routes,
    error_response,
    flatten,
    service_routes,
)
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError, NotFound
from projectlink_mock._core.http.limits import MAX_BODY
from projectlink_mock._core.http.messages import (
    Receive,
    Request,
    Scope,
    Send,
    json_response,
    receive_request,
)
from projectlink_mock._core.http.router import Router
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock._core.storage import codec


def _post_replay(request: ControlRequest) -> Any:
    from projectlink_mock._core.control.replay import post_replay  # late: most servers replay nothing

    return post_replay(request)


_COMMON = (services.ROUTES, sessions.ROUTES, journal.ROUTES)
_MOCK_ONLY = (sessions.MOCK_ROUTES, tables.ROUTES, {"/replay": {"POST": _post_replay}})
"""Routes that have no effect on a real service behind the recorder."""


class ControlApi:
    """The ASGI application of the control plane. Errors are `{"error": …}`."""

    def __init__(
        self,
        services: Mapping[str, Service],
        sessions: SessionStore,
        mount: str,
        access: AccessPolicy = OPEN_ACCESS,
        max_body: int = MAX_BODY,
        mounts: Mapping[str, Sequence[str]] = MappingProxyType({}),
        extra_routes: Routes = NO_ROUTES,
        is_mock: bool = True,
    ) -> None:
        """Build the application.

        Args:
            services: The services by name.
            sessions: Their sessions.
            mount: The path of the control plane.
            access: The access policy.
            max_body: The largest request body, in bytes.
            mounts: The paths of each service.
            extra_routes: Routes to add.
            is_mock: False leaves out the routes that change or read a mock's state, for a recorder.
        """
        self._access = access
        self._max_body = max_body
        self._services = services
        self._sessions = sessions
        self._mount = mount
        self._mounts = mounts
        self._routes = [
            route for routes in (*_COMMON, *(_MOCK_ONLY if is_mock else ()), extra_routes) for route in flatten(routes)
        ]
        self._router = Router(self._routes)
        self._service_routers: dict[str, Router[Route]] = {}
        self._is_mock = is_mock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one HTTP request."""
        request = await receive_request(scope, receive, self._mount, self._max_body)
        if request is None:
            return
        try:
            if request.early_error is not None:
                raise request.early_error
            self._access.check(request, scope)
            route, path_params = self._find(request)
            result = route.handler(ControlRequest(request, self._services, self._sessions, self._mounts), *path_params)
            response = result if callable(result) else json_response(200, result, codec.encode)
        except ApiError as error:
            response = error_response(error)
        await response(scope, receive, send)

    def _find(self, request: Request) -> tuple[Route, list[str]]:
        segments = request.segments
        try:
            if self._is_mock and segments and segments[0] in self._services:
                return self._service_router(segments[0]).find(request.method, segments)
            return self._router.find(request.method, segments)
        except NotFound:
            routes = self._routes + (service_routes(self._services) if self._is_mock else [])
            paths = dict.fromkeys(route.path for route in routes)
            message = f"No such path; available: {', '.join(paths)}."
            raise NotFound(message, reasons.route("no-such-path")) from None

    def _service_router(self, name: str) -> Router[Route]:
        """Return the routes that a service adds, whose modules are imported at the first of their requests."""
        if name not in self._service_routers:
            self._service_routers[name] = Router(service_routes({name: self._services[name]}))
        return self._service_routers[name]


def not_found_app(services: Mapping[str, str], max_body: int = MAX_BODY) -> Callable[[Scope, Receive, Send], Any]:
    """Return the ASGI application for paths of no service: a 404 that lists the services' mounts."""
    mounts = ", ".join(f"{name} at {mount}" for name, mount in services.items())
    not_found = NotFound(f"Nothing is served at this path; available: {mounts}.", reasons.route("no-such-path"))

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        request = await receive_request(scope, receive, "", max_body)
        if request is not None:
            await error_response(request.early_error or not_found)(scope, receive, send)

    return app
