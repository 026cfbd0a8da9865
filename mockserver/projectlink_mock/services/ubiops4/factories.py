"""Factories for test data that the API itself cannot create, or only in many steps.

They add records with sensible defaults to a state, for seeds and tests, without any checks.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Build
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag, TagPackage
from projectlink_mock.services.ubiops4.state.files import DEFAULT_BUCKET, Bucket, File
from projectlink_mock.services.ubiops4.state.projects import Organization, Project, ProjectUser
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
from projectlink_mock.services.ubiops_common.state import User

__all__ = [
    "Fields",
    "LONG_AGO",
    "archive",
    "bucket",
    "custom_role",
    "environment",
    "fields",
    "file",
    "member",
    "organization",
    "project",
    "project_user",
    "role",
    "service_user",
    "tag",
    "user",
    "variable",
]


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
