"""Results of organizations, projects and users."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.history import AuditEvent
from projectlink_mock.services.ubiops4.state.projects import (
    Assignment,
    Membership,
    Organization,
    Project,
    ServiceUser,
)
from projectlink_mock.services.ubiops_common.access import get_role
from projectlink_mock.services.ubiops_common.state import User


class Health(NamedTuple):
    """The status of the service."""

    status: str = "ok"


class OrganizationSummary(NamedTuple):
    """An organization and its status today."""

    organization: Organization
    status: str


class OrganizationDetails(NamedTuple):
    """An organization with its subscription and its status today."""

    organization: Organization
    status: str


class Counts(NamedTuple):
    """Numbers of objects by kind, in the order of the response."""

    by_kind: Mapping[str, int]


class Member(NamedTuple):
    """A user of an organization."""

    user: User
    membership: Membership


class PendingUser(NamedTuple):
    """A user whose account is not activated yet."""

    user: User


class Account(NamedTuple):
    """The calling user or service user."""

    user: User | ServiceUser


class ProjectSummary(NamedTuple):
    """A project in a list."""

    project: Project
    organization: str


class ProjectDetails(NamedTuple):
    """A project with the name of its organization."""

    project: Project
    organization: str


class Colleague(NamedTuple):
    """A user or service user of a project."""

    user: User | ServiceUser


class Quota(NamedTuple):
    """The limit of a resource in a project."""

    resource: str
    limit: float


class AssignmentResult(NamedTuple):
    """A role assignment with the names of assignee, role and object."""

    assignment: Assignment
    assignee: str
    assignee_type: str
    role: str
    object_name: str


class NewServiceUser(NamedTuple):
    """A new service user with its token, which is shown only once."""

    service_user: ServiceUser
    token: str


class AuditResult(NamedTuple):
    """An audit event with the present name of its object, which is empty if it was deleted."""

    event: AuditEvent
    object_name: str


def organization_summary(organization: Organization, today: date) -> OrganizationSummary:
    """Return an organization with its status."""
    return OrganizationSummary(organization, organization.status(today))


def organization_details(organization: Organization, today: date) -> OrganizationDetails:
    """Return an organization with its subscription and its status."""
    return OrganizationDetails(organization, organization.status(today))


def member_result(state: State, membership: Membership) -> Member:
    """Return a membership with its user."""
    return Member(state.users.get(membership.user_id), membership)


def project_summary(state: State, project: Project) -> ProjectSummary:
    """Return a project of a list with the name of its organization."""
    return ProjectSummary(project, state.organizations.get(project.organization_id).name)


def project_details(state: State, project: Project) -> ProjectDetails:
    """Return a project with the name of its organization."""
    return ProjectDetails(project, state.organizations.get(project.organization_id).name)


def assignment_result(state: State, assignment: Assignment) -> AssignmentResult:
    """Return a role assignment with its names."""
    deployment = state.deployments.rows.get(assignment.user_id)
    assignee = (assignment.user_id, "user") if deployment is None else (deployment.name, "deployment")
    tables: Mapping[str, Mapping[str, Any]] = {
        "project": state.projects.rows,
        "deployment": state.deployments.rows,
        "pipeline": state.pipelines.rows,
        "bucket": state.buckets.rows,
    }
    name = tables[assignment.object_type][assignment.object_id].name
    return AssignmentResult(assignment, *assignee, get_role(state, assignment.role_id).name, name)
