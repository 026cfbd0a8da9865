"""Predictors: the outcome of requests to models or deployments, which are the targets here.

A predictor is a fixed result, an error or a Python function. One of a version takes precedence over one of its
target. Without a predictor, the result is computed from the input. A function that raises, or a result that does
not match the output fields, fails the request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from typing import Any, Protocol

import orjson

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.http.errors import InvalidControlRequest
from projectlink_mock._core.service import predictors
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.sessions.store import SessionState, service_state
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops_common.field_types import BLOB, FILE, field_error
from projectlink_mock.services.ubiops_common.state import PLAIN, Field

PredictorFunction = Callable[[Any], Any]
"""Returns the result for an input; an exception fails the request with its message."""

SaveFile = Callable[[str], str]
"""Saves a file that a default result refers to, and returns the value of its field. The argument is a digest that
depends only on the input and the name of the field."""

_EPOCH = datetime(2020, 1, 1, tzinfo=timezone.utc)


class PredictorState(Protocol):
    """The fixed predictors."""

    @property
    def predictors(self) -> Table[Any]:
        """Return the predictors, with `result` and `error`, by the id of the version or target."""


@dataclass(frozen=True)
class Outcome:
    """The outcome of a request: a result or an error message."""

    result: Any = None
    error: str | None = None


def check_predictor(version: object, result: object, error: object, function: object) -> Any:
    """Check the arguments for a new predictor, and return its result as JSON has it.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: There is not exactly one of a result, a non-empty error and a function, or the result is not JSON.
    """
    if version is not None and not isinstance(version, str):
        other = "a function goes to function=" if callable(version) else "a result goes to result="
        raise TypeError(f"the version must be a str, not {type(version).__name__}; {other}")
    predictors.check_predictor(result, error, function)
    return predictors.predictor_result(None if result is predictors.NO_RESULT else result)


def predict(
    ctx: Context[PredictorState],
    service: str,
    keys: Iterable[str],
    output_type: str,
    output_fields: Sequence[Field],
    data: Any,
    save_file: SaveFile,
    *,
    lists: bool = False,
) -> Outcome:
    """Return the outcome of a request.

    Args:
        ctx: The context of the call.
        service: The name of the service.
        keys: The ids of the version and its target; the first with a predictor counts.
        output_type: The type of the target's output.
        output_fields: The fields of the target's output.
        data: The input.
        save_file: Saves the file of a field of the type blob or file.
        lists: Accept a list of results, too.
    """
    for key in keys:
        if hook := find_function(ctx.session, service, key):
            result, error = predictors.call_predictor(hook, data)
            return Outcome(error=error) if error is not None else _validated(output_type, output_fields, result, lists)
        if key in ctx.state.predictors:
            predictor = ctx.state.predictors.get(key)
            if predictor.error is not None:
                return Outcome(error=predictor.error)
            return _validated(output_type, output_fields, predictor.result, lists)
    if output_type == PLAIN:
        return Outcome(data)
    return Outcome({field.name: _default_value(field, data, save_file) for field in output_fields})


def save_predictor(
    session: SessionState,
    service: str,
    key: str,
    predictor: Any,
    function: PredictorFunction | None,
    names: Mapping[str, Any],
    target: str,
) -> None:
    """Replace the predictor of a target or version, and record it in the journal.

    Args:
        session: The session's state.
        service: The name of the service.
        key: The id of the version or target.
        predictor: The record of a fixed predictor; it is not used if there is a function.
        function: The function, if the predictor is one.
        names: The names of project, target and version, as a control request has them, and its further fields.
        target: What the predictor is for, such as `model NAME`.
    """
    _clear_predictor(session, service, key)
    if function is None:
        _state(session, service).predictors.add(key, predictor)
        body = {**names, **({"error": predictor.error} if predictor.error else {"result": predictor.result})}
        predictors.record_in_journal(session, service, "POST", body)
    else:
        session.hooks[_hook(service, key)] = function
        what = f"Python code set a function as predictor of the {target}"
        predictors.record_in_journal(session, service, "POST", None, what)


def clear_predictors(session: SessionState, service: str) -> None:
    """Delete all predictors: the default results are returned again."""
    for key in [*_state(session, service).predictors.rows, *predictor_functions(session, service)]:
        _clear_predictor(session, service, key)
    predictors.record_in_journal(session, service, "DELETE")


def predictor_functions(session: SessionState, service: str) -> Mapping[str, PredictorFunction]:
    """Return the predictor functions by the id of the version or target."""
    return predictors.predictor_functions(session, _hook(service, ""))


def find_function(session: SessionState, service: str, key: str) -> PredictorFunction | None:
    """Return the predictor function of a version or target, or None."""
    return session.hooks.get(_hook(service, key))


def list_predictors(
    ctx: Context[PredictorState], service: str, names_of: Callable[[str], Mapping[str, Any] | None]
) -> list[dict[str, Any]]:
    """Return all predictors for the control plane; of a function, its name.

    `names_of` returns the names of a key's project, target and version; None if it no longer exists.
    """
    fixed = [(key, {"result": one.result, "error": one.error}) for key, one in ctx.state.predictors.rows.items()]
    functions = [
        (key, {"function": getattr(one, "__name__", repr(one))})
        for key, one in predictor_functions(ctx.session, service).items()
    ]
    return [{**names, **outcome} for key, outcome in fixed + functions if (names := names_of(key)) is not None]


def outcome_arguments(body: Mapping[str, Any], error: str | None) -> dict[str, Any]:
    """Return the argument `result` or `error` for the body of a control request. Raises InvalidControlRequest."""
    if ("result" in body) == bool(error):
        raise InvalidControlRequest("A predictor needs either a result or a non-empty error.")
    return {"error": error} if error else {"result": body["result"]}


def _hook(service: str, key: str) -> str:
    return f"{service} predictor {key}"


def _state(session: SessionState, service: str) -> PredictorState:
    state: PredictorState = service_state(session, service)
    return state


def _clear_predictor(session: SessionState, service: str, key: str) -> None:
    session.hooks.pop(_hook(service, key), None)
    table = _state(session, service).predictors
    if key in table:
        table.delete(key)


def _validated(output_type: str, fields: Sequence[Field], result: Any, lists: bool) -> Outcome:
    results = result if lists and isinstance(result, list) else [result]
    errors = (field_error("output", output_type, fields, one) for one in results)
    error = next((one for one in errors if one), None)
    return Outcome(error=error) if error else Outcome(result)


def _default_value(field: Field, data: Any, save_file: SaveFile) -> Any:
    """Return a value of the field's type that depends only on the input and the field's name."""
    digest = sha256(orjson.dumps([field.name, data], option=orjson.OPT_SORT_KEYS)).digest()
    kind, _, items = field.data_type.partition("_")
    if (items or kind) in (BLOB, FILE):
        return [save_file(digest.hex())] if items else save_file(digest.hex())
    numbers = _numbers(digest)
    return [_GENERATORS[items](next(numbers)) for _ in range(3)] if items else _GENERATORS[kind](next(numbers))


def _numbers(digest: bytes) -> Iterator[int]:
    for at in range(0, len(digest), 4):
        yield int.from_bytes(digest[at : at + 4], "big")


_GENERATORS: Mapping[str, Callable[[int], Any]] = {
    "int": lambda number: number % 1000,
    "double": lambda number: number % 100_000 / 1000,
    "string": lambda number: f"{number:08x}",
    "bool": lambda number: number % 2 == 1,
    "timestamp": lambda number: format_timestamp(_EPOCH + timedelta(seconds=number % (366 * 86400))),
    "dict": lambda number: {"value": number % 1000},
}
