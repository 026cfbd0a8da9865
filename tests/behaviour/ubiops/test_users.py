"""Tests of the caller's account."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops_common.state import digest
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

NEW = {"email": "test@example.com", "password": "secret-password", "terms_conditions": True}
GOOD = "New-secret-passw0rd"


def test_user_is_created(api: UbiOps) -> None:
    created = api.post("/user", {**NEW, "name": "User name", "surname": "User surname"})
    assert created == {"email": "test@example.com", "name": "User name", "surname": "User surname"}


def test_new_account_is_pending(api: UbiOps, factory: Factory) -> None:
    api.post("/user", NEW)
    user = factory.state.users.get_by(email=NEW["email"])
    assert (user.status, user.password, user.admin) == ("pending", digest("secret-password"), False)


def test_empty_name_is_null(api: UbiOps) -> None:
    assert api.post("/user", {**NEW, "name": ""}) == {"email": "test@example.com", "name": None, "surname": None}
    changed = api.patch("/user", {"name": "", "surname": ""})
    assert (changed["name"], changed["surname"]) == (None, None)
    assert api.get("/user") == changed


@pytest.mark.parametrize("email", ["", "unknown", "@example.com", "a@b", "a b@example.com", "a@@example.com"])
def test_email_must_be_valid(api: UbiOps, email: str) -> None:
    assert_rejected(api.call("POST", "/user", {**NEW, "email": email}), 400, "email")
    assert_rejected(api.call("PATCH", "/user", {"email": email}), 400, "email")


def test_emails_are_unique(api: UbiOps) -> None:
    api.post("/user", NEW)
    assert_rejected(api.call("POST", "/user", NEW), 409, "test@example.com")
    assert_rejected(api.call("PATCH", "/user", {"email": "test@example.com", "name": "A"}), 409, "test@example.com")
    assert api.get("/user")["name"] == "Alice"
    assert api.patch("/user", {"email": "alice@example.com"})["email"] == "alice@example.com"


@pytest.mark.parametrize(
    "body",
    [
        {**NEW, "terms_conditions": False},
        {**NEW, "password": "7 chars"},
        {"email": "test@example.com", "password": "secret-password"},
        {"email": "test@example.com", "terms_conditions": True},
        {"password": "secret-password", "terms_conditions": True},
    ],
)
def test_terms_and_password_are_required(api: UbiOps, factory: Factory, body: Any) -> None:
    assert_rejected(api.call("POST", "/user", body), 400)
    assert factory.state.users.find_by(email="test@example.com") is None


def test_caller_can_read_and_change_only_itself(api: UbiOps) -> None:
    bob = api("bob-token").get("/user")
    before = api.get("/user")
    assert before["registration_date"] == "2020-03-24 09:00:00.000+00:00"
    changed = api.patch("/user", {"name": "Ally", "email": "ally@example.com"})
    assert changed == {**before, "name": "Ally", "email": "ally@example.com"}
    assert api.get("/user") == changed
    assert api("bob-token").get("/user") == bob


def test_other_fields_cannot_be_changed(api: UbiOps) -> None:
    assert_rejected(
        api.call("PATCH", "/user", {"name": "A", "registration_date": "2020-01-01"}), 400, "registration_date"
    )
    assert_rejected(api.call("PATCH", "/user", {"name": "A", "admin": True}), 400, "admin")
    assert api.get("/user")["name"] == "Alice"


def test_new_password_requires_the_previous_one(api: UbiOps) -> None:
    for previous in ({}, {"previous_password": "wrong-Passw0rd"}):
        body = {"password": GOOD, "name": "A", **previous}
        assert_rejected(api.call("PATCH", "/user", body), 400, "previous")
    assert api.get("/user")["name"] == "Alice"
    api.patch("/user", {"password": GOOD, "previous_password": "alice-password"})
    assert_rejected(api.call("PATCH", "/user", {"password": GOOD, "previous_password": "alice-password"}), 400, "wrong")
    api.patch("/user", {"password": "Another-passw0rd", "previous_password": GOOD})


@pytest.mark.parametrize(
    ("password", "lacks"),
    [
        ("Sh0rt-!", "password"),
        ("new-secret-passw0rd", "capital"),
        ("NEW-SECRET-PASSW0RD", "lowercase"),
        ("New-secret-password", "number"),
        ("Newsecretpassw0rd", "symbol"),
        ("Newsecret passw0rd€", "symbol"),
        ("new secret", "capital letter, one number, one symbol"),
    ],
)
def test_new_password_must_be_strong(api: UbiOps, password: str, lacks: str) -> None:
    body = {"password": password, "previous_password": "alice-password", "name": "A"}
    assert_rejected(api.call("PATCH", "/user", body), 400, lacks)
    assert api.get("/user")["name"] == "Alice"
    api.patch("/user", {"password": GOOD, "previous_password": "alice-password"})


@pytest.mark.parametrize("symbol", list("!#$%&')(*+,./:;\"<=>?[@]^_`{|}~-"))
def test_each_listed_symbol_is_accepted(api: UbiOps, symbol: str) -> None:
    api.patch("/user", {"password": f"Passw0rd{symbol}", "previous_password": "alice-password"})


def test_deleting_a_user_deletes_token_memberships_and_roles(api: UbiOps, factory: Factory) -> None:
    factory.role("bob", "project-viewer")
    bob = factory.user("bob")
    api("bob-token").delete("/user")
    assert_rejected(api("bob-token").call("GET", "/user"), 401)
    assert [one["email"] for one in api.get("/organizations/o/users")] == ["alice@example.com"]
    assert_rejected(api.call("GET", f"/projects/p/users/{bob.id}/role-assignments"), 404, bob.id)
    assert factory.state.assignments.filter(user_id=bob.id) == []
    assert api.post("/user", {**NEW, "email": "bob@example.com"})["email"] == "bob@example.com"


def test_last_admin_of_an_organization_cannot_be_deleted(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    assert_rejected(api.call("DELETE", "/user"), 400, "last admin", "'o'")
    api.patch(f"/organizations/o/users/{factory.user('bob').id}", {"admin": True})
    api.delete("/user")
    assert_rejected(api.call("GET", "/user"), 401)


def test_service_user_can_only_read_its_account(demo: UbiOps) -> None:
    service_user = demo("service-user-token")
    me = service_user.get("/user")
    assert (me["id"], me["name"], me["surname"]) == ("service_user_id_example", "service-user-1", None)
    assert_rejected(service_user.call("PATCH", "/user", {"name": "A"}), 403)
    assert_rejected(service_user.call("DELETE", "/user"), 403)
