"""A map from the real service's names and identifiers to the mock's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeVar
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from projectlink_mock._core.http.redaction import is_secret

V = TypeVar("V")

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_IDENTIFYING = frozenset({"id", "pk", "uuid", "name", "location", "url", "href"})
_MAX_TEXT_LENGTH = 1_000
MAX_IDS = 10_000
"""Largest number of identifiers that are kept, and of texts of created objects; the oldest are forgotten."""


class IdMap:
    """The mock's names and identifiers by the real service's, learned from both responses to the same request."""

    def __init__(self) -> None:
        self._mock_ids: dict[str, str] = {}
        self._created: dict[str, None] = {}

    def is_created(self, text: str) -> bool:
        """Return whether the text identifies an object that a request to both services created."""
        return text in self._created

    def add_request(self, body: Any) -> None:
        """Learn the texts of a request that created or changed an object: clients choose names themselves."""
        for text in _texts(body):
            _remember(self._created, text, None)

    def learn(self, real: Any, mock: Any, *, created: bool) -> None:
        """Learn the identifiers in the bodies of both responses.

        Args:
            real: The real service's body.
            mock: The mock's body.
            created: The request created or changed the object in the bodies.
        """
        for real_id, mock_id in _id_pairs(real, mock, ""):
            # Two lists may hold different objects: a pair from one created object is more reliable.
            if created or real_id not in self._created:
                _remember(self._mock_ids, real_id, mock_id)
            if created:
                _remember(self._created, real_id, None)

    def path_to_mock(self, path: str) -> str:
        """Return a path with the mock's identifiers."""
        return "/".join(quote(self._to_mock(unquote(part)), safe="") if part else "" for part in path.split("/"))

    def query_to_mock(self, query: str) -> str:
        """Return a query with the mock's identifiers."""
        pairs = parse_qsl(query, keep_blank_values=True)
        return urlencode([(name, self._param_to_mock(name, value)) for name, value in pairs]) if query else ""

    def _param_to_mock(self, name: str, value: str) -> str:
        return value if value.isdecimal() and not _is_identifier(name, value) else self._to_mock(value)

    def to_mock(self, value: Any, name: str = "") -> Any:
        """Return JSON with the mock's identifiers; numbers are replaced only in fields that hold identifiers."""
        if isinstance(value, dict):
            return {key: self.to_mock(item, key) for key, item in value.items()}
        if isinstance(value, list):
            return [self.to_mock(item, name) for item in value]
        if isinstance(value, str):
            return self._to_mock(value)
        if type(value) is int and _is_identifier(name, value) and str(value) in self._mock_ids:
            mock_id = self._mock_ids[str(value)]
            return int(mock_id) if mock_id.isdecimal() else value
        return value

    def _to_mock(self, text: str) -> str:
        return self._mock_ids.get(text, text)


def _remember(known: dict[str, V], key: str, value: V) -> None:
    """Add an entry as the latest one; drop the oldest beyond `MAX_IDS`."""
    known.pop(key, None)
    known[key] = value
    if len(known) > MAX_IDS:
        del known[next(iter(known))]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str) and 0 < len(value) <= _MAX_TEXT_LENGTH:
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


def _id_pairs(real: Any, mock: Any, name: str) -> Iterator[tuple[str, str]]:
    """Yield the identifiers at the same places in both bodies, and the path segments of their URLs."""
    if isinstance(real, dict) and isinstance(mock, dict):
        for key in real.keys() & mock.keys():
            yield from _id_pairs(real[key], mock[key], key)
    elif isinstance(real, list) and isinstance(mock, list):
        for real_item, mock_item in zip(real, mock, strict=False):
            yield from _id_pairs(real_item, mock_item, name)
    elif type(real) is type(mock) and _is_identifier(name, real):
        real_id, mock_id = str(real), str(mock)
        if len(real_id) > _MAX_TEXT_LENGTH:
            return
        yield real_id, mock_id
        if "://" in real_id:
            segments = zip(urlsplit(real_id).path.split("/"), urlsplit(mock_id).path.split("/"), strict=False)
            yield from ((unquote(one), unquote(other)) for one, other in segments if one and other)


def _is_identifier(name: str, value: Any) -> bool:
    if type(value) not in (str, int):
        return False
    if isinstance(value, str) and (_UUID.fullmatch(value) or is_secret(name)):
        return True
    plain = name.lower().replace("-", "_")
    return plain in _IDENTIFYING or plain.endswith(("_id", "_name", "_url")) or name.endswith("Id")
