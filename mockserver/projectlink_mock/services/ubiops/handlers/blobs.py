"""Handlers of blobs."""

from __future__ import annotations

from itertools import islice

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Blob
from projectlink_mock.services.ubiops_common import periods
from projectlink_mock.services.ubiops_common.access import get_project
from projectlink_mock.services.ubiops_common.request_body import uploaded_file


def blobs_list(ctx: Context[State], project_name: str) -> list[Blob]:
    """Return the blobs after or before a date, oldest first: the sign of `range` gives the side.

    Without a date, return the oldest for a positive range and the newest for a negative one.
    """
    project, count, now = get_project(ctx, project_name), ctx.query["range"], ctx.now()
    date = periods.parse_moment(ctx.query["creation_date"]) if "creation_date" in ctx.query else None
    if count > 0:
        oldest = ctx.state.blobs.filter(project_id=project.id)
        later = (one for one in oldest if one.is_alive(now) and (date is None or date <= one.created_at))
        return list(islice(later, count))
    newest = ctx.state.blobs.newest_first(project_id=project.id)
    # The date has no fractions of a second, so the whole second counts.
    earlier = (
        one for one in newest if one.is_alive(now) and (date is None or one.created_at.replace(microsecond=0) <= date)
    )
    return list(islice(earlier, -count))[::-1]


def blobs_create(ctx: Context[State], project_name: str) -> Blob:
    """Create a blob that lives for the seconds in the header blob-ttl."""
    project, file = get_project(ctx, project_name), uploaded_file(ctx)
    id, ttl = ctx.new_id(), ctx.query["blob_ttl"]
    blob = Blob(id, project.id, file.filename, file.content_type, file.content, ttl, ctx.now())
    return ctx.state.blobs.add(id, blob)


def blobs_get(ctx: Context[State], project_name: str, blob_id: str) -> Download:
    """Return the uploaded bytes."""
    blob = _get_blob(ctx, project_name, blob_id)
    return Download(blob.content, filename=blob.filename)


def blobs_delete(ctx: Context[State], project_name: str, blob_id: str) -> None:
    """Delete a blob before its time to live ends."""
    ctx.state.blobs.delete(_get_blob(ctx, project_name, blob_id).id)


def _get_blob(ctx: Context[State], project_name: str, blob_id: str) -> Blob:
    blob = ctx.state.blobs.get_by(project_id=get_project(ctx, project_name).id, id=blob_id)
    if not blob.is_alive(ctx.now()):
        raise NotFound(f"The time to live of the blob {blob_id!r} has run out.", rule("blob-expired"))
    return blob
