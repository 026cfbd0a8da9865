"""Users, groups, authors and fundings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec

QUOTA = 20 * 1024**3
"""Bytes that an account and a project may use, unless theirs says otherwise."""


@dataclass(eq=False, frozen=True, slots=True)
class User:
    """A user with an account, who is also the author with the same id.

    The used bytes are those of files in articles outside of projects; projects have quotas of their own. `profile` has
    the fields of the public profile except for name and ORCID, which are the author's.
    """

    UNIQUE: ClassVar[IndexSpec] = (("email",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"id": ("authors",)}

    id: int
    email: str
    name: str
    admin: bool = False
    quota: int = QUOTA
    used_private: int = 0
    used_public: int = 0
    profile: dict[str, Any] = field(default_factory=dict)


@dataclass(eq=False, frozen=True, slots=True)
class Group:
    """A group of an institution with the ids of its administrators and of all members."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"admins": ("users",), "members": ("users",)}

    id: int
    name: str
    institution_id: int | None
    admins: tuple[int, ...]
    members: tuple[int, ...]


@dataclass(eq=False, frozen=True, slots=True)
class Author:
    """An author, with or without an account; active if an article of the author is public.

    First and last name are those given with the author; without them, they are parts of the full name.
    """

    id: int
    full_name: str
    orcid_id: str | None = None
    is_active: bool = False
    given_first_name: str | None = None
    given_last_name: str | None = None

    @property
    def first_name(self) -> str:
        """Return the given first name, or all of the full name but its last word."""
        return self.full_name.rpartition(" ")[0] if self.given_first_name is None else self.given_first_name

    @property
    def last_name(self) -> str:
        """Return the given last name, or the last word of the full name."""
        return self.full_name.rpartition(" ")[2] if self.given_last_name is None else self.given_last_name


@dataclass(frozen=True, slots=True)
class Funding:
    """The funding of a project, an article or a collection."""

    id: int
    title: str
    is_user_defined: bool = False
    url: str | None = None
