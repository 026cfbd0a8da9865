"""The mock says of each operation what it emulates, what it simplifies, and by which document."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.behaviour.http import Api
from tests.support.contract import SERVICES, all_operations


def test_all_operations_are_told_of(control: Api) -> None:
    told = control.call("GET", "/fidelity").json
    assert {(one["service"], one["operation"]) for one in told["operations"]} == {
        (one.service, one.id) for one in all_operations()
    }
    assert list(told["everywhere"]) == ["emulated", "simplified"]
    assert sorted(told["roles"]) == SERVICES


def test_one_operation_says_all_of_it(control: Api) -> None:
    told = control.call("GET", "/fidelity?operation=delete_api_projects_projectid").json
    (row,) = told["operations"]
    assert row["emulated"] == ["The project is gone for good."]
    assert row["refuses"]["rule; project-locked"].startswith("A locked project is not changed and not deleted")
    assert any("examples" in text for text in row["simplified"])
    assert row["source"] == {
        "document": "numind.openapi_client.ProjectsApi",
        "section": "delete_api_projects_projectid",
        "api": "https://nuextract.ai",
    }
    assert set(row["roles"]) == set(told["roles"]["nuextract"]["roles"])


def test_whoever_is_refused_can_look_up_what_the_reason_means(control: Api, api: Api) -> None:
    made = api.call("POST", "/api/projects", {"name": "n", "description": "d", "template": {}}).json
    refused = api.call("DELETE", f"/api/projects/{made['id']}", token="bob-token")
    told = control.call("GET", "/fidelity?service=nuextract&operation=delete_api_projects_projectid").json
    assert refused.headers["x-mock-reason"] in told["operations"][0]["refuses"]


def test_permissions_are_explained_where_there_are_too_many_to_do_so_one_by_one(control: Api) -> None:
    (row,) = control.call("GET", "/fidelity?operation=models_create").json["operations"]
    assert "by a role" in row["refuses"]["permission; needs=models.create"]


def test_one_service_is_told_of_alone(control: Api) -> None:
    told = control.call("GET", "/fidelity?service=ufdl").json
    assert {one["service"] for one in told["operations"]} == {"ufdl"}
    assert list(told["roles"]) == ["ufdl"]
    both = control.call("GET", "/fidelity?service=ufdl&operation=projects_list").json["operations"]
    assert [(one["service"], one["operation"]) for one in both] == [("ufdl", "projects_list")]
    every = control.call("GET", "/fidelity?operation=projects_list").json["operations"]
    assert [one["service"] for one in every] == ["automl", "ubiops", "ufdl", "figshare"]


@pytest.mark.parametrize(
    "asked",
    [
        "service=nobody",
        "operation=nothing",
        "service=ufdl&operation=models_list",
        "limit=1",
        "service=ufdl&service=ubiops",
    ],
)
def test_what_is_not_there_is_refused(control: Api, asked: str) -> None:
    answer = control.call("GET", f"/fidelity?{asked}")
    assert (answer.status, list(answer.json)) == (400, ["error"])


def test_a_server_starts_without_it() -> None:
    code = "import sys; from projectlink_mock.app import build_app; build_app(); print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=60
    ).stdout.split()
    assert "projectlink_mock._core.control.services" in loaded
    assert not {"projectlink_mock._core.contract.fidelity", "projectlink_mock._core.contract.roles"} & set(loaded)
