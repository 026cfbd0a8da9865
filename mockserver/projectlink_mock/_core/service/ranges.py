"""Requests for a part of a download: Range and If-Range (RFC 9110, section 14)."""

from __future__ import annotations

import re

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import RangeNotSatisfiable
from projectlink_mock._core.http.messages import Request, Response

PARTIAL_CONTENT = 206

_RANGE = r"(?i:bytes)\s*=\s*(\d*)\s*-\s*(\d*)"
"""One range. A request for several gets the whole content, as the RFC allows."""
_MAX_DIGITS = 18


def apply_range(request: Request, response: Response, content: StoredContent) -> None:
    """Turn a complete response into that with the range that the request is for, if it is for one.

    Raises RangeNotSatisfiable for a range that begins after the end of the content.
    """
    response.headers["accept-ranges"] = "bytes"
    found = re.fullmatch(_RANGE, (request.header("range") or "").strip())
    if found is None or request.method != "GET" or not _is_current(request, response):
        return
    size = len(content)
    first, last = found[1][:_MAX_DIGITS], found[2][:_MAX_DIGITS]
    if not first and not last:
        return
    start = int(first) if first else max(0, size - int(last))
    stop = min(int(last) + 1, size) if first and last else size
    if first and last and int(last) < start:
        return  # invalid, and so ignored
    if start >= size:
        raise RangeNotSatisfiable(size)
    response.status = PARTIAL_CONTENT
    response.headers["content-range"] = f"bytes {start}-{stop - 1}/{size}"
    response.set_content(content.slice(start, stop))


def _is_current(request: Request, response: Response) -> bool:
    """Return whether the content is that which If-Range names; a date must be exactly that of the last change."""
    condition = request.header("if-range")
    return condition is None or condition.strip() in (
        response.headers.get("etag"),
        response.headers.get("last-modified"),
    )
