"""Versions of models, and their files."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs
from projectlink_mock.services.ubiops.access import model_of, version_of
from projectlink_mock.services.ubiops.cascade import remove_version
from projectlink_mock.services.ubiops.quotas import check_resource
from projectlink_mock.services.ubiops.results import models
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Build, File, Version
from projectlink_mock.services.ubiops.updates import given, only
from projectlink_mock.services.ubiops.uploads import build_error, uploaded_file

_SETTINGS = (
    "language",
    "memory_allocation",
    "maximum_instances",
    "minimum_instances",
    "maximum_idle_time",
    "description",
)


def model_versions_list(ctx: Context[State], project_name: str, model_name: str) -> list[models.VersionView]:
    """Oldest first."""
    model, now = model_of(ctx, project_name, model_name), ctx.now()
    return [models.version(ctx.state, one, now) for one in ctx.state.versions.filter(model_id=model.id)]


def model_versions_create(ctx: Context[State], project_name: str, model_name: str) -> models.VersionView:
    """It is one of the resources that the subscription limits."""
    model, now = model_of(ctx, project_name, model_name), ctx.now()
    check_resource(ctx.state, ctx.state.projects.get(model.project_id))
    version = Version(
        id=ctx.new_id(),
        project_id=model.project_id,
        model_id=model.id,
        name=ctx.body["version"],
        created_at=now,
        updated_at=now,
        file_updated_at=now,
        **given(ctx, *_SETTINGS),
    )
    _check_instances(version)
    return models.version(ctx.state, ctx.state.versions.add(version.id, version), now)


def model_versions_get(ctx: Context[State], project_name: str, model_name: str, version: str) -> models.VersionView:
    """With the status that it has now."""
    return models.version(ctx.state, version_of(ctx, project_name, model_name, version), ctx.now())


def model_versions_delete(ctx: Context[State], project_name: str, model_name: str, version: str) -> None:
    """Not while a pipeline refers to it."""
    found = version_of(ctx, project_name, model_name, version)
    if ctx.state.objects.count(version_id=found.id):
        raise Conflict(
            f"A pipeline refers to the version {found.name!r}: take it out of there first.", rule("version-in-pipeline")
        )
    remove_version(ctx.state, found)


def model_versions_update(ctx: Context[State], project_name: str, model_name: str, version: str) -> models.VersionView:
    """Another language has the version built again, if there is anything to build."""
    found, now = version_of(ctx, project_name, model_name, version), ctx.now()
    changes: dict[str, Any] = only(ctx, "version", *_SETTINGS)
    name = changes.pop("version", found.name)
    changed = replace(found, name=name, **changes, updated_at=now)
    _check_instances(changed)
    build = found.build if changed.language != found.language else None
    if build:
        changed = replace(changed, build=replace(build, began_at=now))
    ctx.state.versions.replace(found.id, changed)
    if build:
        _log_build(ctx, changed)
    return models.version(ctx.state, changed, now)


def model_versions_file_upload(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> models.Uploaded:
    """The upload of a broken zip succeeds; it is the build that fails."""
    found, file, now = version_of(ctx, project_name, model_name, version), uploaded_file(ctx), ctx.now()
    changed = replace(found, file_updated_at=now, build=Build(now, build_error(file.content)))
    if found.id in ctx.state.files:
        ctx.state.files.delete(found.id)
    ctx.state.files.add(found.id, File(found.id, file.filename, file.content))
    ctx.state.versions.replace(found.id, changed)
    _log_build(ctx, changed)
    return models.Uploaded()


def model_versions_file_download(ctx: Context[State], project_name: str, model_name: str, version: str) -> Download:
    """The bytes that were uploaded last, broken or not."""
    found = version_of(ctx, project_name, model_name, version)
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
