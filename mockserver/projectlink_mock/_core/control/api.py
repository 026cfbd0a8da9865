"""The control plane under /_mock, as an ASGI application."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount, Router

from projectlink_mock._core.control import journal, services, sessions, tables
from projectlink_mock._core.control.access import OPEN_ACCESS, AccessMiddleware, AccessPolicy
from projectlink_mock._core.control.request import ControlRequest
from projectlink_mock._core.control.routes import ControlRoute, service_routes
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.messages import Asgi, Receive, Scope, Send
from projectlink_mock._core.service.loader import LazyApp
from projectlink_mock._core.service.service import Service


def _post_replay(request: ControlRequest) -> Any:
    from projectlink_mock._core.control.replay import post_replay  # late: most servers replay nothing

    return post_replay(request)


_COMMON = (services.HEALTH, *services.ROUTES, *sessions.ROUTES, *journal.ROUTES)
_MOCK_ONLY = (*sessions.MOCK_ROUTES, *tables.ROUTES, ControlRoute("/replay", POST=_post_replay))
"""Routes that have no effect on a real service behind the recorder."""


def control_app(
    services_by_name: Mapping[str, Service],
    access: AccessPolicy = OPEN_ACCESS,
    *,
    extra_routes: Iterable[ControlRoute] = (),
    is_mock: bool = True,
) -> Router:
    """Return the control plane of an application that has `services`, `sessions` and `mounts` in its state.

    Args:
        services_by_name: The services, each of which may add routes below its name.
        access: The access policy.
        extra_routes: Routes to add.
        is_mock: False leaves out the routes that change or read a mock's state, for a recorder.
    """
    own = [*_COMMON, *(_MOCK_ONLY if is_mock else ()), *extra_routes]
    added = services_by_name if is_mock else {}
    not_found = _not_found_app(own, added)
    routes: list[BaseRoute] = [
        # The modules of a service's routes are imported at the first of their requests.
        Mount(f"/{name}", LazyApp(partial(_service_router, added, name, not_found)))
        for name in added
    ]
    checked = Router([*routes, *own], redirect_slashes=False, default=not_found)
    return Router(
        [services.HEALTH, Mount("", checked, middleware=[Middleware(AccessMiddleware, policy=access)])],
        redirect_slashes=False,
    )


def _service_router(services_by_name: Mapping[str, Service], name: str, not_found: Asgi) -> Router:
    return Router(service_routes(services_by_name[name]), redirect_slashes=False, default=not_found)


def _not_found_app(own: Iterable[ControlRoute], services_by_name: Mapping[str, Service]) -> Asgi:
    """Return the ASGI application for paths without a route: a 404 that lists the paths."""

    async def not_found(scope: Scope, receive: Receive, send: Send) -> None:
        paths = [route.path for route in own]
        for name, service in services_by_name.items():
            paths += [f"/{name}{path}" for path in service.control]
        message = f"No such path; available: {', '.join(paths)}."
        raise NotFound(message, reasons.route("no-such-path"))

    return not_found
