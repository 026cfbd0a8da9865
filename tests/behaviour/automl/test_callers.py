"""Who calls."""

from __future__ import annotations

import pytest

from tests.behaviour.automl.projects import NOBODY, PROJECTS, assert_refused, create, listed
from tests.behaviour.http import Api


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", PROJECTS), ("POST", PROJECTS), ("GET", f"{PROJECTS}/{NOBODY}"), ("GET", f"{PROJECTS}/x/export")],
)
def test_without_a_key_everything_is_refused(api: Api, method: str, path: str) -> None:
    assert_refused(api.call(method, path, token=None), 401, "Authorization: Bearer")


@pytest.mark.parametrize(
    "header", ["Bearer", "Bearer ", "alice-token", "Token alice-token", "Basic alice-token", "Bearer alice-token x"]
)
def test_a_malformed_header_is_refused(api: Api, header: str) -> None:
    assert_refused(api.call("GET", PROJECTS, token=None, headers={"Authorization": header}), 401, "malformed")


@pytest.mark.parametrize("key", ["mallory-token", "ALICE-TOKEN", "alice"])
def test_an_unknown_key_is_refused_and_not_repeated(api: Api, key: str) -> None:
    answer = api.call("GET", PROJECTS, token=key)
    assert_refused(answer, 401, "unknown")
    assert key not in answer.json["detail"]


@pytest.mark.parametrize("scheme", ["bearer", "BEARER"])
def test_the_scheme_may_be_written_in_any_case(api: Api, scheme: str) -> None:
    assert api.call("GET", PROJECTS, token=None, headers={"Authorization": f"{scheme} bob-token"}).status == 200


def test_the_key_of_the_documentation_is_alice_s(api: Api) -> None:
    create(api, "alice's")
    assert listed(api, token="YOUR_API_KEY") == ["alice's"]
