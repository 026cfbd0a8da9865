"""Export and import of a session's states as one JSON document."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from projectlink_mock._core.contract.json_body import read_json
from projectlink_mock._core.sessions.store import MAX_ID_COUNTER, SessionState
from projectlink_mock._core.storage.codec import DecodeError, Encoder, decode
from projectlink_mock._core.storage.forks import fork
from projectlink_mock._core.storage.table import tables_of

MAX_DEPTH = 200
"""Largest depth of a document. It nests bodies of up to 100 levels a few levels deep; orjson writes at most 254."""

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def parse(content: bytes) -> Any:
    """Return the JSON in a file, with or without a byte order mark. Raises ValueError.

    Windows' editors write the mark, and PowerShell writes UTF-16.
    """
    if content.startswith(_UTF_16):
        content = content.decode("utf-16").encode()
    return read_json(content.removeprefix(codecs.BOM_UTF8), MAX_DEPTH)


def dump(session: SessionState, services: Iterable[str]) -> dict[str, Any]:
    """Return the document, to be serialized with `serialize`."""
    return {"id_counter": session.id_counter, "services": {name: session.state(name) for name in services}}


def dump_fork(session: SessionState, services: Iterable[str]) -> dict[str, Any]:
    """Return the document with a copy of the states, which another thread may serialize."""
    document = dump(session, services)
    return {**document, "services": {name: fork(state) for name, state in document["services"].items()}}


def serialize(document: object) -> bytes:
    """Return a document as JSON. Contents of uploads beyond `MAX_CONTENT_BYTES` are left out, but for their length."""
    return orjson.dumps(document, Encoder(), orjson.OPT_PASSTHROUGH_DATACLASS)


def load(session: SessionState, kinds: Mapping[str, type], document: Any) -> None:
    """Replace the states of a session by those of a document.

    Args:
        session: The session; its clock, journal and fault rules are unchanged.
        kinds: The type of the state, by service.
        document: A parsed document in the form of `dump`.

    Raises:
        DecodeError: The document is malformed or inconsistent; the session is unchanged.
    """
    session.replace_states(*decode_document(kinds, document))


def decode_document(kinds: Mapping[str, type], document: Any) -> tuple[dict[str, Any], int]:
    """Return the states and the identifier counter of a document, as `load` takes it. Raises DecodeError."""
    id_counter, services = check_document(document)
    if set(services) != set(kinds):
        raise DecodeError(f"services must be exactly those that are served: {', '.join(kinds)}")
    states = {name: decode(kind, services[name], f"$.services.{name}") for name, kind in kinds.items()}
    for name, state in states.items():
        for violation in _integrity_errors(state):
            raise DecodeError(f"$.services.{name}.{violation}")
    return states, id_counter


def check_document(document: Any) -> tuple[int, dict[str, Any]]:
    """Return the identifier counter and the states, still as JSON, of a document. Raises DecodeError."""
    if not isinstance(document, dict) or set(document) != {"id_counter", "services"}:
        raise DecodeError("the document must have id_counter and services, and nothing else")
    id_counter, services = document["id_counter"], document["services"]
    if type(id_counter) is not int or not 0 <= id_counter <= MAX_ID_COUNTER:
        raise DecodeError(f"$.id_counter: must be an integer from 0 to {MAX_ID_COUNTER}")
    if not isinstance(services, dict):
        raise DecodeError("$.services: must be an object")
    return id_counter, services


def _integrity_errors(state: Any) -> Iterator[str]:
    """Yield the violations of keys and foreign keys in a state, and those that the state itself reports."""
    tables = tables_of(state)
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
    if hasattr(state, "violations"):
        yield from state.violations()


def _as_tuple(value: Any) -> tuple[Any, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)
