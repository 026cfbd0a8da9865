"""Results of handlers about accounts, authors and catalogues, before serialization."""

from __future__ import annotations

from dataclasses import dataclass

from projectlink_mock.services.figshare.state import Author, Group, User


@dataclass(frozen=True)
class Account:
    """The account of a user, with the user's author and group."""

    user: User
    author: Author
    group: Group | None


@dataclass(frozen=True)
class AuthorDetails:
    """An author with the account and the group of the author, if there are any."""

    author: Author
    user: User | None
    group: Group | None


@dataclass(frozen=True)
class License:
    """A license of articles."""

    id: int
    name: str
    url: str


@dataclass(frozen=True)
class StatusMessage:
    """A confirmation with a status."""

    status: int
    text: str
