"""Invalid requests: status, error format, unchanged state."""

from __future__ import annotations

import pytest

from tests.behaviour.automl.projects import PROJECTS, UNKNOWN_ID, assert_error, create, get
from tests.behaviour.http import Api

UNREADABLE = {
    "nothing": b"",
    "not JSON": b"{name: 1}",
    "cut off": b'{"name": "n"',
    "NaN": b'{"name": NaN}',
    "invalid UTF-8": b'{"name": "\xff"}',
    "nested too deeply": b'{"name": "n", "x": ' + b"[" * 500 + b"]" * 500 + b"}",
}
INVALID = {
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


@pytest.mark.parametrize("kind", [*UNREADABLE, *INVALID])
def test_bad_body_is_rejected_and_changes_nothing(api: Api, control: Api, kind: str) -> None:
    project = create(api, "before", "d")
    before = control.call("GET", "/state").content
    content, status = (UNREADABLE[kind], 400) if kind in UNREADABLE else (INVALID[kind], 422)
    for method, path in [("POST", PROJECTS), ("PUT", f"{PROJECTS}/{project}")]:
        assert_error(api.call(method, path, content=content), status, "Invalid value for: body (")
    assert control.call("GET", "/state").content == before


def test_body_with_another_content_type_is_rejected(api: Api) -> None:
    response = api.call("POST", PROJECTS, {"name": "n"}, headers={"Content-Type": "text/plain"})
    assert_error(response, 400, "its type is not application/json")


def test_error_message_has_the_location_in_the_body(api: Api) -> None:
    response = api.call("POST", PROJECTS, {"name": 3})
    assert response.json["detail"] == 'Invalid value for: body ($.name: this value is not of type "string")'


def test_unknown_fields_and_parameters_are_ignored(api: Api) -> None:
    response = api.call(
        "POST", f"{PROJECTS}?colour=red", {"name": "n", "id": UNKNOWN_ID, "owner": "bob", "status": "gone"}
    )
    assert response.status == 201
    assert set(response.json["project"]) == {"id", "name", "description", "created_at"}
    assert response.json["project_id"] != UNKNOWN_ID
    assert get(api, f"{PROJECTS}?colour=red")["items"][0]["status"] == "active"


@pytest.mark.parametrize(
    "id", ["unknown", "1", "..%2f", UNKNOWN_ID + "0", UNKNOWN_ID.replace("-", ""), f"{UNKNOWN_ID}%0A", "%00"]
)
def test_id_that_is_not_a_uuid_is_rejected(api: Api, id: str) -> None:
    for method, below, body in [
        ("GET", "", None),
        ("PUT", "", {"name": "n"}),
        ("DELETE", "", None),
        ("GET", "/members", None),
        ("POST", "/members", {"email": "bob@example.com"}),
        ("GET", "/timeline", None),
        ("GET", "/export", None),
    ]:
        response = api.call(method, f"{PROJECTS}/{id}{below}", body)
        assert_error(response, 422, "Invalid value for: path parameter project_id")


def test_missing_key_is_reported_before_other_errors(api: Api) -> None:
    assert_error(api.call("GET", f"{PROJECTS}/unknown", token=None), 401)
    assert_error(api.call("POST", PROJECTS, content=b"{", token=None), 401)


@pytest.mark.parametrize("path", ["/", "/api", f"{PROJECTS}/", f"{PROJECTS}/{UNKNOWN_ID}/datasets", "/projects"])
def test_unknown_path_is_not_found(api: Api, path: str) -> None:
    assert_error(api.call_as_written("GET", path), 404, "There is no such path")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("DELETE", PROJECTS, "GET, HEAD, OPTIONS, POST"),
        ("PATCH", f"{PROJECTS}/{UNKNOWN_ID}", "DELETE, GET, HEAD, OPTIONS, PUT"),
        ("DELETE", f"{PROJECTS}/{UNKNOWN_ID}/members", "GET, HEAD, OPTIONS, POST"),
        ("POST", f"{PROJECTS}/{UNKNOWN_ID}/timeline", "GET, HEAD, OPTIONS"),
        ("POST", f"{PROJECTS}/{UNKNOWN_ID}/export", "GET, HEAD, OPTIONS"),
    ],
)
def test_wrong_method_returns_the_allowed_methods(api: Api, method: str, path: str, allowed: str) -> None:
    response = api.call(method, path, token=None)
    assert_error(response, 405)
    assert response.headers["allow"] == allowed


def test_texts_are_returned_as_they_were_sent(api: Api) -> None:
    for text in ("a\nb", "äß😀", " blank around ", "<b>'\"\\", "x" * 10_000, "\u0000"):
        project = create(api, text, text)
        project_data = get(api, f"{PROJECTS}/{project}")["project"]
        assert (project_data["name"], project_data["description"]) == (text, text)
