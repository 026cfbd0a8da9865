"""Handlers of content projects."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.nuextract import mutations
from projectlink_mock.services.nuextract.access import get_owned, list_owned, require_member
from projectlink_mock.services.nuextract.settings import change_settings
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.projects import ContentProject, ContentSettings


def get_api_content_extraction(ctx: Context[State]) -> list[ContentProject]:
    """Return the projects that the caller owns, or those of an organization, oldest first."""
    return list_owned(ctx, ctx.state.content_projects)


def post_api_content_extraction(ctx: Context[State]) -> ContentProject:
    """Create a project with default settings, owned by the caller and the given organization."""
    body, now = ctx.body, ctx.now()
    organization = body.get("owner_organization")
    require_member(ctx, organization)
    project = ContentProject(
        id=ctx.new_id(),
        name=body["name"],
        description=body["description"],
        owner_user=ctx.caller.email,
        owner_organization=organization,
        created_at=now,
        updated_at=now,
    )
    return ctx.state.content_projects.add(project.id, project)


def patch_api_content_extraction_contentprojectid(ctx: Context[State], content_project_id: str) -> ContentProject:
    """Update name and description."""
    project = get_owned(ctx, ctx.state.content_projects, content_project_id)
    return mutations.update_project(
        ctx,
        ctx.state.content_projects,
        project,
        **{name: ctx.body[name] for name in ("name", "description") if name in ctx.body},
    )


def delete_api_content_extraction_contentprojectid(ctx: Context[State], content_project_id: str) -> None:
    """Delete a project."""
    ctx.state.content_projects.delete(get_owned(ctx, ctx.state.content_projects, content_project_id).id)


def patch_api_content_extraction_contentprojectid_settings(
    ctx: Context[State], content_project_id: str
) -> ContentProject:
    """Update the given settings."""
    project = get_owned(ctx, ctx.state.content_projects, content_project_id)
    return mutations.update_project(
        ctx, ctx.state.content_projects, project, settings=change_settings(project.settings, ctx.body)
    )


def post_api_content_extraction_contentprojectid_reset_settings(
    ctx: Context[State], content_project_id: str
) -> ContentProject:
    """Reset the settings to the defaults."""
    project = get_owned(ctx, ctx.state.content_projects, content_project_id)
    return _update(ctx, project, settings=ContentSettings())


def _update(ctx: Context[State], project: ContentProject, **fields: Any) -> ContentProject:
    return mutations.update_project(ctx, ctx.state.content_projects, project, **fields)
