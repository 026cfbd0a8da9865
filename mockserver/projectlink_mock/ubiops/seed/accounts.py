"""The demo's organization and project, and who may do what in it."""

from __future__ import annotations

from projectlink_mock._core.people import ALICE, BOB
from projectlink_mock.ubiops.seed import making
from projectlink_mock.ubiops.state import State


def add(state: State) -> None:
    """An organization of alice and bob with a project; alice is admin of both."""
    alice, bob = (making.user(state, person.email) for person in (ALICE, BOB))
    organization = making.organization(state, "organization_name_example", alice)
    making.member(state, organization, bob)
    project = making.project(state, organization, "project_name_example")
    making.role(state, project, bob.id, "project-viewer", id="id_example")
