"""Who has which role, on what."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

ASSIGNMENTS = "/projects/p/role-assignments"


@pytest.fixture(autouse=True)
def _project(given: Given) -> None:
    given.model()
    given.pipeline()


@pytest.fixture
def bob(given: Given) -> str:
    return given.user("bob").id


def of(api: UbiOps, user_id: str) -> Any:
    return api.get(f"/projects/p/users/{user_id}/role-assignments")


def test_without_an_object_a_role_is_for_the_project(api: UbiOps, bob: str) -> None:
    made = api.post(ASSIGNMENTS, {"user_id": bob, "role": "model-admin"})
    assert made == {
        "id": made["id"],
        "user_id": bob,
        "role": "model-admin",
        "object_name": "p",
        "object_type": "project",
    }
    assert api.get(f"{ASSIGNMENTS}/{made['id']}") == made
    assert of(api, bob) == [made]
    assert len(api("bob-token").get("/projects/p/models")) == 1


def test_the_project_can_be_named(api: UbiOps, bob: str) -> None:
    body = {"user_id": bob, "role": "model-admin", "object_type": "project"}
    assert_refused(api.call("POST", ASSIGNMENTS, {**body, "object_name": "q"}), 404, "'q'")
    assert api.post(ASSIGNMENTS, {**body, "object_name": "p"})["object_name"] == "p"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("model", "model_name_example"),
        ("pipeline", "pipeline_name_example"),
        ("connector", "connector_name_example"),
        ("credentials", "credentials_name_example"),
    ],
)
def test_a_role_is_for_an_object_of_each_type(demo: UbiOps, kind: str, name: str) -> None:
    body = {"user_id": "user_id_example", "role": f"{kind}-viewer", "object_type": kind}
    path = "/projects/project_name_example/role-assignments"
    made = demo.post(path, {**body, "object_name": name})
    assert (made["object_type"], made["object_name"]) == (kind, name)
    assert demo.get(f"{path}/{made['id']}") == made
    assert_refused(demo.call("POST", path, {**body, "object_name": "nothing"}), 404, "nothing")


@pytest.mark.parametrize("part", [{"object_name": "m"}, {"object_type": "model"}])
def test_name_and_type_of_an_object_go_together(api: UbiOps, bob: str, part: Any) -> None:
    body = {"user_id": bob, "role": "model-admin", **part}
    assert_refused(api.call("POST", ASSIGNMENTS, body), 400, "together")
    assert of(api, bob) == []


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"object_type": "version", "object_name": "m"}, 400),
        ({"object_type": "model", "object_name": "l"}, 404),
        ({"object_type": "model", "object_name": "x"}, 404),
        ({"role": "model-owner"}, 404),
        ({"role": ""}, 400),
        ({"user_id": "nobody"}, 404),
        ({"user_id": None}, 400),
    ],
)
def test_object_user_and_role_have_to_be_there(api: UbiOps, bob: str, change: Any, status: int) -> None:
    assert_refused(api.call("POST", ASSIGNMENTS, {"user_id": bob, "role": "model-admin", **change}), status)
    assert of(api, bob) == []


def test_an_object_of_another_project_is_not_there(api: UbiOps, given: Given, bob: str) -> None:
    given.model("elsewhere", project=given.project("q"))
    body = {"user_id": bob, "role": "model-admin", "object_type": "model", "object_name": "elsewhere"}
    assert_refused(api.call("POST", ASSIGNMENTS, body), 404, "elsewhere")


def test_roles_are_for_members_of_the_organization_and_service_users_of_the_project(
    api: UbiOps, given: Given, bob: str
) -> None:
    given.project("q")
    assert_refused(api.call("POST", ASSIGNMENTS, {"user_id": given.user("carol").id, "role": "model-admin"}), 404)
    mine, others = (api.post(f"/projects/{name}/service-users", {})["id"] for name in ("p", "q"))
    assert_refused(api.call("POST", ASSIGNMENTS, {"user_id": others, "role": "model-admin"}), 404)
    for id in (bob, mine):
        assert api.post(ASSIGNMENTS, {"user_id": id, "role": "model-admin"})["user_id"] == id


def test_the_same_role_on_the_same_thing_is_given_once(api: UbiOps, bob: str) -> None:
    on_model = {"user_id": bob, "role": "model-viewer", "object_type": "model", "object_name": "m"}
    for body in ({"user_id": bob, "role": "model-viewer"}, on_model):
        api.post(ASSIGNMENTS, body)
        assert_refused(api.call("POST", ASSIGNMENTS, body), 409, "model-viewer")
    assert len(of(api, bob)) == 2


def test_a_role_on_an_object_permits_on_that_object_only(api: UbiOps, given: Given, bob: str) -> None:
    given.model("other")
    body = {"user_id": bob, "role": "model-viewer", "object_type": "model", "object_name": "m"}
    api.post(ASSIGNMENTS, body)
    he = api("bob-token")
    assert he.get("/projects/p/models/m")["name"] == "m"
    assert [one["name"] for one in he.get("/projects/p/models")] == ["m"]
    assert_refused(he.call("GET", "/projects/p/models/other"), 403, "models.get")
    assert_refused(he.call("GET", "/projects/p/models/nothing"), 403, "models.get")
    assert_refused(he.call("PATCH", "/projects/p/models/m", {"name": "new"}), 403, "models.update")
    assert_refused(he.call("GET", "/projects/p/pipelines"), 403, "pipelines.list")


def test_a_renamed_object_is_shown_with_its_new_name(api: UbiOps, bob: str) -> None:
    body = {"user_id": bob, "role": "model-viewer", "object_type": "model", "object_name": "m"}
    made = api.post(ASSIGNMENTS, body)
    api.patch("/projects/p/models/m", {"name": "new"})
    assert api.get(f"{ASSIGNMENTS}/{made['id']}") == {**made, "object_name": "new"}
    assert api("bob-token").get("/projects/p/models/new")["name"] == "new"


@pytest.mark.parametrize(("kind", "path"), [("model", "models/m"), ("pipeline", "pipelines/l")])
def test_roles_on_an_object_go_with_it(api: UbiOps, bob: str, kind: str, path: str) -> None:
    name = path.partition("/")[2]
    body = {"user_id": bob, "role": f"{kind}-viewer", "object_type": kind, "object_name": name}
    made = api.post(ASSIGNMENTS, body)
    api.delete(f"/projects/p/{path}")
    assert_refused(api.call("GET", f"{ASSIGNMENTS}/{made['id']}"), 404)
    assert of(api, bob) == []


def test_a_taken_role_permits_nothing_any_more(api: UbiOps, bob: str) -> None:
    made = api.post(ASSIGNMENTS, {"user_id": bob, "role": "project-viewer"})
    assert api("bob-token").get("/projects/p")["name"] == "p"
    api.delete(f"{ASSIGNMENTS}/{made['id']}")
    for method in ("GET", "DELETE"):
        assert_refused(api.call(method, f"{ASSIGNMENTS}/{made['id']}"), 404)
    assert_refused(api("bob-token").call("GET", "/projects/p"), 404)


def test_users_may_give_up_their_own_role_if_permitted_to(api: UbiOps, given: Given, bob: str) -> None:
    viewer = api.post(ASSIGNMENTS, {"user_id": bob, "role": "project-viewer"})
    he = api("bob-token")
    assert_refused(he.call("DELETE", f"{ASSIGNMENTS}/{viewer['id']}"), 403, "role_assignments.delete")
    admin = api.post(ASSIGNMENTS, {"user_id": bob, "role": "project-admin"})
    he.delete(f"{ASSIGNMENTS}/{admin['id']}")
    assert_refused(he.call("DELETE", f"{ASSIGNMENTS}/{viewer['id']}"), 403)
    assert of(he, bob) == [viewer]


def test_the_list_is_of_one_user_in_one_project(api: UbiOps, given: Given, bob: str) -> None:
    given.role("bob", "project-viewer", given.project("q"))
    assert of(api, bob) == []
    assert of(api, given.user("alice").id)[0]["role"] == "project-admin"
    assert len(api.get(f"/projects/q/users/{bob}/role-assignments")) == 1
    assert_refused(api.call("GET", "/projects/p/users/nobody/role-assignments"), 404, "nobody")


def test_an_assignment_of_another_project_is_not_there(api: UbiOps, given: Given, bob: str) -> None:
    given.role("bob", "project-viewer", given.project("q"))
    [elsewhere] = api.get(f"/projects/q/users/{bob}/role-assignments")
    assert_refused(api.call("GET", f"{ASSIGNMENTS}/{elsewhere['id']}"), 404)
    assert_refused(api.call("DELETE", f"{ASSIGNMENTS}/{elsewhere['id']}"), 404)
