"""UbiOps' part of the control plane: what models answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from projectlink_mock._core.control.request import parse_body
from projectlink_mock._core.http.errors import InvalidControlRequest
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import predictors
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Model

# The names that the API has for these are taken too.
_SAME = {"project_name": "project", "model_name": "model", "error_message": "error"}


@dataclass(frozen=True)
class _Given:
    """A predictor as it is sent: one for a model, or a version of it; with a result, or an error."""

    project: str
    model: str
    version: str | None = None
    result: Any = None
    error: str | None = None


def post_predictor(ctx: Context[State]) -> Any:
    """Let a model, or a version, give a fixed result or fail with a message from now on."""
    given = parse_body(_Given, ctx.body, _SAME)
    if ("result" in ctx.body) == bool(given.error):
        raise InvalidControlRequest("A predictor has either a result or an error, which says something.")
    predictors.set_predictor(
        ctx.session, given.project, given.model, given.version, result=given.result, error=given.error
    )
    return given


def get_predictors(ctx: Context[State]) -> Any:
    """The predictors that were given; of a function its name."""
    fixed = [
        {**_named(ctx.state, key), "result": one.result, "error": one.error}
        for key, one in ctx.state.predictors.rows.items()
        if _is_there(ctx.state, key)
    ]
    functions = [
        {**_named(ctx.state, key), "function": getattr(one, "__name__", repr(one))}
        for key, one in predictors.functions(ctx.session).items()
        if _is_there(ctx.state, key)
    ]
    return fixed + functions


def delete_predictors(ctx: Context[State]) -> Any:
    """Back to the default of all models."""
    predictors.clear_predictors(ctx.session)
    return {"status": "ok"}


def _is_there(state: State, key: str) -> bool:
    """Whether the model or version has not been deleted since."""
    return key in state.models or key in state.versions


def _named(state: State, key: str) -> dict[str, str | None]:
    version = state.versions.get(key) if key in state.versions else None
    model: Model = state.models.get(version.model_id if version else key)
    project = state.projects.get(model.project_id)
    return {"project": project.name, "model": model.name, "version": version.name if version else None}


ROUTES: Mapping[str, Mapping[str, Callable[[Context[Any]], Any]]] = {
    "/predictors": {"POST": post_predictor, "GET": get_predictors, "DELETE": delete_predictors},
}
