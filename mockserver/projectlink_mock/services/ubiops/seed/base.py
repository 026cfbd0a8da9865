"""Who and what there is in every seed: the cast and the subscriptions."""

from __future__ import annotations

from collections.abc import Mapping

from projectlink_mock._core.demo_users import ADA, BOB, DEMO_USERS
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops.factories import LONG_AGO
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import FREE, Subscription, Token, User, digest

# Name, projects, users, days of logs, GB seconds, resources.
_SUBSCRIPTIONS = (
    (FREE, 2, 2, 30, 10_000, 10),
    ("starter", 5, 10, 90, 1_000_000, 50),
    ("professional", 1_000, 100, 365, 100_000_000, 10_000),
)


def empty() -> State:
    """The cast and the subscriptions, no organization."""
    return start({})


def start(ids: Mapping[str, str]) -> State:
    """The same; `ids` are those of users, by e-mail, that are to be found under a name of their own."""
    state = State()
    for person in DEMO_USERS:
        name, _, surname = person.name.partition(" ")
        id = ids.get(person.email, identifier(f"user {person.email}"))
        user = User(
            id, person.email, digest(person.password), name, surname, registered_at=LONG_AGO, admin=person is ADA
        )
        state.users.add(id, user)
        for token in person.tokens:
            state.tokens.add(digest(token), Token(id))
    for name, projects, users, days, gb_seconds, resources in _SUBSCRIPTIONS:
        id = identifier(f"subscription {name}")
        state.subscriptions.add(id, Subscription(id, name, projects, users, days, gb_seconds, resources))
    return state


DEMO_IDS = {BOB.email: "user_id_example"}
"""In the demo, the user of the documented examples."""
