"""PATCH, settings, reset-settings and DELETE."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.behaviour.http import Answer, Api
from tests.behaviour.nuextract.projects import (
    PROJECTS,
    TEMPLATE,
    assert_error,
    create,
    list_ids,
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
def test_update_changes_only_the_given_fields(api: Api, field: str, value: object) -> None:
    project = create(api)
    response = update(api, project, {field: value})
    assert response.status == 200
    assert response.json == {**project, field: value, "updatedAt": response.json["updatedAt"]}
    assert read(api, project) == response.json


def test_template_is_replaced_completely(api: Api) -> None:
    assert update(api, create(api), {"template": {}}).json["template"] == {}


def test_null_in_an_update_is_ignored(api: Api) -> None:
    project = create(api)
    response = update(api, project, {"name": "Receipts", "description": None, "template": None})
    assert (response.json["name"], response.json["description"]) == ("Receipts", project["description"])
    assert response.json["template"] == TEMPLATE


def test_update_cannot_change_lock_sharing_or_owner(api: Api) -> None:
    project = create(api)
    body = {"lockState": True, "shared": True, "ownerUser": "bob@example.com", "ownerOrganization": "org-1"}
    assert update(api, project, body).json == project


def test_settings_update_changes_only_the_given_fields(api: Api) -> None:
    project = create(api)
    assert settings(api, project, {"temperature": 0.5}).json["settings"] == {
        "temperature": 0.5,
        "rasterizationDpi": 115,
    }
    response = settings(api, project, {"rasterizationDpi": 300})
    assert response.json["settings"] == {"temperature": 0.5, "rasterizationDpi": 300}
    assert response.json == {**read(api, project)}


def test_null_in_settings_is_ignored(api: Api) -> None:
    project = create(api)
    response = settings(api, project, {"temperature": 1, "rasterizationDpi": None})
    assert response.json["settings"] == {"temperature": 1.0, "rasterizationDpi": 115}


def test_float_resolution_becomes_an_integer(api: Api) -> None:
    project = create(api)
    content = b'{"rasterizationDpi": 200.0}'
    response = api.call("PATCH", f"{PROJECTS}/{project['id']}/settings", content=content)
    assert response.status == 200
    assert b'"rasterizationDpi":200}' in response.content


@pytest.mark.parametrize("body", [{"temperature": 0}, {"temperature": 1}, {"rasterizationDpi": 300}])
def test_settings_accept_the_bounds_of_their_ranges(api: Api, body: dict[str, float]) -> None:
    response = settings(api, create(api), body)
    assert response.status == 200
    assert body.items() <= response.json["settings"].items()


@pytest.mark.parametrize(
    "body",
    [{"temperature": -0.1}, {"temperature": 1.1}, {"rasterizationDpi": 301}, {"rasterizationDpi": 1.5}],
)
def test_settings_outside_their_ranges_are_rejected(api: Api, body: object) -> None:
    project = create(api)
    assert_error(settings(api, project, body), 400, "BadRequest")
    assert read(api, project) == project


def test_reset_settings_restores_the_defaults(api: Api) -> None:
    project = create(api)
    settings(api, project, {"temperature": 1, "rasterizationDpi": 72})
    response = post(api, project, "reset-settings")
    assert response.status == 200
    assert response.json["settings"] == {"temperature": 0.0, "rasterizationDpi": 115}
    assert read(api, project) == response.json


def test_deleted_project_is_not_found(api: Api) -> None:
    project = create(api)
    response = api.call("DELETE", f"{PROJECTS}/{project['id']}")
    assert (response.status, response.content) == (200, b"")
    assert list_ids(api) == []
    assert_error(api.call("GET", f"{PROJECTS}/{project['id']}"), 404, "NotFound")
    assert_error(api.call("DELETE", f"{PROJECTS}/{project['id']}"), 404, "NotFound")


def test_body_of_an_operation_without_a_body_is_ignored(api: Api) -> None:
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
def test_change_sets_updated_at_and_keeps_created_at(api: Api, control: Api, change: str) -> None:
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
def test_reverting_a_change_sets_updated_at(api: Api, control: Api, before: str, after: str) -> None:
    control.call("POST", "/clock", {"now": "2026-03-01T00:00:00Z"})
    project = create(api, token="admin-token")
    assert post(api, project, before, "admin-token").status == 200
    control.call("POST", "/clock", DAY)
    assert post(api, project, after, "admin-token").status == 200
    assert read(api, project)["updatedAt"] == "2026-03-02T00:00:00.000000Z"


def test_resetting_settings_sets_updated_at(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2026-03-01T00:00:00Z"})
    project = create(api)
    settings(api, project, {"temperature": 1})
    control.call("POST", "/clock", DAY)
    assert post(api, project, "reset-settings").json["updatedAt"] == "2026-03-02T00:00:00.000000Z"


@pytest.mark.parametrize("action", ["unlock", "unshare", "reset-settings"])
def test_action_without_effect_keeps_updated_at(api: Api, action: str) -> None:
    project = create(api, token="admin-token")
    assert post(api, project, action, "admin-token").status == 200
    assert read(api, project) == project


@pytest.mark.parametrize("change", [update, settings])
@pytest.mark.parametrize("body", [{}, {"name": None, "temperature": None}])
def test_update_without_values_changes_nothing(
    api: Api, change: Callable[[Api, dict[str, str], object], Answer], body: object
) -> None:
    project = create(api)
    response = change(api, project, body)
    assert (response.status, response.json) == (200, project)


def test_rejected_change_keeps_updated_at(api: Api) -> None:
    project = create(api)
    lock(api, project)
    locked = read(api, project)
    assert update(api, project, {"name": "Receipts"}).status == 403
    assert read(api, project) == locked
