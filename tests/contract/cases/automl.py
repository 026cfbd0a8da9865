"""Requests of AutoML."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case, Form

AUTHORIZATION = "Bearer {}"
PROJECT = {"project_id": "d4e5f6a7-b8c9-0123-def4-567890123456"}
UNKNOWN = {"project_id": "00000000-0000-0000-0000-000000000000"}
MALFORMED = {"project_id": "unknown"}
FRAUD = {"project_id": "c3d4e5f6-a7b8-9012-cdef-345678901234"}
NO_JSON = Form(b"name")


def _project(operation: str, success: int = 200, *, body: Any = None, by: str = "") -> dict[tuple[str, int], Case]:
    """Return the cases of an operation on a project; `by` is a user who may read the project only."""
    cases: dict[tuple[str, int], Case] = {
        (operation, success): Case("alice-token", PROJECT, "", body),
        (operation, 404): Case("alice-token", UNKNOWN, "", body),
        (operation, 422): Case("alice-token", MALFORMED, "", body),
    }
    if by:
        cases[operation, 403] = Case(by, PROJECT, "", body)
    if body is not None:
        cases[operation, 400] = Case("alice-token", PROJECT, "", NO_JSON)
    return cases


CASES: dict[tuple[str, int], Case] = {
    ("projects_list", 200): Case("alice-token", {}, "?search=fraud", None),
    ("projects_list", 422): Case("alice-token", {}, "?limit=501", None),
    ("projects_create", 201): Case("alice-token", {}, "", {"name": "n"}),
    ("projects_create", 400): Case("alice-token", {}, "", NO_JSON),
    ("projects_create", 422): Case("alice-token", {}, "", {"name": ""}),
    **_project("projects_get"),
    **_project("projects_update", body={"name": "n"}),
    ("projects_update", 403): Case("bob-token", FRAUD, "", {"name": "n"}),
    **_project("projects_delete", by="bob-token"),
    **_project("project_members_list"),
    **_project("project_members_create", 201, body={"email": "carol@example.com"}, by="bob-token"),
    **_project("project_timeline_get"),
    **_project("projects_export"),
}
