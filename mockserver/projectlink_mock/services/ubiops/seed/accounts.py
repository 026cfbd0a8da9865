"""The demo's organization and project, and who may do what in it."""

from __future__ import annotations

from projectlink_mock._core.demo_users import ADA, ALICE, BOB, CAROL
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Subscription

SERVICE_TOKEN = "service-user-token"


def add(state: State) -> None:
    """An organization with a project: alice and ada are admins of both, bob views, a service user makes requests.

    Carol is a stranger there: she alone is admin of another one with a project.
    """
    ada, alice, bob, carol = (factories.user(state, person.email) for person in (ADA, ALICE, BOB, CAROL))
    organization = factories.organization(state, "organization_name_example", alice, ada)
    factories.member(state, organization, bob)
    project = factories.project(state, organization, "project_name_example")
    factories.role(state, project, bob.id, "project-viewer", id="id_example")
    factories.custom_role(state, project, "role_name_example", "models.list", "models.get", "models.delete")
    service_user = factories.service_user(state, project, "service-user-1", SERVICE_TOKEN, id="service_user_id_example")
    factories.role(state, project, service_user.id, "model-viewer")
    other = factories.organization(state, "other-organization", carol, subscription="free")
    factories.project(state, other, "other-project")
    id = identifier("subscription subscription_name_example")
    state.subscriptions.add(id, Subscription(id, "subscription_name_example", 2, 3, 28, 10_000, 15))
