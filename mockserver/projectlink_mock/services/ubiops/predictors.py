"""What models answer: what a test has given for them, or else a value worked out from the input.

From Python, a test gives a function, a fixed result or a failure with `set_predictor`; from outside,
the last two go through the control plane. What is given for a version goes before what is given for
its model. A predictor that raises, or whose result does not fit the model's output, fails the request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from typing import Any

import orjson

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.contract.json_body import read_json
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops.field_types import BLOB, misfit
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import PLAIN, Blob, Field, Model, Version
from projectlink_mock.services.ubiops.state.requests import Predictor

Function = Callable[[Any], Any]
"""Gives the result for an input; whatever it raises is the failure of the request."""

_HOOK = "ubiops predictor "
_EPOCH = datetime(2020, 1, 1, tzinfo=timezone.utc)
_BLOB_TTL = 259200


@dataclass(frozen=True)
class Outcome:
    """What came of a request: a result, or the message of a failure."""

    result: Any = None
    error: str | None = None


def set_predictor(
    session: SessionState,
    project: str,
    model: str,
    version: str | None = None,
    *,
    result: Any = None,
    error: str | None = None,
    function: Function | None = None,
) -> None:
    """Let a model, or one version of it, answer so from now on: by a function, with a failure, or a result.

    Args:
        session: Session state of a server or of a session: `mock.state`.
        project: The name of the project.
        model: The name of the model.
        version: The name of the version; without one, all versions that have no predictor of their own.
        result: What each request gives.
        error: The message with which each request fails.
        function: What each request is given to; it gives the result, or raises an error to fail.

    Raises:
        NotFound: there is no such project, model or version.
    """
    state: State = session.state("ubiops")
    project_id = state.projects.get_by(name=project).id
    model_id = state.models.get_by(project_id=project_id, name=model).id
    version_id = None if version is None else state.versions.get_by(model_id=model_id, name=version).id
    key = version_id or model_id
    clear_predictor(session, key)
    if function is None:
        state.predictors.add(key, Predictor(model_id, version_id, result, error))
    else:
        session.hooks[_HOOK + key] = function
    given = {"error": error} if error else {"result": result}
    body = {"project": project, "model": model, "version": version, **given}
    what = "" if function is None else f"Python code let the model {model} answer by a function"
    _note(session, "POST", None if function else body, what)


def clear_predictor(session: SessionState, key: str) -> None:
    """Forget what was given for a model or a version, by its id."""
    state: State = session.state("ubiops")
    session.hooks.pop(_HOOK + key, None)
    if key in state.predictors:
        state.predictors.delete(key)


def clear_predictors(session: SessionState) -> None:
    """Back to the default of all models."""
    state: State = session.state("ubiops")
    for key in [*state.predictors.rows, *functions(session)]:
        clear_predictor(session, key)
    _note(session, "DELETE")


def _note(session: SessionState, method: str, body: object = None, what: str = "") -> None:
    """Write down in the journal what the control plane is told for the same, if it can be told."""
    session.journal.record_change(session.clock.instant(), "ubiops", method, "/predictors", body, what=what)


def functions(session: SessionState) -> Mapping[str, Function]:
    """The functions that were given, by the id of the model or version."""
    return {name.removeprefix(_HOOK): hook for name, hook in session.hooks.items() if name.startswith(_HOOK)}


def predict(ctx: Context[State], version: Version, data: Any) -> Outcome:
    """What comes of a request to a version."""
    model = ctx.state.models.get(version.model_id)
    for key in (version.id, model.id):
        if hook := ctx.session.hooks.get(_HOOK + key):
            return _of_function(hook, model, data)
        if key in ctx.state.predictors:
            given = ctx.state.predictors.get(key)
            return Outcome(error=given.error) if given.error is not None else _checked(model, given.result)
    if model.output_type == PLAIN:
        return Outcome(data)
    return Outcome({field.name: _value(ctx, model, field, data) for field in model.output_fields})


def _of_function(function: Function, model: Model, data: Any) -> Outcome:
    try:
        # A copy each way: neither may the function change what is kept, nor its caller later.
        result = read_json(orjson.dumps(function(orjson.loads(orjson.dumps(data)))))
    except Exception as error:
        return Outcome(error=str(error) or type(error).__name__)
    return _checked(model, result)


def _checked(model: Model, result: Any) -> Outcome:
    wrong = misfit("output", model.output_type, model.output_fields, result)
    return Outcome(error=wrong) if wrong else Outcome(result)


def _value(ctx: Context[State], model: Model, field: Field, data: Any) -> Any:
    """A value of the field's type that depends on the input and the field's name alone."""
    digest = sha256(orjson.dumps([field.name, data], option=orjson.OPT_SORT_KEYS)).digest()
    if field.data_type == BLOB:
        return _blob(ctx, model, data, digest.hex())
    kind, _, items = field.data_type.partition("_")
    numbers = _numbers(digest)
    return [_VALUES[items](next(numbers)) for _ in range(3)] if items else _VALUES[kind](next(numbers))


def _numbers(digest: bytes) -> Iterator[int]:
    for at in range(0, len(digest), 4):
        yield int.from_bytes(digest[at : at + 4], "big")


_VALUES: Mapping[str, Callable[[int], Any]] = {
    "int": lambda number: number % 1000,
    "double": lambda number: number % 100_000 / 1000,
    "string": lambda number: f"{number:08x}",
    "bool": lambda number: number % 2 == 1,
    "timestamp": lambda number: format_timestamp(_EPOCH + timedelta(seconds=number % (366 * 86400))),
}


def _blob(ctx: Context[State], model: Model, data: Any, digest: str) -> str:
    """A blob of the project that holds the input; the same one again while it is alive."""
    id = identifier(f"blob {model.project_id} {digest}")
    known = ctx.state.blobs.find_by(project_id=model.project_id, id=id)
    if known and known.is_alive(ctx.now()):
        return id
    if known:
        ctx.state.blobs.delete(id)
    made = Blob(
        id, model.project_id, f"{digest[:8]}.json", "application/json", orjson.dumps(data), _BLOB_TTL, ctx.now()
    )
    ctx.state.blobs.add(id, made)
    return id
