"""Response types: raw response and typed result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

from projectlink._core.attempt import Attempt
from projectlink._core.headers import Headers

T = TypeVar("T")


class RawResponse:
    """One HTTP response as a transport returns it.

    Attributes:
        status: HTTP status code.
        reason: HTTP reason phrase.
        data: The whole body, decompressed; empty if ``unread`` is set.
        unread: The ``RESTResponse`` or ``AsyncRESTResponse`` that reads the body; None if ``data`` has it.
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
        """Return the response headers, case-insensitive."""
        return Headers(self._pairs)

    def discard(self) -> None:
        """Release the connection of an unread body."""
        if self.unread is not None:
            self.unread.close()


class ApiResponse(Generic[T]):
    """A successful response with its result.

    Also a sequence ``data, status_code, headers``, which older generated clients return.

    Attributes:
        status_code: HTTP status code.
        headers: Response headers, case-insensitive.
        data: The result, of the operation's return type.
        raw_data: The response body, decompressed.
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
