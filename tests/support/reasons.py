"""The header in which the mock says why it refuses, read by a library that knows nothing of the mock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import http_sf

HEADER = "x-mock-reason"
LONGEST = 1000
"""In characters; proxies take headers of a few thousand."""

_DETAILS: Mapping[str, tuple[set[str], set[str]]] = {
    "schema": ({"keyword", "pointer"}, {"member", "schema", "violations"}),
    "body": ({"unreadable"}, set()),
    "parameter": ({"name", "in", "keyword"}, set()),
    "permission": ({"needs"}, set()),
    "missing": ({"record"}, set()),
    "unique": ({"record", "fields"}, set()),
    "fault": ({"id"}, set()),
}
"""By kind, the details that it has, and those that it may have."""

_WORDS: Mapping[str, set[str]] = {
    "token": {"missing", "malformed", "unknown"},
    "route": {"no-such-path", "no-such-method"},
    "limit": {"body", "target", "head", "time", "connections"},
    "http": {"malformed"},
    "control": {"misuse", "switched-off", "token", "origin", "host"},
}
"""By kind, the words of which it has one."""


@dataclass(frozen=True)
class Reason:
    """Why a request was refused: of which kind, by which word, and details of it."""

    kind: str
    word: str
    details: Mapping[str, Any]

    @property
    def name(self) -> str | None:
        """What the mock says of it beside the header, for what is a rule of a service and not of the contract."""
        if self.kind == "rule":
            return f"rule; {self.word}"
        name = {"permission": "needs", "unique": "record"}.get(self.kind)
        return f"{self.kind}; {name}={_written(self.details[name])}" if name else None


def reason_of(headers: Mapping[str, str]) -> Reason:
    """Read the header. Raises KeyError where there is none, and ValueError for one against its grammar."""
    text = headers[HEADER]
    if len(text) > LONGEST:
        raise ValueError(f"it has {len(text)} characters")
    kind, details = _item(text)
    words = [name for name, value in details.items() if value is True]
    reason = Reason(kind, " ".join(words), {name: value for name, value in details.items() if value is not True})
    if not _is_known(reason, set(details)):
        raise ValueError(f"{text!r} is no reason that is documented")
    return reason


def _written(text: Any) -> str:
    return f'"{text}"' if " " in str(text) else str(text)


def _item(text: str) -> tuple[str, dict[str, Any]]:
    parsed: Any = http_sf.parse(text.encode("ascii"), tltype="item")
    kind, details = parsed
    return str(kind), details


def unexplained(status: int, headers: Mapping[str, str]) -> str | None:
    """What is wrong with how an answer explains itself, or None."""
    if not 400 <= status < 500:
        return f"a {status} has no reason" if status < 400 and HEADER in headers else None
    try:
        reason_of(headers)
    except KeyError:
        return f"a {status} says not why"
    except ValueError as error:
        return f"the reason of a {status} cannot be read: {error}"
    return None


def _is_known(reason: Reason, names: set[str]) -> bool:
    if reason.kind == "rule":
        return bool(reason.word) and set(reason.details) <= {"pointer"}
    if reason.kind in _WORDS:
        return names <= _WORDS[reason.kind] and len(names) == 1
    required, optional = _DETAILS.get(reason.kind, ({""}, set()))
    return required <= names <= required | optional
