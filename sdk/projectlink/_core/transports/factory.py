"""Choice of a client's transport: by name, or the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.errors import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from collections.abc import Callable

    from projectlink._core.configuration import Configuration
    from projectlink._core.transports.protocol import AsyncTransport, Transport

T = TypeVar("T")

_EXTRAS = {"aiohttp": "async", "httpx": "httpx"}
_SYNC = {"urllib3": "Urllib3Transport", "httpx": "HttpxTransport"}
_ASYNC = {"aiohttp": "AiohttpTransport", "httpx": "AsyncHttpxTransport"}


def check_transport(transport: Any, *, is_async: bool) -> None:
    """Check the ``transport`` argument of a client.

    Raises:
        ApiTypeError: It has no ``send`` or ``close`` method, or is a transport for the other client.
        ApiValueError: It is an unknown name.
    """
    from inspect import iscoroutinefunction

    client = "async" if is_async else "sync"
    if isinstance(transport, str):
        names = _ASYNC if is_async else _SYNC
        if transport not in names:
            raise ApiValueError(f"unknown transport {transport!r}; the {client} client has {' and '.join(names)}")
    elif not callable(getattr(transport, "send", None)) or not callable(getattr(transport, "close", None)):
        raise ApiTypeError(f"a transport needs the methods send and close, which {type(transport).__name__} lacks")
    elif iscoroutinefunction(transport.send) is not is_async:
        negation = "" if is_async else "not "
        raise ApiTypeError(f"{type(transport).__name__}.send must {negation}be async for the {client} client")


def sync_transport(transport: Transport | str | None, configuration: Configuration) -> Transport:
    """Return the transport of a sync client; urllib3 is the default."""
    if transport is None or isinstance(transport, str):
        return _create(transport or "urllib3", _SYNC, configuration)  # type: ignore[no-any-return]
    return transport


def async_transport(transport: AsyncTransport | str | None, configuration: Configuration) -> AsyncTransport:
    """Return the transport of an async client; aiohttp is the default."""
    if transport is None or isinstance(transport, str):
        return _create(transport or "aiohttp", _ASYNC, configuration)  # type: ignore[no-any-return]
    return transport


def _create(name: str, classes: dict[str, str], configuration: Configuration) -> Any:
    try:
        module = _import_module(name)
    except ModuleNotFoundError as error:
        raise ImportError(
            f"the {name} transport needs {error.name}: install projectlink with its extra {_EXTRAS.get(name)!r}"
        ) from None
    return getattr(module, classes[name])(configuration)


def _import_module(name: str) -> Any:
    """Import the module of a transport with plain imports, which tools that freeze applications can find."""
    if name == "urllib3":
        from projectlink._core.transports import urllib3

        return urllib3
    return _call_uninterrupted(_import_aiohttp if name == "aiohttp" else _import_httpx)


def _import_aiohttp() -> Any:
    from projectlink._core.transports import aiohttp

    return aiohttp


def _import_httpx() -> Any:
    from projectlink._core.transports import httpx

    return httpx


def _call_uninterrupted(function: Callable[[], T]) -> T:
    """Call a function in a thread, as Ctrl-C interrupts the main thread only, and return its value.

    After an interrupted import of asyncio, importing it again raises ``NameError``.
    """
    from threading import Thread

    values: list[T] = []
    failures: list[BaseException] = []

    def call() -> None:
        try:
            values.append(function())
        except BaseException as error:
            failures.append(error)

    thread = Thread(target=call, name="projectlink import")
    try:
        thread.start()
    except RuntimeError:  # no further thread can start, as at the end of the program
        return function()
    thread.join()
    if failures:
        raise failures[0]
    return values[0]
