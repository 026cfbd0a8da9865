"""Who calls: both ways of sending a token."""

from __future__ import annotations

import pytest

from tests.behaviour.figshare.api import ALICE, Figshare, assert_refused

PROJECTS = "/account/projects"


@pytest.mark.parametrize("header", ["token {}", "Token {}", "TOKEN {}", "Bearer {}", "bearer {}", "token   {}"])
def test_a_token_may_come_in_the_header_after_either_word_in_any_case(api: Figshare, header: str) -> None:
    answer = api(None).call("GET", PROJECTS, headers={"Authorization": header.format(ALICE)})
    assert (answer.status, answer.json) == (200, [])


@pytest.mark.parametrize("path", [PROJECTS, f"{PROJECTS}/123", f"{PROJECTS}/1234/articles/456/files"])
def test_a_token_may_come_in_the_query_of_any_operation(demo: Figshare, path: str) -> None:
    assert demo(None).call("GET", f"{path}?access_token={ALICE}").status == 200


def test_a_token_in_the_query_works_beside_other_parameters_and_a_body(demo: Figshare) -> None:
    assert len(demo(None).call("GET", f"{PROJECTS}?page_size=2&access_token={ALICE}").json) == 2
    answer = demo(None).call("POST", f"{PROJECTS}/search?access_token={ALICE}", {"limit": 3})
    assert len(answer.json) == 3


def test_a_token_in_the_query_is_nobody_s_business_in_the_journal(api: Figshare) -> None:
    api(None).call("GET", f"{PROJECTS}?page=1&access_token={ALICE}")
    journal = api.control.call("GET", "/requests")
    assert [entry["query"] for entry in journal.json] == ["page=1&access_token=***"]
    assert ALICE.encode() not in journal.content


def test_the_key_of_the_documentation_is_alice_s(demo: Figshare) -> None:
    assert demo("YOUR_API_KEY").get(f"{PROJECTS}/123")["role"] == "Owner"


@pytest.mark.parametrize("header", ["", "token", "token nobody", "Bearer", "Basic YTpi", ALICE, f"token {ALICE} more"])
def test_a_token_that_is_missing_malformed_or_unknown_is_refused(api: Figshare, header: str) -> None:
    assert_refused(api(None).call("GET", PROJECTS, headers={"Authorization": header}), 401, "token")


@pytest.mark.parametrize("query", ["?access_token=", "?access_token=nobody", f"?access_token={ALICE}&access_token=a"])
def test_a_token_in_the_query_that_is_none_is_refused(api: Figshare, query: str) -> None:
    assert_refused(api(None).call("GET", PROJECTS + query), 401, "token")


def test_who_calls_is_asked_before_anything_else(api: Figshare) -> None:
    assert_refused(api(None).call("GET", f"{PROJECTS}/none?page=none"), 401)
    assert_refused(api(None).call("POST", PROJECTS, content=b"{"), 401)


def test_public_operations_need_no_token(demo: Figshare) -> None:
    nobody = demo(None)
    assert nobody.get("/projects")
    assert nobody.post("/projects/search", {})
    assert nobody.get("/projects/1")["id"] == 1
    assert nobody.get("/projects/1/articles")


def test_pages_of_any_origin_may_call(demo: Figshare) -> None:
    answer = demo(None).call("GET", "/projects", headers={"Origin": "https://example.com"})
    assert answer.headers["access-control-allow-origin"] == "*"
    refused = demo(None).call("GET", PROJECTS, headers={"Origin": "https://example.com"})
    assert (refused.status, refused.headers["access-control-allow-origin"]) == (401, "*")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_a_page_may_ask_first_what_it_may_send(api: Figshare, method: str) -> None:
    asked = {
        "Origin": "https://example.com",
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization, content-type, if-none-match",
    }
    raw = api.session.url("figshare")
    answer = api.http.pool.request("OPTIONS", raw + PROJECTS, headers={**api.http.headers, **asked}, retries=False)
    assert answer.status == 200
    assert answer.headers["access-control-allow-origin"] == "*"
    assert method in answer.headers["access-control-allow-methods"]
    for name in ("authorization", "content-type", "if-none-match"):
        assert name in answer.headers["access-control-allow-headers"]
