"""Subscriptions: what organizations may have."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.accounts import Subscription
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import accounts


def subscriptions_list(ctx: Ctx[State]) -> list[accounts.SubscriptionName]:
    """List the subscriptions that organizations can have."""
    raise todo()


def subscriptions_create(ctx: Ctx[State]) -> Subscription:
    """Create a subscription."""
    raise todo()


def subscriptions_get(ctx: Ctx[State], subscription_name: str) -> Subscription:
    """Read a subscription."""
    raise todo()


def subscriptions_delete(ctx: Ctx[State], subscription_name: str) -> None:
    """Delete a subscription."""
    raise todo()


def subscriptions_update(ctx: Ctx[State], subscription_name: str) -> Subscription:
    """Change a subscription."""
    raise todo()
