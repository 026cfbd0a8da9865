"""Texts with secrets in them, taken apart: what is plain, and what is a variable in a written form."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from projectlink_mock._core.export.recording import AUTHORIZATION, JSON, Exchange, Recording
from projectlink_mock._core.export.secret_refs import in_header, in_json, in_query, name_of, owner_of

# Halves of characters: no text that came over a connection has them.
_FROM, _TO = "\ud800", "\udbff"
_MARKED = re.compile(f"{_FROM}([^{_TO}]*){_TO}")
_NOT_TO_SEND = ("accept-encoding", "host", "user-agent")


class Variables:
    """The names that secrets have as variables, in the order in which they are met."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}

    def of(self, name: str) -> str:
        """Give the variable of a secret's name."""
        if name not in self.names:
            words = re.sub(r"[^A-Z0-9]+", "_", name.upper()).strip("_")
            variable = f"ANSWER_{words}" if owner_of(name) else words
            taken = set(self.names.values())
            while variable in taken:
                variable += "_"
            self.names[name] = variable
        return self.names[name]


def marked(reference: str) -> str:
    """Mark a reference, so that it is told from a text that only looks like one."""
    name = name_of(reference)
    return reference if name is None else f"{_FROM}{name}{_TO}"


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Take a text with marks apart: each piece, and whether it is the name of a secret."""
    for at, piece in enumerate(_MARKED.split(text)):
        if piece:
            yield piece, at % 2 == 1


def headers_of(exchange: Exchange) -> dict[str, str]:
    """The headers to send, secrets marked."""
    sent = {name: value for name, value in exchange.headers.items() if name not in _NOT_TO_SEND}
    if AUTHORIZATION in sent:
        sent[AUTHORIZATION] = in_header(sent[AUTHORIZATION], marked)
    return sent


def target_of(exchange: Exchange) -> str:
    """Path and query, secrets marked."""
    query = in_query(exchange.query, marked, quoted=str)
    return f"{exchange.path}?{query}" if query else exchange.path


def json_of(value: Any) -> str:
    """JSON as a text, secrets marked."""
    return json.dumps(in_json(value, marked), ensure_ascii=False, separators=(",", ":"))


def wanted_of(recording: Recording) -> dict[int, list[str]]:
    """By exchange, the names of the secrets in its answer that a later request sends."""
    found: dict[str, None] = {}

    def collect(reference: str) -> str:
        if name := name_of(reference):
            found[name] = None
        return reference

    for exchange in recording.exchanges:
        _each(exchange, collect)
    there = {one.number for one in recording.exchanges}
    wanted: dict[int, list[str]] = {}
    for name in found:
        owner = owner_of(name)
        if owner and owner[0] in there:
            wanted.setdefault(owner[0], []).append(name)
    return wanted


def _each(exchange: Exchange, collect: Callable[[str], str]) -> None:
    if AUTHORIZATION in exchange.headers:
        in_header(exchange.headers[AUTHORIZATION], collect)
    in_query(exchange.query, collect)
    if exchange.request.kind == JSON:
        in_json(exchange.request.json, collect)


def one_line(text: str) -> str:
    """A text for a comment, which ends with its line."""
    return " ".join(text.split())
