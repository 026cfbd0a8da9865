"""Replays of recordings."""

from __future__ import annotations

import asyncio
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import urllib3

import projectlink_mock
from projectlink import nuextract
from projectlink.transports import AsyncAsgiTransport
from projectlink_mock import MockServer, Session
from projectlink_mock._core.control.replay import MAX_BYTES, MAX_ITEMS
from projectlink_mock._core.sessions.journal import Journal
from projectlink_mock.services.automl.factories import TrainedModel, add_dataset, add_experiment
from projectlink_mock.services.ufdl.factories import add_team, set_member
from projectlink_mock.testing import set_predictor
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, create

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.py"))
NOT_REPEATED = {"figshare_dataset": "", "ubiops4_training": "", "ubiops4_deployment": "deployment sky"}
"""Examples with files whose bytes are not in a recording, and with a predictor that is a Python function."""
NO_DIFFERENCES: dict[str, Any] = {"differences": [], "skipped": [], "notes": []}


def export(control: Api, query: str = "") -> Any:
    return control.call("GET", f"/requests?format=json{query}").json


def projects(api: Api) -> Any:
    return api.call("GET", PROJECTS).json


def replay(control: Api, recording: Any = None) -> Any:
    response = control.call("POST", "/replay", recording)
    assert response.status == 200, response.content
    return response.json


@pytest.fixture
def ufdl(session: Session, pool: urllib3.PoolManager) -> Api:
    return Api(pool, session.url("ufdl"), session.headers)


@pytest.fixture
def others(new_session: Callable[[], Session], connect_control: Callable[[Session], Api]) -> Api:
    """Return the control plane of another session."""
    return connect_control(new_session())


def test_session_can_be_replayed(api: Api, control: Api) -> None:
    project = create(api)
    api.call("PATCH", f"{PROJECTS}/{project['id']}", {"name": "Other"})
    api.call("GET", PROJECTS, token="carol-token")
    assert replay(control) == {"replayed": 3, **NO_DIFFERENCES}
    assert [one["name"] for one in projects(api)] == ["Other"]


def test_export_can_be_replayed_in_another_session(api: Api, control: Api, others: Api) -> None:
    project = create(api)
    api.call("DELETE", f"{PROJECTS}/{project['id']}")
    api.call("GET", f"{PROJECTS}/{project['id']}")
    assert replay(others, export(control)) == {"replayed": 3, **NO_DIFFERENCES}
    fields = ("number", "operation", "caller", "path", "request", "response", "status", "at")
    before, after = (one.call("GET", "/requests").json for one in (control, others))
    assert [[one[name] for name in fields] for one in after] == [[one[name] for name in fields] for one in before]


@pytest.mark.parametrize(
    "example", [one for one in EXAMPLES if NOT_REPEATED.get(one.stem) != ""], ids=lambda path: path.stem
)
def test_replay_of_an_example_has_no_differences_but_for_functions(
    example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result: list[Any] = []

    class Recorded(MockServer):
        """A server that replays its journal and its export before it stops."""

        def stop(self) -> None:
            recording = urllib3.request("GET", f"{self.control}/requests?format=json").json()
            result.append(len(recording["exchanges"]))
            result.append(urllib3.request("POST", f"{self.control}/replay").json())
            result.append(urllib3.request("POST", f"{self.control}/replay", json=recording).json())
            super().stop()

    monkeypatch.setattr(projectlink_mock, "MockServer", Recorded)
    # Some examples clear the journal.
    monkeypatch.setattr(Journal, "clear", lambda journal: None)
    runpy.run_path(str(example), run_name="__main__")
    count, own, exported = result
    assert own == exported
    assert own["replayed"] == count > 5
    if example.stem in NOT_REPEATED:
        (skipped,) = own["skipped"]
        assert NOT_REPEATED[example.stem] in skipped["reason"]
        assert min(one["exchange"] for one in own["differences"]) > skipped["after"]
    else:
        assert (own["differences"], own["skipped"]) == ([], [])


async def post_replay(session: Session, recording: Any) -> Any:
    """Replay over ASGI, in the event loop of the test."""
    transport = httpx.ASGITransport(session.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost", timeout=60) as client:
        return (await client.post("/_mock/replay", json=recording)).json()


async def list_names(session: Session) -> list[str]:
    configuration = nuextract.Configuration("http://localhost/nuextract", access_token="alice-token", retries=0)
    async with nuextract.AsyncApiClient(configuration, transport=AsyncAsgiTransport(session.app)) as client:
        return [one.name for one in await nuextract.AsyncProjectsApi(client).get_api_projects()]


def long_recording(control: Api, length: int = 300) -> Any:
    """Return a recording of a creation, and of many requests after it."""
    recording = export(control)
    first, listing = recording["exchanges"]
    listings = [{**listing, "number": number} for number in range(2, length + 1)]
    return {**recording, "exchanges": [first, *listings]}


def test_others_are_served_during_a_replay_and_see_the_session_as_before(
    session: Session, api: Api, control: Api
) -> None:
    create(api)
    projects(api)
    recording = long_recording(control)
    control.call("POST", "/reset")
    create(api, name="Before")
    ended: list[Any] = []

    async def replay_all() -> None:
        ended.append((await post_replay(session, recording))["differences"])

    async def list_meanwhile() -> None:
        ended.append(await list_names(session))

    async def race() -> None:
        await asyncio.gather(replay_all(), list_meanwhile())
        ended.append(await list_names(session))

    asyncio.run(race())
    assert ended == [["Before"], [], ["Invoices"]]
    assert len(control.call("GET", "/requests").json) == 300 + 1


def test_cancelled_replay_changes_nothing(session: Session, api: Api, control: Api) -> None:
    create(api)
    projects(api)
    recording = long_recording(control)
    control.call("POST", "/reset")
    create(api, name="Before")

    async def cancel() -> None:
        replaying = asyncio.ensure_future(post_replay(session, recording))
        assert await list_names(session) == ["Before"]
        replaying.cancel()
        await asyncio.wait([replaying], timeout=60)
        assert replaying.cancelled()

    asyncio.run(cancel())
    assert [one["name"] for one in projects(api)] == ["Before"]


def test_replayed_login_returns_the_same_tokens(ufdl: Api, control: Api, others: Api) -> None:
    pair = ufdl.call("POST", "/v1/auth/obtain", {"username": "bob", "password": "bob-password"}, token=None).json
    ufdl.call("POST", "/v1/auth/refresh", {"refresh": pair["refresh"]}, token=None)
    ufdl.call("POST", "/v1/auth/obtain", {"username": "bob", "password": "wrong"}, token=None)
    assert ufdl.call("POST", "/v1/projects/list", {}, token=pair["access"]).status == 200
    control.call("POST", "/clock", {"advance": 3600})
    assert ufdl.call("POST", "/v1/projects/list", {}, token=pair["access"]).status == 401
    recording = export(control)
    assert replay(others, recording) == {"replayed": 5, **NO_DIFFERENCES}
    assert replay(control) == {"replayed": 5, **NO_DIFFERENCES}
    assert recording["exchanges"][3]["headers"]["authorization"] == "Bearer ${1:/access}"


def test_unknown_secret_is_replaced_by_a_placeholder(api: Api, control: Api, others: Api) -> None:
    create(api, template={"password": "s3cret", "nested": [{"api_key": "s3cret"}]})
    api.call("GET", PROJECTS, token="s3cret")
    assert replay(others, export(control)) == {"replayed": 2, **NO_DIFFERENCES}
    (project,) = projects(Api(api.pool, api.base, others.headers))
    placeholder = "in-place-of-secret-1"
    assert project["template"] == {"password": placeholder, "nested": [{"api_key": placeholder}]}


def test_own_journal_is_replayed_with_its_secrets(api: Api, control: Api) -> None:
    create(api, template={"password": "s3cret", "pin": 1234})
    assert replay(control) == {"replayed": 1, **NO_DIFFERENCES}
    assert projects(api)[0]["template"] == {"password": "s3cret", "pin": 1234}


def test_replay_repeats_the_clock(api: Api, control: Api, others: Api) -> None:
    create(api)
    control.call("POST", "/clock", {"now": "2031-02-03T04:05:06Z"})
    create(api)
    assert replay(others, export(control)) == {"replayed": 2, **NO_DIFFERENCES}
    assert others.call("POST", "/clock", {"advance": 0}).json["now"] == "2031-02-03T04:05:06.000000Z"
    control.call("POST", "/clock", {})
    create(api)
    replay(others, export(control))
    years = [one["createdAt"][:4] for one in projects(Api(api.pool, api.base, others.headers))]
    assert years[1] == "2031"
    assert create(Api(api.pool, api.base, others.headers))["createdAt"] > projects(api)[2]["createdAt"]


def test_replay_repeats_control_requests(session: Session, ufdl: Api, control: Api, others: Api) -> None:
    control.call("POST", "/ufdl/teams", {"name": "Birds"})
    add_team(session.state, "Fish")
    set_member(session.state, 3, "alice", write=True)
    ufdl.call("POST", "/v1/projects/create", {"name": "Reef", "team": 3})
    control.call("DELETE", "/ufdl/teams/3/members/alice")
    ufdl.call("POST", "/v1/projects/create", {"name": "Wreck", "team": 3})
    statuses = [one["status"] for one in control.call("GET", "/requests").json]
    recording = export(control)
    assert replay(others, recording) == {"replayed": 2, **NO_DIFFERENCES}
    assert [one["status"] for one in others.call("GET", "/requests").json] == statuses
    assert len(recording["changes"]) == 4


def test_replay_repeats_factories(session: Session, control: Api, others: Api, api: Api) -> None:
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
    assert replay(others, export(control)) == {"replayed": 4, **NO_DIFFERENCES}


def test_python_function_is_skipped_with_a_reason(projectlink_mock: Session) -> None:
    demo = projectlink_mock
    set_predictor(demo.state, "project_name_example", "model_name_example", function=lambda data: data)
    response = urllib3.request("POST", f"{demo.control}/replay", headers=demo.headers).json()
    reason = "Python code set a function as predictor of the model model_name_example"
    assert response == {
        "replayed": 0,
        "differences": [],
        "skipped": [{"after": 0, "reason": reason}],
        "notes": [f"After exchange 0: {reason}."],
    }


def test_large_control_body_is_skipped_with_a_reason(session: Session, control: Api, others: Api, api: Api) -> None:
    automl = Api(api.pool, session.url("automl"), session.headers)
    project = automl.call("POST", "/api/projects", {"name": "Sales"}).json["project_id"]
    add_dataset(session.state, project, "large.csv", content=b"a,b\n" + b"1,2\n" * 20_000)
    (skipped,) = replay(others, export(control))["skipped"]
    path = f"/automl/projects/{project}/datasets"
    assert skipped == {"after": 1, "reason": f"POST {path} of the control plane had more than 65536 bytes"}


def test_differences_have_json_pointers(api: Api, control: Api, others: Api) -> None:
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


def test_missing_bodies_are_skipped_with_a_reason(api: Api, control: Api, others: Api) -> None:
    create(api, name="x" * 100_000)
    api.call("POST", PROJECTS, content=b"{broken")
    control.call("POST", "/faults", {"drop": True, "times": 1})
    with pytest.raises(urllib3.exceptions.HTTPError):
        api.call("GET", PROJECTS)
    result = replay(others, export(control))
    assert result["replayed"] == 0
    assert [(one["exchange"], one["reason"]) for one in result["skipped"]] == [
        (1, "its body is not in the recording: more than 65536 bytes"),
        (2, "its body is not in the recording: 7 bytes that are not JSON"),
        (3, "the connection was dropped on purpose"),
    ]
    own = replay(control)
    assert (own["replayed"], [one["exchange"] for one in own["skipped"]]) == (1, [1, 3])


def test_faults_are_replayed_as_far_as_the_service_handled_them(api: Api, control: Api, others: Api) -> None:
    control.call("POST", "/faults", {"status": 503, "times": 1})
    assert Api(api.pool, api.base, api.headers).call("POST", PROJECTS, NEW).status == 503
    control.call("POST", "/faults", {"drop": "after", "times": 1})
    with pytest.raises(urllib3.exceptions.HTTPError):
        api.call("POST", PROJECTS, NEW)
    assert len(projects(api)) == 1
    result = replay(others, export(control))
    reason = "a fault rule sent the response"
    assert result["skipped"] == [{"exchange": 1, "operation": "post_api_projects", "reason": reason}]
    assert (result["replayed"], result["differences"]) == (2, [])
    assert len(projects(Api(api.pool, api.base, others.headers))) == 1


def test_recording_of_a_cleared_journal_has_a_note(api: Api, control: Api, others: Api) -> None:
    create(api)
    control.call("DELETE", "/requests")
    api.call("GET", PROJECTS)
    result = replay(others, export(control))
    assert result["notes"] == ["The recording does not begin with the seed: the journal was emptied before."]
    assert [one["place"] for one in result["differences"]] == ["/0"]


def test_replaced_state_is_skipped_with_a_reason(api: Api, control: Api, others: Api) -> None:
    create(api)
    control.call("PUT", "/state", control.call("GET", "/state").json)
    assert replay(others, export(control))["skipped"] == [
        {"after": 1, "reason": "another state was put in place of what there was"}
    ]


def test_recording_of_another_seed_is_rejected(api: Api, control: Api) -> None:
    create(api)
    recording = {**export(control), "seed": "demo"}
    response = control.call("POST", "/replay", recording)
    assert response.status == 400
    reason = "the recording starts from the seed 'demo', this server from 'empty'"
    assert response.json == {"error": f"The recording cannot be replayed: {reason}."}
    assert len(projects(api)) == 1, "nothing was reset"


def test_recording_of_other_services_is_rejected(api: Api, control: Api, pool: urllib3.PoolManager) -> None:
    create(api)
    with MockServer(seed="empty", services=["ufdl"]) as mock:
        response = Api(pool, mock.control, {}).call("POST", "/replay", export(control))
    assert response.status == 400
    assert "the recording needs nuextract; this server serves ufdl" in response.json["error"]


def test_long_recording_is_rejected_before_it_is_read(api: Api, control: Api) -> None:
    create(api)
    recording = export(control)
    recording["exchanges"] *= MAX_ITEMS + 1
    response = control.call("POST", "/replay", recording)
    assert response.status == 400
    assert "may have 5000 exchanges, not 5001" in response.json["error"]
    response = control.call("POST", "/replay", content=b" " * (MAX_BYTES + 1))
    assert response.status == 400
    assert f"may have {MAX_BYTES} bytes, not {MAX_BYTES + 1}" in response.json["error"]
    assert len(projects(api)) == 1, "nothing was reset"


@pytest.mark.parametrize(
    "change",
    [
        {"format": "other"},
        {"version": 2},
        {"exchanges": {}},
        {"exchanges": [{}]},
        {"more": 1},
        {"changes": [{"after": "1"}]},
        {"changes": 3},
        {"session": None},
    ],
)
def test_invalid_recording_is_rejected(control: Api, change: dict[str, Any]) -> None:
    response = control.call("POST", "/replay", {**export(control), **change})
    assert response.status == 400
    assert set(response.json) == {"error"}


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
def test_tampered_exchange_is_replayed_or_rejected(api: Api, control: Api, change: dict[str, Any]) -> None:
    api.call("POST", PROJECTS, NEW)
    recording = export(control)
    recording["exchanges"][0].update(change)
    response = control.call("POST", "/replay", recording)
    assert response.status in (200, 400), response.content
