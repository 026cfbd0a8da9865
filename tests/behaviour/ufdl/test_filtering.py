"""The filter language: expressions, one by one and together."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ufdl.api import LIST, REQUIRED, Ufdl, assert_wrong

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
def three(api: Ufdl) -> Ufdl:
    """Projects 1 to 3, a day apart; the last one, of another team, is soft-deleted."""
    team = api.add_team("team-2", alice=True)
    for name, moment in TIMES.items():
        api.set_clock(moment)
        project = api.create(name, team if name == "Soils" else 1)
    api.destroy(project)
    return api


def matching(api: Ufdl, *expressions: Any) -> list[str]:
    return api.listed(expressions=expressions, include_inactive=True)


def exact(field: str, value: object, **more: object) -> dict[str, object]:
    return {"type": "exact", "field": field, "value": value, **more}


def compare(field: str, operator: str, value: object, **more: object) -> dict[str, object]:
    return {"type": "compare", "field": field, "operator": operator, "value": value, **more}


@pytest.mark.parametrize("kind", WHOLE)
def test_each_kind_of_expression(three: Ufdl, kind: str) -> None:
    assert matching(three, WHOLE[kind]) == MATCHES[kind]


@pytest.mark.parametrize("kind", WHOLE)
def test_each_kind_may_be_inverted(three: Ufdl, kind: str) -> None:
    others = [name for name in ALL if name not in MATCHES[kind]]
    assert matching(three, {**WHOLE[kind], "invert": True}) == others
    assert matching(three, {**WHOLE[kind], "invert": False}) == MATCHES[kind]


@pytest.mark.parametrize("body", [None, {}, {"expressions": []}, {"order_by": []}, {"include_inactive": False}])
def test_a_list_without_a_body_is_a_list_without_a_filter(three: Ufdl, body: object) -> None:
    assert [project["name"] for project in three.done("POST", LIST, body)] == ["Birds", "birdsong"]


def test_inactive_projects_are_there_when_asked_for(three: Ufdl) -> None:
    assert three.listed(include_inactive=True) == ALL


def test_all_expressions_must_hold(three: Ufdl) -> None:
    assert matching(three, WHOLE["isnull"], WHOLE["compare"]) == ["birdsong"]
    assert matching(three, WHOLE["exact"], WHOLE["contains"]) == []


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        (exact("pk", 2), ["birdsong"]),
        (exact("pk", 2.0), ["birdsong"]),
        (exact("pk", 2.5), []),
        (exact("pk", 10**30), []),
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
def test_exact(three: Ufdl, expression: Any, names: list[str]) -> None:
    assert matching(three, expression) == names


@pytest.mark.parametrize(
    ("text", "more", "names"),
    [
        ("ird", {}, ["Birds", "birdsong"]),
        ("bird", {}, ["birdsong"]),
        ("BIRD", {"case_insensitive": True}, ["Birds", "birdsong"]),
        ("s", {}, ["Birds", "birdsong", "Soils"]),
        ("%", {}, []),
        (".", {}, []),
    ],
)
def test_contains(three: Ufdl, text: str, more: Any, names: list[str]) -> None:
    assert matching(three, {"type": "contains", "field": "name", "sub_string": text, **more}) == names


@pytest.mark.parametrize(
    ("operator", "names"),
    [("<", ["Birds"]), (">", ["Soils"]), (">=", ["birdsong", "Soils"]), ("<=", ["Birds", "birdsong"])],
)
@pytest.mark.parametrize(("field", "value"), [("pk", 2), ("creation_time", "2026-01-02T12:00:00Z")])
def test_compare(three: Ufdl, field: str, value: object, operator: str, names: list[str]) -> None:
    assert matching(three, compare(field, operator, value)) == names


def test_texts_compare_by_their_characters(three: Ufdl) -> None:
    assert matching(three, compare("name", ">", "C")) == ["birdsong", "Soils"]
    assert matching(three, compare("name", "<=", "Birds")) == ["Birds"]


def test_numbers_compare_with_fractions(three: Ufdl) -> None:
    assert matching(three, compare("pk", ">", 2.5)) == ["Soils"]


@pytest.mark.parametrize("field", FIELDS)
def test_only_what_can_be_null_is(three: Ufdl, field: str) -> None:
    names = MATCHES["isnull"] if field == "deletion_time" else []
    assert matching(three, {"type": "isnull", "field": field}) == names


@pytest.mark.parametrize("operator", ["<", "<=", ">", ">="])
def test_null_is_neither_less_nor_greater_nor_equal(three: Ufdl, operator: str) -> None:
    moment = "1900-01-01" if operator[0] == ">" else "2100-01-01"
    assert matching(three, compare("deletion_time", operator, moment)) == ["Soils"]
    assert matching(three, compare("deletion_time", operator, moment, invert=True)) == ["Birds", "birdsong"]
    assert matching(three, exact("deletion_time", TIMES["Soils"])) == ["Soils"]


def test_expressions_nest(three: Ufdl) -> None:
    either = {"type": "or", "sub_expressions": [exact("pk", 1), exact("pk", 3)]}
    both = {"type": "and", "sub_expressions": [either, {**WHOLE["isnull"], "invert": True}]}
    assert matching(three, both) == ["Soils"]
    assert matching(three, {"type": "or", "sub_expressions": [both, exact("pk", 2)]}) == ["birdsong", "Soils"]
    assert matching(three, {**both, "invert": True}) == ["Birds", "birdsong"]


def nested(levels: int) -> dict[str, Any]:
    expression = exact("pk", 1)
    for _ in range(levels):
        expression = {"type": "or", "sub_expressions": [expression, exact("pk", 1)]}
    return expression


def test_expressions_nest_as_deep_as_a_body_may(three: Ufdl) -> None:
    assert matching(three, nested(48)) == ["Birds"]


@pytest.mark.parametrize("levels", [49, 60, 400])
def test_deeper_ones_are_refused(three: Ufdl, levels: int) -> None:
    answer = three.call("POST", LIST, {"expressions": [nested(levels)]})
    assert answer.status == 400
    assert answer.json["detail"].startswith("JSON parse error - ")


def test_a_thousand_expressions_are_no_problem(three: Ufdl) -> None:
    assert matching(three, *[exact("pk", 1)] * 1000) == ["Birds"]


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
def test_a_value_that_does_not_fit_its_field_is_refused(api: Ufdl, kind: str, field: str, value: object) -> None:
    expression = {**WHOLE[kind], "field": field, "value": value}
    answer = api.call("POST", LIST, {"expressions": [WHOLE["isnull"], expression]})
    assert_wrong(answer, expressions=...)
    assert answer.json["expressions"][0].startswith("[1].value: ")


@pytest.mark.parametrize("field", sorted(set(FIELDS) - {"name"}))
def test_only_texts_contain_texts(api: Ufdl, field: str) -> None:
    answer = api.call("POST", LIST, {"expressions": [{**WHOLE["contains"], "field": field}]})
    assert_wrong(answer, expressions=["[0].field: this field is not a text"])


@pytest.mark.parametrize("field", ["", "nobody", "NAME", "active_name", "__class__", "team.name", "team__name"])
@pytest.mark.parametrize("kind", ["exact", "contains", "compare", "isnull"])
def test_an_unknown_field_is_refused(api: Ufdl, kind: str, field: str) -> None:
    expression = {**WHOLE[kind], "field": field}
    for place in (
        {"expressions": [expression]},
        {"expressions": [{**WHOLE["and"], "sub_expressions": [expression] * 2}]},
    ):
        answer = api.call("POST", LIST, place)
        assert_wrong(answer, expressions=...)
        assert "there is no such field" in answer.json["expressions"][0]


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
def test_a_malformed_expression_is_refused_with_its_place(api: Ufdl, kind: str) -> None:
    expression, message = MALFORMED[kind]
    answer = api.call("POST", LIST, {"expressions": [expression]})
    assert_wrong(answer, expressions=...)
    assert answer.json["expressions"][0].startswith(message)


def test_everything_that_is_wrong_is_said_at_once(api: Ufdl) -> None:
    wrong = {
        "expressions": [exact("pk", "1"), exact("nobody", 1)],
        "order_by": [{"field": "name"}, {"field": "nobody"}],
    }
    answer = api.call("POST", LIST, wrong)
    assert_wrong(answer, expressions=..., order_by=...)
    assert len(answer.json["expressions"]) == 2
    malformed = {"expressions": {}, "order_by": [{}], "include_inactive": "yes", "limit": 3, "detail": 1}
    assert_wrong(
        api.call("POST", LIST, malformed),
        expressions=...,
        order_by=[f"[0].field: {REQUIRED[0]}"],
        include_inactive=...,
        limit=...,
        non_field_errors=...,
    )


@pytest.mark.parametrize("kind", WHOLE)
def test_an_expression_has_no_member_of_another_kind(api: Ufdl, kind: str) -> None:
    answer = api.call("POST", LIST, {"expressions": [{**WHOLE[kind], "colour": "red"}]})
    assert_wrong(answer, expressions=...)
    assert answer.json["expressions"][0].startswith("[0].colour: ")


@pytest.mark.parametrize("field", ["expressions", "order_by", "include_inactive"])
def test_null_is_not_the_same_as_left_out(api: Ufdl, field: str) -> None:
    assert_wrong(api.call("POST", LIST, {field: None}), **{field: ["This field may not be null."]})


def test_a_filter_that_is_too_large_to_examine_is_refused_all_the_same(api: Ufdl) -> None:
    answer = api.call("POST", LIST, {"expressions": [exact("pk", None)] * 2000})
    assert_wrong(answer, non_field_errors=["This value is invalid, and too large to examine"])
