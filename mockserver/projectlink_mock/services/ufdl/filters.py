"""The language that lists are filtered and ordered with.

A field that is null has no value: it is neither equal to anything, nor less, nor greater, and has
nothing in it. `invert` turns each answer around, also that one.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.http.violations import Violation
from projectlink_mock.services.ufdl.state import Project

Condition = Callable[[Project], bool]
_Place = tuple[str | int, ...]
_Expression = Mapping[str, Any]

_FIELDS: Mapping[str, type] = {
    "pk": int,
    "name": str,
    "team": int,
    "creator": int,
    "creation_time": datetime,
    "deletion_time": datetime,
}
_OPERATORS: Mapping[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}


def select(projects: Iterable[Project], spec: Mapping[str, Any]) -> list[Project]:
    """Give the projects that a filter lets through, in its order. Raises BadRequest with all that is wrong in it."""
    violations: list[Violation] = []
    conditions = _Reader(violations).conditions(spec.get("expressions", ()), ("expressions",))
    orders = spec.get("order_by", ())
    for at, order in enumerate(orders):
        _kind_of(order, ("order_by", at), violations)
    if violations:
        raise BadRequest("The filter is wrong.", rule("filter-fits-fields", violations), violations=violations)
    chosen = [project for project in projects if all(condition(project) for condition in conditions)]
    return _ordered(chosen, orders)


def _ordered(projects: list[Project], orders: Sequence[Mapping[str, Any]]) -> list[Project]:
    projects = sorted(projects, key=lambda project: project.pk)
    # Sorting keeps the order of equals: so the most important field is the last to be sorted by.
    first = {order["field"]: order for order in reversed(orders)}
    for order in sorted(first.values(), key=orders.index, reverse=True):
        ascending = order.get("ascending", True)
        value = operator.attrgetter(order["field"])
        nulls = [project for project in projects if value(project) is None]
        others = [project for project in projects if value(project) is not None]
        others.sort(key=value, reverse=not ascending)
        projects = nulls + others if order.get("nulls_first", not ascending) else others + nulls
    return projects


class _Reader:
    """Reads expressions to conditions, and keeps what is wrong with them."""

    def __init__(self, violations: list[Violation]) -> None:
        self._flaws = violations
        self._kinds: Mapping[str, Callable[[_Expression, _Place], Condition]] = {
            "exact": self._exact,
            "contains": self._contains,
            "compare": self._compare,
            "isnull": self._is_null,
            "and": self._and,
            "or": self._or,
        }

    def conditions(self, expressions: Sequence[_Expression], place: _Place) -> list[Condition]:
        """Read a list of expressions, which is at a place in the filter."""
        return [self._condition(expression, (*place, at)) for at, expression in enumerate(expressions)]

    def _condition(self, expression: _Expression, place: _Place) -> Condition:
        condition = self._kinds[expression["type"]](expression, place)
        return (lambda project: not condition(project)) if expression.get("invert") else condition

    def _exact(self, expression: _Expression, place: _Place) -> Condition:
        wanted = self._value(expression, place)
        folded = wanted.casefold() if expression.get("case_insensitive") and isinstance(wanted, str) else None
        if folded is None:
            return _of_value(expression["field"], lambda value: bool(value == wanted))
        return _of_value(expression["field"], lambda value: bool(value.casefold() == folded))

    def _contains(self, expression: _Expression, place: _Place) -> Condition:
        kind, wanted = _kind_of(expression, place, self._flaws), expression["sub_string"]
        if kind not in (str, None):
            self._flaws.append(Violation("this field is not a text", (*place, "field")))
        if expression.get("case_insensitive"):
            folded = wanted.casefold()
            return _of_value(expression["field"], lambda value: folded in value.casefold())
        return _of_value(expression["field"], lambda value: wanted in value)

    def _compare(self, expression: _Expression, place: _Place) -> Condition:
        wanted, compare = self._value(expression, place), _OPERATORS[expression["operator"]]
        return _of_value(expression["field"], lambda value: compare(value, wanted))

    def _is_null(self, expression: _Expression, place: _Place) -> Condition:
        _kind_of(expression, place, self._flaws)
        return lambda project: getattr(project, expression["field"]) is None

    def _and(self, expression: _Expression, place: _Place) -> Condition:
        conditions = self.conditions(expression["sub_expressions"], (*place, "sub_expressions"))
        return lambda project: all(condition(project) for condition in conditions)

    def _or(self, expression: _Expression, place: _Place) -> Condition:
        conditions = self.conditions(expression["sub_expressions"], (*place, "sub_expressions"))
        return lambda project: any(condition(project) for condition in conditions)

    def _value(self, expression: _Expression, place: _Place) -> Any:
        """The value that an expression asks for, of the type of its field."""
        kind, value = _kind_of(expression, place, self._flaws), expression["value"]
        try:
            return _READERS[kind](value) if kind else None
        except ValueError as error:
            self._flaws.append(Violation(str(error), (*place, "value")))
            return None


def _of_value(field: str, holds: Callable[[Any], bool]) -> Condition:
    def condition(project: Project) -> bool:
        value = getattr(project, field)
        return value is not None and holds(value)

    return condition


def _kind_of(node: Mapping[str, Any], place: _Place, violations: list[Violation]) -> type | None:
    """The type of the field that is named; None, and a violation, where there is no such field."""
    kind = _FIELDS.get(node["field"])
    if kind is None:
        violations.append(Violation(f"there is no such field, but {', '.join(_FIELDS)}", (*place, "field")))
    return kind


def _number(value: Any) -> int | float:
    if type(value) not in (int, float):
        raise ValueError("this field is a number, and the value is none")
    number: int | float = value
    return number


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("this field is a text, and the value is none")
    return value


def _moment(value: Any) -> datetime:
    if not isinstance(value, str):
        raise ValueError("this field is a date-time, and the value is none")
    try:
        return parse_timestamp(value)
    except ValueError:
        raise ValueError("this field is a date-time, and the value is none in ISO 8601") from None


_READERS: Mapping[type, Callable[[Any], Any]] = {int: _number, str: _text, datetime: _moment}
