"""Expressions of operators: values, functions, and limits against hostile ones."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops4.expressions import ExpressionError, check_expression, evaluate


@pytest.mark.parametrize(
    ("expression", "values", "result"),
    [
        ("price * 2 if price > 10 else 0", {"price": 12}, 24),
        ('"high" if x > 5 else "low"', {"x": 6}, "high"),
        ("x[0] + len(x)", {"x": [3, 4]}, 5),
        ("a and not b", {"a": True, "b": False}, True),
        ("[round(one, 1) for one in x]", {"x": [1.25, 2.0]}, [1.2, 2.0]),
        ("str(x) + '!'", {"x": 3}, "3!"),
        ("x['a'] in (1, 2)", {"x": {"a": 2}}, True),
    ],
)
def test_expression_has_the_value_that_python_gives_it(expression: str, values: dict[str, Any], result: Any) -> None:
    assert evaluate(expression, values) == result


@pytest.mark.parametrize(
    "expression",
    [
        "9**9**9",
        "'a' * 10**9",
        "[0] * 10**9",
        "1 << 10**9",
        "'%1000000000d' % 1",
        "'a'.ljust(10**9)",
        "''.__class__.__mro__",
        "__import__('os')",
        "open('/etc/passwd')",
        "(lambda: 1)()",
        "[[0 for a in x for b in x] for c in x]",
        "(" * 500 + ")" * 500,
        "x" * 1_001,
        "nothing",
        "1 / 0",
        "",
    ],
)
def test_hostile_or_wrong_expression_is_an_error(expression: str) -> None:
    with pytest.raises(ExpressionError):
        evaluate(expression, {"x": list(range(1_000))})


@pytest.mark.parametrize("expression", ["price *", "a = 1", "import os", "\0", "(" * 400])
def test_text_that_is_no_expression_is_found_before_it_is_evaluated(expression: str) -> None:
    with pytest.raises(ExpressionError):
        check_expression(expression)
