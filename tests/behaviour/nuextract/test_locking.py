"""Lock and unlock."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, assert_refused, create, lock, post, read, share

REFUSED = {
    "update": ("PATCH", "", {"name": "Receipts"}),
    "update nothing": ("PATCH", "", {}),
    "settings": ("PATCH", "/settings", {"temperature": 1}),
    "reset": ("POST", "/reset-settings", None),
    "delete": ("DELETE", "", None),
}


def test_locking_answers_with_nothing_and_shows_in_the_project(api: Api) -> None:
    project = create(api)
    answer = post(api, project, "lock")
    assert (answer.status, answer.content) == (200, b"")
    assert read(api, project)["lockState"] is True


def test_unlocking_answers_with_nothing_and_shows_in_the_project(api: Api) -> None:
    project = create(api)
    lock(api, project)
    answer = post(api, project, "unlock")
    assert (answer.status, answer.content) == (200, b"")
    assert read(api, project)["lockState"] is False


@pytest.mark.parametrize("change", REFUSED)
def test_a_locked_project_refuses_every_change(api: Api, change: str) -> None:
    project = create(api)
    lock(api, project)
    locked = read(api, project)
    method, path, body = REFUSED[change]
    assert_refused(api.call(method, f"{PROJECTS}/{project['id']}{path}", body), 403, "Locked")
    assert read(api, project) == locked


@pytest.mark.parametrize("change", REFUSED)
def test_an_unlocked_project_can_be_changed_again(api: Api, change: str) -> None:
    project = create(api)
    lock(api, project)
    assert post(api, project, "unlock").status == 200
    method, path, body = REFUSED[change]
    assert api.call(method, f"{PROJECTS}/{project['id']}{path}", body).status == 200


def test_a_lock_holds_administrators_too(api: Api) -> None:
    project = create(api)
    lock(api, project)
    share(api, project)
    answer = api.call("DELETE", f"{PROJECTS}/{project['id']}", token="admin-token")
    assert_refused(answer, 403, "Locked")


def test_a_locked_project_can_be_read(api: Api) -> None:
    project = create(api)
    lock(api, project)
    assert api.call("GET", f"{PROJECTS}/{project['id']}").status == 200


def test_a_locked_project_can_be_copied(api: Api) -> None:
    project = create(api)
    lock(api, project)
    assert post(api, project, "duplicate").json["lockState"] is False


@pytest.mark.parametrize("action", ["lock", "unlock"])
def test_doing_it_twice_changes_nothing(api: Api, action: str) -> None:
    project = create(api)
    assert post(api, project, action).status == 200
    once = read(api, project)
    assert post(api, project, action).status == 200
    assert read(api, project) == once


def test_the_permission_is_looked_at_before_the_lock(api: Api) -> None:
    project = create(api)
    lock(api, project)
    answer = api.call("DELETE", f"{PROJECTS}/{project['id']}", token="carol-token")
    assert_refused(answer, 403, "Forbidden")
