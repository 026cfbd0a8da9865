"""Records of subscriptions and organizations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec
from projectlink_mock.services.ubiops_common.state import ACTIVE

CANCELLED = "cancelled"
FREE = "free"


@dataclass(eq=False, frozen=True, slots=True)
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


@dataclass(eq=False, frozen=True, slots=True)
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


@dataclass(eq=False, frozen=True, slots=True)
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
