"""Projects of alice's and of a group, with carol in any role: one that is filled, one that is empty, a public one."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.sessions import Universe
from projectlink_mock.figshare.state import COLLABORATOR, VIEWER, Group, Member, State
from tests.contract.cases import Case

FILLED, EMPTY, PUBLIC = "1234", "123", "1"
ARTICLE, NOTE = "456", "1"
GROUP = 3_000_000
ROLES = {"collaborator": COLLABORATOR, "author": COLLABORATOR, "viewer": VIEWER}
TOKENS = {"administrator": "admin-token", "owner": "alice-token"}


def place(universe: Universe, role: str) -> str:
    state: State = universe.state("figshare")
    alice, carol = (state.users.find(email=f"{name}@example.com").id for name in ("alice", "carol"))
    admins = (carol,) if role == "group administrator" else ()
    members = (alice, carol) if role in ("group administrator", "group member") else (alice,)
    state.groups.add(str(GROUP), Group(GROUP, "Insects", None, admins, members))
    for id in (FILLED, EMPTY):
        project = state.projects.get(id)
        taking_part = (Member(carol, ROLES[role]),) if role in ROLES else ()
        state.projects.put(id, replace(project, group_id=GROUP, members=(*project.members, *taking_part)))
    state.notes.put(NOTE, replace(state.notes.get(NOTE), project_id=int(FILLED)))
    if role == "author":
        state.notes.put(NOTE, replace(state.notes.get(NOTE), user_id=carol))
        state.articles.put(ARTICLE, replace(state.articles.get(ARTICLE), owner_id=carol))
    return TOKENS.get(role, "carol-token")


def request(operation: str, case: Case) -> Case:
    token, path, query, body = case
    if operation == "account_projects_create":
        body = {**body, "group_id": GROUP}
    elif operation == "account_project_collaborators_invite":
        body = {"role_name": "viewer", "email": "new@example.com"}
    elif operation in ("account_projects_publish", "account_project_publication_create"):
        path = {**path, "project_id": EMPTY}
    elif "_notes_" in operation:
        path = {**path, "project_id": FILLED}
    return token, path, query, body
