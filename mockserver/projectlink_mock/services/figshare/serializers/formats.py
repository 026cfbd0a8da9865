"""Dates and names as figshare writes them."""

from __future__ import annotations

import re
from datetime import datetime

from projectlink_mock._core.clock import format_timestamp

SITE = "https://figshare.com"


def date(moment: datetime) -> str:
    """As `2017-05-16T14:55:08Z`."""
    return format_timestamp(moment)[:19] + "Z"


def date_or_null(moment: datetime | None) -> str | None:
    """The same, or nothing for what has not happened."""
    return None if moment is None else date(moment)


def slug(title: str) -> str:
    """A title as a part of a URL."""
    return re.sub(r"\W+", "_", title).strip("_") or "_"
