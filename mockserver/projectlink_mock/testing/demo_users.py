"""The tokens and passwords of the cast, for tests: `token_of("alice")`."""

from __future__ import annotations

from projectlink_mock._core.demo_users import DEMO_USERS, Person


def token_of(name: str) -> str:
    """Give the token of `ada`, `alice`, `bob` or `carol`. Raises ValueError for anybody else."""
    return _person(name).tokens[0]


def password_of(name: str) -> str:
    """Give the password of `ada`, `alice`, `bob` or `carol`. Raises ValueError for anybody else."""
    return _person(name).password


def _person(name: str) -> Person:
    for person in DEMO_USERS:
        if person.short_name == name:
            return person
    raise ValueError(f"there is no {name!r}, but {', '.join(person.short_name for person in DEMO_USERS)}")
