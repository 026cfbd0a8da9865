"""The users of an organization."""

from __future__ import annotations

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock.services.ubiops.access import membership_of
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Membership, Organization


def member_of(state: State, organization: Organization, user_id: str) -> Membership:
    """A user's place in an organization. Raises NotFound."""
    membership = membership_of(state, organization.id, user_id)
    if membership is None:
        raise NotFound(f"There is no user {user_id!r} in the organization.", missing("membership"))
    return membership


def check_not_last_admin(state: State, membership: Membership) -> None:
    """Raises BadRequest if an organization were left without an admin."""
    if membership.admin and state.memberships.count(organization_id=membership.organization_id, admin=True) == 1:
        name = state.organizations.get(membership.organization_id).name
        raise BadRequest(f"The last admin of the organization {name!r} has to remain.", rule("last-admin"))
