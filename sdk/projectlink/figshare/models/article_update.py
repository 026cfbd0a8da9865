# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ArticleUpdate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt
from projectlink.figshare.models.author_reference import AuthorReference
from projectlink.figshare.models.custom_article_field_add import CustomArticleFieldAdd
from projectlink.figshare.models.funding_create import FundingCreate
from projectlink.figshare.models.related_material import RelatedMaterial
from projectlink.figshare.models.timeline_update import TimelineUpdate


class ArticleUpdate(Model):
    """Fields of an article to update.

    Attributes:
        title: Title. 3 to 1000 characters.
        description: Description. At most 20000 characters.
        is_metadata_record: True for a metadata record, which has no files.
        metadata_reason: Reason for having no files.
        tags: Tags, for example tag1 and tag2.
        keywords: Alternative name of `tags`; ignored if `tags` is given.
        references: Related links, for example http://link1 and http://link2.
        related_materials: Related materials; takes precedence over `references` and the related publication.
        categories: Category ids, for example 1, 23, 33 and 66.
        categories_by_source_id: Codes of categories, for example 310204; takes precedence over `categories`.
        authors: Authors by id or name.
        custom_fields: Custom fields by name.
        custom_fields_list: Custom fields; takes precedence over `custom_fields`.
        defined_type: Name of the type, such as `dataset`. One of: `figure`, `media`, `dataset`, `fileset`, `poster`,
            `paper`, `presentation`, `thesis`, `code`, `metadata`, `preprint`, `book`, `software`, `journal
            contribution`, `online resource`, `conference contribution`, `chapter`, `peer review`, `educational
            resource`, `report`, `standard`, `composition`, `funding`, `physical object`, `data management plan`,
            `workflow`, `monograph`, `performance`, `event`, `service`, `model`.
        funding: Grant number or funding authority. At most 2000 characters.
        funding_list: Fundings.
        license: License id; 0 for none. At least 0.
        doi: DOI.
        handle: Handle.
        resource_doi: DOI of the related publication.
        resource_title: Title of the related publication.
        timeline: Dates of its publication elsewhere.
        group_id: Group; 0 or null for none.
        download_disabled: True if the files must not be downloaded.
    """

    title: str | None = None
    """Title. 3 to 1000 characters."""
    description: str | None = None
    """Description. At most 20000 characters."""
    is_metadata_record: StrictBool | None = None
    """True for a metadata record, which has no files."""
    metadata_reason: str | None = None
    """Reason for having no files."""
    tags: list[str] | None = None
    """Tags, for example tag1 and tag2."""
    keywords: list[str] | None = None
    """Alternative name of `tags`; ignored if `tags` is given."""
    references: list[str] | None = None
    """Related links, for example http://link1 and http://link2."""
    related_materials: list[RelatedMaterial] | None = None
    """Related materials; takes precedence over `references` and the related publication."""
    categories: list[StrictInt] | None = None
    """Category ids, for example 1, 23, 33 and 66."""
    categories_by_source_id: list[str] | None = None
    """Codes of categories, for example 310204; takes precedence over `categories`."""
    authors: list[AuthorReference] | None = None
    """Authors by id or name."""
    custom_fields: dict[str, Any] | None = None
    """Custom fields by name."""
    custom_fields_list: list[CustomArticleFieldAdd] | None = None
    """Custom fields; takes precedence over `custom_fields`."""
    defined_type: Annotated[
        Literal[
            "figure",
            "media",
            "dataset",
            "fileset",
            "poster",
            "paper",
            "presentation",
            "thesis",
            "code",
            "metadata",
            "preprint",
            "book",
            "software",
            "journal contribution",
            "online resource",
            "conference contribution",
            "chapter",
            "peer review",
            "educational resource",
            "report",
            "standard",
            "composition",
            "funding",
            "physical object",
            "data management plan",
            "workflow",
            "monograph",
            "performance",
            "event",
            "service",
            "model",
        ]
        | str
        | None,
        OpenEnum(),
    ] = None
    """Name of the type, such as `dataset`. One of: `figure`, `media`, `dataset`, `fileset`, `poster`, `paper`,
    `presentation`, `thesis`, `code`, `metadata`, `preprint`, `book`, `software`, `journal contribution`, `online
    resource`, `conference contribution`, `chapter`, `peer review`, `educational resource`, `report`, `standard`,
    `composition`, `funding`, `physical object`, `data management plan`, `workflow`, `monograph`, `performance`,
    `event`, `service`, `model`."""
    funding: str | None = None
    """Grant number or funding authority. At most 2000 characters."""
    funding_list: list[FundingCreate] | None = None
    """Fundings."""
    license: StrictInt | None = None
    """License id; 0 for none. At least 0."""
    doi: str | None = None
    """DOI."""
    handle: str | None = None
    """Handle."""
    resource_doi: str | None = None
    """DOI of the related publication."""
    resource_title: str | None = None
    """Title of the related publication."""
    timeline: TimelineUpdate | None = None
    """Dates of its publication elsewhere."""
    group_id: StrictInt | None = None
    """Group; 0 or null for none."""
    download_disabled: StrictBool | None = None
    """True if the files must not be downloaded."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            title: str | None = None,
            description: str | None = None,
            is_metadata_record: StrictBool | None = None,
            metadata_reason: str | None = None,
            tags: list[str] | None = None,
            keywords: list[str] | None = None,
            references: list[str] | None = None,
            related_materials: Sequence[RelatedMaterial | dict[str, Any]] | None = None,
            categories: list[StrictInt] | None = None,
            categories_by_source_id: list[str] | None = None,
            authors: Sequence[AuthorReference | dict[str, Any]] | None = None,
            custom_fields: dict[str, Any] | None = None,
            custom_fields_list: Sequence[CustomArticleFieldAdd | dict[str, Any]] | None = None,
            defined_type: Literal[
                "figure",
                "media",
                "dataset",
                "fileset",
                "poster",
                "paper",
                "presentation",
                "thesis",
                "code",
                "metadata",
                "preprint",
                "book",
                "software",
                "journal contribution",
                "online resource",
                "conference contribution",
                "chapter",
                "peer review",
                "educational resource",
                "report",
                "standard",
                "composition",
                "funding",
                "physical object",
                "data management plan",
                "workflow",
                "monograph",
                "performance",
                "event",
                "service",
                "model",
            ]
            | str
            | None = None,
            funding: str | None = None,
            funding_list: Sequence[FundingCreate | dict[str, Any]] | None = None,
            license: StrictInt | None = None,
            doi: str | None = None,
            handle: str | None = None,
            resource_doi: str | None = None,
            resource_title: str | None = None,
            timeline: TimelineUpdate | dict[str, Any] | None = None,
            group_id: StrictInt | None = None,
            download_disabled: StrictBool | None = None,
        ) -> None: ...
