"""Tests of subscriptions and their limits."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

NEW = {
    "name": "custom-subscription",
    "max_projects": 1,
    "max_users": 3,
    "logs_retention_days": 28,
    "gb_seconds": 20000,
    "resources": 2,
    "hidden": False,
}
ONE = "/subscriptions/custom-subscription"


def organization(name: str) -> dict[str, Any]:
    return {"name": name, "subscription": NEW["name"], "subscription_agreed": True}


def test_staff_can_create_and_every_user_can_read(api: UbiOps) -> None:
    created = api("admin-token").post("/subscriptions", NEW)
    assert created == {
        "id": created["id"],
        "name": "custom-subscription",
        "max_projects": 1,
        "max_users": 3,
        "agreement": "",
        "terms_conditions": "",
        "gb_seconds": 20000,
        "resources": 2,
    }
    assert api("carol-token").get(ONE) == created
    assert {"id": created["id"], "name": created["name"]} in api("carol-token").get("/subscriptions")


@pytest.mark.parametrize("token", ["alice-token", "carol-token"])
def test_only_staff_can_create_change_or_delete(api: UbiOps, token: str) -> None:
    before = api.get("/subscriptions/free")
    assert_rejected(api(token).call("POST", "/subscriptions", NEW), 403, "staff")
    assert_rejected(api(token).call("PATCH", "/subscriptions/free", {"max_users": 9}), 403, "staff")
    assert_rejected(api(token).call("DELETE", "/subscriptions/starter"), 403, "staff")
    assert api.get("/subscriptions/free") == before
    assert len(api.get("/subscriptions")) == 3


def test_hidden_subscriptions_are_visible_to_staff_only(api: UbiOps) -> None:
    api("admin-token").post("/subscriptions", {**NEW, "hidden": True})
    assert_rejected(api.call("GET", ONE), 404, "custom-subscription")
    assert_rejected(api.call("POST", "/organizations", organization("acme")), 404, "custom-subscription")
    assert NEW["name"] not in [one["name"] for one in api.get("/subscriptions")]
    assert NEW["name"] in [one["name"] for one in api("admin-token").get("/subscriptions")]
    assert api("admin-token").get(ONE)["name"] == NEW["name"]


def test_admin_can_rename_an_organization_with_a_hidden_subscription(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    staff = api("admin-token")
    staff.post("/subscriptions", {**NEW, "hidden": True})
    staff.patch("/organizations/o", {"subscription": NEW["name"], "subscription_agreed": True})
    assert api.patch("/organizations/o", {"name": "new"})["subscription"] == NEW["name"]


def test_names_are_unique(api: UbiOps) -> None:
    staff = api("admin-token")
    assert_rejected(staff.call("POST", "/subscriptions", {**NEW, "name": "free"}), 409, "free")
    staff.post("/subscriptions", NEW)
    assert_rejected(staff.call("PATCH", ONE, {"name": "free", "max_users": 9}), 409, "free")
    assert staff.get(ONE)["max_users"] == 3
    assert staff.patch(ONE, {"name": NEW["name"]})["name"] == NEW["name"]


def test_id_cannot_be_changed(api: UbiOps) -> None:
    staff = api("admin-token")
    created = staff.post("/subscriptions", NEW)
    assert_rejected(staff.call("PATCH", ONE, {"id": "another", "max_users": 9}), 400, "id")
    assert staff.get(ONE) == created


@pytest.mark.parametrize("left_out", sorted(set(NEW) - {"hidden"}))
def test_every_limit_is_required(api: UbiOps, left_out: str) -> None:
    body = {name: value for name, value in NEW.items() if name != left_out}
    assert_rejected(api("admin-token").call("POST", "/subscriptions", body), 400, left_out)
    assert len(api.get("/subscriptions")) == 3


@pytest.mark.parametrize("value", [-1, "2", 1.5, None, 2**31])
def test_limit_must_be_an_integer(api: UbiOps, value: Any) -> None:
    staff = api("admin-token")
    assert_rejected(staff.call("POST", "/subscriptions", {**NEW, "max_projects": value}), 400)
    assert_rejected(staff.call("PATCH", "/subscriptions/free", {"resources": value}), 400)
    assert api.get("/subscriptions/free")["resources"] == 10


def test_update_keeps_other_fields(api: UbiOps) -> None:
    staff = api("admin-token")
    before = staff.post("/subscriptions", {**NEW, "agreement": "https://example.com/a"})
    changed = staff.patch(ONE, {"max_projects": 4, "name": "new"})
    assert changed == {**before, "max_projects": 4, "name": "new"}
    assert_rejected(staff.call("GET", ONE), 404, "custom-subscription")
    assert staff.get("/subscriptions/new") == changed


def test_lower_limits_apply_immediately_and_keep_existing_resources(api: UbiOps) -> None:
    staff = api("admin-token")
    staff.post("/subscriptions", NEW)
    api.post("/organizations", organization("acme"))
    first, second = ({"name": name, "organization_name": "acme"} for name in ("first", "second"))
    api.post("/projects", first)
    assert_rejected(api.call("POST", "/projects", second), 400, "1 projects", "max_projects")
    staff.patch(ONE, {"max_projects": 2})
    api.post("/projects", second)
    staff.patch(ONE, {"max_projects": 0})
    assert len(api.get("/projects")) == 2
    assert_rejected(api.call("POST", "/projects", {**first, "name": "third"}), 400, "0 projects")


def test_deleted_resources_free_quota(api: UbiOps) -> None:
    api("admin-token").post("/subscriptions", NEW)
    api.post("/organizations", organization("acme"))
    body = {"name": "first", "organization_name": "acme"}
    api.post("/projects", body)
    api.delete("/projects/first")
    assert api.post("/projects", body)["name"] == "first"


def test_resource_limit_spans_all_projects_of_the_organization(api: UbiOps, factory: Factory) -> None:
    staff = api("admin-token")
    staff.post("/subscriptions", {**NEW, "max_projects": 9})
    staff.patch(
        "/organizations/" + factory.organization().name, {"subscription": NEW["name"], "subscription_agreed": True}
    )
    factory.pipeline(project=factory.project("q"))
    factory.pipeline(project=factory.project("elsewhere", organization=factory.organization("another")))
    factory.version()
    pipeline = {"name": "new", "input_type": "plain"}
    assert_rejected(api.call("POST", "/projects/p/pipelines", pipeline), 400, "2 resources")
    api.delete("/projects/q/pipelines/l")
    assert api.post("/projects/p/pipelines", pipeline)["name"] == "new"


def test_subscription_in_use_cannot_be_deleted(api: UbiOps) -> None:
    staff = api("admin-token")
    staff.post("/subscriptions", NEW)
    api.post("/organizations", organization("acme"))
    assert_rejected(staff.call("DELETE", ONE), 409, "used")
    staff.patch("/organizations/acme", {"subscription": "free", "subscription_agreed": True})
    staff.delete(ONE)
    assert_rejected(staff.call("GET", ONE), 404)
    assert_rejected(staff.call("DELETE", ONE), 404)
