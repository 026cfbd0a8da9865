"""Fields and files of request bodies."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.contract.json_body import read_request_json
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.multipart import Upload
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops_common.state import PLAIN

MAX_UPLOAD_BYTES = 128 * 1024 * 1024
"""Largest file of a form."""


def body_fields(ctx: Context[Any], *names: str) -> dict[str, Any]:
    """Return those of the named fields that the body contains."""
    return {name: ctx.body[name] for name in names if name in ctx.body}


def changed_fields(ctx: Context[Any], *names: str) -> dict[str, Any]:
    """Return the fields of the body. Raises BadRequest for a field that is not named: it cannot be changed."""
    if fixed := sorted(set(ctx.body) - set(names)):
        raise BadRequest(f"{', '.join(fixed)} cannot be changed, only {', '.join(names)}.", rule("fixed-fields"))
    return body_fields(ctx, *names)


def is_text(ctx: Context[Any]) -> bool:
    """Return True if the body was sent as text, not as JSON."""
    return (ctx.request.header("content-type") or "").strip().lower().startswith("text/plain")


def direct_input(ctx: Context[Any], input_type: str) -> Any:
    """Return the input of a direct request. A structured input that was sent as text is JSON."""
    if not is_text(ctx) or input_type == PLAIN:
        return ctx.body
    return _try_read(ctx.request.content)


def batch_inputs(ctx: Context[Any]) -> list[Any]:
    """Return the inputs of a batch: a list of them, or a single one. A list may be sent as text."""
    parsed = _try_read(ctx.request.content) if is_text(ctx) else ctx.body
    if isinstance(parsed, list):
        return parsed
    return [ctx.body]


def _try_read(content: bytes) -> Any:
    """Return JSON that was sent as text; None if it is no JSON."""
    try:
        return read_request_json(content)
    except ValueError:
        return None


def uploaded_file(ctx: Context[Any]) -> Upload:
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
