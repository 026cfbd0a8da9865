# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectArticle``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt
from projectlink.figshare.models.author import Author
from projectlink.figshare.models.category import Category
from projectlink.figshare.models.custom_article_field import CustomArticleField
from projectlink.figshare.models.funding_information import FundingInformation
from projectlink.figshare.models.group_embargo_options import GroupEmbargoOptions
from projectlink.figshare.models.license import License
from projectlink.figshare.models.public_file import PublicFile
from projectlink.figshare.models.related_material import RelatedMaterial
from projectlink.figshare.models.timeline import Timeline


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
        defined_type: Type of article: 1 figure, 2 media, 3 dataset, 5 poster, 6 journal contribution, 7 presentation, 8
            thesis, 9 software, 11 online resource, 12 preprint, 13 book, 14 conference contribution; see
            `item_types_list`.
        defined_type_name: Name of the type, such as `dataset`.
        timeline: Dates of an article's or a collection's publication.
        resource_title: Title of the related publication.
        resource_doi: DOI of the related publication.
        description: Description.
        tags: Tags.
        keywords: Same as `tags`.
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
        embargo_type: Subject of the embargo: `article` or `file`.
        embargo_date: End date of the embargo.
        embargo_title: Title of the embargo.
        embargo_reason: Reason for the embargo.
        embargo_options: Groups and networks that the embargo does not apply to.
        has_linked_file: True if a file is only a link.
        download_disabled: True if the files cannot be downloaded.
        folder_structure: Folders of the files, by file id; files in no folder are left out.
        account_id: Account of the owner.
        curation_status: Status of the curation; null without one.
        related_materials: Related materials.
        authors: Authors.
        files: The first 10 files; missing where the files are not public.
        custom_fields: Custom fields.
        figshare_url: Page on figshare; null until published.
        group_resource_id: Id of the article's group at the institution.
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
    description: str | None
    """Description."""
    tags: list[str]
    """Tags."""
    keywords: list[str]
    """Same as `tags`."""
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
    embargo_type: Annotated[Literal["article", "file"] | str | None, OpenEnum()]
    """Subject of the embargo: `article` or `file`."""
    embargo_date: str | None
    """End date of the embargo."""
    embargo_title: str | None
    """Title of the embargo."""
    embargo_reason: str | None
    """Reason for the embargo."""
    embargo_options: list[GroupEmbargoOptions]
    """Groups and networks that the embargo does not apply to."""
    has_linked_file: StrictBool
    """True if a file is only a link."""
    download_disabled: StrictBool
    """True if the files cannot be downloaded."""
    folder_structure: dict[str, str]
    """Folders of the files, by file id; files in no folder are left out."""
    account_id: StrictInt
    """Account of the owner."""
    curation_status: str | None
    """Status of the curation; null without one."""
    related_materials: list[RelatedMaterial] | None = None
    """Related materials."""
    authors: list[Author] | None = None
    """Authors."""
    files: list[PublicFile] | None = None
    """The first 10 files; missing where the files are not public."""
    custom_fields: list[CustomArticleField] | None = None
    """Custom fields."""
    figshare_url: str | None = None
    """Page on figshare; null until published."""
    group_resource_id: str | None = None
    """Id of the article's group at the institution."""
