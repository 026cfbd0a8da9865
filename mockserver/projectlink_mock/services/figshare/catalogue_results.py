"""Results of handlers about accounts, authors and catalogues, before serialization."""

from __future__ import annotations

from typing import NamedTuple

from projectlink_mock.services.figshare.state import Author, Group, User


class Account(NamedTuple):
    """The account of a user, with the user's author and group."""

    user: User
    author: Author
    group: Group | None


class AuthorDetails(NamedTuple):
    """An author with the account and the group of the author, if there are any."""

    author: Author
    user: User | None
    group: Group | None


class License(NamedTuple):
    """A license of articles."""

    id: int
    name: str
    url: str


class StatusMessage(NamedTuple):
    """A confirmation with a status."""

    status: int
    text: str
