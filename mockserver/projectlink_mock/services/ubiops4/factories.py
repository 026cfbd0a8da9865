"""Factories for test data that the API itself cannot create, or only in many steps.

They add records with sensible defaults to a state, for seeds and tests, without any checks.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.files import DEFAULT_BUCKET, Bucket
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
    "fields",
    "member",
    "organization",
    "project",
    "project_user",
    "role",
    "service_user",
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
