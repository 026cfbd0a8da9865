"""Blobs."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock._core.files import Download
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.models import Blob
from projectlink_mock.ubiops.todo import todo


def blobs_list(ctx: Ctx[State], project_name: str) -> list[Blob]:
    """List blobs of a project."""
    raise todo()


def blobs_create(ctx: Ctx[State], project_name: str) -> Blob:
    """Upload a blob to a project."""
    raise todo()


def blobs_get(ctx: Ctx[State], project_name: str, blob_id: str) -> Download:
    """Download a blob."""
    raise todo()


def blobs_delete(ctx: Ctx[State], project_name: str, blob_id: str) -> None:
    """Delete a blob."""
    raise todo()
