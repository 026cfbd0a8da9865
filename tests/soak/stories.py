"""What is asked of the server: the life of a few projects in one session of one service, over and over."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import count, cycle
from typing import Any

from tests.support.load_generator import HUNG_UP, Answer, Story, request
from tests.support.projects import PROJECTS, Projects, expect

KEPT = 200
"""SessionStore that the server keeps."""
SESSIONS = 2 * KEPT
"""Names of sessions: each comes back when all others were there, and the server has dropped it."""

_SUCCESSES = (200, 201, 204, 205)
_REFUSALS = (400, 401, 403, 404, 422)


@dataclass(frozen=True)
class Change:
    """How a project is changed, and how all are listed."""

    method: str
    body: Callable[[Any], Any]
    """What is sent, by the JSON of the answer that made the project."""
    list: tuple[str, str, Any]
    """Method, what comes below the path of projects, and body."""


CHANGES = {
    "nuextract": Change("PATCH", lambda made: {"name": "Receipts"}, ("GET", "", None)),
    "automl": Change("PUT", lambda made: {"name": "Receipts"}, ("GET", "?limit=10&sort_field=name", None)),
    "ubiops": Change("PATCH", lambda made: {"name": made["name"]}, ("GET", "", None)),
    "ufdl": Change("PATCH", lambda made: {"team": 1}, ("POST", "/list", {})),
    "figshare": Change("PUT", lambda made: {"title": "Receipts"}, ("GET", "?page_size=10", None)),
}


@dataclass
class Progress:
    """How many answers there are to come, and how many came, by status."""

    wanted: int
    done: int = 0
    statuses: dict[int, int] = field(default_factory=dict)

    def note(self, answer: Answer) -> None:
        """Count an answer."""
        self.done += 1
        self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1


def stories(progress: Progress, connections: int) -> list[Story]:
    """Stories without end, each of which ends when there were enough answers."""
    sessions = zip(cycle(PROJECTS), count())
    return [_counted(_lives(sessions), progress) for _ in range(connections)]


def _counted(story: Story, progress: Progress) -> Story:
    message = next(story)
    while progress.done < progress.wanted:
        answer = yield message
        progress.note(answer)
        message = story.send(answer)


def _lives(sessions: Iterable[tuple[str, int]]) -> Story:
    for service, number in sessions:
        yield from _life(service, f"soak-{number % SESSIONS}", number)


def _life(service: str, session: str, number: int) -> Story:
    """Everything once; every third session is left as it is, the others are reset."""
    projects, headers = PROJECTS[service], {"X_Mock_Session": session}
    yield from _control(session, "POST", "reset")
    yield from projects.prepare(**headers)
    made = []
    for at in range(3):
        answer = yield projects.make(at, **headers)
        expect(answer, *_SUCCESSES)
        made.append(answer)
    for one in made:
        yield from _use(service, projects, one, headers)
    yield from _misuse(projects, made[0], headers)
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


def _misuse(projects: Projects, made: Answer, headers: dict[str, str]) -> Story:
    """Without a token, of nothing, with a body that is none, as somebody else, and with no sense at all."""
    token = {"Authorization": projects.authorization}
    stranger = projects.authorization.replace("alice", "carol")
    creation = projects.path + projects.creation
    for wrong in (
        request("POST", creation, {"name": "New"}, **headers),
        request("GET", f"{projects.path}/987654", **headers, **token),
        request("POST", creation, b'{"name": ', **headers, **token),
        request("POST", creation, {"name": [1]}, **headers, **token),
        request("GET", projects.place(made), Authorization=stranger, **headers),
        request("GET", f"{projects.path}/a/b/c/d", **headers, **token),
    ):
        expect((yield wrong), *_REFUSALS)


def _faults(projects: Projects, made: Answer, session: str, headers: dict[str, str]) -> Story:
    """An error, a connection that breaks, one that breaks in the middle, and a short wait."""
    read = projects.read(made, **headers)
    for fault, status in (({"status": 503}, 503), ({"drop": True}, HUNG_UP), ({"truncate": True}, HUNG_UP)):
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
    answer = yield request(method, f"/_mock/{call}", body, X_Mock_Session=session)
    expect(answer, 200, 201)
