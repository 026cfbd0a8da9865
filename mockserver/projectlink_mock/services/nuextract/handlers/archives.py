"""Handlers of the import and export of projects."""

from __future__ import annotations

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.nuextract.access import get_owned
from projectlink_mock.services.nuextract.results import ImportedProject
from projectlink_mock.services.nuextract.state import State


def get_api_extraction_projectkind_projectid_export(
    ctx: Context[State], project_kind: str, project_id: str
) -> Download:
    """Return the archive of a project."""
    from projectlink_mock.services.nuextract import archives  # late: few sessions import or export

    if project_kind == archives.STRUCTURED:
        content = archives.export_structured(ctx, get_owned(ctx, ctx.state.structured_projects, project_id))
    else:
        content = archives.export_content(get_owned(ctx, ctx.state.content_projects, project_id))
    return Download(content, "application/zip", f"{project_kind}-project-{project_id}.zip")


def post_api_extraction_import(ctx: Context[State]) -> ImportedProject:
    """Add the project of an archive."""
    from projectlink_mock.services.nuextract import archives

    try:
        return ImportedProject(*archives.import_project(ctx, ctx.body))
    except ValueError as error:
        raise BadRequest(f"Invalid value for: body ({error})", rule("archive")) from None
