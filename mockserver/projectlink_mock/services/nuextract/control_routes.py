"""Control API routes for predictors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from projectlink_mock._core.control.request import parse_body
from projectlink_mock._core.http.errors import InvalidControlRequest
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.predictors import NO_RESULT, predictor_functions
from projectlink_mock.services.nuextract.factories import clear_job_predictors, set_job_predictor
from projectlink_mock.services.nuextract.predictors import HOOK_PREFIX


@dataclass(frozen=True)
class _PredictorBody:
    """The body of a new predictor, for a project or a kind of jobs."""

    target: str
    result: Any = None
    error: str | None = None
    code: str = "InferenceError"
    delay: float = 0.0
    truncated: bool = False


def post_predictor(ctx: Context[Any]) -> Any:
    """Set a fixed result, an error, a delay or a truncation for a project or a kind of jobs."""
    new = parse_body(_PredictorBody, ctx.body)
    result = new.result if "result" in ctx.body else NO_RESULT
    try:
        set_job_predictor(
            ctx.session,
            new.target,
            result=result,
            error=new.error,
            code=new.code,
            delay=new.delay,
            truncated=new.truncated,
        )
    except (TypeError, ValueError) as error:
        raise InvalidControlRequest(f"{error}.") from None
    return new


def get_predictors(ctx: Context[Any]) -> Any:
    """Return all predictors; of a function, its name."""
    functions = predictor_functions(ctx.session, HOOK_PREFIX)
    return [
        {
            "target": one.target,
            "result": None if one.result is None else one.result.to_value(),
            "error": None if one.error is None else one.error.message,
            "code": None if one.error is None else one.error.code,
            "delay": one.delay_seconds,
            "truncated": one.is_truncated,
            **({"function": _name_of(functions[one.target])} if one.target in functions else {}),
        }
        for one in ctx.state.predictors
    ]


def _name_of(function: Callable[..., Any]) -> str:
    return getattr(function, "__name__", repr(function))


def delete_predictors(ctx: Context[Any]) -> Any:
    """Delete all predictors."""
    clear_job_predictors(ctx.session)
    return {"status": "ok"}


ROUTES: Mapping[str, Mapping[str, Callable[[Context[Any]], Any]]] = {
    "/predictors": {"POST": post_predictor, "GET": get_predictors, "DELETE": delete_predictors},
}
