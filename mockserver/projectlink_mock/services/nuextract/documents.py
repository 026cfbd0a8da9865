"""Documents, and their creation from files and texts."""

from __future__ import annotations

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.nuextract import file_kinds
from projectlink_mock.services.nuextract.results import DocumentDetails
from projectlink_mock.services.nuextract.settings import dpi_of
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.files import Document, File

MAX_DOCUMENT_BYTES = 32 * 1024 * 1024
ORIGINAL = "original"
AUTOMATIC_DPI = 170
"""Resolution that stands for an automatic one."""

_SIGNATURE_BYTES = 16


def add_file(ctx: Context[State], name: str, content: StoredContent, organization: str | None = None) -> File:
    """Add a file of the caller's, and of an organization if one is given."""
    id = ctx.new_id()
    return ctx.state.files.add(id, File(id, name, content, ctx.caller.email, organization, ctx.now()))


def add_text(ctx: Context[State], text: str, organization: str | None = None) -> Document:
    """Add a document with a text that was sent as such."""
    file = add_file(ctx, "", StoredContent.of(text.encode()), organization)
    id = ctx.new_id()
    document = Document(id, file.id, 0, file.owner_user, organization, ctx.now(), is_plain_text=True)
    return ctx.state.documents.add(id, document)


def convert(ctx: Context[State], file: File, pages: int, dpi: int | str, image_width: int | str) -> Document:
    """Add a document with the text or the pages of a file; `pages` is from `count_pages`."""
    fixed_dpi = None
    is_image = pages > 0 and is_standalone_image(file.content)
    if pages > 0 and not is_image:
        resolution = dpi_of(dpi)
        fixed_dpi = resolution if isinstance(resolution, int) else AUTOMATIC_DPI
    id = ctx.new_id()
    document = Document(
        id=id,
        file_id=file.id,
        pages=pages,
        owner_user=file.owner_user,
        owner_organization=file.owner_organization,
        created_at=ctx.now(),
        dpi=fixed_dpi,
        keeps_upload=is_image and image_width == ORIGINAL,
    )
    return ctx.state.documents.add(id, document)


def is_standalone_image(content: StoredContent) -> bool:
    """Return True for an image of one page; see `file_kinds`."""
    return file_kinds.is_standalone_image(content.slice(0, _SIGNATURE_BYTES).read())


def count_pages(content: StoredContent) -> int:
    """Return the number of page images of a file; 0 for a text.

    Raises BadRequest for a file of another kind, and for one that is too large.
    """
    if len(content) > MAX_DOCUMENT_BYTES:
        text = f"Invalid value for: body (a document has at most {MAX_DOCUMENT_BYTES} bytes, not {len(content)})"
        raise BadRequest(text, rule("file-size"), code="FileTooLarge")
    try:
        return file_kinds.page_count(content.read())
    except ValueError as error:
        raise BadRequest(f"Invalid value for: body ({error})", rule("file-type"), code="UnsupportedFileType") from None


def text_of(content: StoredContent) -> str:
    """Return the text of a file; empty for images, and for a file that is too large for a document."""
    return (file_kinds.decode_text(content.read()) or "") if len(content) <= MAX_DOCUMENT_BYTES else ""


def document_details(ctx: Context[State], document: Document) -> DocumentDetails:
    """Return a document with its file."""
    return DocumentDetails(document, ctx.state.files.get(document.file_id))
