"""The HTTP client of the recorder, which streams requests to the real service and its responses back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, urlsplit

if TYPE_CHECKING:
    import ssl

    import aiohttp

CONNECT_TIMEOUT_SECONDS = 10.0
DEFAULT_READ_TIMEOUT_SECONDS = 60.0
_CHUNK_BYTES = 64 * 1024
_STATUSES = range(200, 600)

Headers = list[tuple[str, str]]


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
        self, base: str, read_timeout: float = DEFAULT_READ_TIMEOUT_SECONDS, tls: ssl.SSLContext | None = None
    ) -> None:
        """Create a client; it connects at the first request.

        Args:
            base: The base URL: `http` or `https`, without credentials or query.
            read_timeout: Seconds to wait for data from the service.
            tls: The context that verifies its certificate; the system's by default.

        Raises:
            ValueError: the URL is not a service's base URL.
            ModuleNotFoundError: aiohttp is not installed.
        """
        try:
            import aiohttp  # late: an optional dependency that only recording needs
        except ModuleNotFoundError as missing:
            message = "recording requires aiohttp: install projectlink with the extras 'mock' and 'async'"
            raise ModuleNotFoundError(message, name=missing.name) from None
        self._http = aiohttp
        url = _parse_base(base)
        if url is None:
            raise ValueError(f"invalid base URL {base!r}: expected a URL like https://api.example.com/v1")
        if url.username is not None or url.password is not None:
            raise ValueError("the base URL must not contain credentials: those of the requests are forwarded")
        self.base = base.rstrip("/")
        self.scheme, self.host, self.mount = url.scheme, url.netloc, url.path.rstrip("/")
        self._read_timeout = read_timeout
        self._tls = tls
        self._session: aiohttp.ClientSession | None = None

    @asynccontextmanager
    async def request(
        self, method: str, target: str, headers: Headers, body: AsyncIterator[bytes] | None
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """Send a request; yield the response as soon as its headers arrive. Raises Unreachable."""
        from yarl import URL

        http = self._http
        url = URL(self.base + target, encoded=True)
        try:
            response = await self._open().request(method, url, headers=headers, data=body, allow_redirects=False)
        except (asyncio.TimeoutError, http.ServerTimeoutError):
            raise Unreachable(504, f"The real service at {self.base} did not respond in time.") from None
        except (http.ClientError, OSError) as error:
            reason = _reason(error)
            raise Unreachable(502, f"The real service at {self.base} cannot be reached: {reason}.") from None
        try:
            if response.status not in _STATUSES:
                raise Unreachable(502, f"The real service at {self.base} sent the invalid status {response.status}.")
            yield response
        finally:
            response.release() if response.content.is_eof() else response.close()

    async def chunks(self, response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
        """Yield the body of a response, still encoded. Raises Unreachable if it ends early."""
        try:
            async for chunk in response.content.iter_chunked(_CHUNK_BYTES):
                yield chunk
        except (asyncio.TimeoutError, self._http.ClientError, OSError) as error:
            raise Unreachable(502, f"The response of {self.base} ended early: {_reason(error)}.") from None

    async def close(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open(self) -> aiohttp.ClientSession:
        """Return the connection pool, created in the event loop of the first request."""
        if self._session is None:
            http = self._http
            options: dict[str, Any] = {} if self._tls is None else {"ssl": self._tls}
            self._session = http.ClientSession(
                auto_decompress=False,
                connector=http.TCPConnector(limit=0, **options),
                cookie_jar=http.DummyCookieJar(),
                skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
                timeout=http.ClientTimeout(
                    total=None, sock_connect=CONNECT_TIMEOUT_SECONDS, sock_read=self._read_timeout
                ),
            )
        return self._session


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
    certificate = getattr(error, "certificate_error", None)
    text = str(certificate or getattr(error, "os_error", None) or error) or type(error).__name__
    return " ".join(text.split()).rstrip(".")
