"""Sessions: each has its own state, clock, journal and faults, and no other can see them."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timezone
from time import monotonic
from typing import Any

from projectlink_mock._core.clock import Clock
from projectlink_mock._core.http.errors import Conflict, InvalidControlRequest, NotFound
from projectlink_mock._core.http.limits import LIMITS
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.sessions.faults import Faults
from projectlink_mock._core.sessions.journal import Journal
from projectlink_mock._core.storage.forks import DeferredFree, cached_fork, fork
from projectlink_mock._core.storage.identifiers import identifier

Seeds = Mapping[str, Callable[[], Any]]
"""By service, what makes the state that a session starts with."""

MAX_NAME_LENGTH = 200

MAX_SNAPSHOTS = 1_000

_MAX_DROPPED_NAMES = 10_000
_log = logging.getLogger("projectlink_mock")


@dataclass(frozen=True)
class Snapshot:
    """What a session was like: all of it but its journal. Of services not used before, there is no state.

    The time when it was taken is real, whatever the session's clock.
    """

    states: Mapping[str, Any] = field(repr=False)
    taken_at: datetime
    id_counter: int
    frozen_at: datetime | None
    faults: Faults = field(repr=False)
    hooks: Mapping[str, Any] = field(repr=False)


class SessionState:
    """All that is remembered for one session. A service's state is made at its first use."""

    def __init__(self, seeds: Seeds, deferred: DeferredFree | None = None) -> None:
        self.clock = Clock()
        self.journal = Journal()
        self.faults = Faults()
        self.id_counter = 0
        self.hooks: dict[str, Any] = {}
        """What Python code gave for this session that no document can hold: functions, by any name."""
        self.requests = 0
        """How many requests to services it has had."""
        self.last_used = 0.0
        """When it was last used, in seconds of a clock that only ever goes on."""
        self.dropped_reason: str | None = None
        """Why the one that was there before under this name was dropped."""
        self._seeds = seeds
        self._deferred = DeferredFree() if deferred is None else deferred
        self._states: dict[str, Any] = {}

    def state(self, service: str) -> Any:
        """Give the state of a service."""
        try:
            return self._states[service]
        except KeyError:
            return self._states.setdefault(service, self._seeds[service]())

    def snapshot(self) -> Snapshot:
        """Keep what it is like now, at once, however much that is. Not while a handler runs."""
        states = {name: fork(state) for name, state in self._states.items()}
        now = datetime.now(timezone.utc)
        return Snapshot(states, now, self.id_counter, self.clock.frozen_at, deepcopy(self.faults), dict(self.hooks))

    def restore(self, snapshot: Snapshot) -> None:
        """Be again as in a snapshot, of this session or another, at once. Not while a handler runs."""
        old, self._states = self._states, {name: fork(state) for name, state in snapshot.states.items()}
        for name, state in old.items():
            self._deferred.add(state, snapshot.states.get(name))
        self.id_counter = snapshot.id_counter
        self.clock.frozen_at = snapshot.frozen_at
        self.faults = deepcopy(snapshot.faults)
        self.hooks = dict(snapshot.hooks)
        self._record_replacement()

    def replace_states(self, states: Mapping[str, Any], id_counter: int) -> None:
        """Go on from another state. Clock, journal and faults stay as they are."""
        old, self._states = self._states, dict(states)
        self.id_counter = id_counter
        for state in old.values():
            self._deferred.add(state)
        self._record_replacement()

    def release(self) -> None:
        """Have what only this session needs freed bit by bit, once nobody has it any more."""
        for state in self._states.values():
            self._deferred.add(state)
        self._deferred.add_records(list(self.journal))  # as it is now, whoever goes on writing
        self.journal.notify()  # who follows it goes on with the next one

    def _record_replacement(self) -> None:
        what = "another state was put in place of what there was"
        self.journal.record_change(self.clock.instant(), "", "", "", None, what=what)

    def new_id(self) -> str:
        """Give an identifier that depends on nothing but how many were given before."""
        return identifier(self.new_number())

    def new_number(self) -> int:
        """Give a number that was not given before, neither so nor in an identifier."""
        self.id_counter += 1
        return self.id_counter


class SessionStore:
    """The sessions by name, each created at its first use.

    One that nobody uses for `idle` seconds is dropped, and so is the one unused for longest when there are more
    than `most`; the one without a name stays. All of it is worked out when a session is asked for.
    """

    def __init__(
        self,
        seeds: Seeds,
        *,
        idle: float = LIMITS.session_seconds,
        max_sessions: int = LIMITS.sessions,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self.now = now
        self.snapshots: dict[str, Snapshot] = {}
        """Those that were given a name, for every session to go back to."""
        self.deferred = DeferredFree()
        self._seeds = {service: cached_fork(make) for service, make in seeds.items()}
        self._idle = idle
        self._max_sessions = max_sessions
        self._unnamed = self._new_state()
        self._sessions: OrderedDict[str, SessionState] = OrderedDict()
        self._dropped: OrderedDict[str, str] = OrderedDict()

    def get(self, name: str) -> SessionState:
        """Return the state of a session. Raises InvalidControlRequest for what is no name of a session."""
        self.deferred.free_batch()
        now = self.now()
        if self._sessions:
            self._drop_idle(now)
        found = self._sessions.get(name) if name else self._unnamed
        if found is not None and name and self._is_idle(found, now):
            self._drop(name, self._for_idleness)
            found = None
        if found is None:
            found = self._create(name)
        found.last_used = now
        if len(self._sessions) > 1:
            with suppress(KeyError):  # it has just been dropped, or has no name
                self._sessions.move_to_end(name)
        return found

    def get_for_request(self, name: str) -> SessionState:
        """Return the session for a request of a service, and count it. Raises InvalidControlRequest."""
        session = self.get(name)
        session.requests += 1
        return session

    def reset(self, name: str) -> None:
        """Reset the session: its next use creates a state from the seed."""
        if not name:
            old, self._unnamed = self._unnamed, self._new_state()
            old.release()
        elif old_one := self._sessions.pop(name, None):
            old_one.release()
        self._dropped.pop(name, None)

    def drop(self, name: str) -> None:
        """Drop a session. Raises NotFound."""
        if name not in self._sessions:
            raise NotFound(f"There is no session {name!r}.", missing("session"))
        self.reset(name)

    def save_snapshot(self, name: str, snapshot: Snapshot) -> Snapshot:
        """Save a snapshot under a name, replacing one. Raises InvalidControlRequest, and Conflict for too many."""
        _check_name("snapshot", name)
        if len(self.snapshots) >= MAX_SNAPSHOTS and name not in self.snapshots:
            text = f"There are {MAX_SNAPSHOTS} snapshots, which is the most; delete one."
            raise Conflict(text, rule("most-snapshots"))
        old, self.snapshots[name] = self.snapshots.pop(name, None), snapshot
        self._free_snapshot(old)
        return snapshot

    def get_snapshot(self, name: str) -> Snapshot:
        """Give a snapshot. Raises NotFound."""
        if name not in self.snapshots:
            raise NotFound(f"There is no snapshot {name!r}.", missing("snapshot"))
        return self.snapshots[name]

    def delete_snapshot(self, name: str) -> None:
        """Forget a snapshot; who has gone back to it, keeps what it has. Raises NotFound."""
        self._free_snapshot(self.get_snapshot(name))
        del self.snapshots[name]

    def _free_snapshot(self, snapshot: Snapshot | None) -> None:
        for state in snapshot.states.values() if snapshot else ():
            self.deferred.add(state)

    def __iter__(self) -> Iterator[tuple[str, SessionState]]:
        """Go through names and sessions, the one without a name first, then the one unused for longest."""
        now = self.now()
        for name, session in list(self._sessions.items()):
            if self._is_idle(session, now):
                self._drop(name, self._for_idleness)
        return iter([("", self._unnamed), *self._sessions.items()])

    @property
    def services(self) -> list[str]:
        """The names of the services of which there are states."""
        return list(self._seeds)

    @property
    def dropped_reasons(self) -> Mapping[str, str]:
        """The names of sessions that were dropped and not used since, and why."""
        return self._dropped

    def _create(self, name: str) -> SessionState:
        _check_name("session", name)
        session = self._new_state()
        if why := self._dropped.pop(name, None):
            session.dropped_reason = why
            _log.warning("Session %r begins anew: what it held was dropped, %s.", name, why)
        found = self._sessions.setdefault(name, session)
        if len(self._sessions) > self._max_sessions and (oldest := self._unused_for_longest()):
            self._drop(oldest[0], f"as there may be {self._max_sessions} sessions")
        return found

    def _new_state(self) -> SessionState:
        session = SessionState(self._seeds, self.deferred)
        session.last_used = self.now()
        return session

    def _drop_idle(self, now: float) -> None:
        # At most two at a time: nobody is to wait for many, and no more than one is made at a time.
        for _ in range(2):
            oldest = self._unused_for_longest()
            if oldest is None or not self._is_idle(oldest[1], now):
                return
            self._drop(oldest[0], self._for_idleness)

    @property
    def _for_idleness(self) -> str:
        return f"as nobody used it for {self._idle:g} seconds"

    def _is_idle(self, session: SessionState, now: float) -> bool:
        return now - session.last_used > self._idle

    def _unused_for_longest(self) -> tuple[str, SessionState] | None:
        try:
            return next(iter(self._sessions.items()), None)
        except RuntimeError:
            # Python code in another thread is using a session right now: the next request will do.
            return None

    def _drop(self, name: str, why: str) -> None:
        if session := self._sessions.pop(name, None):
            session.release()
            self._dropped[name] = why
            if len(self._dropped) > _MAX_DROPPED_NAMES:
                self._dropped.popitem(last=False)


def _check_name(of: str, name: str) -> None:
    if not (name and len(name) <= MAX_NAME_LENGTH and name.isprintable()):
        raise InvalidControlRequest(f"The name of a {of} is 1 to {MAX_NAME_LENGTH} characters, all of them printable.")
