"""Handlers of files and documents."""

from __future__ import annotations

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.nuextract import documents, file_kinds, mutations
from projectlink_mock.services.nuextract.access import get_owned, require_member, scope_of
from projectlink_mock.services.nuextract.results import DocumentDetails
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.files import File


def post_api_files(ctx: Context[State]) -> File:
    """Add a file."""
    return documents.add_file(ctx, ctx.query["x_file_name"], ctx.body)


def get_api_files_fileid(ctx: Context[State], file_id: str) -> File:
    """Return a file without its content."""
    return get_owned(ctx, ctx.state.files, file_id)


def get_api_files_fileid_content(ctx: Context[State], file_id: str) -> Download:
    """Return the content of a file."""
    file = get_owned(ctx, ctx.state.files, file_id)
    return Download(file.content, filename=file.name)


def post_api_files_fileid_convert_to_document(ctx: Context[State], file_id: str) -> DocumentDetails:
    """Convert a file to a document."""
    file = get_owned(ctx, ctx.state.files, file_id)
    width = ctx.body.get("image_width", documents.ORIGINAL)
    pages = documents.count_pages(file.content)
    document = documents.convert(ctx, file, pages, ctx.body["rasterization_dpi"], width)
    return documents.document_details(ctx, document)


def post_api_documents_text(ctx: Context[State]) -> DocumentDetails:
    """Add a text document."""
    return documents.document_details(ctx, documents.add_text(ctx, ctx.body["text"]))


def get_api_documents_documentid(ctx: Context[State], document_id: str) -> DocumentDetails:
    """Return a document."""
    return documents.document_details(ctx, get_owned(ctx, ctx.state.documents, document_id))


def get_api_documents_documentid_parts_partindex_image(
    ctx: Context[State], document_id: str, part_index: int
) -> Download:
    """Return the image of a page: the uploaded image if it is kept, else one that the mock draws."""
    document = get_owned(ctx, ctx.state.documents, document_id)
    if part_index >= document.pages:
        raise NotFound(f"The document has {document.pages} images; there is no image {part_index}.", missing("image"))
    if document.keeps_upload:
        return Download(ctx.state.files.get(document.file_id).content)
    return Download(file_kinds.page_image(part_index))


def post_api_documents_documentid_new_owner(ctx: Context[State], document_id: str) -> DocumentDetails:
    """Copy a document to an organization, or to the caller; return the document itself in the same scope."""
    document = get_owned(ctx, ctx.state.documents, document_id)
    organization = ctx.query.get("x_organization") or None
    require_member(ctx, organization)
    target = ("user", ctx.caller.email) if organization is None else ("organization", organization)
    if scope_of(document) != target:
        document = mutations.copy_document(ctx, document, organization)
    return documents.document_details(ctx, document)
