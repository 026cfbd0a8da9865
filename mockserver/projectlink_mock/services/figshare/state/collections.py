"""Collections of articles: drafts and published versions."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec
from projectlink_mock.services.figshare.state.accounts import Funding
from projectlink_mock.services.figshare.state.articles import IDENTIFIER_INDEXES, folded, version_key
from projectlink_mock.services.figshare.state.ordering import SORT_ATTRIBUTES, Publication, VersionOrder, publication


@dataclass(eq=False, frozen=True, slots=True)
class Collection:
    """A collection as its owner edits it: the draft. The fields mean the same as those of an article.

    `resource` has the publisher's resource: `id`, `doi`, `title`, `link`, `status` and `version`.
    """

    INDEXES: ClassVar[IndexSpec] = IDENTIFIER_INDEXES
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
    funding: str | None = None
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
        """Return the index groups of the collection: those of its owner, also by group of the institution."""
        owner = ("owner", self.owner_id)
        return (owner,) if self.group_id is None else (owner, (*owner, "group", self.group_id))

    @property
    def folded_doi(self) -> str | None:
        """Return the DOI as it is compared."""
        return folded(self.doi)

    @property
    def folded_handle(self) -> str | None:
        """Return the handle as it is compared."""
        return folded(self.handle)

    @property
    def folded_resource_doi(self) -> str | None:
        """Return the DOI of the related publication as it is compared."""
        return folded(self.resource.get("doi"))


@dataclass(eq=False, frozen=True, slots=True)
class CollectionVersion(VersionOrder):
    """A version of a collection as it was when it was published. Only its counters change later.

    `is_latest`: the version that the public lists and finds.
    """

    KEY: ClassVar[str] = "key"
    INDEXES: ClassVar[IndexSpec] = (("collection_id",), *IDENTIFIER_INDEXES)
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", (*SORT_ATTRIBUTES, "created_at"))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"collection_id": ("collections",)}
    DISPLAY_NAME: ClassVar[str] = "collection version"

    collection: Collection
    is_latest: bool = True

    @property
    def published(self) -> Collection:
        """Return the collection of the version."""
        return self.collection

    @property
    def collection_id(self) -> int:
        """Return the id of the collection."""
        return self.collection.id

    @property
    def number(self) -> int:
        """Return the number of the version, from 1 on."""
        return self.collection.version

    @property
    def key(self) -> str:
        """Return the key of the record."""
        return version_key(self.collection_id, self.number)

    @property
    def lists(self) -> tuple[Hashable, ...]:
        """Return the index groups of the version: `"public"` and `("group", id)`, if it is the latest one."""
        if not self.is_latest:
            return ()
        group_id = self.collection.group_id
        return ("public",) if group_id is None else ("public", ("group", group_id))
