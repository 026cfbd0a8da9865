"""Health, reset and errors of the control plane."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from tests.behaviour.http import Answer, Api
from tests.behaviour.nuextract.projects import create, list_ids


def assert_rejected(response: Answer, status: int, *words: str) -> None:
    assert response.status == status, response.content
    assert set(response.json) == {"error"}
    for word in words:
        assert word in response.json["error"]


def test_health_lists_the_services(control: Api) -> None:
    response = control.call("GET", "/health", token=None)
    assert response.status == 200
    assert response.json["status"] == "ok"
    assert "nuextract" in response.json["services"]


def test_reset_restores_the_seed(api: Api, control: Api) -> None:
    create(api)
    assert control.call("POST", "/reset", token=None).status == 200
    assert list_ids(api) == []


def test_reset_clears_clock_journal_and_faults(api: Api, control: Api) -> None:
    first = create(api)["id"]
    control.call("POST", "/clock", {"now": "2030-01-01T00:00:00Z"})
    control.call("POST", "/faults", {"status": 503})
    control.call("POST", "/reset")
    assert control.call("GET", "/requests").json == []
    project = create(api)
    assert project["id"] == first
    assert not project["createdAt"].startswith("2030")


@pytest.mark.parametrize("path", ["", "/", "/nothing", "/health/", "/Health", "/state/nuextract"])
def test_unknown_path_is_not_found(control: Api, path: str) -> None:
    assert_rejected(control.call("GET", path), 404, "/health")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/health", "GET, HEAD, OPTIONS"),
        ("GET", "/reset", "OPTIONS, POST"),
        ("DELETE", "/state", "GET, HEAD, OPTIONS, PUT"),
        ("PUT", "/requests", "DELETE, GET, HEAD, OPTIONS"),
        ("PATCH", "/faults", "DELETE, GET, HEAD, OPTIONS, POST"),
        ("PUT", "/clock", "GET, HEAD, OPTIONS, POST"),
    ],
)
def test_wrong_method_lists_the_allowed_ones(control: Api, method: str, path: str, allowed: str) -> None:
    response = control.call(method, path)
    assert_rejected(response, 405, method)
    assert response.headers["allow"] == allowed
    options = control.call("OPTIONS", path)
    assert (options.status, options.headers["allow"], options.content) == (200, allowed, b"")


@pytest.mark.parametrize("path", ["/health", "/state", "/requests?format=curl", "/fidelity", "/ufdl/teams", "/nothing"])
def test_head_is_answered_like_get_without_a_body(control: Api, path: str) -> None:
    get, head = control.call("GET", path), control.call("HEAD", path)
    assert (head.status, head.content) == (get.status, b"")
    assert {**head.headers, "date": ""} == {**get.headers, "date": ""}


def test_head_of_the_events_ends_at_once(control: Api) -> None:
    head = control.call("HEAD", "/events")
    assert (head.status, head.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")


@pytest.mark.parametrize("name", ["a/b", "a%2Fb", "a b", "ä", "a\u2028b", "..", "?", "restore"])
def test_name_in_a_path_may_hold_any_character(control: Api, name: str) -> None:
    assert control.call("POST", "/snapshots", {"name": name}).status == (200 if name.isprintable() else 400)
    encoded = quote(name, safe="")
    status = 200 if name.isprintable() else 404
    assert control.call_as_written("POST", f"/snapshots/{encoded}/restore").status == status
    assert control.call_as_written("DELETE", f"/snapshots/{encoded}").status == status


def test_path_may_be_percent_encoded_without_need(control: Api) -> None:
    assert control.call_as_written("GET", "/%68ealth").status == 200
    assert_rejected(control.call_as_written("GET", "/health%2F"), 404)
    assert_rejected(control.call_as_written("GET", "/health%0A"), 404)


@pytest.mark.parametrize(("method", "path"), [("PUT", "/state"), ("POST", "/clock"), ("POST", "/faults")])
@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b'{"a": NaN}', b"\xff", b'{"a":' * 500 + b"1" + b"}" * 500]
)
def test_body_must_be_a_json_object(control: Api, method: str, path: str, content: bytes) -> None:
    assert_rejected(control.call(method, path, content=content), 400, "body")
