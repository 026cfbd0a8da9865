# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectArticle``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool, StrictInt
from projectlink.figshare.models.author import Author
from projectlink.figshare.models.category import Category
from projectlink.figshare.models.custom_article_field import CustomArticleField
from projectlink.figshare.models.funding_information import FundingInformation
from projectlink.figshare.models.license import License
from projectlink.figshare.models.public_file import PublicFile


class ProjectArticle(Model):
    """An article."""

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
    description: str | None
    """What it is about."""
    tags: list[str]
    """Tags."""
    references: list[str]
    """Links."""
    categories: list[Category]
    """Categories."""
    license: License | None
    """License."""
    funding: str | None
    """Grant number or funding authority."""
    funding_list: list[FundingInformation]
    """Who funded it."""
    citation: str
    """How to cite it."""
    status: Annotated[str, Known("public", "draft")]
    """public or draft."""
    version: StrictInt
    """Version: 0 until it is public."""
    size: StrictInt
    """How much its files take (bytes)."""
    is_active: StrictBool
    """Whether it is there to be worked on."""
    is_public: StrictBool
    """Whether it is published."""
    is_metadata_record: StrictBool
    """Whether it is meant to have no files."""
    metadata_reason: str | None
    """Why it has no files."""
    is_confidential: StrictBool
    """Whether its files are confidential."""
    confidential_reason: str | None
    """Why they are."""
    is_embargoed: StrictBool
    """Whether it is under embargo."""
    embargo_type: str | None
    """What is under embargo."""
    embargo_date: str | None
    """When the embargo ends."""
    embargo_reason: str | None
    """Why there is an embargo."""
    has_linked_file: StrictBool
    """Whether a file of it is only a link."""
    authors: list[Author] | None = None
    """Authors."""
    files: list[PublicFile] | None = None
    """Files."""
    custom_fields: list[CustomArticleField] | None = None
    """Fields of its own."""
    figshare_url: str | None = None
    """Its page; null until it is public."""
