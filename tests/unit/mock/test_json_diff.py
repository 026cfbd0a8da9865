"""Differences between JSON values by each rule."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock._core.export.json_diff import MISSING, Difference, Mode, differences, type_name

LEFT = {"a": 1, "b": [1, {"c": None}], "d": "x"}


@pytest.mark.parametrize(
    ("right", "exact", "shape", "subset"),
    [
        (LEFT, [], [], []),
        ({**LEFT, "a": 1.0}, ["a"], [], []),
        ({**LEFT, "a": True}, ["a"], ["a"], ["a"]),
        ({**LEFT, "d": "y"}, ["d"], [], ["d"]),
        ({**LEFT, "e": 1}, ["e"], ["e"], []),
        ({**LEFT, "d": None}, ["d"], [], ["d"]),
        ({"a": 1, "b": LEFT["b"]}, ["d"], ["d"], ["d"]),
        ({**LEFT, "b": [1]}, ["b/1"], [], ["b"]),
        ({**LEFT, "b": [1, {"c": 2}]}, ["b/1/c"], [], ["b/1/c"]),
        ({**LEFT, "b": {}}, ["b"], ["b"], ["b"]),
    ],
)
def test_paths_of_differences(right: Any, exact: list[str], shape: list[str], subset: list[str]) -> None:
    for mode, expected in ((Mode.EXACT, exact), (Mode.SHAPE, shape), (Mode.SUBSET, subset)):
        assert ["/".join(map(str, one.path)) for one in differences(LEFT, right, mode)] == expected, mode


def test_absent_values_are_missing() -> None:
    assert list(differences({"a": None}, {"b": 1}, Mode.EXACT)) == [
        Difference(("a",), None, MISSING),
        Difference(("b",), MISSING, 1),
    ]
    assert [type_name(value) for value in (None, MISSING, 1.5, True)] == ["null", "absent", "number", "boolean"]
