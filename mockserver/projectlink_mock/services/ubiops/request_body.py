"""Fields and files of request bodies."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.multipart import Upload
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.state import State

MAX_UPLOAD_BYTES = 128 * 1024 * 1024


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
