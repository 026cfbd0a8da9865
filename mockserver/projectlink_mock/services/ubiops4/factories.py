"""Factories for test data that the API itself cannot create, or only in many steps.

`set_deployment_predictor` and `clear_deployment_predictors` are public, in projectlink_mock.testing. The other
factories add records with sensible defaults to a state, for seeds and tests, without any checks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.service.predictors import NO_RESULT
from projectlink_mock._core.sessions.store import SessionState, service_state
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.predictors import SERVICE, TimedFunction
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import (
    DEFAULT_ENVIRONMENT,
    DEFAULT_INSTANCE_TYPE_GROUP,
    SYSTEM,
    Build,
    Deployment,
    Field,
    Revision,
    Version,
)
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag, TagPackage
from projectlink_mock.services.ubiops4.state.files import DEFAULT_BUCKET, Bucket, File
from projectlink_mock.services.ubiops4.state.projects import Organization, Project, ProjectUser
from projectlink_mock.services.ubiops4.state.requests import Predictor
from projectlink_mock.services.ubiops_common import predictors
from projectlink_mock.services.ubiops_common.factories import (
    LONG_AGO,
    Fields,
    archive,
    custom_role,
    fields,
    member,
    role,
    service_user,
    user,
    variable,
)
from projectlink_mock.services.ubiops_common.predictors import PredictorFunction, check_predictor, save_predictor
from projectlink_mock.services.ubiops_common.state import PLAIN, STRUCTURED, User

__all__ = [
    "Fields",
    "LONG_AGO",
    "archive",
    "bucket",
    "clear_deployment_predictors",
    "custom_role",
    "environment",
    "deployment",
    "deployment_package",
    "fields",
    "file",
    "member",
    "organization",
    "project",
    "project_user",
    "revision",
    "role",
    "service_user",
    "tag",
    "set_deployment_predictor",
    "user",
    "variable",
    "version",
]

MAX_DELAY_SECONDS = 172_800
"""Longest delay of a predictor: the longest time limit of a request."""


def set_deployment_predictor(
    session: SessionState,
    project: str,
    deployment: str,
    version: str | None = None,
    *,
    result: Any = NO_RESULT,
    error: str | None = None,
    function: PredictorFunction | None = None,
    delay: float = 0.0,
    chunks: Sequence[str] = (),
) -> None:
    """Set the result, error or function that a deployment of UbiOps 4, or one of its versions, returns from now on.

    One of `result`, `error` and `function` is required.

    Args:
        session: The session's state: `mock.state`, or `mock.session(name).state`.
        project: The name of the project.
        deployment: The name of the deployment.
        version: The name of the version; by default all versions without a predictor of their own.
        result: The result of each request.
        error: The message with which each request fails.
        function: Called with the input of each request; its return value is the result, an exception is the error.
        delay: Seconds that requests run longer than usual. One that takes longer than its time limit fails.
        chunks: The parts of the result that a streaming request receives before the result.

    Raises:
        NotFound: There is no such project, deployment or version.
        TypeError: An argument has the wrong type.
        ValueError: There is not exactly one of `result`, a non-empty `error` and `function`, the result is not JSON, or
            the delay is out of range.
    """
    state: State = service_state(session, SERVICE)
    result = check_predictor(version, result, error, function)
    if not 0 <= delay <= MAX_DELAY_SECONDS:
        raise ValueError(f"delay must be between 0 and {MAX_DELAY_SECONDS} seconds, not {delay}")
    if isinstance(chunks, str) or not all(isinstance(chunk, str) for chunk in chunks):
        raise TypeError("chunks must be a list of str")
    project_id = state.projects.get_by(name=project).id
    deployment_id = state.deployments.get_by(project_id=project_id, name=deployment).id
    version_id = None
    if version is not None:
        version_id = state.versions.get_by(deployment_id=deployment_id, name=version).id
    predictor = Predictor(deployment_id, version_id, result, error, float(delay), tuple(chunks))
    timed = None if function is None else TimedFunction(function, predictor.delay, predictor.chunks)
    names = {"project": project, "deployment": deployment, "version": version}
    fields = {**names, "delay": predictor.delay, "chunks": list(chunks)}
    save_predictor(session, SERVICE, predictor.key, predictor, timed, fields, f"deployment {deployment}")


def clear_deployment_predictors(session: SessionState) -> None:
    """Delete all predictors of UbiOps 4: deployments return their default results again."""
    predictors.clear_predictors(session, SERVICE)


def organization(state: State, name: str, *admins: User, **overrides: Any) -> Organization:
    """Create an organization with these admins."""
    id = overrides.pop("id", identifier(f"organization {name}"))
    defaults = {"subscription": "professional", "subscription_started_on": LONG_AGO.date()}
    created = state.organizations.add(id, Organization(id, name, LONG_AGO, **{**defaults, **overrides}))
    for admin in admins:
        member(state, created, admin, admin=True, joined_on=LONG_AGO.date())
    return created


def project(state: State, organization: Organization, name: str, **overrides: Any) -> Project:
    """Create a project with the bucket `default`; the organization's admins become its project-admins."""
    id = overrides.pop("id", identifier(f"project {name}"))
    created = state.projects.add(id, Project(id, name, organization.id, LONG_AGO, **overrides))
    for membership in state.memberships.filter(organization_id=organization.id, admin=True):
        project_user(state, created, membership.user_id)
        role(state, created, membership.user_id, "project-admin")
    bucket(state, created, DEFAULT_BUCKET, id=f"default-{id}")
    return created


def project_user(state: State, project: Project, user_id: str) -> ProjectUser:
    """Add a user to a project, without any role."""
    id = identifier(f"project user {project.id} {user_id}")
    return state.project_users.add(id, ProjectUser(id, project.id, user_id))


def bucket(state: State, project: Project, name: str, **overrides: Any) -> Bucket:
    """Create a bucket of the mock's own provider."""
    id = overrides.pop("id", identifier(f"bucket {project.id} {name}"))
    defaults = {"created_at": LONG_AGO, "updated_at": LONG_AGO + timedelta(minutes=1)}
    return state.buckets.add(id, Bucket(id=id, project_id=project.id, name=name, **{**defaults, **overrides}))


def file(state: State, bucket: Bucket, name: str, content: bytes) -> File:
    """Add a file to a bucket."""
    created = File(bucket.id, name, StoredContent.of(content), LONG_AGO, identifier(f"file {bucket.id} {name}"))
    current = state.buckets.get(bucket.id)
    state.buckets.replace(bucket.id, replace(current, size=current.size + len(content)))
    return state.files.add(created.key, created)


def environment(state: State, project: Project, name: str, **overrides: Any) -> Environment:
    """Create an environment without tags."""
    id = overrides.pop("id", identifier(f"environment {project.id} {name}"))
    return state.environments.add(id, Environment(id, project.id, name, LONG_AGO, LONG_AGO, **overrides))


def tag(state: State, environment: Environment, name: str, base: Tag | None = None, package: bytes = b"") -> Tag:
    """Create a tag of an environment; with a base, one that was built on it from a package."""
    id = identifier(f"tag {environment.id} {name}")
    if base is None:
        return state.tags.add(id, Tag(id, environment.id, name, LONG_AGO))
    size = base.size + len(package)
    created = Tag(id, environment.id, name, LONG_AGO, build=Build(LONG_AGO), base_tag_id=base.id, size=size)
    state.tags.add(id, created)
    state.tag_packages.add(id, TagPackage(id, f"{name}.zip", StoredContent.of(package)))
    return created


def deployment(
    state: State,
    project: Project,
    name: str,
    inputs: Fields | None = None,
    outputs: Fields | None = None,
    **overrides: Any,
) -> Deployment:
    """Create a deployment with these fields and no version."""
    id = overrides.pop("id", identifier(f"deployment {project.id} {name}"))
    defaults = {
        "input_type": STRUCTURED if inputs else PLAIN,
        "output_type": STRUCTURED if outputs else PLAIN,
        "input_fields": _fields(inputs),
        "output_fields": _fields(outputs),
        "created_at": LONG_AGO,
        "updated_at": LONG_AGO,
    }
    created = Deployment(id=id, project_id=project.id, name=name, **{**defaults, **overrides})
    return state.deployments.add(id, created)


def version(state: State, deployment: Deployment, name: str, *, built: bool = True, **overrides: Any) -> Version:
    """Create a version, available unless `built` is False; the first one becomes the default of its deployment."""
    id = overrides.pop("id", identifier(f"version {deployment.id} {name}"))
    environment = state.environments.get_by(owner=SYSTEM, name=DEFAULT_ENVIRONMENT)
    groups = state.instance_type_groups.oldest_first(owner=SYSTEM, name=DEFAULT_INSTANCE_TYPE_GROUP)
    defaults = {
        "tag_id": next(state.tags.newest_first(environment_id=environment.id)).id,
        "instance_type_group_id": next(groups).id,
        "created_at": LONG_AGO,
        "updated_at": LONG_AGO,
    }
    owner = {"project_id": deployment.project_id, "deployment_id": deployment.id}
    created = state.versions.add(id, Version(id=id, name=name, **{**owner, **defaults, **overrides}))
    current = state.deployments.get(deployment.id)
    if current.default_version_id is None:
        state.deployments.replace(deployment.id, replace(current, default_version_id=id))
    if built:
        revision(state, created)
    return created


def revision(state: State, version: Version, package: bytes | None = None, **overrides: Any) -> Revision:
    """Create a revision that was built from a package, by default from a small valid one."""
    id = overrides.pop("id", identifier(f"revision {version.id} {state.revisions.count(version_id=version.id)}"))
    content = StoredContent.of(deployment_package() if package is None else package)
    defaults = {
        "created_at": LONG_AGO,
        "created_by": "alice@example.com",
        "filename": "deployment_package.zip",
        "build": Build(LONG_AGO),
        "has_request_method": True,
        "has_requests_method": False,
    }
    created = Revision(id=id, version_id=version.id, content=content, **{**defaults, **overrides})
    return state.revisions.add(id, created)


def deployment_package(code: str = "class Deployment:\n    def request(self, data):\n        return data\n") -> bytes:
    """Return the bytes of a deployment package with this code; the same bytes for the same code."""
    return archive("deployment_package/deployment.py", code)


def _fields(types: Fields | None) -> tuple[Field, ...]:
    return tuple(Field(name, data_type) for name, data_type in (types or {}).items())
