"""Handlers of pipelines, their objects and attachments."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.reasons import missing, rule, unique
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import get_pipeline, get_pipeline_object
from projectlink_mock.services.ubiops.cascade import delete_object, delete_pipeline
from projectlink_mock.services.ubiops.graph import check_ends, check_mapping, get_source_id, outdated_attachments
from projectlink_mock.services.ubiops.quotas import check_resource_limit
from projectlink_mock.services.ubiops.results import pipelines
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.pipelines import START, Attachment, FieldMapping, Pipeline, PipelineObject
from projectlink_mock.services.ubiops_common.access import filter_visible, get_project, resolve_project
from projectlink_mock.services.ubiops_common.field_types import parse_fields
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields


def pipelines_list(ctx: Context[State], project_name: str) -> list[pipelines.PipelineResult]:
    """Return the pipelines that the caller may list."""
    project = resolve_project(ctx, project_name)
    seen = filter_visible(ctx, project, ctx.state.pipelines.filter(project_id=project.id))
    return [pipelines.pipeline_result(ctx.state, pipeline) for pipeline in seen]


def pipelines_create(ctx: Context[State], project_name: str) -> pipelines.PipelineResult:
    """Create an empty pipeline. It counts towards the subscription's resource limit."""
    project = get_project(ctx, project_name)
    fields = parse_fields(ctx.body["input_type"], ctx.body.get("input_fields"), "input")
    check_resource_limit(ctx.state, project)
    pipeline = Pipeline(
        id=ctx.new_id(),
        project_id=project.id,
        input_fields=fields,
        created_at=ctx.now(),
        updated_at=ctx.now(),
        **{"description": "", **body_fields(ctx, "name", "description", "input_type")},
    )
    return pipelines.pipeline_result(ctx.state, ctx.state.pipelines.add(pipeline.id, pipeline))


def pipelines_get(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.PipelineResult:
    """Return a pipeline."""
    return pipelines.pipeline_result(ctx.state, get_pipeline(ctx, project_name, pipeline_name))


def pipelines_delete(ctx: Context[State], project_name: str, pipeline_name: str) -> None:
    """Delete a pipeline with its objects and attachments; models and connectors stay."""
    delete_pipeline(ctx.state, get_pipeline(ctx, project_name, pipeline_name))


def pipelines_update(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.PipelineResult:
    """Update a pipeline. New fields replace the old ones and delete attachments that no longer match."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    changes = changed_fields(ctx, "name", "description", "input_type", "input_fields")
    if "input_type" in changes or "input_fields" in changes:
        kind = changes.get("input_type", pipeline.input_type)
        changes["input_fields"] = parse_fields(kind, changes.get("input_fields"), "input")
    changed = ctx.state.pipelines.replace(pipeline.id, replace(pipeline, **changes, updated_at=ctx.now()))
    for link in outdated_attachments(ctx.state, changed):
        ctx.state.attachments.delete(link.id)
    return pipelines.pipeline_result(ctx.state, changed)


def pipeline_objects_list(ctx: Context[State], project_name: str, pipeline_name: str) -> list[pipelines.ObjectResult]:
    """Return the objects of a pipeline in order of creation."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    return [pipelines.object_result(ctx.state, one) for one in ctx.state.objects.filter(pipeline_id=pipeline.id)]


def pipeline_objects_create(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.ObjectResult:
    """Add a model version or connector; the same one may be added again under another name."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    body = ctx.body
    _check_name(body["name"])
    reference_id, version_id = _reference(ctx.state, pipeline, body)
    one = PipelineObject(ctx.new_id(), pipeline.id, body["name"], body["reference_type"], reference_id, version_id)
    return pipelines.object_result(ctx.state, ctx.state.objects.add(one.id, one))


def pipeline_objects_get(
    ctx: Context[State], project_name: str, pipeline_name: str, name: str
) -> pipelines.ObjectResult:
    """Return an object of a pipeline."""
    return pipelines.object_result(ctx.state, get_pipeline_object(ctx, project_name, pipeline_name, name))


def pipeline_objects_delete(ctx: Context[State], project_name: str, pipeline_name: str, name: str) -> None:
    """Delete an object with its attachments; the referenced model or connector stays."""
    delete_object(ctx.state, get_pipeline_object(ctx, project_name, pipeline_name, name))


def pipeline_objects_update(
    ctx: Context[State], project_name: str, pipeline_name: str, name: str
) -> pipelines.ObjectResult:
    """Rename an object or change its version. Both versions must be of the same model."""
    one = get_pipeline_object(ctx, project_name, pipeline_name, name)
    changes = changed_fields(ctx, "name", "version")
    _check_name(changes.get("name", one.name))
    if "version" in changes:
        if one.version_id is None:
            raise BadRequest("A connector has no version.", rule("connector-has-no-version"))
        version = ctx.state.versions.get_by(model_id=one.reference_id, name=changes.pop("version"))
        changes["version_id"] = version.id
    return pipelines.object_result(ctx.state, ctx.state.objects.replace(one.id, replace(one, **changes)))


def _check_name(name: str) -> None:
    if name == START:
        raise BadRequest(f"The name {START} is reserved for the start of the pipeline.", rule("start-reserved"))


def _reference(state: State, pipeline: Pipeline, body: dict[str, Any]) -> tuple[str, str | None]:
    """Return the id of the referenced model or connector, and of the version."""
    if body["reference_type"] == "connector":
        if "version" in body:
            raise BadRequest("A connector has no version.", rule("connector-has-no-version"))
        return state.connectors.get_by(project_id=pipeline.project_id, name=body["reference_name"]).id, None
    if "version" not in body:
        raise BadRequest("An object that refers to a model needs a version.", rule("model-needs-version"))
    model = state.models.get_by(project_id=pipeline.project_id, name=body["reference_name"])
    return model.id, state.versions.get_by(model_id=model.id, name=body["version"]).id


def pipeline_object_attachments_list(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.AttachmentResult]:
    """Return the attachments of a pipeline in order of creation."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    return [
        pipelines.attachment_result(ctx.state, one) for one in ctx.state.attachments.filter(pipeline_id=pipeline.id)
    ]


def pipeline_object_attachments_create(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> pipelines.AttachmentResult:
    """Attach two objects.

    The mapped fields must have the same types, and every input field of the destination must be mapped.
    """
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    body = ctx.body
    source_id = get_source_id(ctx.state, pipeline, body["source_name"])
    if body["destination_name"] == START:
        raise BadRequest(f"{START} can only be a source.", rule("start-is-source"))
    destination = ctx.state.objects.get_by(pipeline_id=pipeline.id, name=body["destination_name"])
    check_ends(ctx.state, pipeline, source_id, destination)
    mapping = tuple(
        FieldMapping(row["source_field_name"], row["destination_field_name"]) for row in body.get("mapping", ())
    )
    check_mapping(ctx.state, pipeline, source_id, destination, mapping)
    if ctx.state.attachments.find_by(pipeline_id=pipeline.id, source_id=source_id, destination_id=destination.id):
        raise Conflict(
            f"{body['source_name']} is already attached to {destination.name}.",
            unique("attachment", "source_id", "destination_id"),
        )
    one = Attachment(ctx.new_id(), pipeline.id, source_id, destination.id, mapping)
    return pipelines.attachment_result(ctx.state, ctx.state.attachments.add(one.id, one))


def pipeline_object_attachments_source_get(
    ctx: Context[State], project_name: str, pipeline_name: str, source_name: str
) -> list[pipelines.AttachmentResult]:
    """Return the attachments from an object or from the start."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    source_id = get_source_id(ctx.state, pipeline, source_name)
    attachments = ctx.state.attachments.filter(pipeline_id=pipeline.id, source_id=source_id)
    return [pipelines.attachment_result(ctx.state, one) for one in attachments]


def pipeline_object_attachments_get(
    ctx: Context[State], project_name: str, pipeline_name: str, source_name: str, destination_name: str
) -> pipelines.AttachmentResult:
    """Return an attachment by the names of source and destination."""
    return pipelines.attachment_result(
        ctx.state, _attachment(ctx, project_name, pipeline_name, source_name, destination_name)
    )


def pipeline_object_attachments_delete(
    ctx: Context[State], project_name: str, pipeline_name: str, source_name: str, destination_name: str
) -> None:
    """Delete an attachment; both objects stay."""
    ctx.state.attachments.delete(_attachment(ctx, project_name, pipeline_name, source_name, destination_name).id)


def _attachment(
    ctx: Context[State], project_name: str, pipeline_name: str, source_name: str, destination_name: str
) -> Attachment:
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    source_id = get_source_id(ctx.state, pipeline, source_name)
    destination = ctx.state.objects.get_by(pipeline_id=pipeline.id, name=destination_name)
    found = ctx.state.attachments.find_by(pipeline_id=pipeline.id, source_id=source_id, destination_id=destination.id)
    if found is None:
        raise NotFound(f"{source_name} is not attached to {destination_name}.", missing("attachment"))
    return found
