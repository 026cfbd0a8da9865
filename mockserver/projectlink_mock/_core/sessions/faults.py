"""Faults of a session: its active rules, and the one that is applied to a call."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy, deepcopy
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from projectlink_mock._core.storage.sizes import size_of

if TYPE_CHECKING:  # a session without rules does not need them
    from projectlink_mock._core.sessions.fault_rules import Rule


class Fault(NamedTuple):
    """A fault rule applied to one call, with the call's latency in milliseconds."""

    id: str
    rule: Rule
    latency_ms: float

    def to_json(self) -> dict[str, Any]:
        """Return the fault as JSON; `sent` is true if at least a part of a response was sent."""
        rule = self.rule
        return {
            "id": self.id,
            "effect": rule.effect,
            "latency_ms": None if rule.latency_ms is None else round(self.latency_ms, 3),
            "sent": not rule.drop,
        }


class ActiveRule:
    """An active fault rule, with the numbers of calls that it matched and was applied to."""

    def __init__(self, number: int, rule: Rule) -> None:
        self.id = f"fault-{number}"
        self.seen = self.applied = 0
        self.rule = rule
        self.size = size_of(rule)
        # Most rules draw no numbers, and a generator is slow to copy with a snapshot.
        self._random = Random(rule.seed or 0) if rule.is_random else None

    def __deepcopy__(self, memo: dict[int, Any]) -> ActiveRule:
        """Return a copy with its own counters and generator; rules never change."""
        copied = copy(self)
        copied._random = deepcopy(self._random, memo)
        return copied

    def evaluate(self) -> Fault | None:
        """Count a matching call and return the fault that the rule would apply to it, or None."""
        self.seen += 1
        # Draw both for every call, so that the fault of a call depends only on its number.
        draw, share = (self._random.random(), self._random.random()) if self._random else (0.0, 0.0)
        rule = self.rule
        if rule.nth not in (None, self.seen) or (rule.probability is not None and draw >= rule.probability):
            return None
        return Fault(self.id, rule, rule.latency(share))

    @property
    def is_exhausted(self) -> bool:
        """Return True if the rule was applied as often as `times` or `nth` allow."""
        return self.applied == (self.rule.times if self.rule.nth is None else 1)

    def to_json(self) -> dict[str, Any]:
        """Return the rule as JSON with its counters; `times` is the number of applications left."""
        times = self.rule.times
        left = None if times is None else times - self.applied
        return {"id": self.id, **self.rule.to_json(), "times": left, "seen": self.seen, "applied": self.applied}


class Faults:
    """The active fault rules of a session. The oldest rule that would apply to a call is applied."""

    def __init__(self) -> None:
        self.active: list[ActiveRule] = []
        self._last_number = 0

    @property
    def size(self) -> int:
        """Return the bytes that the rules take, about."""
        return sum(one.size for one in self.active)

    def add(self, rule: Rule) -> ActiveRule:
        """Add a rule, which stays active until it is exhausted or removed."""
        self._last_number += 1
        self.active.append(ActiveRule(self._last_number, rule))
        return self.active[-1]

    def remove(self, name: str) -> bool:
        """Remove the rule with this id. Returns False for an unknown id."""
        before = len(self.active)
        self.active = [rule for rule in self.active if rule.id != name]
        return len(self.active) < before

    def clear(self) -> None:
        """Remove all rules."""
        self.active.clear()

    def match(self, service: str, operation: str) -> Fault | None:
        """Count a call in all matching rules and return the fault to apply to it, or None."""
        applied = None
        for one in self.active:
            if one.rule.matches(service, operation):
                candidate = one.evaluate()
                if candidate is not None and applied is None:
                    applied = candidate
                    one.applied += 1
        if applied is not None:
            self.active = [one for one in self.active if not one.is_exhausted]
        return applied

    def __iter__(self) -> Iterator[ActiveRule]:
        """Iterate over the active rules, oldest first."""
        return iter(self.active)
