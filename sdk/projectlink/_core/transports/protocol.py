"""Interface of a transport: any object with these two methods."""

from __future__ import annotations

from typing import Protocol

from projectlink._core.http.request import Request
from projectlink._core.http.response import RawResponse


class Transport(Protocol):
    """A sender of the requests of an ``ApiClient``. Several threads may call it at the same time.

    It makes one attempt: it does not retry, follow redirects, keep cookies or add credentials.
    """

    def send(self, request: Request) -> RawResponse:
        """Send a request and return the response, of any status, with its body decompressed.

        The transport sends the headers unchanged (and ``Host``) and observes ``timeout`` and ``deadline``. If
        ``request.unread`` is True, it may leave the body unread: ``RawResponse.unread`` is then a
        ``RESTResponse`` that reads it.

        Raises:
            ApiConnectionError: No complete response arrived; ``sent`` says whether the request was sent.
            ApiTimeoutError: No complete response arrived in time.
        """
        ...

    def close(self) -> None:
        """Release all resources. The client calls this when it is closed."""
        ...


class AsyncTransport(Protocol):
    """A sender of the requests of an ``AsyncApiClient``. Several tasks may call it at the same time."""

    async def send(self, request: Request) -> RawResponse:
        """Send a request and return the response; see ``Transport.send``. Unread bodies are ``AsyncRESTResponse``."""
        ...

    async def close(self) -> None:
        """Release all resources. The client calls this when it is closed."""
        ...
