"""The state as a document."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from projectlink_mock import Session
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
