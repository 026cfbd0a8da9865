"""UFDL's requests."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from projectlink_mock.services.ufdl import tokens
from tests.contract.cases import Case, Text

AUTHORIZATION = "Bearer {}"
ALICE, BOB, CAROL, ADMIN = "alice-token", "bob-token", "carol-token", "admin-token"
PROJECT, DELETED, REPLACED, UNKNOWN = {"PK": "1"}, {"PK": "4"}, {"PK": "5"}, {"PK": "99"}
TEXT = Text(b"name")
NEW = {"name": "New", "team": 1}
TAKEN = {"name": "Vineyard rows", "team": 1}
FILTER = {"expressions": [{"type": "exact", "field": "team", "value": 1}], "order_by": [{"field": "name"}]}


def _token(kind: str) -> str:
    """Issue a token of alice that is valid beyond any test run."""
    return tokens.issue(kind, 2, datetime.now(timezone.utc) + timedelta(days=1), "")


def _login(operation: str, body: Any, rejected: Any) -> dict[tuple[str, int], Case]:
    bodies = {200: body, 400: {}, 401: rejected, 415: TEXT}
    return {(operation, status): Case(ALICE, {}, "", sent) for status, sent in bodies.items()}


def _of_project(operation: str, success: int, token: str, may_not: str, body: Any = None) -> dict[Any, Case]:
    """Return the success, 403 and 404 cases of an operation on a project."""
    return {
        (operation, success): Case(token, PROJECT, "", body),
        (operation, 403): Case(may_not, PROJECT, "", body),
        (operation, 404): Case(token, UNKNOWN, "", body),
    }


CASES: dict[tuple[str, int], Case] = {
    **_login(
        "auth_obtain",
        {"username": "alice", "password": "alice-password"},
        {"username": "alice", "password": "bob-password"},
    ),
    **_login("auth_refresh", {"refresh": _token(tokens.REFRESH)}, {"refresh": _token(tokens.ACCESS)}),
    **_login("auth_verify", {"token": _token(tokens.ACCESS)}, {"token": "unknown-token"}),
    ("projects_list", 200): Case(ALICE, {}, "", FILTER),
    ("projects_list", 400): Case(ALICE, {}, "", {"order_by": "name"}),
    ("projects_list", 415): Case(ALICE, {}, "", TEXT),
    ("projects_create", 201): Case(ALICE, {}, "", NEW),
    ("projects_create", 400): Case(ALICE, {}, "", TAKEN),
    ("projects_create", 403): Case(BOB, {}, "", NEW),
    ("projects_create", 415): Case(ALICE, {}, "", TEXT),
    **_of_project("projects_retrieve", 200, ALICE, CAROL),
    **_of_project("projects_update", 200, ALICE, BOB, NEW),
    ("projects_update", 400): Case(ALICE, PROJECT, "", TAKEN),
    ("projects_update", 415): Case(ALICE, PROJECT, "", TEXT),
    **_of_project("projects_partial_update", 200, ALICE, BOB, {"team": 2}),
    ("projects_partial_update", 400): Case(ALICE, PROJECT, "", {"team": 99}),
    ("projects_partial_update", 415): Case(ALICE, PROJECT, "", TEXT),
    **_of_project("projects_destroy", 204, ALICE, BOB),
    **_of_project("projects_hard_delete", 200, ADMIN, ALICE),
    **_of_project("projects_reinstate", 200, ADMIN, ALICE),
    ("projects_reinstate", 200): Case(ADMIN, DELETED, "", None),
    ("projects_reinstate", 400): Case(ADMIN, REPLACED, "", None),
}
