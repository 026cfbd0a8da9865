"""Subscriptions: what organizations may have."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import Conflict
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import require_staff, subscription_of
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Subscription
from projectlink_mock.services.ubiops.updates import given, only

_FIELDS = (
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


def subscriptions_list(ctx: Context[State]) -> list[accounts.SubscriptionName]:
    """Those that are hidden are for staff to see."""
    return [accounts.SubscriptionName(one) for one in ctx.state.subscriptions if ctx.caller.admin or not one.hidden]


def subscriptions_create(ctx: Context[State]) -> Subscription:
    """Staff make them."""
    require_staff(ctx)
    id = ctx.new_id()
    return ctx.state.subscriptions.add(id, Subscription(id=id, **given(ctx, *_FIELDS)))


def subscriptions_get(ctx: Context[State], subscription_name: str) -> Subscription:
    """A hidden one is not there, but for staff."""
    return subscription_of(ctx, subscription_name)


def subscriptions_delete(ctx: Context[State], subscription_name: str) -> None:
    """No organization may use it; those that did remember its name."""
    require_staff(ctx)
    subscription = subscription_of(ctx, subscription_name)
    if ctx.state.organizations.count(subscription_id=subscription.id):
        raise Conflict(
            f"The subscription {subscription_name!r} is used by an organization.", rule("subscription-in-use")
        )
    for period in ctx.state.periods.filter(subscription_id=subscription.id):
        ctx.state.periods.replace(period.id, replace(period, subscription_name=subscription.name))
    ctx.state.subscriptions.delete(subscription.id)


def subscriptions_update(ctx: Context[State], subscription_name: str) -> Subscription:
    """New limits hold at once; what there is beyond them stays."""
    require_staff(ctx)
    subscription = subscription_of(ctx, subscription_name)
    return ctx.state.subscriptions.replace(subscription.id, replace(subscription, **only(ctx, *_FIELDS)))
