"""Schema violations and their description."""

from __future__ import annotations

from collections import UserDict
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


def test_validator_has_only_the_schemas_that_its_schema_leads_to() -> None:
    taken: set[str] = set()

    class Taken(UserDict[str, Any]):
        def __getitem__(self, name: str) -> Any:
            taken.add(name)
            return super().__getitem__(name)

    schemas = {**SCHEMAS, "Forest": {"items": {"$ref": "#/components/schemas/Tree"}}, "Meadow": {"type": "array"}}
    forest = compile_schema({"properties": {"all": {"$ref": "#/components/schemas/Forest"}}}, Taken(schemas))
    assert places(forest({"all": [{"kind": "leaf", "of": 1}]})) == {("all", 0, "of", "type", "")}
    assert taken == {"Forest", "Tree"}


def test_valid_value_has_no_violations(star: Validator, tree: Validator) -> None:
    assert star({"name": "sun"}) == tree({"kind": "node", "below": [{"kind": "leaf", "of": "oak"}]}) == []


def test_all_violations_are_returned(star: Validator) -> None:
    assert places(star({"name": "vega", "size": "big"})) == {("name", "maxLength", ""), ("size", "type", "")}


def test_large_value_has_its_first_violation_only() -> None:
    names = compile_schema({"type": "array", "items": {"type": "string"}}, {})
    assert len(names([1] * 1000, 2_000)) == 100
    # All 2,000,000 violations would take gigabytes.
    assert places(names([1] * 2_000_000, 4_000_000)) == {(0, "type", "")}


def test_missing_and_unknown_members_are_named(star: Validator) -> None:
    wanted = {("required", "name"), ("additionalProperties", "age"), ("additionalProperties", "mass")}
    assert places(star({"age": 1, "mass": 2})) == wanted


def test_null_is_distinguished_from_other_types(star: Validator) -> None:
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
def test_closest_option_of_any_of_counts(tree: Validator, value: object, wanted: set[tuple[object, ...]]) -> None:
    assert places(tree(value)) == wanted


def test_names_of_all_options_are_listed_without_a_match(tree: Validator) -> None:
    violations = tree({"kind": "node", "below": [{"kind": "root"}]})
    assert violations == [Violation('this value is not one of "leaf", "node"', ("below", 0, "kind"), "enum")]


@pytest.mark.parametrize(("count", "end"), [(6, '"v4", "v5"'), (25, '"v18", "v19", 5 more')])
def test_enumeration_is_listed_as_far_as_it_is_read(count: int, end: str) -> None:
    validator = compile_schema({"enum": [f"v{number}" for number in range(count)]}, {})
    (violation,) = validator("nonsense")
    assert violation.message.startswith('this value is not one of "v0", "v1", "v2", ')
    assert violation.message.endswith(end)


def test_large_value_with_options_is_not_examined(tree: Validator, star: Validator) -> None:
    assert [violation.path for violation in tree({"kind": "leaf"}, 10**6)] == [()]
    assert places(star({}, 10**6)) == {("required", "name")}
    assert tree({"kind": "leaf", "of": "oak"}, 10**6) == []


def test_description_has_the_first_violations_with_paths() -> None:
    violations = [Violation("a"), Violation("b", ("x", 0, "y")), Violation("a"), Violation("c", ("z",)), Violation("d")]
    assert describe(violations) == "a; $.x[0].y: b; $.z: c"
