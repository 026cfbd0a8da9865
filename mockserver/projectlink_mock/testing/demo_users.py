"""Tokens and passwords of the demo users: `token_of("alice")`."""

from __future__ import annotations

from projectlink_mock._core.demo_users import DEMO_USERS, DemoUser


def token_of(name: str) -> str:
    """Return the token of `ada`, `alice`, `bob` or `carol`. Raises ValueError for another name."""
    return _user(name).tokens[0]


def password_of(name: str) -> str:
    """Return the password of `ada`, `alice`, `bob` or `carol`. Raises ValueError for another name."""
    return _user(name).password


def _user(name: str) -> DemoUser:
    for user in DEMO_USERS:
        if user.short_name == name:
            return user
    raise ValueError(f"there is no demo user {name!r}; there are {', '.join(user.short_name for user in DEMO_USERS)}")
