"""Authentication with the Authorization header."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, assert_error, create, list_ids

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
def test_every_demo_user_token_is_accepted(api: Api, token: str, email: str) -> None:
    assert create(api, token)["ownerUser"] == email


def test_missing_token_is_unauthorized(api: Api) -> None:
    response = api.call("GET", PROJECTS, token=None)
    assert_error(response, 401, "Unauthorized")
    assert "missing" in response.json["message"]


@pytest.mark.parametrize("header", MALFORMED)
def test_malformed_header_is_unauthorized(api: Api, header: str) -> None:
    response = api.call("GET", PROJECTS, token=None, headers={"Authorization": header})
    assert_error(response, 401, "Unauthorized")
    assert "malformed" in response.json["message"]
    assert "alice" not in response.json["message"]


@pytest.mark.parametrize("token", ["unknown-token", "ALICE-TOKEN", "alice@example.com"])
def test_unknown_token_is_unauthorized_and_not_repeated(api: Api, token: str) -> None:
    response = api.call("GET", PROJECTS, token=token)
    assert_error(response, 401, "Unauthorized")
    assert "unknown" in response.json["message"]
    assert token not in response.json["message"]


def test_authorization_scheme_is_case_insensitive(api: Api) -> None:
    assert api.call("GET", PROJECTS, token=None, headers={"Authorization": "bearer alice-token"}).status == 200


def test_authentication_is_checked_before_the_request(api: Api) -> None:
    assert_error(api.call("GET", f"{PROJECTS}?shared=maybe", token=None), 401, "Unauthorized")
    assert_error(api.call("POST", PROJECTS, content=b"{", token="unknown-token"), 401, "Unauthorized")


def test_request_is_validated_before_the_project_is_looked_up(api: Api) -> None:
    response = api.call("PATCH", f"{PROJECTS}/unknown", {"name": 1})
    assert_error(response, 400, "BadRequest")


def test_unauthenticated_request_changes_nothing(api: Api) -> None:
    assert_error(api.call("POST", PROJECTS, NEW, token=None), 401, "Unauthorized")
    assert list_ids(api, token="admin-token") == []
