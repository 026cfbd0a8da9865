"""Control API routes for predictors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from projectlink_mock._core.control.request import parse_body
from projectlink_mock._core.http.errors import InvalidControlRequest
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.factories import clear_deployment_predictors, set_deployment_predictor
from projectlink_mock.services.ubiops4.predictors import SERVICE, find_predictor
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops_common.predictors import list_predictors, outcome_arguments

# The API's own field names are accepted as well.
_ALIASES = {"project_name": "project", "deployment_name": "deployment", "error_message": "error"}


@dataclass(frozen=True)
class _PredictorBody:
    """The body of a new predictor, for a deployment or one of its versions, with a result or an error."""

    project: str
    deployment: str
    version: str | None = None
    result: Any = None
    error: str | None = None
    delay: float = 0.0
    chunks: tuple[str, ...] = ()


def post_predictor(ctx: Context[State]) -> Any:
    """Set a fixed result or an error, a delay and the parts of a stream for a deployment or version."""
    new = parse_body(_PredictorBody, ctx.body, _ALIASES)
    outcome = outcome_arguments(ctx.body, new.error)
    timing: dict[str, Any] = {"delay": new.delay, "chunks": new.chunks}
    try:
        set_deployment_predictor(ctx.session, new.project, new.deployment, new.version, **outcome, **timing)
    except (TypeError, ValueError) as error:
        raise InvalidControlRequest(f"{error}.") from None
    return new


def get_predictors(ctx: Context[State]) -> Any:
    """Return all predictors; of a function, its name."""
    return list_predictors(ctx, SERVICE, partial(_describe, ctx))


def delete_predictors(ctx: Context[State]) -> Any:
    """Delete all predictors: deployments return their default results again."""
    clear_deployment_predictors(ctx.session)
    return {"status": "ok"}


def _describe(ctx: Context[State], key: str) -> dict[str, Any] | None:
    """Return the names of a deployment or version and its project, and the timing; None if it no longer exists."""
    state = ctx.state
    version = state.versions.rows.get(key)
    deployment = state.deployments.rows.get(version.deployment_id if version else key)
    predictor = find_predictor(ctx.session, state, key)
    if deployment is None or predictor is None:
        return None
    return {
        "project": state.projects.get(deployment.project_id).name,
        "deployment": deployment.name,
        "version": version.name if version else None,
        "delay": predictor.delay,
        "chunks": list(predictor.chunks),
    }


ROUTES: Mapping[str, Mapping[str, Callable[[Context[Any]], Any]]] = {
    "/predictors": {"POST": post_predictor, "GET": get_predictors, "DELETE": delete_predictors},
}
