"""The tokens and passwords of the cast, for tests: `token_of("alice")`."""

from __future__ import annotations

from projectlink_mock._core.demo_users import DEMO_USERS, DemoUser


def token_of(name: str) -> str:
    """Give the token of `ada`, `alice`, `bob` or `carol`. Raises ValueError for anybody else."""
    return _user(name).tokens[0]


def password_of(name: str) -> str:
    """Give the password of `ada`, `alice`, `bob` or `carol`. Raises ValueError for anybody else."""
    return _user(name).password


def _user(name: str) -> DemoUser:
    for user in DEMO_USERS:
        if user.short_name == name:
            return user
    raise ValueError(f"there is no {name!r}, but {', '.join(user.short_name for user in DEMO_USERS)}")
