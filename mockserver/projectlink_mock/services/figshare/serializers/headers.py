"""The headers of a reply: where something is, and whether it is still what the client has."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import blake2b

from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.state import State

_OK, _CREATED, _RESET, _NOT_MODIFIED = 200, 201, 205, 304


def finalize_response(ctx: Context[State], reply: Response) -> None:
    """Say where something is that was created or changed, and of what is read how old it is."""
    if reply.status == _CREATED:
        location = json.loads(reply.content).get("location")
        reply.headers.update({"location": location} if location else {})
    elif reply.status == _RESET:
        reply.headers["location"] = ctx.request.base + ctx.request.path
    elif reply.status == _OK and ctx.request.method == "GET":
        _validate(ctx, reply)


def _validate(ctx: Context[State], reply: Response) -> None:
    """Tell the version of an answer; a client that has it already is not given it again."""
    etag = f'"{blake2b(reply.content, digest_size=16).hexdigest()}"'
    modified = ctx.modified or ctx.state.changed_at
    reply.headers["etag"] = etag
    if modified is not None:
        reply.headers["last-modified"] = format_datetime(modified.astimezone(timezone.utc), usegmt=True)
    if _has_it(ctx.request, etag, modified):
        reply.status, reply.content, reply.content_type = _NOT_MODIFIED, b"", b""


def _has_it(request: Request, etag: str, modified: datetime | None) -> bool:
    """Whether the condition of a request says so. A date counts only where there is no ETag, in whole seconds."""
    wanted, since = request.header("if-none-match"), request.header("if-modified-since")
    if wanted is not None:
        tags = [tag.strip().removeprefix("W/") for tag in wanted.split(",")]
        return "*" in tags or etag in tags
    if since is None or modified is None:
        return False
    try:
        seen = parsedate_to_datetime(since)
    except (ValueError, OverflowError):
        return False
    # A date of no zone, "-0000", is one of UTC.
    return modified.replace(microsecond=0) <= (seen if seen.tzinfo else seen.replace(tzinfo=timezone.utc))
