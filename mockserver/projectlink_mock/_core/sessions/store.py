"""Sessions: each has its own state, clock, journal and fault rules, isolated from all others."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from copy import copy, deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from projectlink_mock._core.clock import Clock
from projectlink_mock._core.http.errors import (
    Conflict,
    InsufficientStorage,
    InvalidControlRequest,
    InvalidSessionName,
    NotFound,
)
from projectlink_mock._core.http.limits import LIMITS
from projectlink_mock._core.http.messages import link_prefix
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.sessions.faults import Faults
from projectlink_mock._core.sessions.journal import Journal, JournalBudget
from projectlink_mock._core.sessions.memory import MemoryBudget, SessionMemory, SharedData, drop_indexes, state_size
from projectlink_mock._core.storage.forks import DeferredFree, cached_fork, fork
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock._core.waiting import monotonic

Seeds = Mapping[str, Callable[[], Any]]
"""Factories of the initial states, by service."""

MAX_NAME_LENGTH = 200

MAX_SNAPSHOTS = 1_000

MIN_IDLE_SECONDS = 60
"""Time for which a session must be unused before it is dropped for lack of memory."""

MAX_ID_COUNTER = 2**53 - 1
"""Largest integer that every JSON parser reads exactly."""

_MAX_DROPPED_NAMES = 10_000
_FAULTS = "fault rules"
_VALID_NAME = f"1 to {MAX_NAME_LENGTH} printable characters"
_log = logging.getLogger("projectlink_mock")


@dataclass(eq=False, frozen=True)
class Snapshot:
    """A copy of a session without its journal; services that the session has not used have no state in it.

    `taken_at` is the real time, even if the session's clock was frozen.
    """

    states: Mapping[str, Any] = field(repr=False)
    taken_at: datetime
    id_counter: int
    frozen_at: datetime | None
    faults: Faults = field(repr=False)
    hooks: Mapping[str, Any] = field(repr=False)
    shared: tuple[SharedData, ...] = field(repr=False, default=())


class SessionState:
    """The session state: the data of one session. The state of a service is created at its first use."""

    def __init__(
        self,
        seeds: Seeds,
        deferred: DeferredFree | None = None,
        id_counter: int = 0,
        journals: JournalBudget | None = None,
        memory: MemoryBudget | None = None,
    ) -> None:
        self.clock = Clock()
        self.journal = Journal(journals)
        self.memory = SessionMemory(memory)
        self.faults = Faults()
        self.id_counter = id_counter
        self.hooks: dict[str, Any] = {}
        """Python functions registered for this session by name; a state document cannot hold them."""
        self.requests = 0
        """Number of requests to services."""
        self.last_used = 0.0
        """Monotonic time of the last use, in seconds."""
        self.locks: set[str] = set()
        """Names of what is locked while the body of a request arrives."""
        self.link_prefix = ""
        """Path of links to this session; no later session of the same name has it."""
        self.dropped_reason: str | None = None
        """Reason for which the previous session of this name was dropped; None if there was none."""
        self._seeds = seeds
        self._deferred = DeferredFree() if deferred is None else deferred
        self._states: dict[str, Any] = {}

    def state(self, service: str) -> Any:
        """Return the state of a service."""
        try:
            return self._states[service]
        except KeyError:
            state = self._states.setdefault(service, self._seeds[service]())
            self.memory.start(service, state_size(state))
            return state

    @property
    def services(self) -> list[str]:
        """Return the names of the services."""
        return list(self._seeds)

    @property
    def is_used(self) -> bool:
        """Return True if anything but the journal may differ from a new session."""
        return bool(self._states or self.faults.active or self.hooks or self.clock.frozen_at or self.id_counter)

    def snapshot(self) -> Snapshot:
        """Return a snapshot, which copies no records. Must not be called while a handler runs."""
        states = {name: fork(state) for name, state in self._states.items()}
        now = datetime.now(timezone.utc)
        self.measure()
        shared = self.memory.share()
        hooks = dict(self.hooks)
        return Snapshot(states, now, self.id_counter, self.clock.frozen_at, deepcopy(self.faults), hooks, shared)

    def restore(self, snapshot: Snapshot) -> None:
        """Restore a snapshot of any session, without copying records. Must not be called while a handler runs."""
        old, self._states = self._states, {name: fork(state) for name, state in snapshot.states.items()}
        for name, state in old.items():
            self._deferred.add(state, snapshot.states.get(name))
        self.id_counter = snapshot.id_counter
        self.clock.frozen_at = snapshot.frozen_at
        self.faults = deepcopy(snapshot.faults)
        self.hooks = dict(snapshot.hooks)
        self.memory.restore(snapshot.shared, self._sizes())
        self._record_replacement()

    def replace_states(self, states: Mapping[str, Any], id_counter: int) -> None:
        """Replace the states of the services. Clock, journal and fault rules are unchanged."""
        old, self._states = self._states, dict(states)
        self.id_counter = id_counter
        for state in old.values():
            self._deferred.add(state)
        self.memory.restore((), {})
        self.measure()
        self._record_replacement()

    def measure(self, service: str | None = None) -> None:
        """Update the memory that the session takes, after changes of a service's state or of anything."""
        if service is None:
            for part, size in self._sizes().items():
                self.memory.update(part, size)
        elif (state := self._states.get(service)) is not None:
            self.memory.update(service, state_size(state))

    def drop_indexes(self) -> None:
        """Free the memory of what searches are faster with."""
        for state in self._states.values():
            drop_indexes(state)
        self.measure()

    def _sizes(self) -> dict[str, int]:
        return {_FAULTS: self.faults.size, **{name: state_size(state) for name, state in self._states.items()}}

    def release(self) -> None:
        """Queue the data of a discarded session for freeing in small batches, and wake the journal's watchers."""
        for state in self._states.values():
            self._deferred.add(state)
        self.journal.release()
        self.memory.release()
        self._deferred.add_records(list(self.journal))  # a copy: other threads may still write
        self.journal.notify()  # event streams move on to the next session of this name

    def _record_replacement(self) -> None:
        description = "another state was put in place of what there was"
        self.journal.record_change(self.clock.instant(), "", "", "", None, description=description)

    def new_id(self) -> str:
        """Return a new identifier, which depends only on the number of identifiers so far."""
        return identifier(self.new_number())

    def new_number(self) -> int:
        """Return a number that this session has used neither as such nor in an identifier.

        After the largest, which only an edited state comes close to, the numbers start again at 1.
        """
        self.id_counter = self.id_counter % MAX_ID_COUNTER + 1
        return self.id_counter


def service_state(session: SessionState, service: str) -> Any:
    """Return the state of a service for a factory, which users call.

    Raises:
        TypeError: The first argument is another object, such as a `MockServer`.
        ValueError: The server does not serve the service.
    """
    if not isinstance(session, SessionState):
        kind = type(session).__name__
        raise TypeError(f"expected the session state, received an object of the type {kind}: pass mock.state")
    if service not in session.services:
        raise ValueError(f"{service} is not served; served are {', '.join(session.services)}")
    return session.state(service)


class SessionStore:
    """The sessions by name, each created at its first use; the empty name is the default session.

    The store drops sessions that are unused for `idle` seconds, and the least recently used one when there are more
    than `max_sessions`. It never drops the default session. It checks both whenever a session is requested.
    `id_counter` is the number of identifiers in the initial states. The journals of all sessions share `journal_bytes`,
    their states and the snapshots `state_bytes`.
    """

    def __init__(
        self,
        seeds: Seeds,
        *,
        idle: float = LIMITS.session_seconds,
        max_sessions: int = LIMITS.sessions,
        id_counter: int = 0,
        journal_bytes: int = LIMITS.journal_bytes,
        state_bytes: int = LIMITS.memory_bytes - LIMITS.journal_bytes,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self.now = now
        self.journal_bytes = journal_bytes
        self._journals = JournalBudget(journal_bytes)
        self.memory = MemoryBudget(state_bytes)
        self.snapshots: dict[str, Snapshot] = {}
        """Saved snapshots by name; any session can restore them."""
        self.deferred = DeferredFree()
        self._seeds = {service: cached_fork(make) for service, make in seeds.items()}
        self._idle = idle
        self._max_sessions = max_sessions
        self._id_counter = id_counter
        self._default = self._new_session()
        self._sessions: OrderedDict[str, SessionState] = OrderedDict()
        self._dropped: OrderedDict[str, str] = OrderedDict()
        self._ended: OrderedDict[str, int] = OrderedDict()
        """Number of ended sessions by name."""

    def get(self, name: str) -> SessionState:
        """Return a session, creating it if necessary. Raises InvalidSessionName."""
        if self.deferred.pages:
            self.deferred.free_batch()
        now = self.now()
        if self._sessions:
            self._drop_idle(now)
        session = self._sessions.get(name) if name else self._default
        if session is not None and name and self._is_idle(session, now):
            self._drop(name, self._idle_reason)
            session = None
        if session is None:
            session = self._create(name)
        session.last_used = now
        if len(self._sessions) > 1:
            with suppress(KeyError):  # the default session is not in the dict, nor one that was just dropped
                self._sessions.move_to_end(name)
        return session

    def get_for_request(self, name: str) -> SessionState:
        """Return the session of a request to a service and count the request. Raises InvalidSessionName."""
        session = self.get(name)
        session.requests += 1
        return session

    def check_link(self, name: str, number: int) -> None:
        """Raise NotFound if a session has ended, or was reset, since a link to it was made."""
        session = self._sessions.get(name)
        if session is None or self._is_idle(session, self.now()) or number != self._next_number(name):
            text = f"The session {name!r} of this link has ended, or was reset: its data is gone."
            raise NotFound(text, missing("session"))

    def find(self, name: str, link: tuple[str, int] | None = None) -> SessionState | None:
        """Return a session without creating it; None if there is no such session, or not that of the link."""
        if link is not None:
            with suppress(NotFound):
                self.check_link(*link)
                return self._sessions.get(name)
            return None
        return self._sessions.get(name) if name else self._default

    def reset(self, name: str) -> None:
        """Discard the data of a session, whose memory is freed in later steps. Its next use starts from the seed."""
        if not name:
            old, self._default = self._default, self._new_session()
            old.release()
        elif session := self._sessions.pop(name, None):
            self._end(name, session)
        self._dropped.pop(name, None)

    def separate(self) -> SessionStore:
        """Return a store without the sessions of this one, from the same seeds and in the same memory."""
        store = copy(self)
        store._sessions, store._dropped = OrderedDict(), OrderedDict()
        store._default = store._new_session()
        return store

    def replace(self, name: str, session: SessionState) -> None:
        """Put a session of a separate store in place of one of this store, which is discarded."""
        old = self.get(name)  # created if it was dropped meanwhile, so that the number of sessions stays bounded
        session.last_used = old.last_used
        if name:
            self._sessions[name] = session
        else:
            self._default = session
        old.release()

    def delete(self, name: str) -> None:
        """Delete a session other than the default one. Raises NotFound."""
        if name not in self._sessions:
            raise NotFound(f"There is no session {name!r}.", missing("session"))
        self.reset(name)

    def check_memory(self, session: SessionState, size: int) -> None:
        """Check that a session may take that many bytes more, dropping its indexes and unused sessions if necessary.

        Raises InsufficientStorage if there is no room and the session has more than an equal part of all memory, so
        that one session does not stop the others.
        """
        if not self.memory.has_room(size):
            session.drop_indexes()
            self._drop_for_memory(size)
            part = self.memory.max_bytes // (1 + len(self._sessions))
            if not self.memory.has_room(size) and session.memory.size + size > part:
                raise InsufficientStorage(self.memory.max_bytes)

    def save_snapshot(self, name: str, session: SessionState) -> Snapshot:
        """Save a snapshot of a session under a name, replacing an older one of that name.

        Raises:
            InvalidControlRequest: The name is invalid.
            Conflict: There are `MAX_SNAPSHOTS` snapshots of other names.
            InsufficientStorage: There is no room for data that only the snapshot would keep.
        """
        if not _is_valid(name):
            raise InvalidControlRequest(f"The name of a snapshot must be {_VALID_NAME}.")
        if len(self.snapshots) >= MAX_SNAPSHOTS and name not in self.snapshots:
            text = f"There are already {MAX_SNAPSHOTS} snapshots, the maximum; delete one first."
            raise Conflict(text, rule("most-snapshots"))
        session.measure()
        if session.memory.size and not self.memory.has_room():
            self._drop_for_memory(0)
            if not self.memory.has_room():
                raise InsufficientStorage(self.memory.max_bytes)
        snapshot = session.snapshot()
        old, self.snapshots[name] = self.snapshots.pop(name, None), snapshot
        self._free_snapshot(old)
        return snapshot

    def get_snapshot(self, name: str) -> Snapshot:
        """Return a saved snapshot. Raises NotFound."""
        if name not in self.snapshots:
            raise NotFound(f"There is no snapshot {name!r}.", missing("snapshot"))
        return self.snapshots[name]

    def delete_snapshot(self, name: str) -> None:
        """Delete a saved snapshot; sessions that restored it are unaffected. Raises NotFound."""
        self._free_snapshot(self.get_snapshot(name))
        del self.snapshots[name]

    def _free_snapshot(self, snapshot: Snapshot | None) -> None:
        for state in snapshot.states.values() if snapshot else ():
            self.deferred.add(state)

    def __iter__(self) -> Iterator[tuple[str, SessionState]]:
        """Iterate over names and sessions: the default session first, then the least recently used first."""
        now = self.now()
        for name, session in list(self._sessions.items()):
            if self._is_idle(session, now):
                self._drop(name, self._idle_reason)
        return iter([("", self._default), *self._sessions.items()])

    @property
    def services(self) -> list[str]:
        """Return the names of the services."""
        return list(self._seeds)

    @property
    def dropped_reasons(self) -> Mapping[str, str]:
        """Return why sessions were dropped, by name, for those that have not been used since."""
        return self._dropped

    def _create(self, name: str) -> SessionState:
        if not _is_valid(name):
            raise InvalidSessionName(f"The name of a session must be {_VALID_NAME}.")
        session = self._new_session()
        session.link_prefix = link_prefix(name, self._next_number(name))
        if reason := self._dropped.pop(name, None):
            session.dropped_reason = reason
            _log.warning("Session %r starts from the seed: its previous data was dropped, %s.", name, reason)
        session = self._sessions.setdefault(name, session)
        if len(self._sessions) > self._max_sessions and (oldest := self._least_recently_used()):
            self._drop(oldest[0], f"as there may be {self._max_sessions} sessions")
        return session

    def _new_session(self) -> SessionState:
        session = SessionState(self._seeds, self.deferred, self._id_counter, self._journals, self.memory)
        session.last_used = self.now()
        return session

    def _next_number(self, name: str) -> int:
        """Return the number of the session of a name, or of the next one: how many there have been."""
        return self._ended.get(name, 0) + 1

    def _end(self, name: str, session: SessionState) -> None:
        session.release()
        self._ended[name] = self._next_number(name)
        self._ended.move_to_end(name)
        if len(self._ended) > _MAX_DROPPED_NAMES:
            self._ended.popitem(last=False)

    def _drop_idle(self, now: float) -> None:
        # Two per request bound its delay, and suffice: a request creates one session at most.
        for _ in range(2):
            oldest = self._least_recently_used()
            if oldest is None or not self._is_idle(oldest[1], now):
                return
            self._drop(oldest[0], self._idle_reason)

    def _drop_for_memory(self, size: int) -> None:
        """Drop sessions that are unused for a while, the least recently used first, until there is room."""
        now, reason = self.now(), f"as all sessions may take {self.memory.max_bytes} bytes of memory"
        for name, session in list(self._sessions.items()):
            if now - session.last_used <= MIN_IDLE_SECONDS or self.memory.has_room(size):
                return
            self._drop(name, reason)

    @property
    def _idle_reason(self) -> str:
        return f"as it was not used for {self._idle:g} seconds"

    def _is_idle(self, session: SessionState, now: float) -> bool:
        return now - session.last_used > self._idle

    def _least_recently_used(self) -> tuple[str, SessionState] | None:
        try:
            return next(iter(self._sessions.items()), None)
        except RuntimeError:
            # Another thread changed the dict during the iteration; the next request drops the session.
            return None

    def _drop(self, name: str, reason: str) -> None:
        if session := self._sessions.pop(name, None):
            self._end(name, session)
            self._dropped[name] = reason
            if len(self._dropped) > _MAX_DROPPED_NAMES:
                self._dropped.popitem(last=False)


def _is_valid(name: str) -> bool:
    return bool(name) and len(name) <= MAX_NAME_LENGTH and name.isprintable()
