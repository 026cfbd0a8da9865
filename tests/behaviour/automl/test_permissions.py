"""Permissions of the roles."""

from __future__ import annotations

import pytest

from tests.behaviour.automl.projects import PROJECTS, assert_error, create, get, invite, list_names
from tests.behaviour.http import Api

READING = ["", "/members", "/timeline", "/export"]


@pytest.mark.parametrize("role", ["viewer", "editor", "admin", "owner"])
def test_every_member_may_read(api: Api, role: str) -> None:
    project = create(api)
    invite(api, project, "bob", role)
    assert [api.call("GET", f"{PROJECTS}/{project}{below}", token="bob-token").status for below in READING] == [200] * 4


@pytest.mark.parametrize(("role", "status"), [("viewer", 403), ("editor", 200), ("admin", 200), ("owner", 200)])
def test_editors_and_higher_may_change_a_project(api: Api, role: str, status: int) -> None:
    project = create(api, "before")
    invite(api, project, "bob", role)
    response = api.call("PUT", f"{PROJECTS}/{project}", {"name": "after"}, token="bob-token")
    if status == 403:
        assert_error(response, 403, "Viewers")
    assert (response.status, list_names(api)) == (status, ["after" if status == 200 else "before"])


@pytest.mark.parametrize(("role", "status"), [("viewer", 403), ("editor", 403), ("admin", 403), ("owner", 200)])
def test_only_the_owner_may_delete_a_project(api: Api, role: str, status: int) -> None:
    project = create(api)
    invite(api, project, "bob", role)
    response = api.call("DELETE", f"{PROJECTS}/{project}", token="bob-token")
    if status == 403:
        assert_error(response, 403, "owner")
    assert (response.status, len(list_names(api))) == (status, int(status == 403))


def test_project_without_access_is_not_found(api: Api) -> None:
    project = create(api)
    for method, below, body in [
        *(("GET", below, None) for below in READING),
        ("PUT", "", {"name": "n"}),
        ("DELETE", "", None),
        ("POST", "/members", {"email": "bob@example.com"}),
    ]:
        assert_error(api.call(method, f"{PROJECTS}/{project}{below}", body, token="bob-token"), 404)
    hidden = api.call("GET", f"{PROJECTS}/{project}", token="bob-token")
    api.call("DELETE", f"{PROJECTS}/{project}")
    assert api.call("GET", f"{PROJECTS}/{project}", token="bob-token").content == hidden.content


def test_administrator_of_the_platform_may_do_everything_everywhere(api: Api) -> None:
    project = create(api)
    for below in READING:
        assert api.call("GET", f"{PROJECTS}/{project}{below}", token="admin-token").status == 200
    assert api.call("PUT", f"{PROJECTS}/{project}", {"name": "n"}, token="admin-token").status == 200
    assert get(api, f"{PROJECTS}/{project}/members", "admin-token")["total"] == 1  # without becoming a member
    assert api.call("DELETE", f"{PROJECTS}/{project}", token="admin-token").status == 200
    assert list_names(api) == []
