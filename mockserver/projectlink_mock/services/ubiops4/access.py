"""Look-up of the objects of a project by name, with checks of permissions."""

from __future__ import annotations

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import SYSTEM, Deployment, InstanceTypeGroup, Version
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag
from projectlink_mock.services.ubiops4.state.files import DEFAULT_BUCKET, Bucket
from projectlink_mock.services.ubiops4.state.pipelines import Pipeline, PipelineVersion
from projectlink_mock.services.ubiops4.state.projects import Project
from projectlink_mock.services.ubiops_common.access import (
    get_object,
    operation_permission,
    require,
    resolve_project,
)
from projectlink_mock.services.ubiops_common.state import User


def get_deployment(ctx: Context[State], project_name: str, deployment_name: str) -> Deployment:
    """Return a deployment on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    return deployment_of(ctx, resolve_project(ctx, project_name), deployment_name, operation_permission(ctx))


def deployment_of(ctx: Context[State], project: Project, name: str, permission: str) -> Deployment:
    """Return a deployment on which the caller holds a permission. Raises NotFound, Forbidden."""
    found = ctx.state.deployments.find_by(project_id=project.id, name=name)
    require(ctx, permission, project, found)
    if found is None:
        # The first words are those of UbiOps.
        raise NotFound(f"Deployment was not found: there is no deployment {name!r}.", missing("deployment"))
    return found


def get_version(ctx: Context[State], project_name: str, deployment_name: str, version: str) -> Version:
    """Return a version of a deployment on which the caller holds the permission. Raises NotFound, Forbidden."""
    deployment = get_deployment(ctx, project_name, deployment_name)
    return ctx.state.versions.get_by(deployment_id=deployment.id, name=version)


def default_version(state: State, deployment: Deployment) -> Version:
    """Return the default version of a deployment. Raises NotFound for a deployment without versions."""
    if deployment.default_version_id is None:
        text = f"The deployment {deployment.name!r} has no default version: create a version first."
        raise NotFound(text, missing("default version"))
    return state.versions.get(deployment.default_version_id)


def get_pipeline(ctx: Context[State], project_name: str, pipeline_name: str) -> Pipeline:
    """Return a pipeline on which the caller holds the operation's permission. Raises NotFound, Forbidden."""
    return get_object(ctx, ctx.state.pipelines, project_name, pipeline_name, "pipeline")


def get_pipeline_version(ctx: Context[State], project_name: str, pipeline_name: str, version: str) -> PipelineVersion:
    """Return a version of a pipeline on which the caller holds the permission. Raises NotFound, Forbidden."""
    pipeline = get_pipeline(ctx, project_name, pipeline_name)
    return ctx.state.pipeline_versions.get_by(pipeline_id=pipeline.id, name=version)


def default_pipeline_version(state: State, pipeline: Pipeline) -> PipelineVersion:
    """Return the default version of a pipeline. Raises NotFound for a pipeline without versions."""
    if pipeline.default_version_id is None:
        text = f"The pipeline {pipeline.name!r} has no default version: create a version first."
        raise NotFound(text, missing("default version"))
    return state.pipeline_versions.get(pipeline.default_version_id)


def get_environment(ctx: Context[State], project_name: str, environment_name: str) -> Environment:
    """Return an environment of the project or the system. Raises NotFound, Forbidden."""
    project = resolve_project(ctx, project_name)
    found = find_environment(ctx.state, project, environment_name)
    require(ctx, operation_permission(ctx), project, found)
    if found is None:
        raise NotFound(f"There is no environment {environment_name!r}.", missing("environment"))
    return found


def find_environment(state: State, project: Project, name: str) -> Environment | None:
    """Return the environment with this name that a project can use, its own or one of the system, or None."""
    return state.environments.find_by(owner=SYSTEM, name=name) or state.environments.find_by(
        owner=project.id, name=name
    )


def get_tag(ctx: Context[State], environment: Environment, tag_name: str) -> Tag:
    """Return a tag of an environment. Raises NotFound."""
    return ctx.state.tags.get_by(environment_id=environment.id, name=tag_name)


def get_bucket(ctx: Context[State], project_name: str, bucket_name: str) -> Bucket:
    """Return a bucket on which the caller holds the operation's permission. Raises NotFound, Forbidden.

    All users of a project may use the files of its bucket `default`; service users need a role for it.
    """
    is_open = bucket_name == DEFAULT_BUCKET and operation_permission(ctx).startswith("buckets.files.")
    if is_open and isinstance(ctx.caller, User):
        return ctx.state.buckets.get_by(project_id=resolve_project(ctx, project_name).id, name=bucket_name)
    return get_object(ctx, ctx.state.buckets, project_name, bucket_name, "bucket")


def get_instance_type_group(ctx: Context[State], project: Project, id: str) -> InstanceTypeGroup:
    """Return a group of instance types of the project or the system. Raises NotFound."""
    found = ctx.state.instance_type_groups.rows.get(id)
    if found is None or found.project_id not in (None, project.id):
        raise NotFound(f"There is no instance type group {id!r}.", missing("instance type group"))
    return found
