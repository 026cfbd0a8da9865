"""What is wrong with a value, one by one and in words."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock._core.contract.schemas import Validator, compile_schema
from projectlink_mock._core.http.violations import Violation, describe

LEAF = {
    "type": "object",
    "required": ["kind", "of"],
    "properties": {"kind": {"enum": ["leaf"]}, "of": {"type": "string"}},
}
NODE = {
    "type": "object",
    "required": ["kind", "below"],
    "additionalProperties": False,
    "properties": {
        "kind": {"enum": ["node"]},
        "below": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}, "minItems": 1},
    },
}
SCHEMAS = {"Tree": {"anyOf": [LEAF, NODE]}}


@pytest.fixture(scope="module")
def tree() -> Validator:
    return compile_schema({"$ref": "#/components/schemas/Tree"}, SCHEMAS)


@pytest.fixture(scope="module")
def star() -> Validator:
    properties = {"name": {"type": "string", "maxLength": 3}, "size": {"type": "integer"}}
    return compile_schema(
        {"type": "object", "required": ["name"], "additionalProperties": False, "properties": properties}, {}
    )


def places(violations: list[Violation]) -> set[tuple[Any, ...]]:
    return {(*violation.path, violation.keyword, violation.member) for violation in violations}


def test_nothing_is_wrong_with_what_fits(star: Validator, tree: Validator) -> None:
    assert star({"name": "sun"}) == tree({"kind": "node", "below": [{"kind": "leaf", "of": "oak"}]}) == []


def test_everything_that_is_wrong_is_there(star: Validator) -> None:
    assert places(star({"name": "vega", "size": "big"})) == {("name", "maxLength", ""), ("size", "type", "")}


def test_what_is_missing_or_too_much_is_named(star: Validator) -> None:
    wanted = {("required", "name"), ("additionalProperties", "age"), ("additionalProperties", "mass")}
    assert places(star({"age": 1, "mass": 2})) == wanted


def test_null_is_told_from_other_types(star: Validator) -> None:
    assert [violation.is_null for violation in star({"name": None})] == [True]
    assert [violation.is_null for violation in star({"name": 3})] == [False]


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ({"kind": "leaf"}, {("required", "of")}),
        ({"kind": "leaf", "of": 1}, {("of", "type", "")}),
        ({"kind": "node"}, {("required", "below")}),
        ({"kind": "node", "below": [], "of": "oak"}, {("below", "minItems", ""), ("additionalProperties", "of")}),
        ({"kind": "node", "below": [{"kind": "leaf"}, 5]}, {("below", 0, "required", "of"), ("below", 1, "type", "")}),
    ],
)
def test_of_a_choice_the_option_counts_that_was_meant(
    tree: Validator, value: object, wanted: set[tuple[object, ...]]
) -> None:
    assert places(tree(value)) == wanted


def test_where_no_option_was_meant_all_names_are_said(tree: Validator) -> None:
    violations = tree({"kind": "node", "below": [{"kind": "root"}]})
    assert violations == [Violation('this value is not one of "leaf", "node"', ("below", 0, "kind"), "enum")]


def test_a_large_value_with_choices_in_it_is_not_examined(tree: Validator, star: Validator) -> None:
    assert [violation.path for violation in tree({"kind": "leaf"}, 10**6)] == [()]
    assert places(star({}, 10**6)) == {("required", "name")}
    assert tree({"kind": "leaf", "of": "oak"}, 10**6) == []


def test_a_sentence_says_the_first_of_it_with_places() -> None:
    violations = [Violation("a"), Violation("b", ("x", 0, "y")), Violation("a"), Violation("c", ("z",)), Violation("d")]
    assert describe(violations) == "a; $.x[0].y: b; $.z: c"
