"""Invalid requests: status, errors by field, unchanged state."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ufdl.api import CREATE, LIST, PROJECTS, REQUIRED, Ufdl, assert_error, assert_field_errors

BLANK = ["This field may not be blank."]
NULL = ["This field may not be null."]
TOO_LONG = ["Ensure this field has no more than 200 characters."]
NO_TEAM = ['Invalid pk "99" - object does not exist.']
NO_STRING = ["Not a valid string."]


def no_pk(received: str) -> list[str]:
    return [f"Incorrect type. Expected pk value, received {received}."]


INVALID_BODIES: dict[str, tuple[Any, dict[str, object]]] = {
    "nothing": ({}, {"name": REQUIRED, "team": REQUIRED}),
    "no name": ({"team": 1}, {"name": REQUIRED}),
    "no team": ({"name": "n"}, {"team": REQUIRED}),
    "nulls": ({"name": None, "team": None}, {"name": NULL, "team": NULL}),
    "an empty name": ({"name": "", "team": 1}, {"name": BLANK}),
    "a blank name": ({"name": " \t\n", "team": 1}, {"name": BLANK}),
    "a blank name, no team": ({"name": " ", "team": 99}, {"name": BLANK, "team": NO_TEAM}),
    "a long name": ({"name": "n" * 201, "team": 1}, {"name": TOO_LONG}),
    "a null character": ({"name": "a\0b", "team": 1}, {"name": ["Null characters are not allowed."]}),
    "a boolean for a name": ({"name": True, "team": 1}, {"name": NO_STRING}),
    "a list for a name": ({"name": ["n"], "team": 1}, {"name": NO_STRING}),
    "an object for a name": ({"name": {}, "team": 1}, {"name": NO_STRING}),
    "a text for a team": ({"name": "n", "team": "one"}, {"team": no_pk("str")}),
    "a boolean for a team": ({"name": "n", "team": True}, {"team": no_pk("bool")}),
    "half a team": ({"name": "n", "team": 1.5}, {"team": no_pk("float")}),
    "a list for a team": ({"name": "n", "team": [1]}, {"team": no_pk("list")}),
    "an object for a team": ({"name": "n", "team": {"pk": 1}}, {"team": no_pk("dict")}),
    "an unknown team": ({"name": "n", "team": 99}, {"team": NO_TEAM}),
    "an unknown team as text": ({"name": "n", "team": "99"}, {"team": NO_TEAM}),
    "a negative team": ({"name": "n", "team": -1}, {"team": ['Invalid pk "-1" - object does not exist.']}),
    "a huge team": ({"name": "n", "team": 1e30}, {"team": ...}),
    "an empty team": ({"name": "n", "team": ""}, {"team": NULL}),
    "two wrong fields": ({"name": "n" * 201, "team": "x"}, {"name": TOO_LONG, "team": no_pk("str")}),
    "a list": ([], {"non_field_errors": ["Invalid data. Expected a dictionary, but got list."]}),
    "a text": ("name", {"non_field_errors": ["Invalid data. Expected a dictionary, but got str."]}),
    "null": (None, {}),
}

UNREADABLE = {
    "null bytes": b"\0",
    "not JSON": b"{name: 1}",
    "cut off": b'{"name": "n"',
    "invalid UTF-8": b'{"name": "\xff", "team": 1}',
    "NaN": b'{"name": "n", "team": NaN}',
    "nested 100,000 levels deep": b"[" * 100_000,
    "nested 101 levels deep": b"[" * 101 + b"]" * 101,
}


@pytest.mark.parametrize("kind", INVALID_BODIES)
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_all_invalid_fields_are_reported_together(api: Ufdl, method: str, kind: str) -> None:
    project = api.create()
    path = CREATE if method == "POST" else f"{PROJECTS}/{project['pk']}"
    body, errors = INVALID_BODIES[kind]
    if body is None:
        assert_field_errors(api.call(method, path, content=b"null"), non_field_errors=["No data provided"])
    else:
        assert_field_errors(api.call(method, path, body), **errors)
    assert api.list_names() == ["Birds"]
    assert api.read(project) == project


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ({"name": None}, {"name": NULL}),
        ({"name": " ", "team": 99}, {"name": BLANK, "team": NO_TEAM}),
        ({"team": "x", "name": "n" * 201}, {"name": TOO_LONG, "team": no_pk("str")}),
    ],
)
def test_null_is_rejected_in_a_partial_update(api: Ufdl, body: Any, errors: dict[str, object]) -> None:
    project = api.create()
    assert_field_errors(api.call("PATCH", f"{PROJECTS}/{project['pk']}", body), **errors)
    assert api.read(project) == project


@pytest.mark.parametrize("path", [CREATE, LIST, "/v1/auth/obtain"])
@pytest.mark.parametrize("kind", UNREADABLE)
def test_invalid_json_is_rejected_with_a_detail(api: Ufdl, path: str, kind: str) -> None:
    response = api.call("POST", path, content=UNREADABLE[kind], headers={"Content-Type": "application/json"})
    assert_error(response, 400)
    assert response.json["detail"].startswith("JSON parse error - ")


@pytest.mark.parametrize("kind", UNREADABLE)
def test_unreadable_body_creates_no_project(api: Ufdl, kind: str) -> None:
    assert_error(api.call("POST", CREATE, content=UNREADABLE[kind]), 400)
    assert api.list_names() == []


@pytest.mark.parametrize(
    ("method", "path", "fields"),
    [
        ("POST", CREATE, ["name", "team"]),
        ("PUT", f"{PROJECTS}/1", ["name", "team"]),
        ("POST", "/v1/auth/obtain", ["username", "password"]),
        ("POST", "/v1/auth/refresh", ["refresh"]),
        ("POST", "/v1/auth/verify", ["token"]),
    ],
)
@pytest.mark.parametrize("media_type", ["application/json", "text/plain", "application/x-www-form-urlencoded"])
def test_missing_body_reports_every_field(
    api: Ufdl, method: str, path: str, fields: list[str], media_type: str
) -> None:
    api.create()
    assert_field_errors(
        api.call(method, path, content=b"", headers={"Content-Type": media_type}), **dict.fromkeys(fields, REQUIRED)
    )
    assert_field_errors(api.call(method, path), **dict.fromkeys(fields, REQUIRED))
    assert api.list_names() == ["Birds"]


def test_partial_update_without_a_body_changes_nothing(api: Ufdl) -> None:
    project = api.create()
    assert api.call_json("PATCH", f"{PROJECTS}/{project['pk']}") == project


@pytest.mark.parametrize("media_type", ["text/plain", "application/xml; charset=utf-8", "application/octet-stream"])
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", CREATE),
        ("POST", LIST),
        ("PUT", f"{PROJECTS}/1"),
        ("PATCH", f"{PROJECTS}/1"),
        ("POST", "/v1/auth/obtain"),
    ],
)
def test_another_content_type_is_unsupported(api: Ufdl, method: str, path: str, media_type: str) -> None:
    project = api.create()
    response = api.call(method, path, {"name": "n", "team": 1}, headers={"Content-Type": media_type})
    assert_error(response, 415, f'Unsupported media type "{media_type}" in request.')
    assert api.read(project) == project


def test_integer_may_have_a_decimal_point(api: Ufdl) -> None:
    project = api.call_json("POST", CREATE, {"name": "n", "team": 1.0})
    assert project["team"] == 1
    assert type(project["team"]) is int


@pytest.mark.parametrize(
    "pk", ["abc", "1.5", "-1", "0", "99", "9" * 18, "9" * 30, "%31x", "%C3%A4", "%00", "1%2Fhard", "1%20", "true", ".."]
)
@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_invalid_primary_key_is_not_found(api: Ufdl, method: str, pk: str) -> None:
    project = api.create()
    assert_error(api.http.call_as_written(method, f"{PROJECTS}/{pk}"), 404, "Not found.")
    assert api.read(project) == project


@pytest.mark.parametrize("path", ["/", "/v1", "/v1/teams/list", "/v1/projects", "/v1/projects/", "/v1/projects/1/"])
def test_unknown_path_is_not_found(api: Ufdl, path: str) -> None:
    api.create()
    assert_error(api.http.call_as_written("GET", path), 404, "Not found.")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", LIST, "OPTIONS, POST"),
        ("DELETE", CREATE, "OPTIONS, POST"),
        ("GET", "/v1/auth/obtain", "OPTIONS, POST"),
        ("POST", f"{PROJECTS}/1", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT"),
        ("POST", f"{PROJECTS}/1/reinstate", "DELETE, OPTIONS"),
        ("GET", f"{PROJECTS}/1/hard", "DELETE, OPTIONS"),
    ],
)
def test_wrong_method_returns_the_allowed_methods(api: Ufdl, method: str, path: str, allowed: str) -> None:
    response = api(None).call(method, path)
    assert_error(response, 405, f'Method "{method}" not allowed.')
    assert response.headers["allow"] == allowed


def test_injected_error_has_the_format_of_the_service(api: Ufdl) -> None:
    fault = {"service": "ufdl", "operation": "projects_list", "status": 401, "times": 1}
    assert api.control.call("POST", "/faults", fault).status == 200
    assert_error(api.call("POST", LIST), 401)
    assert api.call("POST", LIST).status == 200
