"""Formats of dates and URL names."""

from __future__ import annotations

import re
from datetime import datetime

from projectlink_mock._core.clock import format_timestamp

SITE = "https://figshare.com"


def date(moment: datetime) -> str:
    """Format a time as `2017-05-16T14:55:08Z`."""
    return format_timestamp(moment, "seconds")


def date_or_null(moment: datetime | None) -> str | None:
    """Format a time like `date`; None stays None."""
    return None if moment is None else date(moment)


def slug(title: str) -> str:
    """Return a title as a URL path segment."""
    return re.sub(r"\W+", "_", title).strip("_") or "_"
