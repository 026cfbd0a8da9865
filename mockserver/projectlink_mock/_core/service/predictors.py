"""Predictors of model services: the arguments that set one, and calls of predictor functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import orjson

from projectlink_mock._core.contract.json_body import read_json
from projectlink_mock._core.sessions.store import SessionState

NO_RESULT: Final[Any] = object()
"""The default of an argument for a result, as None is a result."""


def check_predictor(result: object, error: object, function: object) -> None:
    """Check that there is exactly one of a result, a non-empty error and a function.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: None is given, or more than one.
    """
    if error is not None and not isinstance(error, str):
        raise TypeError(f"error must be a str, not {type(error).__name__}")
    if function is not None and not callable(function):
        raise TypeError(f"function must be callable, not {type(function).__name__}")
    given = {"result": result is not NO_RESULT, "error": error is not None, "function": function is not None}
    names = [name for name, is_given in given.items() if is_given]
    if len(names) != 1 or error == "":
        received = " and ".join(names) if error != "" else "an empty error"
        raise ValueError(
            f"a predictor needs either a result, a non-empty error or a function; received {received or 'none'}"
        )


def predictor_result(result: object) -> Any:
    """Return a copy of a fixed result, as JSON has it. Raises ValueError for a result that is not JSON."""
    try:
        return read_json(orjson.dumps(result))
    except (TypeError, ValueError) as reason:
        raise ValueError(f"the result of a predictor must be JSON: {reason}") from None


def predictor_functions(session: SessionState, prefix: str) -> dict[str, Callable[[Any], Any]]:
    """Return the predictor functions of a session by target: its hooks whose names begin with a prefix."""
    return {name.removeprefix(prefix): hook for name, hook in session.hooks.items() if name.startswith(prefix)}


def record_in_journal(session: SessionState, service: str, method: str, body: object = None, what: str = "") -> None:
    """Add the control request that sets or deletes predictors, if there is one, so that a replay can repeat it.

    Without a body, `what` describes a change that only Python code can make.
    """
    session.journal.record_change(session.clock.instant(), service, method, "/predictors", body, description=what)


def call_predictor(function: Callable[[Any], Any], data: Any) -> tuple[Any, str | None]:
    """Return the result of a predictor function and no error, or no result and the message of its error."""
    try:
        # Copies keep stored data independent of objects that the function and its caller hold.
        return read_json(orjson.dumps(function(orjson.loads(orjson.dumps(data))))), None
    except Exception as error:
        return None, str(error) or type(error).__name__
