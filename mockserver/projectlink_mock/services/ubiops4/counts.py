"""Numbers of the objects of projects and organizations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops4.results.projects import Counts
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.projects import Organization, Project


def project_counts(state: State, project: Project) -> Counts:
    """Return the numbers of objects in a project."""
    return Counts({kind: table.count(project_id=project.id) for kind, table in _tables(state).items()})


def organization_counts(state: State, organization: Organization) -> Counts:
    """Return the numbers of projects, users and objects of an organization."""
    ids = state.projects.keys(organization_id=organization.id)
    users = state.memberships.count(organization_id=organization.id)
    objects = {kind: sum(table.count(project_id=id) for id in ids) for kind, table in _tables(state).items()}
    return Counts({"projects": len(ids), "users": users, **objects})


def _tables(state: State) -> Mapping[str, Table[Any]]:
    return {
        "deployments": state.deployments,
        "deployment_versions": state.versions,
        "pipelines": state.pipelines,
        "pipeline_versions": state.pipeline_versions,
        "buckets": state.buckets,
        "environments": state.environments,
    }
