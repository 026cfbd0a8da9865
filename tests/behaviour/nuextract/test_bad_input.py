"""Invalid requests: status, error format, unchanged state."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, assert_error, create, list_ids, read

BODY = "Invalid value for: body ("
NESTED = b'{"name": "n", "description": "d", "template": {"a": %b}}'

BAD_BODIES = {
    "nothing": b"",
    "blank": b"  ",
    "not JSON": b"{name: 1}",
    "cut off": b'{"name": "n"',
    "two documents": b"{} {}",
    "NaN": b'{"name": "n", "description": "d", "template": {"a": NaN}}',
    "infinity": b'{"name": "n", "description": "d", "template": {"a": -Infinity}}',
    "a number out of range": b'{"name": "n", "description": "d", "template": {"a": 1e999}}',
    "invalid UTF-8": b'{"name": "\xff", "description": "d", "template": {}}',
    "half a surrogate": b'{"name": "\\ud800", "description": "d", "template": {}}',
    "a byte order mark": b"\xef\xbb\xbf{}",
    "null": b"null",
    "a list": b"[]",
    "a text": b'"name"',
    "a number": b"1",
    "nested 101 levels deep": NESTED % (b"[" * 99 + b"]" * 99),
    "nested 900 levels deep": NESTED % (b"[" * 900 + b"]" * 900),
    "nested 100,000 levels deep": b"[" * 100_000,
    "a field missing": b'{"name": "n", "description": "d"}',
    "a field null": b'{"name": null, "description": "d", "template": {}}',
    "a field of another type": b'{"name": 1, "description": "d", "template": {}}',
    "a template that is a text": b'{"name": "n", "description": "d", "template": "{}"}',
}


@pytest.mark.parametrize("kind", BAD_BODIES)
def test_bad_body_is_rejected(api: Api, kind: str) -> None:
    response = api.call("POST", PROJECTS, content=BAD_BODIES[kind], headers={"Content-Type": "application/json"})
    assert_error(response, 400, "BadRequest")
    assert response.json["message"].startswith(BODY)
    assert list_ids(api) == []


def test_error_message_has_the_location_in_the_body(api: Api) -> None:
    message = api.call("POST", PROJECTS, {**NEW, "name": 3}).json["message"]
    assert message == 'Invalid value for: body ($.name: this value is not of type "string")'


def test_body_nested_100_levels_deep_is_accepted(api: Api) -> None:
    response = api.call("POST", PROJECTS, content=NESTED % (b"[" * 98 + b"]" * 98))
    assert response.status == 200
    assert list_ids(api) == [response.json["id"]]


def test_brackets_in_a_text_are_not_nesting(api: Api) -> None:
    assert create(api, name="[" * 1000)["name"] == "[" * 1000


@pytest.mark.parametrize("number", [b"-1e30", b"-123456789012345678901234567890", b"1e30", b"9" * 400])
def test_integer_outside_all_bounds_is_rejected(api: Api, number: bytes) -> None:
    project = create(api)
    path = f"{PROJECTS}/{project['id']}/settings"
    response = api.call("PATCH", path, content=b'{"rasterizationDpi": %b}' % number)
    assert_error(response, 400, "BadRequest")
    assert read(api, project) == project


def test_integer_beyond_64_bits_is_rejected_rather_than_rounded(api: Api) -> None:
    response = api.call("POST", PROJECTS, content=NESTED % (b"1" + b"0" * 40))
    assert_error(response, 400, "BadRequest")
    assert "an integer has more than 64 bits" in response.json["message"]
    assert api.call("POST", PROJECTS, content=NESTED % b"1e40").json["template"] == {"a": 1e40}


@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/xml", "application/x-www-form-urlencoded", "json", ";"]
)
def test_another_content_type_is_rejected(api: Api, media_type: str) -> None:
    response = api.call("POST", PROJECTS, NEW, headers={"Content-Type": media_type})
    assert_error(response, 400, "BadRequest")
    assert response.json["message"].startswith(BODY)
    assert list_ids(api) == []


@pytest.mark.parametrize("media_type", ["application/json; charset=utf-8", "Application/JSON", ""])
def test_json_content_type_is_accepted_in_many_forms(api: Api, media_type: str) -> None:
    assert api.call("POST", PROJECTS, NEW, headers={"Content-Type": media_type}).status == 200


def test_content_type_may_be_omitted(api: Api) -> None:
    content = b'{"name": "n", "description": "d", "template": {}}'
    assert api.call("POST", PROJECTS, content=content).status == 200


@pytest.mark.parametrize("query", ["shared=maybe", "shared=", "shared", "shared=1", "shared=true&shared=false"])
def test_bad_boolean_is_rejected(api: Api, query: str) -> None:
    response = api.call("GET", f"{PROJECTS}?{query}")
    assert_error(response, 400, "BadRequest")
    assert response.json["message"].startswith("Invalid value for: query parameter shared (")


@pytest.mark.parametrize("path", ["/", "/api", "/api/project", f"{PROJECTS}/", f"{PROJECTS}/a/b", f"/{PROJECTS}"])
def test_unknown_path_is_not_found(api: Api, path: str) -> None:
    assert_error(api.call_as_written("GET", path), 404, "NotFound")


def test_unknown_path_without_a_token_is_not_found(api: Api) -> None:
    assert_error(api.call("GET", "/api/nothing", token=None), 404, "NotFound")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PUT", PROJECTS, "GET, HEAD, OPTIONS, POST"),
        ("DELETE", PROJECTS, "GET, HEAD, OPTIONS, POST"),
        ("POST", f"{PROJECTS}/x", "DELETE, GET, HEAD, OPTIONS, PATCH"),
        ("GET", f"{PROJECTS}/x/lock", "OPTIONS, POST"),
        ("POST", f"{PROJECTS}/x/settings", "OPTIONS, PATCH"),
    ],
)
def test_wrong_method_returns_the_allowed_methods(api: Api, method: str, path: str, allowed: str) -> None:
    response = api.call(method, path, token=None)
    assert_error(response, 405, "MethodNotAllowed")
    assert response.headers["allow"] == allowed


def test_head_is_not_allowed_where_get_is_not(api: Api) -> None:
    response = api.call("HEAD", f"{PROJECTS}/x/lock")
    assert (response.status, response.headers["allow"], response.content) == (405, "OPTIONS, POST", b"")


@pytest.mark.parametrize(
    "identifier", ["..", ".", "%2e%2e", "a%2Fb", "%2F", "a%0Ab", "%00", "%ff", "%C3%A4", "%25", "a%3Fb"]
)
def test_odd_identifiers_are_not_found(api: Api, identifier: str) -> None:
    assert_error(api.call_as_written("GET", f"{PROJECTS}/{identifier}"), 404, "NotFound")
    assert_error(api.call_as_written("POST", f"{PROJECTS}/{identifier}/lock"), 404, "NotFound")


def test_encoded_slash_does_not_change_the_route(api: Api) -> None:
    project = create(api)
    assert_error(api.call_as_written("POST", f"{PROJECTS}/{project['id']}%2Flock"), 405, "MethodNotAllowed")
    assert read(api, project)["lockState"] is False
