"""Named snapshots, and the list of sessions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from projectlink_mock import Session
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, create, list_ids, read


@pytest.fixture
def name(session: Session) -> str:
    """Return a unique name: all sessions share snapshots."""
    return f"a snapshot / of {session.name}"


def path(name: str) -> str:
    return "/snapshots/" + name.replace("/", "%2F").replace(" ", "%20")


def test_snapshot_can_be_restored_repeatedly(api: Api, control: Api, name: str) -> None:
    project = create(api)
    taken = control.call("POST", "/snapshots", {"name": name})
    assert taken.json in control.call("GET", "/snapshots").json
    for _ in range(2):
        second = create(api)["id"]
        api.call("DELETE", f"{PROJECTS}/{project['id']}")
        assert list_ids(api) == [second]
        assert control.call("POST", f"{path(name)}/restore").status == 200
        assert list_ids(api) == [project["id"]]
        assert read(api, project) == project
    assert create(api)["id"] == second


def test_restore_includes_clock_and_faults_but_not_the_journal(api: Api, control: Api, name: str) -> None:
    control.call("POST", "/clock", {"now": "2030-01-01T00:00:00Z"})
    control.call("POST", "/faults", {"operation": "get_api_projects", "status": 403, "times": 2})
    control.call("POST", "/snapshots", {"name": name})
    assert api.call("GET", PROJECTS).status == 403
    control.call("POST", "/clock", {})
    control.call("DELETE", "/faults")
    control.call("POST", f"{path(name)}/restore")
    assert create(api)["createdAt"].startswith("2030-01-01")
    assert [api.call("GET", PROJECTS).status for _ in range(3)] == [403, 403, 200]
    assert len(control.call("GET", "/requests").json) == 5


def test_snapshot_can_be_restored_in_other_sessions(
    api: Api,
    control: Api,
    name: str,
    new_session: Callable[[], Session],
    connect: Callable[[Session], Api],
    connect_control: Callable[[Session], Api],
) -> None:
    project = create(api)
    control.call("POST", "/snapshots", {"name": name})
    others = [new_session() for _ in range(2)]
    for other in others:
        assert connect_control(other).call("POST", f"{path(name)}/restore").status == 200
    create(connect(others[0]))
    counts = [len(list_ids(connect(session))) for session in others]
    assert (counts, list_ids(api)) == ([2, 1], [project["id"]])


def test_snapshot_can_be_replaced(api: Api, control: Api, name: str) -> None:
    control.call("POST", "/snapshots", {"name": name})
    create(api)
    control.call("POST", "/snapshots", {"name": name})
    create(api)
    control.call("POST", f"{path(name)}/restore")
    assert len(list_ids(api)) == 1
    assert [one["name"] for one in control.call("GET", "/snapshots").json].count(name) == 1


def test_deleted_snapshot_is_not_found(control: Api, name: str) -> None:
    control.call("POST", "/snapshots", {"name": name})
    assert control.call("DELETE", path(name)).status == 200
    for method, what in (("DELETE", path(name)), ("POST", f"{path(name)}/restore")):
        response = control.call(method, what)
        assert (response.status, response.json) == (404, {"error": f"There is no snapshot {name!r}."})


@pytest.mark.parametrize("body", [{}, {"name": 1}, {"name": ""}, {"name": "x", "more": 1}, {"name": "x" * 201}])
def test_malformed_name_is_rejected(control: Api, body: object) -> None:
    response = control.call("POST", "/snapshots", body)
    assert response.status == 400
    assert response.json["error"]


def test_sessions_are_listed_with_request_counts(session: Session, api: Api, control: Api) -> None:
    create(api)
    list_ids(api)
    sessions = control.call("GET", "/sessions").json["sessions"]
    (own,) = [one for one in sessions if one["name"] == session.name]
    assert own.pop("idle_seconds") >= 0
    assert own == {"name": session.name, "requests": 2, "dropped_reason": None}
    assert sessions[0]["name"] == ""


def test_session_is_dropped_by_name(session: Session, api: Api, control: Api) -> None:
    create(api)
    assert control.call("DELETE", f"/sessions/{session.name}").status == 200
    assert control.call("DELETE", f"/sessions/{session.name}").status == 404
    assert list_ids(api) == []
