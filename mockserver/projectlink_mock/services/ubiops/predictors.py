"""Predictors: the outcome of requests to models.

A predictor is a fixed result, an error or a Python function. One of a version takes precedence over one of its
model. Without a predictor, the result is computed from the input. A function that raises, or a result that does
not match the model's output fields, fails the request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from typing import Any

import orjson

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.service import predictors
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops.field_types import BLOB, field_error
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Blob, Model, Version
from projectlink_mock.services.ubiops_common.state import PLAIN, Field

PredictorFunction = Callable[[Any], Any]
"""Returns the result for an input; an exception fails the request with its message."""

HOOK_PREFIX = "ubiops predictor "
_EPOCH = datetime(2020, 1, 1, tzinfo=timezone.utc)
_BLOB_TTL_SECONDS = 259200


@dataclass(frozen=True)
class Outcome:
    """The outcome of a request: a result or an error message."""

    result: Any = None
    error: str | None = None


def check_predictor(version: object, result: object, error: object, function: object) -> None:
    """Check the arguments for a new predictor.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: There is not exactly one of a result, a non-empty error and a function.
    """
    if version is not None and not isinstance(version, str):
        other = "a function goes to function=" if callable(version) else "a result goes to result="
        raise TypeError(f"the version must be a str, not {type(version).__name__}; {other}")
    predictors.check_predictor(result, error, function)


def predict(ctx: Context[State], version: Version, data: Any) -> Outcome:
    """Return the outcome of a request to a version."""
    model = ctx.state.models.get(version.model_id)
    for key in (version.id, model.id):
        if hook := ctx.session.hooks.get(HOOK_PREFIX + key):
            return _call_function(hook, model, data)
        if key in ctx.state.predictors:
            predictor = ctx.state.predictors.get(key)
            if predictor.error is not None:
                return Outcome(error=predictor.error)
            return _validated(model, predictor.result)
    if model.output_type == PLAIN:
        return Outcome(data)
    return Outcome({field.name: _default_value(ctx, model, field, data) for field in model.output_fields})


def predictor_functions(session: SessionState) -> Mapping[str, PredictorFunction]:
    """Return the predictor functions by the id of the model or version."""
    return predictors.predictor_functions(session, HOOK_PREFIX)


def _call_function(function: PredictorFunction, model: Model, data: Any) -> Outcome:
    result, error = predictors.call_predictor(function, data)
    return Outcome(error=error) if error is not None else _validated(model, result)


def _validated(model: Model, result: Any) -> Outcome:
    error = field_error("output", model.output_type, model.output_fields, result)
    return Outcome(error=error) if error else Outcome(result)


def _default_value(ctx: Context[State], model: Model, field: Field, data: Any) -> Any:
    """Return a value of the field's type that depends only on the input and the field's name."""
    digest = sha256(orjson.dumps([field.name, data], option=orjson.OPT_SORT_KEYS)).digest()
    if field.data_type == BLOB:
        return _save_blob(ctx, model, data, digest.hex())
    kind, _, items = field.data_type.partition("_")
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
}


def _save_blob(ctx: Context[State], model: Model, data: Any, digest: str) -> str:
    """Return the id of a blob that holds the input; created again if it has expired."""
    id = identifier(f"blob {model.project_id} {digest}")
    existing = ctx.state.blobs.find_by(project_id=model.project_id, id=id)
    if existing and existing.is_alive(ctx.now()):
        return id
    if existing:
        ctx.state.blobs.delete(id)
    name, content = f"{digest[:8]}.json", orjson.dumps(data)
    blob = Blob(id, model.project_id, name, "application/json", StoredContent.of(content), _BLOB_TTL_SECONDS, ctx.now())
    ctx.state.blobs.add(id, blob)
    return id
