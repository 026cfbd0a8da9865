"""Who calls: the token in the Authorization header."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, assert_refused, create, listed

MALFORMED = [
    "alice-token",
    "Bearer",
    "Bearer ",
    "Basic YWxpY2U6",
    "Token alice-token",
    "Bearer alice-token x",
    "Bearer,",
]


@pytest.mark.parametrize(
    ("token", "email"),
    [
        ("admin-token", "admin@example.com"),
        ("alice-token", "alice@example.com"),
        ("YOUR_API_KEY", "alice@example.com"),
        ("bob-token", "bob@example.com"),
        ("carol-token", "carol@example.com"),
    ],
)
def test_every_token_of_the_cast_is_known(api: Api, token: str, email: str) -> None:
    assert create(api, token)["ownerUser"] == email


def test_a_missing_token_is_unauthorized(api: Api) -> None:
    answer = api.call("GET", PROJECTS, token=None)
    assert_refused(answer, 401, "Unauthorized")
    assert "missing" in answer.json["message"]


@pytest.mark.parametrize("header", MALFORMED)
def test_a_malformed_header_is_unauthorized(api: Api, header: str) -> None:
    answer = api.call("GET", PROJECTS, token=None, headers={"Authorization": header})
    assert_refused(answer, 401, "Unauthorized")
    assert "malformed" in answer.json["message"]
    assert "alice" not in answer.json["message"]


@pytest.mark.parametrize("token", ["nobody-token", "ALICE-TOKEN", "alice@example.com"])
def test_an_unknown_token_is_unauthorized_and_not_repeated(api: Api, token: str) -> None:
    answer = api.call("GET", PROJECTS, token=token)
    assert_refused(answer, 401, "Unauthorized")
    assert "unknown" in answer.json["message"]
    assert token not in answer.json["message"]


def test_the_scheme_may_be_written_in_any_case(api: Api) -> None:
    assert api.call("GET", PROJECTS, token=None, headers={"Authorization": "bearer alice-token"}).status == 200


def test_the_caller_is_looked_at_before_the_request(api: Api) -> None:
    assert_refused(api.call("GET", f"{PROJECTS}?shared=maybe", token=None), 401, "Unauthorized")
    assert_refused(api.call("POST", PROJECTS, content=b"{", token="nobody-token"), 401, "Unauthorized")


def test_the_request_is_looked_at_before_the_project(api: Api) -> None:
    answer = api.call("PATCH", f"{PROJECTS}/nobody-knows-it", {"name": 1})
    assert_refused(answer, 400, "BadRequest")


def test_without_a_caller_nothing_changes(api: Api) -> None:
    assert_refused(api.call("POST", PROJECTS, NEW, token=None), 401, "Unauthorized")
    assert listed(api, token="admin-token") == []
