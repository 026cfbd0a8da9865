"""A project of alice's and her organization's."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.sessions import Universe
from projectlink_mock.nuextract.state import Organization, State
from tests.contract.cases import Case

PROJECT = "project_id_in_org_1"
TOKENS = {"administrator": "admin-token", "owner": "alice-token", "member": "bob-token", "outsider": "carol-token"}


def place(universe: Universe, role: str) -> str:
    state: State = universe.state("nuextract")
    state.organizations.add("org-2", Organization("org-2", ("carol@example.com",)))
    if role.startswith("reference: "):
        state.projects.put(PROJECT, replace(state.projects.get(PROJECT), shared=True))
    return TOKENS[role.removeprefix("reference: ")]


def request(operation: str, case: Case) -> Case:
    token, path, query, body = case
    if operation == "get_api_projects":
        return token, path, "?organizationId=org-1", body
    if operation == "post_api_projects":
        return token, path, query, {**body, "ownerOrganization": "org-1"}
    return token, {"projectId": PROJECT}, query, body
