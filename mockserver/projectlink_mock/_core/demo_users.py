"""The cast: the people that every service knows, whatever its seed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol


class Principal(Protocol):
    """Whoever calls an operation: one of the cast, or somebody that a service itself remembers."""

    @property
    def email(self) -> str:
        """The address that it is known by."""

    @property
    def admin(self) -> bool:
        """Whether it administers the platform."""


@dataclass(frozen=True)
class DemoUser:
    """Somebody who may call a service, by any of the tokens."""

    name: str
    email: str
    tokens: tuple[str, ...]
    password: str
    admin: bool = False

    @property
    def short_name(self) -> str:
        """The first name, in lower case."""
        return self.name.partition(" ")[0].lower()


ADA = DemoUser("Ada Admin", "admin@example.com", ("admin-token",), "ada-password", admin=True)
ALICE = DemoUser("Alice Chen", "alice@example.com", ("alice-token", "YOUR_API_KEY"), "alice-password")
BOB = DemoUser("Bob Smith", "bob@example.com", ("bob-token",), "bob-password")
CAROL = DemoUser("Carol Jones", "carol@example.com", ("carol-token",), "carol-password")

ANONYMOUS = DemoUser("Nobody", "", (), "")
"""Who calls an operation that needs no token."""

DEMO_USERS = (ADA, ALICE, BOB, CAROL)
USERS_BY_TOKEN: Mapping[str, DemoUser] = MappingProxyType({token: one for one in DEMO_USERS for token in one.tokens})
USERS_BY_EMAIL: Mapping[str, DemoUser] = MappingProxyType({one.email: one for one in DEMO_USERS})


def short_name(email: str) -> str | None:
    """What somebody is called for short: one of the cast by the first name, others by the address."""
    return USERS_BY_EMAIL[email].short_name if email in USERS_BY_EMAIL else email or None
