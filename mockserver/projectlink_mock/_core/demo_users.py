"""Demo users: the accounts that exist in every service, whatever its seed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, Protocol


class Principal(Protocol):
    """The caller of an operation: a demo user, or an account that a service stores itself."""

    @property
    def email(self) -> str:
        """The e-mail address that identifies the caller."""

    @property
    def admin(self) -> bool:
        """True if the caller is an administrator of the platform."""


class DemoUser(NamedTuple):
    """A demo user, who authenticates with any of the tokens."""

    name: str
    email: str
    tokens: tuple[str, ...]
    password: str
    admin: bool = False

    @property
    def short_name(self) -> str:
        """Return the first name in lower case."""
        return self.name.partition(" ")[0].lower()


ADA = DemoUser("Ada Admin", "admin@example.com", ("admin-token",), "ada-password", admin=True)
ALICE = DemoUser("Alice Chen", "alice@example.com", ("alice-token", "YOUR_API_KEY"), "alice-password")
BOB = DemoUser("Bob Smith", "bob@example.com", ("bob-token",), "bob-password")
CAROL = DemoUser("Carol Jones", "carol@example.com", ("carol-token",), "carol-password")

ANONYMOUS = DemoUser("Anonymous", "", (), "")
"""The caller of an operation that needs no token."""

DEMO_USERS = (ADA, ALICE, BOB, CAROL)
USERS_BY_TOKEN: Mapping[str, DemoUser] = MappingProxyType({token: one for one in DEMO_USERS for token in one.tokens})
USERS_BY_EMAIL: Mapping[str, DemoUser] = MappingProxyType({one.email: one for one in DEMO_USERS})


def short_name(email: str) -> str | None:
    """Return the first name of a demo user in lower case, another user's e-mail address, or None for no address."""
    return USERS_BY_EMAIL[email].short_name if email in USERS_BY_EMAIL else email or None
