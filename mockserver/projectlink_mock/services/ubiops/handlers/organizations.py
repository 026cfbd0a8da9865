"""Handlers of organizations, their users, usage and subscriptions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import usage_reports
from projectlink_mock.services.ubiops.access import get_subscription
from projectlink_mock.services.ubiops.activity import running_spans
from projectlink_mock.services.ubiops.quotas import check_user_limit, count_resources
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import FREE, Organization, Subscription, SubscriptionPeriod
from projectlink_mock.services.ubiops_common import periods
from projectlink_mock.services.ubiops_common.access import (
    caller_id,
    get_membership,
    get_organization,
    require_staff,
    require_user,
)
from projectlink_mock.services.ubiops_common.accounts import add_member, change_member, find_new_member, remove_member
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields
from projectlink_mock.services.ubiops_common.state import Membership

_SUBSCRIPTION_FIELDS = (
    "name",
    "max_projects",
    "max_users",
    "logs_retention_days",
    "gb_seconds",
    "resources",
    "agreement",
    "terms_conditions",
    "hidden",
)


def organizations_list(ctx: Context[State]) -> list[Organization]:
    """Return the organizations that the caller is a member of; none for a service user."""
    memberships = ctx.state.memberships.filter(user_id=caller_id(ctx))
    return [ctx.state.organizations.get(one.organization_id) for one in memberships]


def organizations_create(ctx: Context[State]) -> Organization:
    """Create an organization with the caller as its admin. A free subscription ends after a year."""
    user, body = require_user(ctx), ctx.body
    subscription = get_subscription(ctx, body["subscription"])
    _check_agreed(ctx)
    id, ends = ctx.new_id(), _end_date(ctx, subscription)
    organization = ctx.state.organizations.add(id, Organization(id, body["name"], ctx.now(), subscription.id, ends))
    membership = Membership(ctx.new_id(), id, user.id, admin=True)
    ctx.state.memberships.add(membership.id, membership)
    _add_to_history(ctx, organization, subscription, changed_by="")
    return organization


def organizations_get(ctx: Context[State], organization_name: str) -> accounts.OrganizationDetails:
    """Return an organization to its members."""
    return _details(ctx, get_organization(ctx, organization_name))


def organizations_update(ctx: Context[State], organization_name: str) -> accounts.OrganizationDetails:
    """Update an organization. Admins change the name; only staff change the subscription."""
    organization = get_organization(ctx, organization_name, admin=True)
    changes = changed_fields(ctx, "name", "subscription", "subscription_agreed", "subscription_end_date")
    if set(changes) - {"name"}:
        require_staff(ctx)
    before = ctx.state.subscriptions.get(organization.subscription_id)
    after = get_subscription(ctx, changes["subscription"]) if "subscription" in changes else before
    if after is not before:
        _check_agreed(ctx)
    changed = replace(organization, **body_fields(ctx, "name"), **_new_subscription(ctx, organization, after))
    ctx.state.organizations.replace(organization.id, changed)
    if after is not before:
        _add_to_history(ctx, changed, after, changed_by=ctx.caller.email)
    return _details(ctx, changed)


def organizations_resource_usage(ctx: Context[State], organization_name: str) -> accounts.Resources:
    """Return the resource counts of all projects of an organization."""
    return count_resources(ctx.state, get_organization(ctx, organization_name).id)


def organization_subscriptions_list(ctx: Context[State], organization_name: str) -> list[accounts.Period]:
    """Return the subscription history to admins, newest first."""
    organization = get_organization(ctx, organization_name, admin=True)
    return [
        accounts.period_result(ctx.state, one)
        for one in ctx.state.periods.newest_first(organization_id=organization.id)
    ]


def organization_usage_get(ctx: Context[State], organization_name: str) -> list[accounts.Usage]:
    """Return the monthly usage, including that of deleted projects."""
    organization = get_organization(ctx, organization_name)
    spans = running_spans(ctx.state, ctx.now(), organization_id=organization.id)
    return usage_reports.monthly_usage(
        _usage_records(ctx, organization), spans, ctx.query.get("start_month"), ctx.now()
    )


def organization_usage_details_get(ctx: Context[State], organization_name: str) -> list[accounts.Usage]:
    """Return the daily usage of one month."""
    organization = get_organization(ctx, organization_name)
    spans = running_spans(ctx.state, ctx.now(), organization_id=organization.id)
    return usage_reports.daily_usage(_usage_records(ctx, organization), spans, ctx.query.get("month"), ctx.now())


def organization_users_list(ctx: Context[State], organization_name: str) -> list[accounts.Member]:
    """Return the users of an organization to its members."""
    organization = get_organization(ctx, organization_name)
    return [
        accounts.member_result(ctx.state, one) for one in ctx.state.memberships.filter(organization_id=organization.id)
    ]


def organization_users_create(ctx: Context[State], organization_name: str) -> accounts.Member:
    """Add an existing user to an organization, without any role in its projects."""
    organization = get_organization(ctx, organization_name, admin=True)
    user = find_new_member(ctx.state, organization, ctx.body["email"])
    check_user_limit(ctx.state, organization.id)
    membership = add_member(ctx, organization, user, admin=ctx.body.get("admin", False))
    return accounts.member_result(ctx.state, membership)


def organization_users_get(ctx: Context[State], organization_name: str, user_id: str) -> accounts.Member:
    """Return a user of an organization to its admins."""
    organization = get_organization(ctx, organization_name, admin=True)
    return accounts.member_result(ctx.state, get_membership(ctx.state, organization, user_id))


def organization_users_delete(ctx: Context[State], organization_name: str, user_id: str) -> None:
    """Remove a user and its roles in the organization's projects. The last admin stays."""
    organization = get_organization(ctx, organization_name, admin=True)
    remove_member(ctx.state, get_membership(ctx.state, organization, user_id))


def organization_users_update(ctx: Context[State], organization_name: str, user_id: str) -> accounts.Member:
    """Make a user an admin or an ordinary member. The last admin stays an admin."""
    organization = get_organization(ctx, organization_name, admin=True)
    membership = get_membership(ctx.state, organization, user_id)
    admin = changed_fields(ctx, "admin").get("admin", membership.admin)
    return accounts.member_result(ctx.state, change_member(ctx.state, membership, admin=admin))


def _details(ctx: Context[State], organization: Organization) -> accounts.OrganizationDetails:
    return accounts.organization_details(ctx.state, organization, ctx.now().date())


def _usage_records(ctx: Context[State], organization: Organization) -> usage_reports.RecordQuery:
    return lambda object_type, metric: ctx.state.usage_records.filter(
        organization_id=organization.id, object_type=object_type, billed_metric=metric
    )


def _check_agreed(ctx: Context[State]) -> None:
    if not ctx.body.get("subscription_agreed"):
        raise BadRequest(
            "The agreement of the subscription must be accepted: subscription_agreed.", rule("subscription-agreed")
        )


def _new_subscription(ctx: Context[State], organization: Organization, subscription: Subscription) -> dict[str, Any]:
    """Return the changed fields of the organization.

    A new subscription takes its end date from the request, not from the previous subscription.
    """
    if subscription.id != organization.subscription_id:
        return {"subscription_id": subscription.id, "subscription_ends": _end_date(ctx, subscription)}
    ends = _end_date(ctx, subscription)
    stays = subscription.name == FREE or "subscription_end_date" not in ctx.body
    return {} if stays else {"subscription_ends": ends}


def _end_date(ctx: Context[State], subscription: Subscription) -> periods.Day | None:
    end_date = ctx.body.get("subscription_end_date")
    if subscription.name == FREE:
        if end_date is not None:
            raise BadRequest(
                "The end date of a free subscription cannot be set: it is valid for a year.",
                rule("free-subscription-end"),
            )
        return periods.one_year_later(ctx.now().date())
    return None if end_date is None else periods.parse_day(end_date)


def _add_to_history(
    ctx: Context[State], organization: Organization, subscription: Subscription, *, changed_by: str
) -> None:
    """Add the organization's new subscription to its history."""
    id, today = ctx.new_id(), ctx.now().date()
    period = SubscriptionPeriod(
        id, organization.id, subscription.id, subscription.name, today, ctx.caller.email, changed_by
    )
    ctx.state.periods.add(id, period)


def subscriptions_list(ctx: Context[State]) -> list[accounts.SubscriptionName]:
    """Return the subscriptions; only staff see hidden ones."""
    return [accounts.SubscriptionName(one) for one in ctx.state.subscriptions if ctx.caller.admin or not one.hidden]


def subscriptions_create(ctx: Context[State]) -> Subscription:
    """Create a subscription. Staff only."""
    require_staff(ctx)
    id = ctx.new_id()
    return ctx.state.subscriptions.add(id, Subscription(id=id, **body_fields(ctx, *_SUBSCRIPTION_FIELDS)))


def subscriptions_get(ctx: Context[State], subscription_name: str) -> Subscription:
    """Return a subscription; only staff see hidden ones."""
    return get_subscription(ctx, subscription_name)


def subscriptions_delete(ctx: Context[State], subscription_name: str) -> None:
    """Delete a subscription, unless an organization uses it. Histories keep its name. Staff only."""
    require_staff(ctx)
    subscription = get_subscription(ctx, subscription_name)
    if ctx.state.organizations.count(subscription_id=subscription.id):
        raise Conflict(
            f"The subscription {subscription_name!r} is used by an organization.", rule("subscription-in-use")
        )
    for period in ctx.state.periods.filter(subscription_id=subscription.id):
        ctx.state.periods.replace(period.id, replace(period, subscription_name=subscription.name))
    ctx.state.subscriptions.delete(subscription.id)


def subscriptions_update(ctx: Context[State], subscription_name: str) -> Subscription:
    """Update a subscription. Lower limits do not delete existing resources. Staff only."""
    require_staff(ctx)
    subscription = get_subscription(ctx, subscription_name)
    return ctx.state.subscriptions.replace(
        subscription.id, replace(subscription, **changed_fields(ctx, *_SUBSCRIPTION_FIELDS))
    )
