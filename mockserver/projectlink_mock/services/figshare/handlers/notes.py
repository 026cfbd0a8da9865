"""Handlers of a project's notes."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, requires_permission
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, queries, results
from projectlink_mock.services.figshare.access import caller_of, get_changeable, get_readable, has_owner_permissions
from projectlink_mock.services.figshare.state import Note, Project, State


def account_project_notes_list(ctx: Context[State], project_id: int) -> list[results.NoteSummary]:
    """Return a page of a project's notes, oldest first."""
    project = get_readable(ctx, project_id)
    notes = ctx.state.notes.oldest_first(project_id=project.id)
    return [results.note_summary(ctx, note) for note in queries.paginate(notes, ctx.query)]


def account_project_notes_create(ctx: Context[State], project_id: int) -> results.Location:
    """Create a note of the caller."""
    project, now = get_changeable(ctx, project_id), ctx.now()
    note = Note(mutations.next_id(ctx), project.id, caller_of(ctx).id, ctx.body["text"], now, now)
    ctx.state.notes.add(str(note.id), note)
    mutations.touch(ctx)
    return results.location(ctx, "account", "projects", project.id, "notes", note.id)


def account_project_notes_get(ctx: Context[State], project_id: int, note_id: int) -> results.FullNote:
    """Return a note."""
    note = _get_note(ctx, get_readable(ctx, project_id), note_id)
    ctx.modified = note.modified_at
    return results.FullNote(results.note_summary(ctx, note))


def account_project_notes_update(ctx: Context[State], project_id: int, note_id: int) -> None:
    """Update the text of a note."""
    note = _get_changeable_note(ctx, project_id, note_id)
    ctx.state.notes.replace(str(note.id), replace(note, text=ctx.body["text"], modified_at=ctx.now()))
    mutations.touch(ctx)


def account_project_notes_delete(ctx: Context[State], project_id: int, note_id: int) -> None:
    """Delete a note."""
    ctx.state.notes.delete(str(_get_changeable_note(ctx, project_id, note_id).id))
    mutations.touch(ctx)


def _get_changeable_note(ctx: Context[State], project_id: int, note_id: int) -> Note:
    project = get_changeable(ctx, project_id)
    note = _get_note(ctx, project, note_id)
    if note.user_id != caller_of(ctx).id and not has_owner_permissions(ctx, project):
        raise Forbidden(
            "Only the author of a note and the owner of the project may do this.",
            requires_permission("author-or-owner"),
        )
    return note


def _get_note(ctx: Context[State], project: Project, note_id: int) -> Note:
    note = ctx.state.notes.get(str(note_id))
    if note.project_id != project.id:
        raise NotFound(f"There is no note {str(note_id)!r}.", missing("note"))
    return note
