"""Small HTTP client of the behaviour tests."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import urllib3

from tests.support.contract import violation


@dataclass(frozen=True)
class Answer:
    """A complete response."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        assert self.headers["content-type"] == "application/json"
        return json.loads(self.content)


@dataclass(frozen=True)
class Api:
    """One base URL, and the headers that go with every request to it.

    Every answer of a service is checked against its spec.
    """

    pool: urllib3.PoolManager
    base: str
    headers: Mapping[str, str]
    service: str | None = None

    def call(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        token: str | None = "alice-token",
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send a JSON body or raw content with a user's token."""
        sent = dict(self.headers)
        if token is not None:
            sent["Authorization"] = f"Bearer {token}"
        if body is not None:
            content = json.dumps(body).encode()
            sent["Content-Type"] = "application/json"
        sent.update(headers or {})
        response = self.pool.request(method, self.base + path, body=content, headers=sent, retries=False, timeout=60)
        return self._checked(method, path, Answer(response.status, response.headers, response.data))

    def _checked(self, method: str, path: str, answer: Answer) -> Answer:
        if self.service:
            plain = path.partition("?")[0]
            wrong = violation(self.service, method, plain, answer.status, answer.headers, answer.content)
            assert wrong is None, wrong
        return answer

    def call_as_written(self, method: str, path: str, *, token: str = "alice-token") -> Answer:
        """Send a path as it is, without normalizing it."""
        place = urlsplit(self.base)
        connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=60)
        try:
            connection.request(method, place.path + path, headers={**self.headers, "Authorization": f"Bearer {token}"})
            response = connection.getresponse()
            headers = urllib3.HTTPHeaderDict(response.getheaders())
            return self._checked(method, path, Answer(response.status, headers, response.read()))
        finally:
            connection.close()
