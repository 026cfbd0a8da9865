"""Which transport a client is given: one of a name, one of the user's, or the usual one."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from projectlink._core.errors import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from projectlink._core.configuration import Configuration
    from projectlink._core.transports.protocol import AsyncTransport, Transport

_EXTRAS = {"aiohttp": "async", "httpx": "httpx"}
_SYNC = {"urllib3": "Urllib3Transport", "httpx": "HttpxTransport"}
_ASYNC = {"aiohttp": "AiohttpTransport", "httpx": "AsyncHttpxTransport"}


def check_transport(transport: Any, *, is_async: bool) -> None:
    """See that a client can be given this.

    Raises:
        ApiTypeError, ApiValueError: it is no transport for such a client, or an unknown name.
    """
    from inspect import iscoroutinefunction

    if isinstance(transport, str):
        known = _ASYNC if is_async else _SYNC
        if transport not in known:
            raise ApiValueError(f"there is no transport {transport!r} for this client, but {' and '.join(known)}")
    elif not callable(getattr(transport, "send", None)) or not callable(getattr(transport, "close", None)):
        raise ApiTypeError(f"a transport has the methods send and close; {type(transport).__name__} has not")
    elif iscoroutinefunction(transport.send) is not is_async:
        other = "async" if is_async else "sync"
        raise ApiTypeError(f"{type(transport).__name__} is no transport for the {other} client")


def sync_transport(transport: Transport | str | None, configuration: Configuration) -> Transport:
    """The transport of a sync client."""
    if transport is None:
        transport = "urllib3"
    return _made(transport, _SYNC[transport], configuration) if isinstance(transport, str) else transport


def async_transport(transport: AsyncTransport | str | None, configuration: Configuration) -> AsyncTransport:
    """The transport of an async client."""
    if transport is None:
        transport = "aiohttp"
    return _made(transport, _ASYNC[transport], configuration) if isinstance(transport, str) else transport


def _made(name: str, kind: str, configuration: Configuration) -> Any:
    try:
        module = import_module(f"projectlink._core.transports.{name}")
    except ModuleNotFoundError as missing:
        extra = _EXTRAS.get(name)
        raise ImportError(
            f"this client sends with {name} and needs {missing.name}: install projectlink with its extra {extra!r}"
        ) from None
    return getattr(module, kind)(configuration)
