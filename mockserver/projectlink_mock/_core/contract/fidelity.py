"""Emulation notes: for each operation what the mock emulates and simplifies, and its source.

The notes of a service are in its fidelity.json: a sentence for each reason of an error, notes for groups of
operations, and a row for each operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from projectlink_mock._core.contract.spec import Operation
from projectlink_mock._core.storage import codec

EVERYWHERE: dict[str, list[str]] = {
    "emulated": [
        "Path, query, headers and body are validated against the contract; errors have the service's own format.",
        "A rejected request changes nothing; every other request is atomic.",
        "Durations, expiries and schedules follow the clock of the session, which can be set.",
    ],
    "simplified": [
        "The users are the demo users, whose tokens are public.",
        "The wording of error messages is the mock's own.",
        "There are no rate limits and no outages, except those of fault rules.",
        "All data is in memory and consistent at once: nothing is replicated with a delay.",
    ],
}
"""The notes that hold for all operations of all services."""

_ANY_PERMISSION = "permission; needs=*"
"""The key in `reasons` for all permissions with a dotted name, such as `models.create`."""
_PERMISSION = re.compile(r'permission; needs="?\w+\.')


@dataclass(frozen=True)
class _Notes:
    """The notes of one operation or of a group."""

    emulated: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    simplified: tuple[str, ...] = ()
    section: str = ""
    operations: tuple[str, ...] = ()


@dataclass(frozen=True)
class _File:
    """The content of a fidelity.json."""

    document: str
    reasons: dict[str, str]
    groups: tuple[_Notes, ...]
    operations: dict[str, _Notes]
    api: str | None = None


@dataclass(frozen=True)
class Source:
    """The document that an operation follows, and its section; `api` is the URL that the document describes."""

    document: str
    section: str
    api: str | None


@dataclass(frozen=True)
class Fidelity:
    """The emulation notes of an operation.

    `rejects` has a sentence for each rule and permission whose violation is an error, by its X-Mock-Reason.
    `unimplemented` is the reason for a 501, and the other notes are then empty.
    """

    service: str
    operation: str
    emulated: list[str]
    rejects: dict[str, str]
    simplified: list[str]
    source: Source
    roles: dict[str, int] = field(default_factory=dict)
    unimplemented: str | None = None


def load_fidelity(service: str) -> dict[str, Fidelity]:
    """Return the notes of a service's operations by their ids.

    Raises OSError for an unknown service, and ValueError for an invalid file.
    """
    return read_fidelity(service, (Path(__file__).parents[2] / "services" / service / "fidelity.json").read_bytes())


def unimplemented(service: str, operation: Operation) -> Fidelity:
    """Return the notes of an operation that the mock does not emulate."""
    source = Source("OpenAPI document", f"{operation.method} {operation.path}", None)
    return Fidelity(service, operation.id, [], {}, [], source, unimplemented=operation.unimplemented)


def read_fidelity(service: str, content: bytes) -> dict[str, Fidelity]:
    """Parse a fidelity.json. Raises ValueError for a reason without a sentence or a group without its rows."""
    file: Any = codec.decode(_File, orjson.loads(content))
    if unknown := {name for group in file.groups for name in group.operations} - set(file.operations):
        raise ValueError(f"{service}: a group lists {', '.join(sorted(unknown))}, which has no row")
    return {name: _with_groups(service, name, file) for name in file.operations}


def _with_groups(service: str, name: str, file: _File) -> Fidelity:
    """Return the notes of an operation together with those of its groups."""
    row = file.operations[name]
    all_notes = [row, *(group for group in file.groups if name in group.operations)]
    return Fidelity(
        service,
        name,
        emulated=_concatenated(one.emulated for one in all_notes),
        rejects={reason: _sentence(file, reason) for reason in _concatenated(one.rejects for one in all_notes)},
        simplified=_concatenated(one.simplified for one in all_notes),
        source=Source(file.document, row.section or name, file.api),
    )


def _concatenated(lists: Iterable[tuple[str, ...]]) -> list[str]:
    return [text for texts in lists for text in texts]


def _sentence(file: _File, reason: str) -> str:
    known = file.reasons
    general = known.get(_ANY_PERMISSION) if _PERMISSION.match(reason) else None
    sentence = known.get(reason, general)
    if sentence is None:
        raise ValueError(f"{reason} has no sentence")
    return sentence
