"""What the real service calls things, and what the mock calls the same ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from projectlink_mock._core.http.redaction import is_secret

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_IDENTIFYING = frozenset({"id", "pk", "uuid", "name", "location", "url", "href"})
_LONGEST = 1_000


class Names:
    """Names and identifiers by what the real service calls them, learned from answers to the same request."""

    def __init__(self) -> None:
        self._mock: dict[str, str] = {}
        self._made: set[str] = set()

    def is_made(self, text: str) -> bool:
        """Whether it is of something that was made by a request that both were sent."""
        return text in self._made

    def said(self, body: Any) -> None:
        """Know the texts of a request that made or changed something: clients choose names themselves."""
        for text in _texts(body):
            self._made.add(text)

    def learn(self, real: Any, mock: Any, *, made: bool) -> None:
        """Learn from both answers to a request, which may be what `made` the thing."""
        for one, other in _pairs(real, mock, ""):
            # Lists may be of different things: what one of both made is known better.
            if made or one not in self._made:
                self._mock[one] = other
            if made:
                self._made.add(one)

    def segments(self, path: str) -> str:
        """A path with the mock's names."""
        return "/".join(quote(self._text(unquote(part)), safe="") if part else "" for part in path.split("/"))

    def query(self, query: str) -> str:
        """A query with the mock's names."""
        pairs = parse_qsl(query, keep_blank_values=True)
        return urlencode([(name, self._value(name, value)) for name, value in pairs]) if query else ""

    def _value(self, name: str, value: str) -> str:
        return value if value.isdecimal() and not _identifies(name, value) else self._text(value)

    def body(self, value: Any, key: str = "") -> Any:
        """A JSON body with the mock's names; a number only where it is called an identifier."""
        if isinstance(value, dict):
            return {name: self.body(item, name) for name, item in value.items()}
        if isinstance(value, list):
            return [self.body(item, key) for item in value]
        if isinstance(value, str):
            return self._text(value)
        if type(value) is int and _identifies(key, value) and str(value) in self._mock:
            translated = self._mock[str(value)]
            return int(translated) if translated.isdecimal() else value
        return value

    def _text(self, text: str) -> str:
        return self._mock.get(text, text)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str) and 0 < len(value) <= _LONGEST:
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


def _pairs(real: Any, mock: Any, key: str) -> Iterator[tuple[str, str]]:
    """What is an identifier on both sides, and the parts of addresses that are."""
    if isinstance(real, dict) and isinstance(mock, dict):
        for name in real.keys() & mock.keys():
            yield from _pairs(real[name], mock[name], name)
    elif isinstance(real, list) and isinstance(mock, list):
        for one, other in zip(real, mock, strict=False):
            yield from _pairs(one, other, key)
    elif type(real) is type(mock) and _identifies(key, real):
        one, other = str(real), str(mock)
        yield one, other
        if "://" in one:
            steps = zip(urlsplit(one).path.split("/"), urlsplit(other).path.split("/"), strict=False)
            yield from ((unquote(first), unquote(second)) for first, second in steps if first and second)


def _identifies(key: str, value: Any) -> bool:
    if type(value) not in (str, int):
        return False
    if isinstance(value, str) and (_UUID.fullmatch(value) or is_secret(key)):
        return True
    plain = key.lower().replace("-", "_")
    return plain in _IDENTIFYING or plain.endswith(("_id", "_name", "_url")) or key.endswith("Id")
