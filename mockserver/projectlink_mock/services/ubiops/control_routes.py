"""Control API routes for predictors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from projectlink_mock._core.control.request import parse_body
from projectlink_mock._core.http.errors import InvalidControlRequest
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.factories import clear_predictors, set_predictor
from projectlink_mock.services.ubiops.predictors import predictor_functions
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Model

# The API's own field names are accepted as well.
_ALIASES = {"project_name": "project", "model_name": "model", "error_message": "error"}


@dataclass(frozen=True)
class _PredictorBody:
    """The body of a new predictor, for a model or one of its versions, with a result or an error."""

    project: str
    model: str
    version: str | None = None
    result: Any = None
    error: str | None = None


def post_predictor(ctx: Context[State]) -> Any:
    """Set a fixed result or an error for a model or version."""
    new = parse_body(_PredictorBody, ctx.body, _ALIASES)
    if ("result" in ctx.body) == bool(new.error):
        raise InvalidControlRequest("A predictor needs either a result or a non-empty error.")
    outcome: dict[str, Any] = {"error": new.error} if new.error else {"result": new.result}
    set_predictor(ctx.session, new.project, new.model, new.version, **outcome)
    return new


def get_predictors(ctx: Context[State]) -> Any:
    """Return all predictors; of a function, its name."""
    fixed = [
        {**_names_of(ctx.state, key), "result": one.result, "error": one.error}
        for key, one in ctx.state.predictors.rows.items()
        if _exists(ctx.state, key)
    ]
    functions = [
        {**_names_of(ctx.state, key), "function": getattr(one, "__name__", repr(one))}
        for key, one in predictor_functions(ctx.session).items()
        if _exists(ctx.state, key)
    ]
    return fixed + functions


def delete_predictors(ctx: Context[State]) -> Any:
    """Delete all predictors: models return their default results again."""
    clear_predictors(ctx.session)
    return {"status": "ok"}


def _exists(state: State, key: str) -> bool:
    """Return True if the model or version still exists."""
    return key in state.models or key in state.versions


def _names_of(state: State, key: str) -> dict[str, str | None]:
    version = state.versions.get(key) if key in state.versions else None
    model: Model = state.models.get(version.model_id if version else key)
    project = state.projects.get(model.project_id)
    return {"project": project.name, "model": model.name, "version": version.name if version else None}


ROUTES: Mapping[str, Mapping[str, Callable[[Context[Any]], Any]]] = {
    "/predictors": {"POST": post_predictor, "GET": get_predictors, "DELETE": delete_predictors},
}
