"""The SDK's client of UbiOps 4 in a test's own session; every response is checked against the spec."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import pytest

from projectlink.transports import RawResponse, Request, Transport
from projectlink.ubiops4 import ApiException
from tests.support.contract import violation
from tests.support.reasons import reason_of

Connect = Callable[..., Any]
"""Function from the name of a demo user, or a token, to the API class of a new client."""


class CheckedTransport:
    """A transport that checks the responses of a service, unless their bodies are unread."""

    def __init__(self, inner: Transport, base: str) -> None:
        self._inner, self._base = inner, urlsplit(base).path

    def send(self, request: Request) -> RawResponse:
        """Send a request and check the response."""
        response = self._inner.send(request)
        if response.unread is None and request.target.startswith(self._base):
            path = request.target.removeprefix(self._base).partition("?")[0]
            wrong = violation("ubiops4", request.method, path, response.status, response.headers, response.data)
            assert wrong is None, wrong
        return response

    def close(self) -> None:
        """Close the transport."""
        self._inner.close()


@contextmanager
def rejected(status: int, reason: str, *words: str) -> Iterator[None]:
    """Expect an error in UbiOps' format, with a reason such as `rule; last-admin`, whose message has these words.

    A reason that fidelity.json does not list is its kind alone, such as `missing` or `schema`.
    """
    with pytest.raises(ApiException) as error:
        yield
    found = reason_of(error.value.headers or {})
    message = error.value.data.error
    assert (error.value.status, found.name or found.kind) == (status, reason), message
    assert message
    for word in words:
        assert word in message
