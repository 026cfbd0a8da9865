"""Organizations, their users, their subscriptions and what they use."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock._core.problems import BadRequest
from projectlink_mock.ubiops import periods
from projectlink_mock.ubiops.access import caller_id, user_of
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.accounts import FREE, Membership, Organization, Subscription, SubscriptionPeriod
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import accounts


def organizations_list(ctx: Ctx[State]) -> list[Organization]:
    """Those of which the user is a member, no other; a service user is a member of none."""
    mine = ctx.state.memberships.of(user_id=caller_id(ctx))
    return [ctx.state.organizations.get(one.organization_id) for one in mine]


def organizations_create(ctx: Ctx[State]) -> Organization:
    """The user becomes its admin; a free subscription ends after a year, whatever is asked."""
    user, body = user_of(ctx), ctx.body
    subscription = ctx.state.subscriptions.find(name=body["subscription"])
    if not body["subscription_agreed"]:
        raise BadRequest("The agreement of the subscription has to be accepted: subscription_agreed.")
    id = ctx.new_id()
    organization = Organization(id, body["name"], ctx.now(), subscription.id, _end_date(ctx, subscription))
    ctx.state.organizations.add(id, organization)
    membership = Membership(ctx.new_id(), id, user.id, admin=True)
    ctx.state.memberships.add(membership.id, membership)
    _remember(ctx, organization, subscription, changed_by="")
    return organization


def organizations_get(ctx: Ctx[State], organization_name: str) -> accounts.OrganizationDetails:
    """Read an organization."""
    raise todo()


def organizations_update(ctx: Ctx[State], organization_name: str) -> accounts.OrganizationDetails:
    """Change the name, or the subscription, of an organization."""
    raise todo()


def organizations_resource_usage(ctx: Ctx[State], organization_name: str) -> accounts.Resources:
    """Count the resources of an organization."""
    raise todo()


def organization_subscriptions_list(ctx: Ctx[State], organization_name: str) -> list[accounts.Period]:
    """List the subscriptions that an organization has had."""
    raise todo()


def organization_usage_get(ctx: Ctx[State], organization_name: str) -> list[accounts.Usage]:
    """Give what an organization used, by month."""
    raise todo()


def organization_usage_details_get(ctx: Ctx[State], organization_name: str) -> list[accounts.Usage]:
    """Give what an organization used in a month, by day."""
    raise todo()


def organization_users_list(ctx: Ctx[State], organization_name: str) -> list[accounts.Member]:
    """List the users of an organization."""
    raise todo()


def organization_users_create(ctx: Ctx[State], organization_name: str) -> accounts.Member:
    """Add a user to an organization, as admin or normal user."""
    raise todo()


def organization_users_get(ctx: Ctx[State], organization_name: str, user_id: str) -> accounts.Member:
    """Read a user of an organization."""
    raise todo()


def organization_users_delete(ctx: Ctx[State], organization_name: str, user_id: str) -> None:
    """Remove a user from an organization."""
    raise todo()


def organization_users_update(ctx: Ctx[State], organization_name: str, user_id: str) -> accounts.Member:
    """Make a user of an organization an admin, or no longer one."""
    raise todo()


def _end_date(ctx: Ctx[State], subscription: Subscription) -> periods.Day | None:
    given = ctx.body.get("subscription_end_date")
    if subscription.name == FREE:
        if given is not None:
            raise BadRequest("A free subscription has no end date of your choice: it is valid for a year.")
        return periods.a_year_after(ctx.now().date())
    return None if given is None else periods.day(given)


def _remember(ctx: Ctx[State], organization: Organization, subscription: Subscription, *, changed_by: str) -> None:
    """Write the organization's new subscription into its history."""
    id, today = ctx.new_id(), ctx.now().date()
    period = SubscriptionPeriod(
        id, organization.id, subscription.id, subscription.name, today, ctx.caller.email, changed_by
    )
    ctx.state.periods.add(id, period)
