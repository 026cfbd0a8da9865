"""Changes and copies of projects and documents."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.nuextract.access import scope_of
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.files import Document
from projectlink_mock.services.nuextract.state.projects import ContentProject, StructuredProject

Record = TypeVar("Record", StructuredProject, ContentProject)


def update_project(ctx: Context[State], table: Table[Record], project: Record, **fields: Any) -> Record:
    """Return a project with new values; one without a change keeps its time of update."""
    if all(getattr(project, name) == value for name, value in fields.items()):
        return project
    return table.replace(project.id, replace(project, updated_at=ctx.now(), **fields))


def copy_project(ctx: Context[State], original: StructuredProject, organization: str | None) -> StructuredProject:
    """Copy a project with its examples; in another scope, with the documents of these, too."""
    id, now = ctx.new_id(), ctx.now()
    copy = replace(
        original,
        id=id,
        owner_user=ctx.caller.email,
        owner_organization=organization,
        created_at=now,
        updated_at=now,
        locked=False,
        shared=False,
    )
    is_same_scope = scope_of(copy) == scope_of(original)
    if is_same_scope:
        copy = replace(copy, name=f"{original.name} (copy)")
    ctx.state.structured_projects.add(id, copy)
    copied: dict[str, str] = {}
    for example in ctx.state.examples.filter(project_id=original.id):
        document_id = example.document_id
        if not is_same_scope:
            if document_id not in copied:
                copied[document_id] = copy_document(ctx, ctx.state.documents.get(document_id), organization).id
            document_id = copied[document_id]
        new_id = ctx.new_id()
        new = replace(
            example,
            id=new_id,
            project_id=id,
            document_id=document_id,
            owner_user=ctx.caller.email,
            created_at=now,
            updated_at=now,
        )
        ctx.state.examples.add(new_id, new)
    return copy


def copy_document(ctx: Context[State], original: Document, organization: str | None) -> Document:
    """Copy a document with its file."""
    owner: dict[str, Any] = {
        "owner_user": ctx.caller.email,
        "owner_organization": organization,
        "created_at": ctx.now(),
    }
    file = replace(ctx.state.files.get(original.file_id), id=ctx.new_id(), **owner)
    ctx.state.files.add(file.id, file)
    document = replace(original, id=ctx.new_id(), file_id=file.id, **owner)
    return ctx.state.documents.add(document.id, document)
