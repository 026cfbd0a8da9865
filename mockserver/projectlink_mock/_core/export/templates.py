"""Texts with secrets, split into plain parts and variables for the exported scripts."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from projectlink_mock._core.export.recording import AUTHORIZATION, JSON, Exchange, Recording
from projectlink_mock._core.export.secret_refs import map_header, map_json, map_query, name_of, origin_of

# Lone surrogates delimit the names of secrets: no decoded text contains them.
_START, _END = "\ud800", "\udbff"
_MARKED = re.compile(f"{_START}([^{_END}]*){_END}")
_MAX_VARIABLE_CHARACTERS = 200
_SKIPPED_HEADERS = ("accept-encoding", "host", "user-agent")


class Variables:
    """Variable names for secrets, in the order of first use."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self._used: set[str] = set()
        self._repeated: dict[str, int] = {}
        """The number that the latest variable of the same words ends in."""

    def variable_for(self, secret: str) -> str:
        """Return the variable for the name of a secret."""
        if secret not in self.names:
            words = re.sub(r"[^A-Z0-9]+", "_", secret[:_MAX_VARIABLE_CHARACTERS].upper()).strip("_")
            words = f"RESPONSE_{words}" if origin_of(secret) else words
            variable = words
            while variable in self._used:
                self._repeated[words] = self._repeated.get(words, 1) + 1
                variable = f"{words}_{self._repeated[words]}"
            self._used.add(variable)
            self.names[secret] = variable
        return self.names[secret]


def mark(reference: str) -> str:
    """Return a reference as a marked name, which no plain text can imitate."""
    name = name_of(reference)
    return reference if name is None else f"{_START}{name}{_END}"


def split_secrets(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a text with marks, each with whether it is the name of a secret."""
    for at, part in enumerate(_MARKED.split(text)):
        if part:
            yield part, at % 2 == 1


def marked_headers(exchange: Exchange) -> dict[str, str]:
    """Return the request headers to send, with marked secrets."""
    headers = {name: value for name, value in exchange.headers.items() if name not in _SKIPPED_HEADERS}
    if AUTHORIZATION in headers:
        headers[AUTHORIZATION] = map_header(headers[AUTHORIZATION], mark)
    return headers


def marked_target(exchange: Exchange) -> str:
    """Return path and query, with marked secrets."""
    query = map_query(exchange.query, mark, quote=str)
    return f"{exchange.path}?{query}" if query else exchange.path


def marked_json(value: Any) -> str:
    """Return JSON as text, with marked secrets."""
    return json.dumps(map_json(value, mark), ensure_ascii=False, separators=(",", ":"))


def secrets_to_extract(recording: Recording) -> dict[int, list[str]]:
    """Return, by exchange, the names of the secrets in its response that later requests send."""
    names: dict[str, None] = {}

    def collect(reference: str) -> str:
        if name := name_of(reference):
            names[name] = None
        return reference

    for exchange in recording.exchanges:
        _visit_secrets(exchange, collect)
    numbers = {one.number for one in recording.exchanges}
    wanted: dict[int, list[str]] = {}
    for name in names:
        origin = origin_of(name)
        if origin and origin[0] in numbers:
            wanted.setdefault(origin[0], []).append(name)
    return wanted


def _visit_secrets(exchange: Exchange, visit: Callable[[str], str]) -> None:
    if AUTHORIZATION in exchange.headers:
        map_header(exchange.headers[AUTHORIZATION], visit)
    map_query(exchange.query, visit)
    if exchange.request.kind == JSON:
        map_json(exchange.request.json, visit)


def one_line(text: str) -> str:
    """Return a text as one line, for a comment."""
    return " ".join(text.split())
