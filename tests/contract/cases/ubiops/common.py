"""The requests that every operation in a project has."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case

Cases = dict[tuple[str, int], Case]

CLOSED = {"project_name": "closed-project"}
"""Bob has a role in it, without any permission."""


def usual(operation: str, success: int, path: dict[str, str], body: Any = None) -> Cases:
    """Alice may, bob may not in the closed project, carol knows of nothing."""
    return {
        (operation, success): ("alice-token", path, "", body),
        (operation, 403): ("bob-token", {**path, **CLOSED}, "", body),
        (operation, 404): ("carol-token", path, "", body),
    }
