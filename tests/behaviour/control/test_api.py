"""The control plane itself: health, reset, errors."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Answer, Api
from tests.behaviour.nuextract.projects import create, listed


def assert_refused(answer: Answer, status: int, *words: str) -> None:
    assert answer.status == status, answer.content
    assert set(answer.json) == {"error"}
    for word in words:
        assert word in answer.json["error"]


def test_health_names_the_services(control: Api) -> None:
    answer = control.call("GET", "/health", token=None)
    assert answer.status == 200
    assert answer.json["status"] == "ok"
    assert "nuextract" in answer.json["services"]


def test_reset_goes_back_to_the_seed(api: Api, control: Api) -> None:
    create(api)
    assert control.call("POST", "/reset", token=None).status == 200
    assert listed(api) == []


def test_reset_starts_a_universe_anew_with_clock_journal_and_faults(api: Api, control: Api) -> None:
    first = create(api)["id"]
    control.call("POST", "/clock", {"now": "2030-01-01T00:00:00Z"})
    control.call("POST", "/faults", {"status": 503})
    control.call("POST", "/reset")
    assert control.call("GET", "/requests").json == []
    project = create(api)
    assert project["id"] == first
    assert not project["createdAt"].startswith("2030")


@pytest.mark.parametrize("path", ["", "/", "/nothing", "/health/", "/Health", "/state/nuextract"])
def test_an_unknown_path_is_not_found(control: Api, path: str) -> None:
    assert_refused(control.call("GET", path), 404, "/health")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/health", "GET"),
        ("GET", "/reset", "POST"),
        ("DELETE", "/state", "GET, PUT"),
        ("PUT", "/requests", "DELETE, GET"),
        ("PATCH", "/faults", "DELETE, GET, POST"),
        ("PUT", "/clock", "GET, POST"),
    ],
)
def test_a_wrong_method_is_answered_with_those_that_are_allowed(
    control: Api, method: str, path: str, allowed: str
) -> None:
    answer = control.call(method, path)
    assert_refused(answer, 405, method)
    assert answer.headers["allow"] == allowed


@pytest.mark.parametrize(("method", "path"), [("PUT", "/state"), ("POST", "/clock"), ("POST", "/faults")])
@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b'{"a": NaN}', b"\xff", b'{"a":' * 500 + b"1" + b"}" * 500]
)
def test_a_body_that_is_no_json_object_is_refused(control: Api, method: str, path: str, content: bytes) -> None:
    assert_refused(control.call(method, path, content=content), 400, "body")
