"""Records of users, subscriptions and organizations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec

ACTIVE = "active"
PENDING = "pending"
CANCELLED = "cancelled"
FREE = "free"


def digest(secret: str) -> str:
    """Return the hash that is stored of a password or token."""
    return sha256(secret.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class User:
    """A user account; staff may do everything. Empty names are null in JSON."""

    UNIQUE: ClassVar[IndexSpec] = (("email",),)

    id: str
    email: str
    password: str
    name: str
    surname: str
    registered_at: datetime
    status: str = ACTIVE
    admin: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """An API token of a user or service user; its key in the table is its digest."""

    INDEXES: ClassVar[IndexSpec] = (("owner_id",),)
    KEY: ClassVar[str | None] = None
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"owner_id": ("users", "service_users")}

    owner_id: str


@dataclass(frozen=True, slots=True)
class Subscription:
    """A subscription plan and its limits."""

    UNIQUE: ClassVar[IndexSpec] = (("name",),)

    id: str
    name: str
    max_projects: int
    max_users: int
    logs_retention_days: int
    gb_seconds: int
    resources: int
    agreement: str = ""
    terms_conditions: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization with a subscription and projects."""

    UNIQUE: ClassVar[IndexSpec] = (("name",),)
    INDEXES: ClassVar[IndexSpec] = (("subscription_id",),)
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"subscription_id": ("subscriptions",)}

    id: str
    name: str
    created_at: datetime
    subscription_id: str
    subscription_ends: date | None = None

    def status(self, today: date) -> str:
        """Return `active`, or `cancelled` from the day on which the subscription ends."""
        return CANCELLED if self.subscription_ends is not None and self.subscription_ends <= today else ACTIVE


@dataclass(frozen=True, slots=True)
class Membership:
    """The membership of a user in an organization."""

    UNIQUE: ClassVar[IndexSpec] = (("organization_id", "user_id"),)
    INDEXES: ClassVar[IndexSpec] = (("organization_id",), ("organization_id", "admin"), ("user_id",))
    DISPLAY_NAME: ClassVar[str] = "user"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"organization_id": ("organizations",), "user_id": ("users",)}

    id: str
    organization_id: str
    user_id: str
    admin: bool = False


@dataclass(frozen=True, slots=True)
class SubscriptionPeriod:
    """An entry of an organization's subscription history. E-mail addresses outlive their users.

    The subscription's name is stored too, because a past subscription may be deleted.
    """

    INDEXES: ClassVar[IndexSpec] = (("organization_id",), ("subscription_id",))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"organization_id": ("organizations",)}

    id: str
    organization_id: str
    subscription_id: str
    subscription_name: str
    started_on: date
    agreed_by: str
    changed_by: str = ""
