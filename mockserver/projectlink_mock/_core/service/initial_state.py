"""States of users' own, with which the sessions of a server start instead of its seed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson

from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions import state_io
from projectlink_mock._core.storage.codec import DecodeError
from projectlink_mock._core.storage.forks import fork

StateSource = str | os.PathLike[str] | Mapping[str, Any]
"""A state document, as `GET /_mock/state` returns it, or the path of its file."""


def read_document(source: StateSource) -> Any:
    """Return a state document. Raises OSError, TypeError, and ValueError if the file holds no JSON."""
    if isinstance(source, Mapping):
        return dict(source)
    if not isinstance(source, str | os.PathLike):
        kind = type(source).__name__
        raise TypeError(f"the state must be a state document (a dict) or the path of its file, not {kind}")
    path = Path(source)
    if path.exists() and not path.is_file():
        raise ValueError(f"cannot load the state from {path}: it is not a regular file")
    try:
        return state_io.parse(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"cannot load the state from {path}: {error}") from None


def replace_seeds(services: Mapping[str, Service], known: Iterable[str], document: Any) -> int:
    """Let services start with the states of a document; those that it lacks start with their seed.

    Args:
        services: The services that are served.
        known: The names of all services; states of others than are served are left out.
        document: A parsed document in the form of `state_io.dump`.

    Returns:
        The identifier counter of the document.

    Raises:
        DecodeError: The document is malformed or inconsistent.
    """
    id_counter, found = state_io.check_document(document)
    if unknown := sorted(set(found) - set(known)):
        raise DecodeError(f"$.services: unknown service {', '.join(unknown)}; known: {', '.join(known)}")
    chosen = {name: found[name] for name in services if name in found}
    kinds = {name: services[name].state for name in chosen}
    states, _ = state_io.decode_document(kinds, {"id_counter": id_counter, "services": chosen})
    # Replays compare the names of seeds.
    name = f"state {sha256(orjson.dumps(chosen, option=orjson.OPT_SORT_KEYS)).hexdigest()[:12]}"
    for service in services.values():
        service.seed = _seed(name, states[service.name] if service.name in states else service.seed())
    return id_counter


def _seed(name: str, state: Any) -> Callable[[], Any]:
    def seed() -> Any:
        return fork(state)

    seed.__name__ = name
    return seed
