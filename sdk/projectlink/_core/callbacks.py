"""Functions of the user that must not be async: their results are never awaited."""

from __future__ import annotations

from typing import Any

from projectlink._core.errors import ApiTypeError

_ASYNC_FLAGS = 0x80 | 0x100 | 0x200  # of a code object: coroutine, iterable coroutine, async generator


def is_async_function(function: Any) -> bool:
    """Return whether a function, method, partial or callable object is ``async``."""
    while hasattr(function, "func") and hasattr(function, "keywords"):  # functools.partial
        function = function.func
    candidates = (function, getattr(type(function), "__call__", None))  # noqa: B004 - reads its code
    return any(getattr(getattr(one, "__code__", None), "co_flags", 0) & _ASYNC_FLAGS for one in candidates)


def check_sync_function(name: str, function: Any) -> None:
    """Reject what is neither None nor a function that returns its result at once.

    Raises:
        ApiTypeError: The value is not callable, or is an async function.
    """
    if function is not None and not callable(function):
        raise ApiTypeError(f"{name} must be a callable, not {type(function).__name__}")
    if function is not None and is_async_function(function):
        raise ApiTypeError(f"{name} must not be an async function, as its result would not be awaited")


def close_awaitable(outcome: Any) -> None:
    """Close a coroutine, as Python warns of one that is never awaited."""
    if hasattr(outcome, "close"):
        outcome.close()


def reject_awaitable(name: str, outcome: Any) -> None:
    """Reject the result of a function that turned out to be async.

    Raises:
        ApiTypeError: The result is awaitable.
    """
    if hasattr(outcome, "__await__"):
        close_awaitable(outcome)
        raise ApiTypeError(f"{name} must not be async: it returned an awaitable, which is not awaited here")
