"""The handlers of a service, and the check that they match its contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from projectlink_mock._core.contract.spec import Operation, Spec
from projectlink_mock._core.http.errors import UnimplementedOperation

WRITING_METHODS = frozenset({"POST", "PUT", "PATCH"})
"""The methods of requests that may add to the state."""
Handler = Callable[..., Any]
ControlRoutes = Mapping[str, Mapping[str, Callable[..., Any]]]
"""Handlers of the control plane, by path below the service's name and by method.

A handler takes the context and the texts of the path's `{parameters}`.
"""


class HandlerMismatchError(Exception):
    """Handlers of a service that do not match the operations of its contract."""


def check_handlers(spec: Spec, handlers: Mapping[str, Handler]) -> None:
    """Raise HandlerMismatchError, with all mismatches, unless each operation has its handler."""
    if mismatches := list(_mismatches(spec.operations, handlers)):
        raise HandlerMismatchError(f"{spec.service}: " + "; ".join(mismatches))


def _mismatches(operations: Sequence[Operation], handlers: Mapping[str, Handler]) -> Iterator[str]:
    known = {operation.id for operation in operations}
    for name in handlers:
        if name not in known:
            yield f"{name} is a handler without an operation"
    for operation in operations:
        handler = handlers.get(operation.id)
        if operation.unimplemented:
            if handler is not None:
                yield f"{operation.id} has a handler and x-unimplemented: remove one of them"
        elif handler is None:
            yield f"{operation.id} has no handler"
        elif (names := _argument_names(handler)) != (expected := ["ctx", *operation.path_arguments]):
            yield f"{operation.id} takes ({', '.join(names)}), its path needs ({', '.join(expected)})"


def with_unimplemented(spec: Spec, handlers: Mapping[str, Handler]) -> dict[str, Handler]:
    """Return the handlers, and one that rejects valid requests for each operation that the mock does not emulate."""
    return {**handlers, **{one.id: partial(_reject, one) for one in spec.operations if one.unimplemented}}


def _reject(operation: Operation, *arguments: Any) -> None:
    raise UnimplementedOperation(operation.id, operation.unimplemented)


def _argument_names(handler: Handler) -> list[str]:
    code = handler.__code__
    return list(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])
