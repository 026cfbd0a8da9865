"""Results about users, organizations, projects and roles."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Organization, Subscription, SubscriptionPeriod
from projectlink_mock.services.ubiops_common.access import get_role
from projectlink_mock.services.ubiops_common.state import Assignment, Membership, Project, ServiceUser, User


class Health(NamedTuple):
    """The status of the API."""

    status: str = "ok"


class OrganizationDetails(NamedTuple):
    """An organization with the name and status of its subscription."""

    organization: Organization
    subscription: str
    status: str


class Period(NamedTuple):
    """A current or past subscription of an organization, under its latest name."""

    period: SubscriptionPeriod
    subscription: str


class Resources(NamedTuple):
    """The resource counts of an organization."""

    projects: int
    users: int
    models: int
    versions: int
    connectors: int
    pipelines: int


class ProjectResources(NamedTuple):
    """The resource counts of a project."""

    models: int
    versions: int
    connectors: int
    pipelines: int


class Usage(NamedTuple):
    """The amounts of a metric per month or day; `by` is `month` or `day`."""

    object_type: str
    metric: str
    by: str
    amounts: tuple[tuple[datetime, float], ...]


class Member(NamedTuple):
    """A user of an organization, and whether it is an admin."""

    user: User
    admin: bool


class SubscriptionName(NamedTuple):
    """A subscription in short form."""

    subscription: Subscription


class PendingUser(NamedTuple):
    """A user whose account is not activated yet."""

    user: User


class Account(NamedTuple):
    """The calling user or service user."""

    user: User | ServiceUser


class ProjectResult(NamedTuple):
    """A project with the name of its organization."""

    project: Project
    organization: str


class AssignmentResult(NamedTuple):
    """A role assignment with the names of role and object."""

    assignment: Assignment
    role: str
    object_name: str


class NewServiceUser(NamedTuple):
    """A new service user with its token, which is shown only once."""

    service_user: ServiceUser
    token: str


def organization_details(state: State, organization: Organization, today: date) -> OrganizationDetails:
    """Return an organization with its subscription."""
    name = state.subscriptions.get(organization.subscription_id).name
    return OrganizationDetails(organization, name, organization.status(today))


def member_result(state: State, membership: Membership) -> Member:
    """Return a membership with its user."""
    return Member(state.users.get(membership.user_id), membership.admin)


def project_result(state: State, project: Project) -> ProjectResult:
    """Return a project with the name of its organization."""
    return ProjectResult(project, state.organizations.get(project.organization_id).name)


def period_result(state: State, period: SubscriptionPeriod) -> Period:
    """Return an entry of the subscription history."""
    known = period.subscription_id in state.subscriptions
    return Period(period, state.subscriptions.get(period.subscription_id).name if known else period.subscription_name)


def assignment_result(state: State, assignment: Assignment) -> AssignmentResult:
    """Return a role assignment with the names of role and object."""
    role = get_role(state, assignment.role_id)
    return AssignmentResult(assignment, role.name, object_name(state, assignment.object_type, assignment.object_id))


def object_name(state: State, object_type: str, object_id: str) -> str:
    """Return the name of an object by type and id."""
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
