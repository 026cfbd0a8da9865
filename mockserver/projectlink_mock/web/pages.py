"""The dashboard and the reference pages, as routes of a Starlette application."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from importlib.util import find_spec
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Match, Mount, Route
from starlette.staticfiles import StaticFiles

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.messages import Scope

_ASSETS = Path(__file__).with_name("assets")
_TYPES: Mapping[str, str] = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
"""Media types, which differ between systems if the module mimetypes guesses them."""
_SAFE_METHODS = ("GET", "HEAD")
_VIEWER = "flask_swagger_ui"
"""The package with the files of Swagger UI; its Python code is not imported."""

_POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS: Mapping[str, str] = {
    "Accept-Ranges": "none",
    "Cache-Control": "no-cache",
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


def page_routes(control_mount: str, services: Collection[str]) -> list[BaseRoute]:
    """Return the routes of the dashboard, its files and the reference of each service."""
    files = PageFiles()

    async def dashboard(request: Request) -> Response:
        return await files.get_response("index.html", request.scope)

    async def reference(request: Request) -> Response:
        if request.path_params["service"] not in services:
            raise NotFound("There is no reference of such a service.", reasons.route("no-such-path"))
        return await files.get_response("docs.html" if files.has_viewer else "docs-missing.html", request.scope)

    return [
        DashboardRoute("/", dashboard),
        Mount(f"{control_mount}/ui", files),
        Route(f"{control_mount}/docs/{{service}}", reference),
    ]


class DashboardRoute(Route):
    """The route of the dashboard, for browsers only: other requests to the root are meant for a service."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Return whether a browser asks for the page."""
        return super().matches(scope) if accepts_html(scope) else (Match.NONE, {})


class PageFiles(StaticFiles):
    """The files of the pages and of Swagger UI, if that is installed."""

    def __init__(self) -> None:
        self.has_viewer = find_spec(_VIEWER) is not None
        super().__init__(directory=_ASSETS, packages=[(_VIEWER, "dist")] if self.has_viewer else None)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return the response with a whole file: errors of ranges would have no reason."""
        scope["headers"] = [(name, value) for name, value in scope["headers"] if name != b"range"]
        return await super().get_response(path, scope)

    def file_response(
        self, full_path: str | os.PathLike[str], stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """Return a response with the headers of a page; 304 for a file that the browser has."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers.update(_HEADERS)
        media_type = _TYPES.get(Path(full_path).suffix)
        if media_type and "content-type" in response.headers:
            response.headers["content-type"] = media_type
        return response


def accepts_html(scope: Scope) -> bool:
    """Return whether a browser asks for a page; other requests are meant for a service."""
    accepted = dict(scope["headers"]).get(b"accept", b"")
    return scope["method"] in _SAFE_METHODS and b"text/html" in accepted
