"""Tests of an organization's users."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

USERS = "/organizations/o/users"


@pytest.fixture(autouse=True)
def _organization(factory: Factory) -> None:
    factory.organization()


def path(factory: Factory, name: str) -> str:
    return f"{USERS}/{factory.user(name).id}"


def test_members_can_list_all_users(api: UbiOps, factory: Factory) -> None:
    listed = api("bob-token").get(USERS)
    assert [(one["email"], one["admin"]) for one in listed] == [("alice@example.com", True), ("bob@example.com", False)]
    assert api.get(path(factory, "bob")) == listed[1]
    assert listed[1] == {
        "id": factory.user("bob").id,
        "email": "bob@example.com",
        "name": "Bob",
        "surname": "Smith",
        "status": "active",
        "admin": False,
    }


@pytest.mark.parametrize(
    ("method", "body"),
    [("POST", {"email": "carol@example.com"}), ("GET", None), ("PATCH", {"admin": True}), ("DELETE", None)],
)
def test_only_admins_can_manage_users(api: UbiOps, factory: Factory, method: str, body: Any) -> None:
    target = USERS if method == "POST" else path(factory, "alice")
    assert_rejected(api("bob-token").call(method, target, body), 403, "admins")
    assert_rejected(api("carol-token").call(method, target, body), 404, "'o'")
    assert [one["admin"] for one in api.get(USERS)] == [True, False]


@pytest.mark.parametrize("body", [{}, {"admin": False}, {"admin": True}])
def test_user_is_added_by_email_as_admin_or_member(api: UbiOps, factory: Factory, body: Any) -> None:
    created = api.post(USERS, {"email": "carol@example.com", **body})
    assert (created["id"], created["admin"]) == (factory.user("carol").id, body.get("admin", False))
    assert [one["name"] for one in api("carol-token").get("/organizations")] == ["o"]


@pytest.mark.parametrize("email", ["unknown@example.com", "no e-mail"])
def test_user_without_an_account_cannot_be_added(api: UbiOps, email: str) -> None:
    assert_rejected(api.call("POST", USERS, {"email": email}), 404, email)


def test_member_cannot_be_added_again(api: UbiOps) -> None:
    assert_rejected(api.call("POST", USERS, {"email": "bob@example.com", "admin": True}), 409, "bob@example.com")
    assert [one["admin"] for one in api.get(USERS)] == [True, False]


def test_pending_user_can_be_added(api: UbiOps) -> None:
    new = {"email": "new@example.com", "password": "secret-password", "terms_conditions": True}
    api.post("/user", new)
    assert api.post(USERS, {"email": "new@example.com"})["status"] == "pending"


def test_admin_flag_can_be_set_and_cleared(api: UbiOps, factory: Factory) -> None:
    assert api.patch(path(factory, "bob"), {"admin": True})["admin"] is True
    assert api("bob-token").patch(path(factory, "alice"), {"admin": False})["admin"] is False
    assert_rejected(api.call("GET", path(factory, "bob")), 403, "admins")


def test_empty_update_changes_nothing(api: UbiOps, factory: Factory) -> None:
    assert api.patch(path(factory, "alice"), {})["admin"] is True
    assert_rejected(api.call("PATCH", path(factory, "bob"), {"admin": True, "email": "b@example.com"}), 400, "email")
    assert api.get(path(factory, "bob"))["admin"] is False


def test_last_admin_cannot_be_demoted_or_removed(api: UbiOps, factory: Factory) -> None:
    assert_rejected(api.call("PATCH", path(factory, "alice"), {"admin": False}), 400, "last admin")
    assert_rejected(api.call("DELETE", path(factory, "alice")), 400, "last admin")
    assert_rejected(api("admin-token").call("DELETE", path(factory, "alice")), 400, "last admin")
    api.patch(path(factory, "bob"), {"admin": True})
    api.delete(path(factory, "alice"))
    assert api.get("/organizations") == []
    assert_rejected(api("bob-token").call("DELETE", path(factory, "bob")), 400, "last admin")


def test_non_member_is_not_found(api: UbiOps, factory: Factory) -> None:
    for method, body in (("GET", None), ("PATCH", {"admin": True}), ("DELETE", None)):
        assert_rejected(api.call(method, path(factory, "carol"), body), 404, factory.user("carol").id)
        assert_rejected(api.call(method, f"{USERS}/unknown", body), 404, "unknown")


def test_removing_a_user_deletes_all_its_roles(api: UbiOps, factory: Factory) -> None:
    factory.role("bob", "model-viewer", factory.model())
    factory.role("bob", "project-viewer", factory.project("q"))
    other = factory.project("elsewhere", organization=factory.organization("another"))
    factory.role("bob", "project-viewer", other)
    assert len(api("bob-token").get("/projects")) == 3
    api.delete(path(factory, "bob"))
    for name in ("p", "q"):
        assert api.get(f"/projects/{name}/users/{factory.user('bob').id}/role-assignments") == []
        assert_rejected(api("bob-token").call("GET", f"/projects/{name}"), 404)
    assert [one["name"] for one in api("bob-token").get("/projects")] == ["elsewhere"]
    assert [one["name"] for one in api("bob-token").get("/organizations")] == ["another"]


def test_readded_user_has_no_roles(api: UbiOps, factory: Factory) -> None:
    factory.role("bob", "project-viewer")
    api.delete(path(factory, "bob"))
    api.post(USERS, {"email": "bob@example.com"})
    assert api("bob-token").get("/projects") == []


def test_user_limit_of_the_subscription(api: UbiOps) -> None:
    full = {"name": "full", "subscription": "free", "subscription_agreed": True}
    api.post("/organizations", full)
    api.post("/organizations/full/users", {"email": "bob@example.com"})
    carol = {"email": "carol@example.com"}
    assert_rejected(api.call("POST", "/organizations/full/users", carol), 400, "2 users", "max_users")
    assert_rejected(api.call("POST", "/organizations/full/users", {"email": "bob@example.com"}), 409)
    [bob] = [one["id"] for one in api.get("/organizations/full/users") if not one["admin"]]
    api.delete(f"/organizations/full/users/{bob}")
    assert api.post("/organizations/full/users", carol)["email"] == "carol@example.com"
