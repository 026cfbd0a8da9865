"""Sending what was recorded once more, and comparing the answers."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import urllib3

import projectlink_mock
from projectlink_mock import MockServer, Session
from projectlink_mock._core.sessions.journal import Journal
from projectlink_mock.services.automl.factories import TrainedModel, add_dataset, add_experiment
from projectlink_mock.services.ubiops.predictors import set_predictor
from projectlink_mock.services.ufdl.factories import add_team, set_member
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, create

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.py"))
AS_BEFORE: dict[str, Any] = {"differences": [], "skipped": [], "notes": []}


def export(control: Api, query: str = "") -> Any:
    return control.call("GET", f"/requests?format=json{query}").json


def projects(api: Api) -> Any:
    return api.call("GET", PROJECTS).json


def replay(control: Api, recording: Any = None) -> Any:
    answer = control.call("POST", "/replay", recording)
    assert answer.status == 200, answer.content
    return answer.json


@pytest.fixture
def ufdl(session: Session, pool: urllib3.PoolManager) -> Api:
    return Api(pool, session.url("ufdl"), session.headers)


@pytest.fixture
def others(new_session: Callable[[], Session], connect_control: Callable[[Session], Api]) -> Api:
    """The control plane of another session."""
    return connect_control(new_session())


def test_a_session_can_be_replayed(api: Api, control: Api) -> None:
    project = create(api)
    api.call("PATCH", f"{PROJECTS}/{project['id']}", {"name": "Other"})
    api.call("GET", PROJECTS, token="carol-token")
    assert replay(control) == {"replayed": 3, **AS_BEFORE}
    assert [one["name"] for one in projects(api)] == ["Other"]


def test_an_export_can_be_replayed_in_another_session(api: Api, control: Api, others: Api) -> None:
    project = create(api)
    api.call("DELETE", f"{PROJECTS}/{project['id']}")
    api.call("GET", f"{PROJECTS}/{project['id']}")
    assert replay(others, export(control)) == {"replayed": 3, **AS_BEFORE}
    told = ("number", "operation", "caller", "path", "request", "response", "status", "at")
    before, after = (one.call("GET", "/requests").json for one in (control, others))
    assert [[one[name] for name in told] for one in after] == [[one[name] for name in told] for one in before]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_a_run_of_an_example_is_replayed_without_a_difference(example: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[Any] = []

    class Recorded(MockServer):
        """Replays what it was asked before it stops: once as it is, and once from an export."""

        def stop(self) -> None:
            recording = urllib3.request("GET", f"{self.control}/requests?format=json").json()
            found.append(len(recording["exchanges"]))
            found.append(urllib3.request("POST", f"{self.control}/replay").json())
            found.append(urllib3.request("POST", f"{self.control}/replay", json=recording).json())
            super().stop()

    monkeypatch.setattr(projectlink_mock, "MockServer", Recorded)
    # Some examples empty it as they go.
    monkeypatch.setattr(Journal, "clear", lambda journal: None)
    runpy.run_path(str(example), run_name="__main__")
    count, own, exported = found
    assert own == exported
    assert (own["replayed"], own["differences"], own["skipped"]) == (count, [], [])
    assert count > 5


def test_logging_in_gives_the_same_tokens_again(ufdl: Api, control: Api, others: Api) -> None:
    pair = ufdl.call("POST", "/v1/auth/obtain", {"username": "bob", "password": "bob-password"}, token=None).json
    ufdl.call("POST", "/v1/auth/refresh", {"refresh": pair["refresh"]}, token=None)
    ufdl.call("POST", "/v1/auth/obtain", {"username": "bob", "password": "wrong"}, token=None)
    assert ufdl.call("POST", "/v1/projects/list", {}, token=pair["access"]).status == 200
    control.call("POST", "/clock", {"advance": 3600})
    assert ufdl.call("POST", "/v1/projects/list", {}, token=pair["access"]).status == 401
    recording = export(control)
    assert replay(others, recording) == {"replayed": 5, **AS_BEFORE}
    assert replay(control) == {"replayed": 5, **AS_BEFORE}
    assert recording["exchanges"][3]["headers"]["authorization"] == "Bearer ${1:/access}"


def test_a_secret_that_nobody_knows_is_another_one_in_an_export(api: Api, control: Api, others: Api) -> None:
    create(api, template={"password": "s3cret", "nested": [{"api_key": "s3cret"}]})
    api.call("GET", PROJECTS, token="s3cret")
    assert replay(others, export(control)) == {"replayed": 2, **AS_BEFORE}
    (project,) = projects(Api(api.pool, api.base, others.headers))
    stand_in = "in-place-of-secret-1"
    assert project["template"] == {"password": stand_in, "nested": [{"api_key": stand_in}]}


def test_a_session_replays_its_own_secrets_as_they_were(api: Api, control: Api) -> None:
    create(api, template={"password": "s3cret", "pin": 1234})
    assert replay(control) == {"replayed": 1, **AS_BEFORE}
    assert projects(api)[0]["template"] == {"password": "s3cret", "pin": 1234}


def test_the_clock_goes_as_it_went(api: Api, control: Api, others: Api) -> None:
    create(api)
    control.call("POST", "/clock", {"now": "2031-02-03T04:05:06Z"})
    create(api)
    assert replay(others, export(control)) == {"replayed": 2, **AS_BEFORE}
    assert others.call("POST", "/clock", {"advance": 0}).json["now"] == "2031-02-03T04:05:06.000000Z"
    control.call("POST", "/clock", {})
    create(api)
    replay(others, export(control))
    years = [one["createdAt"][:4] for one in projects(Api(api.pool, api.base, others.headers))]
    assert years[1] == "2031"
    assert create(Api(api.pool, api.base, others.headers))["createdAt"] > projects(api)[2]["createdAt"]


def test_what_was_changed_from_outside_is_changed_again(session: Session, ufdl: Api, control: Api, others: Api) -> None:
    control.call("POST", "/ufdl/teams", {"name": "Birds"})
    add_team(session.state, "Fish")
    set_member(session.state, 3, "alice", write=True)
    ufdl.call("POST", "/v1/projects/create", {"name": "Reef", "team": 3})
    control.call("DELETE", "/ufdl/teams/3/members/alice")
    ufdl.call("POST", "/v1/projects/create", {"name": "Wreck", "team": 3})
    statuses = [one["status"] for one in control.call("GET", "/requests").json]
    recording = export(control)
    assert replay(others, recording) == {"replayed": 2, **AS_BEFORE}
    assert [one["status"] for one in others.call("GET", "/requests").json] == statuses
    assert len(recording["changes"]) == 4


def test_additions_from_python_are_added_again(session: Session, control: Api, others: Api, api: Api) -> None:
    automl = Api(api.pool, session.url("automl"), session.headers)
    project = automl.call("POST", "/api/projects", {"name": "Sales"}).json["project_id"]
    add_dataset(session.state, project, "a.csv", content=b"a,b\n1,2\n")
    add_dataset(session.state, project, "b.csv", rows=3, columns=2, id="d4e5f6a7-b8c9-0123-def4-567890123456")
    models = [TrainedModel("GBM", b"\x00\x01"), TrainedModel("GLM", size=10)]
    add_experiment(session.state, project, "Run", models=models, report="It went well", duration=1.5)
    add_experiment(session.state, project, "Again", status="failed")
    automl.call("GET", f"/api/projects/{project}/timeline")
    automl.call("GET", f"/api/projects/{project}")
    automl.call("POST", "/api/projects", {"name": "Further"})
    assert replay(others, export(control)) == {"replayed": 4, **AS_BEFORE}


def test_a_function_from_python_cannot_be_replayed_and_is_named(projectlink_mock: Session) -> None:
    demo = projectlink_mock
    set_predictor(demo.state, "project_name_example", "model_name_example", function=lambda data: data)
    answer = urllib3.request("POST", f"{demo.control}/replay", headers=demo.headers).json()
    reason = "Python code let the model model_name_example answer by a function"
    assert answer == {
        "replayed": 0,
        "differences": [],
        "skipped": [{"after": 0, "reason": reason}],
        "notes": [f"After exchange 0: {reason}."],
    }


def test_a_large_addition_is_not_kept_and_is_named(session: Session, control: Api, others: Api, api: Api) -> None:
    automl = Api(api.pool, session.url("automl"), session.headers)
    project = automl.call("POST", "/api/projects", {"name": "Sales"}).json["project_id"]
    add_dataset(session.state, project, "large.csv", content=b"a,b\n" + b"1,2\n" * 20_000)
    (skipped,) = replay(others, export(control))["skipped"]
    path = f"/automl/projects/{project}/datasets"
    assert skipped == {"after": 1, "reason": f"POST {path} of the control plane had more than 65536 bytes"}


def test_a_difference_is_told_by_its_place(api: Api, control: Api, others: Api) -> None:
    create(api)
    api.call("GET", PROJECTS)
    recording = export(control)
    created, listing = recording["exchanges"]
    created["response"]["json"]["settings"]["temperature"] = 1.5
    del created["response"]["json"]["shared"]
    created["response"]["json"]["a/b"] = 1
    listing["status"] = 403
    assert replay(others, recording)["differences"] == [
        {"exchange": 1, "operation": "post_api_projects", "what": "body", "place": "/a~1b", "recorded": 1},
        {
            **{"exchange": 1, "operation": "post_api_projects", "what": "body", "place": "/settings/temperature"},
            **{"recorded": 1.5, "replayed": 0.0},
        },
        {"exchange": 1, "operation": "post_api_projects", "what": "body", "place": "/shared", "replayed": False},
        {
            **{"exchange": 2, "operation": "get_api_projects", "what": "status", "place": ""},
            **{"recorded": 403, "replayed": 200},
        },
    ]


def test_what_is_not_in_the_recording_is_skipped_and_named(api: Api, control: Api, others: Api) -> None:
    create(api, name="x" * 100_000)
    api.call("POST", PROJECTS, content=b"{broken")
    control.call("POST", "/faults", {"drop": True, "times": 1})
    with pytest.raises(urllib3.exceptions.HTTPError):
        api.call("GET", PROJECTS)
    found = replay(others, export(control))
    assert found["replayed"] == 0
    assert [(one["exchange"], one["reason"]) for one in found["skipped"]] == [
        (1, "its body is not in the recording: more than 65536 bytes"),
        (2, "its body is not in the recording: 7 bytes that are not JSON"),
        (3, "the connection was dropped on purpose"),
    ]
    own = replay(control)
    assert (own["replayed"], [one["exchange"] for one in own["skipped"]]) == (1, [1, 3])


def test_what_a_fault_did_is_done_again_as_far_as_the_service_did_it(api: Api, control: Api, others: Api) -> None:
    control.call("POST", "/faults", {"status": 503, "times": 1})
    assert Api(api.pool, api.base, api.headers).call("POST", PROJECTS, NEW).status == 503
    control.call("POST", "/faults", {"drop": "after", "times": 1})
    with pytest.raises(urllib3.exceptions.HTTPError):
        api.call("POST", PROJECTS, NEW)
    assert len(projects(api)) == 1
    found = replay(others, export(control))
    reason = "a fault rule sent the response"
    assert found["skipped"] == [{"exchange": 1, "operation": "post_api_projects", "reason": reason}]
    assert (found["replayed"], found["differences"]) == (2, [])
    assert len(projects(Api(api.pool, api.base, others.headers))) == 1


def test_a_recording_that_does_not_begin_with_the_seed_says_so(api: Api, control: Api, others: Api) -> None:
    create(api)
    control.call("DELETE", "/requests")
    api.call("GET", PROJECTS)
    found = replay(others, export(control))
    assert found["notes"] == ["The recording does not begin with the seed: the journal was emptied before."]
    assert [one["place"] for one in found["differences"]] == ["/0"]


def test_a_state_that_was_put_cannot_be_replayed_and_is_named(api: Api, control: Api, others: Api) -> None:
    create(api)
    control.call("PUT", "/state", control.call("GET", "/state").json)
    assert replay(others, export(control))["skipped"] == [
        {"after": 1, "reason": "another state was put in place of what there was"}
    ]


def test_a_recording_of_another_seed_is_refused(api: Api, control: Api) -> None:
    create(api)
    recording = {**export(control), "seed": "demo"}
    answer = control.call("POST", "/replay", recording)
    assert answer.status == 400
    reason = "the recording starts from the seed 'demo', this server from 'empty'"
    assert answer.json == {"error": f"The recording cannot be replayed: {reason}."}
    assert len(projects(api)) == 1, "nothing was reset"


def test_a_recording_of_other_services_is_refused(api: Api, control: Api, pool: urllib3.PoolManager) -> None:
    create(api)
    with MockServer(seed="empty", services=["ufdl"]) as mock:
        answer = Api(pool, mock.control, {}).call("POST", "/replay", export(control))
    assert answer.status == 400
    assert "the recording needs nuextract; this server serves ufdl" in answer.json["error"]


@pytest.mark.parametrize(
    "change",
    [
        {"format": "other"},
        {"version": 2},
        {"exchanges": {}},
        {"exchanges": [{}]},
        {"more": 1},
        {"changes": [{"after": "1"}]},
        {"session": None},
    ],
)
def test_what_is_no_recording_is_refused(control: Api, change: dict[str, Any]) -> None:
    answer = control.call("POST", "/replay", {**export(control), **change})
    assert answer.status == 400
    assert set(answer.json) == {"error"}


@pytest.mark.parametrize(
    "change",
    [
        {"service": "nuextract", "base": "http://[::1"},
        {"headers": {"authorization": "Bearer \u20ac"}},
        {"headers": {"x": "\u20ac"}},
        {"path": "no slash", "method": "?"},
        {"received": "1969-01-01T00:00:00Z"},
        {"query": "a=\u20ac&token=${9:/x}"},
        {"request": {"kind": "json", "json": {"password": "${9:/x}"}}},
        {"request": {"kind": "bytes"}},
        {"request": {"kind": "what"}},
        {"fault": 1},
    ],
)
def test_an_exchange_that_was_tampered_with_does_no_harm(api: Api, control: Api, change: dict[str, Any]) -> None:
    api.call("POST", PROJECTS, NEW)
    recording = export(control)
    recording["exchanges"][0].update(change)
    answer = control.call("POST", "/replay", recording)
    assert answer.status in (200, 400), answer.content
