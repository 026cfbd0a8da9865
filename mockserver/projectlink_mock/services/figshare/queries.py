"""Finding projects: which lists to look through, and what to look for."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from itertools import product
from typing import Any

from projectlink_mock.services.figshare.state import GROUP, INDIVIDUAL, ROLES, Project, State, User


def public_lists(state: State, asked: Mapping[str, Any]) -> list[Hashable]:
    """The lists of public projects of an institution, of a group, or of all."""
    institution, group = asked.get("institution"), asked.get("group")
    if group is None:
        return ["public" if institution is None else ("institution", institution)]
    known = state.groups.rows.get(str(group))
    if institution is not None and (known is None or known.institution_id != institution):
        return []
    return [("group", group)]


def own_lists(user: User, asked: Mapping[str, Any]) -> list[Hashable]:
    """The lists of a user's projects with a role, of a kind, public or not."""
    wanted = asked.get("roles") or ",".join(ROLES)
    roles = dict.fromkeys(role.strip() for role in wanted.split(","))
    storages = [asked.get("storage")] if asked.get("storage") else [INDIVIDUAL, GROUP]
    status = asked.get("status")
    public = [False, True] if status is None else [status == 1]
    return [("member", user.id, *rest) for rest in product(roles, storages, public)]


def belongs(project: Project, asked: Mapping[str, Any]) -> bool:
    """Whether a project is of the institution and of the group that are asked for."""
    institution, group = asked.get("institution"), asked.get("group")
    return institution in (None, project.institution_id) and group in (None, project.group_id)
