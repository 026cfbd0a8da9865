"""Share and unshare."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, assert_error, create, lock, post, read, share


def test_administrator_can_share_a_project(api: Api) -> None:
    project = create(api)
    response = post(api, project, "share", "admin-token")
    assert (response.status, response.content) == (200, b"")
    assert read(api, project)["shared"] is True


def test_administrator_can_unshare_a_project(api: Api) -> None:
    project = create(api)
    share(api, project)
    response = post(api, project, "unshare", "admin-token")
    assert (response.status, response.content) == (200, b"")
    assert read(api, project)["shared"] is False


@pytest.mark.parametrize("action", ["share", "unshare"])
@pytest.mark.parametrize("token", ["alice-token", "bob-token", "carol-token"])
def test_non_administrators_cannot_share_or_unshare(api: Api, action: str, token: str) -> None:
    project = create(api, ownerOrganization="org-1")
    if action == "unshare":
        share(api, project)
    before = read(api, project)
    assert_error(post(api, project, action, token), 403, "Forbidden")
    assert read(api, project) == before


def test_every_user_may_read_a_reference_project(api: Api) -> None:
    project = create(api)
    share(api, project)
    for token in ("alice-token", "bob-token", "carol-token", "admin-token"):
        assert api.call("GET", f"{PROJECTS}/{project['id']}", token=token).status == 200


def test_unsharing_revokes_read_access(api: Api) -> None:
    project = create(api)
    share(api, project)
    post(api, project, "unshare", "admin-token")
    assert_error(api.call("GET", f"{PROJECTS}/{project['id']}", token="carol-token"), 403, "Forbidden")


def test_sharing_and_unsharing_keep_the_owner(api: Api) -> None:
    project = create(api)
    share(api, project)
    assert read(api, project)["ownerUser"] == "alice@example.com"
    post(api, project, "unshare", "admin-token")
    assert read(api, project)["ownerUser"] == "alice@example.com"
    assert api.call("DELETE", f"{PROJECTS}/{project['id']}").status == 200


def test_owner_cannot_change_a_reference_project(api: Api) -> None:
    project = create(api)
    share(api, project)
    assert_error(api.call("PATCH", f"{PROJECTS}/{project['id']}", {"name": "Mine"}), 403, "Forbidden")


def test_administrator_changes_and_deletes_reference_projects(api: Api) -> None:
    project = create(api)
    share(api, project)
    path = f"{PROJECTS}/{project['id']}"
    assert api.call("PATCH", path, {"name": "Ours"}, token="admin-token").json["name"] == "Ours"
    assert api.call("DELETE", path, token="admin-token").status == 200


@pytest.mark.parametrize("locked", [True, False])
def test_sharing_ignores_and_keeps_the_lock(api: Api, locked: bool) -> None:
    project = create(api)
    if locked:
        lock(api, project)
    for action, shared in (("share", True), ("unshare", False)):
        assert post(api, project, action, "admin-token").status == 200
        now = read(api, project)
        assert (now["shared"], now["lockState"]) == (shared, locked)


@pytest.mark.parametrize("action", ["share", "unshare"])
def test_repeated_action_changes_nothing(api: Api, action: str) -> None:
    project = create(api)
    post(api, project, action, "admin-token")
    once = read(api, project)
    assert post(api, project, action, "admin-token").status == 200
    assert read(api, project) == once
