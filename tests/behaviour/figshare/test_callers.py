"""Authentication with tokens in the header and in the query."""

from __future__ import annotations

import pytest

from tests.behaviour.figshare.api import ALICE, Figshare, assert_error

PROJECTS = "/account/projects"


@pytest.mark.parametrize("header", ["token {}", "Token {}", "TOKEN {}", "Bearer {}", "bearer {}", "token   {}"])
def test_authorization_scheme_is_token_or_bearer_in_any_case(api: Figshare, header: str) -> None:
    response = api(None).call("GET", PROJECTS, headers={"Authorization": header.format(ALICE)})
    assert (response.status, response.json) == (200, [])


@pytest.mark.parametrize("path", [PROJECTS, f"{PROJECTS}/123", f"{PROJECTS}/1234/articles/456/files"])
def test_token_in_the_query_works_for_every_operation(demo: Figshare, path: str) -> None:
    assert demo(None).call("GET", f"{path}?access_token={ALICE}").status == 200


def test_token_in_the_query_works_with_other_parameters_and_a_body(demo: Figshare) -> None:
    assert len(demo(None).call("GET", f"{PROJECTS}?page_size=2&access_token={ALICE}").json) == 2
    response = demo(None).call("POST", f"{PROJECTS}/search?access_token={ALICE}", {"limit": 3})
    assert len(response.json) == 3


def test_token_in_the_query_is_redacted_in_the_journal(api: Figshare) -> None:
    api(None).call("GET", f"{PROJECTS}?page=1&access_token={ALICE}")
    journal = api.control.call("GET", "/requests")
    assert [entry["query"] for entry in journal.json] == ["page=1&access_token=***"]
    assert ALICE.encode() not in journal.content


def test_documented_key_belongs_to_alice(demo: Figshare) -> None:
    assert demo("YOUR_API_KEY").get(f"{PROJECTS}/123")["role"] == "Owner"


@pytest.mark.parametrize("header", ["", "token", "token unknown", "Bearer", "Basic YTpi", ALICE, f"token {ALICE} more"])
def test_missing_malformed_or_unknown_token_is_rejected(api: Figshare, header: str) -> None:
    assert_error(api(None).call("GET", PROJECTS, headers={"Authorization": header}), 401, "token")


@pytest.mark.parametrize("query", ["?access_token=", "?access_token=unknown", f"?access_token={ALICE}&access_token=a"])
def test_unknown_token_in_the_query_is_rejected(api: Figshare, query: str) -> None:
    assert_error(api(None).call("GET", PROJECTS + query), 401, "token")


def test_authentication_is_checked_first(api: Figshare) -> None:
    assert_error(api(None).call("GET", f"{PROJECTS}/none?page=none"), 401)
    assert_error(api(None).call("POST", PROJECTS, content=b"{"), 401)


def test_public_operations_need_no_token(demo: Figshare) -> None:
    anonymous = demo(None)
    assert anonymous.get("/projects")
    assert anonymous.post("/projects/search", {})
    assert anonymous.get("/projects/1")["id"] == 1
    assert anonymous.get("/projects/1/articles")


def test_cors_allows_any_origin(demo: Figshare) -> None:
    response = demo(None).call("GET", "/projects", headers={"Origin": "https://example.com"})
    assert response.headers["access-control-allow-origin"] == "*"
    error = demo(None).call("GET", PROJECTS, headers={"Origin": "https://example.com"})
    assert (error.status, error.headers["access-control-allow-origin"]) == (401, "*")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_preflight_requests_are_answered(api: Figshare, method: str) -> None:
    headers = {
        "Origin": "https://example.com",
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization, content-type, if-none-match",
    }
    raw = api.session.url("figshare")
    response = api.http.pool.request("OPTIONS", raw + PROJECTS, headers={**api.http.headers, **headers}, retries=False)
    assert response.status == 200
    assert response.headers["access-control-allow-origin"] == "*"
    assert method in response.headers["access-control-allow-methods"]
    for name in ("authorization", "content-type", "if-none-match"):
        assert name in response.headers["access-control-allow-headers"]
