"""What sends a client's requests. Anything with these two methods does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from projectlink._core.http.request import Request
    from projectlink._core.http.response import RawResponse


class Transport(Protocol):
    """Sends the requests of an ``ApiClient``. Threads may call it at once.

    It makes one attempt: it neither tries again, follows redirects, keeps cookies nor adds credentials.
    """

    def send(self, request: Request) -> RawResponse:
        """Send a request and give the response, of whatever status, with its body decompressed.

        Of the request it keeps all that ``Request`` tells of: the headers as they are (and ``Host``), the timeout,
        the end. Where ``request.unread`` is true, the body may be left for later: ``RawResponse.unread`` is then a
        ``RESTResponse`` that reads it. A body that was read all the same does no harm.

        Raises:
            ApiConnectionError, ApiTimeoutError: no complete response arrived; they say whether the request was sent.
        """
        ...

    def close(self) -> None:
        """Let go of everything. The client that was given the transport calls this when it is closed itself."""
        ...


class AsyncTransport(Protocol):
    """Sends the requests of an ``AsyncApiClient``: the async twin of ``Transport``. Tasks may call it at once."""

    async def send(self, request: Request) -> RawResponse:
        """Send a request and give the response; an unread body is an ``AsyncRESTResponse``. See ``Transport.send``."""
        ...

    async def close(self) -> None:
        """Let go of everything."""
        ...
