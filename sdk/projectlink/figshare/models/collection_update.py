# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CollectionUpdate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model, StrictInt
from projectlink.figshare.models.author_reference import AuthorReference
from projectlink.figshare.models.custom_article_field_add import CustomArticleFieldAdd
from projectlink.figshare.models.funding_create import FundingCreate
from projectlink.figshare.models.related_material import RelatedMaterial
from projectlink.figshare.models.timeline_update import TimelineUpdate


class CollectionUpdate(Model):
    """Fields of a collection to update.

    Attributes:
        title: Title. 3 to 1000 characters.
        description: Description. At most 20000 characters.
        articles: Article ids, for example 2000001 and 2000005.
        tags: Tags, for example tag1 and tag2.
        keywords: Alternative name of `tags`; ignored if `tags` is given.
        references: Related links, for example http://link1 and http://link2.
        related_materials: Related materials; takes precedence over `references` and the related publication.
        categories: Category ids, for example 1, 23, 33 and 66.
        categories_by_source_id: Codes of categories, for example 310204; takes precedence over `categories`.
        authors: Authors by id or name.
        custom_fields: Custom fields by name.
        custom_fields_list: Custom fields; takes precedence over `custom_fields`.
        funding: Grant number or funding authority. At most 2000 characters.
        funding_list: Fundings.
        doi: DOI.
        handle: Handle.
        resource_id: Id of the related publication.
        resource_doi: DOI of the related publication.
        resource_title: Title of the related publication.
        resource_link: URL of the related publication.
        resource_version: Version of the related publication.
        group_id: Group; 0 or null for none.
        timeline: Dates of its publication elsewhere.
    """

    title: str | None = None
    """Title. 3 to 1000 characters."""
    description: str | None = None
    """Description. At most 20000 characters."""
    articles: list[StrictInt] | None = None
    """Article ids, for example 2000001 and 2000005."""
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
    funding: str | None = None
    """Grant number or funding authority. At most 2000 characters."""
    funding_list: list[FundingCreate] | None = None
    """Fundings."""
    doi: str | None = None
    """DOI."""
    handle: str | None = None
    """Handle."""
    resource_id: str | None = None
    """Id of the related publication."""
    resource_doi: str | None = None
    """DOI of the related publication."""
    resource_title: str | None = None
    """Title of the related publication."""
    resource_link: str | None = None
    """URL of the related publication."""
    resource_version: StrictInt | None = None
    """Version of the related publication."""
    group_id: StrictInt | None = None
    """Group; 0 or null for none."""
    timeline: TimelineUpdate | None = None
    """Dates of its publication elsewhere."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            title: str | None = None,
            description: str | None = None,
            articles: list[StrictInt] | None = None,
            tags: list[str] | None = None,
            keywords: list[str] | None = None,
            references: list[str] | None = None,
            related_materials: Sequence[RelatedMaterial | dict[str, Any]] | None = None,
            categories: list[StrictInt] | None = None,
            categories_by_source_id: list[str] | None = None,
            authors: Sequence[AuthorReference | dict[str, Any]] | None = None,
            custom_fields: dict[str, Any] | None = None,
            custom_fields_list: Sequence[CustomArticleFieldAdd | dict[str, Any]] | None = None,
            funding: str | None = None,
            funding_list: Sequence[FundingCreate | dict[str, Any]] | None = None,
            doi: str | None = None,
            handle: str | None = None,
            resource_id: str | None = None,
            resource_doi: str | None = None,
            resource_title: str | None = None,
            resource_link: str | None = None,
            resource_version: StrictInt | None = None,
            group_id: StrictInt | None = None,
            timeline: TimelineUpdate | dict[str, Any] | None = None,
        ) -> None: ...
