"""Handlers of pipelines, their versions, and expressions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.access import default_version, get_pipeline, get_pipeline_version
from projectlink_mock.services.ubiops4.activity import audit
from projectlink_mock.services.ubiops4.expressions import ExpressionError, evaluate
from projectlink_mock.services.ubiops4.fields import parse_fields
from projectlink_mock.services.ubiops4.labels import filter_by_labels
from projectlink_mock.services.ubiops4.pipeline_graph import (
    DEPLOYMENT,
    check_attachments,
    parse_attachments,
    parse_objects,
)
from projectlink_mock.services.ubiops4.pipeline_parts import delete_parts
from projectlink_mock.services.ubiops4.results import pipelines
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Version
from projectlink_mock.services.ubiops4.state.pipelines import Pipeline, PipelineVersion
from projectlink_mock.services.ubiops_common.access import filter_visible, get_project, resolve_project
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields
from projectlink_mock.services.ubiops_common.variables import (
    InheritedVariable,
    inherited_level,
    visible_variables,
)

_VERSION_SETTINGS = ("description", "labels", "request_retention_time", "request_retention_mode", "metadata")


def pipelines_list(ctx: Context[State], project_name: str) -> list[pipelines.PipelineRow]:
    """Return the pipelines that the caller may list and that have one of the labels."""
    project = resolve_project(ctx, project_name)
    found = filter_visible(ctx, project, ctx.state.pipelines.filter(project_id=project.id))
    return [pipelines.PipelineRow(one, project.name) for one in filter_by_labels(found, ctx.query.get("labels"))]


def pipelines_create(ctx: Context[State], project_name: str) -> pipelines.PipelineCreated:
    """Create a pipeline. Plain inputs and outputs have no fields; structured ones may have none yet."""
    project, body, now = get_project(ctx, project_name), ctx.body, ctx.now()
    output_type = body.get("output_type", "structured")
    pipeline = Pipeline(
        id=ctx.new_id(),
        project_id=project.id,
        name=body["name"],
        input_type=body["input_type"],
        output_type=output_type,
        created_at=now,
        updated_at=now,
        description=body.get("description", ""),
        input_fields=parse_fields(body["input_type"], body.get("input_fields"), "input"),
        output_fields=parse_fields(output_type, body.get("output_fields"), "output"),
        labels=body.get("labels") or {},
    )
    ctx.state.pipelines.add(pipeline.id, pipeline)
    audit(ctx, project.id, "create", f"Created pipeline {pipeline.name}", "pipeline", pipeline.id)
    return pipelines.PipelineCreated(pipeline, project.name)


def pipelines_get(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.PipelineDetails:
    """Return a pipeline and its default version."""
    return pipelines.pipeline_details(ctx.state, get_pipeline(ctx, project_name, pipeline_name))


def pipelines_update(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.PipelineDetails:
    """Update a pipeline. A new type replaces the fields, and attachments that no longer fit are refused."""
    pipeline, now = get_pipeline(ctx, project_name, pipeline_name), ctx.now()
    names = ("name", "description", "labels", "input_type", "input_fields", "output_type", "output_fields")
    changes = changed_fields(ctx, *names, "default_version")
    if (default := changes.pop("default_version", None)) is not None:
        found = ctx.state.pipeline_versions.get_by(pipeline_id=pipeline.id, name=default)
        changes["default_version_id"] = found.id
    for side in ("input", "output"):
        kind, rows = changes.get(f"{side}_type"), changes.get(f"{side}_fields")
        if kind is not None or rows is not None:
            changes[f"{side}_fields"] = parse_fields(kind or getattr(pipeline, f"{side}_type"), rows, side)
    changed = replace(pipeline, **changes, updated_at=now)
    for version in ctx.state.pipeline_versions.filter(pipeline_id=pipeline.id):
        check_attachments(ctx.state, changed, version.objects, version.attachments)
    ctx.state.pipelines.replace(pipeline.id, changed)
    audit(ctx, pipeline.project_id, "update", f"Updated pipeline {changed.name}", "pipeline", pipeline.id)
    return pipelines.pipeline_details(ctx.state, changed)


def pipelines_delete(ctx: Context[State], project_name: str, pipeline_name: str) -> None:
    """Delete a pipeline with its versions and requests, unless another pipeline refers to it."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    _check_not_referenced(ctx.state, pipeline.id, f"the pipeline {pipeline.name!r}")
    for version in ctx.state.pipeline_versions.filter(pipeline_id=pipeline.id):
        _delete_version(ctx.state, version)
    ctx.state.schedules.delete_where(object_id=pipeline.id)
    ctx.state.assignments.delete_where(object_id=pipeline.id)
    ctx.state.pipelines.delete(pipeline.id)
    audit(ctx, pipeline.project_id, "delete", f"Deleted pipeline {pipeline.name}", "pipeline", pipeline.id)


def pipeline_versions_list(ctx: Context[State], project_name: str, pipeline_name: str) -> list[pipelines.VersionRow]:
    """Return the versions of a pipeline that have one of the labels, oldest first."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    found = ctx.state.pipeline_versions.filter(pipeline_id=pipeline.id)
    return [pipelines.VersionRow(one, pipeline) for one in filter_by_labels(found, ctx.query.get("labels"))]


def pipeline_versions_create(ctx: Context[State], project_name: str, pipeline_name: str) -> pipelines.VersionDetails:
    """Create a version. The first one of a pipeline is its default."""
    pipeline, now, body = get_pipeline(ctx, project_name, pipeline_name), ctx.now(), ctx.body
    objects = parse_objects(ctx, pipeline, body.get("objects"))
    attachments = parse_attachments(ctx, body.get("attachments"))
    check_attachments(ctx.state, pipeline, objects, attachments)
    version = PipelineVersion(
        id=ctx.new_id(),
        project_id=pipeline.project_id,
        pipeline_id=pipeline.id,
        name=body["version"],
        created_at=now,
        updated_at=now,
        objects=objects,
        attachments=attachments,
        **body_fields(ctx, *_VERSION_SETTINGS),
    )
    ctx.state.pipeline_versions.add(version.id, version)
    if pipeline.default_version_id is None:
        ctx.state.pipelines.replace(pipeline.id, replace(pipeline, default_version_id=version.id))
    _audit_version(ctx, version, "create", "Created", pipeline)
    return pipelines.version_details(ctx.state, version)


def pipeline_versions_get(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str
) -> pipelines.VersionDetails:
    """Return a version with its objects and attachments."""
    return pipelines.version_details(ctx.state, get_pipeline_version(ctx, project_name, pipeline_name, version))


def pipeline_versions_update(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str
) -> pipelines.VersionDetails:
    """Update a version. Objects and attachments replace all; null and an empty list remove them, omitted ones stay."""
    found = get_pipeline_version(ctx, project_name, pipeline_name, version)
    pipeline = ctx.state.pipelines.get(found.pipeline_id)
    changes: dict[str, Any] = changed_fields(ctx, "version", *_VERSION_SETTINGS, "objects", "attachments")
    changes["name"] = changes.pop("version", found.name)
    if "objects" in ctx.body:
        changes["objects"] = parse_objects(ctx, pipeline, ctx.body["objects"])
    if "attachments" in ctx.body:
        changes["attachments"] = parse_attachments(ctx, ctx.body["attachments"])
    changed = replace(found, **changes, updated_at=ctx.now())
    check_attachments(ctx.state, pipeline, changed.objects, changed.attachments)
    ctx.state.pipeline_versions.replace(found.id, changed)
    _audit_version(ctx, changed, "update", "Updated", pipeline)
    return pipelines.version_details(ctx.state, changed)


def pipeline_versions_delete(ctx: Context[State], project_name: str, pipeline_name: str, version: str) -> None:
    """Delete a version with its requests, unless it is the default one or another pipeline refers to it."""
    found = get_pipeline_version(ctx, project_name, pipeline_name, version)
    pipeline = ctx.state.pipelines.get(found.pipeline_id)
    _check_not_referenced(ctx.state, found.id, f"the version {found.name!r}")
    if pipeline.default_version_id == found.id:
        if ctx.state.pipeline_versions.count(pipeline_id=pipeline.id) > 1:
            raise Conflict(
                f"The version {found.name!r} is the default: make another one the default first.",
                rule("default-version"),
            )
        ctx.state.pipelines.replace(pipeline.id, replace(pipeline, default_version_id=None))
    _delete_version(ctx.state, found)
    _audit_version(ctx, found, "delete", "Deleted", pipeline)


def pipeline_version_object_environment_variables_list(
    ctx: Context[State], project_name: str, pipeline_name: str, version: str, name: str
) -> list[InheritedVariable]:
    """Return the variables of the deployment version that an object refers to, with those that it inherits."""
    found = get_pipeline_version(ctx, project_name, pipeline_name, version)
    pipeline_object = next((one for one in found.objects if one.name == name), None)
    if pipeline_object is None:
        raise NotFound(f"There is no pipeline object {name!r}.", missing("pipeline object"))
    if pipeline_object.reference_type != DEPLOYMENT:
        return []
    state, deployment = ctx.state, ctx.state.deployments.get(pipeline_object.reference_id)
    id = pipeline_object.version_id
    used: Version = default_version(state, deployment) if id is None else state.versions.get(id)
    project = state.projects.get(deployment.project_id)
    levels = (
        inherited_level(state, used.id, "version", used.name),
        inherited_level(state, deployment.id, "deployment", deployment.name),
        inherited_level(state, project.id, "project", project.name),
    )
    return visible_variables(levels)


def expressions_evaluate(ctx: Context[State]) -> pipelines.ExpressionValue:
    """Evaluate an expression as an operator would."""
    values = ctx.body.get("request_data") or {}
    known = {one["name"] for one in ctx.body["input_fields"]}
    if unknown := sorted(set(values) - known):
        raise BadRequest(f"There is no input field {', '.join(unknown)}.", rule("input-fits-fields"))
    try:
        return pipelines.ExpressionValue(evaluate(ctx.body["expression"], values))
    except ExpressionError as error:
        raise BadRequest(f"The expression cannot be evaluated: {error}", rule("expression")) from None


def _check_not_referenced(state: State, id: str, what: str) -> None:
    if state.pipeline_versions.sorted_by("created_at", id).count():
        raise Conflict(f"A pipeline refers to {what}: remove it from the pipeline first.", rule("in-pipeline"))


def _delete_version(state: State, version: PipelineVersion) -> None:
    for request in state.pipeline_requests.filter(version_id=version.id):
        delete_parts(state, request.id)
        state.pipeline_requests.delete(request.id)
    state.schedules.delete_where(version_id=version.id)
    state.pipeline_versions.delete(version.id)


def _audit_version(ctx: Context[State], version: PipelineVersion, action: Any, verb: str, pipeline: Pipeline) -> None:
    event = f"{verb} version {version.name} for pipeline {pipeline.name}"
    audit(ctx, version.project_id, action, event, "pipeline_version", version.id, pipeline.id)
