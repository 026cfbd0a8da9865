"""Routing by path: mounted applications by prefix, routes segment by segment with literals before parameters."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import MethodNotAllowed, NotFound
from projectlink_mock._core.http.messages import (
    ENCODED_PATH,
    Asgi,
    Receive,
    Response,
    Scope,
    Send,
    encoded_path,
)


@dataclass
class Mount:
    """An ASGI application below a path; `build` makes it at its first request."""

    path: str
    build: Callable[[], Asgi]

    @cached_property
    def app(self) -> Asgi:
        return self.build()

    @cached_property
    def prefix(self) -> str:
        return self.path + "/"


_SERVER_OPTIONS = Response(200, headers={"allow": "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"})
"""The response to `OPTIONS *`, which asks about the server as a whole."""


class MountRouter:
    """ASGI application that passes each request to the application mounted at its path.

    Starlette's Mount matches the decoded path, in which an encoded slash or line break inside an identifier
    changes the route; and its router tries one route after the other. This one looks the first segment up.
    """

    def __init__(self, mounts: Iterable[Mount], default_app: Asgi) -> None:
        """Route to the mounts, and to `default_app` for requests below none of them."""
        self._mounts: dict[str, list[Mount]] = {}
        for mount in mounts:
            first_segment = "/".join(mount.path.split("/")[:2])
            self._mounts.setdefault(first_segment, []).append(mount)
        self._default_app = default_app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, with its percent-encoded path in the scope."""
        app: Asgi = self._default_app
        if scope["type"] == "http":
            path = scope[ENCODED_PATH] = encoded_path(scope)
            end = path.find("/", 1)
            for mount in self._mounts.get(path if end < 0 else path[:end], ()):
                if path.startswith(mount.prefix) or path == mount.path:
                    app = mount.app
                    break
            else:
                if path == "*" and scope["method"] == "OPTIONS":
                    app = _SERVER_OPTIONS
        await app(scope, receive, send)


class Route(Protocol):
    """A method and a path with `{parameters}`, under an id."""

    @property
    def id(self) -> str: ...

    @property
    def method(self) -> str: ...

    @property
    def path(self) -> str: ...

    @property
    def integers(self) -> Collection[str]:
        """Return the names of the path parameters that are integers."""


R = TypeVar("R", bound=Route)


@dataclass
class _Node(Generic[R]):
    literals: dict[str, _Node[R]] = field(default_factory=dict)
    parameter: _Node[R] | None = None
    takes_words: bool = False
    routes: dict[str, R] = field(default_factory=dict)


class Router(Generic[R]):
    """Routes in a tree of path segments. Raises ValueError for two with the same method and path."""

    def __init__(self, routes: Iterable[R]) -> None:
        self._root: _Node[R] = _Node()
        for route in routes:
            self._insert(route)

    def _insert(self, route: R) -> None:
        node = self._root
        for part in route.path.split("/")[1:]:
            if part.startswith("{"):
                node.parameter = node.parameter or _Node()
                node.takes_words |= part[1:-1] not in route.integers
                node = node.parameter
            else:
                node = node.literals.setdefault(part, _Node())
        other = node.routes.setdefault(route.method, route)
        if other is not route:
            raise ValueError(f"{route.id} and {other.id} have the same method and path")

    def find(self, method: str, segments: Sequence[str]) -> tuple[R, list[str]]:
        """Return the route and the texts of its path parameters; HEAD is routed like GET.

        Raises NotFound, MethodNotAllowed.
        """
        allowed: set[str] = set()
        # Nodes still to try, each with the parameters and the number of segments that led to it.
        stack: list[tuple[_Node[R], list[str], int]] = [(self._root, [], 0)]
        while stack:
            node, texts, depth = stack.pop()
            for segment in segments[depth:]:
                depth += 1
                literal, parameter = node.literals.get(segment), node.parameter
                # A literal of the tree is never read as an integer parameter.
                if not segment or (literal is not None and not node.takes_words):
                    parameter = None
                if literal is not None:
                    if parameter is not None:
                        stack.append((parameter, [*texts, segment], depth))
                    node = literal
                elif parameter is not None:
                    texts.append(segment)
                    node = parameter
                else:
                    break
            else:
                if method in node.routes:
                    return node.routes[method], texts
                if method == "HEAD" and "GET" in node.routes:
                    return node.routes["GET"], texts
                allowed.update(node.routes)
        if allowed:
            raise MethodNotAllowed(method, sorted(allowed))
        raise NotFound("There is no such path.", reasons.route("no-such-path"))
