"""Parsing of parameters from text to the types of the contract."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock._core.contract.spec import Parameter, snake
from projectlink_mock._core.contract.validator import ParameterParser
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.messages import Request
from tests.unit.mock.specs import query


def parse(row: dict[str, Any], text: str = "", headers: dict[bytes, bytes] | None = None) -> Any:
    request = Request("GET", "/", text, headers or {}, b"")
    return ParameterParser.of(Parameter.of(row, {}), {}).parse_optional(request)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("boolean", "true", True),
        ("boolean", "False", False),
        ("integer", "12", 12),
        ("integer", "-7", -7),
        ("number", "1", 1.0),
        ("number", "-.5e3", -500.0),
        ("string", "12", "12"),
        ("string", "", ""),
        (["integer", "null"], "3", 3),
        (["integer", "string"], "3", 3),
        (["integer", "string"], "three", "three"),
    ],
)
def test_text_becomes_a_value_of_its_type(kind: Any, text: str, value: object) -> None:
    result = parse(query("q", {"type": kind}), f"q={text}")
    assert (result, type(result)) == (value, type(value))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("boolean", "1"),
        ("boolean", ""),
        ("integer", "1.0"),
        ("integer", "1_000"),
        ("integer", "%D9%A1"),
        ("integer", "9" * 5000),
        ("number", "nan"),
        ("number", "1e999"),
        ("number", "1,5"),
    ],
)
def test_text_of_another_type_is_rejected(kind: str, text: str) -> None:
    with pytest.raises(BadRequest, match=r"^Invalid value for: query parameter q \('.{0,61}' is not "):
        parse(query("q", {"type": kind}), f"q={text}")


def test_names_and_values_are_decoded() -> None:
    assert parse(query("a b", {"type": "string"}), "a%20b=c+%C3%A4%26") == "c ä&"


def test_parameter_with_two_values_is_rejected() -> None:
    with pytest.raises(BadRequest, match="2 times, with different values"):
        parse(query("q", {"type": "string"}), "q=a&q=b")


def test_parameter_that_is_given_twice_with_one_value_has_it() -> None:
    assert parse(query("q", {"type": "integer"}), "q=3&q=3") == 3


def test_missing_parameter_is_its_default_or_none() -> None:
    assert parse(query("q", {"type": "integer", "default": 10})) == 10
    assert parse(query("q", {"type": "integer"})) is None


def test_missing_required_parameter_is_rejected() -> None:
    with pytest.raises(BadRequest, match=r"query parameter q \(it is missing"):
        parse(query("q", {"type": "string"}, required=True))


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ({}, "q=1&q=2"),
        ({"explode": False}, "q=1,2"),
        ({"style": "spaceDelimited", "explode": False}, "q=1%202"),
        ({"style": "pipeDelimited", "explode": False}, "q=1|2"),
    ],
)
def test_list_is_parsed_by_its_style(style: dict[str, Any], text: str) -> None:
    assert parse(query("q", {"type": "array", "items": {"type": "integer"}}, **style), text) == [1, 2]


def test_items_of_a_list_are_validated() -> None:
    with pytest.raises(BadRequest, match="'x' is not integer"):
        parse(query("q", {"type": "array", "items": {"type": "integer"}}), "q=1&q=x")


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "integer", "minimum": 1}, "1", "0"),
        ({"type": "string", "enum": ["asc", "desc"]}, "asc", "ASC"),
        ({"type": "string", "minLength": 3}, "abc", "ab"),
        ({"type": "array", "items": {"type": "integer", "maximum": 5}}, "5", "6"),
    ],
)
def test_rest_of_the_schema_is_validated_too(schema: dict[str, Any], good: str, bad: str) -> None:
    assert parse(query("q", schema), f"q={good}") in ("asc", "abc", 1, [5])
    with pytest.raises(BadRequest, match="Invalid value for: query parameter q"):
        parse(query("q", schema), f"q={bad}")


def test_header_name_is_case_insensitive() -> None:
    row = {"name": "X-Page", "in": "header", "required": False, "schema": {"type": "integer"}}
    assert parse(row, headers={b"x-page": b"3"}) == 3
    assert Parameter.of(row, {}).argument == "x_page"
    with pytest.raises(BadRequest, match="header parameter X-Page"):
        parse(row, headers={b"x-page": b"three"})


@pytest.mark.parametrize("wrong", [{"in": "cookie"}, {"style": "deepObject"}])
def test_unknown_location_or_style_is_an_error(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"parameter q: .*(cookie|deepObject)"):
        Parameter.of({**query("q", {"type": "string"}), **wrong}, {})


def test_schema_of_a_parameter_may_be_a_reference() -> None:
    row = query("q", {"$ref": "#/components/schemas/Page"})
    assert Parameter.of(row, {"Page": {"type": "integer"}}).schema == {"type": "integer"}


@pytest.mark.parametrize(
    ("name", "python"),
    [("projectId", "project_id"), ("organizationID", "organization_id"), ("X-Page", "x_page"), ("id", "id")],
)
def test_names_become_snake_case(name: str, python: str) -> None:
    assert snake(name) == python
