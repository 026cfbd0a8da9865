"""State of figshare: users, groups, authors, projects, articles, files and notes."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec, Table

OWNER = "owner"
COLLABORATOR = "collaborator"
VIEWER = "viewer"
ROLES = (OWNER, COLLABORATOR, VIEWER)

GROUP = "group"
INDIVIDUAL = "individual"

SORT_ATTRIBUTES = ("publication", "modified_at", "views", "shares", "downloads", "cites")
"""Attributes that projects and articles can be ordered by."""

Publication = tuple[bool, datetime]
"""Sort key of publication dates; private records come after all public ones, by their time of creation."""


def publication(published_at: datetime | None, created_at: datetime) -> Publication:
    """Return the sort key of a publication date."""
    return (True, created_at) if published_at is None else (False, published_at)


@dataclass(frozen=True, slots=True)
class User:
    """A user with an account, who is also the author with the same id."""

    UNIQUE: ClassVar[IndexSpec] = (("email",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"id": ("authors",)}

    id: int
    email: str
    name: str
    admin: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A group of an institution with the ids of its administrators and of all members."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"admins": ("users",), "members": ("users",)}

    id: int
    name: str
    institution_id: int | None
    admins: tuple[int, ...]
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Author:
    """An author, with or without an account; active if an article of the author is public."""

    id: int
    full_name: str
    orcid_id: str | None = None
    is_active: bool = False


@dataclass(frozen=True, slots=True)
class Funding:
    """The funding of a project or an article."""

    id: int
    title: str
    is_user_defined: bool = False
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A membership in a project. `invited_email` is set for an invited user without an account."""

    user_id: int
    role: str
    invited_email: str | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """A project. Sizes are in bytes; the owner is the first member."""

    ORDERINGS: ClassVar[OrderingSpec] = ("lists", SORT_ATTRIBUTES)
    SEARCH_FIELD: ClassVar[str] = "folded_text"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"user_ids": ("users",)}

    id: int
    title: str
    members: tuple[Member, ...]
    created_at: datetime
    modified_at: datetime
    published_at: datetime | None = None
    description: str | None = None
    funding: str | None = None
    fundings: tuple[Funding, ...] = ()
    group_id: int | None = None
    institution_id: int | None = None
    quota: int = 20 * 1024**3
    used_private: int = 0
    used_public: int = 0
    views: int = 0
    shares: int = 0
    downloads: int = 0
    cites: int = 0

    @property
    def is_public(self) -> bool:
        """Return True if the project is published."""
        return self.published_at is not None

    @property
    def publication(self) -> Publication:
        """Return the sort key of the publication date."""
        return publication(self.published_at, self.created_at)

    @property
    def user_ids(self) -> tuple[int, ...]:
        """Return the user ids of the members with an account."""
        return tuple(member.user_id for member in self.members if member.invited_email is None)

    @property
    def folded_text(self) -> str:
        """Return the searched text."""
        return f"{self.title}\n{self.description or ''}".casefold()

    @property
    def storage(self) -> str:
        """Return `group` or `individual`."""
        return INDIVIDUAL if self.group_id is None else GROUP

    @property
    def lists(self) -> tuple[Hashable, ...]:
        """Return the index groups of the project: one for each member, and those of public projects."""
        groups: list[Hashable] = [
            ("member", member.user_id, member.role, self.storage, self.is_public)
            for member in self.members
            if member.invited_email is None
        ]
        if self.is_public:
            groups.append("public")
            groups += [("institution", self.institution_id)] * (self.institution_id is not None)
            groups += [("group", self.group_id)] * (self.group_id is not None)
        return tuple(groups)

    def member(self, user_id: int) -> Member | None:
        """Return the membership of a user, or None."""
        return next((member for member in self.members if member.user_id == user_id), None)


@dataclass(frozen=True, slots=True)
class Article:
    """An article with files. Without a project, it belongs to its owner's own data."""

    INDEXES: ClassVar[IndexSpec] = (("project_id",), ("project_id", "is_public"))
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", SORT_ATTRIBUTES)
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
        """Return the index groups of the article: all articles and public articles of its project."""
        if self.project_id is None:
            return ()
        all_articles = (self.project_id, "all")
        return (all_articles, (self.project_id, "public")) if self.is_public else (all_articles,)


@dataclass(frozen=True, slots=True)
class File:
    """A file of an article, without its content. A file with a link is stored elsewhere."""

    INDEXES: ClassVar[IndexSpec] = (("article_id",),)
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


@dataclass(frozen=True, slots=True)
class Note:
    """A note in a project."""

    INDEXES: ClassVar[IndexSpec] = (("project_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",), "user_id": ("users",)}

    id: int
    project_id: int
    user_id: int
    text: str
    created_at: datetime
    modified_at: datetime


@dataclass
class State:
    """State of the service in one session, with the time of its last change."""

    users: Table[User] = field(default_factory=lambda: Table(User))
    groups: Table[Group] = field(default_factory=lambda: Table(Group))
    authors: Table[Author] = field(default_factory=lambda: Table(Author))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))
    articles: Table[Article] = field(default_factory=lambda: Table(Article))
    files: Table[File] = field(default_factory=lambda: Table(File))
    notes: Table[Note] = field(default_factory=lambda: Table(Note))
    changed_at: datetime | None = None
