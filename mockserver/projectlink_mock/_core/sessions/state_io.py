"""Export and import of a session's states as one JSON document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock._core.storage.codec import DecodeError, decode
from projectlink_mock._core.storage.table import Table


def dump(session: SessionState, services: Iterable[str]) -> dict[str, Any]:
    """Return the document, to be serialized with `codec.encode` as the default function."""
    return {"id_counter": session.id_counter, "services": {name: session.state(name) for name in services}}


def load(session: SessionState, kinds: Mapping[str, type], document: Any) -> None:
    """Replace the states of a session by those of a document.

    Args:
        session: The session; its clock, journal and fault rules are unchanged.
        kinds: The type of the state, by service.
        document: A parsed document in the form of `dump`.

    Raises:
        DecodeError: The document is malformed or inconsistent; the session is unchanged.
    """
    known = {"id_counter", "services"}
    if not isinstance(document, dict) or set(document) != known:
        raise DecodeError("the document must have id_counter and services, and nothing else")
    id_counter, services = document["id_counter"], document["services"]
    if type(id_counter) is not int or not 0 <= id_counter < 2**53:
        raise DecodeError("$.id_counter: must be an integer of at least 0")
    if not isinstance(services, dict) or set(services) != set(kinds):
        raise DecodeError(f"services must be exactly those that are served: {', '.join(kinds)}")
    states = {name: decode(kind, services[name], f"$.services.{name}") for name, kind in kinds.items()}
    for name, state in states.items():
        for violation in _integrity_errors(state):
            raise DecodeError(f"$.services.{name}.{violation}")
    session.replace_states(states, id_counter)


def _integrity_errors(state: Any) -> Iterator[str]:
    """Yield the violations of keys and foreign keys in a state, and those that the state itself reports."""
    tables = {one.name: value for one in fields(state) if isinstance(value := getattr(state, one.name), Table)}
    for name, table in tables.items():
        key_name = getattr(table.record, "KEY", "id")
        references = getattr(table.record, "FOREIGN_KEYS", {})
        for key, record in table.rows.items():
            if key_name is not None and key != (own := str(getattr(record, key_name))):
                yield f"{name}.{key}: the record has the key {own!r}"
            for field, others in references.items():
                for id in _as_tuple(getattr(record, field)):
                    if not any(str(id) in tables[other] for other in others):
                        yield f"{name}.{key}.{field}: there is no {id!r} in {' or '.join(others)}"
    yield from getattr(state, "violations", tuple)()


def _as_tuple(value: Any) -> tuple[Any, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)
