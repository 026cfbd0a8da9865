"""Seed data: the demo users and subscriptions, and the demo."""

from __future__ import annotations

from collections.abc import Mapping

from projectlink_mock._core.demo_users import ADA, BOB, DEMO_USERS
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops.factories import LONG_AGO
from projectlink_mock.services.ubiops.seed import objects, requests
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import FREE, Subscription
from projectlink_mock.services.ubiops_common.state import Token, User, digest

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
    for demo_user in DEMO_USERS:
        name, _, surname = demo_user.name.partition(" ")
        id = user_ids.get(demo_user.email, identifier(f"user {demo_user.email}"))
        password = digest(demo_user.password)
        user = User(id, demo_user.email, password, name, surname, registered_at=LONG_AGO, admin=demo_user is ADA)
        state.users.add(id, user)
        for token in demo_user.tokens:
            state.tokens.add(digest(token), Token(id))
    for name, projects, users, days, gb_seconds, resources in _SUBSCRIPTIONS:
        id = identifier(f"subscription {name}")
        state.subscriptions.add(id, Subscription(id, name, projects, users, days, gb_seconds, resources))
    return state
