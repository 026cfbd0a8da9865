"""Filter and order expressions of lists.

A null field matches no `exact`, `contains` or `compare` expression. `invert` negates the result, for null fields, too.
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
_Path = tuple[str | int, ...]
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
    """Return the projects that match a filter, in its order. Raises BadRequest with all violations of the filter."""
    violations: list[Violation] = []
    conditions = _ConditionBuilder(violations).conditions(spec.get("expressions", ()), ("expressions",))
    orders = spec.get("order_by", ())
    for at, order in enumerate(orders):
        _field_type(order, ("order_by", at), violations)
    if violations:
        raise BadRequest("The filter is invalid.", rule("filter-fits-fields", violations), violations=violations)
    selected = [project for project in projects if all(condition(project) for condition in conditions)]
    return _sorted_projects(selected, orders)


def _sorted_projects(projects: list[Project], orders: Sequence[Mapping[str, Any]]) -> list[Project]:
    projects = sorted(projects, key=lambda project: project.pk)
    # Sorting is stable, so the most important field is sorted last.
    first = {order["field"]: order for order in reversed(orders)}
    for order in sorted(first.values(), key=orders.index, reverse=True):
        ascending = order.get("ascending", True)
        value = operator.attrgetter(order["field"])
        nulls = [project for project in projects if value(project) is None]
        others = [project for project in projects if value(project) is not None]
        others.sort(key=value, reverse=not ascending)
        projects = nulls + others if order.get("nulls_first", not ascending) else others + nulls
    return projects


class _ConditionBuilder:
    """Builder of conditions from expressions, which collects their violations."""

    def __init__(self, violations: list[Violation]) -> None:
        self._violations = violations
        self._builders: Mapping[str, Callable[[_Expression, _Path], Condition]] = {
            "exact": self._exact,
            "contains": self._contains,
            "compare": self._compare,
            "isnull": self._is_null,
            "and": self._and,
            "or": self._or,
        }

    def conditions(self, expressions: Sequence[_Expression], path: _Path) -> list[Condition]:
        """Build the conditions of a list of expressions at a path in the filter."""
        return [self._condition(expression, (*path, at)) for at, expression in enumerate(expressions)]

    def _condition(self, expression: _Expression, path: _Path) -> Condition:
        condition = self._builders[expression["type"]](expression, path)
        return (lambda project: not condition(project)) if expression.get("invert") else condition

    def _exact(self, expression: _Expression, path: _Path) -> Condition:
        expected = self._value(expression, path)
        folded = expected.casefold() if expression.get("case_insensitive") and isinstance(expected, str) else None
        if folded is None:
            return _value_condition(expression["field"], lambda value: bool(value == expected))
        return _value_condition(expression["field"], lambda value: bool(value.casefold() == folded))

    def _contains(self, expression: _Expression, path: _Path) -> Condition:
        type_, expected = _field_type(expression, path, self._violations), expression["sub_string"]
        if type_ not in (str, None):
            self._violations.append(Violation("`contains` needs a text field", (*path, "field")))
        if expression.get("case_insensitive"):
            folded = expected.casefold()
            return _value_condition(expression["field"], lambda value: folded in value.casefold())
        return _value_condition(expression["field"], lambda value: expected in value)

    def _compare(self, expression: _Expression, path: _Path) -> Condition:
        expected, compare = self._value(expression, path), _OPERATORS[expression["operator"]]
        return _value_condition(expression["field"], lambda value: compare(value, expected))

    def _is_null(self, expression: _Expression, path: _Path) -> Condition:
        _field_type(expression, path, self._violations)
        return lambda project: getattr(project, expression["field"]) is None

    def _and(self, expression: _Expression, path: _Path) -> Condition:
        conditions = self.conditions(expression["sub_expressions"], (*path, "sub_expressions"))
        return lambda project: all(condition(project) for condition in conditions)

    def _or(self, expression: _Expression, path: _Path) -> Condition:
        conditions = self.conditions(expression["sub_expressions"], (*path, "sub_expressions"))
        return lambda project: any(condition(project) for condition in conditions)

    def _value(self, expression: _Expression, path: _Path) -> Any:
        """Return the value of an expression, converted to the type of its field."""
        type_, value = _field_type(expression, path, self._violations), expression["value"]
        try:
            return _PARSERS[type_](value) if type_ else None
        except ValueError as error:
            self._violations.append(Violation(str(error), (*path, "value")))
            return None


def _value_condition(field: str, predicate: Callable[[Any], bool]) -> Condition:
    def condition(project: Project) -> bool:
        value = getattr(project, field)
        return value is not None and predicate(value)

    return condition


def _field_type(node: Mapping[str, Any], path: _Path, violations: list[Violation]) -> type | None:
    """Return the type of the named field; add a violation and return None for an unknown field."""
    type_ = _FIELDS.get(node["field"])
    if type_ is None:
        violations.append(Violation(f"unknown field; known fields: {', '.join(_FIELDS)}", (*path, "field")))
    return type_


def _number(value: Any) -> int | float:
    if type(value) not in (int, float):
        raise ValueError("this field needs a number")
    number: int | float = value
    return number


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("this field needs a text")
    return value


def _moment(value: Any) -> datetime:
    if not isinstance(value, str):
        raise ValueError("this field needs a date-time in ISO 8601")
    try:
        return parse_timestamp(value)
    except ValueError:
        raise ValueError("this field needs a date-time in ISO 8601") from None


_PARSERS: Mapping[type, Callable[[Any], Any]] = {int: _number, str: _text, datetime: _moment}
