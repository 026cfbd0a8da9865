# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Collection``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt
from projectlink.figshare.models.timeline import Timeline


class Collection(Model):
    """Summary of a collection.

    Attributes:
        id: Unique identifier of the collection.
        title: Title.
        doi: DOI.
        handle: Handle.
        url: API URL.
        timeline: Dates of an article's or a collection's publication.
        published_date: Publication date; null until published.
    """

    id: StrictInt
    """Unique identifier of the collection."""
    title: str
    """Title."""
    doi: str | None
    """DOI."""
    handle: str | None
    """Handle."""
    url: str
    """API URL."""
    timeline: Timeline
    """Dates of an article's or a collection's publication."""
    published_date: str | None
    """Publication date; null until published."""
