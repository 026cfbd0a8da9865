"""What NuExtract's operations do."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import Forbidden
from projectlink_mock._core.http.reasons import requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.nuextract.state import Project, Settings, State


def get_api_projects(ctx: Context[State]) -> list[Project]:
    """What the caller can read, oldest first; an organization is not looked at with `shared`."""
    shared = ctx.query.get("shared")
    organization = None if shared else ctx.query.get("organization_id")
    if organization is not None and not ctx.caller.admin:
        _require_member(ctx, organization)
    return [
        project
        for project in ctx.state.projects
        if (shared is None or project.shared == shared)
        and (organization is None or project.owner_organization == organization)
        and _can_read(ctx, project)
    ]


def post_api_projects(ctx: Context[State]) -> Project:
    """The caller owns it, and the organization if one is given; the settings are the defaults."""
    organization = ctx.body.get("owner_organization")
    if organization is not None:
        _require_member(ctx, organization)
    return _add(
        ctx,
        name=ctx.body["name"],
        description=ctx.body["description"],
        template=ctx.body["template"],
        owner_organization=organization,
        settings=Settings(),
    )


def get_api_projects_projectid(ctx: Context[State], project_id: str) -> Project:
    """The project, for whoever may read it."""
    return _readable(ctx, project_id)


def patch_api_projects_projectid(ctx: Context[State], project_id: str) -> Project:
    """Neither lock nor sharing can be changed here."""
    project = _unlocked(ctx, project_id)
    return _change(ctx, project, **_given(ctx, "name", "description", "template"))


def delete_api_projects_projectid(ctx: Context[State], project_id: str) -> None:
    """Gone for good."""
    ctx.state.projects.delete(_unlocked(ctx, project_id).id)


def patch_api_projects_projectid_settings(ctx: Context[State], project_id: str) -> Project:
    """What is left out stays as it is."""
    project = _unlocked(ctx, project_id)
    given = _given(ctx, "temperature", "rasterization_dpi")
    if not given:
        return project
    return _change(ctx, project, settings=replace(project.settings, **given))


def post_api_projects_projectid_reset_settings(ctx: Context[State], project_id: str) -> Project:
    """Back to the defaults of a new project."""
    project = _unlocked(ctx, project_id)
    return project if project.settings == Settings() else _change(ctx, project, settings=Settings())


def post_api_projects_projectid_duplicate(ctx: Context[State], project_id: str) -> Project:
    """Locked and reference projects too; the copy is unlocked, private and the caller's own."""
    original = _readable(ctx, project_id)
    return _add(
        ctx,
        name=f"{original.name} (copy)",
        description=original.description,
        template=original.template,
        owner_organization=None,
        settings=original.settings,
    )


def post_api_projects_projectid_lock(ctx: Context[State], project_id: str) -> None:
    """A locked project cannot be updated or deleted; a second lock changes nothing."""
    _set(ctx, _changeable(ctx, project_id), locked=True)


def post_api_projects_projectid_unlock(ctx: Context[State], project_id: str) -> None:
    """Once unlocked, it can be updated and deleted again."""
    _set(ctx, _changeable(ctx, project_id), locked=False)


def post_api_projects_projectid_share(ctx: Context[State], project_id: str) -> None:
    """It becomes a reference project, whatever its lock, which stays as it is."""
    _set(ctx, _administered(ctx, project_id), shared=True)


def post_api_projects_projectid_unshare(ctx: Context[State], project_id: str) -> None:
    """It is private again and its initial owner's, whatever its lock, which stays as it is."""
    _set(ctx, _administered(ctx, project_id), shared=False)


def _readable(ctx: Context[State], project_id: str) -> Project:
    project = ctx.state.projects.get(project_id)
    if not _can_read(ctx, project):
        raise Forbidden("You may not view this project.", requires_permission("owner-or-member"))
    return project


def _changeable(ctx: Context[State], project_id: str) -> Project:
    project = ctx.state.projects.get(project_id)
    if project.shared and not ctx.caller.admin:
        raise Forbidden("Only NuMind administrators may change a reference project.", rule("reference-project"))
    if not project.shared and not _belongs_to(ctx, project):
        raise Forbidden("You may not change this project.", requires_permission("owner-or-member"))
    return project


def _unlocked(ctx: Context[State], project_id: str) -> Project:
    project = _changeable(ctx, project_id)
    if project.locked:
        raise Forbidden("This project is locked.", rule("project-locked"), code="Locked")
    return project


def _administered(ctx: Context[State], project_id: str) -> Project:
    project = ctx.state.projects.get(project_id)
    if not ctx.caller.admin:
        raise Forbidden(
            "Only NuMind administrators may share and unshare projects.", requires_permission("administrator")
        )
    return project


def _can_read(ctx: Context[State], project: Project) -> bool:
    return project.shared or ctx.caller.admin or _belongs_to(ctx, project)


def _belongs_to(ctx: Context[State], project: Project) -> bool:
    return project.owner_user == ctx.caller.email or _is_member(ctx, project.owner_organization)


def _is_member(ctx: Context[State], organization_id: str | None) -> bool:
    organizations = ctx.state.organizations
    if organization_id is None or organization_id not in organizations:
        return False
    return ctx.caller.email in organizations.get(organization_id).members


def _require_member(ctx: Context[State], organization_id: str) -> None:
    if not _is_member(ctx, organization_id):
        raise Forbidden("You are not a member of this organization.", requires_permission("organization-member"))


def _given(ctx: Context[State], *names: str) -> dict[str, Any]:
    return {name: ctx.body[name] for name in names if name in ctx.body}


def _add(ctx: Context[State], **fields: Any) -> Project:
    now, new_id = ctx.now(), ctx.new_id()
    project = Project(id=new_id, owner_user=ctx.caller.email, created_at=now, updated_at=now, **fields)
    return ctx.state.projects.add(new_id, project)


def _set(ctx: Context[State], project: Project, **flag: bool) -> None:
    if any(getattr(project, name) != value for name, value in flag.items()):
        _change(ctx, project, **flag)


def _change(ctx: Context[State], project: Project, **fields: Any) -> Project:
    if not fields:
        return project
    return ctx.state.projects.replace(project.id, replace(project, updated_at=ctx.now(), **fields))
