"""A service house: its spec and its rooms, matched when the house is opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from projectlink_mock._core.contract.spec import Operation, Spec, load_spec
from projectlink_mock._core.contract.validator import RequestValidator
from projectlink_mock._core.demo_users import Principal
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.http.messages import Response, json_response
from projectlink_mock._core.http.router import Router
from projectlink_mock._core.service.context import Context

Handler = Callable[..., Any]
ControlRoutes = Mapping[str, Mapping[str, Callable[..., Any]]]
"""By path below the service's name in the control plane, and by method, what answers a call.

It is given the context, and the texts of the path's `{parameters}`.
"""


class HandlerMismatchError(Exception):
    """The handlers of a house are not those of its spec."""


@dataclass(frozen=True)
class Wire:
    """How a service looks outside.

    `caller` finds out who calls, or raises Unauthorized. `problem` is the body of an error.
    `forms` render each record type. `read` turns a checked body into what handlers are given;
    `finish` may add headers to a successful reply. `cors`: pages of any origin may call the service.
    `absent`: the JSON as which a body is read that has to be there and is empty; none, where that is an error.
    """

    caller: Callable[[Context[Any]], Principal]
    problem: Callable[[ApiError], Any]
    forms: Mapping[type, Callable[[Any], Any]]
    read: Callable[[Any], Any] | None = None
    finish: Callable[[Context[Any], Response], None] | None = None
    cors: bool = False
    absent: bytes = b""

    @classmethod
    def of(cls, module: ModuleType) -> Wire:
        """Take the functions of a house's wire module."""
        names = {"read": "parse_body", "finish": "finalize_response", "cors": "CORS", "absent": "ABSENT_BODY"}
        optional = {field: getattr(module, name) for field, name in names.items() if hasattr(module, name)}
        return cls(module.authenticate, module.render_error, module.SERIALIZERS, **optional)

    def render(self, record: object) -> Any:
        """Give the JSON of a record. Raises TypeError for a type without a form."""
        try:
            form = self.forms[type(record)]
        except KeyError:
            raise TypeError(f"the wire has no form for {type(record).__name__}") from None
        return form(record)

    def refusal(self, problem: ApiError) -> Response:
        """Give the reply of a problem, in the service's own shape, with its reason in a header."""
        reply = json_response(problem.status, self.problem(problem), self.render)
        reply.headers.update(problem.headers)
        reply.headers[reasons.HEADER] = problem.reason
        return reply


class Service:
    """One service, ready to answer: spec, routes, handlers, wire, seed."""

    def __init__(
        self,
        spec: Spec,
        handlers: Mapping[str, Handler],
        wire: Wire,
        state: type,
        seed: Callable[[], Any],
        *,
        run_due: Callable[[Context[Any]], None] | None = None,
        control: ControlRoutes | None = None,
    ) -> None:
        """Match handlers and operations. Raises HandlerMismatchError with all that does not fit."""
        if wrong := list(_mismatches(spec.operations, handlers)):
            raise HandlerMismatchError(f"{spec.service}: " + "; ".join(wrong))
        self.name = spec.service
        self.spec = spec
        self.routes = Router(spec.operations)
        self.handlers = handlers
        self.wire = wire
        self.state = state
        self.seed = seed
        self.run_due = run_due
        self.control = control or {}
        self._admissions: dict[str, RequestValidator] = {}

    def admission(self, operation: Operation) -> RequestValidator:
        """Give the checks of an operation, made at their first use."""
        try:
            return self._admissions[operation.id]
        except KeyError:
            return self._admissions.setdefault(
                operation.id, RequestValidator(operation, self.spec.schemas, self.wire.absent)
            )

    def header_names(self, operation: str | None) -> set[str]:
        """The headers, in lower case, that are parameters of an operation."""
        found = (one for one in self.spec.operations if one.id == operation)
        return {one.name.lower() for row in found for one in row.parameters if one.place == "header"}


def load_service(name: str, seed: str) -> Service:
    """Open the house of a service with one of its seeds. Raises HandlerMismatchError.

    Two rooms are a house's own choice: `scheduler`, whose `run_due` lets happen before each request
    what was due since the last one, and `control_routes`, whose ROUTES add to the control plane.
    """
    package = f"projectlink_mock.services.{name}"
    semantics, state, wire, seeds = (
        import_module(f"{package}.{room}") for room in ("handlers", "state", "serializers", "seed")
    )
    front = import_module(package).__file__
    if front is None:
        raise HandlerMismatchError(f"{name}: the house has no __init__.py")
    spec = load_spec(Path(front).with_name("spec.json"))
    return Service(
        spec,
        _handlers(semantics),
        Wire.of(wire),
        state.State,
        getattr(seeds, seed),
        run_due=_optional(f"{package}.scheduler", "run_due"),
        control=_optional(f"{package}.control_routes", "ROUTES"),
    )


def _optional(module: str, name: str) -> Any:
    return getattr(import_module(module), name) if find_spec(module) else None


def _handlers(semantics: ModuleType) -> dict[str, Handler]:
    """The public functions that the module, or a module of that package, defines itself."""
    return {
        name: value
        for name, value in vars(semantics).items()
        if isinstance(value, FunctionType)
        and not name.startswith("_")
        and (value.__module__ + ".").startswith(semantics.__name__ + ".")
    }


def _mismatches(operations: Sequence[Operation], handlers: Mapping[str, Handler]) -> Iterable[str]:
    known = {operation.id for operation in operations}
    for name in handlers:
        if name not in known:
            yield f"{name} is a handler without an operation"
    for operation in operations:
        handler = handlers.get(operation.id)
        if handler is None:
            yield f"{operation.id} has no handler"
        elif (given := _arguments(handler)) != (wanted := ["ctx", *operation.path_arguments]):
            yield f"{operation.id} takes ({', '.join(given)}), its path wants ({', '.join(wanted)})"


def _arguments(handler: Handler) -> list[str]:
    code = handler.__code__
    return list(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])
