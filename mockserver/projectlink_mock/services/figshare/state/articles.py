"""Articles: drafts, published versions, files, private links and reports."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec
from projectlink_mock.services.figshare.state.accounts import Funding
from projectlink_mock.services.figshare.state.ordering import SORT_ATTRIBUTES, Publication, VersionOrder, publication

ARTICLE = "article"
FILE = "file"

CREATED = "created"
AVAILABLE = "available"

IDENTIFIER_INDEXES: IndexSpec = (("folded_doi",), ("folded_handle",), ("folded_resource_doi",))
"""Indexes for the filters of lists that compare an identifier."""


@dataclass(frozen=True, slots=True)
class Embargo:
    """An embargo of an article or of its files; without an expiry, it is permanent.

    `options` are the permissions to see the embargoed content, as they were given.
    """

    type: str
    expires_at: datetime | None
    title: str = ""
    reason: str = ""
    options: tuple[dict[str, Any], ...] = ()

    def is_active(self, now: datetime) -> bool:
        """Return True unless the embargo has expired."""
        return self.expires_at is None or now < self.expires_at


@dataclass(frozen=True, slots=True)
class Confidentiality:
    """The confidentiality of an article's files."""

    reason: str


@dataclass(eq=False, frozen=True, slots=True)
class Article:
    """An article as its owner sees and edits it: the draft. The public sees its versions.

    Without a project, it belongs to its owner's own data.

    - `published_at` and `version` are those of the latest public version; None and 0 while the article is private.
      `version` stays when the article is unpublished, so that the next version has a new number.
    - `first_published_at` is the time of the first public version.
    - `resource` is the body of the operation that sets the publisher's resource.
    - `timeline` has the dates that the owner gave, by their names in JSON.
    - `size` is the sum of the sizes of the draft's files.
    """

    INDEXES: ClassVar[IndexSpec] = (("project_id",), ("project_id", "is_public"), *IDENTIFIER_INDEXES)
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", (*SORT_ATTRIBUTES, "created_at"))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {
        "project_id": ("projects",),
        "owner_id": ("users",),
        "author_ids": ("authors",),
    }

    id: int
    project_id: int | None
    owner_id: int
    title: str
    created_at: datetime
    modified_at: datetime
    published_at: datetime | None = None
    description: str | None = None
    tags: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    categories: tuple[int, ...] = ()
    author_ids: tuple[int, ...] = ()
    custom_fields: dict[str, Any] = field(default_factory=dict)
    defined_type: str | None = None
    funding: str | None = None
    fundings: tuple[Funding, ...] = ()
    license: int | None = None
    doi: str | None = None
    handle: str | None = None
    resource_doi: str | None = None
    resource_title: str | None = None
    group_id: int | None = None
    size: int = 0
    views: int = 0
    shares: int = 0
    downloads: int = 0
    cites: int = 0
    version: int = 0
    first_published_at: datetime | None = None
    embargo: Embargo | None = None
    confidentiality: Confidentiality | None = None
    is_metadata_record: bool = False
    metadata_reason: str | None = None
    related_materials: tuple[dict[str, Any], ...] = ()
    timeline: dict[str, str] = field(default_factory=dict)
    resource: dict[str, Any] = field(default_factory=dict)
    download_disabled: bool = False
    thumb_file_id: int | None = None
    unpublish_reason: str | None = None

    @property
    def is_public(self) -> bool:
        """Return True if the article is published."""
        return self.published_at is not None

    @property
    def publication(self) -> Publication:
        """Return the sort key of the publication date."""
        return publication(self.published_at, self.created_at)

    @property
    def lists(self) -> tuple[Hashable, ...]:
        """Return the index groups of the article: those of its owner, and of its project with all its articles.

        The owner's articles are also grouped by type and by group of the institution.
        """
        owner = ("owner", self.owner_id)
        groups: list[Hashable] = [owner, (*owner, "type", self.defined_type)]
        groups += [(*owner, "group", self.group_id)] * (self.group_id is not None)
        if self.project_id is not None:
            groups.append((self.project_id, "all"))
        return tuple(groups)

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
        return folded(self.resource_doi)

    def shows_files(self, now: datetime) -> bool:
        """Return True unless the files are confidential or under embargo for the public."""
        return self.confidentiality is None and not (self.embargo and self.embargo.is_active(now))


@dataclass(eq=False, frozen=True, slots=True)
class ArticleVersion(VersionOrder):
    """A version of an article: the article and its files as they were when it was published.

    - `article` is the article at that time, with `published_at` and `version` of this version. Only its counters
      change later, and only in the latest version.
    - `file_ids` are the files of the version in their order; they stay when the draft loses them.
    - `is_latest`: the version that the public lists and finds.
    - `is_waiting`: it was published under an embargo of the whole article and goes public when that ends; see
      `scheduler.py`. Its `published_at` is then the time at which it was requested.
    - `is_withdrawn`: the article was unpublished.
    - `supplementary_fields` and `internal_metadata` are changed by operations on versions.
    """

    KEY: ClassVar[str] = "key"
    INDEXES: ClassVar[IndexSpec] = (("article_id",), ("is_waiting",), *IDENTIFIER_INDEXES)
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", (*SORT_ATTRIBUTES, "created_at"))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"article_id": ("articles",), "file_ids": ("files",)}
    DISPLAY_NAME: ClassVar[str] = "article version"

    article: Article
    file_ids: tuple[int, ...] = ()
    is_latest: bool = True
    is_waiting: bool | None = None
    is_withdrawn: bool = False
    supplementary_fields: tuple[dict[str, Any], ...] = ()
    internal_metadata: dict[str, Any] = field(default_factory=dict)

    @property
    def published(self) -> Article:
        """Return the article of the version."""
        return self.article

    @property
    def article_id(self) -> int:
        """Return the id of the article."""
        return self.article.id

    @property
    def number(self) -> int:
        """Return the number of the version, from 1 on."""
        return self.article.version

    @property
    def key(self) -> str:
        """Return the key of the record."""
        return version_key(self.article_id, self.number)

    @property
    def is_public(self) -> bool:
        """Return True if the public can read the version."""
        return not self.is_waiting and not self.is_withdrawn

    @property
    def lists(self) -> tuple[Hashable, ...]:
        """Return the index groups of the version: those of public articles, if it is the latest one.

        They are `"public"`, `("project", id)`, `("group", id)` and `("type", name)`.
        """
        if not self.is_latest or not self.is_public:
            return ()
        groups: list[Hashable] = ["public", ("type", self.article.defined_type)]
        groups += [("project", self.article.project_id)] * (self.article.project_id is not None)
        groups += [("group", self.article.group_id)] * (self.article.group_id is not None)
        return tuple(groups)


def folded(identifier: str | None) -> str | None:
    """Return a DOI or a handle as it is compared; None for a blank one."""
    return identifier.casefold() if identifier else None


def version_key(article_id: int, number: int) -> str:
    """Return the key of a version in its table."""
    return f"{article_id}.{number}"


@dataclass(eq=False, frozen=True, slots=True)
class File:
    """A file of an article. A file with a link is stored elsewhere.

    - `content`: what was uploaded, complete but perhaps not checked yet while `status` is `created`; None while parts
      are missing, and for a file of which only the size is known, whose bytes are zeros.
    - `folder`: the path of its folder in the article, empty for the top.
    - `is_removed`: the owner deleted it from the draft; it stays for the published versions that have it. Such files
      are not in the index `draft_of`, which lists the files of an article's draft.
    - `is_in_public_version`: a published version has the file.
    """

    INDEXES: ClassVar[IndexSpec] = (("article_id",), ("draft_of",), ("upload_token",))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"article_id": ("articles",)}

    id: int
    article_id: int
    name: str
    size: int
    link: str | None = None
    supplied_md5: str | None = None
    computed_md5: str | None = None
    upload_token: str | None = None
    status: str | None = "available"
    viewer_type: str | None = None
    preview_state: str | None = "preview not available"
    folder: str = ""
    is_removed: bool = False
    is_in_public_version: bool = False
    content: StoredContent | None = None

    @property
    def draft_of(self) -> int | None:
        """Return the id of the article whose draft has the file, or None."""
        return None if self.is_removed else self.article_id

    @property
    def stored_content(self) -> StoredContent:
        """Return the content; zeros for a file of which only the size is known."""
        return StoredContent.zeros(self.size) if self.content is None else self.content


@dataclass(eq=False, frozen=True, slots=True)
class PrivateLink:
    """A link with which anybody can read a private article or collection.

    `id` names the link in the API, and `token` is the secret in its URL. Exactly one of the two object ids is set.
    """

    UNIQUE: ClassVar[IndexSpec] = (("token",),)
    INDEXES: ClassVar[IndexSpec] = (("article_id",), ("collection_id",))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"article_id": ("articles",), "collection_id": ("collections",)}
    DISPLAY_NAME: ClassVar[str] = "private link"

    id: str
    token: str
    expires_at: datetime
    created_at: datetime
    article_id: int | None = None
    collection_id: int | None = None

    def is_active(self, now: datetime) -> bool:
        """Return True unless the link has expired."""
        return now < self.expires_at


@dataclass(eq=False, frozen=True, slots=True)
class Report:
    """A report on the articles of an account; it is done a moment after it was requested."""

    INDEXES: ClassVar[IndexSpec] = (("user_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"user_id": ("users",)}

    id: int
    user_id: int
    created_at: datetime
    group_id: int | None = None
