"""Requests of the soak test: the life of a few projects in one session of one service, repeated."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import count, cycle
from typing import Any

from tests.support.load_generator import CLOSED, Answer, Story, request
from tests.support.projects import PROJECTS, Projects, expect

MAX_SESSIONS = 200
"""Sessions that the server keeps."""
SESSIONS = 2 * MAX_SESSIONS
"""Names of sessions: each is used again after the server has dropped it."""

_SUCCESSES = (200, 201, 204, 205)
_REJECTIONS = (400, 401, 403, 404, 422)


@dataclass(frozen=True)
class Change:
    """Requests that change a project and list all."""

    method: str
    body: Callable[[Any], Any]
    """Function from the created project to the body that changes it."""
    list: tuple[str, str, Any]
    """Method, path below the collection, and body."""


CHANGES = {
    "nuextract": Change("PATCH", lambda made: {"name": "Receipts"}, ("GET", "", None)),
    "automl": Change("PUT", lambda made: {"name": "Receipts"}, ("GET", "?limit=10&sort_field=name", None)),
    "ubiops": Change("PATCH", lambda made: {"name": made["name"]}, ("GET", "", None)),
    "ubiops4": Change("PATCH", lambda made: {"labels": {"name": made["name"]}}, ("GET", "?labels=name:none", None)),
    "ufdl": Change("PATCH", lambda made: {"team": 1}, ("POST", "/list", {})),
    "figshare": Change("PUT", lambda made: {"title": "Receipts"}, ("GET", "?page_size=10", None)),
}


@dataclass
class Progress:
    """Number of responses expected and received, by status."""

    wanted: int
    done: int = 0
    statuses: dict[int, int] = field(default_factory=dict)

    def note(self, response: Answer) -> None:
        """Count a response."""
        self.done += 1
        self.statuses[response.status] = self.statuses.get(response.status, 0) + 1


def stories(progress: Progress, connections: int) -> list[Story]:
    """Return stories that end once enough responses were received."""
    sessions = zip(cycle(PROJECTS), count())
    return [_counted(_run_all(sessions), progress) for _ in range(connections)]


def _counted(story: Story, progress: Progress) -> Story:
    message = next(story)
    while progress.done < progress.wanted:
        response = yield message
        progress.note(response)
        message = story.send(response)


def _run_all(sessions: Iterable[tuple[str, int]]) -> Story:
    for service, number in sessions:
        yield from _run_session(service, f"soak-{number % SESSIONS}", number)


def _run_session(service: str, session: str, number: int) -> Story:
    """Use everything once; every third session is left as it is, the others are reset."""
    projects, headers = PROJECTS[service], {"X_Mock_Session": session}
    yield from _control(session, "POST", "reset")
    yield from projects.prepare(**headers)
    made = []
    for at in range(3):
        response = yield projects.make(at, **headers)
        expect(response, *_SUCCESSES)
        made.append(response)
    for one in made:
        yield from _use(service, projects, one, headers)
    yield from _send_invalid(projects, made[0], headers)
    yield from _faults(projects, made[0], session, headers)
    yield from _delete(projects, made[0], headers)
    if number % 3:
        yield from _control(session, "POST", "reset")


def _use(service: str, projects: Projects, made: Answer, headers: dict[str, str]) -> Story:
    change, place = CHANGES[service], projects.place(made)
    method, below, body = change.list
    token = {"Authorization": projects.authorization}
    expect((yield projects.read(made, **headers)), 200)
    expect((yield request(method, projects.path + below, body, **headers, **token)), 200)
    expect((yield request(change.method, place, change.body(made.json), **headers, **token)), *_SUCCESSES)
    expect((yield projects.read(made, **headers)), 200)


def _send_invalid(projects: Projects, made: Answer, headers: dict[str, str]) -> Story:
    """Send requests without a token, for unknown paths, with invalid bodies, and as another user."""
    token = {"Authorization": projects.authorization}
    stranger = projects.authorization.replace("alice", "carol")
    creation = projects.path + projects.creation
    for invalid in (
        request("POST", creation, {"name": "New"}, **headers),
        request("GET", f"{projects.path}/987654", **headers, **token),
        request("POST", creation, b'{"name": ', **headers, **token),
        request("POST", creation, {"name": [1]}, **headers, **token),
        request("GET", projects.place(made), Authorization=stranger, **headers),
        request("GET", f"{projects.path}/a/b/c/d", **headers, **token),
    ):
        expect((yield invalid), *_REJECTIONS)


def _faults(projects: Projects, made: Answer, session: str, headers: dict[str, str]) -> Story:
    """Inject an error, a dropped connection, a truncated response, and latency."""
    read = projects.read(made, **headers)
    for fault, status in (({"status": 503}, 503), ({"drop": True}, CLOSED), ({"truncate": True}, CLOSED)):
        yield from _control(session, "POST", "faults", {**fault, "times": 1})
        expect((yield read), status)
        expect((yield read), 200)
    yield from _control(session, "POST", "faults", {"latency_ms": 1, "times": 1})
    expect((yield read), 200)
    yield from _control(session, "GET", "requests?limit=5")
    yield from _control(session, "POST", "clock", {"advance": 60})


def _delete(projects: Projects, made: Answer, headers: dict[str, str]) -> Story:
    token = {"Authorization": projects.authorization}
    expect((yield request("DELETE", projects.place(made), **headers, **token)), *_SUCCESSES)


def _control(session: str, method: str, call: str, body: Any = None) -> Story:
    response = yield request(method, f"/_mock/{call}", body, X_Mock_Session=session)
    expect(response, 200, 201)
