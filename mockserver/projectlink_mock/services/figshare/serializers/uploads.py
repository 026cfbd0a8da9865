"""JSON formats of the upload service."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.figshare import upload_results as results
from projectlink_mock.services.figshare.state import ABORTED, AVAILABLE

_STATUSES = {AVAILABLE: "COMPLETED", ABORTED: "ABORTED"}
"""Statuses of uploads by those of files; all others are pending."""


def upload(result: results.Upload) -> dict[str, Any]:
    """Return the JSON of an upload."""
    file = result.file
    return {
        "token": file.upload_token,
        "name": f"{file.id}/{file.name}",
        "size": file.size,
        "md5": file.supplied_md5 or "",
        "status": _STATUSES.get(file.status or "", "PENDING"),
        "parts": [part(one) for one in result.parts],
    }


def part(result: results.Part) -> dict[str, Any]:
    """Return the JSON of a part."""
    return {
        "partNo": result.number,
        "startOffset": result.start,
        "endOffset": result.last,
        "status": "COMPLETE" if result.is_received else "PENDING",
        "locked": result.is_locked,
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {results.Upload: upload, results.Part: part}
