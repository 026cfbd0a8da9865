"""Handlers of deployments and template deployments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.access import get_deployment
from projectlink_mock.services.ubiops4.activity import Action, audit
from projectlink_mock.services.ubiops4.deletion import delete_deployment
from projectlink_mock.services.ubiops4.fields import parse_fields
from projectlink_mock.services.ubiops4.labels import filter_by_labels
from projectlink_mock.services.ubiops4.results import deployments
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Deployment, Field
from projectlink_mock.services.ubiops4.statuses import AVAILABLE, version_status
from projectlink_mock.services.ubiops4.templates import TEMPLATES, Template
from projectlink_mock.services.ubiops_common.access import filter_visible, get_project, resolve_project
from projectlink_mock.services.ubiops_common.request_body import changed_fields

_TYPES = ("input_type", "output_type")
_SIDES = ("input_fields", "output_fields")


def deployments_list(ctx: Context[State], project_name: str) -> list[deployments.ListedDeployment]:
    """Return the deployments that the caller may list, filtered by labels and by the request format."""
    project = resolve_project(ctx, project_name)
    found = filter_visible(ctx, project, ctx.state.deployments.filter(project_id=project.id))
    wanted = ctx.query.get("supports_request_format")
    return [
        deployments.ListedDeployment(one, project.name)
        for one in filter_by_labels(found, ctx.query.get("labels"))
        if wanted is None or one.supports_request_format is wanted
    ]


def deployments_create(ctx: Context[State], project_name: str) -> deployments.CreatedDeployment:
    """Create a deployment. One that takes no requests has no types and fields."""
    project, body, now = get_project(ctx, project_name), ctx.body, ctx.now()
    _check_types(body)
    deployment = Deployment(
        id=ctx.new_id(),
        project_id=project.id,
        name=body["name"],
        description=body.get("description", ""),
        supports_request_format=body.get("supports_request_format", True),
        input_type=body.get("input_type"),
        output_type=body.get("output_type"),
        input_fields=parse_fields(body.get("input_type"), body.get("input_fields"), "input"),
        output_fields=parse_fields(body.get("output_type"), body.get("output_fields"), "output"),
        labels=body.get("labels", {}),
        created_at=now,
        updated_at=now,
    )
    ctx.state.deployments.add(deployment.id, deployment)
    _audit(ctx, "create", f"Created deployment {deployment.name}", deployment)
    return deployments.CreatedDeployment(deployment, project.name)


def deployments_get(ctx: Context[State], project_name: str, deployment_name: str) -> deployments.DeploymentResult:
    """Return a deployment with the name of its default version."""
    return deployments.deployment_result(ctx.state, get_deployment(ctx, project_name, deployment_name))


def deployments_update(ctx: Context[State], project_name: str, deployment_name: str) -> deployments.DeploymentResult:
    """Update a deployment. Labels and fields replace the previous ones; widgets of fields that stay are kept."""
    deployment = get_deployment(ctx, project_name, deployment_name)
    changes = changed_fields(ctx, "name", "default_version", "description", "labels", *_SIDES)
    if "default_version" in changes:
        changes["default_version_id"] = _available_version(ctx, deployment, changes.pop("default_version"))
    changes.update(_changed_sides(deployment, changes))
    changed = replace(deployment, **changes, updated_at=ctx.now())
    _check_field_changes(ctx.state, deployment, changed)
    ctx.state.deployments.replace(deployment.id, changed)
    _audit(ctx, "update", f"Updated deployment {changed.name}", changed)
    return deployments.deployment_result(ctx.state, changed)


def deployments_delete(ctx: Context[State], project_name: str, deployment_name: str) -> None:
    """Delete a deployment with its versions, unless a pipeline or a schedule refers to it."""
    deployment = get_deployment(ctx, project_name, deployment_name)
    if _is_in_pipeline(ctx.state, deployment):
        raise Conflict(
            f"A pipeline refers to the deployment {deployment.name!r}: remove it from the pipeline first.",
            rule("deployment-in-pipeline"),
        )
    if ctx.state.schedules.count(object_id=deployment.id):
        raise Conflict(
            f"A schedule refers to the deployment {deployment.name!r}: delete the schedule first.",
            rule("deployment-in-schedule"),
        )
    delete_deployment(ctx.state, deployment)
    _audit(ctx, "delete", f"Deleted deployment {deployment.name}", deployment)


def template_deployments_list(ctx: Context[State]) -> list[Template]:
    """Return the template deployments, which are the same for all callers."""
    return list(TEMPLATES.values())


def _check_types(body: Mapping[str, Any]) -> None:
    if body.get("supports_request_format", True):
        if missing_types := [name for name in _TYPES if name not in body]:
            raise BadRequest(
                f"{' and '.join(missing_types)} must be given, unless supports_request_format is false.",
                rule("types-required"),
            )
    elif given := [name for name in (*_TYPES, *_SIDES) if body.get(name)]:
        raise BadRequest(
            f"A deployment that takes no requests has no {', '.join(given)}: leave them out.", rule("no-types")
        )


def _available_version(ctx: Context[State], deployment: Deployment, name: str) -> str:
    """Return the id of a version that may become the default. Raises NotFound, BadRequest."""
    version = ctx.state.versions.get_by(deployment_id=deployment.id, name=name)
    status = version_status(ctx.state, version, ctx.now())
    if status != AVAILABLE:
        raise BadRequest(
            f"The version {name!r} is {status}: only an available version can become the default.",
            rule("default-version-available"),
        )
    return version.id


def _changed_sides(deployment: Deployment, changes: Mapping[str, Any]) -> dict[str, tuple[Field, ...]]:
    """Return the new fields of the changed sides. Raises BadRequest if they do not match the type."""
    sides = {}
    for side in _SIDES:
        if side in changes:
            kind: str | None = getattr(deployment, side.replace("_fields", "_type"))
            widgets = {one.name: one.widget for one in getattr(deployment, side)}
            rows = [{"widget": widgets.get(row["name"]), **row} for row in changes[side]]
            sides[side] = parse_fields(kind, rows, side.partition("_")[0])
    return sides


def _check_field_changes(state: State, before: Deployment, after: Deployment) -> None:
    """Raise BadRequest if several fields change at once, though a pipeline uses them or they have widgets."""
    has_widgets = any(one.widget for one in (*before.input_fields, *before.output_fields))
    count = _count_changes(before.input_fields, after.input_fields)
    count += _count_changes(before.output_fields, after.output_fields)
    if count > 1 and (has_widgets or _is_in_pipeline(state, before)):
        raise BadRequest(
            f"{count} fields would change: while a pipeline uses the deployment, or its fields have widgets,"
            " change, add or remove one field at a time.",
            rule("one-field-at-a-time"),
        )


def _count_changes(before: Sequence[Field], after: Sequence[Field]) -> int:
    removed = sum(one not in after for one in before)
    added = sum(one not in before for one in after)
    return max(removed, added)


def _is_in_pipeline(state: State, deployment: Deployment) -> bool:
    return state.pipeline_versions.sorted_by("created_at", deployment.id).count() > 0


def _audit(ctx: Context[State], action: Action, event: str, deployment: Deployment) -> None:
    audit(ctx, deployment.project_id, action, event, "deployment", deployment.id)
