"""Limits that the subscription of an organization sets."""

from __future__ import annotations

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops.results.accounts import ProjectResources, Resources
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Subscription
from projectlink_mock.services.ubiops_common.state import Project


def count_resources(state: State, organization_id: str) -> Resources:
    """Return the resource counts of an organization."""
    projects = [
        count_project_resources(state, project.id) for project in state.projects.filter(organization_id=organization_id)
    ]
    return Resources(
        projects=len(projects),
        users=state.memberships.count(organization_id=organization_id),
        models=sum(project.models for project in projects),
        versions=sum(project.versions for project in projects),
        connectors=sum(project.connectors for project in projects),
        pipelines=sum(project.pipelines for project in projects),
    )


def count_project_resources(state: State, project_id: str) -> ProjectResources:
    """Return the resource counts of a project."""
    return ProjectResources(
        models=state.models.count(project_id=project_id),
        versions=state.versions.count(project_id=project_id),
        connectors=state.connectors.count(project_id=project_id),
        pipelines=state.pipelines.count(project_id=project_id),
    )


def check_project_limit(state: State, organization_id: str) -> None:
    """Raise BadRequest if another project would exceed the limit."""
    limit = _get_subscription(state, organization_id).max_projects
    if state.projects.count(organization_id=organization_id) >= limit:
        raise BadRequest(
            f"The subscription allows no more than {limit} projects (max_projects).", rule("limit-projects")
        )


def check_user_limit(state: State, organization_id: str) -> None:
    """Raise BadRequest if another user would exceed the limit."""
    limit = _get_subscription(state, organization_id).max_users
    if state.memberships.count(organization_id=organization_id) >= limit:
        raise BadRequest(f"The subscription allows no more than {limit} users (max_users).", rule("limit-users"))


def check_resource_limit(state: State, project: Project) -> None:
    """Raise BadRequest if another connector, pipeline or model version would exceed the limit."""
    limit = _get_subscription(state, project.organization_id).resources
    # The totals of all organizations are cheap upper bounds, so most calls need not count.
    if len(state.versions) + len(state.connectors) + len(state.pipelines) < limit:
        return
    used = count_resources(state, project.organization_id)
    if used.versions + used.connectors + used.pipelines >= limit:
        raise BadRequest(
            f"The subscription allows no more than {limit} resources (resources).", rule("limit-resources")
        )


def _get_subscription(state: State, organization_id: str) -> Subscription:
    return state.subscriptions.get(state.organizations.get(organization_id).subscription_id)
