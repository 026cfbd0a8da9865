"""Calling UFDL as somebody, in a session of the test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from projectlink_mock import Session
from tests.behaviour.http import Answer, Api

PROJECTS = "/v1/projects"
LIST = f"{PROJECTS}/list"
CREATE = f"{PROJECTS}/create"
FORBIDDEN = "You do not have permission to perform this action."
TAKEN = "The fields name, team must make a unique set."
REQUIRED = ["This field is required."]


@dataclass(frozen=True)
class Ufdl:
    """The raw API with a token; `api("bob-token")` is the same session as another user."""

    http: Api
    control: Api
    session: Session
    token: str | None = "alice-token"

    def __call__(self, token: str | None) -> Ufdl:
        return Ufdl(self.http, self.control, self.session, token)

    def call(self, method: str, path: str, body: object = None, **options: Any) -> Answer:
        return self.http.call(method, path, body, token=self.token, **options)

    def done(self, method: str, path: str, body: object = None) -> Any:
        answer = self.call(method, path, body)
        assert answer.status in (200, 201), answer.content
        return answer.json

    def create(self, name: str = "Birds", team: int = 1) -> Any:
        return self.done("POST", CREATE, {"name": name, "team": team})

    def read(self, project: Any) -> Any:
        """As the superuser, who may read everything."""
        return self("admin-token").done("GET", f"{PROJECTS}/{project['pk']}")

    def destroy(self, project: Any) -> None:
        answer = self.call("DELETE", f"{PROJECTS}/{project['pk']}")
        assert (answer.status, answer.content) == (204, b"")

    def listed(self, **spec: Any) -> list[str]:
        """The names that a filter gives, in its order."""
        return [project["name"] for project in self.done("POST", LIST, spec)]

    def login(self, username: str = "alice") -> Any:
        return self.done("POST", "/v1/auth/obtain", {"username": username, "password": f"{username}-password"})

    def add_team(self, name: str, **writers: bool) -> int:
        """A team with these members, and whether they may write."""
        team = self.control.call("POST", "/ufdl/teams", {"name": name})
        assert team.status == 200, team.content
        for username, write in writers.items():
            body = {"username": username, "write": write}
            assert self.control.call("POST", f"/ufdl/teams/{team.json['pk']}/members", body).status == 200
        pk: int = team.json["pk"]
        return pk

    def advance(self, seconds: float) -> None:
        """Let time pass; from then on it passes only so."""
        assert self.control.call("POST", "/clock", {"advance": seconds}).status == 200

    def set_clock(self, now: str) -> None:
        """Stop the clock at a moment, written in ISO 8601."""
        assert self.control.call("POST", "/clock", {"now": now}).status == 200


def assert_refused(answer: Answer, status: int, detail: str | None = None, code: str | None = None) -> None:
    """An error that is about no field."""
    assert answer.status == status, answer.content
    assert set(answer.json) == ({"detail"} if code is None else {"detail", "code"})
    assert answer.json["detail"]
    assert detail in (None, answer.json["detail"])
    assert answer.json.get("code") == code


def assert_wrong(answer: Answer, **errors: object) -> None:
    """A 400 with exactly these errors by field; an ellipsis stands for any one of them."""
    assert answer.status == 400, answer.content
    assert answer.json.keys() == errors.keys(), answer.content
    for name, texts in answer.json.items():
        assert texts
        assert errors[name] in (..., texts)
