"""Rejection of requests that do not match the contract."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock._core.contract.spec import Body
from projectlink_mock._core.contract.validator import RequestValidator
from projectlink_mock._core.http.errors import ApiError, BadRequest, ContentTooLarge, NotFound, Unprocessable
from projectlink_mock._core.http.messages import Request
from projectlink_mock._core.http.violations import UNREADABLE
from tests.unit.mock.specs import operation, query

LIMIT = query("limit", {"type": "integer", "maximum": 10})
BODY = Body(True, {"application/json": {"type": "object", "required": ["name"]}})
GET = Request("GET", "/", "", {}, b"")


def parse_body(validator: RequestValidator, request: Request) -> Any:
    return validator.validate(request, [])[2]


def rejection(content: bytes, text: str, *statuses: int) -> ApiError:
    """Return the error of a request with a body and a query, for an operation with these documented statuses."""
    validator = RequestValidator(operation("stars_add", "POST", "/stars", LIMIT, body=BODY, statuses=statuses), {})
    request = Request("POST", "/stars", text, {b"content-type": b"application/json"}, content)
    with pytest.raises(ApiError) as error:
        validator.validate(request, [])
    return error.value


@pytest.mark.parametrize(
    ("content", "text"), [(b"{}", ""), (b"[]", ""), (b'{"name": 1}', "limit=11"), (b'{"name": 1}', "limit=ten")]
)
def test_invalid_value_is_unprocessable_where_422_is_documented(content: bytes, text: str) -> None:
    assert type(rejection(content, text, 201, 422)) is Unprocessable
    assert type(rejection(content, text, 201, 400)) is BadRequest


@pytest.mark.parametrize("content", [b"", b"{", b"\xff"])
def test_unreadable_body_is_a_bad_request(content: bytes) -> None:
    assert type(rejection(content, "", 201, 422)) is BadRequest


def test_body_above_the_limit_is_not_parsed() -> None:
    validator = RequestValidator(operation("stars_add", "POST", "/stars", body=BODY), {})
    request = Request("POST", "/stars", "", {}, b'{"name": 1}')
    assert validator.validate(request, [], 11)[2] == {"name": 1}
    with pytest.raises(ContentTooLarge, match="larger than 10 bytes"):
        validator.validate(request, [], 10)


def test_absent_body_is_replaced_where_a_body_is_required() -> None:
    required = RequestValidator(operation("stars_add", "POST", "/stars", body=BODY), {}, absent=b"{}")
    with pytest.raises(BadRequest) as error:
        parse_body(required, Request("POST", "/stars", "", {b"content-type": b"text/plain"}, b""))
    assert [violation.member for violation in error.value.violations] == ["name"]
    optional = RequestValidator(
        operation("stars_add", "POST", "/stars", body=Body(False, BODY.content)), {}, absent=b"{}"
    )
    assert parse_body(optional, Request("POST", "/stars", "", {}, b"")) is None


@pytest.mark.parametrize(
    ("statuses", "error_type"),
    [((200, 404), NotFound), ((200, 400, 404), NotFound), ((200, 400), BadRequest), ((200, 404, 422), Unprocessable)],
)
def test_word_in_place_of_an_integer_in_the_path_is_not_found(
    statuses: tuple[int, ...], error_type: type[ApiError]
) -> None:
    number = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    validator = RequestValidator(operation("stars_read", "GET", "/stars/{id}", number, statuses=statuses), {})
    assert validator.validate(GET, ["5"]) == ([5], {}, None)
    for text in ("vega", "1.5", "9" * 30):
        with pytest.raises(ApiError) as error:
            validator.validate(GET, [text])
        assert type(error.value) is error_type


def test_parameters_have_python_names_and_are_absent_without_a_value() -> None:
    page = {"name": "X-Page", "in": "header", "required": False, "schema": {"type": "integer", "default": 1}}
    validator = RequestValidator(operation("stars_list", "GET", "/stars", LIMIT, page), {})
    assert validator.validate(GET, []) == ([], {"x_page": 1}, None)


def test_error_has_the_violations_of_the_body() -> None:
    violations = rejection(b"{}", "").violations
    assert [(violation.member, violation.keyword) for violation in violations] == [("name", "required")]
    assert [violation.keyword for violation in rejection(b"{", "").violations] == [UNREADABLE]


@pytest.mark.parametrize(
    "media_type", [b"application/json", b"application/x-www-form-urlencoded", b"multipart/form-data", b""]
)
def test_body_is_json_whatever_its_type_where_any_type_is_documented(media_type: bytes) -> None:
    body = Body(True, {"application/json": {"type": "object"}, "*/*": {"type": "object"}})
    request = Request("POST", "/stars", "", {b"content-type": media_type}, b'{"name": 1}')
    assert parse_body(RequestValidator(operation("stars_add", "POST", "/stars", body=body), {}), request) == {"name": 1}
