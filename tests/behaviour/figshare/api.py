"""Client for figshare in a session per test."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from projectlink_mock import Session
from projectlink_mock.services.figshare.state import State
from tests.behaviour.http import Answer, Api

ADA, ALICE, BOB, CAROL = "admin-token", "alice-token", "bob-token", "carol-token"
IDS = {ADA: 1, ALICE: 1495682, BOB: 100008, CAROL: 97657}

PUBLISHABLE: dict[str, Any] = {
    "title": "Wing beats",
    "description": "As they were measured",
    "tags": ["insects"],
    "categories_by_source_id": ["310204"],
}
"""The least that an article needs to be published."""


@dataclass(frozen=True)
class Figshare:
    """Raw API with a token; `api(BOB)` uses the same session as another user."""

    http: Api
    control: Api
    session: Session
    token: str | None = ALICE

    @property
    def links(self) -> str:
        """Return the base URL of links to the session, which need no header."""
        return self.session.url("figshare") + self.session.state.link_prefix

    def path_of(self, link: str) -> str:
        """Return the path of a link below the base URL."""
        assert link.startswith(self.links)
        return link.removeprefix(self.links)

    def __call__(self, token: str | None) -> Figshare:
        return replace(self, token=token)

    def call(self, method: str, path: str, body: object = None, **options: Any) -> Answer:
        """Send a JSON body, or `content` with `headers`."""
        headers = {} if self.token is None else {"Authorization": f"token {self.token}"}
        headers.update(options.pop("headers", {}))
        return self.http.call(method, path, body, token=None, headers=headers, **options)

    def unchecked(self, path: str, **headers: str) -> Answer:
        """Send a GET whose response may be missing from the spec, like 304."""
        raw = replace(self.http, service=None)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        return raw.call("GET", path, token=None, headers={"Authorization": f"token {self.token}", **sent})

    def get(self, path: str) -> Any:
        response = self.call("GET", path)
        assert response.status == 200, response.content
        return response.json

    def post(self, path: str, body: object = None) -> Any:
        response = self.call("POST", path, body)
        assert response.status in (200, 201), response.content
        return response.json

    def put(self, path: str, body: object) -> None:
        response = self.call("PUT", path, body)
        assert (response.status, response.content) == (205, b""), response.content

    def delete(self, path: str) -> None:
        response = self.call("DELETE", path)
        assert (response.status, response.content) == (204, b""), response.content

    def create(self, path: str = "/account/projects", **body: Any) -> int:
        """Create an object and return its id."""
        location: str = self.post(path, {"title": "a project", **body})["location"]
        return int(location.rpartition("/")[2])

    def project(self, *, collaborator: str | None = None, viewer: str | None = None, **body: Any) -> str:
        """Create a project with other members and return its path."""
        path = f"/account/projects/{self.create(**body)}"
        for role, token in (("collaborator", collaborator), ("viewer", viewer)):
            if token:
                self.post(f"{path}/collaborators", {"role_name": role, "user_id": IDS[token]})
        return path

    def article(self, project: str, *, public: bool = False, **body: Any) -> str:
        """Create an article in the project at a path and return the path of the article."""
        id = self.create(f"{project}/articles", **body)
        if public:
            self.json_of(self.control.call("POST", f"/figshare/articles/{id}/publish"))
        return f"{project}/articles/{id}"

    def draft(self, **body: Any) -> str:
        """Create an article of the account that can be published, and return its path."""
        return f"/account/articles/{self.create('/account/articles', **{**PUBLISHABLE, **body})}"

    def publish(self, article: str) -> str:
        """Publish the account's article at a path and return its public path."""
        location: str = self.post(f"{article}/publish")["location"]
        return location.removeprefix(self.links)

    def patch(self, path: str, body: object) -> Any:
        """Update some fields of an article and return the answer."""
        response = self.call("PATCH", path, body)
        assert response.status == 205, response.content
        return response.json

    def file(self, article: str, **body: Any) -> Any:
        """Add a file to the article at a path and return it as the control API shows it."""
        id = article.rpartition("/")[2]
        return self.json_of(self.control.call("POST", f"/figshare/articles/{id}/files", {"name": "a.txt", **body}))

    def group(self, **body: Any) -> int:
        """Create a group, by default with alice as its only member, and return its id."""
        group = {"name": "a group", "members": ["alice@example.com"], **body}
        id: int = self.json_of(self.control.call("POST", "/figshare/groups", group))["id"]
        return id

    def set_clock(self, now: str) -> None:
        """Freeze the clock at an ISO 8601 time."""
        self.json_of(self.control.call("POST", "/clock", {"now": now}))

    @property
    def state(self) -> Any:
        """State of the session, including its id counter."""
        return self.json_of(self.control.call("GET", "/state"))

    @property
    def service_state(self) -> State:
        """Records of figshare in this session."""
        state: State = self.session.state.state("figshare")
        return state

    @staticmethod
    def json_of(response: Answer) -> Any:
        """Return the JSON of a successful response."""
        assert response.status == 200, response.content
        return response.json


def assert_error(response: Answer, status: int, *words: str) -> None:
    """Check that a response is a figshare error whose message contains these words."""
    assert response.status == status, response.content
    assert {name: response.json[name] for name in response.json if name != "data"} == {
        "message": response.json["message"],
        "code": status,
    }
    assert response.json["message"]
    for word in words:
        assert word in response.json["message"]


def ids(rows: list[dict[str, Any]]) -> list[int]:
    """Return the ids of the listed objects."""
    return [row["id"] for row in rows]
