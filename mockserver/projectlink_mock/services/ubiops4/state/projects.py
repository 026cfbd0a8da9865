"""Records of organizations, projects and their users."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec
from projectlink_mock.services.ubiops_common import state as common


@dataclass(eq=False, frozen=True, slots=True)
class Organization:
    """An organization with a subscription and projects."""

    UNIQUE: ClassVar[IndexSpec] = (("name",),)

    id: str
    name: str
    created_at: datetime
    subscription: str = "free"
    subscription_started_on: date | None = None
    subscription_ends_on: date | None = None
    two_factor_forced: bool = False

    def status(self, today: date) -> str:
        """Return `cancelled` from the end date of the subscription on, `active` before."""
        ended = self.subscription_ends_on is not None and today >= self.subscription_ends_on
        return "cancelled" if ended else "active"


@dataclass(eq=False, frozen=True, slots=True)
class Membership(common.Membership):
    """The membership of a user in an organization since a day."""

    joined_on: date | None = None


@dataclass(eq=False, frozen=True, slots=True)
class Project(common.Project):
    """A project of an organization. A suspended one refuses requests; `credits` of None is no limit."""

    advanced_permissions: bool = False
    credits: float | None = None
    suspended: bool = False
    suspended_reason: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    cors_origins: tuple[str, ...] = ()


@dataclass(eq=False, frozen=True, slots=True)
class ServiceUser(common.ServiceUser):
    """A technical user of one project, whose token may expire."""

    description: str = ""
    expires_at: datetime | None = None
    token_used_at: datetime | None = None

    def is_expired(self, now: datetime) -> bool:
        """Return True from the time of expiry on."""
        return self.expires_at is not None and now >= self.expires_at


@dataclass(eq=False, frozen=True, slots=True)
class Assignment(common.Assignment):
    """A role of a user, service user or deployment on a project or on one object of it."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {
        "project_id": ("projects",),
        "user_id": ("users", "service_users", "deployments"),
    }


@dataclass(eq=False, frozen=True, slots=True)
class Variable(common.Variable):
    """An environment variable of a project, deployment or version, or a secret of an environment tag."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"owner_id": ("projects", "deployments", "versions", "tags")}


@dataclass(eq=False, frozen=True, slots=True)
class ProjectUser:
    """A user of the organization who was added to a project; its roles are assignments."""

    UNIQUE: ClassVar[IndexSpec] = (("project_id", "user_id"),)
    INDEXES: ClassVar[IndexSpec] = (("project_id",), ("user_id",))
    DISPLAY_NAME: ClassVar[str] = "project user"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",), "user_id": ("users",)}

    id: str
    project_id: str
    user_id: str
