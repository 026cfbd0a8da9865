"""Collections of public articles: drafts and published versions."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, OrderingSpec
from projectlink_mock.services.figshare.state.accounts import Funding
from projectlink_mock.services.figshare.state.ordering import SORT_ATTRIBUTES, Publication, publication


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection as its owner edits it: the draft. The fields mean the same as those of an article."""

    ORDERINGS: ClassVar[OrderingSpec] = ("lists", (*SORT_ATTRIBUTES, "created_at"))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {
        "owner_id": ("users",),
        "author_ids": ("authors",),
        "article_ids": ("articles",),
    }

    id: int
    owner_id: int
    title: str
    created_at: datetime
    modified_at: datetime
    published_at: datetime | None = None
    description: str | None = None
    article_ids: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    categories: tuple[int, ...] = ()
    author_ids: tuple[int, ...] = ()
    custom_fields: dict[str, Any] = field(default_factory=dict)
    fundings: tuple[Funding, ...] = ()
    doi: str | None = None
    handle: str | None = None
    resource: dict[str, Any] = field(default_factory=dict)
    related_materials: tuple[dict[str, Any], ...] = ()
    timeline: dict[str, str] = field(default_factory=dict)
    group_id: int | None = None
    institution_id: int | None = None
    version: int = 0
    first_published_at: datetime | None = None
    views: int = 0
    shares: int = 0
    downloads: int = 0
    cites: int = 0

    @property
    def is_public(self) -> bool:
        """Return True if the collection is published."""
        return self.published_at is not None

    @property
    def publication(self) -> Publication:
        """Return the sort key of the publication date."""
        return publication(self.published_at, self.created_at)

    @property
    def lists(self) -> tuple[Hashable, ...]:
        """Return the index groups of the collection: those of its owner."""
        return (("owner", self.owner_id),)
