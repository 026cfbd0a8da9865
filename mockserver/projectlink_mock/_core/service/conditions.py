"""Requests for the current version of an object alone: If-Match and If-Unmodified-Since (RFC 9110, section 13)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

from projectlink_mock._core.http.errors import PreconditionFailed
from projectlink_mock._core.http.messages import Request


def is_conditional(request: Request) -> bool:
    """Return whether a request is only for the version of an object that its headers name."""
    return b"if-match" in request.headers or b"if-unmodified-since" in request.headers


def check_version(request: Request, current: Mapping[str, str]) -> None:
    """Raise PreconditionFailed unless the object has the version that a request is for.

    Args:
        request: The conditional request.
        current: The headers of the response to GET.
    """
    tags, since = request.header("if-match"), request.header("if-unmodified-since")
    if tags is not None:
        # Weak tags never match: equal content is not required of them.
        if tags.strip() != "*" and current.get("etag") not in [tag.strip() for tag in tags.split(",")]:
            raise PreconditionFailed("if-match")
        return
    limit, modified = parse_http_date(since), parse_http_date(current.get("last-modified"))
    if limit is not None and modified is not None and modified > limit:
        raise PreconditionFailed("if-unmodified-since")


def parse_http_date(text: str | None) -> datetime | None:
    """Return the time of a header; None for an invalid one, which is ignored."""
    try:
        moment = parsedate_to_datetime(text or "")
    except (ValueError, OverflowError, TypeError):
        return None
    # A date with the zone "-0000" is parsed as naive, and means UTC.
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
