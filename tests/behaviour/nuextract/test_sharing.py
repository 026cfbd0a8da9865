"""Share and unshare."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, assert_refused, create, lock, post, read, share


def test_an_administrator_makes_a_reference_project(api: Api) -> None:
    project = create(api)
    answer = post(api, project, "share", "admin-token")
    assert (answer.status, answer.content) == (200, b"")
    assert read(api, project)["shared"] is True


def test_an_administrator_makes_it_private_again(api: Api) -> None:
    project = create(api)
    share(api, project)
    answer = post(api, project, "unshare", "admin-token")
    assert (answer.status, answer.content) == (200, b"")
    assert read(api, project)["shared"] is False


@pytest.mark.parametrize("action", ["share", "unshare"])
@pytest.mark.parametrize("token", ["alice-token", "bob-token", "carol-token"])
def test_nobody_else_may_share_or_unshare(api: Api, action: str, token: str) -> None:
    project = create(api, ownerOrganization="org-1")
    if action == "unshare":
        share(api, project)
    before = read(api, project)
    assert_refused(post(api, project, action, token), 403, "Forbidden")
    assert read(api, project) == before


def test_everybody_reads_a_reference_project(api: Api) -> None:
    project = create(api)
    share(api, project)
    for token in ("alice-token", "bob-token", "carol-token", "admin-token"):
        assert api.call("GET", f"{PROJECTS}/{project['id']}", token=token).status == 200


def test_unsharing_takes_reading_away_again(api: Api) -> None:
    project = create(api)
    share(api, project)
    post(api, project, "unshare", "admin-token")
    assert_refused(api.call("GET", f"{PROJECTS}/{project['id']}", token="carol-token"), 403, "Forbidden")


def test_the_initial_owner_keeps_the_project_through_it_all(api: Api) -> None:
    project = create(api)
    share(api, project)
    assert read(api, project)["ownerUser"] == "alice@example.com"
    post(api, project, "unshare", "admin-token")
    assert read(api, project)["ownerUser"] == "alice@example.com"
    assert api.call("DELETE", f"{PROJECTS}/{project['id']}").status == 200


def test_not_even_the_owner_may_change_a_reference_project(api: Api) -> None:
    project = create(api)
    share(api, project)
    assert_refused(api.call("PATCH", f"{PROJECTS}/{project['id']}", {"name": "Mine"}), 403, "Forbidden")


def test_an_administrator_changes_and_deletes_reference_projects(api: Api) -> None:
    project = create(api)
    share(api, project)
    path = f"{PROJECTS}/{project['id']}"
    assert api.call("PATCH", path, {"name": "Ours"}, token="admin-token").json["name"] == "Ours"
    assert api.call("DELETE", path, token="admin-token").status == 200


@pytest.mark.parametrize("locked", [True, False])
def test_the_lock_neither_prevents_sharing_nor_is_changed_by_it(api: Api, locked: bool) -> None:
    project = create(api)
    if locked:
        lock(api, project)
    for action, shared in (("share", True), ("unshare", False)):
        assert post(api, project, action, "admin-token").status == 200
        now = read(api, project)
        assert (now["shared"], now["lockState"]) == (shared, locked)


@pytest.mark.parametrize("action", ["share", "unshare"])
def test_doing_it_twice_changes_nothing(api: Api, action: str) -> None:
    project = create(api)
    post(api, project, action, "admin-token")
    once = read(api, project)
    assert post(api, project, action, "admin-token").status == 200
    assert read(api, project) == once
