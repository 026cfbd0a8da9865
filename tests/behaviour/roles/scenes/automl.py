"""A project of alice's, with carol in any role."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.sessions import Universe
from projectlink_mock.automl.state import Member, State
from tests.contract.cases import Case
from tests.contract.cases.automl import PROJECT

TOKENS = {"administrator": "admin-token", "owner": "alice-token"}


def place(universe: Universe, role: str) -> str:
    state: State = universe.state("automl")
    if role in ("admin", "editor", "viewer"):
        project, carol = state.projects.get(PROJECT["project_id"]), state.users.find(email="carol@example.com")
        member = Member(carol.id, role, universe.clock.now())
        state.projects.put(project.id, replace(project, members=(*project.members, member)))
    return TOKENS.get(role, "carol-token")


def request(operation: str, case: Case) -> Case:
    token, path, query, body = case
    return token, path, query, {"email": "admin@example.com"} if operation == "project_members_create" else body
