"""Fields and files of request bodies."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.multipart import Upload
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.state import State

MAX_UPLOAD_BYTES = 128 * 1024 * 1024
MAX_UNPACKED_BYTES = 4 * MAX_UPLOAD_BYTES
"""Largest unpacked size of a model file, which is read in full to verify its checksums."""

_MAX_ERROR_LENGTH = 500
"""Longest error message that UbiOps' own client accepts."""


def body_fields(ctx: Context[State], *names: str) -> dict[str, Any]:
    """Return those of the named fields that the body contains."""
    return {name: ctx.body[name] for name in names if name in ctx.body}


def changed_fields(ctx: Context[State], *names: str) -> dict[str, Any]:
    """Return the fields of the body. Raises BadRequest for a field that is not named: it cannot be changed."""
    if fixed := sorted(set(ctx.body) - set(names)):
        raise BadRequest(f"{', '.join(fixed)} cannot be changed, only {', '.join(names)}.", rule("fixed-fields"))
    return body_fields(ctx, *names)


def uploaded_file(ctx: Context[State]) -> Upload:
    """Return the file of a form. Raises BadRequest if it has no file name or is too large."""
    file: Upload = ctx.body["file"]
    if not file.filename:
        raise BadRequest("The part file of the form must have a file name.", rule("file-name"))
    if len(file.content) > MAX_UPLOAD_BYTES:
        raise BadRequest(
            f"The file is too large: {len(file.content)} bytes, at most {MAX_UPLOAD_BYTES} are allowed.",
            rule("file-size"),
        )
    return file


def build_error(content: bytes) -> str:
    """Return the error with which a build from this file fails; empty if it succeeds."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED_BYTES:
                return f"The model file is too large: at most {MAX_UNPACKED_BYTES} unpacked bytes are allowed."
            damaged = archive.testzip()
    except BadZipFile:
        return "The model file is not a valid zip archive."
    except Exception as error:
        # The exceptions of zipfile and its decompressors for damaged archives are not documented.
        return f"The model file cannot be unpacked: {error}"[:_MAX_ERROR_LENGTH]
    return f"The model file is corrupt: {damaged} is damaged."[:_MAX_ERROR_LENGTH] if damaged else ""
