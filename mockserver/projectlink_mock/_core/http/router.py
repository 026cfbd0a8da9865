"""Which route a request is for: looked up segment by segment, a literal before a parameter."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import MethodNotAllowed, NotFound


class Route(Protocol):
    """What answers a method at a path with `{parameters}`, by its name."""

    @property
    def id(self) -> str: ...

    @property
    def method(self) -> str: ...

    @property
    def path(self) -> str: ...

    @property
    def integers(self) -> Collection[str]:
        """The path parameters that are whole numbers."""


R = TypeVar("R", bound=Route)


@dataclass
class _Node(Generic[R]):
    literals: dict[str, _Node[R]] = field(default_factory=dict)
    parameter: _Node[R] | None = None
    takes_words: bool = False
    routes: dict[str, R] = field(default_factory=dict)


class Router(Generic[R]):
    """Router in a tree of path segments. Raises ValueError for two in one place."""

    def __init__(self, routes: Iterable[R]) -> None:
        self._root: _Node[R] = _Node()
        for route in routes:
            self._plant(route)

    def _plant(self, route: R) -> None:
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
            raise ValueError(f"{route.id} and {other.id} answer the same method and path")

    def find(self, method: str, segments: Sequence[str]) -> tuple[R, list[str]]:
        """Give the route and the texts of its path parameters. Raises NotFound, MethodNotAllowed."""
        allowed: set[str] = set()
        for routes, texts in _leaves(self._root, segments):
            if method in routes:
                return routes[method], texts
            allowed.update(routes)
        if allowed:
            raise MethodNotAllowed(method, sorted(allowed))
        raise NotFound("There is no such path.", reasons.route("no-such-path"))


def _leaves(root: _Node[R], segments: Sequence[str]) -> Iterator[tuple[dict[str, R], list[str]]]:
    """Walk to every node that the segments lead to, along literals first."""
    trails: list[tuple[_Node[R], list[str], int]] = [(root, [], 0)]
    while trails:
        node, texts, depth = trails.pop()
        for segment in segments[depth:]:
            depth += 1
            literal, parameter = node.literals.get(segment), node.parameter
            # A word of the paths' own is never read as a number.
            if not segment or (literal is not None and not node.takes_words):
                parameter = None
            if literal is not None:
                if parameter is not None:
                    trails.append((parameter, [*texts, segment], depth))
                node = literal
            elif parameter is not None:
                texts.append(segment)
                node = parameter
            else:
                break
        else:
            if node.routes:
                yield node.routes, texts
