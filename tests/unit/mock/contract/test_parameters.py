"""Parameters from text to the types of the spec."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock._core.contract.parameters import Parameter, Reader, snake
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.messages import Request
from tests.unit.mock.specs import query


def read(row: dict[str, Any], text: str = "", headers: dict[bytes, bytes] | None = None) -> Any:
    request = Request("GET", "/", text, headers or {}, b"")
    return Reader.of(Parameter.of(row, {}), {}).read_optional(request)


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
def test_a_text_becomes_a_value_of_its_type(kind: Any, text: str, value: object) -> None:
    result = read(query("q", {"type": kind}), f"q={text}")
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
def test_a_text_of_another_type_is_refused(kind: str, text: str) -> None:
    with pytest.raises(BadRequest, match=r"^Invalid value for: query parameter q \('.{0,61}' is not "):
        read(query("q", {"type": kind}), f"q={text}")


def test_names_and_values_are_decoded() -> None:
    assert read(query("a b", {"type": "string"}), "a%20b=c+%C3%A4%26") == "c ä&"


def test_a_parameter_given_twice_is_refused() -> None:
    with pytest.raises(BadRequest, match="2 times"):
        read(query("q", {"type": "string"}), "q=a&q=b")


def test_a_missing_parameter_is_its_default_or_none() -> None:
    assert read(query("q", {"type": "integer", "default": 10})) == 10
    assert read(query("q", {"type": "integer"})) is None


def test_a_missing_parameter_that_is_required_is_refused() -> None:
    with pytest.raises(BadRequest, match=r"query parameter q \(it is missing"):
        read(query("q", {"type": "string"}, required=True))


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ({}, "q=1&q=2"),
        ({"explode": False}, "q=1,2"),
        ({"style": "spaceDelimited", "explode": False}, "q=1%202"),
        ({"style": "pipeDelimited", "explode": False}, "q=1|2"),
    ],
)
def test_a_list_is_read_by_its_style(style: dict[str, Any], text: str) -> None:
    assert read(query("q", {"type": "array", "items": {"type": "integer"}}, **style), text) == [1, 2]


def test_the_items_of_a_list_are_checked() -> None:
    with pytest.raises(BadRequest, match="'x' is not integer"):
        read(query("q", {"type": "array", "items": {"type": "integer"}}), "q=1&q=x")


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "integer", "minimum": 1}, "1", "0"),
        ({"type": "string", "enum": ["asc", "desc"]}, "asc", "ASC"),
        ({"type": "string", "minLength": 3}, "abc", "ab"),
        ({"type": "array", "items": {"type": "integer", "maximum": 5}}, "5", "6"),
    ],
)
def test_the_rest_of_the_schema_is_checked_too(schema: dict[str, Any], good: str, bad: str) -> None:
    assert read(query("q", schema), f"q={good}") in ("asc", "abc", 1, [5])
    with pytest.raises(BadRequest, match="Invalid value for: query parameter q"):
        read(query("q", schema), f"q={bad}")


def test_a_header_is_read_whatever_its_case() -> None:
    row = {"name": "X-Page", "in": "header", "required": False, "schema": {"type": "integer"}}
    assert read(row, headers={b"x-page": b"3"}) == 3
    assert Parameter.of(row, {}).argument == "x_page"
    with pytest.raises(BadRequest, match="header parameter X-Page"):
        read(row, headers={b"x-page": b"three"})


@pytest.mark.parametrize("wrong", [{"in": "cookie"}, {"style": "deepObject"}])
def test_what_is_not_known_in_a_spec_is_an_error(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"parameter q: .*(cookie|deepObject)"):
        Parameter.of({**query("q", {"type": "string"}), **wrong}, {})


def test_a_schema_may_be_referred_to() -> None:
    row = query("q", {"$ref": "#/components/schemas/Page"})
    assert Parameter.of(row, {"Page": {"type": "integer"}}).schema == {"type": "integer"}


@pytest.mark.parametrize(
    ("name", "python"),
    [("projectId", "project_id"), ("organizationID", "organization_id"), ("X-Page", "x_page"), ("id", "id")],
)
def test_names_become_those_of_python(name: str, python: str) -> None:
    assert snake(name) == python
