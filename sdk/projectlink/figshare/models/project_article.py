# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectArticle``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt
from projectlink.figshare.models.author import Author
from projectlink.figshare.models.category import Category
from projectlink.figshare.models.custom_article_field import CustomArticleField
from projectlink.figshare.models.funding_information import FundingInformation
from projectlink.figshare.models.license import License
from projectlink.figshare.models.public_file import PublicFile


class ProjectArticle(Model):
    """An article.

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
        defined_type: Type of article: 1 figure, 2 media, 3 dataset, 4 fileset, 5 poster, 6 paper, 7 presentation, 8
            thesis, 9 code, 11 metadata, 12 preprint, 13 book.
        resource_title: Title of the related publication.
        resource_doi: DOI of the related publication.
        description: Description.
        tags: Tags.
        references: Related links.
        categories: Categories.
        license: License.
        funding: Grant number or funding authority.
        funding_list: Fundings of the project or article.
        citation: Citation text.
        status: Status: `public` or `draft`.
        version: Version number; 0 until published.
        size: Total size of the files in bytes.
        is_active: True if the article is active.
        is_public: True if the article is published.
        is_metadata_record: True for a metadata record, which has no files.
        metadata_reason: Reason for having no files.
        is_confidential: True if the files are confidential.
        confidential_reason: Reason for confidentiality.
        is_embargoed: True if the article is under embargo.
        embargo_type: Subject of the embargo.
        embargo_date: End date of the embargo.
        embargo_reason: Reason for the embargo.
        has_linked_file: True if a file is only a link.
        authors: Authors.
        files: Files.
        custom_fields: Custom fields.
        figshare_url: Page on figshare; null until published.
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
    """Type of article: 1 figure, 2 media, 3 dataset, 4 fileset, 5 poster, 6 paper, 7 presentation, 8 thesis, 9 code,
    11 metadata, 12 preprint, 13 book."""
    resource_title: str | None
    """Title of the related publication."""
    resource_doi: str | None
    """DOI of the related publication."""
    description: str | None
    """Description."""
    tags: list[str]
    """Tags."""
    references: list[str]
    """Related links."""
    categories: list[Category]
    """Categories."""
    license: License | None
    """License."""
    funding: str | None
    """Grant number or funding authority."""
    funding_list: list[FundingInformation]
    """Fundings of the project or article."""
    citation: str
    """Citation text."""
    status: Annotated[Literal["public", "draft"] | str, OpenEnum()]
    """Status: `public` or `draft`."""
    version: StrictInt
    """Version number; 0 until published."""
    size: StrictInt
    """Total size of the files in bytes."""
    is_active: StrictBool
    """True if the article is active."""
    is_public: StrictBool
    """True if the article is published."""
    is_metadata_record: StrictBool
    """True for a metadata record, which has no files."""
    metadata_reason: str | None
    """Reason for having no files."""
    is_confidential: StrictBool
    """True if the files are confidential."""
    confidential_reason: str | None
    """Reason for confidentiality."""
    is_embargoed: StrictBool
    """True if the article is under embargo."""
    embargo_type: str | None
    """Subject of the embargo."""
    embargo_date: str | None
    """End date of the embargo."""
    embargo_reason: str | None
    """Reason for the embargo."""
    has_linked_file: StrictBool
    """True if a file is only a link."""
    authors: list[Author] | None = None
    """Authors."""
    files: list[PublicFile] | None = None
    """Files."""
    custom_fields: list[CustomArticleField] | None = None
    """Custom fields."""
    figshare_url: str | None = None
    """Page on figshare; null until published."""
