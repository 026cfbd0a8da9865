"""The order of a list."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ufdl.api import LIST, Ufdl, assert_wrong


@pytest.fixture
def four(api: Ufdl) -> Ufdl:
    """Projects 1 to 4; c and a are soft-deleted, one after the other."""
    team = api.add_team("team-2", alice=True)
    projects = {}
    for name, of in (("c", 1), ("b", team), ("a", 1), ("d", team)):
        api.advance(60)
        projects[name] = api.create(name, of)
    for name in "ca":
        api.advance(60)
        api.destroy(projects[name])
    return api


def ordered(api: Ufdl, *orders: Any) -> str:
    return "".join(api.listed(order_by=orders, include_inactive=True))


def by(field: str, **more: bool) -> dict[str, Any]:
    return {"field": field, **more}


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (by("pk"), "cbad"),
        (by("pk", ascending=False), "dabc"),
        (by("name"), "abcd"),
        (by("name", ascending=True), "abcd"),
        (by("name", ascending=False), "dcba"),
        (by("creation_time"), "cbad"),
        (by("creation_time", ascending=False), "dabc"),
        (by("team"), "cabd"),
        (by("creator"), "cbad"),
    ],
)
def test_by_a_field(four: Ufdl, order: Any, names: str) -> None:
    assert ordered(four, order) == names


def test_without_an_order_it_is_that_of_the_primary_keys(four: Ufdl) -> None:
    assert ordered(four) == "cbad"
    for name in "bd":
        pk = "bd".index(name) * 2 + 2
        assert four.call("PATCH", f"/v1/projects/{pk}", {"team": 1}).status == 200
    assert ordered(four) == "cbad"


def test_equals_are_in_the_order_of_their_primary_keys_both_ways(four: Ufdl) -> None:
    assert ordered(four, by("team", ascending=False)) == "bdca"
    assert ordered(four, by("creator", ascending=False)) == "cbad"


def test_the_first_field_is_the_most_important(four: Ufdl) -> None:
    assert ordered(four, by("team"), by("name")) == "acbd"
    assert ordered(four, by("team", ascending=False), by("name", ascending=False)) == "dbca"
    assert ordered(four, by("creator"), by("team"), by("pk", ascending=False)) == "acdb"


def test_a_field_that_comes_again_changes_nothing(four: Ufdl) -> None:
    assert ordered(four, by("name"), by("name", ascending=False)) == "abcd"


@pytest.mark.parametrize(
    ("more", "names"),
    [
        ({}, "cabd"),
        ({"ascending": False}, "bdac"),
        ({"nulls_first": True}, "bdca"),
        ({"nulls_first": False}, "cabd"),
        ({"ascending": False, "nulls_first": True}, "bdac"),
        ({"ascending": False, "nulls_first": False}, "acbd"),
    ],
)
def test_nulls_come_where_they_are_wanted_and_else_as_the_greatest(four: Ufdl, more: Any, names: str) -> None:
    assert ordered(four, by("deletion_time", **more)) == names


def test_order_and_filter_together(four: Ufdl) -> None:
    active = {"type": "isnull", "field": "deletion_time"}
    assert four.listed(expressions=[active], order_by=[by("name", ascending=False)]) == ["d", "b"]


@pytest.mark.parametrize(
    ("order", "message"),
    [
        ({}, "[0].field: This field is required."),
        ({"field": "nobody"}, "[0].field: there is no such field, but pk, name,"),
        ({"field": "is_active"}, "[0].field: there is no such field"),
        ({"field": "pk", "ascending": "yes"}, "[0].ascending: "),
        ({"field": "pk", "nulls_first": None}, "[0].nulls_first: This field may not be null."),
        ({"field": "pk", "descending": True}, "[0].descending: "),
        ("pk", "[0]: "),
        ("-pk", "[0]: "),
    ],
)
def test_a_malformed_order_is_refused(api: Ufdl, order: Any, message: str) -> None:
    answer = api.call("POST", LIST, {"order_by": [order]})
    assert_wrong(answer, order_by=...)
    assert answer.json["order_by"][0].startswith(message)
