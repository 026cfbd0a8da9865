"""The state as a document."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import urllib3

from projectlink.ubiops import CoreApi
from projectlink_mock import MockServer, Session
from projectlink_mock.testing import set_predictor
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import create, list_ids, lock, read


def test_state_can_be_put_back(api: Api, control: Api) -> None:
    project = create(api, ownerOrganization="org-1")
    state = control.call("GET", "/state").json
    lock(api, project)
    create(api)
    assert control.call("PUT", "/state", state).status == 200
    assert list_ids(api) == [project["id"]]
    assert read(api, project) == project


def test_state_is_returned_exactly_as_put(
    api: Api,
    control: Api,
    new_session: Callable[[], Session],
    connect: Callable[[Session], Api],
    connect_control: Callable[[Session], Api],
) -> None:
    create(api, template={"whole": 2.0, "one": 1, "text": "ä"})
    api.call("PATCH", f"/api/projects/{create(api)['id']}/settings", {"temperature": 1})
    state = control.call("GET", "/state").content
    elsewhere = new_session()
    assert connect_control(elsewhere).call("PUT", "/state", content=state).status == 200
    assert connect_control(elsewhere).call("GET", "/state").content == state
    assert connect(elsewhere).call("GET", "/api/projects").content == api.call("GET", "/api/projects").content


def test_ids_continue_from_the_restored_state(api: Api, control: Api) -> None:
    create(api)
    state = control.call("GET", "/state").json
    second = create(api)["id"]
    control.call("PUT", "/state", state)
    assert create(api)["id"] == second


def test_putting_a_state_keeps_journal_and_clock(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2030-01-01T00:00:00Z"})
    create(api)
    control.call("PUT", "/state", control.call("GET", "/state").json)
    assert len(control.call("GET", "/requests").json) == 1
    assert create(api)["createdAt"].startswith("2030-01-01")


def test_state_with_the_last_identifiers_can_be_put_back(api: Api, control: Api) -> None:
    state = control.call("GET", "/state").json
    assert control.call("PUT", "/state", {**state, "id_counter": 2**53}).status == 400
    assert control.call("PUT", "/state", {**state, "id_counter": 2**53 - 2}).status == 200
    made = [create(api)["id"] for _ in range(3)]
    assert control.call("PUT", "/state", content=control.call("GET", "/state").content).status == 200
    assert list_ids(api) == made


def _nested(levels: int) -> Any:
    return [] if levels == 1 else [_nested(levels - 1)]


def test_deepest_predictor_can_be_put_back(pool: urllib3.PoolManager) -> None:
    with MockServer(services=["ubiops"]) as mock:
        control = Api(pool, mock.control, {})
        predictor = {"project": "project_name_example", "model": "model_name_example"}
        for levels, status in ((98, 200), (99, 400)):
            result = {"result": {"output": _nested(levels)}}
            assert control.call("POST", "/ubiops/predictors", {**predictor, **result}).status == status
        assert control.call("PUT", "/state", content=control.call("GET", "/state").content).status == 200


@pytest.mark.parametrize("result", [_nested(101), {1, 2}, 2**64], ids=["deep", "set", "large"])
def test_predictor_in_python_must_be_json(result: Any) -> None:
    with MockServer(services=["ubiops"], listen=False) as mock:
        with pytest.raises(ValueError, match="the result of a predictor must be JSON: "):
            set_predictor(mock.state, "project_name_example", "model_name_example", result=result)
        mock.control_request("PUT", "/state", mock.control_request("GET", "/state"))


@pytest.mark.parametrize("value", [2**64 - 1, 1.7e308, -1])
def test_usage_out_of_range_is_rejected(projectlink_mock: Session, ubiops_client: CoreApi, value: float) -> None:
    path = "project_name_example", "model_name_example", "version_example"
    ubiops_client.model_requests_create(*path, {"input": 1})
    state = projectlink_mock.control_request("GET", "/state")
    record = next(iter(state["services"]["ubiops"]["usage_records"].values()))
    record["value"] = value
    with pytest.raises(ValueError, match=r"usage_records\..*\.value: must be from 0 to 1099511627776"):
        projectlink_mock.control_request("PUT", "/state", state)


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", f"/requests/{2**63}", None, 404),
        ("GET", f"/requests/{10**18}", None, 404),
        ("GET", f"/requests?limit={2**63}", None, 400),
        ("GET", f"/tables/nuextract/projects?offset={2**63}", None, 400),
        ("POST", "/clock", {"advance": 10**18}, 400),
        ("POST", "/clock", {"advance": -1e308}, 400),
        ("POST", "/faults", {"status": 2**63}, 400),
        ("POST", "/faults", {"latency_ms": 1e308}, 400),
        ("POST", "/faults", {"truncate": True, "times": 2**64 - 1}, 200),
        ("POST", "/faults", {"probability": 1, "seed": 2**64 - 1, "status": 503}, 200),
    ],
)
def test_large_numbers_are_answered(control: Api, method: str, path: str, body: Any, status: int) -> None:
    assert control.call(method, path, body).status == status
    assert control.call("GET", "/faults").status == 200


def test_events_continue_after_any_number(session: Session, control: Api) -> None:
    create(Api(control.pool, session.url("nuextract"), session.headers))
    with control.pool.request(
        "GET",
        f"{session.control}/events",
        headers={**session.headers, "Last-Event-ID": f"1-{10**17}"},
        preload_content=False,
        timeout=10,
    ) as response:
        assert response.status == 200


def test_deepest_allowed_body_can_be_put_back(api: Api, control: Api) -> None:
    template = b'{"name": "n", "description": "d", "template": {"a": %b}}' % (b"[" * 98 + b"]" * 98)
    assert api.call("POST", "/api/projects", content=template).status == 200
    state = control.call("GET", "/state")
    assert control.call("PUT", "/state", content=state.content).status == 200
    assert api.call("GET", "/api/projects").status == 200


def _project(state: Any) -> Any:
    (project,) = state["services"]["nuextract"]["projects"].values()
    return project


SPOILERS: dict[str, Callable[[Any], object]] = {
    "no services": lambda state: state.pop("services"),
    "no ids": lambda state: state.pop("id_counter"),
    "negative ids": lambda state: state.update(id_counter=-1),
    "ids that are true": lambda state: state.update(id_counter=True),
    "something more": lambda state: state.update(more=1),
    "services that are a list": lambda state: state.update(services=[]),
    "an unknown service": lambda state: state["services"].update(unknown={}),
    "a service missing": lambda state: state["services"].clear(),
    "a table that is a list": lambda state: state["services"]["nuextract"].update(projects=[]),
    "an unknown table": lambda state: state["services"]["nuextract"].update(more={}),
    "a field missing": lambda state: _project(state).pop("name"),
    "an unknown field": lambda state: _project(state).update(color="red"),
    "a text that is a number": lambda state: _project(state).update(name=1),
    "a boolean that is a number": lambda state: _project(state).update(locked=0),
    "a number that is a boolean": lambda state: _project(state)["settings"].update(rasterization_dpi=True),
    "an invalid time": lambda state: _project(state).update(created_at="yesterday"),
    "settings that are null": lambda state: _project(state).update(settings=None),
    "an organization that is a number": lambda state: _project(state).update(owner_organization=1),
}


@pytest.mark.parametrize("spoiler", SPOILERS)
def test_malformed_state_is_rejected_and_changes_nothing(api: Api, control: Api, spoiler: str) -> None:
    create(api)
    before = control.call("GET", "/state").json
    spoilt = copy.deepcopy(before)
    SPOILERS[spoiler](spoilt)
    response = control.call("PUT", "/state", spoilt)
    assert response.status == 400
    assert "tate" in response.json["error"]
    assert control.call("GET", "/state").json == before


def test_error_says_where_the_state_is_malformed(api: Api, control: Api) -> None:
    project = create(api)
    state = control.call("GET", "/state").json
    _project(state)["name"] = 1
    error = control.call("PUT", "/state", state).json["error"]
    assert f"$.services.nuextract.projects.{project['id']}.name: an integer instead of a string" in error


def test_others_are_served_while_a_large_state_is_put_and_returned(api: Api, control: Api, session: Session) -> None:
    create(api)
    document = control.call("GET", "/state").json
    projects = document["services"]["nuextract"]["projects"]
    (key, project) = projects.popitem()
    for number in range(5000):
        projects[f"{key}-{number}"] = {**project, "id": f"{key}-{number}"}
    ended: list[str] = []

    async def send(client: httpx.AsyncClient, method: str, path: str, content: bytes | None = None) -> bytes:
        response = await client.request(
            method, session.control + path, content=content, headers=session.control_headers
        )
        assert response.status_code == 200, response.content
        ended.append(path)
        return response.content

    async def race() -> None:
        async with httpx.AsyncClient(timeout=60) as client:
            putting = asyncio.ensure_future(send(client, "PUT", "/state", json.dumps(document).encode()))
            await send(client, "GET", "/health")
            await putting
            getting = asyncio.ensure_future(send(client, "GET", "/state"))
            await send(client, "GET", "/clock")
            returned = json.loads(await getting)["services"]["nuextract"]["projects"]
            assert len(returned) == len(projects)

    asyncio.run(race())
    assert ended == ["/health", "/state", "/clock", "/state"]
