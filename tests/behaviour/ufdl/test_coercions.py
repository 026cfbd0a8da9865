"""Values and forms that Django REST framework converts to the types of the fields."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest
from urllib3.filepost import encode_multipart_formdata

from tests.behaviour.http import Answer
from tests.behaviour.ufdl.api import CREATE, LIST, PROJECTS, REQUIRED, Ufdl, assert_error, assert_field_errors

FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"]


def send_form(api: Ufdl, method: str, path: str, fields: dict[str, Any], media_type: str) -> Answer:
    content: bytes = urlencode(fields).encode()
    if media_type == "multipart/form-data":
        content, media_type = encode_multipart_formdata(fields)
    return api.call(method, path, content=content, headers={"Content-Type": media_type})


@pytest.mark.parametrize(
    ("fields", "name", "team"),
    [
        ({"name": 5, "team": "1"}, "5", 1),
        ({"name": 1.5, "team": " 1 "}, "1.5", 1),
        ({"name": "\t n ", "team": 1.0}, "n", 1),
        ({"name": f" {'n' * 200} ", "team": "+1"}, "n" * 200, 1),
    ],
)
def test_values_are_converted_to_the_types_of_the_fields(api: Ufdl, fields: Any, name: str, team: int) -> None:
    created = api.call_json("POST", CREATE, fields)
    assert (created["name"], created["team"]) == (name, team)


@pytest.mark.parametrize("value", [True, "true", "True", "1", 1, "yes", "on", "T"])
def test_truth_has_several_forms(api: Ufdl, value: Any) -> None:
    api.destroy(api.create())
    assert api.list_names(include_inactive=value) == ["Birds"]


@pytest.mark.parametrize("value", [False, "false", "0", 0, "no", "off"])
def test_falsehood_has_several_forms(api: Ufdl, value: Any) -> None:
    api.destroy(api.create())
    assert api.list_names(include_inactive=value) == []


@pytest.mark.parametrize("value", ["maybe", 2, 1.5, [], {}, ""])
def test_other_values_are_no_booleans(api: Ufdl, value: Any) -> None:
    response = api.call("POST", LIST, {"include_inactive": value})
    assert_field_errors(response, include_inactive=["Must be a valid boolean."])


@pytest.mark.parametrize("media_type", FORMS)
def test_form_is_accepted_wherever_json_is(api: Ufdl, media_type: str) -> None:
    created = send_form(api, "POST", CREATE, {"name": "Bäume & more", "team": "1"}, media_type)
    assert (created.status, created.json["name"], created.json["team"]) == (201, "Bäume & more", 1)
    path = f"{PROJECTS}/{created.json['pk']}"
    assert send_form(api, "PUT", path, {"name": "second", "team": "1"}, media_type).json["name"] == "second"
    assert send_form(api, "PATCH", path, {"name": "third"}, media_type).json["name"] == "third"
    api.destroy(created.json)
    assert send_form(api, "POST", LIST, {"include_inactive": "true"}, media_type).json[0]["name"] == "third"
    login = {"username": "alice", "password": "alice-password"}
    tokens = send_form(api(None), "POST", "/v1/auth/obtain", login, media_type).json
    assert send_form(api(None), "POST", "/v1/auth/refresh", {"refresh": tokens["refresh"]}, media_type).status == 200
    assert send_form(api(None), "POST", "/v1/auth/verify", {"token": tokens["access"]}, media_type).status == 200


@pytest.mark.parametrize("media_type", FORMS)
def test_invalid_form_has_the_errors_of_json(api: Ufdl, media_type: str) -> None:
    response = send_form(api, "POST", CREATE, {"name": "", "team": "x"}, media_type)
    team = ["Incorrect type. Expected pk value, received str."]
    assert_field_errors(response, name=["This field may not be blank."], team=team)
    assert_field_errors(send_form(api, "POST", CREATE, {"other": "1"}, media_type), name=REQUIRED, team=REQUIRED)
    response = send_form(api, "POST", LIST, {"order_by": "name"}, media_type)
    assert_field_errors(response, order_by=['Expected a list of items but got type "str".'])
    assert api.list_names() == []


def test_file_is_no_text(api: Ufdl) -> None:
    response = send_form(api, "POST", CREATE, {"name": ("n.txt", b"n"), "team": "1"}, "multipart/form-data")
    assert_field_errors(response, name=["Not a valid string."])


def test_last_value_of_a_field_counts(api: Ufdl) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    assert api.call("POST", CREATE, content=b"name=a&team=1&name=b+c", headers=headers).json["name"] == "b c"


@pytest.mark.parametrize(
    ("content", "media_type", "problem"),
    [
        (b"--b\r\n", "multipart/form-data", "Multipart form parse error - its type has no boundary"),
        (b"--b\r\n", "multipart/form-data; boundary=b", "Multipart form parse error - it is cut off"),
        (b"a=1&" * 1001, "application/x-www-form-urlencoded", "URL-encoded form parse error - Max number"),
        (
            b"name=" + b"%41" * 400_000,
            "application/x-www-form-urlencoded",
            "parse error - it is larger than 1048576 bytes",
        ),
        (b"\xff", "application/x-www-form-urlencoded", "URL-encoded form parse error - 'utf-8'"),
    ],
)
def test_unreadable_form_is_rejected(api: Ufdl, content: bytes, media_type: str, problem: str) -> None:
    response = api.call("POST", CREATE, content=content, headers={"Content-Type": media_type})
    assert_error(response, 400)
    assert problem in response.json["detail"]
