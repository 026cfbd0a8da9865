"""Creating, reading, changing and deleting a project."""

from __future__ import annotations

import re
from datetime import datetime

from tests.behaviour.automl.projects import NOBODY, PROJECTS, add, assert_refused, create, get, invite, listed
from tests.behaviour.http import Api

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def test_a_project_is_created_and_says_its_id_twice(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2026-02-28T14:30:00.5Z"})
    answer = api.call("POST", PROJECTS, {"name": "Churn Prediction", "description": "Telco customer churn"})
    made = answer.json
    assert answer.status == 201
    assert UUID.fullmatch(made["project_id"])
    assert made["project"] == {
        "id": made["project_id"],
        "name": "Churn Prediction",
        "description": "Telco customer churn",
        "created_at": "2026-02-28T14:30:00Z",
    }


def test_whoever_creates_a_project_owns_it(api: Api) -> None:
    for person, email in [("bob", "bob@example.com"), ("admin", "admin@example.com")]:
        project = create(api, token=f"{person}-token")
        page = get(api, f"{PROJECTS}/{project}/members", f"{person}-token")
        assert [(one["email"], one["role"]) for one in page["items"]] == [(email, "owner")]
        shown = get(api, f"{PROJECTS}/{project}", f"{person}-token")["project"]
        assert page["items"][0]["created_at"] == shown["created_at"]


def test_a_new_project_is_empty(api: Api) -> None:
    project = create(api)
    item = get(api, PROJECTS)["items"][0]
    assert (item["dataset_count"], item["experiment_count"], item["model_count"]) == (0, 0, 0)
    assert get(api, f"{PROJECTS}/{project}/timeline") == {"project_id": project, "events": []}


def test_a_description_is_optional(api: Api) -> None:
    for body in ({"name": "n"}, {"name": "n", "description": None}):
        assert api.call("POST", PROJECTS, body).json["project"]["description"] is None
    assert api.call("POST", PROJECTS, {"name": "n", "description": ""}).json["project"]["description"] == ""


def test_two_projects_may_have_one_name(api: Api) -> None:
    assert create(api, "Churn") != create(api, "Churn")
    assert listed(api) == ["Churn", "Churn"]


def test_a_project_is_read_in_an_envelope(api: Api) -> None:
    made = api.call("POST", PROJECTS, {"name": "n", "description": "d"}).json
    assert get(api, f"{PROJECTS}/{made['project_id']}") == {"project": made["project"]}


def test_an_id_may_be_written_in_upper_case(api: Api) -> None:
    project = create(api)
    assert get(api, f"{PROJECTS}/{project.upper()}")["project"]["id"] == project


def test_an_update_gives_what_can_be_changed_and_no_more(api: Api) -> None:
    project = create(api, "Churn", "Telco")
    answer = api.call("PUT", f"{PROJECTS}/{project}", {"name": "Churn v2", "description": "Updated scope"})
    assert answer.json == {"project": {"id": project, "name": "Churn v2", "description": "Updated scope"}}
    shown = get(api, f"{PROJECTS}/{project}")["project"]
    assert (shown["name"], shown["description"]) == ("Churn v2", "Updated scope")


def test_an_update_without_a_description_leaves_it(api: Api) -> None:
    project = create(api, "Churn", "Telco")
    answer = api.call("PUT", f"{PROJECTS}/{project}", {"name": "Churn v2"})
    assert answer.json["project"]["description"] == "Telco"


def test_an_update_with_null_takes_the_description_away(api: Api) -> None:
    project = create(api, "Churn", "Telco")
    answer = api.call("PUT", f"{PROJECTS}/{project}", {"name": "Churn", "description": None})
    assert answer.json["project"]["description"] is None


def test_an_update_leaves_members_data_and_creation_alone(api: Api, control: Api) -> None:
    project = create(api)
    invite(api, project, "bob")
    add(control, project, "dataset", name="a.csv")
    before = get(api, PROJECTS)["items"][0]
    api.call("PUT", f"{PROJECTS}/{project}", {"name": "other"})
    assert get(api, PROJECTS)["items"][0] == {**before, "name": "other"}
    assert get(api, f"{PROJECTS}/{project}/members")["total"] == 2


def test_a_deleted_project_is_gone_with_all_that_belongs_to_it(api: Api, control: Api) -> None:
    project = create(api)
    add(control, project, "dataset", name="a.csv")
    answer = api.call("DELETE", f"{PROJECTS}/{project}")
    assert (answer.status, answer.json) == (200, {"ok": True})
    for below in ("", "/members", "/timeline", "/export"):
        assert_refused(api.call("GET", f"{PROJECTS}/{project}{below}"), 404)
    assert_refused(api.call("DELETE", f"{PROJECTS}/{project}"), 404)
    assert listed(api, token="admin-token") == []


def test_times_are_in_seconds_and_utc(api: Api) -> None:
    text = get(api, f"{PROJECTS}/{create(api)}")["project"]["created_at"]
    assert datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def test_what_does_not_exist_is_not_found(api: Api) -> None:
    path = f"{PROJECTS}/{NOBODY}"
    for method, below, body in [
        ("GET", "", None),
        ("PUT", "", {"name": "n"}),
        ("DELETE", "", None),
        ("GET", "/members", None),
        ("POST", "/members", {"email": "bob@example.com"}),
        ("GET", "/timeline", None),
        ("GET", "/export", None),
    ]:
        assert_refused(api.call(method, path + below, body), 404, NOBODY)
