"""Objects of pipelines, and how they are attached to each other."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.reasons import missing, rule, unique
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import pipeline_object_of, pipeline_of
from projectlink_mock.services.ubiops.attachments import check_ends, check_mapping, source_of
from projectlink_mock.services.ubiops.cascade import remove_object
from projectlink_mock.services.ubiops.results import pipelines
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.pipelines import START, Attachment, Pair, Pipeline, PipelineObject
from projectlink_mock.services.ubiops.updates import only


def pipeline_objects_list(ctx: Context[State], project_name: str, pipeline_name: str) -> list[pipelines.ObjectView]:
    """In the order in which they were added."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    return [pipelines.pipeline_object(ctx.state, one) for one in ctx.state.objects.filter(pipeline_id=pipeline.id)]


def pipeline_objects_create(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.ObjectView:
    """The same model version or connector may be in a pipeline several times, by different names."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    body = ctx.body
    _check_name(body["name"])
    reference_id, version_id = _reference(ctx.state, pipeline, body)
    one = PipelineObject(ctx.new_id(), pipeline.id, body["name"], body["reference_type"], reference_id, version_id)
    return pipelines.pipeline_object(ctx.state, ctx.state.objects.add(one.id, one))


def pipeline_objects_get(ctx: Context[State], project_name: str, pipeline_name: str, name: str) -> pipelines.ObjectView:
    """For those who may see the pipeline."""
    return pipelines.pipeline_object(ctx.state, pipeline_object_of(ctx, project_name, pipeline_name, name))


def pipeline_objects_delete(ctx: Context[State], project_name: str, pipeline_name: str, name: str) -> None:
    """With its attachments; what it refers to stays."""
    remove_object(ctx.state, pipeline_object_of(ctx, project_name, pipeline_name, name))


def pipeline_objects_update(
    ctx: Context[State], project_name: str, pipeline_name: str, name: str
) -> pipelines.ObjectView:
    """Another version has to be one of the same model: its fields are the same, so that attachments stay."""
    one = pipeline_object_of(ctx, project_name, pipeline_name, name)
    changes = only(ctx, "name", "version")
    _check_name(changes.get("name", one.name))
    if "version" in changes:
        if one.version_id is None:
            raise BadRequest("A connector has no version.", rule("connector-has-no-version"))
        version = ctx.state.versions.get_by(model_id=one.reference_id, name=changes.pop("version"))
        changes["version_id"] = version.id
    return pipelines.pipeline_object(ctx.state, ctx.state.objects.replace(one.id, replace(one, **changes)))


def _check_name(name: str) -> None:
    if name == START:
        raise BadRequest(
            f"No object can be named {START}: that is what the pipeline starts from.", rule("start-reserved")
        )


def _reference(state: State, pipeline: Pipeline, body: dict[str, Any]) -> tuple[str, str | None]:
    """The ids of the model or connector that is referred to, and of the version."""
    if body["reference_type"] == "connector":
        if "version" in body:
            raise BadRequest("A connector has no version.", rule("connector-has-no-version"))
        return state.connectors.get_by(project_id=pipeline.project_id, name=body["reference_name"]).id, None
    if "version" not in body:
        raise BadRequest("An object that refers to a model needs the version.", rule("model-needs-version"))
    model = state.models.get_by(project_id=pipeline.project_id, name=body["reference_name"])
    return model.id, state.versions.get_by(model_id=model.id, name=body["version"]).id


def pipeline_object_attachments_list(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> list[pipelines.AttachmentView]:
    """In the order in which they were made."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    return [pipelines.attachment(ctx.state, one) for one in ctx.state.attachments.filter(pipeline_id=pipeline.id)]


def pipeline_object_attachments_create(
    ctx: Context[State], project_name: str, pipeline_name: str
) -> pipelines.AttachmentView:
    """The fields have to be of the same types, and every input field of the destination has to be given."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    body = ctx.body
    source_id = source_of(ctx.state, pipeline, body["source_name"])
    if body["destination_name"] == START:
        raise BadRequest(f"{START} can only be a source.", rule("start-is-source"))
    destination = ctx.state.objects.get_by(pipeline_id=pipeline.id, name=body["destination_name"])
    check_ends(ctx.state, pipeline, source_id, destination)
    mapping = tuple(Pair(row["source_field_name"], row["destination_field_name"]) for row in body.get("mapping", ()))
    check_mapping(ctx.state, pipeline, source_id, destination, mapping)
    if ctx.state.attachments.find_by(pipeline_id=pipeline.id, source_id=source_id, destination_id=destination.id):
        raise Conflict(
            f"{body['source_name']} is attached to {destination.name} already.",
            unique("attachment", "source_id", "destination_id"),
        )
    one = Attachment(ctx.new_id(), pipeline.id, source_id, destination.id, mapping)
    return pipelines.attachment(ctx.state, ctx.state.attachments.add(one.id, one))


def pipeline_object_attachments_source_get(
    ctx: Context[State], project_name: str, pipeline_name: str, source_name: str
) -> list[pipelines.AttachmentView]:
    """Of an object, or of the start."""
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    source_id = source_of(ctx.state, pipeline, source_name)
    links = ctx.state.attachments.filter(pipeline_id=pipeline.id, source_id=source_id)
    return [pipelines.attachment(ctx.state, one) for one in links]


def pipeline_object_attachments_get(
    ctx: Context[State], project_name: str, pipeline_name: str, source_name: str, destination_name: str
) -> pipelines.AttachmentView:
    """By the names of its two ends."""
    return pipelines.attachment(ctx.state, _link(ctx, project_name, pipeline_name, source_name, destination_name))


def pipeline_object_attachments_delete(
    ctx: Context[State], project_name: str, pipeline_name: str, source_name: str, destination_name: str
) -> None:
    """Both objects stay."""
    ctx.state.attachments.delete(_link(ctx, project_name, pipeline_name, source_name, destination_name).id)


def _link(
    ctx: Context[State], project_name: str, pipeline_name: str, source_name: str, destination_name: str
) -> Attachment:
    pipeline = pipeline_of(ctx, project_name, pipeline_name)
    source_id = source_of(ctx.state, pipeline, source_name)
    destination = ctx.state.objects.get_by(pipeline_id=pipeline.id, name=destination_name)
    found = ctx.state.attachments.find_by(pipeline_id=pipeline.id, source_id=source_id, destination_id=destination.id)
    if found is None:
        raise NotFound(f"{source_name} is not attached to {destination_name}.", missing("attachment"))
    return found
