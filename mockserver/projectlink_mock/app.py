"""The Starlette application of the mock server: a mount for each service, the control plane and the web pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any
from urllib.parse import quote, unquote

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.websockets import WebSocketClose

from projectlink_mock._core.content import Spool, StoredContent
from projectlink_mock._core.control.access import OPEN_ACCESS, AccessPolicy
from projectlink_mock._core.control.responses import error_response
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError, InternalServerError, MethodNotAllowed, NotFound
from projectlink_mock._core.http.limits import LIMITS, Limits
from projectlink_mock._core.http.messages import (
    ENCODED_PATH,
    Asgi,
    Message,
    Receive,
    Scope,
    Send,
    encoded_path,
    receive_request,
)
from projectlink_mock._core.service.loader import LazyApp, LazyServices
from projectlink_mock._core.service.service import Service, ServiceApp
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock.registry import CONTROL_MOUNT, SEEDS, SERVICES, select_services
from projectlink_mock.web.pages import DashboardRoute, accepts_html, page_routes

_SERVER_OPTIONS = Response(headers={"Allow": "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"})
"""The response to `OPTIONS *`, which asks about the server as a whole."""


def build_app(
    services: Iterable[str] | None = None,
    seed: str = "demo",
    *,
    access: AccessPolicy = OPEN_ACCESS,
    limits: Limits = LIMITS,
    state: Any = None,
) -> tuple[MockApplication, SessionStore]:
    """Build the application of some services, all by default, and the store of its sessions.

    `access` decides who may call the control plane. Of the limits, those of bodies and sessions apply here.
    `state` is a state document with which sessions start instead of the seed.

    Each service is loaded at its first request, or at once with a state. Raises ValueError for an unknown service or
    seed, and for a state that is malformed.
    """
    if seed not in SEEDS:
        raise ValueError(f"unknown seed: {seed} (there is {', '.join(SEEDS)})")
    entries = select_services(services)
    loaded = LazyServices((entry.name for entry in entries), seed)
    seeds = {name: partial(_seed, loaded, name) for name in loaded}
    id_counter = 0
    if state is not None:
        from projectlink_mock._core.service.initial_state import replace_seeds  # late: most servers have a seed

        id_counter = replace_seeds(loaded, SERVICES, state)
    sessions = SessionStore(
        seeds,
        idle=limits.session_seconds,
        max_sessions=limits.sessions,
        id_counter=id_counter,
        journal_bytes=limits.journal_bytes,
        state_bytes=limits.memory_bytes - limits.journal_bytes,
    )
    paths = {entry.name: entry.mounts(alone=len(entries) == 1) for entry in entries}
    spool = Spool(limits.disk_bytes)
    apps = {
        path: LazyApp(partial(_service_app, loaded, name, sessions, path, limits, spool))
        for name, own_paths in paths.items()
        for path in own_paths
    }
    routes = control_routes(LazyApp(partial(_control_app, loaded, access)))
    if access.is_open:
        routes = [*page_routes(CONTROL_MOUNT, list(loaded)), *routes]
    return MockApplication(loaded, sessions, paths, apps, routes, limits, spool), sessions


def control_routes(app: Asgi) -> list[BaseRoute]:
    """Return the routes of the control plane."""
    return [Route(CONTROL_MOUNT, app), Mount(CONTROL_MOUNT, app)]


class MockApplication(Starlette):
    """The application of the mock server.

    Requests below the mount of a service go straight to its application, found by the first segment of the path. They
    skip Starlette's middleware, which responds with 500 where a fault closes the connection, and takes longer than a
    service needs to read a record. Everything else takes Starlette's way: middleware, exception handlers, routes.

    Routes match the percent-encoded path, because an encoded slash belongs to a parameter and ends no segment.
    """

    def __init__(
        self,
        services: Mapping[str, Service],
        sessions: SessionStore,
        paths: Mapping[str, Sequence[str]],
        apps: Mapping[str, LazyApp],
        routes: Sequence[BaseRoute],
        limits: Limits = LIMITS,
        spool: Spool | None = None,
    ) -> None:
        """Build the application.

        Args:
            services: The services by name.
            sessions: Their sessions.
            paths: The paths of each service; messages name the first.
            apps: The applications of the services by path; a path is empty if a service has the root for itself.
            routes: The routes of everything else.
            limits: Their limits of bodies apply outside the services, too.
            spool: The spool of large bodies; by default a new one.
        """
        spool = Spool(limits.disk_bytes) if spool is None else spool
        mounts = [Mount(path, app) for path, app in sorted(apps.items(), reverse=True)]
        roots = [mounts.pop()] if "" in apps else []
        super().__init__(
            routes=[*mounts, *routes, *roots],
            middleware=[Middleware(RequestBodyMiddleware, limits=limits, spool=spool)],
            exception_handlers={
                ApiError: _respond_to_api_error,
                HTTPException: self._respond_to_http_exception,
                Exception: _respond_to_failure,
            },
        )
        self.router.redirect_slashes = False
        self.state.services, self.state.sessions, self.state.mounts = services, sessions, paths
        self._available = ", ".join(f"{name} at {own_paths[0]}" for name, own_paths in paths.items())
        self._has_dashboard = any(isinstance(route, DashboardRoute) for route in routes)
        self._apps: dict[str, list[tuple[str, LazyApp]]] = {}
        """The paths and applications of services by the first segment; none where other mounts are."""
        for route in routes:
            if isinstance(route, Mount):
                self._apps[route.path[1:].partition("/")[0]] = []
        for path, app in apps.items():
            self._apps.setdefault(path[1:].partition("/")[0], []).append((path, app))
        self._root_app = self._apps.get("", [])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request, the lifespan of a server, or a WebSocket, which is closed."""
        if scope["type"] == "http":
            path = scope[ENCODED_PATH] = encoded_path(scope)
            for mount, app in self._apps.get(path[1:].partition("/")[0], self._root_app):
                if path.startswith(mount + "/") or path == mount:
                    if path == "/" and self._has_dashboard and accepts_html(scope):
                        break
                    await app.app(scope, receive, send)
                    return
            if path == "*" and scope["method"] == "OPTIONS":
                await _SERVER_OPTIONS(scope, receive, send)
                return
            # In place: the server adds to this dict while the body is received.
            scope["path"] = "/".join(quote(unquote(segment), safe="") for segment in path.split("/"))
        elif scope["type"] == "websocket":
            await WebSocketClose()(scope, receive, send)
            return
        await super().__call__(scope, receive, send)

    async def _respond_to_http_exception(self, request: Request, error: Exception) -> Response:
        """Respond to an error of Starlette's routes and files: a path without a route, or without the method.

        OPTIONS is no error: the response has the methods of the path.
        """
        assert isinstance(error, HTTPException)
        if error.status_code == MethodNotAllowed.status:
            allowed = (error.headers or {}).get("Allow", "GET")  # StaticFiles of older versions name no methods
            methods = sorted(set(allowed.split(", ")) - {"HEAD", "OPTIONS"})  # MethodNotAllowed implies these
            wrong_method = MethodNotAllowed(request.method, methods)
            if request.method == "OPTIONS":
                return Response(headers=wrong_method.headers)
            return error_response(wrong_method)
        message = f"Nothing is served at this path; available: {self._available}."
        return error_response(NotFound(message, reasons.route("no-such-path")))


class RequestBodyMiddleware:
    """ASGI middleware that receives the whole body, so that endpoints wait for nothing.

    A large body is read into memory only by an endpoint that needs it. The middleware responds to a body above the
    limit, and to a request that the server stops reading.
    """

    def __init__(self, app: Asgi, limits: Limits, spool: Spool) -> None:
        self._app = app
        self._limits = limits
        self._spool = spool

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Receive the body, and pass it on in one piece."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = await receive_request(scope, receive, "", self._limits.body, self._spool, self._limits.body_in_memory)
        if request is None:
            return
        if request.early_error is not None:
            await error_response(request.early_error)(scope, receive, send)
            return
        unread: list[StoredContent] = [request.body]

        async def receive_again() -> Message:
            if unread:
                return {"type": "http.request", "body": unread.pop().read(), "more_body": False}
            return await receive()

        await self._app(scope, receive_again, send)


async def _respond_to_api_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    return error_response(error)


async def _respond_to_failure(request: Request, error: Exception) -> Response:
    """Respond to an error of the mock server itself; Starlette raises it again, for the log of the server."""
    return error_response(InternalServerError("The mock server failed; its log has the traceback."))


def _seed(services: LazyServices, name: str) -> Any:
    """Return the initial state of a service."""
    return services[name].seed()


def _control_app(services: LazyServices, access: AccessPolicy) -> Asgi:
    """Return the control plane."""
    from projectlink_mock._core.control.api import control_app  # late: the server is ready without it

    return control_app(services, access)


def _service_app(
    services: LazyServices, name: str, sessions: SessionStore, mount: str, limits: Limits, spool: Spool
) -> Asgi:
    """Return the application of a service, with CORS headers if its serializers ask for them."""
    service = services[name]
    app: Any = ServiceApp(service, sessions, mount, limits, spool)
    if not service.serializers.cors:
        return app  # type: ignore[no-any-return]
    everything = ["*"]
    return CORSMiddleware(app, everything, everything, everything, expose_headers=everything)
