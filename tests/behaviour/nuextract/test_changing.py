"""PATCH, settings, reset-settings and DELETE."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.behaviour.http import Answer, Api
from tests.behaviour.nuextract.projects import (
    PROJECTS,
    TEMPLATE,
    assert_refused,
    create,
    listed,
    lock,
    post,
    read,
)

DAY = {"advance": 86_400}


def update(api: Api, project: dict[str, str], body: object) -> Answer:
    return api.call("PATCH", f"{PROJECTS}/{project['id']}", body)


def settings(api: Api, project: dict[str, str], body: object) -> Answer:
    return api.call("PATCH", f"{PROJECTS}/{project['id']}/settings", body)


@pytest.mark.parametrize(
    ("field", "value"), [("name", "Receipts"), ("description", ""), ("template", {"shop": "string"})]
)
def test_an_update_changes_what_it_gives_and_nothing_else(api: Api, field: str, value: object) -> None:
    project = create(api)
    answer = update(api, project, {field: value})
    assert answer.status == 200
    assert answer.json == {**project, field: value, "updatedAt": answer.json["updatedAt"]}
    assert read(api, project) == answer.json


def test_a_template_is_replaced_as_a_whole(api: Api) -> None:
    assert update(api, create(api), {"template": {}}).json["template"] == {}


def test_null_in_an_update_is_the_same_as_left_out(api: Api) -> None:
    project = create(api)
    answer = update(api, project, {"name": "Receipts", "description": None, "template": None})
    assert (answer.json["name"], answer.json["description"]) == ("Receipts", project["description"])
    assert answer.json["template"] == TEMPLATE


def test_an_update_can_change_neither_lock_nor_sharing_nor_owner(api: Api) -> None:
    project = create(api)
    body = {"lockState": True, "shared": True, "ownerUser": "bob@example.com", "ownerOrganization": "org-1"}
    assert update(api, project, body).json == project


def test_settings_change_what_they_give_and_nothing_else(api: Api) -> None:
    project = create(api)
    assert settings(api, project, {"temperature": 0.5}).json["settings"] == {
        "temperature": 0.5,
        "rasterizationDpi": 115,
    }
    answer = settings(api, project, {"rasterizationDpi": 300})
    assert answer.json["settings"] == {"temperature": 0.5, "rasterizationDpi": 300}
    assert answer.json == {**read(api, project)}


def test_null_in_settings_is_the_same_as_left_out(api: Api) -> None:
    project = create(api)
    answer = settings(api, project, {"temperature": 1, "rasterizationDpi": None})
    assert answer.json["settings"] == {"temperature": 1.0, "rasterizationDpi": 115}


def test_a_resolution_written_as_a_float_becomes_an_integer(api: Api) -> None:
    project = create(api)
    content = b'{"rasterizationDpi": 200.0}'
    answer = api.call("PATCH", f"{PROJECTS}/{project['id']}/settings", content=content)
    assert answer.status == 200
    assert b'"rasterizationDpi":200}' in answer.content


@pytest.mark.parametrize("body", [{"temperature": 0}, {"temperature": 1}, {"rasterizationDpi": 300}])
def test_settings_take_the_ends_of_their_ranges(api: Api, body: dict[str, float]) -> None:
    answer = settings(api, create(api), body)
    assert answer.status == 200
    assert body.items() <= answer.json["settings"].items()


@pytest.mark.parametrize(
    "body",
    [{"temperature": -0.1}, {"temperature": 1.1}, {"rasterizationDpi": 301}, {"rasterizationDpi": 1.5}],
)
def test_settings_outside_their_ranges_are_refused(api: Api, body: object) -> None:
    project = create(api)
    assert_refused(settings(api, project, body), 400, "BadRequest")
    assert read(api, project) == project


def test_reset_settings_brings_the_defaults_back(api: Api) -> None:
    project = create(api)
    settings(api, project, {"temperature": 1, "rasterizationDpi": 72})
    answer = post(api, project, "reset-settings")
    assert answer.status == 200
    assert answer.json["settings"] == {"temperature": 0.0, "rasterizationDpi": 115}
    assert read(api, project) == answer.json


def test_a_deleted_project_is_gone(api: Api) -> None:
    project = create(api)
    answer = api.call("DELETE", f"{PROJECTS}/{project['id']}")
    assert (answer.status, answer.content) == (200, b"")
    assert listed(api) == []
    assert_refused(api.call("GET", f"{PROJECTS}/{project['id']}"), 404, "NotFound")
    assert_refused(api.call("DELETE", f"{PROJECTS}/{project['id']}"), 404, "NotFound")


def test_a_body_sent_to_an_operation_without_one_is_ignored(api: Api) -> None:
    project = create(api)
    assert api.call("POST", f"{PROJECTS}/{project['id']}/lock", content=b"{not json").status == 200
    assert read(api, project)["lockState"] is True


CHANGES: dict[str, Callable[[Api, dict[str, str]], Answer]] = {
    "update": lambda api, project: update(api, project, {"name": "Receipts"}),
    "settings": lambda api, project: settings(api, project, {"temperature": 1}),
    "lock": lambda api, project: post(api, project, "lock"),
    "share": lambda api, project: post(api, project, "share", "admin-token"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_updated_at_moves_on_a_change_and_created_at_never(api: Api, control: Api, change: str) -> None:
    control.call("POST", "/clock", {"now": "2026-03-01T00:00:00Z"})
    project = create(api)
    control.call("POST", "/clock", DAY)
    assert CHANGES[change](api, project).status == 200
    changed = read(api, project)
    assert changed["createdAt"] == project["createdAt"]
    assert changed["updatedAt"] == "2026-03-02T00:00:00.000000Z"


@pytest.mark.parametrize(
    ("before", "after"),
    [("lock", "unlock"), ("share", "unshare")],
)
def test_updated_at_moves_when_a_change_is_taken_back(api: Api, control: Api, before: str, after: str) -> None:
    control.call("POST", "/clock", {"now": "2026-03-01T00:00:00Z"})
    project = create(api, token="admin-token")
    assert post(api, project, before, "admin-token").status == 200
    control.call("POST", "/clock", DAY)
    assert post(api, project, after, "admin-token").status == 200
    assert read(api, project)["updatedAt"] == "2026-03-02T00:00:00.000000Z"


def test_updated_at_moves_when_settings_are_reset(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2026-03-01T00:00:00Z"})
    project = create(api)
    settings(api, project, {"temperature": 1})
    control.call("POST", "/clock", DAY)
    assert post(api, project, "reset-settings").json["updatedAt"] == "2026-03-02T00:00:00.000000Z"


@pytest.mark.parametrize("action", ["unlock", "unshare", "reset-settings"])
def test_what_changes_nothing_leaves_updated_at_alone(api: Api, action: str) -> None:
    project = create(api, token="admin-token")
    assert post(api, project, action, "admin-token").status == 200
    assert read(api, project) == project


@pytest.mark.parametrize("change", [update, settings])
@pytest.mark.parametrize("body", [{}, {"name": None, "temperature": None}])
def test_a_change_that_gives_nothing_changes_nothing(
    api: Api, change: Callable[[Api, dict[str, str], object], Answer], body: object
) -> None:
    project = create(api)
    answer = change(api, project, body)
    assert (answer.status, answer.json) == (200, project)


def test_a_refused_change_leaves_updated_at_alone(api: Api) -> None:
    project = create(api)
    lock(api, project)
    locked = read(api, project)
    assert update(api, project, {"name": "Receipts"}).status == 403
    assert read(api, project) == locked
