"""Filter expressions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ufdl.api import LIST, REQUIRED, Ufdl, assert_field_errors

FIELDS = "pk", "name", "team", "creator", "creation_time", "deletion_time"
TIMES = {"Birds": "2026-01-01T00:00:00Z", "birdsong": "2026-01-02T12:00:00Z", "Soils": "2026-01-03T00:00:00Z"}
ALL = list(TIMES)
WHOLE: dict[str, dict[str, Any]] = {
    "exact": {"type": "exact", "field": "name", "value": "Birds"},
    "contains": {"type": "contains", "field": "name", "sub_string": "song"},
    "compare": {"type": "compare", "field": "pk", "operator": ">", "value": 1},
    "isnull": {"type": "isnull", "field": "deletion_time"},
}
WHOLE["and"] = {"type": "and", "sub_expressions": [WHOLE["exact"], WHOLE["isnull"]]}
WHOLE["or"] = {"type": "or", "sub_expressions": [WHOLE["exact"], WHOLE["contains"]]}
MATCHES = {
    "exact": ["Birds"],
    "contains": ["birdsong"],
    "compare": ["birdsong", "Soils"],
    "isnull": ["Birds", "birdsong"],
    "and": ["Birds"],
    "or": ["Birds", "birdsong"],
}


@pytest.fixture
def three_projects(api: Ufdl) -> Ufdl:
    """Create projects 1 to 3, a day apart; the last one is soft-deleted and in another team."""
    team = api.add_team("team-2", alice=True)
    for name, moment in TIMES.items():
        api.set_clock(moment)
        project = api.create(name, team if name == "Soils" else 1)
    api.destroy(project)
    return api


def names_matching(api: Ufdl, *expressions: Any) -> list[str]:
    return api.list_names(expressions=expressions, include_inactive=True)


def exact(field: str, value: object, **options: object) -> dict[str, object]:
    return {"type": "exact", "field": field, "value": value, **options}


def compare(field: str, operator: str, value: object, **options: object) -> dict[str, object]:
    return {"type": "compare", "field": field, "operator": operator, "value": value, **options}


@pytest.mark.parametrize("kind", WHOLE)
def test_sdk_model_of_each_expression_type(three_projects: Ufdl, kind: str) -> None:
    assert names_matching(three_projects, WHOLE[kind]) == MATCHES[kind]


@pytest.mark.parametrize("kind", WHOLE)
def test_each_expression_type_can_be_inverted(three_projects: Ufdl, kind: str) -> None:
    others = [name for name in ALL if name not in MATCHES[kind]]
    assert names_matching(three_projects, {**WHOLE[kind], "invert": True}) == others
    assert names_matching(three_projects, {**WHOLE[kind], "invert": False}) == MATCHES[kind]


@pytest.mark.parametrize("body", [None, {}, {"expressions": []}, {"order_by": []}, {"include_inactive": False}])
def test_list_without_a_body_has_no_filter(three_projects: Ufdl, body: object) -> None:
    assert [project["name"] for project in three_projects.call_json("POST", LIST, body)] == ["Birds", "birdsong"]


def test_include_inactive_lists_soft_deleted_projects(three_projects: Ufdl) -> None:
    assert three_projects.list_names(include_inactive=True) == ALL


def test_all_expressions_must_hold(three_projects: Ufdl) -> None:
    assert names_matching(three_projects, WHOLE["isnull"], WHOLE["compare"]) == ["birdsong"]
    assert names_matching(three_projects, WHOLE["exact"], WHOLE["contains"]) == []


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        (exact("pk", 2), ["birdsong"]),
        (exact("pk", 2.0), ["birdsong"]),
        (exact("pk", 2.5), []),
        (exact("pk", 2**53), []),
        (exact("team", 1), ["Birds", "birdsong"]),
        (exact("creator", 2), ALL),
        (exact("name", "birds"), []),
        (exact("name", "BIRDS", case_insensitive=True), ["Birds"]),
        (exact("name", "BIRDS", case_insensitive=False), []),
        (exact("pk", 2, case_insensitive=True), ["birdsong"]),
        (exact("creation_time", "2026-01-02T12:00:00Z"), ["birdsong"]),
        (exact("creation_time", "2026-01-02T13:00:00.000000+01:00"), ["birdsong"]),
        (exact("creation_time", "2026-01-01"), ["Birds"]),
    ],
)
def test_exact_matches_equal_values(three_projects: Ufdl, expression: Any, names: list[str]) -> None:
    assert names_matching(three_projects, expression) == names


@pytest.mark.parametrize(
    ("text", "options", "names"),
    [
        ("ird", {}, ["Birds", "birdsong"]),
        ("bird", {}, ["birdsong"]),
        ("BIRD", {"case_insensitive": True}, ["Birds", "birdsong"]),
        ("s", {}, ["Birds", "birdsong", "Soils"]),
        ("%", {}, []),
        (".", {}, []),
    ],
)
def test_contains_matches_substrings(three_projects: Ufdl, text: str, options: Any, names: list[str]) -> None:
    assert names_matching(three_projects, {"type": "contains", "field": "name", "sub_string": text, **options}) == names


@pytest.mark.parametrize(
    ("operator", "names"),
    [("<", ["Birds"]), (">", ["Soils"]), (">=", ["birdsong", "Soils"]), ("<=", ["Birds", "birdsong"])],
)
@pytest.mark.parametrize(("field", "value"), [("pk", 2), ("creation_time", "2026-01-02T12:00:00Z")])
def test_compare_operators(three_projects: Ufdl, field: str, value: object, operator: str, names: list[str]) -> None:
    assert names_matching(three_projects, compare(field, operator, value)) == names


def test_texts_compare_by_code_points(three_projects: Ufdl) -> None:
    assert names_matching(three_projects, compare("name", ">", "C")) == ["birdsong", "Soils"]
    assert names_matching(three_projects, compare("name", "<=", "Birds")) == ["Birds"]


def test_numbers_compare_with_fractions(three_projects: Ufdl) -> None:
    assert names_matching(three_projects, compare("pk", ">", 2.5)) == ["Soils"]


@pytest.mark.parametrize("field", FIELDS)
def test_isnull_matches_null_fields_only(three_projects: Ufdl, field: str) -> None:
    names = MATCHES["isnull"] if field == "deletion_time" else []
    assert names_matching(three_projects, {"type": "isnull", "field": field}) == names


@pytest.mark.parametrize("operator", ["<", "<=", ">", ">="])
def test_null_matches_no_comparison(three_projects: Ufdl, operator: str) -> None:
    moment = "1900-01-01" if operator[0] == ">" else "2100-01-01"
    assert names_matching(three_projects, compare("deletion_time", operator, moment)) == ["Soils"]
    assert names_matching(three_projects, compare("deletion_time", operator, moment, invert=True)) == [
        "Birds",
        "birdsong",
    ]
    assert names_matching(three_projects, exact("deletion_time", TIMES["Soils"])) == ["Soils"]


def test_expressions_can_be_nested(three_projects: Ufdl) -> None:
    either = {"type": "or", "sub_expressions": [exact("pk", 1), exact("pk", 3)]}
    both = {"type": "and", "sub_expressions": [either, {**WHOLE["isnull"], "invert": True}]}
    assert names_matching(three_projects, both) == ["Soils"]
    assert names_matching(three_projects, {"type": "or", "sub_expressions": [both, exact("pk", 2)]}) == [
        "birdsong",
        "Soils",
    ]
    assert names_matching(three_projects, {**both, "invert": True}) == ["Birds", "birdsong"]


def nested(levels: int) -> dict[str, Any]:
    expression = exact("pk", 1)
    for _ in range(levels):
        expression = {"type": "or", "sub_expressions": [expression, exact("pk", 1)]}
    return expression


def test_expressions_can_be_nested_up_to_the_body_limit(three_projects: Ufdl) -> None:
    assert names_matching(three_projects, nested(48)) == ["Birds"]


@pytest.mark.parametrize("levels", [49, 60, 400])
def test_filter_nested_too_deeply_is_rejected(three_projects: Ufdl, levels: int) -> None:
    response = three_projects.call("POST", LIST, {"expressions": [nested(levels)]})
    assert response.status == 400
    assert response.json["detail"].startswith("JSON parse error - ")


def test_filter_with_a_thousand_expressions_works(three_projects: Ufdl) -> None:
    assert names_matching(three_projects, *[exact("pk", 1)] * 1000) == ["Birds"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("pk", "1"),
        ("pk", True),
        ("team", "team-1"),
        ("creator", "alice"),
        ("name", 1),
        ("name", False),
        ("creation_time", 2026),
        ("creation_time", "yesterday"),
        ("creation_time", ""),
        ("deletion_time", "2026-13-01"),
        ("deletion_time", "9999-12-31T23:59:59-01:00"),
        ("deletion_time", True),
    ],
)
@pytest.mark.parametrize("kind", ["exact", "compare"])
def test_value_that_does_not_fit_its_field_is_rejected(api: Ufdl, kind: str, field: str, value: object) -> None:
    expression = {**WHOLE[kind], "field": field, "value": value}
    response = api.call("POST", LIST, {"expressions": [WHOLE["isnull"], expression]})
    assert_field_errors(response, expressions=...)
    assert response.json["expressions"][0].startswith("[1].value: ")


@pytest.mark.parametrize("field", sorted(set(FIELDS) - {"name"}))
def test_contains_applies_to_text_fields_only(api: Ufdl, field: str) -> None:
    response = api.call("POST", LIST, {"expressions": [{**WHOLE["contains"], "field": field}]})
    assert_field_errors(response, expressions=["[0].field: `contains` needs a text field"])


@pytest.mark.parametrize("field", ["", "unknown", "NAME", "active_name", "__class__", "team.name", "team__name"])
@pytest.mark.parametrize("kind", ["exact", "contains", "compare", "isnull"])
def test_unknown_field_is_rejected(api: Ufdl, kind: str, field: str) -> None:
    expression = {**WHOLE[kind], "field": field}
    for place in (
        {"expressions": [expression]},
        {"expressions": [{**WHOLE["and"], "sub_expressions": [expression] * 2}]},
    ):
        response = api.call("POST", LIST, place)
        assert_field_errors(response, expressions=...)
        assert "unknown field" in response.json["expressions"][0]


MALFORMED: dict[str, tuple[Any, str]] = {
    "no expression": (5, "[0]: "),
    "a list": ([], "[0]: "),
    "nothing": ({}, "[0].type: This field is required."),
    "no type": ({"field": "pk", "value": 1}, "[0].type: This field is required."),
    "an unknown type": ({**WHOLE["exact"], "type": "regex"}, '[0].type: this value is not one of "exact", "contains"'),
    "a type of another type": ({**WHOLE["exact"], "type": 1}, "[0].type: "),
    "no field": ({"type": "exact", "value": 1}, "[0].field: This field is required."),
    "no value": ({"type": "exact", "field": "pk"}, "[0].value: This field is required."),
    "null as a value": (exact("pk", None), "[0].value: This field may not be null."),
    "a list as a value": (exact("pk", [1]), "[0].value: "),
    "an unknown operator": (compare("pk", "!=", 1), "[0].operator: "),
    "no operator": ({"type": "compare", "field": "pk", "value": 1}, "[0].operator: This field is required."),
    "no sub_string": ({"type": "contains", "field": "name"}, "[0].sub_string: This field is required."),
    "an empty sub_string": ({**WHOLE["contains"], "sub_string": ""}, "[0].sub_string: This field may not be blank."),
    "a number as a sub_string": ({**WHOLE["contains"], "sub_string": 1}, "[0].sub_string: "),
    "a keyword too many": ({**WHOLE["isnull"], "value": 1}, "[0].value: "),
    "a text as invert": ({**WHOLE["isnull"], "invert": "yes"}, "[0].invert: "),
    "a number as case_insensitive": ({**WHOLE["exact"], "case_insensitive": 1}, "[0].case_insensitive: "),
    "no sub_expressions": ({"type": "and"}, "[0].sub_expressions: This field is required."),
    "one sub_expression": ({"type": "or", "sub_expressions": [WHOLE["exact"]]}, "[0].sub_expressions: "),
    "a bad sub_expression": (
        {"type": "or", "sub_expressions": [WHOLE["exact"], {"type": "isnull"}]},
        "[0].sub_expressions[1].field: This field is required.",
    ),
}


@pytest.mark.parametrize("kind", MALFORMED)
def test_malformed_expression_is_rejected_with_its_location(api: Ufdl, kind: str) -> None:
    expression, message = MALFORMED[kind]
    response = api.call("POST", LIST, {"expressions": [expression]})
    assert_field_errors(response, expressions=...)
    assert response.json["expressions"][0].startswith(message)


def test_all_errors_are_reported_together(api: Ufdl) -> None:
    wrong = {
        "expressions": [exact("pk", "1"), exact("unknown", 1)],
        "order_by": [{"field": "name"}, {"field": "unknown"}],
    }
    response = api.call("POST", LIST, wrong)
    assert_field_errors(response, expressions=..., order_by=...)
    assert len(response.json["expressions"]) == 2
    malformed = {"expressions": {}, "order_by": [{}], "include_inactive": "maybe", "limit": 3, "detail": 1}
    assert_field_errors(
        api.call("POST", LIST, malformed),
        expressions=...,
        order_by=[f"[0].field: {REQUIRED[0]}"],
        include_inactive=...,
        limit=...,
        non_field_errors=...,
    )


@pytest.mark.parametrize("kind", WHOLE)
def test_expression_rejects_fields_of_another_type(api: Ufdl, kind: str) -> None:
    response = api.call("POST", LIST, {"expressions": [{**WHOLE[kind], "colour": "red"}]})
    assert_field_errors(response, expressions=...)
    assert response.json["expressions"][0].startswith("[0].colour: ")


@pytest.mark.parametrize("field", ["expressions", "order_by", "include_inactive"])
def test_null_is_rejected(api: Ufdl, field: str) -> None:
    assert_field_errors(api.call("POST", LIST, {field: None}), **{field: ["This field may not be null."]})


def test_invalid_part_of_a_very_large_filter_is_rejected(api: Ufdl) -> None:
    response = api.call("POST", LIST, {"expressions": [exact("pk", None)] * 2000})
    assert_field_errors(response, non_field_errors=["This value is invalid, and too large to examine"])
