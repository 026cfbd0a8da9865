"""Contract cases that every operation in a project has."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case

Cases = dict[tuple[str, int], Case]

CLOSED = {"project_name": "closed-project"}
"""A project in which bob has a role without any permission."""


def project_cases(operation: str, success: int, path: dict[str, str], body: Any = None, query: str = "") -> Cases:
    """Return cases of success (alice), 403 (bob in the closed project) and 404 (carol)."""
    return {
        (operation, success): Case("alice-token", path, query, body),
        (operation, 403): Case("bob-token", {**path, **CLOSED}, query, body),
        (operation, 404): Case("carol-token", path, query, body),
    }
