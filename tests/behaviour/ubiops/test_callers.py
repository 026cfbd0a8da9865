"""Tests of authentication and of visibility without a role."""

from __future__ import annotations

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory


def test_status_requires_no_token(api: UbiOps) -> None:
    assert api(None).get("/status") == {"status": "ok"}


@pytest.mark.parametrize("header", ["alice-token", "Token alice-token", "token  YOUR_API_KEY"])
def test_token_is_accepted_with_and_without_scheme(api: UbiOps, header: str) -> None:
    assert api(None).call("GET", "/projects", headers={"Authorization": header}).json == []


@pytest.mark.parametrize("header", ["", "unknown-token", "Token unknown-token", "Bearer alice-token", "Token"])
def test_missing_malformed_and_unknown_tokens_are_rejected(api: UbiOps, header: str) -> None:
    assert_rejected(
        api(None).call("GET", "/projects", headers={"Authorization": header}),
        401,
        "Token TOKEN" if "Bearer" in header else "token",
    )


def test_project_is_not_found_without_a_role(api: UbiOps, factory: Factory) -> None:
    factory.project()
    for token in ("bob-token", "carol-token"):
        assert api(token).get("/projects") == []
        assert_rejected(api(token).call("GET", "/projects/p"), 404, "'p'")
    assert api("admin-token").get("/projects/p")["name"] == "p"


def test_role_without_the_permission_is_forbidden(api: UbiOps, factory: Factory) -> None:
    factory.role("bob", "model-viewer", factory.model())
    assert [one["name"] for one in api("bob-token").get("/projects")] == ["p"]
    assert api("bob-token").get("/projects/p")["name"] == "p"
    assert_rejected(api("bob-token").call("GET", "/projects/p/resources"), 403, "projects.get")
