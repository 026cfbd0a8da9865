"""Pipelines."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import known_project, pipeline_of, project_of, visible
from projectlink_mock.services.ubiops.attachments import outdated
from projectlink_mock.services.ubiops.cascade import remove_pipeline
from projectlink_mock.services.ubiops.quotas import check_resource
from projectlink_mock.services.ubiops.results import pipelines
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.pipelines import Pipeline
from projectlink_mock.services.ubiops.updates import fields_of, given, only


def pipelines_list(ctx: Context[State], project_name: str) -> list[pipelines.PipelineView]:
    """Those that the caller may see."""
    project = known_project(ctx, project_name)
    seen = visible(ctx, project, ctx.state.pipelines.filter(project_id=project.id))
    return [pipelines.pipeline(ctx.state, pipeline) for pipeline in seen]


def pipelines_create(ctx: Context[State], project_name: str) -> pipelines.PipelineView:
    """Nothing is in it at first. It is one of the resources that the subscription limits."""
    project = project_of(ctx, project_name)
    fields = fields_of(ctx.body["input_type"], ctx.body.get("input_fields"), "input")
    check_resource(ctx.state, project)
    pipeline = Pipeline(
        id=ctx.new_id(),
        project_id=project.id,
        input_fields=fields,
        created_at=ctx.now(),
        updated_at=ctx.now(),
        **{"description": "", **given(ctx, "name", "description", "input_type")},
    )
    return pipelines.pipeline(ctx.state, ctx.state.pipelines.add(pipeline.id, pipeline))


def pipelines_get(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.PipelineView:
    """For those who may see it."""
    return pipelines.pipeline(ctx.state, pipeline_of(ctx, project_name, pipeline_name))


def pipelines_delete(ctx: Context[State], project_name: str, pipeline_name: str) -> None:
    """With its objects and attachments; the models and connectors stay."""
    remove_pipeline(ctx.state, pipeline_of(ctx, project_name, pipeline_name))


def pipelines_update(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.PipelineView:
    """New fields replace all old ones, and the links from the start that do not fit them any more go."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    changes = only(ctx, "name", "description", "input_type", "input_fields")
    if "input_type" in changes or "input_fields" in changes:
        kind = changes.get("input_type", pipeline.input_type)
        changes["input_fields"] = fields_of(kind, changes.get("input_fields"), "input")
    changed = ctx.state.pipelines.replace(pipeline.id, replace(pipeline, **changes, updated_at=ctx.now()))
    for link in outdated(ctx.state, changed):
        ctx.state.attachments.delete(link.id)
    return pipelines.pipeline(ctx.state, changed)
