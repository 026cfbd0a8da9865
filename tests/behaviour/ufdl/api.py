"""Client for UFDL in a session per test."""

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
    """Raw API with a token; `api("bob-token")` uses the same session as another user."""

    http: Api
    control: Api
    session: Session
    token: str | None = "alice-token"

    def __call__(self, token: str | None) -> Ufdl:
        return Ufdl(self.http, self.control, self.session, token)

    def call(self, method: str, path: str, body: object = None, **options: Any) -> Answer:
        return self.http.call(method, path, body, token=self.token, **options)

    def call_json(self, method: str, path: str, body: object = None) -> Any:
        response = self.call(method, path, body)
        assert response.status in (200, 201), response.content
        return response.json

    def create(self, name: str = "Birds", team: int = 1) -> Any:
        return self.call_json("POST", CREATE, {"name": name, "team": team})

    def read(self, project: Any) -> Any:
        """Return the project as the superuser sees it."""
        return self("admin-token").call_json("GET", f"{PROJECTS}/{project['pk']}")

    def destroy(self, project: Any) -> None:
        response = self.call("DELETE", f"{PROJECTS}/{project['pk']}")
        assert (response.status, response.content) == (204, b"")

    def list_names(self, **spec: Any) -> list[str]:
        """Return the names of the filtered projects in order."""
        return [project["name"] for project in self.call_json("POST", LIST, spec)]

    def login(self, username: str = "alice") -> Any:
        return self.call_json("POST", "/v1/auth/obtain", {"username": username, "password": f"{username}-password"})

    def add_team(self, name: str, **writers: bool) -> int:
        """Add a team; each keyword is a member, its value the write permission."""
        team = self.control.call("POST", "/ufdl/teams", {"name": name})
        assert team.status == 200, team.content
        for username, write in writers.items():
            body = {"username": username, "write": write}
            assert self.control.call("POST", f"/ufdl/teams/{team.json['pk']}/members", body).status == 200
        pk: int = team.json["pk"]
        return pk

    def advance(self, seconds: float) -> None:
        """Freeze the clock and advance it."""
        assert self.control.call("POST", "/clock", {"advance": seconds}).status == 200

    def set_clock(self, now: str) -> None:
        """Freeze the clock at an ISO 8601 time."""
        assert self.control.call("POST", "/clock", {"now": now}).status == 200


def assert_error(response: Answer, status: int, detail: str | None = None, code: str | None = None) -> None:
    """Check that a response is an error without field errors."""
    assert response.status == status, response.content
    assert set(response.json) == ({"detail"} if code is None else {"detail", "code"})
    assert response.json["detail"]
    assert detail in (None, response.json["detail"])
    assert response.json.get("code") == code


def assert_field_errors(response: Answer, **errors: object) -> None:
    """Check that a 400 has exactly these errors by field; an ellipsis matches any errors."""
    assert response.status == 400, response.content
    assert response.json.keys() == errors.keys(), response.content
    for name, texts in response.json.items():
        assert texts
        assert errors[name] in (..., texts)
