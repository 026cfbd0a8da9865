"""Collaborators of a project."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.figshare.api import ADA, ALICE, BOB, CAROL, IDS, Figshare, assert_error


@pytest.fixture
def project(api: Figshare) -> str:
    return api.project()


def invite(api: Figshare, project: str, **body: Any) -> Any:
    return api.call("POST", f"{project}/collaborators", {"role_name": "viewer", **body})


@pytest.mark.parametrize(("role", "expected"), [("viewer", "Viewer"), ("collaborator", "Collaborator")])
@pytest.mark.parametrize("invitee", [{"user_id": IDS[BOB]}, {"email": "bob@example.com"}, {"email": "Bob@Example.com"}])
def test_registered_user_becomes_a_collaborator_immediately(
    api: Figshare, project: str, invitee: dict[str, Any], role: str, expected: str
) -> None:
    response = invite(api, project, role_name=role, comment="hey", **invitee)
    assert (response.status, response.json) == (201, {"message": "User invited to project"})
    assert api(BOB).get(project)["role"] == expected
    assert api.get(f"{project}/collaborators") == [
        {"status": None, "role_name": "Owner", "user_id": IDS[ALICE], "name": "Alice Chen"},
        {"status": None, "role_name": expected, "user_id": IDS[BOB], "name": "Bob Smith"},
    ]


def test_unregistered_email_stays_invited(api: Figshare, project: str) -> None:
    assert invite(api, project, email="user@domain.com").status == 201
    _, invited = api.get(f"{project}/collaborators")
    assert {**invited, "user_id": 0} == {
        "status": "invited",
        "role_name": "Viewer",
        "user_id": 0,
        "name": "user@domain.com",
    }
    assert [one["name"] for one in api.get(project)["collaborators"]] == ["Alice Chen"]
    api.delete(f"{project}/collaborators/{invited['user_id']}")
    assert len(api.get(f"{project}/collaborators")) == 1


INVALID_BODIES: list[dict[str, Any]] = [
    {},
    {"comment": "hey"},
    {"user_id": None, "email": None},
    {"user_id": 99},
    {"user_id": "bob"},
    {"email": "bob"},
    {"email": "a b@c"},
    {"user_id": IDS[BOB], "role_name": "owner"},
    {"user_id": IDS[BOB], "role_name": None},
    {"user_id": IDS[BOB], "comment": 1},
]


@pytest.mark.parametrize("body", INVALID_BODIES, ids=str)
def test_invitation_needs_a_role_and_an_id_or_email(api: Figshare, project: str, body: dict[str, Any]) -> None:
    assert_error(invite(api, project, **body), 422)
    assert len(api.get(f"{project}/collaborators")) == 1


def test_role_is_required(api: Figshare, project: str) -> None:
    assert_error(api.call("POST", f"{project}/collaborators", {"user_id": IDS[BOB]}), 422, "role_name")
    assert_error(api.call("POST", f"{project}/collaborators", content=b"bob"), 400)


def test_user_id_takes_precedence_over_the_email(api: Figshare, project: str) -> None:
    assert invite(api, project, user_id=IDS[BOB], email="user@domain.com").status == 201
    assert api(BOB).get(project)["role"] == "Viewer"
    assert len(api.get(f"{project}/collaborators")) == 2


@pytest.mark.parametrize("invitee", [{"user_id": IDS[BOB]}, {"email": "user@domain.com"}, {"user_id": IDS[ALICE]}])
def test_user_cannot_be_invited_twice(api: Figshare, project: str, invitee: dict[str, Any]) -> None:
    if invitee != {"user_id": IDS[ALICE]}:
        assert invite(api, project, **invitee).status == 201
    before = api.state
    assert_error(invite(api, project, role_name="collaborator", **invitee), 422, "already")
    assert api.state == before


def test_email_is_case_insensitive(api: Figshare, project: str) -> None:
    assert invite(api, project, email="User@Domain.com").status == 201
    assert_error(invite(api, project, email="user@DOMAIN.com"), 422, "already")
    assert api.get(f"{project}/collaborators")[1]["name"] == "user@domain.com"


def test_removing_a_collaborator_keeps_their_work(api: Figshare, project: str) -> None:
    invite(api, project, role_name="collaborator", user_id=IDS[BOB])
    article = api(BOB).article(project)
    api.delete(f"{project}/collaborators/{IDS[BOB]}")
    assert_error(api(BOB).call("GET", project), 404)
    assert api.get(article)["id"]
    assert api(BOB).get("/account/projects") == []


def test_unknown_collaborators_and_the_owner_cannot_be_removed(api: Figshare, project: str) -> None:
    assert_error(api.call("DELETE", f"{project}/collaborators/{IDS[BOB]}"), 404, str(IDS[BOB]))
    assert_error(api.call("DELETE", f"{project}/collaborators/{IDS[ALICE]}"), 403, "owner")
    assert_error(api.call("DELETE", f"{project}/collaborators/x"), 422, "user_id")


@pytest.mark.parametrize("role", ["viewer", "collaborator"])
@pytest.mark.parametrize("content", [b"", b"{}"])
def test_viewer_or_collaborator_can_leave(api: Figshare, project: str, role: str, content: bytes) -> None:
    invite(api, project, role_name=role, user_id=IDS[BOB])
    response = api(BOB).call("POST", f"{project}/leave", content=content)
    assert (response.status, response.content) == (204, b"")
    assert_error(api(BOB).call("GET", project), 404)
    assert len(api.get(f"{project}/collaborators")) == 1


def test_owner_cannot_leave(api: Figshare, project: str) -> None:
    assert_error(api.call("POST", f"{project}/leave"), 403, "owner")
    assert api.get(project)["role"] == "Owner"


def test_non_member_cannot_leave(api: Figshare, project: str) -> None:
    assert_error(api(CAROL).call("POST", f"{project}/leave"), 404)
    assert_error(api(ADA).call("POST", f"{project}/leave"), 403, "no role")
