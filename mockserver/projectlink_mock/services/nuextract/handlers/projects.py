"""Handlers of the projects of `/api/projects`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import Forbidden
from projectlink_mock._core.http.reasons import requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.nuextract.access import owns, require_member
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.projects import Project, Settings


def get_api_projects(ctx: Context[State]) -> list[Project]:
    """Return the projects that the caller can read, oldest first; `shared=true` disables the organization filter."""
    shared = ctx.query.get("shared")
    organization = None if shared else ctx.query.get("organization_id")
    if organization is not None and not ctx.caller.admin:
        require_member(ctx, organization)
    return [
        project
        for project in ctx.state.projects
        if (shared is None or project.shared == shared)
        and (organization is None or project.owner_organization == organization)
        and _can_read(ctx, project)
    ]


def post_api_projects(ctx: Context[State]) -> Project:
    """Create a project with default settings, owned by the caller and the given organization."""
    organization = ctx.body.get("owner_organization")
    require_member(ctx, organization)
    return _add(
        ctx,
        name=ctx.body["name"],
        description=ctx.body["description"],
        template=ctx.body["template"],
        owner_organization=organization,
    )


def get_api_projects_projectid(ctx: Context[State], project_id: str) -> Project:
    """Return a project."""
    return _get_readable(ctx, project_id)


def patch_api_projects_projectid(ctx: Context[State], project_id: str) -> Project:
    """Update name, description and template."""
    project = _get_unlocked(ctx, project_id)
    return _update(ctx, project, **_body_fields(ctx, "name", "description", "template"))


def delete_api_projects_projectid(ctx: Context[State], project_id: str) -> None:
    """Delete a project."""
    ctx.state.projects.delete(_get_unlocked(ctx, project_id).id)


def patch_api_projects_projectid_settings(ctx: Context[State], project_id: str) -> Project:
    """Update the given settings."""
    project = _get_unlocked(ctx, project_id)
    fields = _body_fields(ctx, "temperature")
    if "project_dpi" in ctx.body:
        fields["rasterization_dpi"] = ctx.body["project_dpi"]
    if not fields:
        return project
    return _update(ctx, project, settings=project.settings._replace(**fields))


def post_api_projects_projectid_reset_settings(ctx: Context[State], project_id: str) -> Project:
    """Reset the settings to the defaults."""
    project = _get_unlocked(ctx, project_id)
    return project if project.settings == Settings() else _update(ctx, project, settings=Settings())


def post_api_projects_projectid_duplicate(ctx: Context[State], project_id: str) -> Project:
    """Copy a project, even a locked or reference one; the copy is unlocked, private and owned by the caller."""
    original = _get_readable(ctx, project_id)
    return _add(
        ctx,
        name=f"{original.name} (copy)",
        description=original.description,
        template=original.template,
        owner_organization=None,
        settings=original.settings,
    )


def post_api_projects_projectid_lock(ctx: Context[State], project_id: str) -> None:
    """Lock a project against updates and deletion."""
    _set_flag(ctx, _get_changeable(ctx, project_id), locked=True)


def post_api_projects_projectid_unlock(ctx: Context[State], project_id: str) -> None:
    """Unlock a project."""
    _set_flag(ctx, _get_changeable(ctx, project_id), locked=False)


def post_api_projects_projectid_share(ctx: Context[State], project_id: str) -> None:
    """Turn a project into a reference project and keep its lock state."""
    _set_flag(ctx, _get_for_sharing(ctx, project_id), shared=True)


def post_api_projects_projectid_unshare(ctx: Context[State], project_id: str) -> None:
    """Make a reference project private again and keep its lock state."""
    _set_flag(ctx, _get_for_sharing(ctx, project_id), shared=False)


def _get_readable(ctx: Context[State], project_id: str) -> Project:
    project = ctx.state.projects.get(project_id)
    if not _can_read(ctx, project):
        raise Forbidden("You may not view this project.", requires_permission("owner-or-member"))
    return project


def _get_changeable(ctx: Context[State], project_id: str) -> Project:
    project = ctx.state.projects.get(project_id)
    if project.shared and not ctx.caller.admin:
        raise Forbidden("Only NuMind administrators may change a reference project.", rule("reference-project"))
    if not project.shared and not owns(ctx, project):
        raise Forbidden("You may not change this project.", requires_permission("owner-or-member"))
    return project


def _get_unlocked(ctx: Context[State], project_id: str) -> Project:
    project = _get_changeable(ctx, project_id)
    if project.locked:
        raise Forbidden("This project is locked.", rule("project-locked"), code="Locked")
    return project


def _get_for_sharing(ctx: Context[State], project_id: str) -> Project:
    project = ctx.state.projects.get(project_id)
    if not ctx.caller.admin:
        raise Forbidden(
            "Only NuMind administrators may share and unshare projects.", requires_permission("administrator")
        )
    return project


def _can_read(ctx: Context[State], project: Project) -> bool:
    return project.shared or ctx.caller.admin or project.owner_user == ctx.caller.email or owns(ctx, project)


def _body_fields(ctx: Context[State], *names: str) -> dict[str, Any]:
    return {name: ctx.body[name] for name in names if name in ctx.body}


def _add(ctx: Context[State], **fields: Any) -> Project:
    now, new_id = ctx.now(), ctx.new_id()
    project = Project(id=new_id, owner_user=ctx.caller.email, created_at=now, updated_at=now, **fields)
    return ctx.state.projects.add(new_id, project)


def _set_flag(ctx: Context[State], project: Project, **flag: bool) -> None:
    if any(getattr(project, name) != value for name, value in flag.items()):
        _update(ctx, project, **flag)


def _update(ctx: Context[State], project: Project, **fields: Any) -> Project:
    if not fields:
        return project
    return ctx.state.projects.replace(project.id, replace(project, updated_at=ctx.now(), **fields))
