"""A project of a team in which alice may write and bob may read."""

from __future__ import annotations

from datetime import datetime, timezone

from projectlink_mock._core.sessions import Universe
from projectlink_mock.ufdl import tokens
from projectlink_mock.ufdl.teams import set_member
from tests.contract.cases import Case

TOKENS = {"superuser": "admin-token", "writer": "alice-token", "reader": "bob-token", "outsider": "carol-token"}
ALICE = 2


def place(universe: Universe, role: str) -> str:
    set_member(universe, 2, "carol", write=True)
    return TOKENS[role]


def request(operation: str, case: Case) -> Case:
    token, path, query, body = case
    if operation == "auth_refresh":
        body = {"refresh": _token(tokens.REFRESH)}
    elif operation == "auth_verify":
        body = {"token": _token(tokens.ACCESS)}
    elif operation == "projects_partial_update":
        body = {"name": "New"}
    return token, path, query, body


def _token(kind: str) -> str:
    """One that is good whatever the time is: nobody's clock is set so late."""
    return tokens.issue(kind, ALICE, datetime(2999, 1, 1, tzinfo=timezone.utc), "")
