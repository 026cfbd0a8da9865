"""Calling figshare as somebody, in a session of the test."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from projectlink_mock import Session
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import factories
from projectlink_mock.services.figshare.state import State
from tests.behaviour.http import Answer, Api

ADA, ALICE, BOB, CAROL = "admin-token", "alice-token", "bob-token", "carol-token"
IDS = {ADA: 1, ALICE: 1495682, BOB: 100008, CAROL: 97657}


@dataclass(frozen=True)
class Figshare:
    """The raw API with a token; `api(BOB)` is the same session as another user."""

    http: Api
    control: Api
    session: Session
    token: str | None = ALICE

    def __call__(self, token: str | None) -> Figshare:
        return replace(self, token=token)

    def call(self, method: str, path: str, body: object = None, **options: Any) -> Answer:
        """Send a JSON body, or `content` with `headers`."""
        headers = {} if self.token is None else {"Authorization": f"token {self.token}"}
        headers.update(options.pop("headers", {}))
        return self.http.call(method, path, body, token=None, headers=headers, **options)

    def unchecked(self, path: str, **headers: str) -> Answer:
        """GET with headers; the answer may be one that no spec has, as 304 is."""
        raw = replace(self.http, service=None)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        return raw.call("GET", path, token=None, headers={"Authorization": f"token {self.token}", **sent})

    def get(self, path: str) -> Any:
        answer = self.call("GET", path)
        assert answer.status == 200, answer.content
        return answer.json

    def post(self, path: str, body: object = None) -> Any:
        answer = self.call("POST", path, body)
        assert answer.status in (200, 201), answer.content
        return answer.json

    def put(self, path: str, body: object) -> None:
        answer = self.call("PUT", path, body)
        assert (answer.status, answer.content) == (205, b""), answer.content

    def delete(self, path: str) -> None:
        answer = self.call("DELETE", path)
        assert (answer.status, answer.content) == (204, b""), answer.content

    def create(self, path: str = "/account/projects", **body: Any) -> int:
        """Make something, and give its id."""
        location: str = self.post(path, {"title": "a project", **body})["location"]
        return int(location.rpartition("/")[2])

    def project(self, *, collaborator: str | None = None, viewer: str | None = None, **body: Any) -> str:
        """Make a project with others in it, and give its path."""
        path = f"/account/projects/{self.create(**body)}"
        for role, token in (("collaborator", collaborator), ("viewer", viewer)):
            if token:
                self.post(f"{path}/collaborators", {"role_name": role, "user_id": IDS[token]})
        return path

    def article(self, project: str, *, public: bool = False, **body: Any) -> str:
        """Make an article in the project of a path, and give its path."""
        id = self.create(f"{project}/articles", **body)
        if public:
            self.done(self.control.call("POST", f"/figshare/articles/{id}/publish"))
        return f"{project}/articles/{id}"

    def file(self, article: str, **body: Any) -> Any:
        """Add a file to the article of a path, as the control plane shows it."""
        id = article.rpartition("/")[2]
        return self.done(self.control.call("POST", f"/figshare/articles/{id}/files", {"name": "a.txt", **body}))

    def group(self, **body: Any) -> int:
        """Make a group, by default of alice alone, and give its id."""
        given = {"name": "a group", "members": ["alice@example.com"], **body}
        id: int = self.done(self.control.call("POST", "/figshare/groups", given))["id"]
        return id

    def set_clock(self, now: str) -> None:
        """Stop the clock at a moment, written in ISO 8601."""
        self.done(self.control.call("POST", "/clock", {"now": now}))

    @property
    def state(self) -> Any:
        """All that this session remembers, the number of ids that it gave included."""
        return self.done(self.control.call("GET", "/state"))

    @property
    def ctx(self) -> Context[State]:
        """What Python code makes things with."""
        return factories.context(self.session.state)

    @staticmethod
    def done(answer: Answer) -> Any:
        """The JSON of an answer that is no error."""
        assert answer.status == 200, answer.content
        return answer.json


def assert_refused(answer: Answer, status: int, *words: str) -> None:
    """An error in figshare's shape, which says these words."""
    assert answer.status == status, answer.content
    assert {name: answer.json[name] for name in answer.json if name != "data"} == {
        "message": answer.json["message"],
        "code": status,
    }
    assert answer.json["message"]
    for word in words:
        assert word in answer.json["message"]


def ids(rows: list[dict[str, Any]]) -> list[int]:
    """The ids of a list."""
    return [row["id"] for row in rows]
