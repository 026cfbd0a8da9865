"""Handlers of the versions of deployments."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.access import (
    find_environment,
    get_deployment,
    get_instance_type_group,
    get_version,
)
from projectlink_mock.services.ubiops4.activity import audit
from projectlink_mock.services.ubiops4.deletion import delete_version
from projectlink_mock.services.ubiops4.labels import filter_by_labels
from projectlink_mock.services.ubiops4.results import deployments
from projectlink_mock.services.ubiops4.revisions import BY_SERVICE, add_empty_revision, add_revision
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import (
    DEFAULT_ENVIRONMENT,
    DEFAULT_INSTANCE_TYPE_GROUP,
    SYSTEM,
    InstanceTypeGroup,
    Version,
)
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag
from projectlink_mock.services.ubiops4.state.projects import Project
from projectlink_mock.services.ubiops4.statuses import is_ready, latest_revision
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields

_SETTINGS = (
    "description",
    "labels",
    "maximum_instances",
    "minimum_instances",
    "maximum_idle_time",
    "request_retention_time",
    "request_retention_mode",
    "maximum_queue_size",
    "restart_request_interruption",
    "ports",
    "scaling_strategy",
    "instance_processes",
    "health_check",
    "command",
    "args",
)
_REFERENCES = (
    "environment",
    "environment_name",
    "environment_tag",
    "instance_type",
    "instance_type_group_id",
    "instance_type_group_name",
)
MIN_GPU_IDLE_SECONDS = 300


def deployment_versions_list(
    ctx: Context[State], project_name: str, deployment_name: str
) -> list[deployments.ListedVersion]:
    """Return the versions of a deployment, oldest first, filtered by labels."""
    deployment, now = get_deployment(ctx, project_name, deployment_name), ctx.now()
    found = ctx.state.versions.filter(deployment_id=deployment.id)
    return [deployments.listed_version(ctx.state, one, now) for one in filter_by_labels(found, ctx.query.get("labels"))]


def deployment_versions_create(
    ctx: Context[State], project_name: str, deployment_name: str
) -> deployments.VersionResult:
    """Create a version; the first one of a deployment becomes its default."""
    deployment, now = get_deployment(ctx, project_name, deployment_name), ctx.now()
    project = ctx.state.projects.get(deployment.project_id)
    version = Version(
        id=ctx.new_id(),
        project_id=project.id,
        deployment_id=deployment.id,
        name=ctx.body["version"],
        tag_id=_choose_tag(ctx, project, None).id,
        instance_type_group_id=_choose_group(ctx, project, None).id,
        created_at=now,
        updated_at=now,
        **_settings(body_fields(ctx, *_SETTINGS)),
    )
    _check(ctx.state, version)
    is_first = ctx.state.versions.count(deployment_id=deployment.id) == 0
    ctx.state.versions.add(version.id, version)
    if is_first:
        ctx.state.deployments.replace(deployment.id, replace(deployment, default_version_id=version.id))
    if not deployment.supports_request_format:
        add_empty_revision(ctx, version)
    event = f"Created version {version.name} for deployment {deployment.name}"
    audit(ctx, project.id, "create", event, "deployment", deployment.id)
    return deployments.version_result(ctx.state, version, now)


def deployment_versions_get(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> deployments.VersionResult:
    """Return a version with its current status."""
    found = get_version(ctx, project_name, deployment_name, version)
    return deployments.version_result(ctx.state, found, ctx.now())


def deployment_versions_update(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> deployments.VersionResult:
    """Update a version. Another environment builds its latest package again, as a new revision."""
    found, now = get_version(ctx, project_name, deployment_name, version), ctx.now()
    project = ctx.state.projects.get(found.project_id)
    fields = changed_fields(ctx, "version", *_SETTINGS, *_REFERENCES)
    changed = replace(
        found,
        name=fields.get("version", found.name),
        tag_id=_choose_tag(ctx, project, found).id,
        instance_type_group_id=_choose_group(ctx, project, found).id,
        updated_at=now,
        **_settings({name: fields[name] for name in _SETTINGS if name in fields}),
    )
    _check(ctx.state, changed)
    ctx.state.versions.replace(found.id, changed)
    latest = latest_revision(ctx.state, found)
    if changed.tag_id != found.tag_id and latest is not None and not latest.empty:
        add_revision(ctx, changed, latest.filename, latest.content, BY_SERVICE)
    event = f"Updated version {changed.name} for deployment {deployment_name}"
    audit(ctx, project.id, "update", event, "deployment", found.deployment_id)
    return deployments.version_result(ctx.state, changed, now)


def deployment_versions_delete(ctx: Context[State], project_name: str, deployment_name: str, version: str) -> None:
    """Delete a version, unless a pipeline refers to it, or a schedule to it as the default."""
    found = get_version(ctx, project_name, deployment_name, version)
    deployment = ctx.state.deployments.get(found.deployment_id)
    is_default = deployment.default_version_id == found.id
    if _is_in_pipeline(ctx.state, found, is_default=is_default):
        raise Conflict(
            f"A pipeline refers to the version {found.name!r}: remove it from the pipeline first.",
            rule("version-in-pipeline"),
        )
    if is_default and _is_in_schedule(ctx.state, found):
        raise Conflict(
            f"A schedule refers to the version {found.name!r}, the default of its deployment: delete the schedule"
            " or choose another default first.",
            rule("default-version-in-schedule"),
        )
    if is_default:
        ctx.state.deployments.replace(deployment.id, replace(deployment, default_version_id=None))
    delete_version(ctx.state, found)
    event = f"Deleted version {found.name} for deployment {deployment.name}"
    audit(ctx, found.project_id, "delete", event, "deployment", deployment.id)


def _settings(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of a version as its record has them. Raises BadRequest for a malformed command."""
    for name in ("command", "args"):
        value = fields.get(name)
        parts = value if isinstance(value, list) else [] if value is None else [value]
        if not all(isinstance(part, str) for part in parts):
            raise BadRequest(f"{name} must be a text or a list of texts.", rule("command-texts"))
    if "ports" in fields:
        fields["ports"] = tuple(fields["ports"])
    return fields


def _check(state: State, version: Version) -> None:
    if version.minimum_instances > version.maximum_instances:
        raise BadRequest("minimum_instances is greater than maximum_instances.", rule("instances-range"))
    group = state.instance_type_groups.get(version.instance_type_group_id)
    has_gpu = any(one.accelerator for one in group.instance_types)
    if has_gpu and version.maximum_idle_time < MIN_GPU_IDLE_SECONDS:
        raise BadRequest(
            f"maximum_idle_time must be at least {MIN_GPU_IDLE_SECONDS} for instances with a GPU.",
            rule("gpu-idle-time"),
        )


def _choose_tag(ctx: Context[State], project: Project, version: Version | None) -> Tag:
    """Return the environment tag that the body names; the current one, or the default, if it names none."""
    name = ctx.body.get("environment_name") or ctx.body.get("environment")
    tag_name: str | None = ctx.body.get("environment_tag")
    current = None if version is None else ctx.state.tags.get(version.tag_id)
    if name is not None or current is None:
        environment = _get_environment(ctx.state, project, name or DEFAULT_ENVIRONMENT)
    elif tag_name is None:
        return current
    else:
        environment = ctx.state.environments.get(current.environment_id)
    if tag_name is not None:
        return ctx.state.tags.get_by(environment_id=environment.id, name=tag_name)
    return _default_tag(ctx, environment)


def _get_environment(state: State, project: Project, name: str) -> Environment:
    found = find_environment(state, project, name)
    if found is None:
        raise NotFound(f"There is no environment {name!r}.", missing("environment"))
    return found


def _default_tag(ctx: Context[State], environment: Environment) -> Tag:
    """Return the newest tag that is available, or else the newest one. Raises NotFound."""
    tags = list(ctx.state.tags.newest_first(environment_id=environment.id))
    if not tags:
        text = f"The environment {environment.name!r} has no tag: create a tag first."
        raise NotFound(text, missing("environment tag"))
    return next((tag for tag in tags if is_ready(tag, ctx.now())), tags[0])


def _choose_group(ctx: Context[State], project: Project, version: Version | None) -> InstanceTypeGroup:
    """Return the group that the body names; the current one, or the default, if it names none."""
    state, body = ctx.state, ctx.body
    if "instance_type_group_id" in body:
        return get_instance_type_group(ctx, project, body["instance_type_group_id"])
    if "instance_type_group_name" not in body and "instance_type" in body:
        return _group_of_type(state, body["instance_type"])
    if "instance_type_group_name" not in body and version is not None:
        return state.instance_type_groups.get(version.instance_type_group_id)
    name = body.get("instance_type_group_name", DEFAULT_INSTANCE_TYPE_GROUP)
    for owner in (project.id, SYSTEM):
        for group in state.instance_type_groups.oldest_first(owner=owner, name=name):
            return group
    raise NotFound(f"There is no instance type group {name!r}.", missing("instance type group"))


def _group_of_type(state: State, name: str) -> InstanceTypeGroup:
    """Return the group of the system with an instance type. Raises NotFound."""
    for group in state.instance_type_groups.oldest_first(owner=SYSTEM):
        if group.first_type.name == name:
            return group
    raise NotFound(f"There is no instance type {name!r}.", missing("instance type"))


def _is_in_pipeline(state: State, version: Version, *, is_default: bool) -> bool:
    if state.pipeline_versions.sorted_by("created_at", version.id).count():
        return True
    if not is_default:
        return False
    entries = state.pipeline_versions.sorted_by("created_at", version.deployment_id).entries()
    users = (state.pipeline_versions.get(entry.key) for entry in entries)
    return any(
        one.reference_id == version.deployment_id and one.version_id is None for user in users for one in user.objects
    )


def _is_in_schedule(state: State, version: Version) -> bool:
    if state.schedules.count(version_id=version.id):
        return True
    return any(one.version_id is None for one in state.schedules.oldest_first(object_id=version.deployment_id))
