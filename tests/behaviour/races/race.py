"""Races: many concurrent calls, of which a rule allows only some."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock._core.storage.table import Table
from tests.contract.cases import Case


@dataclass(frozen=True)
class Call:
    """A call of the client, with positional and named arguments.

    `side` names the kind of a call in a race that has two kinds. Default of `api`: the first class of the service.
    """

    operation: str
    arguments: tuple[Any, ...] = ()
    token: str = "alice-token"
    side: str = ""
    named: Mapping[str, Any] = field(default_factory=dict)
    api: str = ""


@dataclass(frozen=True)
class ControlCall:
    """A POST to the control plane, for changes that the service has no operation for."""

    path: str
    body: Mapping[str, Any]
    side: str = ""


Statuses = Mapping[tuple[str, int], int]
"""Number of calls by side and status."""


@dataclass(frozen=True)
class Outcome:
    """A valid result of a race, and how many records are left."""

    statuses: Statuses
    left: int

    def matches(self, statuses: Statuses, left: int) -> bool:
        """Return whether a race has ended like this."""
        return left == self.left and Counter(statuses) == Counter({key: n for key, n in self.statuses.items() if n})


Outcomes = Callable[[int], list[Outcome]]
"""Function from the number of calls to the valid results of a race."""

Unique = tuple[str, tuple[str, ...]]
"""Name of a record type, and fields whose values are unique together."""


@dataclass(frozen=True)
class Race:
    """A rule, and concurrent calls that try to break it.

    `prepare` sets up the state and returns the calls: all of the client, or all of the control plane. `left`
    counts the records of the rule in the service's state. `unique` names the unique fields that the race tests.
    """

    service: str
    rule: str
    prepare: Callable[[SessionState, int], list[Call] | list[ControlCall]]
    outcomes: Outcomes
    left: Callable[[Any], int]
    unique: tuple[Unique, ...] = ()
    by_control_plane: bool = False


def some_pass(max_successes: int, success: int, rejection: int, *, left: int | None = None) -> Outcomes:
    """Expect a number of successes; the other calls are rejected. By default each success leaves one record."""
    return lambda calls: [
        Outcome(
            {("", success): max_successes, ("", rejection): calls - max_successes},
            max_successes if left is None else left,
        )
    ]


def all_pass(success: int, *, left: int | None = None) -> Outcomes:
    """Expect every call to succeed. By default each leaves one record."""
    return lambda calls: [Outcome({("", success): calls}, calls if left is None else left)]


def last_remains(success: int, rejection: int) -> Outcomes:
    """Expect each call to remove one record, and the call that would remove the last one to be rejected."""
    return lambda calls: [Outcome({("", success): calls - 1, ("", rejection): 1}, 1)]


REMOVING, USING = "removing", "using"


def duel(*, removed: int, in_use: int, used: int, gone: int = 404) -> Outcomes:
    """Expect half of the calls to remove a record and half to use it: the first call decides the result of all.

    Args:
        removed: Status of a removal.
        in_use: Status of the removal of a record in use.
        used: Status of a use.
        gone: Status of either call after the removal; default 404.
    """

    def outcomes(calls: int) -> list[Outcome]:
        half = calls // 2
        return [
            Outcome({(REMOVING, removed): 1, (REMOVING, gone): half - 1, (USING, gone): half}, 0),
            Outcome({(REMOVING, in_use): half, (USING, used): half}, 1),
        ]

    return outcomes


def unique_race(
    service: str, case: Case, operation: str, record: str, names: tuple[str, ...], left: Callable[[Any], int]
) -> Race:
    """Return a race in which all callers send the contract's request for a new object."""
    call = Call(operation, token=case.token or "", named={**case.path, "data": case.body})
    return Race(
        service,
        f"{operation} makes one",
        lambda session, calls: [call] * calls,
        some_pass(1, 201, 409),
        left,
        ((record, names),),
    )


def count(table: Table[Any], **fields: Any) -> int:
    """Return how many records have these values."""
    return sum(all(getattr(one, name) == value for name, value in fields.items()) for one in table)
