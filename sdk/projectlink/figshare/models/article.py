# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Article``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class Article(Model):
    """An article, in short."""

    id: StrictInt
    """Unique identifier of the article."""
    title: str
    """Title."""
    doi: str | None
    """DOI."""
    handle: str | None
    """Handle."""
    group_id: StrictInt | None
    """The group that it belongs to."""
    url: str
    """Where the API has it."""
    url_public_html: str | None
    """Its page for everybody."""
    url_public_api: str | None
    """Where the API has it for everybody."""
    url_private_html: str
    """Its page for those who work on it."""
    url_private_api: str
    """Where the API has it for those who work on it."""
    published_date: str | None
    """When it was published."""
    created_date: str
    """When it was created."""
    modified_date: str
    """When it was last changed."""
    thumb: str | None
    """A small picture of it."""
    defined_type: StrictInt | None
    """1 figure, 2 media, 3 dataset, 4 fileset, 5 poster, 6 paper, 7 presentation, 8 thesis, 9 code, 11 metadata, 12
    preprint, 13 book."""
    resource_title: str | None
    """Title of the publication that it belongs to."""
    resource_doi: str | None
    """DOI of the publication that it belongs to."""
