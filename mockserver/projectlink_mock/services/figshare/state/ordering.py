"""Attributes that lists are ordered by."""

from __future__ import annotations

from datetime import datetime

SORT_ATTRIBUTES = ("publication", "modified_at", "views", "shares", "downloads", "cites")
"""Attributes that projects, articles and collections can be ordered by."""

Publication = tuple[bool, datetime]
"""Sort key of publication dates; private records come after all public ones, by their time of creation."""


def publication(published_at: datetime | None, created_at: datetime) -> Publication:
    """Return the sort key of a publication date."""
    return (True, created_at) if published_at is None else (False, published_at)
