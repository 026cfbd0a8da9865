"""Views of people, organizations, projects and roles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES_BY_ID
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import (
    Membership,
    Organization,
    Subscription,
    SubscriptionPeriod,
    User,
)
from projectlink_mock.services.ubiops.state.projects import Assignment, Project, Role, ServiceUser


@dataclass(frozen=True)
class Health:
    """The state of the API."""

    status: str = "ok"


@dataclass(frozen=True)
class OrganizationDetails:
    """An organization with its subscription."""

    organization: Organization
    subscription: str
    status: str


@dataclass(frozen=True)
class Period:
    """A subscription that an organization has or had, under the name that it has or had last."""

    period: SubscriptionPeriod
    subscription: str


@dataclass(frozen=True)
class Resources:
    """How many resources an organization has."""

    projects: int
    users: int
    models: int
    versions: int
    connectors: int
    pipelines: int


@dataclass(frozen=True)
class ProjectResources:
    """How many resources a project has."""

    models: int
    versions: int
    connectors: int
    pipelines: int


@dataclass(frozen=True)
class Usage:
    """A metric in one month, or on one day, after the other: `by` is `month` or `day`."""

    object_type: str
    metric: str
    by: str
    amounts: tuple[tuple[datetime, float], ...]


@dataclass(frozen=True)
class Member:
    """A user and the place in an organization."""

    user: User
    admin: bool


@dataclass(frozen=True)
class SubscriptionName:
    """A subscription, in short."""

    subscription: Subscription


@dataclass(frozen=True)
class PendingUser:
    """A user who has yet to activate the account."""

    user: User


@dataclass(frozen=True)
class Account:
    """Whoever calls."""

    user: User | ServiceUser


@dataclass(frozen=True)
class ProjectView:
    """A project and its organization."""

    project: Project
    organization: str


@dataclass(frozen=True)
class Permission:
    """A permission that a role can hold."""

    name: str


@dataclass(frozen=True)
class RoleName:
    """A role, in short."""

    role: Role


@dataclass(frozen=True)
class AssignmentView:
    """A role that a user has on something."""

    assignment: Assignment
    role: str
    object_name: str


@dataclass(frozen=True)
class NewServiceUser:
    """A service user and its token, this once."""

    service_user: ServiceUser
    token: str


@dataclass(frozen=True)
class NewToken:
    """A token, this once."""

    token: str


def organization(state: State, organization: Organization, today: date) -> OrganizationDetails:
    """An organization with its subscription."""
    name = state.subscriptions.get(organization.subscription_id).name
    return OrganizationDetails(organization, name, organization.status(today))


def member(state: State, membership: Membership) -> Member:
    """A user of an organization."""
    return Member(state.users.get(membership.user_id), membership.admin)


def project(state: State, project: Project) -> ProjectView:
    """A project."""
    return ProjectView(project, state.organizations.get(project.organization_id).name)


def period(state: State, period: SubscriptionPeriod) -> Period:
    """An entry of the history."""
    known = period.subscription_id in state.subscriptions
    return Period(period, state.subscriptions.get(period.subscription_id).name if known else period.subscription_name)


def assignment(state: State, assignment: Assignment) -> AssignmentView:
    """A role assignment."""
    role = DEFAULT_ROLES_BY_ID.get(assignment.role_id) or state.roles.get(assignment.role_id)
    return AssignmentView(assignment, role.name, object_name(state, assignment.object_type, assignment.object_id))


def object_name(state: State, object_type: str, object_id: str) -> str:
    """The name of what a role, or a schedule, is for."""
    match object_type:
        case "project":
            return state.projects.get(object_id).name
        case "model":
            return state.models.get(object_id).name
        case "pipeline":
            return state.pipelines.get(object_id).name
        case "connector":
            return state.connectors.get(object_id).name
        case _:
            return state.credentials.get(object_id).name
