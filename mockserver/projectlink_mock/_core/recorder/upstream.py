"""The HTTP client of the recorder, which streams requests to the real service and its responses back."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, urlsplit

from projectlink_mock._core.recorder.environment import proxy_for, tls_context

if TYPE_CHECKING:
    import ssl

    import httpcore

CONNECT_TIMEOUT_SECONDS = 10.0
DEFAULT_READ_TIMEOUT_SECONDS = 60.0
_KEEP_ALIVE_SECONDS = 15.0
_STATUSES = range(200, 600)
_CHUNKS_PER_STEP = 50
_NOT_IN_TARGET = re.compile(rb"[^\x21-\x7e]")

Headers = list[tuple[bytes, bytes]]


class Unreachable(Exception):
    """The real service sent no complete response.

    Attributes:
        status: The status for the client.
    """

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Upstream:
    """A real service at a base URL."""

    def __init__(
        self,
        service: str,
        base: str,
        read_timeout: float = DEFAULT_READ_TIMEOUT_SECONDS,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Create a client; it connects at the first request.

        Args:
            service: Name of the service, for its settings in the environment: proxies and certificates.
            base: The base URL: `http` or `https`, without credentials or query.
            read_timeout: Seconds to wait for data from the service, or for the service to take data.
            tls: The context that verifies its certificate; that of the environment by default.

        Raises:
            ValueError: The URL is not a service's base URL, or a setting of the environment is invalid.
            ModuleNotFoundError: httpcore is not installed.
        """
        try:
            import httpcore  # late: only recording needs it
        except ModuleNotFoundError as missing:
            message = "recording requires httpcore: install projectlink with the extra 'mock'"
            raise ModuleNotFoundError(message, name=missing.name) from None
        self._http = httpcore
        url = _parse_base(base)
        if url is None:
            raise ValueError(f"invalid base URL {base!r}: expected a URL like https://api.example.com/v1")
        if url.username is not None or url.password is not None:
            raise ValueError("the base URL must not contain credentials: those of the requests are forwarded")
        self.base = base.rstrip("/")
        self.scheme, self.mount = url.scheme, url.path.rstrip("/")
        self._address = (url.hostname or "").encode("idna"), url.port
        self.host = (
            url.netloc if url.netloc.isascii() else self._address[0].decode() + (f":{url.port}" if url.port else "")
        )
        """The Host header."""
        timeouts = {"read": read_timeout, "write": read_timeout, "connect": CONNECT_TIMEOUT_SECONDS}
        self._extensions: dict[str, Any] = {"timeout": timeouts}
        self._proxy = proxy_for(service, base)
        is_secure = "https" in (url.scheme, urlsplit(self._proxy.url).scheme if self._proxy else "")
        self._tls = (tls or tls_context(service)) if is_secure else None
        self._pool: httpcore.AsyncConnectionPool | None = None

    @asynccontextmanager
    async def request(
        self, method: str, target: str, headers: Headers, body: AsyncIterable[bytes] | None
    ) -> AsyncIterator[httpcore.Response]:
        """Send a request; yield the response as soon as its headers arrive. Raises Unreachable.

        The headers must give the length of the body, or its transfer encoding; `Host` is added.
        """
        http = self._http
        host, port = self._address
        path = _NOT_IN_TARGET.sub(lambda found: b"%%%02X" % found[0][0], (self.mount + target or "/").encode("latin-1"))
        url = http.URL(scheme=self.scheme.encode(), host=host, port=port, target=path)
        named = [(b"Host", self.host.encode()), *headers]
        request = http.Request(method, url, headers=named, content=body or b"", extensions=self._extensions)
        try:
            response = await self._open().handle_async_request(request)
        except http.TimeoutException:
            raise Unreachable(504, f"The real service at {self.base} did not respond in time.") from None
        except http.LocalProtocolError as error:
            raise Unreachable(502, f"The request cannot be forwarded to {self.base}: {_reason(error)}.") from None
        except http.RemoteProtocolError as error:
            raise Unreachable(
                502, f"The real service at {self.base} sent no valid response: {_reason(error)}."
            ) from None
        except (http.NetworkError, http.ProxyError, OSError) as error:
            reason = _reason(error)
            raise Unreachable(502, f"The real service at {self.base} cannot be reached: {reason}.") from None
        try:
            if response.status not in _STATUSES:
                raise Unreachable(502, f"The real service at {self.base} sent the invalid status {response.status}.")
            yield response
        finally:
            await response.aclose()

    async def chunks(self, response: httpcore.Response) -> AsyncIterator[bytes]:
        """Yield the body of a response, still encoded. Raises Unreachable if it ends early."""
        http = self._http
        try:
            number = 0
            async for chunk in response.aiter_stream():
                yield chunk
                number += 1
                if number % _CHUNKS_PER_STEP == 0:
                    await asyncio.sleep(0)  # chunks that have arrived come without a wait: let other requests run
        except (http.TimeoutException, http.NetworkError, http.ProtocolError, OSError) as error:
            raise Unreachable(502, f"The response of {self.base} ended early: {_reason(error)}.") from None

    async def close(self) -> None:
        """Close all connections."""
        if self._pool is not None:
            await self._pool.aclose()
            self._pool = None

    def _open(self) -> httpcore.AsyncConnectionPool:
        """Return the connection pool, created in the event loop of the first request."""
        if self._pool is None:
            from projectlink_mock._core.recorder.early_response import EarlyResponseBackend  # late: imports httpcore

            options: dict[str, Any] = {"max_connections": None, "keepalive_expiry": _KEEP_ALIVE_SECONDS}
            options["network_backend"] = EarlyResponseBackend()
            if self._proxy is None:
                self._pool = self._http.AsyncConnectionPool(ssl_context=self._tls, **options)
            else:
                if self._proxy.url.startswith("https"):
                    options["proxy_ssl_context"] = self._tls
                self._pool = self._http.AsyncHTTPProxy(
                    self._proxy.url, self._proxy.credentials, ssl_context=self._tls, **options
                )
        return self._pool


def _parse_base(base: str) -> SplitResult | None:
    """Return the parts of a base URL; None for an invalid one."""
    try:
        url = urlsplit(base)
        host = (url.hostname or "").encode("idna")
        _ = url.port  # raises for an invalid port
    except ValueError:
        return None
    is_valid = bool(host) and base.isprintable() and {" ", "?", "#"}.isdisjoint(base)
    return url if url.scheme in ("http", "https") and is_valid else None


def _reason(error: BaseException) -> str:
    """Return the reason of an error, the text of the innermost of its causes that has one."""
    causes = [error]
    while (cause := causes[-1].__cause__ or causes[-1].__context__) is not None:
        causes.append(getattr(cause, "exceptions", (cause,))[0])
    texts = [" ".join(str(one).split()).rstrip(".") for one in causes if isinstance(one, OSError) and str(one)]
    return texts[-1] if texts else " ".join(str(error).split()).rstrip(".") or type(error).__name__
