"""Handlers of models, their versions and version files."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs
from projectlink_mock.services.ubiops.access import get_model, get_version
from projectlink_mock.services.ubiops.activity import end_span
from projectlink_mock.services.ubiops.cascade import delete_model, delete_version
from projectlink_mock.services.ubiops.quotas import check_resource_limit
from projectlink_mock.services.ubiops.results import models
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Build, File, Model, Version
from projectlink_mock.services.ubiops_common.access import filter_visible, get_project, resolve_project
from projectlink_mock.services.ubiops_common.field_types import parse_fields
from projectlink_mock.services.ubiops_common.package_file import build_error
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields, uploaded_file

_VERSION_SETTINGS = (
    "language",
    "memory_allocation",
    "maximum_instances",
    "minimum_instances",
    "maximum_idle_time",
    "description",
)


def models_list(ctx: Context[State], project_name: str) -> list[models.ModelResult]:
    """Return the models that the caller may list."""
    project = resolve_project(ctx, project_name)
    found = filter_visible(ctx, project, ctx.state.models.filter(project_id=project.id))
    return [models.model_result(ctx.state, one) for one in found]


def models_create(ctx: Context[State], project_name: str) -> models.ModelResult:
    """Create a model. Structured inputs and outputs need fields; plain ones have none."""
    project, body, now = get_project(ctx, project_name), ctx.body, ctx.now()
    model = Model(
        id=ctx.new_id(),
        project_id=project.id,
        name=body["name"],
        description=body.get("description", ""),
        input_type=body["input_type"],
        output_type=body["output_type"],
        input_fields=parse_fields(body["input_type"], body.get("input_fields"), "input"),
        output_fields=parse_fields(body["output_type"], body.get("output_fields"), "output"),
        created_at=now,
        updated_at=now,
    )
    return models.model_result(ctx.state, ctx.state.models.add(model.id, model))


def models_get(ctx: Context[State], project_name: str, model_name: str) -> models.ModelResult:
    """Return a model with its number of versions."""
    return models.model_result(ctx.state, get_model(ctx, project_name, model_name))


def models_delete(ctx: Context[State], project_name: str, model_name: str) -> None:
    """Delete a model, unless a pipeline refers to one of its versions."""
    model = get_model(ctx, project_name, model_name)
    if ctx.state.objects.count(reference_id=model.id):
        raise Conflict(
            f"A pipeline refers to a version of the model {model.name!r}: remove it from the pipeline first.",
            rule("model-in-pipeline"),
        )
    delete_model(ctx, model)


def models_update(ctx: Context[State], project_name: str, model_name: str) -> models.ModelResult:
    """Update the name and description of a model."""
    model = get_model(ctx, project_name, model_name)
    changed = replace(model, **changed_fields(ctx, "name", "description"), updated_at=ctx.now())
    return models.model_result(ctx.state, ctx.state.models.replace(model.id, changed))


def model_versions_list(ctx: Context[State], project_name: str, model_name: str) -> list[models.VersionResult]:
    """Return the versions of a model, oldest first."""
    model, now = get_model(ctx, project_name, model_name), ctx.now()
    return [models.version_result(ctx.state, one, now) for one in ctx.state.versions.filter(model_id=model.id)]


def model_versions_create(ctx: Context[State], project_name: str, model_name: str) -> models.VersionResult:
    """Create a version. It counts towards the subscription's resource limit."""
    model, now = get_model(ctx, project_name, model_name), ctx.now()
    check_resource_limit(ctx.state, ctx.state.projects.get(model.project_id))
    version = Version(
        id=ctx.new_id(),
        project_id=model.project_id,
        model_id=model.id,
        name=ctx.body["version"],
        created_at=now,
        updated_at=now,
        file_updated_at=now,
        **body_fields(ctx, *_VERSION_SETTINGS),
    )
    _check_instances(version)
    return models.version_result(ctx.state, ctx.state.versions.add(version.id, version), now)


def model_versions_get(ctx: Context[State], project_name: str, model_name: str, version: str) -> models.VersionResult:
    """Return a version with its current status."""
    return models.version_result(ctx.state, get_version(ctx, project_name, model_name, version), ctx.now())


def model_versions_delete(ctx: Context[State], project_name: str, model_name: str, version: str) -> None:
    """Delete a version, unless a pipeline refers to it."""
    found = get_version(ctx, project_name, model_name, version)
    if ctx.state.objects.count(version_id=found.id):
        raise Conflict(
            f"A pipeline refers to the version {found.name!r}: remove it from the pipeline first.",
            rule("version-in-pipeline"),
        )
    delete_version(ctx, found)


def model_versions_update(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> models.VersionResult:
    """Update a version. Another language builds it again, if it has a file."""
    found, now = get_version(ctx, project_name, model_name, version), ctx.now()
    changes: dict[str, Any] = changed_fields(ctx, "version", *_VERSION_SETTINGS)
    name = changes.pop("version", found.name)
    changed = replace(found, name=name, **changes, updated_at=now)
    _check_instances(changed)
    build = found.build if changed.language != found.language else None
    if build:
        changed = replace(changed, build=replace(build, began_at=now))
    end_span(ctx, found, changed)
    ctx.state.versions.replace(found.id, changed)
    if build:
        _log_build(ctx, changed)
    return models.version_result(ctx.state, changed, now)


def model_versions_file_upload(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> models.Uploaded:
    """Upload a file and start a build. A broken zip fails the build, not the upload."""
    found, file, now = get_version(ctx, project_name, model_name, version), uploaded_file(ctx), ctx.now()
    changed = replace(found, file_updated_at=now, build=Build(now, build_error(file.content, "model file")))
    end_span(ctx, found, changed)
    if found.id in ctx.state.files:
        ctx.state.files.delete(found.id)
    ctx.state.files.add(found.id, File(found.id, file.filename, file.content))
    ctx.state.versions.replace(found.id, changed)
    _log_build(ctx, changed)
    return models.Uploaded()


def model_versions_file_download(ctx: Context[State], project_name: str, model_name: str, version: str) -> Download:
    """Return the bytes of the last upload, valid or not."""
    found = get_version(ctx, project_name, model_name, version)
    if found.id not in ctx.state.files:
        raise NotFound(f"The version {found.name!r} has no file yet.", missing("version file"))
    file = ctx.state.files.get(found.id)
    return Download(file.content, filename=file.filename)


def _check_instances(version: Version) -> None:
    if version.minimum_instances > version.maximum_instances:
        raise BadRequest("minimum_instances is greater than maximum_instances.", rule("instances-range"))


def _log_build(ctx: Context[State], version: Version) -> None:
    text = f"Building the version {version.name} with {version.language}"
    logs.write(ctx, version.project_id, text, model_id=version.model_id, version_id=version.id)
