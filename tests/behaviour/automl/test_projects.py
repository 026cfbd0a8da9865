"""Creating, reading, changing and deleting a project."""

from __future__ import annotations

import re
from datetime import datetime

from tests.behaviour.automl.projects import PROJECTS, UNKNOWN_ID, add, assert_error, create, get, invite, list_names
from tests.behaviour.http import Api

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def test_created_project_has_its_id_twice(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2026-02-28T14:30:00.5Z"})
    response = api.call("POST", PROJECTS, {"name": "Churn Prediction", "description": "Telco customer churn"})
    created = response.json
    assert response.status == 201
    assert UUID.fullmatch(created["project_id"])
    assert created["project"] == {
        "id": created["project_id"],
        "name": "Churn Prediction",
        "description": "Telco customer churn",
        "created_at": "2026-02-28T14:30:00Z",
    }


def test_creator_owns_the_project(api: Api) -> None:
    for user, email in [("bob", "bob@example.com"), ("admin", "admin@example.com")]:
        project = create(api, token=f"{user}-token")
        page = get(api, f"{PROJECTS}/{project}/members", f"{user}-token")
        assert [(one["email"], one["role"]) for one in page["items"]] == [(email, "owner")]
        project_data = get(api, f"{PROJECTS}/{project}", f"{user}-token")["project"]
        assert page["items"][0]["created_at"] == project_data["created_at"]


def test_new_project_is_empty(api: Api) -> None:
    project = create(api)
    item = get(api, PROJECTS)["items"][0]
    assert (item["dataset_count"], item["experiment_count"], item["model_count"]) == (0, 0, 0)
    assert get(api, f"{PROJECTS}/{project}/timeline") == {"project_id": project, "events": []}


def test_description_is_optional(api: Api) -> None:
    for body in ({"name": "n"}, {"name": "n", "description": None}):
        assert api.call("POST", PROJECTS, body).json["project"]["description"] is None
    assert api.call("POST", PROJECTS, {"name": "n", "description": ""}).json["project"]["description"] == ""


def test_two_projects_may_have_the_same_name(api: Api) -> None:
    assert create(api, "Churn") != create(api, "Churn")
    assert list_names(api) == ["Churn", "Churn"]


def test_project_response_has_an_envelope(api: Api) -> None:
    created = api.call("POST", PROJECTS, {"name": "n", "description": "d"}).json
    assert get(api, f"{PROJECTS}/{created['project_id']}") == {"project": created["project"]}


def test_id_may_be_written_in_upper_case(api: Api) -> None:
    project = create(api)
    assert get(api, f"{PROJECTS}/{project.upper()}")["project"]["id"] == project


def test_update_returns_only_the_changeable_fields(api: Api) -> None:
    project = create(api, "Churn", "Telco")
    response = api.call("PUT", f"{PROJECTS}/{project}", {"name": "Churn v2", "description": "Updated scope"})
    assert response.json == {"project": {"id": project, "name": "Churn v2", "description": "Updated scope"}}
    project_data = get(api, f"{PROJECTS}/{project}")["project"]
    assert (project_data["name"], project_data["description"]) == ("Churn v2", "Updated scope")


def test_update_without_a_description_keeps_it(api: Api) -> None:
    project = create(api, "Churn", "Telco")
    response = api.call("PUT", f"{PROJECTS}/{project}", {"name": "Churn v2"})
    assert response.json["project"]["description"] == "Telco"


def test_update_with_null_removes_the_description(api: Api) -> None:
    project = create(api, "Churn", "Telco")
    response = api.call("PUT", f"{PROJECTS}/{project}", {"name": "Churn", "description": None})
    assert response.json["project"]["description"] is None


def test_update_keeps_members_data_and_creation_time(api: Api, control: Api) -> None:
    project = create(api)
    invite(api, project, "bob")
    add(control, project, "dataset", name="a.csv")
    before = get(api, PROJECTS)["items"][0]
    api.call("PUT", f"{PROJECTS}/{project}", {"name": "other"})
    assert get(api, PROJECTS)["items"][0] == {**before, "name": "other"}
    assert get(api, f"{PROJECTS}/{project}/members")["total"] == 2


def test_deleting_a_project_deletes_its_contents(api: Api, control: Api) -> None:
    project = create(api)
    add(control, project, "dataset", name="a.csv")
    response = api.call("DELETE", f"{PROJECTS}/{project}")
    assert (response.status, response.json) == (200, {"ok": True})
    for below in ("", "/members", "/timeline", "/export"):
        assert_error(api.call("GET", f"{PROJECTS}/{project}{below}"), 404)
    assert_error(api.call("DELETE", f"{PROJECTS}/{project}"), 404)
    assert list_names(api, token="admin-token") == []


def test_times_are_in_seconds_and_utc(api: Api) -> None:
    text = get(api, f"{PROJECTS}/{create(api)}")["project"]["created_at"]
    assert datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def test_unknown_project_is_not_found(api: Api) -> None:
    path = f"{PROJECTS}/{UNKNOWN_ID}"
    for method, below, body in [
        ("GET", "", None),
        ("PUT", "", {"name": "n"}),
        ("DELETE", "", None),
        ("GET", "/members", None),
        ("POST", "/members", {"email": "bob@example.com"}),
        ("GET", "/timeline", None),
        ("GET", "/export", None),
    ]:
        assert_error(api.call(method, path + below, body), 404, UNKNOWN_ID)
