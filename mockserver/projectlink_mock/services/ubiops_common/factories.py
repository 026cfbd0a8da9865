"""Factories for test data that are the same in all versions of UbiOps: they add records to a state, without any checks.

Each takes the fields that a service has in addition as further keyword arguments.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from io import BytesIO
from typing import Any
from zipfile import ZipFile, ZipInfo

from projectlink_mock._core.demo_users import ADA, DEMO_USERS
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops_common.access import MembershipT, Named, OrganizationState, ProjectState
from projectlink_mock.services.ubiops_common.accounts import UserState
from projectlink_mock.services.ubiops_common.state import Field, Project, Role, Token, User, digest, service_user_email
from projectlink_mock.services.ubiops_common.variables import VariableState, VariableT

LONG_AGO = datetime(2020, 3, 24, 9, tzinfo=timezone.utc)

Fields = Mapping[str, str]
"""Data types by field name. An input or output without fields is plain."""


def demo_users(state: UserState, ids: Mapping[str, str]) -> None:
    """Create the demo users with their tokens; `ids` has fixed identifiers by e-mail address."""
    for one in DEMO_USERS:
        name, _, surname = one.name.partition(" ")
        id = ids.get(one.email, identifier(f"user {one.email}"))
        password = digest(one.password)
        created = User(id, one.email, password, name, surname, registered_at=LONG_AGO, admin=one is ADA)
        state.users.add(id, created)
        for token in one.tokens:
            state.tokens.add(digest(token), Token(id))


def user(state: UserState, email: str) -> User:
    """Return a demo user by e-mail address."""
    return state.users.get_by(email=email)


def member(
    state: OrganizationState[Any, MembershipT], organization: Named, user: User, *, admin: bool = False, **more: Any
) -> MembershipT:
    """Add a user to an organization."""
    id = identifier(f"membership {organization.id} {user.id}")
    return state.memberships.add(id, state.memberships.record(id, organization.id, user.id, admin, **more))


def role(
    state: ProjectState[Any],
    project: Project,
    user_id: str,
    name: str,
    object_type: str = "project",
    object_id: str = "",
    id: str = "",
    **more: Any,
) -> Any:
    """Assign a default role on the project or on an object of it."""
    object_id = object_id or project.id
    id = id or identifier(f"role {user_id} {name} {object_id}")
    role_id, table = state.permissions.default_roles[name].id, state.assignments
    return table.add(id, table.record(id, project.id, user_id, role_id, object_type, object_id, **more))


def custom_role(state: ProjectState[Any], project: Project, name: str, *permissions: str) -> Role:
    """Create a role with these permissions."""
    id = identifier(f"custom role {project.id} {name}")
    return state.roles.add(id, Role(id, project.id, name, permissions))


def service_user(state: UserState, project: Project, name: str, token: str, id: str = "", **more: Any) -> Any:
    """Create a service user with a token and no role."""
    id = id or identifier(f"service user {project.id} {name}")
    state.tokens.add(digest(token), Token(id))
    email, table = service_user_email(id, project), state.service_users
    return table.add(id, table.record(id, project.id, email, name, LONG_AGO, **more))


def variable(
    state: VariableState[VariableT],
    owner_id: str,
    name: str,
    value: str,
    *,
    secret: bool = False,
    id: str | None = None,
) -> VariableT:
    """Create an environment variable of an owner."""
    id = id or identifier(f"variable {owner_id} {name}")
    created = state.variables.record(id, owner_id, name, value, secret)
    return state.variables.add(created.key, created)


def fields(types: Fields | None) -> tuple[Field, ...]:
    """Return the fields with these names and types."""
    return tuple(Field(name, data_type) for name, data_type in (types or {}).items())


def archive(path: str, text: str) -> bytes:
    """Return the bytes of a small zip with one file; the same bytes for the same text."""
    content = BytesIO()
    with ZipFile(content, "w") as file:
        file.writestr(ZipInfo(path), text)
    return content.getvalue()
