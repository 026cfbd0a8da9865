"""Requests that create and read projects in each service, for load that is alike on all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.support.load_generator import Answer, Story, request

DESCRIPTION = "An order of a customer, with all of its positions"
PLAN = {
    "name": "large",
    "max_projects": 10**6,
    "max_users": 9,
    "logs_retention_days": 28,
    "gb_seconds": 1,
    "resources": 9,
}
ORGANIZATION = {"name": "large", "subscription": "large", "subscription_agreed": True}


@dataclass(frozen=True)
class Projects:
    """The projects of a service.

    Attributes:
        path: Path of the collection; `identify` gives the segment of one project below it.
        authorization: Header with Alice's token.
        body: Function from a number to the body that creates a project with a unique name.
        identify: Function from the created project to its identifier.
        creation: Path below `path` that creates projects.
        before: Requests that prepare the session: token, path, body.
    """

    path: str
    authorization: str
    body: Callable[[int], dict[str, Any]]
    identify: Callable[[Any], object]
    creation: str = ""
    before: tuple[tuple[str, str, Any], ...] = ()

    def make(self, number: int, **headers: str) -> bytes:
        """Return the request that creates a project."""
        headers["Authorization"] = self.authorization
        return request("POST", self.path + self.creation, self.body(number), **headers)

    def read(self, made: Answer, **headers: str) -> bytes:
        """Return the request that reads a created project."""
        headers["Authorization"] = self.authorization
        return request("GET", self.place(made), **headers)

    def place(self, made: Answer) -> str:
        """Return the path of a created project."""
        return f"{self.path}/{self.identify(made.json)}"

    def prepare(self, **headers: str) -> Story:
        """Send the requests that projects need first, in a session with the seed `empty`."""
        for authorization, path, body in self.before:
            answer = yield request("POST", path, body, Authorization=authorization, **headers)
            expect(answer, 201)


def expect(answer: Answer, *statuses: int) -> None:
    """Raise RuntimeError for a response with another status."""
    if answer.status not in statuses:
        raise RuntimeError(f"expected a status of {statuses}, got {answer.status}: {answer.content[:500]!r}")


PROJECTS = {
    "nuextract": Projects(
        "/nuextract/api/projects",
        "Bearer alice-token",
        lambda number: {"name": f"Project {number:06}", "description": DESCRIPTION, "template": {"order": "string"}},
        lambda made: made["id"],
    ),
    "automl": Projects(
        "/automl/api/projects",
        "Bearer alice-token",
        lambda number: {"name": f"Project {number:06}", "description": DESCRIPTION},
        lambda made: made["project_id"],
    ),
    "ubiops": Projects(
        "/ubiops/v2.1/projects",
        "Token alice-token",
        lambda number: {"name": f"project-{number:06}", "organization_name": "large"},
        lambda made: made["name"],
        before=(
            ("Token admin-token", "/ubiops/v2.1/subscriptions", PLAN),
            ("Token alice-token", "/ubiops/v2.1/organizations", ORGANIZATION),
        ),
    ),
    "ubiops4": Projects(
        "/ubiops4/v2/projects",
        "Token alice-token",
        lambda number: {"name": f"project-{number:06}", "organization_name": "large"},
        lambda made: made["name"],
        before=(("Token alice-token", "/ubiops4/v2/organizations", {"name": "large"}),),
    ),
    "ufdl": Projects(
        "/ufdl/v1/projects",
        "Bearer alice-token",
        lambda number: {"name": f"Project {number:06}", "team": 1},
        lambda made: made["pk"],
        creation="/create",
    ),
    "figshare": Projects(
        "/figshare/v2/account/projects",
        "token alice-token",
        lambda number: {"title": f"Project {number:06}", "description": DESCRIPTION},
        lambda made: made["location"].rpartition("/")[2],
    ),
}
