"""Cascading deletes. Usage records are kept for billing."""

from __future__ import annotations

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.activity import end_span
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Model, Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline, PipelineObject
from projectlink_mock.services.ubiops_common.accounts import delete_service_user
from projectlink_mock.services.ubiops_common.state import Project


def delete_project(ctx: Context[State], project: Project) -> None:
    """Delete a project with everything in it."""
    state = ctx.state
    for pipeline in state.pipelines.filter(project_id=project.id):
        delete_pipeline(state, pipeline)
    for model in state.models.filter(project_id=project.id):
        delete_model(ctx, model)
    for service_user in state.service_users.filter(project_id=project.id):
        delete_service_user(state, service_user)
    for table in (state.connectors, state.credentials, state.blobs, state.schedules, state.logs, state.roles):
        table.delete_where(project_id=project.id)
    state.assignments.delete_where(project_id=project.id)
    state.variables.delete_where(owner_id=project.id)
    state.projects.delete(project.id)


def delete_model(ctx: Context[State], model: Model) -> None:
    """Delete a model with its versions, variables, schedules and role assignments."""
    state = ctx.state
    for version in state.versions.filter(model_id=model.id):
        delete_version(ctx, version)
    state.variables.delete_where(owner_id=model.id)
    state.schedules.delete_where(object_id=model.id)
    state.assignments.delete_where(object_id=model.id)
    state.models.delete(model.id)


def delete_version(ctx: Context[State], version: Version) -> None:
    """Delete a version with its file, variables, schedules and requests.

    Requests made by a pipeline stay: they belong to the pipeline's request.
    """
    state = ctx.state
    end_span(ctx, version)
    if version.id in state.files:
        state.files.delete(version.id)
    state.variables.delete_where(owner_id=version.id)
    state.schedules.delete_where(version_id=version.id)
    for request in state.model_requests.filter(version_id=version.id):
        if request.pipeline_request_id is None:
            state.model_requests.delete(request.id)
    state.versions.delete(version.id)


def delete_pipeline(state: State, pipeline: Pipeline) -> None:
    """Delete a pipeline with its objects, attachments, requests, schedules and role assignments."""
    state.attachments.delete_where(pipeline_id=pipeline.id)
    state.objects.delete_where(pipeline_id=pipeline.id)
    for request in state.pipeline_requests.delete_where(pipeline_id=pipeline.id):
        state.model_requests.delete_where(pipeline_request_id=request.id)
    state.schedules.delete_where(object_id=pipeline.id)
    state.assignments.delete_where(object_id=pipeline.id)
    state.pipelines.delete(pipeline.id)


def delete_object(state: State, one: PipelineObject) -> None:
    """Delete a pipeline object with its attachments; the referenced model or connector stays."""
    state.attachments.delete_where(source_id=one.id)
    state.attachments.delete_where(destination_id=one.id)
    state.objects.delete(one.id)
