"""Handlers of UFDL's operations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict
from projectlink_mock._core.http.reasons import rule, unique
from projectlink_mock._core.http.violations import Violation
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ufdl import filters, tokens
from projectlink_mock.services.ufdl.access import (
    caller_of,
    require_member,
    require_superuser,
    token_not_valid,
    unauthorized,
    user_by_password,
    user_by_token,
)
from projectlink_mock.services.ufdl.state import Project, State


def auth_obtain(ctx: Context[State]) -> dict[str, str]:
    """Return an access and a refresh token for a user name and password."""
    user = user_by_password(ctx.state, ctx.body["username"], ctx.body["password"])
    if user is None:
        raise unauthorized("No active account found with the given credentials", rule("credentials"))
    return {kind: tokens.issue(kind, user.pk, ctx.now(), ctx.new_id()) for kind in (tokens.REFRESH, tokens.ACCESS)}


def auth_refresh(ctx: Context[State]) -> dict[str, str]:
    """Return a new access token for a refresh token."""
    user = user_by_token(ctx.state, ctx.body["refresh"], ctx.now(), tokens.REFRESH)
    if user is None:
        raise token_not_valid()
    return {tokens.ACCESS: tokens.issue(tokens.ACCESS, user.pk, ctx.now(), ctx.new_id())}


def auth_verify(ctx: Context[State]) -> dict[str, str]:
    """Verify an access or refresh token."""
    if user_by_token(ctx.state, ctx.body["token"], ctx.now(), tokens.ACCESS, tokens.REFRESH) is None:
        raise token_not_valid()
    return {}


def projects_list(ctx: Context[State]) -> list[Project]:
    """Return the projects of the caller's teams that match the filter."""
    spec = ctx.body or {}
    include_inactive = spec.get("include_inactive", False)
    return filters.select((one for one in _visible(ctx) if include_inactive or one.is_active), spec)


def projects_create(ctx: Context[State]) -> Project:
    """Create a project; the caller is its creator."""
    fields = _valid_fields(ctx)
    require_member(ctx, fields["team"], writing=True)
    pk = ctx.state.latest_project + 1
    project = Project(pk=pk, creator=caller_of(ctx).pk, creation_time=ctx.now(), **fields)
    try:
        ctx.state.projects.add(str(pk), project)
    except Conflict:
        raise _name_taken() from None
    ctx.state.latest_project = pk
    return project


def projects_retrieve(ctx: Context[State], pk: int) -> Project:
    """Return a project, soft-deleted or not."""
    project = ctx.state.projects.get(str(pk))
    require_member(ctx, project.team, writing=False)
    return project


def projects_update(ctx: Context[State], pk: int) -> Project:
    """Update name and team; moving to another team needs write permission in both."""
    project = _writable(ctx, pk)
    fields = _valid_fields(ctx)
    require_member(ctx, fields.get("team", project.team), writing=True)
    return _replace(ctx, replace(project, **fields))


def projects_partial_update(ctx: Context[State], pk: int) -> Project:
    """Update the given fields."""
    return projects_update(ctx, pk)


def projects_destroy(ctx: Context[State], pk: int) -> None:
    """Soft-delete a project; a deleted project keeps its deletion time."""
    project = _writable(ctx, pk)
    if project.is_active:
        _replace(ctx, replace(project, deletion_time=ctx.now()))


def projects_hard_delete(ctx: Context[State], pk: int) -> Project:
    """Delete a project permanently, soft-deleted or not."""
    require_superuser(ctx)
    project = ctx.state.projects.get(str(pk))
    ctx.state.projects.delete(str(pk))
    return project


def projects_reinstate(ctx: Context[State], pk: int) -> Project:
    """Make a soft-deleted project active again; fails if its name is taken."""
    require_superuser(ctx)
    return _replace(ctx, replace(ctx.state.projects.get(str(pk)), deletion_time=None))


def _visible(ctx: Context[State]) -> Iterator[Project]:
    if ctx.caller.admin:
        yield from ctx.state.projects
        return
    for membership in ctx.state.memberships.filter(user=caller_of(ctx).pk):
        yield from ctx.state.projects.oldest_first(team=membership.team)


def _writable(ctx: Context[State], pk: int) -> Project:
    project = ctx.state.projects.get(str(pk))
    require_member(ctx, project.team, writing=True)
    return project


def _valid_fields(ctx: Context[State]) -> dict[str, Any]:
    """Return the fields of the body, the name stripped. Raises BadRequest with all violations."""
    fields = {name: ctx.body[name] for name in ("name", "team") if name in ctx.body}
    violations = []
    if "name" in fields:
        fields["name"] = fields["name"].strip()
        if not fields["name"]:
            violations.append(Violation("This field may not be blank.", ("name",)))
        if "\0" in fields["name"]:
            violations.append(Violation("Null characters are not allowed.", ("name",)))
    if "team" in fields and str(fields["team"]) not in ctx.state.teams:
        violations.append(Violation(f'Invalid pk "{fields["team"]}" - object does not exist.', ("team",)))
    if violations:
        raise BadRequest("The project is invalid.", rule("project-fields", violations), violations=violations)
    return fields


def _replace(ctx: Context[State], project: Project) -> Project:
    try:
        return ctx.state.projects.replace(str(project.pk), project)
    except Conflict:
        raise _name_taken() from None


def _name_taken() -> BadRequest:
    message = "The fields name, team must make a unique set."
    return BadRequest(message, unique("project", "name", "team"), violations=[Violation(message)])
