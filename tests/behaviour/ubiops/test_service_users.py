"""Service users and their tokens."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

USERS = "/projects/p/service-users"


@pytest.fixture(autouse=True)
def _project(given: Given) -> None:
    given.version()


def test_an_e_mail_is_made(api: UbiOps) -> None:
    api.set_clock("2020-03-24T09:16:27.504Z")
    made = api.post(USERS, {"name": "service-user-1"})
    assert made["email"] == f"{made['id']}.p@serviceuser.ubiops.com"
    assert (made["name"], made["creation_date"]) == ("service-user-1", "2020-03-24T09:16:27.504+00:00")


def test_names_need_not_be_given_nor_be_unique(api: UbiOps) -> None:
    one, other = api.post(USERS, {}), api.post(USERS, {})
    assert one["name"] is None
    assert one["email"] != other["email"]
    assert one["token"] != other["token"]
    api.patch(f"{USERS}/{one['id']}", {"name": "a"})
    assert api.patch(f"{USERS}/{other['id']}", {"name": "a"})["name"] == "a"


def test_the_token_is_shown_once(api: UbiOps) -> None:
    made = api.post(USERS, {"name": "a"})
    assert len(made.pop("token")) == 40
    assert api.get(USERS) == [made]
    assert api.get(f"{USERS}/{made['id']}") == made


def test_the_token_works_at_once_as_far_as_the_roles_reach(api: UbiOps) -> None:
    made = api.post(USERS, {})
    it = api(made["token"])
    assert it.get("/user")["email"] == made["email"]
    assert it.get("/projects") == []
    assert_refused(it.call("GET", "/projects/p/models"), 404, "'p'")
    api.post("/projects/p/role-assignments", {"user_id": made["id"], "role": "model-viewer"})
    assert [one["name"] for one in it.get("/projects/p/models")] == ["m"]
    assert_refused(it.call("PATCH", "/projects/p/models/m", {"name": "new"}), 403, "models.update")
    assert [one["name"] for one in it.get("/projects")] == ["p"]


@pytest.mark.parametrize("body", [None, {}])
def test_a_reset_token_is_dead_and_the_new_one_works(api: UbiOps, body: Any) -> None:
    made = api.post(USERS, {})
    new = api.put(f"{USERS}/{made['id']}/token", body)
    assert set(new) == {"token"}
    assert_refused(api(made["token"]).call("GET", "/projects"), 401)
    assert api(new["token"]).get("/user")["id"] == made["id"]


@pytest.mark.parametrize("body", [{"token": "mine"}, ["mine"], "mine"])
def test_no_token_of_one_s_choice(api: UbiOps, body: Any) -> None:
    made = api.post(USERS, {})
    assert_refused(api.call("PUT", f"{USERS}/{made['id']}/token", body), 400, "data")
    assert api(made["token"]).get("/user")["id"] == made["id"]


def test_nothing_but_the_name_can_be_changed(api: UbiOps) -> None:
    made = api.post(USERS, {"name": "a"})
    path = f"{USERS}/{made['id']}"
    for body in ({"name": "b", "email": "b@example.com"}, {"token": "mine"}, {"name": ""}, {"name": None}):
        assert_refused(api.call("PATCH", path, body), 400)
    assert api.patch(path, {})["name"] == "a"
    changed = api.patch(path, {"name": "b"})
    assert {**changed, "token": made["token"]} == {**made, "name": "b"}
    assert api(made["token"]).get("/user")["name"] == "b"


def test_deleting_kills_the_token_and_the_roles(api: UbiOps, given: Given) -> None:
    made = api.post(USERS, {})
    api.post("/projects/p/role-assignments", {"user_id": made["id"], "role": "model-viewer"})
    api.delete(f"{USERS}/{made['id']}")
    assert_refused(api(made["token"]).call("GET", "/projects"), 401)
    assert given.state.assignments.filter(user_id=made["id"]) == []
    assert_refused(api.call("GET", f"/projects/p/users/{made['id']}/role-assignments"), 404)
    for method, path in (("GET", ""), ("PATCH", ""), ("DELETE", ""), ("PUT", "/token")):
        assert_refused(api.call(method, f"{USERS}/{made['id']}{path}", {} if method == "PATCH" else None), 404)


def test_those_of_another_project_are_not_there(api: UbiOps, given: Given) -> None:
    given.project("q")
    made = api.post("/projects/q/service-users", {})
    assert api.get(USERS) == []
    assert_refused(api.call("GET", f"{USERS}/{made['id']}"), 404)
    assert_refused(api.call("PUT", f"{USERS}/{made['id']}/token"), 404)


def test_one_that_is_project_admin_still_creates_no_projects(api: UbiOps) -> None:
    made = api.post(USERS, {})
    api.post("/projects/p/role-assignments", {"user_id": made["id"], "role": "project-admin"})
    it = api(made["token"])
    assert it.patch("/projects/p", {"name": "new"})["name"] == "new"
    assert_refused(it.call("POST", "/projects", {"name": "q", "organization_name": "o"}), 404, "'o'")
