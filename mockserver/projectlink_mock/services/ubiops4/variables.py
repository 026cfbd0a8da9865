"""Inheritance of environment variables from projects to deployments and their versions."""

from __future__ import annotations

from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Deployment, Version
from projectlink_mock.services.ubiops_common.variables import Level, inherited_level, own_level


def variable_levels(state: State, owner: Deployment | Version) -> list[Level]:
    """Return the variables of a deployment or version, and those it inherits, nearest first."""
    return [own_level(state, owner.id), *_inherited(state, owner)]


def inherited_levels(state: State, version: Version) -> list[Level]:
    """Return the variables of a version as those see them that use it, such as objects of pipelines."""
    deployment = state.deployments.get(version.deployment_id)
    own = inherited_level(state, version.id, "deployment_version", f"{deployment.name}:{version.name}")
    return [own, *_inherited(state, version)]


def _inherited(state: State, owner: Deployment | Version) -> list[Level]:
    project = state.projects.get(owner.project_id)
    of_project = inherited_level(state, project.id, "project", project.name)
    if isinstance(owner, Deployment):
        return [of_project]
    deployment = state.deployments.get(owner.deployment_id)
    return [inherited_level(state, deployment.id, "deployment", deployment.name), of_project]
