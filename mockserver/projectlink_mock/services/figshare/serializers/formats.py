"""Formats of dates, URL names and custom fields."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

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


def custom_field(order: int, name: str, value: Any) -> dict[str, Any]:
    """Return the JSON of a custom field; all of them are optional texts."""
    return {
        "name": name,
        "value": value,
        "field_type": "text",
        "settings": {},
        "order": order,
        "is_mandatory": False,
    }
