"""What is wrong with a value, one by one and in words."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock._core.contract.schemas import Complaint, compile_schema
from projectlink_mock._core.http.violations import Flaw, sentence

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
def tree() -> Complaint:
    return compile_schema({"$ref": "#/components/schemas/Tree"}, SCHEMAS)


@pytest.fixture(scope="module")
def star() -> Complaint:
    properties = {"name": {"type": "string", "maxLength": 3}, "size": {"type": "integer"}}
    return compile_schema(
        {"type": "object", "required": ["name"], "additionalProperties": False, "properties": properties}, {}
    )


def places(flaws: list[Flaw]) -> set[tuple[Any, ...]]:
    return {(*flaw.place, flaw.keyword, flaw.member) for flaw in flaws}


def test_nothing_is_wrong_with_what_fits(star: Complaint, tree: Complaint) -> None:
    assert star({"name": "sun"}) == tree({"kind": "node", "below": [{"kind": "leaf", "of": "oak"}]}) == []


def test_everything_that_is_wrong_is_there(star: Complaint) -> None:
    assert places(star({"name": "vega", "size": "big"})) == {("name", "maxLength", ""), ("size", "type", "")}


def test_what_is_missing_or_too_much_is_named(star: Complaint) -> None:
    wanted = {("required", "name"), ("additionalProperties", "age"), ("additionalProperties", "mass")}
    assert places(star({"age": 1, "mass": 2})) == wanted


def test_null_is_told_from_other_types(star: Complaint) -> None:
    assert [flaw.is_null for flaw in star({"name": None})] == [True]
    assert [flaw.is_null for flaw in star({"name": 3})] == [False]


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
    tree: Complaint, value: object, wanted: set[tuple[object, ...]]
) -> None:
    assert places(tree(value)) == wanted


def test_where_no_option_was_meant_all_names_are_said(tree: Complaint) -> None:
    flaws = tree({"kind": "node", "below": [{"kind": "root"}]})
    assert flaws == [Flaw('this value is not one of "leaf", "node"', ("below", 0, "kind"), "enum")]


def test_a_large_value_with_choices_in_it_is_not_examined(tree: Complaint, star: Complaint) -> None:
    assert [flaw.place for flaw in tree({"kind": "leaf"}, 10**6)] == [()]
    assert places(star({}, 10**6)) == {("required", "name")}
    assert tree({"kind": "leaf", "of": "oak"}, 10**6) == []


def test_a_sentence_says_the_first_of_it_with_places() -> None:
    flaws = [Flaw("a"), Flaw("b", ("x", 0, "y")), Flaw("a"), Flaw("c", ("z",)), Flaw("d")]
    assert sentence(flaws) == "a; $.x[0].y: b; $.z: c"
