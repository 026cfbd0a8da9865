"""Role matrices: the status of each operation for each role, as documented by the service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from projectlink_mock._core.storage import codec


class Cell(NamedTuple):
    """The status of an operation for a role."""

    service: str
    operation: str
    role: str
    status: int


@dataclass(frozen=True)
class Matrix:
    """The statuses of valid requests by operation and role.

    `about` describes the requests and `roles` the users of each role, in the order of the columns. A cell is
    `matrix.operations["models_get"]["model-viewer"]`.
    """

    service: str
    about: str
    roles: dict[str, str]
    operations: dict[str, dict[str, int]]

    def cells(self) -> Iterator[Cell]:
        """Yield all cells, row by row."""
        for operation, row in self.operations.items():
            for role, status in row.items():
                yield Cell(self.service, operation, role, status)


@dataclass(frozen=True)
class _File:
    """The content of a roles.json: each row is a list in the order of the roles."""

    about: str
    roles: dict[str, str]
    operations: dict[str, tuple[int, ...]]


def load_roles(service: str) -> Matrix:
    """Return the role matrix of a service, from its roles.json.

    Raises OSError for an unknown service, and ValueError for an invalid file.
    """
    return read_roles(service, (Path(__file__).parents[2] / "services" / service / "roles.json").read_bytes())


def read_roles(service: str, content: bytes) -> Matrix:
    """Parse a roles.json. Raises ValueError for an invalid one."""
    file: Any = codec.decode(_File, orjson.loads(content))
    names = list(file.roles)
    for operation, row in file.operations.items():
        if len(row) != len(names):
            raise ValueError(f"{service}: {operation} has {len(row)} cells, and there are {len(names)} roles")
    operations = {operation: dict(zip(names, row, strict=True)) for operation, row in file.operations.items()}
    return Matrix(service, file.about, file.roles, operations)
