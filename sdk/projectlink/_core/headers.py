"""HTTP headers: a case-insensitive mapping, their secrets, ``Retry-After``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from projectlink._core.instances import ValidatedByInstance
from projectlink._core.locks import importing
from projectlink._core.secret import REDACTED, is_secret, redact, redact_urls


def header_secrets(headers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the secrets in headers: values, credentials without their scheme, cookies, the password of Basic."""
    found: list[str] = []
    for name, value in headers.items():
        if not is_secret(name):
            continue
        scheme, _, credentials = value.partition(" ")
        found += [value, credentials, value.rpartition(" ")[2]]
        if scheme.lower() == "basic":
            found += _basic_secrets(credentials)
        if name.lower().endswith("cookie"):
            found += [cookie.partition("=")[2].strip() for cookie in value.split(";")]
    return tuple(found)


def _basic_secrets(credentials: str) -> list[str]:
    from base64 import b64decode

    unpadded = credentials.rstrip("=")
    try:
        password = b64decode(credentials).decode().partition(":")[2]
    except ValueError:
        return [unpadded]
    return [unpadded, password]


def decode_header(value: bytes) -> str:
    """Return the text of a header: UTF-8, or else Latin-1."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


class Headers(Mapping[str, str], ValidatedByInstance):
    """HTTP headers, a case-insensitive mapping. Repeated headers are joined by a comma."""

    __slots__ = ("_index", "_pairs")

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._pairs = pairs
        self._index: dict[str, tuple[str, str]] | None = None

    def _load(self) -> dict[str, tuple[str, str]]:
        if self._index is None:
            index: dict[str, tuple[str, str]] = {}
            for name, value in self._pairs:
                key = name.lower()
                index[key] = (name, f"{index[key][1]}, {value}") if key in index else (name, value)
            self._index = index
            self._pairs = ()
        return self._index

    def __getitem__(self, name: str) -> str:
        return self._load()[name.lower()][1]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._load()

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._load().values())

    def __len__(self) -> int:
        return len(self._load())

    def __repr__(self) -> str:
        shown = {name: REDACTED if is_secret(name) else redact_urls(value) for name, value in self.items()}
        return f"Headers({shown})"

    def redacted(self, secrets: tuple[str, ...]) -> Headers:
        """Return the headers with the secrets in their values redacted."""
        return Headers([(name, redact(value, secrets)) for name, value in self.items()])

    def __reduce__(self) -> tuple[Any, ...]:
        return Headers, (list(self.items()),)


def retry_after(headers: Headers) -> float | None:
    """Return the seconds of a ``Retry-After`` header, which has seconds or a date; None if missing or invalid."""
    value = headers.get("retry-after")
    if value is None:
        return None
    if value.strip().isdecimal() and value.isascii():
        return float(value)
    return _seconds_until(value)


def _seconds_until(date: str) -> float | None:
    with importing():
        from datetime import datetime, timezone
        from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(date)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=timezone.utc)
        return max(0.0, (moment - datetime.now(timezone.utc)).total_seconds())
    except (ValueError, OverflowError):
        return None
