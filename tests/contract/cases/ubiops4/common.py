"""Contract cases that many operations have, and the names of the demo."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case

Cases = dict[tuple[str, int], Case]

ALICE, BOB, CAROL, STAFF, SERVICE = "alice-token", "bob-token", "carol-token", "admin-token", "service-user-token"
PROJECT = {"project_name": "project_name_example"}
CLOSED = {"project_name": "closed-project"}
"""A project that bob was added to without any role."""


def case(operation: str, status: int, token: str, path: dict[str, str], body: Any = None, query: str = "") -> Cases:
    """Return one case."""
    return {(operation, status): Case(token, path, query, body)}


def project_cases(operation: str, success: int, path: dict[str, str], body: Any = None, query: str = "") -> Cases:
    """Return cases of success (alice), 403 (bob in the closed project) and 404 (carol)."""
    return {
        **case(operation, success, ALICE, path, body, query),
        **case(operation, 403, BOB, {**path, **CLOSED}, body, query),
        **case(operation, 404, CAROL, path, body, query),
    }
