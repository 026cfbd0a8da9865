"""Members of a project."""

from __future__ import annotations

import pytest

from tests.behaviour.automl.projects import PROJECTS, assert_error, create, get, invite, list_names, roles
from tests.behaviour.http import Api


def test_member_is_added(api: Api) -> None:
    project = create(api)
    response = api.call("POST", f"{PROJECTS}/{project}/members", {"email": "bob@example.com", "role": "viewer"})
    assert response.status == 201
    assert response.json == {
        "member": {
            "user_id": "f6a7b8c9-0123-4567-89ab-cdef01234567",
            "email": "bob@example.com",
            "name": "Bob Smith",
            "role": "viewer",
        }
    }
    assert list_names(api, token="bob-token") == ["Churn"]


def test_member_is_an_editor_by_default(api: Api) -> None:
    project = create(api)
    response = api.call("POST", f"{PROJECTS}/{project}/members", {"email": "bob@example.com"})
    assert response.json["member"]["role"] == "editor"


def test_members_are_listed_in_joining_order(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2026-02-10T09:00:00Z"})
    project = create(api)
    control.call("POST", "/clock", {"now": "2026-02-15T11:00:00Z"})
    invite(api, project, "bob")
    page = get(api, f"{PROJECTS}/{project}/members")
    assert page == {
        "items": [
            {
                "user_id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
                "email": "alice@example.com",
                "name": "Alice Chen",
                "role": "owner",
                "created_at": "2026-02-10T09:00:00Z",
            },
            {
                "user_id": "f6a7b8c9-0123-4567-89ab-cdef01234567",
                "email": "bob@example.com",
                "name": "Bob Smith",
                "role": "editor",
                "created_at": "2026-02-15T11:00:00Z",
            },
        ],
        "total": 2,
        "limit": 50,
        "offset": 0,
    }


def test_members_list_is_paged(api: Api) -> None:
    project = create(api)
    for user in ("bob", "carol", "admin"):
        invite(api, project, user)
    pages = [get(api, f"{PROJECTS}/{project}/members?limit=3&offset={at}") for at in (0, 3, 6)]
    assert [[one["name"] for one in page["items"]] for page in pages] == [
        ["Alice Chen", "Bob Smith", "Carol Jones"],
        ["Ada Admin"],
        [],
    ]
    assert {(page["total"], page["limit"]) for page in pages} == {(4, 3)}


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "offset=-1"])
def test_value_out_of_range_is_rejected_and_not_clamped(api: Api, query: str) -> None:
    assert_error(api.call("GET", f"{PROJECTS}/{create(api)}/members?{query}"), 422, query.partition("=")[0])


def test_largest_page_has_a_hundred_members(api: Api) -> None:
    assert get(api, f"{PROJECTS}/{create(api)}/members?limit=100")["limit"] == 100


def test_adding_a_member_again_changes_only_the_role(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2026-02-15T11:00:00Z"})
    project = create(api)
    invite(api, project, "bob", "viewer")
    invite(api, project, "carol", "viewer")
    control.call("POST", "/clock", {"advance": 3600})
    response = invite(api, project, "bob", "admin")
    assert (response.status, response.json["member"]["role"]) == (201, "admin")
    assert roles(api, project) == {"alice": "owner", "bob": "admin", "carol": "viewer"}
    times = {one["created_at"] for one in get(api, f"{PROJECTS}/{project}/members")["items"]}
    assert times == {"2026-02-15T11:00:00Z"}


def test_adding_a_member_without_a_role_makes_an_editor(api: Api) -> None:
    project = create(api)
    invite(api, project, "bob", "admin")
    api.call("POST", f"{PROJECTS}/{project}/members", {"email": "bob@example.com"})
    assert roles(api, project)["bob"] == "editor"


def test_email_is_case_insensitive(api: Api) -> None:
    project = create(api)
    response = api.call("POST", f"{PROJECTS}/{project}/members", {"email": "Bob@Example.COM"})
    assert response.json["member"]["email"] == "bob@example.com"


def test_unregistered_user_is_not_found(api: Api) -> None:
    project = create(api)
    response = api.call("POST", f"{PROJECTS}/{project}/members", {"email": "mallory@example.com"})
    assert_error(response, 404, "mallory@example.com")
    assert roles(api, project) == {"alice": "owner"}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"role": "viewer"},
        {"email": ""},
        {"email": "bob"},
        {"email": None},
        {"email": ["bob@example.com"]},
        {"email": "bob@example.com", "role": "king"},
        {"email": "bob@example.com", "role": "Viewer"},
        {"email": "bob@example.com", "role": ""},
        {"email": "bob@example.com", "role": None},
    ],
)
def test_member_with_invalid_email_or_role_is_rejected(api: Api, body: object) -> None:
    project = create(api)
    assert_error(api.call("POST", f"{PROJECTS}/{project}/members", body), 422, "body")
    assert roles(api, project) == {"alice": "owner"}


@pytest.mark.parametrize("role", ["viewer", "editor", "admin"])
def test_only_the_owner_manages_members(api: Api, role: str) -> None:
    project = create(api)
    invite(api, project, "bob", role)
    for user, expected in [("carol", "viewer"), ("bob", "owner"), ("bob", "viewer"), ("alice", "viewer")]:
        assert_error(invite(api, project, user, expected, token="bob-token"), 403, "owner")
    assert roles(api, project) == {"alice": "owner", "bob": role}


@pytest.mark.parametrize("role", ["viewer", "editor", "admin", "owner"])
def test_owner_can_assign_every_role(api: Api, role: str) -> None:
    project = create(api)
    assert invite(api, project, "bob", role).status == 201
    assert roles(api, project) == {"alice": "owner", "bob": role}


def test_second_owner_has_the_same_permissions(api: Api) -> None:
    project = create(api)
    invite(api, project, "bob", "owner")
    assert invite(api, project, "carol", "viewer", token="bob-token").status == 201
    assert invite(api, project, "alice", "editor", token="bob-token").status == 201
    assert roles(api, project) == {"alice": "editor", "bob": "owner", "carol": "viewer"}
    assert_error(invite(api, project, "carol", "editor"), 403)


def test_last_owner_cannot_be_given_another_role(api: Api) -> None:
    project = create(api)
    for token in ("alice-token", "admin-token"):
        assert_error(invite(api, project, "alice", "admin", token=token), 422, "owner")
    assert invite(api, project, "alice", "owner").status == 201
    invite(api, project, "bob", "owner")
    assert invite(api, project, "alice", "admin").status == 201
    assert_error(invite(api, project, "bob", "editor", token="bob-token"), 422, "owner")
    assert roles(api, project) == {"alice": "admin", "bob": "owner"}


def test_administrator_of_the_platform_manages_members_of_every_project(api: Api) -> None:
    project = create(api)
    assert invite(api, project, "bob", "owner", token="admin-token").status == 201
    assert roles(api, project) == {"alice": "owner", "bob": "owner"}
