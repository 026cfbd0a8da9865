"""What the subscription of an organization allows."""

from __future__ import annotations

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops.results.accounts import ProjectResources, Resources
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Subscription
from projectlink_mock.services.ubiops.state.projects import Project


def resources(state: State, organization_id: str) -> Resources:
    """What an organization has now."""
    projects = [project_resources(state, one.id) for one in state.projects.filter(organization_id=organization_id)]
    return Resources(
        projects=len(projects),
        users=state.memberships.count(organization_id=organization_id),
        models=sum(one.models for one in projects),
        versions=sum(one.versions for one in projects),
        connectors=sum(one.connectors for one in projects),
        pipelines=sum(one.pipelines for one in projects),
    )


def project_resources(state: State, project_id: str) -> ProjectResources:
    """What a project has now."""
    return ProjectResources(
        models=state.models.count(project_id=project_id),
        versions=state.versions.count(project_id=project_id),
        connectors=state.connectors.count(project_id=project_id),
        pipelines=state.pipelines.count(project_id=project_id),
    )


def check_project(state: State, organization_id: str) -> None:
    """Raises BadRequest if one more project is one too many."""
    limit = _subscription_of(state, organization_id).max_projects
    if state.projects.count(organization_id=organization_id) >= limit:
        raise BadRequest(
            f"The subscription allows no more than {limit} projects (max_projects).", rule("limit-projects")
        )


def check_user(state: State, organization_id: str) -> None:
    """Raises BadRequest if one more user is one too many."""
    limit = _subscription_of(state, organization_id).max_users
    if state.memberships.count(organization_id=organization_id) >= limit:
        raise BadRequest(f"The subscription allows no more than {limit} users (max_users).", rule("limit-users"))


def check_resource(state: State, project: Project) -> None:
    """Raises BadRequest if one more connector, pipeline or model version is one too many."""
    limit = _subscription_of(state, project.organization_id).resources
    # No organization has more than all together: that spares most calls the counting.
    if len(state.versions) + len(state.connectors) + len(state.pipelines) < limit:
        return
    used = resources(state, project.organization_id)
    if used.versions + used.connectors + used.pipelines >= limit:
        raise BadRequest(
            f"The subscription allows no more than {limit} resources (resources).", rule("limit-resources")
        )


def _subscription_of(state: State, organization_id: str) -> Subscription:
    return state.subscriptions.get(state.organizations.get(organization_id).subscription_id)
