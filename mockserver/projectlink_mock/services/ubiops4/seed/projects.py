"""The demo's organizations and projects, with their users, roles and variables."""

from __future__ import annotations

from projectlink_mock._core.demo_users import ADA, ALICE, BOB, CAROL
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State


def add(state: State) -> None:
    """Add the demo organization of alice and ada, and carol's, which the others cannot see."""
    ada, alice, bob, carol = (factories.user(state, demo_user.email) for demo_user in (ADA, ALICE, BOB, CAROL))
    organization = factories.organization(state, "organization_name_example", alice, ada)
    factories.member(state, organization, bob)
    project = factories.project(state, organization, "project_name_example")
    factories.project_user(state, project, bob.id)
    factories.role(state, project, bob.id, "project-viewer", id="id_example")
    permissions = ("deployments.list", "deployments.get", "deployments.delete")
    factories.custom_role(state, project, "role_name_example", *permissions)
    token, id = "service-user-token", "service_user_id_example"
    service_user = factories.service_user(state, project, "service-user-1", token, id=id)
    factories.role(state, project, service_user.id, "deployment-viewer")
    factories.variable(state, project.id, "database_schema", "public", id="id_example")
    factories.variable(state, project.id, "database_password", "password", secret=True)
    other = factories.organization(state, "other-organization", carol, subscription="free")
    factories.project(state, other, "other-project")
    factories.project(state, organization, "empty-project")
    # Bob was added to this project without any role: he gets 403 instead of 404.
    factories.project_user(state, factories.project(state, organization, "closed-project"), bob.id)
