"""Tests of service users and their tokens."""

from __future__ import annotations

from pprint import pformat
from typing import Any

import pytest
import urllib3

from projectlink import ubiops
from projectlink_mock import Session
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

USERS = "/projects/p/service-users"


@pytest.fixture(autouse=True)
def _project(factory: Factory) -> None:
    factory.version()


def test_email_is_generated(api: UbiOps) -> None:
    api.set_clock("2020-03-24T09:16:27.504Z")
    created = api.post(USERS, {"name": "service-user-1"})
    assert created["email"] == f"{created['id']}.p@serviceuser.ubiops.com"
    assert (created["name"], created["creation_date"]) == ("service-user-1", "2020-03-24T09:16:27.504+00:00")


def test_names_are_optional_and_not_unique(api: UbiOps) -> None:
    one, other = api.post(USERS, {}), api.post(USERS, {})
    assert one["name"] is None
    assert one["email"] != other["email"]
    assert one["token"] != other["token"]
    api.patch(f"{USERS}/{one['id']}", {"name": "a"})
    assert api.patch(f"{USERS}/{other['id']}", {"name": "a"})["name"] == "a"


def test_token_is_shown_once(api: UbiOps) -> None:
    created = api.post(USERS, {"name": "a"})
    assert len(created.pop("token")) == 40
    assert api.get(USERS) == [created]
    assert api.get(f"{USERS}/{created['id']}") == created


def test_client_prints_a_token_that_is_shown_once_and_the_journal_redacts_it(
    projectlink_mock: Session, ubiops_client: ubiops.CoreApi
) -> None:
    project = ubiops_client.projects_list()[0].name
    created = ubiops_client.service_users_create(project, ubiops.ServiceUserCreate(name="x"))
    replaced = ubiops_client.service_users_token(project, created.id or "", {})
    for shown in (created, replaced):
        assert shown.token
        assert shown.token in pformat(shown)
        assert shown.token in str(shown)
        for form in ("json", "har", "curl", "pytest"):
            export = urllib3.request(
                "GET", f"{projectlink_mock.control}/requests?format={form}", headers=projectlink_mock.headers
            )
            assert export.status == 200
            assert shown.token not in export.data.decode()


def test_token_works_immediately_within_its_roles(api: UbiOps) -> None:
    created = api.post(USERS, {})
    it = api(created["token"])
    assert it.get("/user")["email"] == created["email"]
    assert it.get("/projects") == []
    assert_rejected(it.call("GET", "/projects/p/models"), 404, "'p'")
    api.post("/projects/p/role-assignments", {"user_id": created["id"], "role": "model-viewer"})
    assert [one["name"] for one in it.get("/projects/p/models")] == ["m"]
    assert_rejected(it.call("PATCH", "/projects/p/models/m", {"name": "new"}), 403, "models.update")
    assert [one["name"] for one in it.get("/projects")] == ["p"]


@pytest.mark.parametrize("body", [None, {}])
def test_reset_replaces_the_token(api: UbiOps, body: Any) -> None:
    created = api.post(USERS, {})
    new = api.put(f"{USERS}/{created['id']}/token", body)
    assert set(new) == {"token"}
    assert_rejected(api(created["token"]).call("GET", "/projects"), 401)
    assert api(new["token"]).get("/user")["id"] == created["id"]


@pytest.mark.parametrize("body", [{"token": "mine"}, ["mine"], "mine"])
def test_token_cannot_be_chosen(api: UbiOps, body: Any) -> None:
    created = api.post(USERS, {})
    assert_rejected(api.call("PUT", f"{USERS}/{created['id']}/token", body), 400, "empty")
    assert api(created["token"]).get("/user")["id"] == created["id"]


def test_only_the_name_can_be_changed(api: UbiOps) -> None:
    created = api.post(USERS, {"name": "a"})
    path = f"{USERS}/{created['id']}"
    for body in ({"name": "b", "email": "b@example.com"}, {"token": "mine"}, {"name": ""}, {"name": None}):
        assert_rejected(api.call("PATCH", path, body), 400)
    assert api.patch(path, {})["name"] == "a"
    changed = api.patch(path, {"name": "b"})
    assert {**changed, "token": created["token"]} == {**created, "name": "b"}
    assert api(created["token"]).get("/user")["name"] == "b"


def test_deleting_a_service_user_revokes_token_and_roles(api: UbiOps, factory: Factory) -> None:
    created = api.post(USERS, {})
    api.post("/projects/p/role-assignments", {"user_id": created["id"], "role": "model-viewer"})
    api.delete(f"{USERS}/{created['id']}")
    assert_rejected(api(created["token"]).call("GET", "/projects"), 401)
    assert factory.state.assignments.filter(user_id=created["id"]) == []
    assert_rejected(api.call("GET", f"/projects/p/users/{created['id']}/role-assignments"), 404)
    for method, path in (("GET", ""), ("PATCH", ""), ("DELETE", ""), ("PUT", "/token")):
        assert_rejected(api.call(method, f"{USERS}/{created['id']}{path}", {} if method == "PATCH" else None), 404)


def test_service_user_of_another_project_is_not_found(api: UbiOps, factory: Factory) -> None:
    factory.project("q")
    created = api.post("/projects/q/service-users", {})
    assert api.get(USERS) == []
    assert_rejected(api.call("GET", f"{USERS}/{created['id']}"), 404)
    assert_rejected(api.call("PUT", f"{USERS}/{created['id']}/token"), 404)


def test_service_user_as_project_admin_cannot_create_projects(api: UbiOps) -> None:
    created = api.post(USERS, {})
    api.post("/projects/p/role-assignments", {"user_id": created["id"], "role": "project-admin"})
    it = api(created["token"])
    assert it.patch("/projects/p", {"name": "new"})["name"] == "new"
    assert_rejected(it.call("POST", "/projects", {"name": "q", "organization_name": "o"}), 404, "'o'")
