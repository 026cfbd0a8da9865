"""Organizations, their users, their subscriptions and what they use."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict
from projectlink_mock._core.http.reasons import rule, unique
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import billing, periods
from projectlink_mock.services.ubiops.access import (
    caller_id,
    membership_of,
    organization_of,
    require_staff,
    subscription_of,
    user_of,
)
from projectlink_mock.services.ubiops.cascade import remove_roles_in
from projectlink_mock.services.ubiops.members import check_not_last_admin, member_of
from projectlink_mock.services.ubiops.quotas import check_user, resources
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import (
    FREE,
    Membership,
    Organization,
    Subscription,
    SubscriptionPeriod,
)
from projectlink_mock.services.ubiops.updates import given, only


def organizations_list(ctx: Context[State]) -> list[Organization]:
    """Those of which the user is a member, no other; a service user is a member of none."""
    mine = ctx.state.memberships.filter(user_id=caller_id(ctx))
    return [ctx.state.organizations.get(one.organization_id) for one in mine]


def organizations_create(ctx: Context[State]) -> Organization:
    """The user becomes its admin; a free subscription ends after a year, whatever is asked."""
    user, body = user_of(ctx), ctx.body
    subscription = subscription_of(ctx, body["subscription"])
    _check_agreed(ctx)
    id, ends = ctx.new_id(), _end_date(ctx, subscription)
    organization = ctx.state.organizations.add(id, Organization(id, body["name"], ctx.now(), subscription.id, ends))
    membership = Membership(ctx.new_id(), id, user.id, admin=True)
    ctx.state.memberships.add(membership.id, membership)
    _remember(ctx, organization, subscription, changed_by="")
    return organization


def organizations_get(ctx: Context[State], organization_name: str) -> accounts.OrganizationDetails:
    """For its members."""
    return _details(ctx, organization_of(ctx, organization_name))


def organizations_update(ctx: Context[State], organization_name: str) -> accounts.OrganizationDetails:
    """Admins change the name; the subscription, and when it ends, is for staff to change."""
    organization = organization_of(ctx, organization_name, admin=True)
    changes = only(ctx, "name", "subscription", "subscription_agreed", "subscription_end_date")
    if set(changes) - {"name"}:
        require_staff(ctx)
    before = ctx.state.subscriptions.get(organization.subscription_id)
    after = subscription_of(ctx, changes["subscription"]) if "subscription" in changes else before
    if after != before:
        _check_agreed(ctx)
    changed = replace(organization, **given(ctx, "name"), **_new_subscription(ctx, organization, after))
    ctx.state.organizations.replace(organization.id, changed)
    if after != before:
        _remember(ctx, changed, after, changed_by=ctx.caller.email)
    return _details(ctx, changed)


def organizations_resource_usage(ctx: Context[State], organization_name: str) -> accounts.Resources:
    """Of all its projects, as of now."""
    return resources(ctx.state, organization_of(ctx, organization_name).id)


def organization_subscriptions_list(ctx: Context[State], organization_name: str) -> list[accounts.Period]:
    """For its admins, newest first."""
    organization = organization_of(ctx, organization_name, admin=True)
    return [accounts.period(ctx.state, one) for one in ctx.state.periods.newest_first(organization_id=organization.id)]


def organization_usage_get(ctx: Context[State], organization_name: str) -> list[accounts.Usage]:
    """What was used stays used, even if the project is gone."""
    facts_of = _facts_of(ctx, organization_of(ctx, organization_name))
    return billing.by_month(facts_of, ctx.query.get("start_month"), ctx.now())


def organization_usage_details_get(ctx: Context[State], organization_name: str) -> list[accounts.Usage]:
    """The same, on the days of one month."""
    facts_of = _facts_of(ctx, organization_of(ctx, organization_name))
    return billing.by_day(facts_of, ctx.query.get("month"), ctx.now())


def organization_users_list(ctx: Context[State], organization_name: str) -> list[accounts.Member]:
    """For its members."""
    organization = organization_of(ctx, organization_name)
    return [accounts.member(ctx.state, one) for one in ctx.state.memberships.filter(organization_id=organization.id)]


def organization_users_create(ctx: Context[State], organization_name: str) -> accounts.Member:
    """Somebody with an account; roles in projects are given separately."""
    organization = organization_of(ctx, organization_name, admin=True)
    user = ctx.state.users.get_by(email=ctx.body["email"])
    if membership_of(ctx.state, organization.id, user.id):
        raise Conflict(
            f"{user.email} is a user of the organization already.", unique("membership", "organization_id", "user_id")
        )
    check_user(ctx.state, organization.id)
    id = ctx.new_id()
    membership = Membership(id, organization.id, user.id, ctx.body.get("admin", False))
    return accounts.member(ctx.state, ctx.state.memberships.add(id, membership))


def organization_users_get(ctx: Context[State], organization_name: str, user_id: str) -> accounts.Member:
    """For its admins."""
    organization = organization_of(ctx, organization_name, admin=True)
    return accounts.member(ctx.state, member_of(ctx.state, organization, user_id))


def organization_users_delete(ctx: Context[State], organization_name: str, user_id: str) -> None:
    """All roles in all projects of the organization go, too; its last admin stays."""
    organization = organization_of(ctx, organization_name, admin=True)
    membership = member_of(ctx.state, organization, user_id)
    check_not_last_admin(ctx.state, membership)
    remove_roles_in(ctx.state, organization.id, user_id)
    ctx.state.memberships.delete(membership.id)


def organization_users_update(ctx: Context[State], organization_name: str, user_id: str) -> accounts.Member:
    """Its last admin stays one."""
    organization = organization_of(ctx, organization_name, admin=True)
    membership = member_of(ctx.state, organization, user_id)
    changed = replace(membership, **only(ctx, "admin"))
    if not changed.admin:
        check_not_last_admin(ctx.state, membership)
    return accounts.member(ctx.state, ctx.state.memberships.replace(membership.id, changed))


def _details(ctx: Context[State], organization: Organization) -> accounts.OrganizationDetails:
    return accounts.organization(ctx.state, organization, ctx.now().date())


def _facts_of(ctx: Context[State], organization: Organization) -> billing.FactsOf:
    return lambda object_type, metric: ctx.state.facts.filter(
        organization_id=organization.id, object_type=object_type, metric=metric
    )


def _check_agreed(ctx: Context[State]) -> None:
    if not ctx.body.get("subscription_agreed"):
        raise BadRequest(
            "The agreement of the subscription has to be accepted: subscription_agreed.", rule("subscription-agreed")
        )


def _new_subscription(ctx: Context[State], organization: Organization, subscription: Subscription) -> dict[str, Any]:
    """What changes in the organization: a new subscription ends when it is said to, not when the old one did."""
    if subscription.id != organization.subscription_id:
        return {"subscription_id": subscription.id, "subscription_ends": _end_date(ctx, subscription)}
    ends = _end_date(ctx, subscription)
    stays = subscription.name == FREE or "subscription_end_date" not in ctx.body
    return {} if stays else {"subscription_ends": ends}


def _end_date(ctx: Context[State], subscription: Subscription) -> periods.Day | None:
    wanted = ctx.body.get("subscription_end_date")
    if subscription.name == FREE:
        if wanted is not None:
            raise BadRequest(
                "A free subscription has no end date of your choice: it is valid for a year.",
                rule("free-subscription-end"),
            )
        return periods.a_year_after(ctx.now().date())
    return None if wanted is None else periods.day(wanted)


def _remember(ctx: Context[State], organization: Organization, subscription: Subscription, *, changed_by: str) -> None:
    """Write the organization's new subscription into its history."""
    id, today = ctx.new_id(), ctx.now().date()
    period = SubscriptionPeriod(
        id, organization.id, subscription.id, subscription.name, today, ctx.caller.email, changed_by
    )
    ctx.state.periods.add(id, period)
