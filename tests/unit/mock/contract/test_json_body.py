"""Parsing of JSON bodies."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock._core.contract.json_body import (
    MAX_MEMBERS,
    MAX_VALUES,
    coerce_integers,
    has_integers,
    read_json,
    read_request_json,
)

SCHEMAS: dict[str, Any] = {
    "Size": {"type": "object", "properties": {"pages": {"type": "integer"}, "weight": {"type": "number"}}},
    "Tree": {
        "type": "object",
        "properties": {"kids": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
    },
}


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({"type": "integer"}, 115.0, "115"),
        ({"type": ["integer", "null"]}, -3.0, "-3"),
        ({"type": "number"}, 115.0, "115.0"),
        ({"type": ["integer", "number"]}, 115.0, "115.0"),
        ({}, 115.0, "115.0"),
        ({"$ref": "#/components/schemas/Size"}, {"pages": 2.0, "weight": 3.0}, "{'pages': 2, 'weight': 3.0}"),
        ({"type": "array", "items": {"type": "integer"}}, [1.0, 2], "[1, 2]"),
        ({"additionalProperties": {"type": "integer"}}, {"a": 1.0}, "{'a': 1}"),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, 1.0, "1"),
        ({"allOf": [{"$ref": "#/components/schemas/Size"}]}, {"pages": 2.0}, "{'pages': 2}"),
        ({"properties": {"a": True}, "additionalProperties": False}, {"a": 1.0, "b": 2.0}, "{'a': 1.0, 'b': 2.0}"),
    ],
)
def test_numbers_become_integers_where_the_schema_wants_them(schema: Any, value: Any, expected: str) -> None:
    assert repr(coerce_integers(schema, SCHEMAS, value)) == expected


@pytest.mark.parametrize(
    "content",
    [
        b"[" + b"0," * (MAX_VALUES - 1) + b"0]",
        b"[" + b"[]," * (MAX_MEMBERS - 2) + b"0]",
        b'{"text": "' + b'[{:,\\\\\\"' * 1_000_000 + b'"}',
        b"[" + b'",[{",' * 300_000 + b"0]",
    ],
    ids=["values", "lists", "one text", "many texts"],
)
def test_as_much_json_as_allowed_is_parsed(content: bytes) -> None:
    assert read_request_json(content)


@pytest.mark.parametrize(
    "content",
    [
        b"[" + b"0," * MAX_VALUES + b"0]",
        b"[" + b"[]," * MAX_MEMBERS + b"0]",
        b"[" + b"{}," * MAX_MEMBERS + b"0]",
        b"{" + b'"":0,' * MAX_MEMBERS + b'"":0}',
        b"[" + b'"",' * 2_500_000 + b"0]",
        b'"' * 5_000_000 + b":" * (MAX_MEMBERS + 1),
    ],
    ids=["values", "lists", "objects", "members", "texts", "not JSON"],
)
def test_more_json_than_allowed_is_rejected_unparsed(content: bytes) -> None:
    with pytest.raises(ValueError, match="more than 1000000 values, or 200000 lists"):
        read_request_json(content)


@pytest.mark.parametrize("value", [1e30, -1e30, 2.0**63])
def test_integer_of_more_than_64_bits_is_rejected(value: float) -> None:
    with pytest.raises(ValueError, match="64 bits"):
        coerce_integers({"type": "integer"}, {}, value)


def test_body_with_an_integer_that_would_be_rounded_is_rejected() -> None:
    assert read_json(b'{"id": 18446744073709551615}') == {"id": 2**64 - 1}
    with pytest.raises(ValueError, match="an integer has more than 64 bits"):
        read_json(b'{"id": 18446744073709551616}')


def test_schemas_with_integers_are_recognized() -> None:
    assert has_integers({"items": {"$ref": "#/components/schemas/Size"}}, SCHEMAS)
    assert not has_integers({"$ref": "#/components/schemas/Tree"}, SCHEMAS)


@pytest.mark.parametrize(("levels", "fits"), [(3, True), (4, False)])
def test_depth_is_counted_in_containers(levels: int, fits: bool) -> None:
    content = b'{"a":' * (levels - 1) + b"[1]" + b"}" * (levels - 1)
    if fits:
        assert read_json(content, max_depth=3)
    else:
        with pytest.raises(ValueError, match="nested deeper than 3 levels"):
            read_json(content, max_depth=3)


@pytest.mark.parametrize("content", [b"1", b'"[[[[[["', b"[[],[],[],[]]", b'{"a":[],"b":{},"c":[[]]}'])
def test_breadth_and_brackets_in_texts_are_not_depth(content: bytes) -> None:
    assert read_json(content, max_depth=3) is not None
