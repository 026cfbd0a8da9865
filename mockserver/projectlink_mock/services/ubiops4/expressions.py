"""Expressions of operators: one line of Python with the input fields as names, evaluated with limits."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from typing import Any

import orjson
from simpleeval import DEFAULT_OPERATORS, EvalWithCompoundTypes

MAX_LENGTH = 1_000
MAX_RESULT_BYTES = 1_000_000

_MAX_BITS = 10_000
"""Largest number of bits of an integer that a multiplication, power or shift may have."""
_FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "abs": abs,
    "bool": bool,
    "float": float,
    "int": int,
    "len": len,
    "max": max,
    "min": min,
    "round": round,
    "sum": sum,
}


class ExpressionError(Exception):
    """An expression that cannot be evaluated."""


def evaluate(expression: str, values: Mapping[str, Any]) -> Any:
    """Return the value of an expression, as JSON has it. Raises ExpressionError."""
    if len(expression) > MAX_LENGTH:
        raise ExpressionError(f"the expression is longer than {MAX_LENGTH} characters")
    evaluator = EvalWithCompoundTypes(
        operators=_OPERATORS, functions={**_FUNCTIONS, "str": _text}, names=dict(values), allowed_attrs=_NO_ATTRIBUTES
    )
    try:
        result = evaluator.eval(expression)
        content = orjson.dumps(result)
    except Exception as error:
        # Any exception that Python code can raise, such as ZeroDivisionError, is an error of the expression.
        raise ExpressionError(f"{type(error).__name__}: {error}"[:MAX_LENGTH]) from None
    if len(content) > MAX_RESULT_BYTES:
        raise ExpressionError(f"its value is larger than {MAX_RESULT_BYTES} bytes")
    return orjson.loads(content)


def check_expression(expression: str) -> None:
    """Raise ExpressionError for a text that is not an expression of Python."""
    if len(expression) > MAX_LENGTH:
        raise ExpressionError(f"the expression is longer than {MAX_LENGTH} characters")
    try:
        ast.parse(expression.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ExpressionError(f"{type(error).__name__}: {error}"[:MAX_LENGTH]) from None


def _text(value: Any = "") -> str:
    return str(value)[:MAX_RESULT_BYTES]


def _multiply(left: Any, right: Any) -> Any:
    sizes = [len(one) for one in (left, right) if isinstance(one, str | list | tuple)]
    factor = next((one for one in (left, right) if isinstance(one, int)), 1)
    if sizes and sizes[0] * factor > MAX_RESULT_BYTES:
        raise ValueError("the product is too large")
    return _limited(left * right)


def _add(left: Any, right: Any) -> Any:
    if isinstance(left, str | list | tuple) and len(left) + len(right) > MAX_RESULT_BYTES:
        raise ValueError("the sum is too large")
    return left + right


def _power(base: Any, exponent: Any) -> Any:
    if isinstance(base, int) and isinstance(exponent, int) and base.bit_length() * abs(exponent) > _MAX_BITS:
        raise ValueError("the power is too large")
    return base**exponent


def _shift_left(value: int, places: int) -> Any:
    if places > _MAX_BITS:
        raise ValueError("the shift is too large")
    return _limited(value << places)


def _remainder(left: Any, right: Any) -> Any:
    if not isinstance(left, int | float):
        raise TypeError("% takes numbers, and formats no text")
    return left % right


def _limited(value: Any) -> Any:
    if isinstance(value, int) and value.bit_length() > _MAX_BITS:
        raise ValueError("the number is too large")
    return value


_OPERATORS = {
    **DEFAULT_OPERATORS,
    ast.Mult: _multiply,
    ast.Add: _add,
    ast.Pow: _power,
    ast.LShift: _shift_left,
    ast.RShift: operator.rshift,
    ast.Mod: _remainder,
}
_NO_ATTRIBUTES: dict[type | None, set[str]] = {int: set()}
"""The attributes that an expression may read by type: none, as methods of texts can fill the memory."""
