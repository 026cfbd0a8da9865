"""Files that are uploaded: whether they can be taken, and whether a version can be built from them."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile, ZipFile

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.multipart import Upload
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.state import State

MAX_SIZE = 128 * 1024 * 1024
"""In bytes; more than a test has use for, less than hurts."""

MAX_UNPACKED_SIZE = 4 * MAX_SIZE
"""In bytes: the contents of a zip are read to see whether it is whole."""


def uploaded_file(ctx: Context[State]) -> Upload:
    """The file of the form. Raises BadRequest for one without a name, or one that is too large."""
    file: Upload = ctx.body["file"]
    if not file.filename:
        raise BadRequest("The part file of the form has no file name: it is no file.", rule("file-name"))
    if len(file.content) > MAX_SIZE:
        raise BadRequest(
            f"The file is too large: it has {len(file.content)} bytes, no more than {MAX_SIZE} may be.",
            rule("file-size"),
        )
    return file


def build_error(content: bytes) -> str:
    """Why no version can be built from a file; empty if one can."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED_SIZE:
                return f"The model file is too large: unpacked, no more than {MAX_UNPACKED_SIZE} bytes may be."
            damaged = archive.testzip()
    except BadZipFile:
        return "The model file is no zip, or a broken one."
    except Exception as error:
        # What a damaged zip makes the library and its decompressors raise is not documented.
        return f"The model file cannot be unpacked: {error}"[:_LONGEST]
    return f"The model file is broken: {damaged} is damaged."[:_LONGEST] if damaged else ""


_LONGEST = 500
"""UbiOps' own client takes no longer error message."""
