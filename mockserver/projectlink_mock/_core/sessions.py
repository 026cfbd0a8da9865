"""Universes: each has its own state, clock, journal and faults, and no other can see them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import Clock
from projectlink_mock._core.faults import Faults
from projectlink_mock._core.identifiers import identifier
from projectlink_mock._core.journal import Journal

Seeds = Mapping[str, Callable[[], Any]]
"""By service, what makes the state that a universe starts with."""


class Universe:
    """All that is remembered for one session. A service's state is made at its first use."""

    def __init__(self, seeds: Seeds) -> None:
        self.clock = Clock()
        self.journal = Journal()
        self.faults = Faults()
        self.ids_given = 0
        self.hooks: dict[str, Any] = {}
        """What Python code gave for this universe that no document can hold: functions, by any name."""
        self._seeds = seeds
        self._states: dict[str, Any] = {}

    def state(self, service: str) -> Any:
        """Give the state of a service."""
        try:
            return self._states[service]
        except KeyError:
            return self._states.setdefault(service, self._seeds[service]())

    def restore(self, states: Mapping[str, Any], ids_given: int) -> None:
        """Go on from another state. Clock, journal and faults stay as they are."""
        self._states = dict(states)
        self.ids_given = ids_given

    def new_id(self) -> str:
        """Give an identifier that depends on nothing but how many were given before."""
        return identifier(self.new_number())

    def new_number(self) -> int:
        """Give a number that was not given before, neither so nor in an identifier."""
        self.ids_given += 1
        return self.ids_given


class Sessions:
    """The universes by the name of their session, each made at its first use."""

    def __init__(self, seeds: Seeds) -> None:
        self._seeds = seeds
        self._universes: dict[str, Universe] = {}

    def universe(self, name: str) -> Universe:
        """Give the universe of a session."""
        try:
            return self._universes[name]
        except KeyError:
            return self._universes.setdefault(name, Universe(self._seeds))

    def reset(self, name: str) -> None:
        """Let the session start anew: its next use makes a universe from the seed."""
        if gone := self._universes.pop(name, None):
            gone.journal.wake()  # who follows it goes on with the next one
