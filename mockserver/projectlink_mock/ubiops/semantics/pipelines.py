"""Pipelines."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import pipelines


def pipelines_list(ctx: Ctx[State], project_name: str) -> list[pipelines.PipelineView]:
    """List the pipelines of a project."""
    raise todo()


def pipelines_create(ctx: Ctx[State], project_name: str) -> pipelines.PipelineView:
    """Create a pipeline."""
    raise todo()


def pipelines_get(ctx: Ctx[State], project_name: str, pipeline_name: str) -> pipelines.PipelineView:
    """Read a pipeline."""
    raise todo()


def pipelines_delete(ctx: Ctx[State], project_name: str, pipeline_name: str) -> None:
    """Delete a pipeline, its objects and its attachments."""
    raise todo()


def pipelines_update(ctx: Ctx[State], project_name: str, pipeline_name: str) -> pipelines.PipelineView:
    """Change a pipeline."""
    raise todo()
