"""Models."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import models


def models_list(ctx: Ctx[State], project_name: str) -> list[models.ModelView]:
    """List the models of a project."""
    raise todo()


def models_create(ctx: Ctx[State], project_name: str) -> models.ModelView:
    """Create a model by the types and fields of its input and output."""
    raise todo()


def models_get(ctx: Ctx[State], project_name: str, model_name: str) -> models.ModelView:
    """Read a model."""
    raise todo()


def models_delete(ctx: Ctx[State], project_name: str, model_name: str) -> None:
    """Delete a model and its versions."""
    raise todo()


def models_update(ctx: Ctx[State], project_name: str, model_name: str) -> models.ModelView:
    """Change the name or description of a model."""
    raise todo()
