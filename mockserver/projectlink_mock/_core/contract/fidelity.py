"""How close to a service its operations are: what is emulated, what simplified, with its source.

Each house says it in its fidelity.json: reasons for which requests are refused, each in a sentence; what
groups of operations have in common; and a row for each operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from projectlink_mock._core.storage import codec

EVERYWHERE: dict[str, list[str]] = {
    "emulated": [
        "Path, query, headers and body are checked by the contract; errors have the service's own shape.",
        "A request that is refused changes nothing, and each other is carried out whole or not at all.",
        "Time is that of the session: what takes time, runs out or is due does so by a clock that can be set.",
    ],
    "simplified": [
        "The people are those of the cast, with tokens that are known.",
        "The words of error messages are the mock's own.",
        "There are no rate limits and no outages, unless a fault rule asks for them.",
        "All is kept in memory, and read again at once: nothing lags behind.",
    ],
}
"""What holds for all operations of all services."""

_ANY_PERMISSION = "permission; needs=*"
"""Stands in a house's reasons for all permissions that are named like a path: `models.create`."""
_PERMISSION = re.compile(r'permission; needs="?\w+\.')


@dataclass(frozen=True)
class _Notes:
    """What is said of one operation, or of several."""

    emulated: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    simplified: tuple[str, ...] = ()
    section: str = ""
    operations: tuple[str, ...] = ()


@dataclass(frozen=True)
class _File:
    """What a house says, as it is written."""

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
    """What is emulated of an operation, what is left out or made simple, and by which document.

    `refuses` tells of each rule and permission, as X-Mock-Reason names it, what it asks for.
    """

    service: str
    operation: str
    emulated: list[str]
    refuses: dict[str, str]
    simplified: list[str]
    source: Source
    roles: dict[str, int] = field(default_factory=dict)


def load_fidelity(service: str) -> dict[str, Fidelity]:
    """Read what a house says of its operations, by their ids.

    Raises OSError if there is no such house, and ValueError for a file that is not as it should be.
    """
    return read_fidelity(service, (Path(__file__).parents[2] / "services" / service / "fidelity.json").read_bytes())


def read_fidelity(service: str, content: bytes) -> dict[str, Fidelity]:
    """Read what is written so. Raises ValueError for a reason without a sentence, and a group without its rows."""
    written: Any = codec.decode(_File, orjson.loads(content))
    if unknown := {name for group in written.groups for name in group.operations} - set(written.operations):
        raise ValueError(f"{service}: a group has {', '.join(sorted(unknown))}, of which there is no row")
    return {name: _resolved(service, name, written) for name in written.operations}


def _resolved(service: str, name: str, written: _File) -> Fidelity:
    """What is said of an operation itself, and of the groups that it is in."""
    row = written.operations[name]
    all_notes = [row, *(group for group in written.groups if name in group.operations)]
    return Fidelity(
        service,
        name,
        emulated=_together(one.emulated for one in all_notes),
        refuses={reason: _sentence(written, reason) for reason in _together(one.refuses for one in all_notes)},
        simplified=_together(one.simplified for one in all_notes),
        source=Source(written.document, row.section or name, written.api),
    )


def _together(lists: Iterable[tuple[str, ...]]) -> list[str]:
    return [text for texts in lists for text in texts]


def _sentence(written: _File, reason: str) -> str:
    known = written.reasons
    general = known.get(_ANY_PERMISSION) if _PERMISSION.match(reason) else None
    sentence = known.get(reason, general)
    if sentence is None:
        raise ValueError(f"{reason} has no sentence")
    return sentence
