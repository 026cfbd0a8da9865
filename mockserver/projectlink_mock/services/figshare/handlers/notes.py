"""The notes of a project."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, requires_permission
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, paging, results
from projectlink_mock.services.figshare.access import caller_of, changeable, leads, readable
from projectlink_mock.services.figshare.state import Note, Project, State


def account_project_notes_list(ctx: Context[State], project_id: int) -> list[results.ShortNote]:
    """In the order in which they were written, their texts cut."""
    project = readable(ctx, project_id)
    found = ctx.state.notes.oldest_first(project_id=project.id)
    return [results.note(ctx, one) for one in paging.part(found, ctx.query)]


def account_project_notes_create(ctx: Context[State], project_id: int) -> results.Place:
    """The caller is its author."""
    project, now = changeable(ctx, project_id), ctx.now()
    note = Note(mutations.new_number(ctx), project.id, caller_of(ctx).id, ctx.body["text"], now, now)
    ctx.state.notes.add(str(note.id), note)
    mutations.touch(ctx)
    return results.place(ctx, "account", "projects", project.id, "notes", note.id)


def account_project_notes_get(ctx: Context[State], project_id: int, note_id: int) -> results.WholeNote:
    """With its whole text."""
    note = _note_in(ctx, readable(ctx, project_id), note_id)
    ctx.modified = note.modified_at
    return results.WholeNote(results.note(ctx, note))


def account_project_notes_update(ctx: Context[State], project_id: int, note_id: int) -> None:
    """For its author and the owner of the project."""
    note = _own_note(ctx, project_id, note_id)
    ctx.state.notes.replace(str(note.id), replace(note, text=ctx.body["text"], modified_at=ctx.now()))
    mutations.touch(ctx)


def account_project_notes_delete(ctx: Context[State], project_id: int, note_id: int) -> None:
    """For its author and the owner of the project."""
    ctx.state.notes.delete(str(_own_note(ctx, project_id, note_id).id))
    mutations.touch(ctx)


def _own_note(ctx: Context[State], project_id: int, note_id: int) -> Note:
    project = changeable(ctx, project_id)
    note = _note_in(ctx, project, note_id)
    if note.user_id != caller_of(ctx).id and not leads(ctx, project):
        raise Forbidden(
            "Only its author and the owner of the project may do this to a note.",
            requires_permission("author-or-owner"),
        )
    return note


def _note_in(ctx: Context[State], project: Project, note_id: int) -> Note:
    note = ctx.state.notes.get(str(note_id))
    if note.project_id != project.id:
        raise NotFound(f"There is no note {str(note_id)!r}.", missing("note"))
    return note
