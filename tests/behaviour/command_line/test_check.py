"""`projectlink check`: each kind of drift, exit codes, and how it finds arguments."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
import urllib3

from projectlink_mock import Session
from tests.behaviour.command_line.conftest import Result, Run
from tests.support.contract import SERVICES, emulated
from tests.support.scripted import RESET, ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

CheckChanged = Callable[..., Result]


@pytest.mark.parametrize("service", SERVICES)
def test_mock_server_has_no_drift(call: Run, service: str) -> None:
    result = call(service, "--json", command="check")
    assert result.code == 0, result.out
    report = json.loads(result.out)
    assert report["drift"] == []
    read, rest = ({one["operation"] for one in report[part]} for part in ("read", "not_read"))
    rest |= {one["operation"] for one in report["rejected"]}
    gets = {one.id for one in emulated(service) if one.method == "GET"}
    assert gets <= read | rest
    assert len(read & gets) > len(gets) * 0.75


@pytest.mark.parametrize("service", SERVICES)
def test_check_calls_only_read_only_operations(call: Run, projectlink_mock: Session, service: str) -> None:
    assert call(service, command="check").code == 0
    origin = re.match(r"http://[^/]+", projectlink_mock.url(service))
    assert origin
    journal = urllib3.request("GET", f"{origin[0]}/_mock/requests", headers=projectlink_mock.headers).json()
    called = {(one["method"], one["operation"]) for one in journal}
    assert called
    assert {name.rpartition("_")[2] for method, name in called if method != "GET"} <= {"list", "search"}


OTHERS: dict[str, Any] = {
    "/api/content-extraction": [],
    "/api/health": {"services": []},
    "/api/inference-status": {"inference": {"running": 0, "waiting": 0}},
    "/api/jobs": {"totalCount": 0, "skip": 0, "perPage": 30, "items": []},
    "/api/projects": [PROJECT],
    "/api/structured-extraction": [],
    "/api/structured-extraction/reference-projects": [],
    "/api/version": {"name": "n", "buildVersion": "1", "buildBranch": "main", "buildTime": "2026-01-01"},
}


def answer_with(request: bytes, project: bytes) -> bytes:
    """Return a valid response to each request for a list, and another one for a project."""
    path = request.split()[1].decode()
    if path == "/api/ping":
        return b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\npong"
    if path.startswith("/api/projects/"):
        return project
    return reply(body=OTHERS[path]) if path in OTHERS else reply("404 Not Found", {"code": "c", "message": "m"})


@pytest.fixture
def check_changed(run: Run) -> CheckChanged:
    """Return a function that checks a NuExtract server whose project has changed fields."""

    def check(change: dict[str, Any], *words: str, status: str = "200 OK") -> Result:
        project = {name: value for name, value in {**PROJECT, **change}.items() if value is not ...}

        with ScriptedServer(lambda request: answer_with(request, reply(status, project))) as server:
            result = run("check", "nuextract", "--host", server.url, "--token", "s3cret-token", *words)
            assert any(b"GET /api/projects/p-1 " in request for request in server.requests)
            assert {request.partition(b" ")[0] for request in server.requests} == {b"GET"}
        assert "s3cret" not in result.out + result.err
        return result

    return check


def test_no_drift_is_exit_code_0(check_changed: CheckChanged) -> None:
    result = check_changed({})
    assert (result.code, result.err) == (0, "")
    assert re.fullmatch(r"\d+ operations read, \d rejected, \d+ not called; 0 differences", result.out.splitlines()[-1])


@pytest.mark.parametrize(
    ("change", "pointer", "kind"),
    [
        ({"surprise": 1}, "/surprise", "unknown field"),
        ({"name": ...}, "/name", "missing field"),
        ({"name": 5}, "/name", "wrong type"),
    ],
)
def test_drift_is_reported_with_operation_and_pointer(
    check_changed: CheckChanged, change: dict[str, Any], pointer: str, kind: str
) -> None:
    result = check_changed(change, "--json")
    assert result.code == 1
    (drift,) = json.loads(result.out)["drift"]
    assert (drift["operation_id"], drift["pointer"], drift["kind"]) == ("get_api_projects_projectid", pointer, kind)
    assert f"get_api_projects_projectid: {kind} at {pointer}: " in check_changed(change).out


def test_undocumented_status_is_drift(check_changed: CheckChanged) -> None:
    result = check_changed({}, status="206 Partial Content")
    assert result.code == 1
    assert "get_api_projects_projectid: undocumented status at the whole body: 206" in result.out


def test_documented_rejection_is_no_difference_and_not_read(run: Run) -> None:
    missing = reply("404 Not Found", {"code": "not-found", "message": "gone"})
    with ScriptedServer(lambda request: answer_with(request, missing)) as server:
        result, as_json = (run("check", "nuextract", "--host", server.url, *words) for words in ((), ("--json",)))
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines()[-1].endswith("; 0 differences")
    report = json.loads(as_json.out)
    assert {"operation": "get_api_projects_projectid", "status": 404} in report["rejected"]
    assert "get_api_projects" in [one["operation"] for one in report["read"]]


def test_new_enum_value_is_drift(run: Run) -> None:
    with ScriptedServer(reply(body={"status": "degraded"})) as server:
        result = run("check", "ubiops", "--host", server.url, "--token", "t", "--json")
    found = [one for one in json.loads(result.out)["drift"] if one["operation_id"] == "service_status"]
    assert found == [
        {"operation_id": "service_status", "pointer": "/status", "kind": "new value", "detail": "'degraded'"}
    ]


def test_rejected_credentials_are_reported(call: Run) -> None:
    for service in SERVICES:
        result = call(service, token="unknown-token", command="check")
        assert result.code == 1
        assert "the service rejected the credentials" in result.err


def test_connection_error_is_exit_code_3(run: Run) -> None:
    with ScriptedServer(RESET) as server:
        result = run("check", "nuextract", "--host", server.url, "--retries", "0")
    assert (result.code, result.out) == (3, "")
    assert len(result.err.splitlines()) == 1


def test_connection_error_after_a_response_is_reported_as_not_read(run: Run) -> None:
    with ScriptedServer(reply(body=[]), RESET) as server:
        result = run("check", "nuextract", "--host", server.url, "--retries", "0", "--json")
    assert result.code == 3
    report = json.loads(result.out)
    assert [one["operation"] for one in report["read"]] == ["get_api_content_extraction"]
    assert "get_api_projects" in [one["operation"] for one in report["not_read"]]


def test_empty_list_is_followed_by_a_call_with_other_arguments(run: Run) -> None:
    projects = [{"id": name, "name": name} for name in ("a", "b", "c")]
    model = {"name": "m", "project": "b", "input_type": "plain", "output_type": "plain"}

    def answer(request: bytes) -> bytes:
        path = request.split()[1].decode()
        if path == "/projects":
            return reply(body=projects)
        if path == "/projects/b/models":
            return reply(body=[model])
        return reply(body=model) if re.fullmatch(r"/projects/b/models/m", path) else reply(body=[])

    with ScriptedServer(answer) as server:
        run("check", "ubiops", "--host", server.url)
        paths = [request.split()[1].decode() for request in server.requests]
    assert [path for path in paths if re.fullmatch(r"/projects/\w/models(/\w+)?", path)] == [
        "/projects/a/models",
        "/projects/b/models",
        "/projects/b/models/m",
    ]


def test_arg_replaces_values_from_responses(call: Run) -> None:
    month = ["--arg", "start_time=2020-01-01T00:00:00Z", "--arg", "end-time=2030-01-01T00:00:00Z"]
    more = ["--arg", "metric=requests", "--arg", "object_type=pipeline", "--arg", "project_name=project_name_example"]
    report = json.loads(call("ubiops", *month, *more, "--json", command="check").out)
    assert {"operation": "metrics_get", "status": 200} in report["read"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "missing service"),
        (["nothing"], "unknown service 'nothing'"),
        (["ubiops", "--arg", "x"], "--arg needs NAME=VALUE, not 'x'"),
        (["ubiops", "--arg", "project_nam=x"], "did you mean project_name"),
        (["ubiops", "--arg", "limit=x"], "limit: expected a whole number, not 'x'"),
    ],
)
def test_usage_error_is_one_line_and_exit_code_2(run: Run, words: list[str], message: str) -> None:
    result = run("check", *words)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert len(result.err.splitlines()) == 1
