"""What figshare remembers."""

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

DATES_AND_COUNTS = ("publication", "modified_at", "views", "shares", "downloads", "cites")
"""What projects and articles can be ordered by."""

Publication = tuple[bool, datetime]
"""When something was published; what was not comes after all that was, by the time of its creation."""


def publication(published_at: datetime | None, created_at: datetime) -> Publication:
    """The place of something among others."""
    return (True, created_at) if published_at is None else (False, published_at)


@dataclass(frozen=True, slots=True)
class User:
    """A person with an account, who is also the author of that id."""

    UNIQUE: ClassVar[IndexSpec] = (("email",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"id": ("authors",)}

    id: int
    email: str
    name: str
    admin: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A part of an institution, with the ids of its administrators and of all members."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"admins": ("users",), "members": ("users",)}

    id: int
    name: str
    institution_id: int | None
    admins: tuple[int, ...]
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote something, with an account or without; active once something of it is public."""

    id: int
    full_name: str
    orcid_id: str | None = None
    is_active: bool = False


@dataclass(frozen=True, slots=True)
class Funding:
    """Who pays."""

    id: int
    title: str
    is_user_defined: bool = False
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody's part in a project. The e-mail is that of somebody without an account, who is invited."""

    user_id: int
    role: str
    invited_email: str | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """What people work on together. Sizes are in bytes; the owner is the first of the members."""

    ORDERINGS: ClassVar[OrderingSpec] = ("lists", DATES_AND_COUNTS)
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
        """Whether everybody may read it."""
        return self.published_at is not None

    @property
    def publication(self) -> Publication:
        """Its place among others."""
        return publication(self.published_at, self.created_at)

    @property
    def user_ids(self) -> tuple[int, ...]:
        """The ids of its members who have an account."""
        return tuple(member.user_id for member in self.members if member.invited_email is None)

    @property
    def folded_text(self) -> str:
        """What is searched."""
        return f"{self.title}\n{self.description or ''}".casefold()

    @property
    def storage(self) -> str:
        """Whether it is a group's or somebody's own."""
        return INDIVIDUAL if self.group_id is None else GROUP

    @property
    def lists(self) -> tuple[Hashable, ...]:
        """The lists of public projects, and those of its members' own."""
        places: list[Hashable] = [
            ("member", member.user_id, member.role, self.storage, self.is_public)
            for member in self.members
            if member.invited_email is None
        ]
        if self.is_public:
            places.append("public")
            places += [("institution", self.institution_id)] * (self.institution_id is not None)
            places += [("group", self.group_id)] * (self.group_id is not None)
        return tuple(places)

    def member(self, user_id: int) -> Member | None:
        """Somebody's part in it, if there is one."""
        return next((one for one in self.members if one.user_id == user_id), None)


@dataclass(frozen=True, slots=True)
class Article:
    """Something written, with files. Without a project it is among the data of its owner alone."""

    INDEXES: ClassVar[IndexSpec] = (("project_id",), ("project_id", "is_public"))
    ORDERINGS: ClassVar[OrderingSpec] = ("lists", DATES_AND_COUNTS)
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
        """Whether it is published."""
        return self.published_at is not None

    @property
    def publication(self) -> Publication:
        """Its place among others."""
        return publication(self.published_at, self.created_at)

    @property
    def lists(self) -> tuple[Hashable, ...]:
        """The lists of its project: of all articles, and of public ones."""
        if self.project_id is None:
            return ()
        everything = (self.project_id, "all")
        return (everything, (self.project_id, "public")) if self.is_public else (everything,)


@dataclass(frozen=True, slots=True)
class File:
    """A file of an article, without its content; with a link it is kept somewhere else."""

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
    """What somebody wants the others of a project to know."""

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
    """All of it, and when any of it was last changed."""

    users: Table[User] = field(default_factory=lambda: Table(User))
    groups: Table[Group] = field(default_factory=lambda: Table(Group))
    authors: Table[Author] = field(default_factory=lambda: Table(Author))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))
    articles: Table[Article] = field(default_factory=lambda: Table(Article))
    files: Table[File] = field(default_factory=lambda: Table(File))
    notes: Table[Note] = field(default_factory=lambda: Table(Note))
    changed_at: datetime | None = None
