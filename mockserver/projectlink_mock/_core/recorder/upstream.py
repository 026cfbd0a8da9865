"""The real service: requests are passed on to it piece by piece, and its answers come back so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, urlsplit

if TYPE_CHECKING:
    import ssl

    import aiohttp

CONNECTING = 10.0
"""Seconds within which the service has to be reached."""
_PIECE = 64 * 1024
_STATUSES = range(200, 600)

Headers = list[tuple[str, str]]


class Unreachable(Exception):
    """There is no answer of the real service: a status to answer with, and the reason."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class Upstream:
    """A real service at a base URL.

    Args:
        base: `http` or `https`, without credentials or a query.
        patience: Seconds for which it may be silent.
        tls: What certificates are checked with; the system's, if left out.

    Raises ValueError for what is no such URL, ModuleNotFoundError without aiohttp.
    """

    def __init__(self, base: str, patience: float = 60.0, tls: ssl.SSLContext | None = None) -> None:
        try:
            import aiohttp  # here and not above: only who records needs it
        except ModuleNotFoundError as missing:
            text = "recording needs aiohttp: install projectlink with its extras 'mock' and 'async'"
            raise ModuleNotFoundError(text, name=missing.name) from None
        self._http = aiohttp
        place = _place(base)
        if place is None:
            raise ValueError(f"{base!r} is no URL of a service, like https://api.example.com/v1")
        if place.username is not None or place.password is not None:
            raise ValueError("the URL of a service holds no credentials: those of the requests are passed on")
        self.base = base.rstrip("/")
        self.scheme, self.host, self.mount = place.scheme, place.netloc, place.path.rstrip("/")
        self._patience = patience
        self._tls = tls
        self._session: aiohttp.ClientSession | None = None

    @asynccontextmanager
    async def asked(
        self, method: str, target: str, headers: Headers, body: AsyncIterator[bytes] | None
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """Pass a request on, and give its answer as soon as its head is there. Raises Unreachable."""
        from yarl import URL

        http = self._http
        url = URL(self.base + target, encoded=True)
        try:
            answer = await self._opened().request(method, url, headers=headers, data=body, allow_redirects=False)
        except (asyncio.TimeoutError, http.ServerTimeoutError):
            raise Unreachable(504, f"The real service at {self.base} does not answer.") from None
        except (http.ClientError, OSError) as error:
            reason = _reason(error)
            raise Unreachable(502, f"The real service at {self.base} cannot be reached: {reason}.") from None
        try:
            if answer.status not in _STATUSES:
                what = f"{answer.status}, which is no status of an answer"
                raise Unreachable(502, f"The real service at {self.base} answered with {what}.")
            yield answer
        finally:
            answer.release() if answer.content.is_eof() else answer.close()

    async def pieces(self, answer: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
        """Give the body of an answer as it is on the wire, still encoded. Raises Unreachable if it breaks off."""
        try:
            async for piece in answer.content.iter_chunked(_PIECE):
                yield piece
        except (asyncio.TimeoutError, self._http.ClientError, OSError) as error:
            raise Unreachable(502, f"The answer of {self.base} broke off: {_reason(error)}.") from None

    async def close(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _opened(self) -> aiohttp.ClientSession:
        """The connections to it, which belong to the event loop that first needs them."""
        if self._session is None:
            http = self._http
            options: dict[str, Any] = {} if self._tls is None else {"ssl": self._tls}
            self._session = http.ClientSession(
                auto_decompress=False,
                connector=http.TCPConnector(limit=0, **options),
                cookie_jar=http.DummyCookieJar(),
                skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
                timeout=http.ClientTimeout(total=None, sock_connect=CONNECTING, sock_read=self._patience),
            )
        return self._session


def _place(base: str) -> SplitResult | None:
    """The parts of a URL under which a service may be."""
    try:
        place = urlsplit(base)
        host = (place.hostname or "").encode("idna")
        _ = place.port  # which may be no number, or too large
    except ValueError:
        return None
    is_whole = bool(host) and base.isprintable() and {" ", "?", "#"}.isdisjoint(base)
    return place if place.scheme in ("http", "https") and is_whole else None


def _reason(error: BaseException) -> str:
    certificate = getattr(error, "certificate_error", None)
    text = str(certificate or getattr(error, "os_error", None) or error) or type(error).__name__
    return " ".join(text.split()).rstrip(".")
