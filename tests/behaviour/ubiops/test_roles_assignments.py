"""Tests of role assignments."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

ASSIGNMENTS = "/projects/p/role-assignments"


@pytest.fixture(autouse=True)
def _project(factory: Factory) -> None:
    factory.model()
    factory.pipeline()


@pytest.fixture
def bob(factory: Factory) -> str:
    return factory.user("bob").id


def assignments_of(api: UbiOps, user_id: str) -> Any:
    return api.get(f"/projects/p/users/{user_id}/role-assignments")


def test_role_without_an_object_is_for_the_project(api: UbiOps, bob: str) -> None:
    created = api.post(ASSIGNMENTS, {"user_id": bob, "role": "model-admin"})
    assert created == {
        "id": created["id"],
        "user_id": bob,
        "role": "model-admin",
        "object_name": "p",
        "object_type": "project",
    }
    assert api.get(f"{ASSIGNMENTS}/{created['id']}") == created
    assert assignments_of(api, bob) == [created]
    assert len(api("bob-token").get("/projects/p/models")) == 1


def test_project_can_be_named_as_the_object(api: UbiOps, bob: str) -> None:
    body = {"user_id": bob, "role": "model-admin", "object_type": "project"}
    assert_rejected(api.call("POST", ASSIGNMENTS, {**body, "object_name": "q"}), 404, "'q'")
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
def test_role_can_be_assigned_on_each_object_type(demo: UbiOps, kind: str, name: str) -> None:
    body = {"user_id": "user_id_example", "role": f"{kind}-viewer", "object_type": kind}
    path = "/projects/project_name_example/role-assignments"
    created = demo.post(path, {**body, "object_name": name})
    assert (created["object_type"], created["object_name"]) == (kind, name)
    assert demo.get(f"{path}/{created['id']}") == created
    assert_rejected(demo.call("POST", path, {**body, "object_name": "nothing"}), 404, "nothing")


@pytest.mark.parametrize("part", [{"object_name": "m"}, {"object_type": "model"}])
def test_object_name_and_type_must_be_given_together(api: UbiOps, bob: str, part: Any) -> None:
    body = {"user_id": bob, "role": "model-admin", **part}
    assert_rejected(api.call("POST", ASSIGNMENTS, body), 400, "together")
    assert assignments_of(api, bob) == []


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"object_type": "version", "object_name": "m"}, 400),
        ({"object_type": "model", "object_name": "l"}, 404),
        ({"object_type": "model", "object_name": "x"}, 404),
        ({"role": "model-owner"}, 404),
        ({"role": ""}, 400),
        ({"user_id": "unknown"}, 404),
        ({"user_id": None}, 400),
    ],
)
def test_object_user_and_role_must_exist(api: UbiOps, bob: str, change: Any, status: int) -> None:
    assert_rejected(api.call("POST", ASSIGNMENTS, {"user_id": bob, "role": "model-admin", **change}), status)
    assert assignments_of(api, bob) == []


def test_object_of_another_project_is_not_found(api: UbiOps, factory: Factory, bob: str) -> None:
    factory.model("elsewhere", project=factory.project("q"))
    body = {"user_id": bob, "role": "model-admin", "object_type": "model", "object_name": "elsewhere"}
    assert_rejected(api.call("POST", ASSIGNMENTS, body), 404, "elsewhere")


def test_only_members_and_service_users_can_have_roles(api: UbiOps, factory: Factory, bob: str) -> None:
    factory.project("q")
    assert_rejected(api.call("POST", ASSIGNMENTS, {"user_id": factory.user("carol").id, "role": "model-admin"}), 404)
    own, others = (api.post(f"/projects/{name}/service-users", {})["id"] for name in ("p", "q"))
    assert_rejected(api.call("POST", ASSIGNMENTS, {"user_id": others, "role": "model-admin"}), 404)
    for id in (bob, own):
        assert api.post(ASSIGNMENTS, {"user_id": id, "role": "model-admin"})["user_id"] == id


def test_duplicate_assignment_is_rejected(api: UbiOps, bob: str) -> None:
    on_model = {"user_id": bob, "role": "model-viewer", "object_type": "model", "object_name": "m"}
    for body in ({"user_id": bob, "role": "model-viewer"}, on_model):
        api.post(ASSIGNMENTS, body)
        assert_rejected(api.call("POST", ASSIGNMENTS, body), 409, "model-viewer")
    assert len(assignments_of(api, bob)) == 2


def test_role_on_an_object_covers_only_that_object(api: UbiOps, factory: Factory, bob: str) -> None:
    factory.model("other")
    body = {"user_id": bob, "role": "model-viewer", "object_type": "model", "object_name": "m"}
    api.post(ASSIGNMENTS, body)
    he = api("bob-token")
    assert he.get("/projects/p/models/m")["name"] == "m"
    assert [one["name"] for one in he.get("/projects/p/models")] == ["m"]
    assert_rejected(he.call("GET", "/projects/p/models/other"), 403, "models.get")
    assert_rejected(he.call("GET", "/projects/p/models/nothing"), 403, "models.get")
    assert_rejected(he.call("PATCH", "/projects/p/models/m", {"name": "new"}), 403, "models.update")
    assert_rejected(he.call("GET", "/projects/p/pipelines"), 403, "pipelines.list")


def test_renamed_object_is_shown_by_its_new_name(api: UbiOps, bob: str) -> None:
    body = {"user_id": bob, "role": "model-viewer", "object_type": "model", "object_name": "m"}
    created = api.post(ASSIGNMENTS, body)
    api.patch("/projects/p/models/m", {"name": "new"})
    assert api.get(f"{ASSIGNMENTS}/{created['id']}") == {**created, "object_name": "new"}
    assert api("bob-token").get("/projects/p/models/new")["name"] == "new"


@pytest.mark.parametrize(("kind", "path"), [("model", "models/m"), ("pipeline", "pipelines/l")])
def test_deleting_an_object_deletes_its_assignments(api: UbiOps, bob: str, kind: str, path: str) -> None:
    name = path.partition("/")[2]
    body = {"user_id": bob, "role": f"{kind}-viewer", "object_type": kind, "object_name": name}
    created = api.post(ASSIGNMENTS, body)
    api.delete(f"/projects/p/{path}")
    assert_rejected(api.call("GET", f"{ASSIGNMENTS}/{created['id']}"), 404)
    assert assignments_of(api, bob) == []


def test_deleted_assignment_grants_nothing(api: UbiOps, bob: str) -> None:
    created = api.post(ASSIGNMENTS, {"user_id": bob, "role": "project-viewer"})
    assert api("bob-token").get("/projects/p")["name"] == "p"
    api.delete(f"{ASSIGNMENTS}/{created['id']}")
    for method in ("GET", "DELETE"):
        assert_rejected(api.call(method, f"{ASSIGNMENTS}/{created['id']}"), 404)
    assert_rejected(api("bob-token").call("GET", "/projects/p"), 404)


def test_users_can_delete_their_own_assignment(api: UbiOps, factory: Factory, bob: str) -> None:
    viewer = api.post(ASSIGNMENTS, {"user_id": bob, "role": "project-viewer"})
    he = api("bob-token")
    assert_rejected(he.call("DELETE", f"{ASSIGNMENTS}/{viewer['id']}"), 403, "role_assignments.delete")
    admin = api.post(ASSIGNMENTS, {"user_id": bob, "role": "project-admin"})
    he.delete(f"{ASSIGNMENTS}/{admin['id']}")
    assert_rejected(he.call("DELETE", f"{ASSIGNMENTS}/{viewer['id']}"), 403)
    assert assignments_of(he, bob) == [viewer]


def test_list_contains_one_user_in_one_project(api: UbiOps, factory: Factory, bob: str) -> None:
    factory.role("bob", "project-viewer", factory.project("q"))
    assert assignments_of(api, bob) == []
    assert assignments_of(api, factory.user("alice").id)[0]["role"] == "project-admin"
    assert len(api.get(f"/projects/q/users/{bob}/role-assignments")) == 1
    assert_rejected(api.call("GET", "/projects/p/users/unknown/role-assignments"), 404, "unknown")


def test_assignment_of_another_project_is_not_found(api: UbiOps, factory: Factory, bob: str) -> None:
    factory.role("bob", "project-viewer", factory.project("q"))
    [elsewhere] = api.get(f"/projects/q/users/{bob}/role-assignments")
    assert_rejected(api.call("GET", f"{ASSIGNMENTS}/{elsewhere['id']}"), 404)
    assert_rejected(api.call("DELETE", f"{ASSIGNMENTS}/{elsewhere['id']}"), 404)
