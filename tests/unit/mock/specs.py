"""Small contracts and services for tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from projectlink_mock._core.contract.spec import Body, Operation, Parameter, Spec
from projectlink_mock._core.demo_users import ALICE, DemoUser
from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.service import Serializers, Service


def operation(
    id: str,
    method: str,
    path: str,
    *parameters: dict[str, Any],
    body: Body | None = None,
    success: int = 200,
    statuses: tuple[int, ...] = (),
) -> Operation:
    """Return an operation; its path parameters are strings unless they are among `parameters`."""
    declared = {row["name"] for row in parameters}
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    in_path = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]
    rows = [row for row in in_path if row["name"] not in declared] + list(parameters)
    parsed = tuple(Parameter.of(row, {}) for row in rows)
    return Operation(id, method, path, True, parsed, body, success, frozenset(statuses))


def query(name: str, schema: dict[str, Any], *, required: bool = False, **style: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "schema": schema, **style}


def serializers(**hooks: Any) -> Serializers:
    def authenticate(ctx: Context[Any]) -> DemoUser:
        return ALICE

    def render_error(error: ApiError) -> dict[str, str]:
        return {"wrong": error.message}

    return Serializers(authenticate, render_error, {}, **hooks)


def make_service(
    operations: list[Operation], handlers: dict[str, Callable[..., Any]], custom: Serializers | None = None
) -> Service:
    """Return a service named `stars` whose state is a dict."""
    return Service(Spec("stars", tuple(operations), {}), handlers, custom or serializers(), dict, dict)
