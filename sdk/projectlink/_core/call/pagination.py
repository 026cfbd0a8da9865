"""Pagination: the items of a listing, page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from projectlink._core.call.legacy import LEGACY_OPTIONS
from projectlink._core.contract.operation import Operation
from projectlink._core.errors import ApiTypeError, ApiValueError, OpenApiException

if TYPE_CHECKING:
    from projectlink._core.http.request import RequestOptions
else:  # so that hints resolve at run time without slow imports
    RequestOptions = Any

T = TypeVar("T")

DEFAULT_PAGE_SIZE = 100
_OTHER_RESULTS = LEGACY_OPTIONS | {"checksum", "save_to"}
"""Options of a call whose result is no page."""


def check_count(name: str, value: int | None, minimum: int) -> None:
    """Raise ApiTypeError or ApiValueError unless a number of items is None, or an int of at least ``minimum``."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise ApiTypeError(f"{name} must be an int, not {type(value).__name__}")
    if value is not None and value < minimum:
        raise ApiValueError(f"{name} must be at least {minimum}, not {value}")


class _Listing(Generic[T]):
    """A paginated call.

    Args:
        call: ``call`` of the client.
        operation: Operation to call.
        values: Its arguments, in the order of its signature.
        limit: Maximum number of items, at least 0; None for all.
        page_size: Number of items per request, at least 1; None for the default.
        options: Options of each call.

    Raises:
        ApiTypeError, ApiValueError: ``limit`` or ``page_size`` is not an int, or is too small.
    """

    def __init__(
        self,
        call: Callable[..., Any],
        operation: Operation[Any],
        values: tuple[Any, ...],
        limit: int | None,
        page_size: int | None,
        options: RequestOptions,
    ) -> None:
        check_count("limit", limit, 0)
        check_count("page_size", page_size, 1)
        if other := sorted(_OTHER_RESULTS.intersection(options)):
            raise ApiTypeError(f"an iteration over {operation.id} does not support {', '.join(other)}; leave it out")
        self._call = call
        self._operation = operation
        self._values = values
        self._limit = limit
        self._page_size = page_size
        self._options = options

    def _cursor(self) -> _Cursor:
        return _Cursor(self._operation, self._values, self._limit, self._page_size)


class Pages(_Listing[T]):
    """The items of a listing, fetched on demand. Each iteration starts at the first page."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[list[T]]:
        """Yield the same items as lists, a list per page. No list is empty."""
        cursor = self._cursor()
        while not cursor.done:
            if page := cursor.accept(self._call(self._operation, cursor.values(), self._options)):
                yield page


class AsyncPages(_Listing[T]):
    """The items of a listing, for ``async for``; see ``Pages``."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page:
                yield item

    async def pages(self) -> AsyncIterator[list[T]]:
        """Yield the same items as lists, a list per page. No list is empty."""
        cursor = self._cursor()
        while not cursor.done:
            call: Awaitable[Any] = self._call(self._operation, cursor.values(), self._options)
            if page := cursor.accept(await call):
                yield page


class _Cursor:
    """Position within a listing, without I/O."""

    def __init__(
        self, operation: Operation[Any], values: tuple[Any, ...], limit: int | None, page_size: int | None
    ) -> None:
        paging = operation.paging
        if paging is None:
            raise ApiTypeError(f"{operation.id} has no pagination")
        self._id = operation.id
        self._paging = paging
        self._names = [argument.wire_name for argument in operation.arguments]
        self._values = values
        self._remaining = limit
        self._page_size = page_size or min(paging.max_page_size or DEFAULT_PAGE_SIZE, DEFAULT_PAGE_SIZE)
        if limit is not None:
            self._page_size = max(1, min(self._page_size, limit))
        self._items = self._pages = self._longest_page = 0
        self._last_page: list[Any] = []
        self.done = limit == 0

    def values(self) -> tuple[Any, ...]:
        """Return the arguments of the next page."""
        paging = self._paging
        start = self._pages + 1 if paging.by_page_number else self._items
        position = {paging.start: start, paging.size: self._page_size}
        named = zip(self._names, self._values, strict=True)
        if not paging.in_body:
            return tuple(position.get(name, value) for name, value in named)
        return tuple({**_to_dict(value), **position} if name == "" else value for name, value in named)

    def accept(self, response: Any) -> list[Any]:
        """Return the items of a page, cut off at the limit.

        A page shorter than requested may not be the last, as a server may have a lower maximum. The listing ends with
        its total, an empty page, or a page shorter than an earlier one.

        Raises:
            OpenApiException: The page equals the one before, so that the listing would not end.
        """
        paging = self._paging
        items: list[Any] = (getattr(response, paging.items) if paging.items else response) or []
        if items and items == self._last_page:
            raise OpenApiException(
                f"{self._id} returned the same page twice; the server seems to ignore {paging.start!r}"
            )
        self._last_page = items
        self._items += len(items)
        self._pages += 1
        self.done = len(items) < max(self._longest_page, 1)
        self._longest_page = max(self._longest_page, len(items))
        total = getattr(response, paging.total) if paging.total else None
        if isinstance(total, int) and self._items >= total:
            self.done = True
        if self._remaining is not None:
            items = items[: self._remaining]
            self._remaining -= len(items)
            self.done = self.done or not self._remaining
        return items


def _to_dict(body: Any) -> dict[str, Any]:
    if body is None:
        return {}
    return dict(body if isinstance(body, dict) else body.to_dict())
