"""Attributes that lists are ordered by and compare."""

from __future__ import annotations

from datetime import datetime
from operator import attrgetter

SORT_ATTRIBUTES = ("publication", "modified_at", "views", "shares", "downloads", "cites")
"""Attributes that projects, articles and collections can be ordered by."""

Publication = tuple[bool, datetime]
"""Sort key of publication dates; private records come after all public ones, by their time of creation."""


def publication(published_at: datetime | None, created_at: datetime) -> Publication:
    """Return the sort key of a publication date."""
    return (True, created_at) if published_at is None else (False, published_at)


class VersionOrder:
    """The attributes by which lists order and compare a version: those of its article or collection, `published`."""

    __slots__ = ()

    publication = property(attrgetter("published.publication"))
    folded_doi = property(attrgetter("published.folded_doi"))
    folded_handle = property(attrgetter("published.folded_handle"))
    folded_resource_doi = property(attrgetter("published.folded_resource_doi"))
    created_at = property(attrgetter("published.created_at"))
    modified_at = property(attrgetter("published.modified_at"))
    views = property(attrgetter("published.views"))
    shares = property(attrgetter("published.shares"))
    downloads = property(attrgetter("published.downloads"))
    cites = property(attrgetter("published.cites"))
