"""Who may call what: a service's matrix of operations and roles, written down from its documentation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from projectlink_mock._core.storage import codec


class Cell(NamedTuple):
    """What somebody with a role gets for an operation."""

    service: str
    operation: str
    role: str
    status: int


@dataclass(frozen=True)
class Matrix:
    """The status that each operation gives to each role, for a request in which nothing else is wrong.

    `about` says what is asked for, and `roles` who has which role, in the order of the columns. A cell
    is `matrix.operations["models_get"]["model-viewer"]`.
    """

    service: str
    about: str
    roles: dict[str, str]
    operations: dict[str, dict[str, int]]

    def cells(self) -> Iterator[Cell]:
        """All of it, row by row."""
        for operation, row in self.operations.items():
            for role, status in row.items():
                yield Cell(self.service, operation, role, status)


@dataclass(frozen=True)
class _File:
    """A matrix as it is written: each row is a list, in the order of the roles."""

    about: str
    roles: dict[str, str]
    operations: dict[str, tuple[int, ...]]


def load_roles(service: str) -> Matrix:
    """Read the matrix of a service, which is the file roles.json in its house.

    Raises OSError if there is no such file, and ValueError for one that is not as it should be.
    """
    return read_roles(service, (Path(__file__).parents[2] / "services" / service / "roles.json").read_bytes())


def read_roles(service: str, content: bytes) -> Matrix:
    """Read a matrix that is written so. Raises ValueError if it is not as it should be."""
    written: Any = codec.decode(_File, orjson.loads(content))
    names = list(written.roles)
    for operation, row in written.operations.items():
        if len(row) != len(names):
            raise ValueError(f"{service}: {operation} has {len(row)} cells, and there are {len(names)} roles")
    operations = {operation: dict(zip(names, row, strict=True)) for operation, row in written.operations.items()}
    return Matrix(service, written.about, written.roles, operations)
