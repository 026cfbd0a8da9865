"""Who calls, and what it is told."""

from __future__ import annotations

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given


def test_the_status_needs_no_token(api: UbiOps) -> None:
    assert api(None).get("/status") == {"status": "ok"}


@pytest.mark.parametrize("header", ["alice-token", "Token alice-token", "token  YOUR_API_KEY"])
def test_a_token_is_taken_bare_and_with_its_scheme(api: UbiOps, header: str) -> None:
    assert api(None).call("GET", "/projects", headers={"Authorization": header}).json == []


@pytest.mark.parametrize("header", ["", "nobody-token", "Token nobody-token", "Bearer alice-token", "Token"])
def test_nobody_else_is_let_in(api: UbiOps, header: str) -> None:
    assert_refused(
        api(None).call("GET", "/projects", headers={"Authorization": header}),
        401,
        "Token TOKEN" if "Bearer" in header else "token",
    )


def test_without_a_role_a_project_is_not_there(api: UbiOps, given: Given) -> None:
    given.project()
    for token in ("bob-token", "carol-token"):
        assert api(token).get("/projects") == []
        assert_refused(api(token).call("GET", "/projects/p"), 404, "'p'")
    assert api("admin-token").get("/projects/p")["name"] == "p"


def test_a_role_without_the_permission_is_refused(api: UbiOps, given: Given) -> None:
    given.role("bob", "model-viewer", given.model())
    assert [one["name"] for one in api("bob-token").get("/projects")] == ["p"]
    assert_refused(api("bob-token").call("GET", "/projects/p"), 403, "projects.get")
