"""Authentication with API keys."""

from __future__ import annotations

import pytest

from tests.behaviour.automl.projects import PROJECTS, UNKNOWN_ID, assert_error, create, list_names
from tests.behaviour.http import Api


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", PROJECTS), ("POST", PROJECTS), ("GET", f"{PROJECTS}/{UNKNOWN_ID}"), ("GET", f"{PROJECTS}/x/export")],
)
def test_requests_without_a_key_are_rejected(api: Api, method: str, path: str) -> None:
    assert_error(api.call(method, path, token=None), 401, "Authorization: Bearer")


@pytest.mark.parametrize(
    "header", ["Bearer", "Bearer ", "alice-token", "Token alice-token", "Basic alice-token", "Bearer alice-token x"]
)
def test_malformed_header_is_rejected(api: Api, header: str) -> None:
    assert_error(api.call("GET", PROJECTS, token=None, headers={"Authorization": header}), 401, "malformed")


@pytest.mark.parametrize("key", ["mallory-token", "ALICE-TOKEN", "alice"])
def test_unknown_key_is_rejected_and_not_repeated(api: Api, key: str) -> None:
    response = api.call("GET", PROJECTS, token=key)
    assert_error(response, 401, "unknown")
    assert key not in response.json["detail"]


@pytest.mark.parametrize("scheme", ["bearer", "BEARER"])
def test_authorization_scheme_is_case_insensitive(api: Api, scheme: str) -> None:
    assert api.call("GET", PROJECTS, token=None, headers={"Authorization": f"{scheme} bob-token"}).status == 200


def test_documented_key_belongs_to_alice(api: Api) -> None:
    create(api, "alice's")
    assert list_names(api, token="YOUR_API_KEY") == ["alice's"]
