"""Builds the application: one mount a service, and the control plane."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from starlette.middleware.cors import CORSMiddleware
from starlette.routing import BaseRoute, Match, Router

from projectlink_mock._core.control.gate import OPEN, Gate
from projectlink_mock._core.control.plane import Control, nowhere
from projectlink_mock._core.endpoint import Endpoint
from projectlink_mock._core.house import House, open_house
from projectlink_mock._core.limits import LIMITS, Limits
from projectlink_mock._core.messages import Receive, Scope, Send, raw_path
from projectlink_mock._core.sessions import Sessions
from projectlink_mock.registry import CONTROL_MOUNT, SEEDS, Service, choose
from projectlink_mock.web.pages import Pages, asks_for_a_page


class _Mount(BaseRoute):
    """Gives an application all that is below a path.

    Starlette's own Mount looks at the decoded path, in which an encoded slash or line break in
    an identifier would change the way.
    """

    def __init__(self, path: str, app: Any) -> None:
        self._path = path
        self._below = path + "/"
        self._app = app

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether the request is for this application."""
        path = raw_path(scope)
        fits = scope["type"] == "http" and (path.startswith(self._below) or path == self._path)
        return (Match.FULL, {"endpoint": self._app}) if fits else (Match.NONE, {})

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the application answer."""
        await self._app(scope, receive, send)


class _FrontPage(BaseRoute):
    """Gives a browser that goes to the root the dashboard. All else there is left to others."""

    def __init__(self, app: Any) -> None:
        self._app = app

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether the request is for the page."""
        fits = scope["type"] == "http" and raw_path(scope) == "/" and asks_for_a_page(scope)
        return (Match.FULL, {"endpoint": self._app}) if fits else (Match.NONE, {})

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the pages answer."""
        await self._app(scope, receive, send)


def _endpoint(house: House, sessions: Sessions, mount: str, max_body: int) -> Any:
    """The application of a house, which pages of any origin may call if its wire says so."""
    endpoint = Endpoint(house, sessions, mount, max_body)
    if not house.wire.cors:
        return endpoint
    any_of_them = ["*"]
    return CORSMiddleware(endpoint, any_of_them, any_of_them, any_of_them, expose_headers=any_of_them)


def build_app(
    services: Iterable[str] | None = None, seed: str = "demo", *, gate: Gate = OPEN, limits: Limits = LIMITS
) -> tuple[Router, Sessions]:
    """Build the application of these services, all by default, and the sessions that it keeps.

    The gate says who may call the control plane; of the limits, those of bodies and sessions are kept here.

    Raises ValueError for an unknown service or seed, Mismatch for handlers that are not those of the spec.
    """
    if seed not in SEEDS:
        raise ValueError(f"unknown seed: {seed} (there is {', '.join(SEEDS)})")
    chosen = choose(services)
    houses = {service.name: open_house(service.name, seed) for service in chosen}
    seeds = {name: house.seed for name, house in houses.items()}
    sessions = Sessions(seeds, idle=limits.session_seconds, most=limits.sessions)
    max_body = limits.body
    mounts = {service.name: service.mounts(alone=len(chosen) == 1) for service in chosen}
    pages = Pages(CONTROL_MOUNT, list(houses))
    places: list[tuple[str, Any]] = [
        *((mount, _endpoint(houses[name], sessions, mount, max_body)) for name, own in mounts.items() for mount in own),
        *((mount, pages) for mount in pages.mounts if gate.is_open),
        (CONTROL_MOUNT, Control(houses, sessions, CONTROL_MOUNT, gate, max_body, mounts)),
    ]
    return routed(places, chosen, max_body, pages if gate.is_open else None), sessions


def routed(
    places: Sequence[tuple[str, Any]], services: Iterable[Service], max_body: int = LIMITS.body, pages: Any = None
) -> Router:
    """Let applications answer what is below their paths; anything else is told where the services are."""
    # What is at the root comes last, as all is below it; a service that is alone may have it.
    routes: list[BaseRoute] = [_Mount(path, app) for path, app in places if path]
    routes += [] if pages is None else [_FrontPage(pages)]
    routes += [_Mount(path, app) for path, app in places if not path]
    # No Starlette around it: that would answer 500 where a fault breaks the connection off.
    elsewhere = nowhere({service.name: service.mount for service in services}, max_body)
    return Router(routes, redirect_slashes=False, default=elsewhere)
