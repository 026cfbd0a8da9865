"""Tests of organizations: creation, visibility, updates and subscriptions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

NEW = {"name": "acme", "subscription": "professional", "subscription_agreed": True}


def create(api: UbiOps, **changes: Any) -> Any:
    return api.post("/organizations", {**NEW, **changes})


def test_creator_becomes_admin(api: UbiOps) -> None:
    create(api)
    [user] = api.get("/organizations/acme/users")
    assert (user["email"], user["admin"]) == ("alice@example.com", True)


def test_service_user_cannot_create_an_organization(demo: UbiOps) -> None:
    assert_rejected(demo("service-user-token").call("POST", "/organizations", NEW), 403)
    assert demo("service-user-token").get("/organizations") == []


def test_subscription_must_exist(api: UbiOps) -> None:
    assert_rejected(api.call("POST", "/organizations", {**NEW, "subscription": "gold"}), 404, "gold")
    assert api.get("/organizations") == []


def test_agreement_must_be_accepted(api: UbiOps) -> None:
    assert_rejected(
        api.call("POST", "/organizations", {**NEW, "subscription_agreed": False}), 400, "subscription_agreed"
    )
    assert api.get("/organizations") == []


@pytest.mark.parametrize("name", ["", "Acme", "1acme", "-acme", "ac_me", "ac me", "acmé", "acme\n", "a" * 65])
def test_name_must_be_lowercase_letters_digits_and_dashes(api: UbiOps, name: str) -> None:
    create(api, name="acme-2")
    assert_rejected(api.call("POST", "/organizations", {**NEW, "name": name}), 400, "name")
    assert_rejected(api.call("PATCH", "/organizations/acme-2", {"name": name}), 400, "name")
    assert [one["name"] for one in api.get("/organizations")] == ["acme-2"]


def test_names_are_globally_unique(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    create(api("carol-token"))
    assert_rejected(api("carol-token").call("POST", "/organizations", {**NEW, "name": "o"}), 409, "'o'")
    assert_rejected(api("carol-token").call("PATCH", "/organizations/acme", {"name": "o"}), 409, "'o'")
    assert api("carol-token").patch("/organizations/acme", {"name": "acme"})["name"] == "acme"


def test_member_can_list_and_read_the_organization(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    for token in ("alice-token", "bob-token"):
        [listed] = api(token).get("/organizations")
        assert api(token).get("/organizations/o") == {**listed, "subscription": "professional", "status": "active"}
    assert api("carol-token").get("/organizations") == []
    assert api("admin-token").get("/organizations") == []


@pytest.mark.parametrize("path", ["", "/users", "/resources", "/usage", "/usage/details", "/subscriptions"])
def test_organization_is_not_found_for_others(api: UbiOps, factory: Factory, path: str) -> None:
    factory.organization()
    assert_rejected(api("carol-token").call("GET", f"/organizations/o{path}"), 404, "'o'")
    assert api("admin-token").get(f"/organizations/o{path}")


def test_only_admins_can_change_the_name(api: UbiOps, factory: Factory) -> None:
    factory.project()
    assert_rejected(api("bob-token").call("PATCH", "/organizations/o", {"name": "new"}), 403, "admins")
    before = api.get("/organizations/o")
    assert api.patch("/organizations/o", {"name": "new"}) == {**before, "name": "new"}
    assert_rejected(api.call("GET", "/organizations/o"), 404, "'o'")
    assert api.get("/projects/p")["organization_name"] == "new"


@pytest.mark.parametrize(
    "body",
    [
        {"subscription": "starter", "subscription_agreed": True},
        {"subscription_agreed": True},
        {"subscription_end_date": "2030-01-01"},
        {"subscription_end_date": None},
    ],
)
def test_only_staff_can_change_the_subscription(api: UbiOps, factory: Factory, body: Any) -> None:
    factory.organization()
    before = api.get("/organizations/o")
    assert_rejected(api.call("PATCH", "/organizations/o", {"name": "new", **body}), 403, "staff")
    assert api.get("/organizations/o") == before
    assert api("admin-token").patch("/organizations/o", body)["name"] == "o"


def test_unknown_fields_cannot_be_changed(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    assert_rejected(
        api.call("PATCH", "/organizations/o", {"name": "new", "creation_date": "2020"}), 400, "creation_date"
    )
    assert api.get("/organizations/o")["name"] == "o"


def test_new_subscription_must_exist_and_be_agreed(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    staff = api("admin-token")
    assert_rejected(staff.call("PATCH", "/organizations/o", {"subscription": "starter"}), 400, "subscription_agreed")
    gold = {"subscription": "gold", "subscription_agreed": True}
    assert_rejected(staff.call("PATCH", "/organizations/o", gold), 404, "gold")
    body = {"subscription": "starter", "subscription_agreed": True}
    assert staff.patch("/organizations/o", body)["subscription"] == "starter"


def test_subscription_is_cancelled_on_its_end_date(api: UbiOps) -> None:
    api.set_clock("2020-03-25T12:00:00Z")
    create(api, subscription_end_date="2021-03-25")
    api.set_clock("2021-03-24T23:59:59Z")
    assert api.get("/organizations/acme")["status"] == "active"
    api.set_clock("2021-03-25T00:00:00Z")
    assert api.get("/organizations/acme")["status"] == "cancelled"
    api("admin-token").patch("/organizations/acme", {"subscription_end_date": "2022-03-25"})
    assert api.get("/organizations/acme")["status"] == "active"


def test_null_removes_the_end_date(api: UbiOps) -> None:
    create(api, subscription_end_date="2020-03-25")
    assert api.get("/organizations/acme")["status"] == "cancelled"
    changed = api("admin-token").patch("/organizations/acme", {"subscription_end_date": None})
    assert changed["status"] == "active"


def test_free_subscription_is_valid_for_a_year(api: UbiOps) -> None:
    api.set_clock("2020-02-29T12:00:00Z")
    with_end = {**NEW, "subscription": "free", "subscription_end_date": "2021-03-25"}
    assert_rejected(api.call("POST", "/organizations", with_end), 400, "free")
    create(api, subscription="free")
    staff = api("admin-token")
    assert_rejected(staff.call("PATCH", "/organizations/acme", {"subscription_end_date": "2030-01-01"}), 400, "free")
    staff.patch("/organizations/acme", {"subscription_end_date": None})
    api.set_clock("2021-02-28T12:00:00Z")
    assert api.get("/organizations/acme")["status"] == "active"
    api.set_clock("2021-03-01T00:00:00Z")
    assert api.get("/organizations/acme")["status"] == "cancelled"


def test_change_to_free_rejects_an_end_date(api: UbiOps) -> None:
    create(api, subscription_end_date="2020-01-01")
    staff = api("admin-token")
    body = {"subscription": "free", "subscription_agreed": True}
    assert_rejected(staff.call("PATCH", "/organizations/acme", {**body, "subscription_end_date": "2030-01-01"}), 400)
    assert api.get("/organizations/acme")["subscription"] == "professional"
    assert staff.patch("/organizations/acme", body)["status"] == "active"


@pytest.mark.parametrize("day", ["2021-02-30", "25-03-2021", "tomorrow", "", "20210325", "2021-03-25T00:00:00Z"])
def test_invalid_end_date_is_rejected(api: UbiOps, day: str) -> None:
    assert_rejected(api.call("POST", "/organizations", {**NEW, "subscription_end_date": day}), 400)
    create(api)
    assert_rejected(api("admin-token").call("PATCH", "/organizations/acme", {"subscription_end_date": day}), 400)
    assert [one["name"] for one in api.get("/organizations")] == ["acme"]


def test_subscription_history_is_newest_first(api: UbiOps) -> None:
    api.set_clock("2020-06-01T12:00:00Z")
    create(api, subscription="starter")
    api.set_clock("2020-07-08T12:00:00Z")
    api("admin-token").patch("/organizations/acme", {"subscription": "professional", "subscription_agreed": True})
    api("admin-token").patch("/organizations/acme", {"subscription": "professional"})
    listed = api.get("/organizations/acme/subscriptions")
    fields = ("subscription", "start_date", "subscription_agreement_user", "subscription_update_user")
    assert [tuple(one[name] for name in fields) for one in listed] == [
        ("professional", "2020-07-08", "admin@example.com", "admin@example.com"),
        ("starter", "2020-06-01", "alice@example.com", ""),
    ]


def test_subscription_history_requires_an_admin(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    assert_rejected(api("bob-token").call("GET", "/organizations/o/subscriptions"), 403, "admins")
    assert len(api.get("/organizations/o/subscriptions")) == 1


def test_subscription_history_shows_the_latest_name(api: UbiOps, factory: Factory) -> None:
    factory.organization(subscription="starter")
    staff = api("admin-token")
    staff.patch("/subscriptions/starter", {"name": "beginner"})
    assert api.get("/organizations/o/subscriptions")[0]["subscription"] == "beginner"
    staff.patch("/organizations/o", {"subscription": "free", "subscription_agreed": True})
    staff.delete("/subscriptions/beginner")
    assert [one["subscription"] for one in api.get("/organizations/o/subscriptions")] == ["free", "beginner"]


def test_resources_are_counted_over_all_projects(api: UbiOps, factory: Factory) -> None:
    nothing = {"models": 0, "versions": 0, "connectors": 0, "pipelines": 0}
    factory.organization()
    assert api.get("/organizations/o/resources") == {**nothing, "projects": 0, "users": 2}
    for name in ("p", "q"):
        model = factory.model(project=factory.project(name))
        factory.version("v1", model=model)
        factory.version("v2", model=model)
        factory.pipeline(project=factory.project(name))
    factory.project("elsewhere", organization=factory.organization("another"))
    counts = {"projects": 2, "users": 2, "models": 2, "versions": 4, "connectors": 0, "pipelines": 2}
    assert api("bob-token").get("/organizations/o/resources") == counts
    api.delete("/projects/q")
    assert api.get("/organizations/o/resources") == {
        **counts,
        "projects": 1,
        "models": 1,
        "versions": 2,
        "pipelines": 1,
    }
