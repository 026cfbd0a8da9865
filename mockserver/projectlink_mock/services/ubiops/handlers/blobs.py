"""Blobs."""

from __future__ import annotations

from itertools import islice

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import periods
from projectlink_mock.services.ubiops.access import project_of
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Blob
from projectlink_mock.services.ubiops.uploads import uploaded_file


def blobs_list(ctx: Context[State], project_name: str) -> list[Blob]:
    """Those next to a date, on the side that the sign of the range says, oldest first.

    Without a date the newest, or for a positive range the oldest.
    """
    project, count, now = project_of(ctx, project_name), ctx.query["range"], ctx.now()
    date = periods.moment(ctx.query["creation_date"]) if "creation_date" in ctx.query else None
    if count > 0:
        oldest = ctx.state.blobs.filter(project_id=project.id)
        later = (one for one in oldest if one.is_alive(now) and (date is None or date <= one.created_at))
        return list(islice(later, count))
    newest = ctx.state.blobs.newest_first(project_id=project.id)
    # The date has no fractions of a second: what was uploaded within that second was uploaded at it.
    earlier = (
        one for one in newest if one.is_alive(now) and (date is None or one.created_at.replace(microsecond=0) <= date)
    )
    return list(islice(earlier, -count))[::-1]


def blobs_create(ctx: Context[State], project_name: str) -> Blob:
    """It lives as long as the header blob-ttl says."""
    project, file = project_of(ctx, project_name), uploaded_file(ctx)
    id, ttl = ctx.new_id(), ctx.query["blob_ttl"]
    blob = Blob(id, project.id, file.filename, file.content_type, file.content, ttl, ctx.now())
    return ctx.state.blobs.add(id, blob)


def blobs_get(ctx: Context[State], project_name: str, blob_id: str) -> Download:
    """The bytes that were uploaded."""
    blob = _blob_of(ctx, project_name, blob_id)
    return Download(blob.content, filename=blob.filename)


def blobs_delete(ctx: Context[State], project_name: str, blob_id: str) -> None:
    """It is gone before its time."""
    ctx.state.blobs.delete(_blob_of(ctx, project_name, blob_id).id)


def _blob_of(ctx: Context[State], project_name: str, blob_id: str) -> Blob:
    blob = ctx.state.blobs.get_by(project_id=project_of(ctx, project_name).id, id=blob_id)
    if not blob.is_alive(ctx.now()):
        raise NotFound(f"The time to live of the blob {blob_id!r} has run out.", rule("blob-expired"))
    return blob
