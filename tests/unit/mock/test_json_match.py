"""Partial matches of JSON values."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.testing.json_match import first_mismatch, format_value


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ({}, {"a": 1}),
        ({"a": 1}, {"a": 1, "b": 2}),
        ({"a": {"b": [1, {"c": 2}]}}, {"a": {"b": [1, {"c": 2, "d": 3}]}, "e": 4}),
        ([], []),
        ((1, 2), [1, 2]),
        (1, 1.0),
        (None, None),
        ({"a": None}, {"a": None}),
        ({"password": "x"}, {"password": "x", "secret": True}),
        ({"value": "x"}, {"value": "x", "secret": True}),
    ],
)
def test_matching_values(expected: Any, actual: Any) -> None:
    assert first_mismatch(expected, actual) is None


@pytest.mark.parametrize(
    ("expected", "actual", "message"),
    [
        ({"a": 1}, {}, "$.a is missing"),
        ({"a": None}, {}, "$.a is missing"),
        ({"a": 1}, None, '$ is null instead of {"a":1}'),
        ({"a": 1}, [1], '$ is [1] instead of {"a":1}'),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, "$.a.b is 2 instead of 1"),
        ({"a": [1, 2]}, {"a": [1]}, "$.a has 1 items instead of 2"),
        ([{"a": 1}, {"a": 2}], [{"a": 1}, {"a": 3}], "$[1].a is 3 instead of 2"),
        (1, True, "$ is true instead of 1"),
        (0, False, "$ is false instead of 0"),
        ("1", 1, '$ is 1 instead of "1"'),
        ({"token": "x"}, {"token": "y"}, "$.token differs (its value is secret)"),
        ({"token": ["x"]}, {"token": ["y"]}, "$.token differs (its value is secret)"),
        ({"value": "x"}, {"value": "y", "secret": True}, "$.value differs (its value is secret)"),
    ],
)
def test_mismatch_names_the_path(expected: Any, actual: Any, message: str) -> None:
    assert first_mismatch(expected, actual) == message


def test_values_are_bounded_and_redacted_in_messages() -> None:
    assert format_value({"password": "x", "a": 1}) == '{"password":"***","a":1}'
    assert len(format_value("x" * 1000)) == 101
    assert format_value({1, 2}) == "{1, 2}"
