"""The notes of a project."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.ctx import Ctx
from projectlink_mock._core.problems import Forbidden, NotFound
from projectlink_mock._core.reasons import missing, needs
from projectlink_mock.figshare import changes, paging, views
from projectlink_mock.figshare.access import caller_of, changeable, leads, readable
from projectlink_mock.figshare.state import Note, Project, State


def account_project_notes_list(ctx: Ctx[State], project_id: int) -> list[views.ShortNote]:
    """In the order in which they were written, their texts cut."""
    project = readable(ctx, project_id)
    found = ctx.state.notes.oldest(project_id=project.id)
    return [views.note(ctx, one) for one in paging.part(found, ctx.query)]


def account_project_notes_create(ctx: Ctx[State], project_id: int) -> views.Place:
    """The caller is its author."""
    project, now = changeable(ctx, project_id), ctx.now()
    note = Note(changes.new_number(ctx), project.id, caller_of(ctx).id, ctx.body["text"], now, now)
    ctx.state.notes.add(str(note.id), note)
    changes.touch(ctx)
    return views.place(ctx, "account", "projects", project.id, "notes", note.id)


def account_project_notes_get(ctx: Ctx[State], project_id: int, note_id: int) -> views.WholeNote:
    """With its whole text."""
    note = _note_in(ctx, readable(ctx, project_id), note_id)
    ctx.modified = note.modified_at
    return views.WholeNote(views.note(ctx, note))


def account_project_notes_update(ctx: Ctx[State], project_id: int, note_id: int) -> None:
    """For its author and the owner of the project."""
    note = _own_note(ctx, project_id, note_id)
    ctx.state.notes.put(str(note.id), replace(note, text=ctx.body["text"], modified_at=ctx.now()))
    changes.touch(ctx)


def account_project_notes_delete(ctx: Ctx[State], project_id: int, note_id: int) -> None:
    """For its author and the owner of the project."""
    ctx.state.notes.remove(str(_own_note(ctx, project_id, note_id).id))
    changes.touch(ctx)


def _own_note(ctx: Ctx[State], project_id: int, note_id: int) -> Note:
    project = changeable(ctx, project_id)
    note = _note_in(ctx, project, note_id)
    if note.user_id != caller_of(ctx).id and not leads(ctx, project):
        raise Forbidden("Only its author and the owner of the project may do this to a note.", needs("author-or-owner"))
    return note


def _note_in(ctx: Ctx[State], project: Project, note_id: int) -> Note:
    note = ctx.state.notes.get(str(note_id))
    if note.project_id != project.id:
        raise NotFound(f"There is no note {str(note_id)!r}.", missing("note"))
    return note
