"""Control API routes for predictors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from projectlink_mock._core.control.request import parse_body
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.factories import clear_predictors, set_predictor
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops_common.predictors import list_predictors, outcome_arguments

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
    outcome = outcome_arguments(ctx.body, new.error)
    set_predictor(ctx.session, new.project, new.model, new.version, **outcome)
    return new


def get_predictors(ctx: Context[State]) -> Any:
    """Return all predictors; of a function, its name."""
    return list_predictors(ctx, "ubiops", partial(_names_of, ctx.state))


def delete_predictors(ctx: Context[State]) -> Any:
    """Delete all predictors: models return their default results again."""
    clear_predictors(ctx.session)
    return {"status": "ok"}


def _names_of(state: State, key: str) -> dict[str, str | None] | None:
    """Return the names of a model or version and its project; None if it no longer exists."""
    version = state.versions.rows.get(key)
    model = state.models.rows.get(version.model_id if version else key)
    if model is None:
        return None
    project = state.projects.get(model.project_id)
    return {"project": project.name, "model": model.name, "version": version.name if version else None}


ROUTES: Mapping[str, Mapping[str, Callable[[Context[Any]], Any]]] = {
    "/predictors": {"POST": post_predictor, "GET": get_predictors, "DELETE": delete_predictors},
}
