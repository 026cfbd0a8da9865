"""Which operation a request is for: looked up segment by segment, a literal before a parameter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from projectlink_mock._core.problems import MethodNotAllowed, NotFound
from projectlink_mock._core.spec import Operation


@dataclass
class _Node:
    literals: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    operations: dict[str, Operation] = field(default_factory=dict)


class Routes:
    """The operations of a service in a tree of path segments. Raises ValueError for two in one place."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            self._plant(operation)

    def _plant(self, operation: Operation) -> None:
        node = self._root
        for part in operation.path.split("/")[1:]:
            if part.startswith("{"):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(part, _Node())
        other = node.operations.setdefault(operation.method, operation)
        if other is not operation:
            raise ValueError(f"{operation.id} and {other.id} answer the same method and path")

    def find(self, method: str, segments: Sequence[str]) -> tuple[Operation, list[str]]:
        """Give the operation and the texts of its path parameters. Raises NotFound, MethodNotAllowed."""
        allowed: set[str] = set()
        for operations, texts in _leaves(self._root, segments):
            if method in operations:
                return operations[method], texts
            allowed.update(operations)
        if allowed:
            raise MethodNotAllowed(method, sorted(allowed))
        raise NotFound("There is no such path.")


def _leaves(root: _Node, segments: Sequence[str]) -> Iterator[tuple[dict[str, Operation], list[str]]]:
    """Walk to every node that the segments lead to, along literals first."""
    trails: list[tuple[_Node, list[str], int]] = [(root, [], 0)]
    while trails:
        node, texts, depth = trails.pop()
        if depth == len(segments):
            if node.operations:
                yield node.operations, texts
            continue
        segment = segments[depth]
        if segment and node.parameter is not None:
            trails.append((node.parameter, [*texts, segment], depth + 1))
        literal = node.literals.get(segment)
        if literal is not None:
            trails.append((literal, texts, depth + 1))
