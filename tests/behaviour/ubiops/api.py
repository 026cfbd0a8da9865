"""A client for UbiOps' raw HTTP API in a test's own session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from urllib3.filepost import encode_multipart_formdata

from projectlink_mock import Session
from tests.behaviour.http import Answer, Api


@dataclass(frozen=True)
class UbiOps:
    """The raw API with a token; `api("bob-token")` returns the same session with another caller."""

    http: Api
    control: Api
    session: Session
    token: str | None = "alice-token"

    def __call__(self, token: str | None) -> UbiOps:
        return UbiOps(self.http, self.control, self.session, token)

    def call(self, method: str, path: str, body: object = None, **options: Any) -> Answer:
        """Send a JSON body, or `content` with `headers`."""
        headers = {} if self.token is None else {"Authorization": f"Token {self.token}"}
        headers.update(options.pop("headers", {}))
        return self.http.call(method, path, body, token=None, headers=headers, **options)

    def get(self, path: str) -> Any:
        return self._json_of(self.call("GET", path))

    def post(self, path: str, body: object) -> Any:
        return self._json_of(self.call("POST", path, body))

    def patch(self, path: str, body: object) -> Any:
        return self._json_of(self.call("PATCH", path, body))

    def put(self, path: str, body: object = None) -> Any:
        return self._json_of(self.call("PUT", path, body))

    def delete(self, path: str) -> None:
        response = self.call("DELETE", path)
        assert (response.status, response.content) == (204, b""), response.content

    def send_file(
        self, method: str, path: str, content: bytes, filename: str = "file.zip", headers: dict[str, str] | None = None
    ) -> Answer:
        """Upload a file as the form part `file`."""
        form, kind = encode_multipart_formdata({"file": (filename, content, "application/octet-stream")})
        return self.call(method, path, content=form, headers={"Content-Type": kind, **(headers or {})})

    def advance(self, seconds: float) -> None:
        """Advance the clock by some seconds and freeze it."""
        assert self.control.call("POST", "/clock", {"advance": seconds}).status == 200

    def set_clock(self, now: str) -> None:
        """Freeze the clock at an ISO 8601 time."""
        assert self.control.call("POST", "/clock", {"now": now}).status == 200

    @staticmethod
    def _json_of(response: Answer) -> Any:
        assert response.status in (200, 201), response.content
        return response.json


def assert_rejected(response: Answer, status: int, *words: str) -> None:
    """Assert an error in UbiOps' format whose message contains these words."""
    assert response.status == status, response.content
    assert set(response.json) == {"error"}
    for word in words or ("",):
        assert word in response.json["error"]
    assert response.json["error"]
