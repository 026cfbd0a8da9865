"""Tests of UbiOps' own published client, unmodified, against the mock: organizations, users, projects and roles.

Its models declare flags, numbers and lists of many responses as text, and return them so.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from typing import Any

import pytest

from projectlink_mock import Session
from tests.interop.published import connect, rejection_status, ubiops

ConnectAs = Callable[[str], Any]
ORGANIZATION, PROJECT = "organization_name_example", "project_name_example"


@pytest.fixture
def connect_as(projectlink_mock: Session) -> ConnectAs:
    """Return a function that connects with a token, in a session of the demo seed."""
    return lambda token: connect(projectlink_mock, token)


@pytest.fixture
def alice(connect_as: ConnectAs) -> Any:
    return connect_as("YOUR_API_KEY")


@pytest.fixture
def staff(connect_as: ConnectAs) -> Any:
    return connect_as("Token admin-token")


def test_status_is_read(connect_as: ConnectAs) -> None:
    assert connect_as("unknown-token").service_status().status == "ok"


def test_organization_lifecycle(alice: Any, staff: Any) -> None:
    new = ubiops.OrganizationCreate(
        name="acme", subscription="starter", subscription_agreed=True, subscription_end_date=date(2021, 3, 25)
    )
    created = alice.organizations_create(new)
    assert isinstance(created.creation_date, datetime)
    assert [one.name for one in alice.organizations_list()] == [ORGANIZATION, "acme"]
    assert alice.organizations_get("acme").status == "cancelled"
    assert alice.organizations_update("acme", ubiops.OrganizationUpdate(name="new")).name == "new"
    upgrade = ubiops.OrganizationUpdate(subscription="professional", subscription_agreed=True)
    assert rejection_status(alice.organizations_update, "new", upgrade) == 403
    assert staff.organizations_update("new", upgrade).subscription == "professional"
    assert staff.organizations_update("new", {"subscription_end_date": None}).status == "active"
    last, first = alice.organization_subscriptions_list("new")
    assert (last.subscription, last.subscription_update_user) == ("professional", "admin@example.com")
    assert (first.subscription, first.subscription_update_user) == ("starter", "")
    assert isinstance(first.start_date, date)


def test_organization_users_lifecycle(alice: Any) -> None:
    created = alice.organization_users_create(ORGANIZATION, ubiops.OrganizationUserCreate(email="carol@example.com"))
    assert (created.email, created.admin, created.status) == ("carol@example.com", False, "active")
    assert (
        alice.organization_users_update(ORGANIZATION, created.id, ubiops.OrganizationUserUpdate(admin=True)).admin
        is True
    )
    assert alice.organization_users_get(ORGANIZATION, created.id).admin is True
    assert created.id in [one.id for one in alice.organization_users_list(ORGANIZATION)]
    assert alice.organization_users_delete(ORGANIZATION, created.id) is None
    assert rejection_status(alice.organization_users_get, ORGANIZATION, created.id) == 404


def test_resources_and_usage_are_numbers(alice: Any) -> None:
    of_all, of_one = alice.organizations_resource_usage(ORGANIZATION), alice.projects_resource_usage(PROJECT)
    assert of_all.users == "3"
    for name in ("models", "versions", "connectors", "pipelines"):
        assert int(getattr(of_all, name)) >= int(getattr(of_one, name)) > 0
    this_month = datetime.now(timezone.utc).strftime("%Y-%m")
    for usage in (
        alice.organization_usage_get(ORGANIZATION, start_month=this_month),
        alice.project_usage_get(PROJECT, start_month=this_month),
    ):
        assert [(one.object_type, one.metric, len(one.usage)) for one in usage] == [
            ("model_version", "gb_seconds", 1),
            ("pipeline", "input_volume", 1),
        ]
        assert usage[0].usage[0].month.day == 1
        assert usage[0].usage[0].value >= 0
    days = alice.organization_usage_details_get(ORGANIZATION, month="2020-02")
    assert [one.day.day for one in days[0].usage] == list(range(1, 30))
    assert rejection_status(lambda: alice.project_usage_get(PROJECT, start_month="2020-13")) == 400


def test_subscription_lifecycle(alice: Any, staff: Any) -> None:
    new = ubiops.SubscriptionCreate(
        name="custom-subscription",
        max_projects=2,
        max_users=3,
        logs_retention_days=28,
        gb_seconds=20000,
        resources=20,
        hidden=True,
    )
    assert rejection_status(alice.subscriptions_create, new) == 403
    assert staff.subscriptions_create(new).agreement == ""
    assert "custom-subscription" not in [one.name for one in alice.subscriptions_list()]
    changed = staff.subscriptions_update("custom-subscription", ubiops.SubscriptionUpdate(max_projects=4, hidden=False))
    assert (changed.max_projects, changed.max_users) == (4, 3)
    assert alice.subscriptions_get("custom-subscription").max_projects == 4
    assert staff.subscriptions_delete("custom-subscription") is None
    assert rejection_status(staff.subscriptions_get, "custom-subscription") == 404


def test_user_lifecycle(alice: Any) -> None:
    created = alice.user_create(
        ubiops.UserPendingCreate(email="test@example.com", password="secret-password", terms_conditions=True)
    )
    assert (created.email, created.name, created.surname) == ("test@example.com", None, None)
    changes = ubiops.UserUpdate(
        email="ally@example.com", password="New-secret-passw0rd", previous_password="alice-password", name="Ally"
    )
    assert alice.user_update(changes).email == "ally@example.com"
    assert alice.user_get().name == "Ally"
    assert alice.user_delete() is None
    assert rejection_status(alice.user_get) == 401


def test_project_lifecycle(alice: Any) -> None:
    created = alice.projects_create(ubiops.ProjectCreate(name="project-1", organization_name=ORGANIZATION))
    assert isinstance(created.creation_date, date)
    assert "project-1" in [one.name for one in alice.projects_list()]
    assert alice.projects_update("project-1", ubiops.ProjectUpdate(name="project-2")).id == created.id
    assert alice.projects_get("project-2").organization_name == ORGANIZATION
    assert alice.projects_delete("project-2") is None
    assert rejection_status(alice.projects_get, "project-2") == 404


def test_role_lifecycle(alice: Any, connect_as: ConnectAs) -> None:
    names = [one.name for one in alice.permissions_list()]
    role = alice.roles_create(PROJECT, ubiops.RoleCreate(name="reader", permissions=names[:2]))
    assert (role.default, role.permissions) == ("False", str(names[:2]))
    assert role.id in [one.id for one in alice.roles_list(PROJECT)]
    changed = alice.roles_update(PROJECT, "reader", ubiops.RoleUpdate(name="editor", permissions=["models.update"]))
    assert alice.roles_get(PROJECT, "editor") == changed
    given = alice.role_assignments_create(
        PROJECT,
        ubiops.RoleAssignmentCreate(
            user_id="user_id_example", role="editor", object_name="model_name_example", object_type="model"
        ),
    )
    assert (given.object_name, given.object_type, given.role) == ("model_name_example", "model", "editor")
    assert alice.role_assignments_get(PROJECT, given.id) == given
    assert given in alice.role_assignments_per_user_list(PROJECT, "user_id_example")
    assert connect_as("bob-token").models_update(PROJECT, "model_name_example", {"description": "Bob's"}).description
    assert alice.role_assignments_delete(PROJECT, given.id) is None
    assert alice.roles_delete(PROJECT, "editor") is None
    assert rejection_status(alice.roles_delete, PROJECT, "project-admin") == 400


def test_service_user_lifecycle(alice: Any, connect_as: ConnectAs) -> None:
    created = alice.service_users_create(PROJECT, ubiops.ServiceUserCreate(name="service-user-1"))
    assert connect_as(created.token).user_get().email == created.email
    new = alice.service_users_token(PROJECT, created.id, {})
    newer = alice.service_users_token(PROJECT, created.id, {})
    assert (
        rejection_status(connect_as(created.token).user_get) == rejection_status(connect_as(new.token).user_get) == 401
    )
    assert connect_as(newer.token).user_get().id == created.id
    assert alice.service_users_update(PROJECT, created.id, ubiops.ServiceUserCreate(name="new")).name == "new"
    assert alice.service_users_get(PROJECT, created.id).name == "new"
    assert created.id in [one.id for one in alice.service_users_list(PROJECT)]
    assert alice.service_users_create(PROJECT, ubiops.ServiceUserCreate()).name is None
    assert alice.service_users_delete(PROJECT, created.id) is None
    assert rejection_status(alice.service_users_get, PROJECT, created.id) == 404
