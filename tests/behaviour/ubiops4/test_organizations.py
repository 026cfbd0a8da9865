"""Organizations of UbiOps 4, their users and subscriptions, and the caller's account."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink.ubiops4 import OrganizationUpdate, OrganizationUserUpdate
from projectlink_mock import Session
from projectlink_mock._core.storage.identifiers import identifier
from tests.behaviour.ubiops4.api import Connect, rejected

ORGANIZATION = "organization_name_example"
ALICE_ID = identifier("user alice@example.com")
ADA_ID = identifier("user admin@example.com")


def test_creator_is_the_admin_of_a_new_organization_for_a_free_year(
    connect: Connect, projectlink_mock: Session
) -> None:
    projectlink_mock.clock.freeze("2024-02-29T10:00:00Z")
    bob = connect("bob")
    created = bob.organizations_create({"name": "bobs", "two_factor_authentication_forced": True})
    assert (created.status, created.two_factor_authentication_forced) == ("active", True)
    (member,) = bob.organization_users_list("bobs")
    assert (member.email, member.admin, member.status, str(member.join_date)) == (
        "bob@example.com",
        True,
        "active",
        "2024-02-29",
    )
    assert bob.organizations_get("bobs").subscription == "free"
    projectlink_mock.clock.freeze("2025-02-28T23:59:59Z")
    assert bob.organizations_get("bobs").status == "active"
    projectlink_mock.clock.freeze("2025-03-01T00:00:00Z")
    assert [one.status for one in bob.organizations_list() if one.name == "bobs"] == ["cancelled"]


@pytest.mark.parametrize(
    ("fields", "status", "reason", "word"),
    [
        ({"subscription": "gold"}, 404, "missing", "gold"),
        ({"voucher": "V-1"}, 404, "missing", "V-1"),
        ({"subscription_end_date": "2030-01-01"}, 400, "rule; free-subscription-end", "free"),
        (
            {"subscription": "premium", "subscription_end_date": "2000-01-01"},
            400,
            "rule; start-before-end",
            "2000-01-01",
        ),
        ({"subscription": "premium", "subscription_end_date": "2030-02-30"}, 400, "rule; date-format", "2030-02-30"),
        ({"name": "Bobs"}, 400, "schema", "name"),
        ({"name": "other-organization"}, 409, "unique; record=organization", "other-organization"),
    ],
)
def test_organization_is_not_created(
    connect: Connect, fields: dict[str, Any], status: int, reason: str, word: str
) -> None:
    bob = connect("bob")
    with rejected(status, reason, word):
        bob.organizations_create({"name": "bobs", **fields})
    assert [one.name for one in bob.organizations_list()] == [ORGANIZATION]


def test_only_staff_change_a_subscription(connect: Connect, api: Any, projectlink_mock: Session) -> None:
    assert api.organizations_update(ORGANIZATION, {"name": "renamed"}).name == "renamed"
    with rejected(403, "permission; needs=staff"):
        api.organizations_update("renamed", {"name": "again", "subscription": "premium"})
    ada = connect("admin")
    with rejected(400, "rule; subscription-needs-end", "premium"):
        ada.organizations_update("renamed", {"subscription": "premium"})
    with rejected(400, "rule; free-subscription-end"):
        ada.organizations_update("renamed", {"subscription": "free", "subscription_end_date": None})
    with rejected(400, "rule; year-9999", "9999"):
        ada.organizations_update("renamed", {"subscription": "free", "subscription_start_date": "9999-01-01"})
    with rejected(400, "rule; date-format", "30-08-2024"):
        ada.organizations_update("renamed", {"subscription_end_date": "30-08-2024"})
    with rejected(400, "rule; start-before-end", "2020-08-30"):
        dates = {"subscription_end_date": "2020-08-30", "subscription_start_date": "2020-08-31"}
        ada.organizations_update("renamed", dates)
    with rejected(400, "rule; fixed-fields", "status"):
        ada.organizations_update("renamed", OrganizationUpdate.from_dict({"status": "active"}))
    projectlink_mock.clock.freeze("2024-08-29T10:00:00Z")
    changed = ada.organizations_update("renamed", {"subscription": "premium", "subscription_end_date": "2024-08-30"})
    assert (changed.name, changed.subscription, changed.status) == ("renamed", "premium", "active")
    projectlink_mock.clock.advance(86_400)
    assert api.organizations_get("renamed").status == "cancelled"
    assert ada.organizations_update("renamed", {"subscription_end_date": None}).status == "active"


def test_removed_user_loses_projects_and_roles_of_this_organization_only(connect: Connect, api: Any) -> None:
    bob, carol = connect("bob"), connect("carol")
    bob_id = bob.user_get().id
    carol.organization_users_create("other-organization", {"email": "bob@example.com"})
    carol.project_users_create("other-project", {"user_id": bob_id})
    assert api.organization_users_delete(ORGANIZATION, bob_id) is None
    assert bob.projects_list() == []
    with rejected(404, "permission; needs=role-in-project"):
        bob.project_users_list("closed-project")
    assert bob_id in [one.id for one in bob.project_users_list("other-project")]


def test_last_admin_stays(connect: Connect, api: Any) -> None:
    with rejected(409, "unique; record=membership"):
        api.organization_users_create(ORGANIZATION, {"email": "bob@example.com"})
    api.organization_users_update(ORGANIZATION, ADA_ID, {"admin": False})
    with rejected(400, "rule; last-admin", ORGANIZATION):
        api.organization_users_update(ORGANIZATION, ALICE_ID, {"admin": False})
    with rejected(400, "rule; last-admin", ORGANIZATION):
        api.organization_users_delete(ORGANIZATION, ALICE_ID)
    with rejected(400, "rule; last-admin", ORGANIZATION):
        api.user_delete()
    with rejected(400, "rule; fixed-fields", "email"):
        api.organization_users_update(ORGANIZATION, ALICE_ID, OrganizationUserUpdate.from_dict({"email": "a@b.c"}))
    assert api.organization_users_get(ORGANIZATION, ALICE_ID).admin
    with rejected(403, "permission; needs=organization-admin"):
        connect("bob").organization_users_get(ORGANIZATION, ALICE_ID)
    with rejected(404, "permission; needs=organization-member", ORGANIZATION):
        connect("carol").organization_users_list(ORGANIZATION)


def test_account_is_that_of_the_token(connect: Connect, api: Any) -> None:
    alice = api.user_get()
    assert (alice.id, alice.email, alice.authentication) == (ALICE_ID, "alice@example.com", "password")
    service = connect("service-user")
    robot = service.user_get()
    assert (robot.id, robot.name, robot.authentication) == ("service_user_id_example", "service-user-1", "token")
    for call in (service.user_delete, lambda: service.organizations_create({"name": "robots"})):
        with rejected(403, "permission; needs=user"):
            call()
    assert service.organizations_list() == []


def test_new_user_is_pending_and_unique(connect: Connect, api: Any) -> None:
    created = api.user_create({"email": "new@example.com", "password": "12345678", "name": "New"})
    assert (created.email, created.name, created.surname) == ("new@example.com", "New", None)
    with rejected(409, "unique; record=user", "new@example.com"):
        api.user_create({"email": "new@example.com", "password": "12345678"})
    with rejected(400, "schema", "password"):
        api.user_create({"email": "newer@example.com", "password": "1234567"})
    assert api.organization_users_create(ORGANIZATION, {"email": "new@example.com"}).status == "pending"


def test_deleted_user_leaves_organizations_and_projects(connect: Connect, api: Any) -> None:
    connect("bob").user_delete()
    assert "bob@example.com" not in [one.email for one in api.organization_users_list(ORGANIZATION)]
    assert "bob@example.com" not in [one.email for one in api.project_users_list("closed-project")]
    assert api.role_assignments_per_object_list("project_name_example", assignee_type="user")
    with rejected(401, "token"):
        connect("bob").user_get()


def test_resources_are_those_of_all_projects(connect: Connect, api: Any) -> None:
    before = api.organizations_resource_usage(ORGANIZATION)
    api.projects_create({"name": "one-more", "organization_name": ORGANIZATION})
    after = api.organizations_resource_usage(ORGANIZATION)
    assert (after.projects, after.buckets) == ((before.projects or 0) + 1, (before.buckets or 0) + 1)
    assert (after.users, after.environments, after.deployments) == (3, before.environments, before.deployments)
    ours = api.projects_resource_usage("one-more")
    assert (ours.buckets, ours.deployments, ours.environments, ours.pipeline_versions) == (1, 0, 0, 0)
