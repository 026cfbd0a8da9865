"""Errors of connections, with the same messages in all transports."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from projectlink._core.errors import ApiConnectionError, ApiTimeoutError, ApiValueError
from projectlink._core.transports.proxy import proxy_for

if TYPE_CHECKING:
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
    """Return the error for a connection that could not be opened, to the origin or to its proxy."""
    proxy = proxy_for(configuration, origin)
    peer = f"proxy {_address(proxy.url)}" if proxy else _address(origin)
    return ApiConnectionError(f"connection to {peer} failed: {_reason(error)}", sent=False)


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


def _reason(error: BaseException) -> str:
    """Return the operating system's message, such as ``Connection refused``, or else that of the HTTP library."""
    found = _os_error(error, set())
    if found is None:
        return str(error) or type(error).__name__
    # Some libraries put more than the system's message into `strerror`; codes below 0 are those of getaddrinfo.
    return os.strerror(found.errno) if found.errno is not None and found.errno > 0 else str(found.strerror)


def _os_error(error: object, seen: set[int]) -> OSError | None:
    """Return the first error with a system error code that caused this one."""
    if not isinstance(error, BaseException) or id(error) in seen:
        return None
    seen.add(id(error))
    if isinstance(error, OSError) and isinstance(error.errno, int):
        return error
    causes = (error.__cause__, error.__context__, *error.args, *getattr(error, "exceptions", ()))
    return next((found for cause in causes if (found := _os_error(cause, seen))), None)
