"""Handlers of structured projects."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Forbidden, NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing, requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.nuextract import mutations
from projectlink_mock.services.nuextract.access import get_owned, get_unlocked, list_owned, require_member
from projectlink_mock.services.nuextract.results import ReferenceProject
from projectlink_mock.services.nuextract.settings import change_settings
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.projects import StructuredProject, StructuredSettings
from projectlink_mock.services.nuextract.templates import template_error


def get_api_structured_extraction(ctx: Context[State]) -> list[StructuredProject]:
    """Return the projects that the caller owns, or those of an organization, oldest first."""
    return list_owned(ctx, ctx.state.structured_projects)


def post_api_structured_extraction(ctx: Context[State]) -> StructuredProject:
    """Create a project with default settings, owned by the caller and the given organization."""
    body, now = ctx.body, ctx.now()
    organization = body.get("owner_organization")
    require_member(ctx, organization)
    _check_template(ctx)
    project = StructuredProject(
        id=ctx.new_id(),
        name=body["name"],
        description=body["description"],
        template=body["template"],
        instructions=body.get("instructions", ""),
        owner_user=ctx.caller.email,
        owner_organization=organization,
        created_at=now,
        updated_at=now,
    )
    return ctx.state.structured_projects.add(project.id, project)


def get_api_structured_extraction_reference_projects(ctx: Context[State]) -> list[ReferenceProject]:
    """Return the reference projects, oldest first."""
    return [ReferenceProject(project) for project in ctx.state.structured_projects if project.shared]


def get_api_structured_extraction_structuredprojectid(
    ctx: Context[State], structured_project_id: str
) -> StructuredProject:
    """Return a project."""
    return get_owned(ctx, ctx.state.structured_projects, structured_project_id)


def patch_api_structured_extraction_structuredprojectid(
    ctx: Context[State], structured_project_id: str
) -> StructuredProject:
    """Update name, description, template and instructions."""
    project = get_unlocked(ctx, structured_project_id)
    _check_template(ctx)
    names = ("name", "description", "template", "instructions")
    return mutations.update_project(
        ctx, ctx.state.structured_projects, project, **{name: ctx.body[name] for name in names if name in ctx.body}
    )


def delete_api_structured_extraction_structuredprojectid(ctx: Context[State], structured_project_id: str) -> None:
    """Delete a project with its examples."""
    project = get_unlocked(ctx, structured_project_id)
    ctx.state.examples.delete_where(project_id=project.id)
    ctx.state.structured_projects.delete(project.id)


def patch_api_structured_extraction_structuredprojectid_settings(
    ctx: Context[State], structured_project_id: str
) -> StructuredProject:
    """Update the given settings."""
    project = get_unlocked(ctx, structured_project_id)
    return mutations.update_project(
        ctx, ctx.state.structured_projects, project, settings=change_settings(project.settings, ctx.body)
    )


def post_api_structured_extraction_structuredprojectid_reset_settings(
    ctx: Context[State], structured_project_id: str
) -> StructuredProject:
    """Reset the settings to the defaults."""
    return mutations.update_project(
        ctx, ctx.state.structured_projects, get_unlocked(ctx, structured_project_id), settings=StructuredSettings()
    )


def post_api_structured_extraction_structuredprojectid_duplicate(
    ctx: Context[State], structured_project_id: str
) -> StructuredProject:
    """Copy a project with its examples; the copy is unlocked, private and owned by the caller."""
    original = ctx.state.structured_projects.get(structured_project_id)
    if not original.shared:
        original = get_owned(ctx, ctx.state.structured_projects, structured_project_id)
    organization = ctx.query.get("organization_id")
    require_member(ctx, organization)
    return mutations.copy_project(ctx, original, organization)


def post_api_structured_extraction_structuredprojectid_lock(ctx: Context[State], structured_project_id: str) -> None:
    """Lock a project and its examples against changes."""
    mutations.update_project(
        ctx,
        ctx.state.structured_projects,
        get_owned(ctx, ctx.state.structured_projects, structured_project_id),
        locked=True,
    )


def post_api_structured_extraction_structuredprojectid_unlock(ctx: Context[State], structured_project_id: str) -> None:
    """Unlock a project."""
    mutations.update_project(
        ctx,
        ctx.state.structured_projects,
        get_owned(ctx, ctx.state.structured_projects, structured_project_id),
        locked=False,
    )


def post_api_structured_extraction_structuredprojectid_share(ctx: Context[State], structured_project_id: str) -> None:
    """Turn a project into a reference project and keep its lock state."""
    mutations.update_project(
        ctx, ctx.state.structured_projects, _get_for_sharing(ctx, structured_project_id), shared=True
    )


def post_api_structured_extraction_structuredprojectid_unshare(ctx: Context[State], structured_project_id: str) -> None:
    """Make a reference project private again and keep its lock state."""
    mutations.update_project(
        ctx, ctx.state.structured_projects, _get_for_sharing(ctx, structured_project_id), shared=False
    )


def get_api_structured_extraction_structuredprojectid_thumbnail(
    ctx: Context[State], structured_project_id: str
) -> Download:
    """Return the image of the newest playground item."""
    project = ctx.state.structured_projects.get(structured_project_id)
    if not project.shared:
        project = get_owned(ctx, ctx.state.structured_projects, structured_project_id)
    if project.thumbnail is None:
        raise NotFound("The project has no thumbnail.", missing("thumbnail"), code="NoThumbnail")
    return Download(project.thumbnail)


def _get_for_sharing(ctx: Context[State], project_id: str) -> StructuredProject:
    project = ctx.state.structured_projects.get(project_id)
    if not ctx.caller.admin:
        raise Forbidden(
            "Only NuMind administrators may share and unshare projects.", requires_permission("administrator")
        )
    return project


def _check_template(ctx: Context[State]) -> None:
    if "template" in ctx.body and (error := template_error(ctx.body["template"].to_value())):
        raise BadRequest(f"Invalid value for: body ({error})", rule("template"))


def _update(ctx: Context[State], project: StructuredProject, **fields: Any) -> StructuredProject:
    return mutations.update_project(ctx, ctx.state.structured_projects, project, **fields)
