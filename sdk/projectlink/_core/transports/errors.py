"""Errors of connections, with the same messages in all transports."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from projectlink._core.errors import ApiConnectionError, ApiTimeoutError, ApiValueError
from projectlink._core.transports.proxy import proxy_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from projectlink._core.configuration import Configuration

_DEFAULT_PORTS = {"http": 80, "https": 443}


def client_closed() -> ApiConnectionError:
    """Return the error for a request of a closed client."""
    return ApiConnectionError("the client was closed", sent=False, permanent=True)


def invalid_url() -> ApiValueError:
    """Return the error for a host or proxy that the HTTP library cannot parse."""
    return ApiValueError("the host or the proxy is not a valid URL")


def connect_timeout() -> ApiTimeoutError:
    """Return the error for a connection that took too long to open."""
    return ApiTimeoutError("no connection was made within the timeout", sent=False)


def read_timeout() -> ApiTimeoutError:
    """Return the error for a response, or a chunk of it, that took too long."""
    return ApiTimeoutError("no data arrived within the timeout", sent=True)


def connect_failed(configuration: Configuration, origin: str, error: BaseException) -> ApiConnectionError:
    """Return the error for a connection that could not be opened, to the origin or through its proxy.

    A TLS handshake that one side rejected is permanent; one that broke off is not.
    """
    import ssl

    broken = (ssl.SSLEOFError, ssl.SSLSyscallError, ssl.SSLZeroReturnError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
    rejected = _find_cause(error, lambda cause: isinstance(cause, ssl.SSLError) and not isinstance(cause, broken))
    if rejected is not None:
        return tls_failed(str(rejected))
    proxy = proxy_for(configuration, origin)
    peer = f"proxy {_address(proxy.url)}" if proxy else _address(origin)
    return ApiConnectionError(f"connection to {peer} failed: {_reason(error, broken)}", sent=False)


def tls_failed(message: str) -> ApiConnectionError:
    """Return the error for a failed TLS handshake, such as an untrusted certificate."""
    return ApiConnectionError(f"TLS: {message}", sent=False, permanent=True)


def proxy_failed(message: str) -> ApiConnectionError:
    """Return the error for a proxy that rejected the connection."""
    return ApiConnectionError(f"proxy: {message}", sent=False)


def connection_broken(message: str) -> ApiConnectionError:
    """Return the error for a connection that broke after the request may have been sent."""
    return ApiConnectionError(f"the connection broke: {message}", sent=True)


def _address(url: str) -> str:
    parts = urlsplit(url)
    return parts.netloc if parts.port else f"{parts.netloc}:{_DEFAULT_PORTS.get(parts.scheme, '')}"


def _reason(error: BaseException, broken: tuple[type[OSError], ...]) -> str:
    """Return the operating system's message, such as ``Connection refused``, or else that of the HTTP library."""

    def is_system_error(cause: BaseException) -> bool:
        return isinstance(cause, OSError) and isinstance(cause.errno, int) and not isinstance(cause, broken)

    found: Any = _find_cause(error, is_system_error)
    if found is None:
        is_broken = _find_cause(error, lambda cause: isinstance(cause, broken)) is not None
        return "the TLS handshake broke off" if is_broken else str(error) or type(error).__name__
    # Some libraries put more than the system's message into `strerror`; codes below 0 are those of getaddrinfo.
    return os.strerror(found.errno) if found.errno > 0 else str(found.strerror)


def _find_cause(error: object, is_wanted: Callable[[BaseException], bool]) -> BaseException | None:
    """Return the first wanted error among an error and its causes."""
    waiting, seen = [error], set()
    while waiting:
        cause = waiting.pop()
        if not isinstance(cause, BaseException) or id(cause) in seen:
            continue
        if is_wanted(cause):
            return cause
        seen.add(id(cause))
        causes = (cause.__cause__, cause.__context__, *cause.args, *getattr(cause, "exceptions", ()))
        waiting.extend(reversed(causes))
    return None
