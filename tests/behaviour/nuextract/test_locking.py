"""Lock and unlock."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, assert_error, create, lock, post, read, share

REJECTED = {
    "update": ("PATCH", "", {"name": "Receipts"}),
    "update nothing": ("PATCH", "", {}),
    "settings": ("PATCH", "/settings", {"temperature": 1}),
    "reset": ("POST", "/reset-settings", None),
    "delete": ("DELETE", "", None),
}


def test_locking_returns_no_body_and_sets_the_lock_state(api: Api) -> None:
    project = create(api)
    response = post(api, project, "lock")
    assert (response.status, response.content) == (200, b"")
    assert read(api, project)["lockState"] is True


def test_unlocking_returns_no_body_and_clears_the_lock_state(api: Api) -> None:
    project = create(api)
    lock(api, project)
    response = post(api, project, "unlock")
    assert (response.status, response.content) == (200, b"")
    assert read(api, project)["lockState"] is False


@pytest.mark.parametrize("change", REJECTED)
def test_locked_project_rejects_every_change(api: Api, change: str) -> None:
    project = create(api)
    lock(api, project)
    locked = read(api, project)
    method, path, body = REJECTED[change]
    assert_error(api.call(method, f"{PROJECTS}/{project['id']}{path}", body), 403, "Locked")
    assert read(api, project) == locked


@pytest.mark.parametrize("change", REJECTED)
def test_unlocked_project_can_be_changed_again(api: Api, change: str) -> None:
    project = create(api)
    lock(api, project)
    assert post(api, project, "unlock").status == 200
    method, path, body = REJECTED[change]
    assert api.call(method, f"{PROJECTS}/{project['id']}{path}", body).status == 200


def test_lock_applies_to_administrators(api: Api) -> None:
    project = create(api)
    lock(api, project)
    share(api, project)
    response = api.call("DELETE", f"{PROJECTS}/{project['id']}", token="admin-token")
    assert_error(response, 403, "Locked")


def test_locked_project_can_be_read(api: Api) -> None:
    project = create(api)
    lock(api, project)
    assert api.call("GET", f"{PROJECTS}/{project['id']}").status == 200


def test_locked_project_can_be_copied(api: Api) -> None:
    project = create(api)
    lock(api, project)
    assert post(api, project, "duplicate").json["lockState"] is False


@pytest.mark.parametrize("action", ["lock", "unlock"])
def test_repeated_action_changes_nothing(api: Api, action: str) -> None:
    project = create(api)
    assert post(api, project, action).status == 200
    once = read(api, project)
    assert post(api, project, action).status == 200
    assert read(api, project) == once


def test_permission_is_checked_before_the_lock(api: Api) -> None:
    project = create(api)
    lock(api, project)
    response = api.call("DELETE", f"{PROJECTS}/{project['id']}", token="carol-token")
    assert_error(response, 403, "Forbidden")
