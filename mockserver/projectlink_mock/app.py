"""Builds the application: one mount a service, and the control plane."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Router

from projectlink_mock._core.control.access import OPEN_ACCESS, AccessPolicy
from projectlink_mock._core.control.api import ControlApi, not_found_app
from projectlink_mock._core.http.limits import LIMITS, Limits
from projectlink_mock._core.http.messages import Receive, Scope, Send, raw_path
from projectlink_mock._core.service.app import ServiceApp
from projectlink_mock._core.service.service import Service, load_service
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock.registry import CONTROL_MOUNT, SEEDS, ServiceEntry, choose
from projectlink_mock.web.pages import Pages, accepts_html


class MountRouter:
    """Gives each request to the application that is mounted where its path leads, looked up by the first segment.

    Starlette's Mount looks at the decoded path, in which an encoded slash or line break in an identifier
    would change the way; and its router tries one route after the other.
    """

    def __init__(self, places: Sequence[tuple[str, Any]], pages: Any, elsewhere: Any) -> None:
        self._below: dict[str, list[tuple[str, str, Any]]] = {}
        for path, app in places:
            if path:
                self._below.setdefault(_first(path), []).append((path, path + "/", app))
        self._pages = pages
        # What is at the root has all that is not below another path; a service that is alone may be there.
        self._at_root = next((app for path, app in places if not path), elsewhere)
        # It answers what is no request: the beginning and the end of the server.
        self._router = Router(redirect_slashes=False, default=elsewhere)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let an application answer."""
        app = self._app(scope) if scope["type"] == "http" else self._router
        await app(scope, receive, send)

    def _app(self, scope: Scope) -> Any:
        path = raw_path(scope)
        for place, below, app in self._below.get(_first(path), ()):
            if path.startswith(below) or path == place:
                return app
        # A browser that goes to the root is given the dashboard. All else there is left to others.
        return self._pages if self._pages and path == "/" and accepts_html(scope) else self._at_root


def _first(path: str) -> str:
    """The path up to the end of its first segment."""
    end = path.find("/", 1)
    return path if end < 0 else path[:end]


def _endpoint(house: Service, sessions: SessionStore, mount: str, max_body: int) -> Any:
    """The application of a house, which pages of any origin may call if its wire says so."""
    endpoint = ServiceApp(house, sessions, mount, max_body)
    if not house.wire.cors:
        return endpoint
    any_of_them = ["*"]
    return CORSMiddleware(endpoint, any_of_them, any_of_them, any_of_them, expose_headers=any_of_them)


def build_app(
    services: Iterable[str] | None = None,
    seed: str = "demo",
    *,
    access: AccessPolicy = OPEN_ACCESS,
    limits: Limits = LIMITS,
) -> tuple[MountRouter, SessionStore]:
    """Build the application of these services, all by default, and the sessions that it keeps.

    `access` says who may call the control plane; of the limits, those of bodies and sessions are kept here.

    Raises ValueError for an unknown service or seed, HandlerMismatchError for handlers that are not those of the spec.
    """
    if seed not in SEEDS:
        raise ValueError(f"unknown seed: {seed} (there is {', '.join(SEEDS)})")
    chosen = choose(services)
    houses = {service.name: load_service(service.name, seed) for service in chosen}
    seeds = {name: house.seed for name, house in houses.items()}
    sessions = SessionStore(seeds, idle=limits.session_seconds, max_sessions=limits.sessions)
    max_body = limits.body
    mounts = {service.name: service.mounts(alone=len(chosen) == 1) for service in chosen}
    pages = Pages(CONTROL_MOUNT, list(houses))
    places: list[tuple[str, Any]] = [
        *((mount, _endpoint(houses[name], sessions, mount, max_body)) for name, own in mounts.items() for mount in own),
        *((mount, pages) for mount in pages.mounts if access.is_open),
        (CONTROL_MOUNT, ControlApi(houses, sessions, CONTROL_MOUNT, access, max_body, mounts)),
    ]
    return routed(places, chosen, max_body, pages if access.is_open else None), sessions


def routed(
    places: Sequence[tuple[str, Any]], services: Iterable[ServiceEntry], max_body: int = LIMITS.body, pages: Any = None
) -> MountRouter:
    """Let applications answer what is below their paths; anything else is told where the services are."""
    # No Starlette around it: that would answer 500 where a fault breaks the connection off.
    elsewhere = not_found_app({service.name: service.mount for service in services}, max_body)
    return MountRouter(places, pages, elsewhere)
