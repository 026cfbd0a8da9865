# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CollectionCompletePrivate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt
from projectlink.figshare.models.author import Author
from projectlink.figshare.models.category import Category
from projectlink.figshare.models.custom_article_field import CustomArticleField
from projectlink.figshare.models.funding_information import FundingInformation
from projectlink.figshare.models.related_material import RelatedMaterial
from projectlink.figshare.models.timeline import Timeline


class CollectionCompletePrivate(Model):
    """A collection with its unpublished changes.

    Attributes:
        id: Unique identifier of the collection.
        title: Title.
        doi: DOI.
        handle: Handle.
        url: API URL.
        timeline: Dates of an article's or a collection's publication.
        published_date: Publication date; null until published.
        created_date: Creation date.
        modified_date: Date of the last update.
        description: Description.
        tags: Tags.
        keywords: Same as `tags`.
        references: Related links.
        related_materials: Related materials.
        categories: Categories.
        authors: Authors.
        funding: Fundings.
        custom_fields: Custom fields.
        citation: Citation text.
        version: Version number; 0 until published.
        public: True if the collection is published.
        articles_count: Number of articles.
        institution_id: Institution of the collection.
        group_id: Group of the collection.
        resource_id: Id of the related publication.
        resource_doi: DOI of the related publication.
        resource_title: Title of the related publication.
        resource_link: URL of the related publication.
        resource_version: Version of the related publication.
        account_id: Account of the owner.
        group_resource_id: Id of the collection's group at the institution.
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
    created_date: str
    """Creation date."""
    modified_date: str
    """Date of the last update."""
    description: str | None
    """Description."""
    tags: list[str]
    """Tags."""
    keywords: list[str]
    """Same as `tags`."""
    references: list[str]
    """Related links."""
    related_materials: list[RelatedMaterial]
    """Related materials."""
    categories: list[Category]
    """Categories."""
    authors: list[Author]
    """Authors."""
    funding: list[FundingInformation]
    """Fundings."""
    custom_fields: list[CustomArticleField]
    """Custom fields."""
    citation: str
    """Citation text."""
    version: StrictInt
    """Version number; 0 until published."""
    public: StrictBool
    """True if the collection is published."""
    articles_count: StrictInt
    """Number of articles."""
    institution_id: StrictInt | None
    """Institution of the collection."""
    group_id: StrictInt | None
    """Group of the collection."""
    resource_id: str | None
    """Id of the related publication."""
    resource_doi: str | None
    """DOI of the related publication."""
    resource_title: str | None
    """Title of the related publication."""
    resource_link: str | None
    """URL of the related publication."""
    resource_version: StrictInt | None
    """Version of the related publication."""
    account_id: StrictInt
    """Account of the owner."""
    group_resource_id: str | None = None
    """Id of the collection's group at the institution."""
