# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ArticleCreate``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt
from projectlink.figshare.models.author_reference import AuthorReference
from projectlink.figshare.models.funding_create import FundingCreate


class ArticleCreate(Model):
    """An article to create.

    Attributes:
        title: Title. 3 to 500 characters.
        description: Description. At most 10000 characters.
        tags: Tags, for example tag1 and tag2.
        keywords: Alternative name of `tags`; ignored if `tags` is given.
        references: Related links, for example http://link1 and http://link2.
        categories: Category ids, for example 1, 23, 33 and 66.
        authors: Authors by id or name. At most 10 items.
        custom_fields: Custom fields by name.
        defined_type: Type of article. One of: `figure`, `media`, `dataset`, `fileset`, `poster`, `paper`,
            `presentation`, `thesis`, `code`, `metadata`, `preprint`, `book`.
        funding: Grant number or funding authority. At most 2000 characters.
        funding_list: Fundings.
        license: License id; 0 for none. At least 0.
        doi: DOI.
        handle: Handle.
        resource_doi: DOI of the related publication.
        resource_title: Title of the related publication.
    """

    title: str
    """Title. 3 to 500 characters."""
    description: str | None = None
    """Description. At most 10000 characters."""
    tags: list[str] | None = None
    """Tags, for example tag1 and tag2."""
    keywords: list[str] | None = None
    """Alternative name of `tags`; ignored if `tags` is given."""
    references: list[str] | None = None
    """Related links, for example http://link1 and http://link2."""
    categories: list[StrictInt] | None = None
    """Category ids, for example 1, 23, 33 and 66."""
    authors: list[AuthorReference] | None = None
    """Authors by id or name. At most 10 items."""
    custom_fields: dict[str, Any] | None = None
    """Custom fields by name."""
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
        ]
        | str
        | None,
        OpenEnum(),
    ] = None
    """Type of article. One of: `figure`, `media`, `dataset`, `fileset`, `poster`, `paper`, `presentation`, `thesis`,
    `code`, `metadata`, `preprint`, `book`."""
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
