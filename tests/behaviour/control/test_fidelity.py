"""The support matrix: emulated and simplified behaviour of each operation, with its sources."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.behaviour.http import Api
from tests.support.contract import SERVICES, all_operations


def test_every_operation_is_listed(control: Api) -> None:
    document = control.call("GET", "/fidelity").json
    assert {(one["service"], one["operation"]) for one in document["operations"]} == {
        (one.service, one.id) for one in all_operations()
    }
    unimplemented = {one["operation"]: one["unimplemented"] for one in document["operations"] if one["unimplemented"]}
    assert unimplemented == {one.id: one.unimplemented for one in all_operations() if one.unimplemented}
    assert list(document["everywhere"]) == ["emulated", "simplified"]
    assert sorted(document["roles"]) == SERVICES


def test_row_of_one_operation(control: Api) -> None:
    document = control.call("GET", "/fidelity?operation=delete_api_projects_projectid").json
    (row,) = document["operations"]
    assert row["emulated"] == ["The project is deleted permanently."]
    assert row["rejects"]["rule; project-locked"].startswith("A locked project cannot be changed or deleted")
    assert any("examples" in text for text in row["simplified"])
    assert row["source"] == {
        "document": "numind.openapi_client.ProjectsApi",
        "section": "delete_api_projects_projectid",
        "api": "https://nuextract.ai",
    }
    assert set(row["roles"]) == set(document["roles"]["nuextract"]["roles"])


def test_reasons_of_rejections_are_explained(control: Api, api: Api) -> None:
    created = api.call("POST", "/api/projects", {"name": "n", "description": "d", "template": {}}).json
    rejected = api.call("DELETE", f"/api/projects/{created['id']}", token="bob-token")
    document = control.call("GET", "/fidelity?service=nuextract&operation=delete_api_projects_projectid").json
    assert rejected.headers["x-mock-reason"] in document["operations"][0]["rejects"]


def test_permissions_are_explained_in_general(control: Api) -> None:
    (row,) = control.call("GET", "/fidelity?operation=models_create").json["operations"]
    assert "by a role" in row["rejects"]["permission; needs=models.create"]


def test_filter_by_service(control: Api) -> None:
    document = control.call("GET", "/fidelity?service=ufdl").json
    assert {one["service"] for one in document["operations"]} == {"ufdl"}
    assert list(document["roles"]) == ["ufdl"]
    both = control.call("GET", "/fidelity?service=ufdl&operation=projects_list").json["operations"]
    assert [(one["service"], one["operation"]) for one in both] == [("ufdl", "projects_list")]
    every = control.call("GET", "/fidelity?operation=projects_list").json["operations"]
    assert [one["service"] for one in every] == ["automl", "ubiops", "ubiops4", "ufdl", "figshare"]


@pytest.mark.parametrize(
    "query",
    [
        "service=unknown",
        "operation=nothing",
        "service=ufdl&operation=models_list",
        "limit=1",
        "service=ufdl&service=ubiops",
    ],
)
def test_unknown_filter_value_is_rejected(control: Api, query: str) -> None:
    response = control.call("GET", f"/fidelity?{query}")
    assert (response.status, list(response.json)) == (400, ["error"])


def test_server_start_imports_neither_the_control_plane_nor_the_support_matrix() -> None:
    code = "import sys; from projectlink_mock.app import build_app; build_app(); print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=120
    ).stdout.split()
    assert "projectlink_mock._core.control.access" in loaded
    late = ("_core.control.api", "_core.control.services", "_core.contract.fidelity", "_core.contract.roles")
    assert not {f"projectlink_mock.{name}" for name in late} & set(loaded)
