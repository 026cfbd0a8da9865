"""Handlers of the upload service, which receives files in parts."""

from __future__ import annotations

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import upload_results as results
from projectlink_mock.services.figshare import uploads
from projectlink_mock.services.figshare.state import State


def upload_get(ctx: Context[State], upload_token: str) -> results.Upload:
    """Return an upload with its parts. The token is the authorization."""
    return results.upload(ctx, uploads.find_upload(ctx, upload_token))


def upload_part_get(ctx: Context[State], upload_token: str, part_number: int) -> results.Part:
    """Return a part of an upload."""
    return results.part(ctx, uploads.find_part(ctx, upload_token, part_number), part_number)


def upload_part_put(ctx: Context[State], upload_token: str, part_number: int) -> None:
    """Receive the content of a part, in place of what was sent before."""
    uploads.receive_part(ctx, uploads.find_open_part(ctx, upload_token, part_number), part_number, ctx.body)


def upload_part_delete(ctx: Context[State], upload_token: str, part_number: int) -> None:
    """Reset a part to pending."""
    uploads.reset_part(ctx, uploads.find_open_part(ctx, upload_token, part_number), part_number)
