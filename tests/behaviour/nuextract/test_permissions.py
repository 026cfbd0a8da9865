"""Permissions of every role on every kind of project."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, assert_error, create, read, share

CALLS: dict[str, tuple[str, str, object]] = {
    "read": ("GET", "", None),
    "duplicate": ("POST", "/duplicate", None),
    "update": ("PATCH", "", {"name": "Receipts"}),
    "settings": ("PATCH", "/settings", {"temperature": 1}),
    "reset": ("POST", "/reset-settings", None),
    "lock": ("POST", "/lock", None),
    "unlock": ("POST", "/unlock", None),
    "delete": ("DELETE", "", None),
    "share": ("POST", "/share", None),
    "unshare": ("POST", "/unshare", None),
}
READING = {"read", "duplicate"}
SHARING = {"share", "unshare"}
CHANGING = set(CALLS) - READING - SHARING
EVERYTHING = set(CALLS)

OWNER, COLLEAGUE, STRANGER, ADMIN = "alice-token", "bob-token", "carol-token", "admin-token"

ALLOWED: dict[str, dict[str, set[str]]] = {
    "private": {
        OWNER: READING | CHANGING,
        COLLEAGUE: set(),
        STRANGER: set(),
        ADMIN: READING | SHARING,
    },
    "organization": {
        OWNER: READING | CHANGING,
        COLLEAGUE: READING | CHANGING,
        STRANGER: set(),
        ADMIN: READING | SHARING,
    },
    "reference": {
        OWNER: READING,
        COLLEAGUE: READING,
        STRANGER: READING,
        ADMIN: EVERYTHING,
    },
}


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("token", [OWNER, COLLEAGUE, STRANGER, ADMIN])
@pytest.mark.parametrize("kind", ALLOWED)
def test_permission_matrix(api: Api, kind: str, token: str, operation: str) -> None:
    project = create(api, ownerOrganization="org-1") if kind == "organization" else create(api)
    if kind == "reference":
        share(api, project)
    before = read(api, project)
    method, path, body = CALLS[operation]
    response = api.call(method, f"{PROJECTS}/{project['id']}{path}", body, token=token)
    if operation in ALLOWED[kind][token]:
        assert response.status == 200
    else:
        assert_error(response, 403, "Forbidden")
        assert read(api, project) == before


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("token", [OWNER, ADMIN])
def test_unknown_project_is_not_found(api: Api, operation: str, token: str) -> None:
    method, path, body = CALLS[operation]
    response = api.call(method, f"{PROJECTS}/unknown{path}", body, token=token)
    assert_error(response, 404, "NotFound")
