"""Seed data: the demo users and subscriptions, and the demo."""

from __future__ import annotations

from collections.abc import Mapping

from projectlink_mock._core.demo_users import BOB
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops.seed import objects, requests
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import FREE, Subscription
from projectlink_mock.services.ubiops_common import factories

# Name, projects, users, days of log retention, GB seconds, resources.
_SUBSCRIPTIONS = (
    (FREE, 2, 2, 30, 10_000, 10),
    ("starter", 5, 10, 90, 1_000_000, 50),
    ("professional", 1_000, 100, 365, 100_000_000, 10_000),
)

_DEMO_USER_IDS = {BOB.email: "user_id_example"}
"""Fixed ids of demo users, by e-mail address: those of the documented examples."""


def empty() -> State:
    """Return the empty seed: demo users and subscriptions, no organization."""
    return _base({})


def demo() -> State:
    """Return the demo seed: objects owned by alice, with the ids and names of the documented examples."""
    state = _base(_DEMO_USER_IDS)
    objects.add(state)
    requests.add(state)
    return state


def _base(user_ids: Mapping[str, str]) -> State:
    state = State()
    factories.demo_users(state, user_ids)
    for name, projects, users, days, gb_seconds, resources in _SUBSCRIPTIONS:
        id = identifier(f"subscription {name}")
        state.subscriptions.add(id, Subscription(id, name, projects, users, days, gb_seconds, resources))
    return state
