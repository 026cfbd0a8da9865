"""UbiOps' part of the control plane: what models answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo


def post_predictor(ctx: Ctx[State]) -> Any:
    """Let a model, or a version, give a fixed result or fail with a message from now on."""
    raise todo()


def get_predictors(ctx: Ctx[State]) -> Any:
    """The predictors that were given."""
    return list(ctx.state.predictors)


def delete_predictors(ctx: Ctx[State]) -> Any:
    """Back to the default of all models."""
    ctx.state.predictors.rows.clear()
    return {"status": "ok"}


ROUTES: Mapping[str, Mapping[str, Callable[[Ctx[Any]], Any]]] = {
    "/predictors": {"POST": post_predictor, "GET": get_predictors, "DELETE": delete_predictors},
}
