"""The users of an organization."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

USERS = "/organizations/o/users"


@pytest.fixture(autouse=True)
def _organization(given: Given) -> None:
    given.organization()


def path(given: Given, name: str) -> str:
    return f"{USERS}/{given.user(name).id}"


def test_members_list_all_with_details(api: UbiOps, given: Given) -> None:
    listed = api("bob-token").get(USERS)
    assert [(one["email"], one["admin"]) for one in listed] == [("alice@example.com", True), ("bob@example.com", False)]
    assert api.get(path(given, "bob")) == listed[1]
    assert listed[1] == {
        "id": given.user("bob").id,
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
def test_only_admins_add_read_change_and_remove(api: UbiOps, given: Given, method: str, body: Any) -> None:
    target = USERS if method == "POST" else path(given, "alice")
    assert_refused(api("bob-token").call(method, target, body), 403, "admins")
    assert_refused(api("carol-token").call(method, target, body), 404, "'o'")
    assert [one["admin"] for one in api.get(USERS)] == [True, False]


@pytest.mark.parametrize("body", [{}, {"admin": False}, {"admin": True}])
def test_a_user_is_added_by_e_mail_as_admin_or_not(api: UbiOps, given: Given, body: Any) -> None:
    made = api.post(USERS, {"email": "carol@example.com", **body})
    assert (made["id"], made["admin"]) == (given.user("carol").id, body.get("admin", False))
    assert [one["name"] for one in api("carol-token").get("/organizations")] == ["o"]


@pytest.mark.parametrize("email", ["nobody@example.com", "no e-mail"])
def test_somebody_without_an_account_is_not_added(api: UbiOps, email: str) -> None:
    assert_refused(api.call("POST", USERS, {"email": email}), 404, email)


def test_a_member_is_not_added_again(api: UbiOps) -> None:
    assert_refused(api.call("POST", USERS, {"email": "bob@example.com", "admin": True}), 409, "bob@example.com")
    assert [one["admin"] for one in api.get(USERS)] == [True, False]


def test_somebody_who_has_yet_to_activate_the_account_can_be_added(api: UbiOps) -> None:
    new = {"email": "new@example.com", "password": "secret-password", "terms_conditions": True}
    api.post("/user", new)
    assert api.post(USERS, {"email": "new@example.com"})["status"] == "pending"


def test_an_admin_is_made_and_unmade(api: UbiOps, given: Given) -> None:
    assert api.patch(path(given, "bob"), {"admin": True})["admin"] is True
    assert api("bob-token").patch(path(given, "alice"), {"admin": False})["admin"] is False
    assert_refused(api.call("GET", path(given, "bob")), 403, "admins")


def test_an_update_without_anything_changes_nothing(api: UbiOps, given: Given) -> None:
    assert api.patch(path(given, "alice"), {})["admin"] is True
    assert_refused(api.call("PATCH", path(given, "bob"), {"admin": True, "email": "b@example.com"}), 400, "email")
    assert api.get(path(given, "bob"))["admin"] is False


def test_the_last_admin_is_neither_demoted_nor_removed(api: UbiOps, given: Given) -> None:
    assert_refused(api.call("PATCH", path(given, "alice"), {"admin": False}), 400, "last admin")
    assert_refused(api.call("DELETE", path(given, "alice")), 400, "last admin")
    assert_refused(api("admin-token").call("DELETE", path(given, "alice")), 400, "last admin")
    api.patch(path(given, "bob"), {"admin": True})
    api.delete(path(given, "alice"))
    assert api.get("/organizations") == []
    assert_refused(api("bob-token").call("DELETE", path(given, "bob")), 400, "last admin")


def test_who_is_no_member_is_not_found(api: UbiOps, given: Given) -> None:
    for method, body in (("GET", None), ("PATCH", {"admin": True}), ("DELETE", None)):
        assert_refused(api.call(method, path(given, "carol"), body), 404, given.user("carol").id)
        assert_refused(api.call(method, f"{USERS}/nobody", body), 404, "nobody")


def test_all_roles_go_with_a_removed_user(api: UbiOps, given: Given) -> None:
    given.role("bob", "model-viewer", given.model())
    given.role("bob", "project-viewer", given.project("q"))
    other = given.project("elsewhere", organization=given.organization("another"))
    given.role("bob", "project-viewer", other)
    assert len(api("bob-token").get("/projects")) == 3
    api.delete(path(given, "bob"))
    for name in ("p", "q"):
        assert api.get(f"/projects/{name}/users/{given.user('bob').id}/role-assignments") == []
        assert_refused(api("bob-token").call("GET", f"/projects/{name}"), 404)
    assert [one["name"] for one in api("bob-token").get("/projects")] == ["elsewhere"]
    assert [one["name"] for one in api("bob-token").get("/organizations")] == ["another"]


def test_a_removed_user_comes_back_without_roles(api: UbiOps, given: Given) -> None:
    given.role("bob", "project-viewer")
    api.delete(path(given, "bob"))
    api.post(USERS, {"email": "bob@example.com"})
    assert api("bob-token").get("/projects") == []


def test_no_more_users_than_the_subscription_allows(api: UbiOps) -> None:
    full = {"name": "full", "subscription": "free", "subscription_agreed": True}
    api.post("/organizations", full)
    api.post("/organizations/full/users", {"email": "bob@example.com"})
    carol = {"email": "carol@example.com"}
    assert_refused(api.call("POST", "/organizations/full/users", carol), 400, "2 users", "max_users")
    assert_refused(api.call("POST", "/organizations/full/users", {"email": "bob@example.com"}), 409)
    [bob] = [one["id"] for one in api.get("/organizations/full/users") if not one["admin"]]
    api.delete(f"/organizations/full/users/{bob}")
    assert api.post("/organizations/full/users", carol)["email"] == "carol@example.com"
