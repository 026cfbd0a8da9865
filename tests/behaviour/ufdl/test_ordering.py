"""The order of a list."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ufdl.api import LIST, Ufdl, assert_field_errors


@pytest.fixture
def four_projects(api: Ufdl) -> Ufdl:
    """Create projects 1 to 4; c and a are soft-deleted, one after the other."""
    team = api.add_team("team-2", alice=True)
    projects = {}
    for name, of in (("c", 1), ("b", team), ("a", 1), ("d", team)):
        api.advance(60)
        projects[name] = api.create(name, of)
    for name in "ca":
        api.advance(60)
        api.destroy(projects[name])
    return api


def names_ordered_by(api: Ufdl, *orders: Any) -> str:
    return "".join(api.list_names(order_by=orders, include_inactive=True))


def order_by(field: str, **options: bool) -> dict[str, Any]:
    return {"field": field, **options}


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (order_by("pk"), "cbad"),
        (order_by("pk", ascending=False), "dabc"),
        (order_by("name"), "abcd"),
        (order_by("name", ascending=True), "abcd"),
        (order_by("name", ascending=False), "dcba"),
        (order_by("creation_time"), "cbad"),
        (order_by("creation_time", ascending=False), "dabc"),
        (order_by("team"), "cabd"),
        (order_by("creator"), "cbad"),
    ],
)
def test_list_can_be_ordered_by_each_field(four_projects: Ufdl, order: Any, names: str) -> None:
    assert names_ordered_by(four_projects, order) == names


def test_default_order_is_by_primary_key(four_projects: Ufdl) -> None:
    assert names_ordered_by(four_projects) == "cbad"
    for name in "bd":
        pk = "bd".index(name) * 2 + 2
        assert four_projects.call("PATCH", f"/v1/projects/{pk}", {"team": 1}).status == 200
    assert names_ordered_by(four_projects) == "cbad"


def test_equal_values_are_ordered_by_primary_key(four_projects: Ufdl) -> None:
    assert names_ordered_by(four_projects, order_by("team", ascending=False)) == "bdca"
    assert names_ordered_by(four_projects, order_by("creator", ascending=False)) == "cbad"


def test_first_order_field_takes_precedence(four_projects: Ufdl) -> None:
    assert names_ordered_by(four_projects, order_by("team"), order_by("name")) == "acbd"
    assert (
        names_ordered_by(four_projects, order_by("team", ascending=False), order_by("name", ascending=False)) == "dbca"
    )
    assert (
        names_ordered_by(four_projects, order_by("creator"), order_by("team"), order_by("pk", ascending=False))
        == "acdb"
    )


def test_repeated_order_field_is_ignored(four_projects: Ufdl) -> None:
    assert names_ordered_by(four_projects, order_by("name"), order_by("name", ascending=False)) == "abcd"


@pytest.mark.parametrize(
    ("options", "names"),
    [
        ({}, "cabd"),
        ({"ascending": False}, "bdac"),
        ({"nulls_first": True}, "bdca"),
        ({"nulls_first": False}, "cabd"),
        ({"ascending": False, "nulls_first": True}, "bdac"),
        ({"ascending": False, "nulls_first": False}, "acbd"),
    ],
)
def test_nulls_are_ordered_as_requested_or_as_the_greatest(four_projects: Ufdl, options: Any, names: str) -> None:
    assert names_ordered_by(four_projects, order_by("deletion_time", **options)) == names


def test_order_and_filter_combine(four_projects: Ufdl) -> None:
    active = {"type": "isnull", "field": "deletion_time"}
    assert four_projects.list_names(expressions=[active], order_by=[order_by("name", ascending=False)]) == ["d", "b"]


@pytest.mark.parametrize(
    ("order", "message"),
    [
        ({}, "[0].field: This field is required."),
        ({"field": "unknown"}, "[0].field: unknown field; known fields: pk, name,"),
        ({"field": "is_active"}, "[0].field: unknown field"),
        ({"field": "pk", "ascending": "yes"}, "[0].ascending: "),
        ({"field": "pk", "nulls_first": None}, "[0].nulls_first: This field may not be null."),
        ({"field": "pk", "descending": True}, "[0].descending: "),
        ("pk", "[0]: "),
        ("-pk", "[0]: "),
    ],
)
def test_malformed_order_is_rejected(api: Ufdl, order: Any, message: str) -> None:
    response = api.call("POST", LIST, {"order_by": [order]})
    assert_field_errors(response, order_by=...)
    assert response.json["order_by"][0].startswith(message)
