"""Permissions as data: those that the operations of a service require, and those of its default roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops_common.state import Role

_CRUD = ("list", "create", "get", "update", "delete")

_LEVELS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "admin": (*_CRUD, "upload", "download"),
        "editor": ("list", "create", "get", "update", "upload", "download"),
        "viewer": ("list", "get", "download"),
    }
)
"""The actions of a default role by level: viewers read, editors also create and update, admins also delete."""

_MANAGEMENT = ("projects", "roles", "role_assignments", "service_users")


@dataclass(frozen=True)
class PermissionTable:
    """The permission that each operation in a project requires, the names of all permissions, and the default roles.

    The default roles exist in every project and are in no table of the state.
    """

    operations: Mapping[str, str]
    names: tuple[str, ...]
    default_roles: Mapping[str, Role]
    default_roles_by_id: Mapping[str, Role]
    of_users_only: frozenset[str] = frozenset()
    """Permissions that service users never hold, whatever their roles."""


def operation_rows(operations: str, resource: str, *actions: str) -> Iterator[tuple[str, str]]:
    """Yield an operation and its permission for each action, such as `models_list` and `models.list`.

    Without actions, yield those to list, create, get, update and delete.
    """
    for action in actions or _CRUD:
        yield f"{operations}_{action}", f"{resource}.{action}"


def permission_table(
    operations: Mapping[str, str], objects: Mapping[str, str], more: Mapping[str, Sequence[str]] | None = None
) -> PermissionTable:
    """Return the table of a service.

    Args:
        operations: The permission of each operation.
        objects: The kinds of objects with default roles of each level, with the resource of their permissions, such as
            `{"model": "models"}` for model-admin, model-editor and model-viewer.
        more: The permissions of further default roles, by name.
    """
    further = {name: tuple(held) for name, held in (more or {}).items()}
    names = tuple(sorted({*operations.values(), *(one for held in further.values() for one in held)}))
    held_by_role = {
        **_project_roles(names),
        **{
            f"{kind}-{level}": tuple(one for one in names if one.startswith(f"{resource}.") and _is_at(level, one))
            for kind, resource in objects.items()
            for level in _LEVELS
        },
        **further,
    }
    roles = {name: Role(identifier(f"role {name}"), None, name, held) for name, held in held_by_role.items()}
    by_id = {role.id: role for role in roles.values()}
    return PermissionTable(MappingProxyType(dict(operations)), names, MappingProxyType(roles), MappingProxyType(by_id))


def _project_roles(names: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    # Only admins manage the project; editors can read its settings.
    levels = {one: "viewer" if one.partition(".")[0] in _MANAGEMENT else "editor" for one in names}
    return {
        "project-admin": names,
        "project-editor": tuple(one for one, level in levels.items() if _is_at(level, one)),
        "project-viewer": tuple(one for one in names if _is_at("viewer", one)),
    }


def _is_at(level: str, permission: str) -> bool:
    return permission.rpartition(".")[2] in _LEVELS[level]
