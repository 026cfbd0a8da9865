"""Handlers of instance types and their groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from projectlink_mock._core.http.errors import BadRequest, Conflict, Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.access import get_instance_type_group
from projectlink_mock.services.ubiops4.activity import Action, audit
from projectlink_mock.services.ubiops4.results.deployments import GroupUsage, ListedInstanceType, Page
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import SYSTEM, InstanceType, InstanceTypeGroup
from projectlink_mock.services.ubiops4.state.projects import Project
from projectlink_mock.services.ubiops_common.access import get_project
from projectlink_mock.services.ubiops_common.request_body import changed_fields

_T = TypeVar("_T")


def instance_types_list(ctx: Context[State], project_name: str) -> Page[ListedInstanceType]:
    """Return a page of the instance types, which are the same for all projects."""
    get_project(ctx, project_name)
    return _page(ctx, [ListedInstanceType(one) for one in _instance_types(ctx.state).values()])


def instance_type_groups_list(ctx: Context[State], project_name: str) -> Page[InstanceTypeGroup]:
    """Return a page of the groups: those of the system, then those of the project, oldest first."""
    project, groups = get_project(ctx, project_name), ctx.state.instance_type_groups
    return _page(ctx, [*groups.filter(owner=SYSTEM), *groups.filter(owner=project.id)])


def instance_type_groups_create(ctx: Context[State], project_name: str) -> InstanceTypeGroup:
    """Create a group; without a name it is named after its first instance type."""
    project, now = get_project(ctx, project_name), ctx.now()
    types = _chosen_types(ctx, ctx.body["instance_types"])
    group = InstanceTypeGroup(ctx.new_id(), project.id, ctx.body.get("name", ""), now, now, types)
    group = replace(group, name=group.name or group.first_type.display_name)
    ctx.state.instance_type_groups.add(group.id, group)
    _audit(ctx, "create", "Created", project, group)
    return group


def instance_type_groups_get(ctx: Context[State], project_name: str, instance_type_group_id: str) -> InstanceTypeGroup:
    """Return a group of the project or the system."""
    return get_instance_type_group(ctx, get_project(ctx, project_name), instance_type_group_id)


def instance_type_groups_update(
    ctx: Context[State], project_name: str, instance_type_group_id: str
) -> InstanceTypeGroup:
    """Update a group of the project; new instance types replace the previous ones."""
    project = get_project(ctx, project_name)
    group = _own_group(ctx, project, instance_type_group_id)
    changes: dict[str, Any] = changed_fields(ctx, "name", "instance_types")
    if "instance_types" in changes:
        changes["instance_types"] = _chosen_types(ctx, changes["instance_types"])
    changed = replace(group, **changes, updated_at=ctx.now())
    ctx.state.instance_type_groups.replace(group.id, changed)
    _audit(ctx, "update", "Updated", project, changed)
    return changed


def instance_type_groups_delete(ctx: Context[State], project_name: str, instance_type_group_id: str) -> None:
    """Delete a group of the project, unless a version uses it."""
    project = get_project(ctx, project_name)
    group = _own_group(ctx, project, instance_type_group_id)
    if ctx.state.versions.count(project_id=project.id, instance_type_group_id=group.id):
        raise Conflict(
            f"A deployment version uses the instance type group {group.name!r}: choose another one for it first.",
            rule("group-in-use"),
        )
    ctx.state.instance_type_groups.delete(group.id)
    _audit(ctx, "delete", "Deleted", project, group)


def instance_type_groups_usage(ctx: Context[State], project_name: str, instance_type_group_id: str) -> Page[GroupUsage]:
    """Return a page of the versions of the project that use a group."""
    state, project = ctx.state, get_project(ctx, project_name)
    group = get_instance_type_group(ctx, project, instance_type_group_id)
    versions = state.versions.filter(project_id=project.id, instance_type_group_id=group.id)
    return _page(ctx, [GroupUsage(one, state.deployments.get(one.deployment_id).name, group) for one in versions])


def _page(ctx: Context[State], rows: Sequence[_T]) -> Page[_T]:
    """Return the page of the rows that the query asks for; a cursor is the position of its first row."""
    cursor, limit = ctx.query.get("cursor", "0"), ctx.query["limit"]
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) < 10):
        raise BadRequest(f"The cursor {cursor!r} is not one of another page.", rule("cursor"))
    begin = int(cursor)
    end = begin + limit
    return Page(
        results=rows[begin:end],
        next=str(end) if end < len(rows) else None,
        previous=str(max(begin - limit, 0)) if begin else None,
    )


def _instance_types(state: State) -> dict[str, InstanceType]:
    """Return the instance types of the system by id."""
    groups = state.instance_type_groups.oldest_first(owner=SYSTEM)
    return {one.id: one for group in groups for one in group.instance_types}


def _chosen_types(ctx: Context[State], rows: Sequence[dict[str, Any]]) -> tuple[InstanceType, ...]:
    """Return the instance types that a body names. Raises NotFound for unknown ones, BadRequest for doubled ones."""
    known = _instance_types(ctx.state)
    if unknown := [row["id"] for row in rows if row["id"] not in known]:
        raise NotFound(f"There is no instance type {unknown[0]!r}.", missing("instance type"))
    if len({row["id"] for row in rows}) < len(rows):
        raise BadRequest("An instance type is in the group more than once.", rule("types-unique"))
    return tuple(
        replace(
            known[row["id"]],
            priority=row.get("priority", position),
            schedule_timeout=row.get("schedule_timeout", 3600),
        )
        for position, row in enumerate(rows)
    )


def _own_group(ctx: Context[State], project: Project, id: str) -> InstanceTypeGroup:
    group = get_instance_type_group(ctx, project, id)
    if group.project_id is None:
        raise Forbidden(f"The instance type group {group.name!r} is one of the system.", rule("system-group"))
    return group


def _audit(ctx: Context[State], action: Action, verb: str, project: Project, group: InstanceTypeGroup) -> None:
    audit(ctx, project.id, action, f"{verb} instance type group {group.name}", "instance_type_group", group.id)
