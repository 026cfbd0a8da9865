"""What comes back: headers, raw responses and results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from projectlink._core.attempt import Attempt
from projectlink._core.secret import HIDDEN, scrub

T = TypeVar("T")

_SENSITIVE = ("auth", "cookie", "token", "key", "secret", "password", "credential")


def is_sensitive(name: str) -> bool:
    """Whether a header, or a field, with this name carries a secret."""
    lowered = name.lower()
    return any(word in lowered for word in _SENSITIVE)


class Headers(Mapping[str, str]):
    """HTTP headers: looked up without regard to case, repeated ones joined by a comma."""

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
        return f"Headers({ {name: HIDDEN if is_sensitive(name) else value for name, value in self.items()} })"

    def scrubbed(self, secrets: tuple[str, ...]) -> Headers:
        """The headers with every occurrence of the secrets replaced."""
        return Headers([(name, scrub(value, secrets)) for name, value in self.items()])

    def __reduce__(self) -> tuple[Any, ...]:
        return Headers, (list(self.items()),)


class RawResponse:
    """One HTTP response as a transport hands it over.

    Attributes:
        status: HTTP status code.
        reason: HTTP reason phrase.
        data: The whole body, decompressed; empty if the response was asked for unread.
        unread: The reader of an unread body, a ``RESTResponse`` or ``AsyncRESTResponse``.
    """

    __slots__ = ("_pairs", "data", "reason", "status", "unread")

    def __init__(
        self,
        status: int,
        reason: str | None,
        headers: Iterable[tuple[str, str]],
        data: bytes,
        unread: Any = None,
    ) -> None:
        self.status = status
        self.reason = reason or ""
        self.data = data
        self.unread = unread
        self._pairs = headers

    @property
    def headers(self) -> Headers:
        """Response headers, case-insensitive."""
        return Headers(self._pairs)

    def discard(self) -> None:
        """Let go of a body that nobody will read."""
        if self.unread is not None:
            self.unread.close()


class ApiResponse(Generic[T]):
    """A successful response with its result.

    Also a sequence of ``data, status_code, headers``, which is what older generated clients return.

    Attributes:
        status_code: HTTP status code.
        headers: Response headers, case-insensitive.
        data: The result, of the operation's return type.
        raw_data: The body as it came, decompressed.
        history: Every attempt of the call.
    """

    __slots__ = ("data", "headers", "history", "raw_data", "status_code")

    def __init__(
        self, status_code: int, headers: Headers, data: T, raw_data: bytes, history: tuple[Attempt, ...] = ()
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.data = data
        self.raw_data = raw_data
        self.history = history

    def __iter__(self) -> Iterator[Any]:
        return iter((self.data, self.status_code, self.headers))

    def __getitem__(self, index: int) -> Any:
        return (self.data, self.status_code, self.headers)[index]

    def __len__(self) -> int:
        return 3

    def __repr__(self) -> str:
        return f"ApiResponse(status_code={self.status_code}, data={self.data!r})"


def retry_after(headers: Headers) -> float | None:
    """Seconds that a ``Retry-After`` header asks for, given in seconds or as a date; None if there is none."""
    value = headers.get("retry-after")
    if value is None:
        return None
    if value.strip().isdecimal() and value.isascii():
        return float(value)
    return _seconds_until(value)


def _seconds_until(date: str) -> float | None:
    from datetime import datetime, timezone
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(date)
        if when.tzinfo is None:
            when = when.replace(tzinfo=timezone.utc)
        return max(0.0, (when - datetime.now(timezone.utc)).total_seconds())
    except (ValueError, OverflowError):
        return None
