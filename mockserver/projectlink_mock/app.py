"""The application of the mock server: a mount for each service, the control plane and the web pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Router

from projectlink_mock._core.control.access import OPEN_ACCESS, AccessPolicy
from projectlink_mock._core.control.api import ControlApi, not_found_app
from projectlink_mock._core.http.limits import LIMITS, Limits
from projectlink_mock._core.http.messages import Asgi, Receive, Scope, Send
from projectlink_mock._core.http.router import Mount, MountRouter
from projectlink_mock._core.service.loader import LazyServices
from projectlink_mock._core.service.service import ServiceApp
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock.registry import CONTROL_MOUNT, SEEDS, SERVICES, ServiceEntry, select_services
from projectlink_mock.web.pages import WebPages, accepts_html


def build_app(
    services: Iterable[str] | None = None,
    seed: str = "demo",
    *,
    access: AccessPolicy = OPEN_ACCESS,
    limits: Limits = LIMITS,
    state: Any = None,
) -> tuple[MountRouter, SessionStore]:
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
    seeds = {name: partial(_new_state, loaded, name) for name in loaded}
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
    )
    max_body = limits.body
    paths = {entry.name: entry.mounts(alone=len(entries) == 1) for entry in entries}
    control = ControlApi(loaded, sessions, CONTROL_MOUNT, access, max_body, paths)
    pages = WebPages(CONTROL_MOUNT, list(loaded))
    mounts = [
        Mount(path, partial(_service_app, loaded, name, sessions, path, limits))
        for name, own_paths in paths.items()
        for path in own_paths
    ]
    if access.is_open:
        mounts += [Mount(path, lambda: pages) for path in pages.mounts]
    mounts.append(Mount(CONTROL_MOUNT, lambda: control))
    return build_router(mounts, entries, max_body, pages if access.is_open else None), sessions


def build_router(
    mounts: Sequence[Mount], services: Iterable[ServiceEntry], max_body: int = LIMITS.body, pages: Asgi | None = None
) -> MountRouter:
    """Route to the mounts; a request below none of them gets a 404 that lists the services."""
    not_found: Any = not_found_app({service.name: service.mount for service in services}, max_body)
    # Not a Starlette application: its error middleware responds with 500 where a fault closes the connection.
    return MountRouter(
        mounts, _default_app(next((mount for mount in mounts if not mount.path), None), not_found, pages)
    )


def _default_app(root: Mount | None, not_found: Any, pages: Asgi | None) -> Asgi:
    """Return the application for requests below no other path, and for the lifespan of the server."""
    router = Router(redirect_slashes=False, default=not_found)

    async def default_app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await router(scope, receive, send)
        elif pages is not None and scope["path"] == "/" and accepts_html(scope):
            await pages(scope, receive, send)
        else:
            await (root.app if root is not None else not_found)(scope, receive, send)

    return default_app


def _new_state(services: LazyServices, name: str) -> Any:
    """Return the state with which a session of a service starts."""
    return services[name].seed()


def _service_app(services: LazyServices, name: str, sessions: SessionStore, mount: str, limits: Limits) -> Asgi:
    """Return the application of a service, with CORS headers if its serializers ask for them."""
    service = services[name]
    app: Any = ServiceApp(service, sessions, mount, limits)
    if not service.serializers.cors:
        return app  # type: ignore[no-any-return]
    everything = ["*"]
    return CORSMiddleware(app, everything, everything, everything, expose_headers=everything)
