"""Going through a listing to its end, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from projectlink._core.errors import ApiTypeError, ApiValueError, OpenApiException

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.request import RequestOptions

T = TypeVar("T")

_USUAL_SIZE = 100


class _Listing(Generic[T]):
    """What is listed: an operation, its filters, and how much of it."""

    def __init__(
        self,
        call: Callable[..., Any],
        operation: Operation[Any],
        values: tuple[Any, ...],
        limit: int | None,
        page_size: int | None,
        options: RequestOptions,
    ) -> None:
        for name, value, least in (("limit", limit, 0), ("page_size", page_size, 1)):
            if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
                raise ApiTypeError(f"{name} must be an int, not {type(value).__name__}")
            if value is not None and value < least:
                raise ApiValueError(f"{name} must be at least {least}")
        self._call = call
        self._operation = operation
        self._values = values
        self._limit = limit
        self._size = page_size
        self._options = options

    def _walk(self) -> _Walk:
        return _Walk(self._operation, self._values, self._limit, self._size)


class Pages(_Listing[T]):
    """The items of a listing, fetched as they are needed. Each iteration starts from the beginning."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[list[T]]:
        """Go through the same items a page at a time; no page is empty."""
        walk = self._walk()
        while not walk.done:
            if page := walk.take(self._call(self._operation, walk.values(), self._options)):
                yield page


class AsyncPages(_Listing[T]):
    """The async twin of ``Pages``: ``async for`` over the items, or over ``pages()``."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page:
                yield item

    async def pages(self) -> AsyncIterator[list[T]]:
        """Go through the same items a page at a time; no page is empty."""
        walk = self._walk()
        while not walk.done:
            answer: Awaitable[Any] = self._call(self._operation, walk.values(), self._options)
            if page := walk.take(await answer):
                yield page


class _Walk:
    """How far a listing has got, without I/O."""

    def __init__(self, operation: Operation[Any], values: tuple[Any, ...], limit: int | None, size: int | None) -> None:
        paging = operation.paging
        if paging is None:
            raise ApiTypeError(f"{operation.id} has no pages")
        self._paging = paging
        self._arguments = [argument.wire_name for argument in operation.arguments]
        self._given = values
        self._left = limit
        self._size = size or min(paging.max_page_size or _USUAL_SIZE, _USUAL_SIZE)
        if limit is not None:
            self._size = max(1, min(self._size, limit))
        self._seen = self._pages = 0
        self._longest = 0
        self._last: list[Any] = []
        self._id = operation.id
        self.done = limit == 0

    def values(self) -> tuple[Any, ...]:
        """The arguments that ask for the next page."""
        paging = self._paging
        start = self._pages + 1 if paging.by_page_number else self._seen
        asked = {paging.start: start, paging.size: self._size}
        if not paging.in_body:
            return tuple(asked.get(name, value) for name, value in zip(self._arguments, self._given, strict=True))
        return tuple(
            {**_plain(value), **asked} if name == "" else value
            for name, value in zip(self._arguments, self._given, strict=True)
        )

    def take(self, answer: Any) -> list[Any]:
        """The items of an answer that are wanted.

        A page that is shorter than was asked for is not taken for the last one, as a server may have a
        limit of its own: what ends a listing is its total, an empty page, or one shorter than another.

        Raises:
            OpenApiException: the page is the one before once more, so that the listing would have no end.
        """
        paging = self._paging
        items: list[Any] = (getattr(answer, paging.items) if paging.items else answer) or []
        if items and items == self._last:
            raise OpenApiException(f"{self._id} gave the same page again, as if it did not know {paging.start!r}")
        self._last = items
        self._seen += len(items)
        self._pages += 1
        self.done = len(items) < max(self._longest, 1)
        self._longest = max(self._longest, len(items))
        if paging.total and self._seen >= getattr(answer, paging.total):
            self.done = True
        if self._left is not None:
            items = items[: self._left]
            self._left -= len(items)
            self.done = self.done or not self._left
        return items


def _plain(body: Any) -> dict[str, Any]:
    """A body as a dict; none is an empty one."""
    return dict(body if isinstance(body, dict) else body.to_dict()) if body is not None else {}
