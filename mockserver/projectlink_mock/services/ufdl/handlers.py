"""What UFDL's operations do."""

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
    user_by,
    user_with,
)
from projectlink_mock.services.ufdl.state import Project, State


def auth_obtain(ctx: Context[State]) -> dict[str, str]:
    """A pair of tokens, for a user's name and password."""
    user = user_with(ctx.state, ctx.body["username"], ctx.body["password"])
    if user is None:
        raise unauthorized("No active account found with the given credentials", rule("credentials"))
    return {kind: tokens.issue(kind, user.pk, ctx.now(), ctx.new_id()) for kind in (tokens.REFRESH, tokens.ACCESS)}


def auth_refresh(ctx: Context[State]) -> dict[str, str]:
    """A new access token, for a refresh token."""
    user = user_by(ctx.state, ctx.body["refresh"], ctx.now(), tokens.REFRESH)
    if user is None:
        raise token_not_valid()
    return {tokens.ACCESS: tokens.issue(tokens.ACCESS, user.pk, ctx.now(), ctx.new_id())}


def auth_verify(ctx: Context[State]) -> dict[str, str]:
    """Nothing, for a token of either kind."""
    if user_by(ctx.state, ctx.body["token"], ctx.now(), tokens.ACCESS, tokens.REFRESH) is None:
        raise token_not_valid()
    return {}


def projects_list(ctx: Context[State]) -> list[Project]:
    """The projects of the caller's teams that the filter lets through."""
    spec = ctx.body or {}
    inactive_too = spec.get("include_inactive", False)
    return filters.select((one for one in _visible(ctx) if inactive_too or one.is_active), spec)


def projects_create(ctx: Context[State]) -> Project:
    """The caller is its creator."""
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
    """A soft-deleted one too."""
    project = ctx.state.projects.get(str(pk))
    require_member(ctx, project.team, writing=False)
    return project


def projects_update(ctx: Context[State], pk: int) -> Project:
    """Name and team; into another team for who may write in both."""
    project = _writable(ctx, pk)
    fields = _valid_fields(ctx)
    require_member(ctx, fields.get("team", project.team), writing=True)
    return _put(ctx, replace(project, **fields))


def projects_partial_update(ctx: Context[State], pk: int) -> Project:
    """What is left out stays as it is."""
    return projects_update(ctx, pk)


def projects_destroy(ctx: Context[State], pk: int) -> None:
    """It is flagged; one that is flagged already keeps the time."""
    project = _writable(ctx, pk)
    if project.is_active:
        _put(ctx, replace(project, deletion_time=ctx.now()))


def projects_hard_delete(ctx: Context[State], pk: int) -> Project:
    """Gone for good, soft-deleted before or not."""
    require_superuser(ctx)
    project = ctx.state.projects.get(str(pk))
    ctx.state.projects.delete(str(pk))
    return project


def projects_reinstate(ctx: Context[State], pk: int) -> Project:
    """Active again, unless its name was taken since."""
    require_superuser(ctx)
    return _put(ctx, replace(ctx.state.projects.get(str(pk)), deletion_time=None))


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
    """The fields that were sent, the name without the space around it. Raises BadRequest with all that is wrong."""
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
        raise BadRequest("The project is wrong.", rule("project-fields", violations), violations=violations)
    return fields


def _put(ctx: Context[State], project: Project) -> Project:
    try:
        return ctx.state.projects.replace(str(project.pk), project)
    except Conflict:
        raise _name_taken() from None


def _name_taken() -> BadRequest:
    taken = "The fields name, team must make a unique set."
    return BadRequest(taken, unique("project", "name", "team"), violations=[Violation(taken)])
