"""Calling UbiOps as somebody, in a session of the test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from urllib3.filepost import encode_multipart_formdata

from projectlink_mock import Session
from tests.behaviour.http import Answer, Api


@dataclass(frozen=True)
class UbiOps:
    """The raw API with a token; `api("bob-token")` is the same session as another user."""

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
        return self._done(self.call("GET", path))

    def post(self, path: str, body: object) -> Any:
        return self._done(self.call("POST", path, body))

    def patch(self, path: str, body: object) -> Any:
        return self._done(self.call("PATCH", path, body))

    def put(self, path: str, body: object = None) -> Any:
        return self._done(self.call("PUT", path, body))

    def delete(self, path: str) -> None:
        answer = self.call("DELETE", path)
        assert (answer.status, answer.content) == (204, b""), answer.content

    def send_file(
        self, method: str, path: str, content: bytes, filename: str = "file.zip", headers: dict[str, str] | None = None
    ) -> Answer:
        """Upload a file as the part `file` of a form."""
        form, kind = encode_multipart_formdata({"file": (filename, content, "application/octet-stream")})
        return self.call(method, path, content=form, headers={"Content-Type": kind, **(headers or {})})

    def advance(self, seconds: float) -> None:
        """Let time pass; from then on it passes only so."""
        assert self.control.call("POST", "/clock", {"advance": seconds}).status == 200

    def set_clock(self, now: str) -> None:
        """Stop the clock at a moment, written in ISO 8601."""
        assert self.control.call("POST", "/clock", {"now": now}).status == 200

    @staticmethod
    def _done(answer: Answer) -> Any:
        assert answer.status in (200, 201), answer.content
        return answer.json


def assert_refused(answer: Answer, status: int, *words: str) -> None:
    """An error in UbiOps' shape, which says these words."""
    assert answer.status == status, answer.content
    assert set(answer.json) == {"error"}
    for word in words or ("",):
        assert word in answer.json["error"]
    assert answer.json["error"]
