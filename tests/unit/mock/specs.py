"""Small specs to build houses of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from projectlink_mock._core.contract.parameters import Parameter
from projectlink_mock._core.contract.spec import Body, Operation, Spec
from projectlink_mock._core.demo_users import ALICE, DemoUser
from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.service import Service, Wire


def operation(
    id: str,
    method: str,
    path: str,
    *parameters: dict[str, Any],
    body: Body | None = None,
    success: int = 200,
    statuses: tuple[int, ...] = (),
) -> Operation:
    """An operation; its path parameters are texts unless they are given."""
    given = {row["name"] for row in parameters}
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    in_path = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]
    rows = [row for row in in_path if row["name"] not in given] + list(parameters)
    read = tuple(Parameter.of(row, {}) for row in rows)
    return Operation(id, method, path, True, read, body, success, frozenset(statuses))


def query(name: str, schema: dict[str, Any], *, required: bool = False, **style: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "schema": schema, **style}


def wire(**hooks: Any) -> Wire:
    def caller(ctx: Context[Any]) -> DemoUser:
        return ALICE

    def problem(problem: ApiError) -> dict[str, str]:
        return {"wrong": problem.message}

    return Wire(caller, problem, {}, **hooks)


def house(operations: list[Operation], handlers: dict[str, Callable[..., Any]], wiring: Wire | None = None) -> Service:
    return Service(Spec("stars", tuple(operations), {}), handlers, wiring or wire(), dict, dict)
