"""A race: many calls at once, of which a rule lets only some through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock._core.storage.table import Table


@dataclass(frozen=True)
class Call:
    """A call of the client, its arguments by position or by name.

    `side` tells the calls of a race apart that has two kinds of them.
    """

    operation: str
    arguments: tuple[Any, ...] = ()
    token: str = "alice-token"
    side: str = ""
    named: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ControlCall:
    """A POST to the control plane, for what the service has no operation for."""

    path: str
    body: Mapping[str, Any]
    side: str = ""


Statuses = Mapping[tuple[str, int], int]
"""How many calls of a side got a status."""


@dataclass(frozen=True)
class Outcome:
    """A way in which a race may end, and how many things are there then."""

    statuses: Statuses
    left: int

    def is_it(self, statuses: Statuses, left: int) -> bool:
        """Whether a race has ended so."""
        return left == self.left and Counter(statuses) == Counter({key: n for key, n in self.statuses.items() if n})


Outcomes = Callable[[int], list[Outcome]]
"""The ways in which a race of so many calls may end."""

Unique = tuple[str, tuple[str, ...]]
"""A record type by name, and the fields of it that no two records have in common."""


@dataclass(frozen=True)
class Race:
    """A rule, and calls at once that try to break it.

    `prepare` puts in place what is needed, and gives so many calls: of the client, or all of them of the
    control plane. `left` counts in the service's state the things that the rule is about. `unique` is what
    the race shows of the state's tables.
    """

    service: str
    rule: str
    prepare: Callable[[SessionState, int], list[Call] | list[ControlCall]]
    outcomes: Outcomes
    left: Callable[[Any], int]
    unique: tuple[Unique, ...] = ()
    by_control_plane: bool = False


def some_win(most: int, success: int, refusal: int, *, left: int | None = None) -> Outcomes:
    """So many calls succeed, whichever they are; the others are refused. Each success leaves a thing, if not told."""
    return lambda calls: [Outcome({("", success): most, ("", refusal): calls - most}, most if left is None else left)]


def all_win(success: int, *, left: int | None = None) -> Outcomes:
    """All calls succeed. Each leaves a thing, if not told."""
    return lambda calls: [Outcome({("", success): calls}, calls if left is None else left)]


def last_remains(success: int, refusal: int) -> Outcomes:
    """Each call takes one thing away; the one that would take the last is refused."""
    return lambda calls: [Outcome({("", success): calls - 1, ("", refusal): 1}, 1)]


REMOVING, USING = "removing", "using"


def duel(*, removed: int, in_use: int, used: int, gone: int = 404) -> Outcomes:
    """Half of the calls remove a thing and half use it, which keeps it: whoever is first decides it for all.

    Args:
        removed: The status of a removal.
        in_use: That of the removal of what is in use.
        used: That of a use.
        gone: That of either once the thing is not there any more.
    """

    def outcomes(calls: int) -> list[Outcome]:
        half = calls // 2
        return [
            Outcome({(REMOVING, removed): 1, (REMOVING, gone): half - 1, (USING, gone): half}, 0),
            Outcome({(REMOVING, in_use): half, (USING, used): half}, 1),
        ]

    return outcomes


def how_many(table: Table[Any], **fields: Any) -> int:
    """How many records have these values."""
    return sum(all(getattr(one, name) == value for name, value in fields.items()) for one in table)
