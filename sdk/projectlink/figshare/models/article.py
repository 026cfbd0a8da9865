# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Article``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt
from projectlink.figshare.models.timeline import Timeline


class Article(Model):
    """Summary of an article.

    Attributes:
        id: Unique identifier of the article.
        title: Title.
        doi: DOI.
        handle: Handle.
        group_id: Group of the project or article.
        url: API URL.
        url_public_html: Public page.
        url_public_api: Public API URL.
        url_private_html: Page for collaborators.
        url_private_api: API URL for collaborators.
        published_date: Publication date; null until published.
        created_date: Creation date.
        modified_date: Date of the last update.
        thumb: Thumbnail URL.
        defined_type: Type of article: 1 figure, 2 media, 3 dataset, 5 poster, 6 journal contribution, 7 presentation, 8
            thesis, 9 software, 11 online resource, 12 preprint, 13 book, 14 conference contribution; see
            `item_types_list`.
        defined_type_name: Name of the type, such as `dataset`.
        timeline: Dates of an article's or a collection's publication.
        resource_title: Title of the related publication.
        resource_doi: DOI of the related publication.
    """

    id: StrictInt
    """Unique identifier of the article."""
    title: str
    """Title."""
    doi: str | None
    """DOI."""
    handle: str | None
    """Handle."""
    group_id: StrictInt | None
    """Group of the project or article."""
    url: str
    """API URL."""
    url_public_html: str | None
    """Public page."""
    url_public_api: str | None
    """Public API URL."""
    url_private_html: str
    """Page for collaborators."""
    url_private_api: str
    """API URL for collaborators."""
    published_date: str | None
    """Publication date; null until published."""
    created_date: str
    """Creation date."""
    modified_date: str
    """Date of the last update."""
    thumb: str | None
    """Thumbnail URL."""
    defined_type: StrictInt | None
    """Type of article: 1 figure, 2 media, 3 dataset, 5 poster, 6 journal contribution, 7 presentation, 8 thesis, 9
    software, 11 online resource, 12 preprint, 13 book, 14 conference contribution; see `item_types_list`."""
    defined_type_name: str | None
    """Name of the type, such as `dataset`."""
    timeline: Timeline
    """Dates of an article's or a collection's publication."""
    resource_title: str | None
    """Title of the related publication."""
    resource_doi: str | None
    """DOI of the related publication."""
