"""Requests that are wrong in themselves: the right status, the service's error, nothing changed."""

from __future__ import annotations

import pytest

from tests.behaviour.automl.projects import NOBODY, PROJECTS, assert_refused, create, get
from tests.behaviour.http import Api

UNREADABLE = {
    "nothing": b"",
    "not JSON": b"{name: 1}",
    "cut off": b'{"name": "n"',
    "NaN": b'{"name": NaN}',
    "invalid UTF-8": b'{"name": "\xff"}',
    "nested too deeply": b'{"name": "n", "x": ' + b"[" * 500 + b"]" * 500 + b"}",
}
UNFIT = {
    "null": b"null",
    "a list": b"[]",
    "a text": b'"name"',
    "no name": b"{}",
    "an empty name": b'{"name": ""}',
    "a blank name": b'{"name": " \\t\\n"}',
    "a name that is null": b'{"name": null}',
    "a name that is a number": b'{"name": 1}',
    "a description that is a number": b'{"name": "n", "description": 1}',
    "a description that is a list": b'{"name": "n", "description": ["d"]}',
}


@pytest.mark.parametrize("kind", [*UNREADABLE, *UNFIT])
def test_a_bad_body_is_refused_and_changes_nothing(api: Api, control: Api, kind: str) -> None:
    project = create(api, "before", "d")
    before = control.call("GET", "/state").content
    content, status = (UNREADABLE[kind], 400) if kind in UNREADABLE else (UNFIT[kind], 422)
    for method, path in [("POST", PROJECTS), ("PUT", f"{PROJECTS}/{project}")]:
        assert_refused(api.call(method, path, content=content), status, "Invalid value for: body (")
    assert control.call("GET", "/state").content == before


def test_a_body_that_is_announced_as_something_else_is_refused(api: Api) -> None:
    answer = api.call("POST", PROJECTS, {"name": "n"}, headers={"Content-Type": "text/plain"})
    assert_refused(answer, 400, "its type is not application/json")


def test_the_message_says_where_a_body_is_wrong(api: Api) -> None:
    answer = api.call("POST", PROJECTS, {"name": 3})
    assert answer.json["detail"] == 'Invalid value for: body ($.name: this value is not of type "string")'


def test_unknown_fields_and_parameters_are_ignored(api: Api) -> None:
    answer = api.call("POST", f"{PROJECTS}?colour=red", {"name": "n", "id": NOBODY, "owner": "bob", "status": "gone"})
    assert answer.status == 201
    assert set(answer.json["project"]) == {"id", "name", "description", "created_at"}
    assert answer.json["project_id"] != NOBODY
    assert get(api, f"{PROJECTS}?colour=red")["items"][0]["status"] == "active"


@pytest.mark.parametrize("id", ["nobody", "1", "..%2f", NOBODY + "0", NOBODY.replace("-", ""), f"{NOBODY}%0A", "%00"])
def test_an_id_that_is_no_uuid_is_refused(api: Api, id: str) -> None:
    for method, below, body in [
        ("GET", "", None),
        ("PUT", "", {"name": "n"}),
        ("DELETE", "", None),
        ("GET", "/members", None),
        ("POST", "/members", {"email": "bob@example.com"}),
        ("GET", "/timeline", None),
        ("GET", "/export", None),
    ]:
        answer = api.call(method, f"{PROJECTS}/{id}{below}", body)
        assert_refused(answer, 422, "Invalid value for: path parameter project_id")


def test_a_key_is_asked_for_before_anything_else(api: Api) -> None:
    assert_refused(api.call("GET", f"{PROJECTS}/nobody", token=None), 401)
    assert_refused(api.call("POST", PROJECTS, content=b"{", token=None), 401)


@pytest.mark.parametrize("path", ["/", "/api", f"{PROJECTS}/", f"{PROJECTS}/{NOBODY}/datasets", "/projects"])
def test_an_unknown_path_is_not_found(api: Api, path: str) -> None:
    assert_refused(api.call_as_written("GET", path), 404, "There is no such path")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("DELETE", PROJECTS, "GET, POST"),
        ("PATCH", f"{PROJECTS}/{NOBODY}", "DELETE, GET, PUT"),
        ("DELETE", f"{PROJECTS}/{NOBODY}/members", "GET, POST"),
        ("POST", f"{PROJECTS}/{NOBODY}/timeline", "GET"),
        ("POST", f"{PROJECTS}/{NOBODY}/export", "GET"),
    ],
)
def test_a_wrong_method_is_answered_with_those_that_are_allowed(api: Api, method: str, path: str, allowed: str) -> None:
    answer = api.call(method, path, token=None)
    assert_refused(answer, 405)
    assert answer.headers["allow"] == allowed


def test_texts_of_all_kinds_come_back_as_they_were_sent(api: Api) -> None:
    for text in ("a\nb", "äß😀", " blank around ", "<b>'\"\\", "x" * 10_000, "\u0000"):
        project = create(api, text, text)
        shown = get(api, f"{PROJECTS}/{project}")["project"]
        assert (shown["name"], shown["description"]) == (text, text)
