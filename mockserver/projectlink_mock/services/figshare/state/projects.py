"""Projects, their members and their notes."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec, OrderingSpec
from projectlink_mock.services.figshare.state.accounts import QUOTA, Funding
from projectlink_mock.services.figshare.state.ordering import SORT_ATTRIBUTES, Publication, publication

OWNER = "owner"
COLLABORATOR = "collaborator"
VIEWER = "viewer"
ROLES = (OWNER, COLLABORATOR, VIEWER)

GROUP = "group"
INDIVIDUAL = "individual"


@dataclass(frozen=True, slots=True)
class Member:
    """A membership in a project. `invited_email` is set for an invited user without an account."""

    user_id: int
    role: str
    invited_email: str | None = None


@dataclass(eq=False, frozen=True, slots=True)
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
    quota: int = QUOTA
    used_private: int = 0
    used_public: int = 0
    views: int = 0
    shares: int = 0
    downloads: int = 0
    cites: int = 0
    custom_fields: dict[str, Any] = field(default_factory=dict)

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


@dataclass(eq=False, frozen=True, slots=True)
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
