"""Parser of the header `X-Mock-Reason`, built on a library that is independent of the mock server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import http_sf

HEADER = "x-mock-reason"
MAX_LENGTH = 1000
"""In characters; proxies accept headers of a few thousand."""

_DETAILS: Mapping[str, tuple[set[str], set[str]]] = {
    "schema": ({"keyword", "pointer"}, {"member", "schema", "violations"}),
    "body": ({"unreadable"}, set()),
    "parameter": ({"name", "in", "keyword"}, set()),
    "permission": ({"needs"}, set()),
    "missing": ({"record"}, set()),
    "unique": ({"record", "fields"}, set()),
    "fault": ({"id"}, set()),
}
"""Required and optional details of each kind."""

_WORDS: Mapping[str, set[str]] = {
    "token": {"missing", "malformed", "unknown"},
    "route": {"no-such-path", "no-such-method"},
    "limit": {"body", "target", "head", "time", "connections"},
    "session": {"invalid-name"},
    "http": {"malformed", "precondition", "range"},
    "mock": {"failed", "unimplemented"},
    "control": {"misuse", "switched-off", "token", "origin", "host"},
}
"""Words of which a reason of each kind has exactly one."""


@dataclass(frozen=True)
class Reason:
    """Reason for which a request was rejected: its kind, its word, and details."""

    kind: str
    word: str
    details: Mapping[str, Any]

    @property
    def name(self) -> str | None:
        """Key of the reason in fidelity.json; None for a violation of the contract, which is not listed there."""
        if self.kind == "rule":
            return f"rule; {self.word}"
        name = {"permission": "needs", "unique": "record"}.get(self.kind)
        return f"{self.kind}; {name}={_quoted(self.details[name])}" if name else None


def reason_of(headers: Mapping[str, str]) -> Reason:
    """Parse the header.

    Raises:
        KeyError: the header is missing.
        ValueError: the header breaks its documented grammar.
    """
    text = headers[HEADER]
    if len(text) > MAX_LENGTH:
        raise ValueError(f"expected at most {MAX_LENGTH} characters, got {len(text)}")
    kind, details = _item(text)
    words = [name for name, value in details.items() if value is True]
    reason = Reason(kind, " ".join(words), {name: value for name, value in details.items() if value is not True})
    if not _is_known(reason, set(details)):
        raise ValueError(f"{text!r} is not a documented reason")
    return reason


def _quoted(text: Any) -> str:
    return f'"{text}"' if " " in str(text) else str(text)


def _item(text: str) -> tuple[str, dict[str, Any]]:
    parsed: Any = http_sf.parse(text.encode("ascii"), tltype="item")
    kind, details = parsed
    return str(kind), details


def reason_problem(status: int, headers: Mapping[str, str]) -> str | None:
    """Return what is wrong with the reason of a response, or None."""
    if not 400 <= status < 500:
        return f"expected no reason with {status}" if status < 400 and HEADER in headers else None
    try:
        reason_of(headers)
    except KeyError:
        return f"the reason of {status} is missing"
    except ValueError as error:
        return f"the reason of {status} is invalid: {error}"
    return None


def _is_known(reason: Reason, names: set[str]) -> bool:
    if reason.kind == "rule":
        return bool(reason.word) and set(reason.details) <= {"pointer"}
    if reason.kind in _WORDS:
        return names <= _WORDS[reason.kind] and len(names) == 1
    required, optional = _DETAILS.get(reason.kind, ({""}, set()))
    return required <= names <= required | optional
