"""The dashboard and the reference pages: a fixed set of files, each read at its first request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote

from projectlink_mock._core.control.request import error_response
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError, MethodNotAllowed, NotFound
from projectlink_mock._core.http.messages import Receive, Request, Response, Scope, Send, receive_request

_ASSETS = Path(__file__).with_name("assets")
_TYPES: Mapping[str, bytes] = {
    ".html": b"text/html; charset=utf-8",
    ".css": b"text/css; charset=utf-8",
    ".js": b"text/javascript; charset=utf-8",
    ".svg": b"image/svg+xml",
}
_SAFE_METHODS = ("GET", "HEAD")
_VIEWER = "flask_swagger_ui"
_VIEWER_FILES = ("swagger-ui-bundle.js", "swagger-ui.css")
"""Files of the Swagger UI package; its Python code is not imported."""

_POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_NOT_MODIFIED = 304


class WebPages:
    """The ASGI application for the dashboard's files and the reference of each service."""

    def __init__(self, control_mount: str, services: Iterable[str]) -> None:
        self._assets = f"{control_mount}/ui/"
        self._docs = f"{control_mount}/docs/"
        self._services = frozenset(services)
        self._files: dict[str, Path] | None = None
        self._cache: dict[str, tuple[bytes, str]] = {}

    @property
    def mounts(self) -> tuple[str, ...]:
        """Return the paths below which it serves files."""
        return self._assets.rstrip("/"), self._docs.rstrip("/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond with a file; errors are `{"error": …}`."""
        request = await receive_request(scope, receive, "")
        if request is None:
            return
        try:
            response = self._response(request)
        except ApiError as error:
            response = error_response(error)
        await response(scope, receive, send)

    def _response(self, request: Request) -> Response:
        if request.method not in _SAFE_METHODS:
            raise MethodNotAllowed(request.method, list(_SAFE_METHODS))
        name = self._file_name(unquote(request.path))
        path = self._files_by_name().get(name)
        if path is None:
            raise NotFound("No such page.", reasons.route("no-such-path"))
        content, tag = self._content(name, path)
        headers = {**_HEADERS, "ETag": tag}
        if tag in (request.header("if-none-match") or ""):
            return Response(_NOT_MODIFIED, headers=headers)
        return Response(200, content, _TYPES[path.suffix], headers)

    def _file_name(self, path: str) -> str:
        """Return the name of the file for a path; empty for other paths."""
        if path == "/":
            return "index.html"
        if path.startswith(self._assets):
            return path[len(self._assets) :]
        if path[len(self._docs) :] not in self._services:
            return ""
        return "docs.html" if _VIEWER_FILES[0] in self._files_by_name() else "docs-missing.html"

    def _files_by_name(self) -> dict[str, Path]:
        """Return the files by name; no other file is ever served."""
        if self._files is None:
            own = {path.relative_to(_ASSETS).as_posix(): path for path in _ASSETS.rglob("*") if path.suffix in _TYPES}
            self._files = own | _viewer()
        return self._files

    def _content(self, name: str, path: Path) -> tuple[bytes, str]:
        """Return a file's content and its ETag, which are cached."""
        if name not in self._cache:
            from hashlib import sha256

            content = path.read_bytes()
            self._cache[name] = content, f'"{sha256(content).hexdigest()[:32]}"'
        return self._cache[name]


def _viewer() -> dict[str, Path]:
    """Return the Swagger UI files, if they are installed."""
    found = find_spec(_VIEWER)
    folders = (found.submodule_search_locations or []) if found else []
    files = {name: Path(folder) / "dist" / name for folder in folders for name in _VIEWER_FILES}
    return files if files and all(path.is_file() for path in files.values()) else {}


def accepts_html(scope: Scope) -> bool:
    """Return whether a browser asks for a page; other requests are meant for a service."""
    accepted = dict(scope["headers"]).get(b"accept", b"")
    return scope["method"] in _SAFE_METHODS and b"text/html" in accepted
