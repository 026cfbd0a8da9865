"""`projectlink check`: no drift where there is none, and each kind of it where there is some."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
import urllib3

from projectlink_mock import Session
from tests.behaviour.command_line.conftest import Ended, Run
from tests.support.contract import SERVICES, operations
from tests.support.scripted import RESET, ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Doctored = Callable[..., Ended]


@pytest.mark.parametrize("service", SERVICES)
def test_the_mock_server_has_not_drifted(call: Run, service: str) -> None:
    ended = call(service, "--json", command="check")
    assert ended.code == 0, ended.out
    report = json.loads(ended.out)
    assert report["drift"] == []
    read, rest = ({one["operation"] for one in report[part]} for part in ("read", "not_read"))
    gets = {one.id for one in operations(service) if one.method == "GET"}
    assert gets <= read | rest
    assert len(read & gets) > len(gets) * 0.8


@pytest.mark.parametrize("service", SERVICES)
def test_only_what_reads_is_called(call: Run, projectlink_mock: Session, service: str) -> None:
    assert call(service, command="check").code == 0
    origin = re.match(r"http://[^/]+", projectlink_mock.url(service))
    assert origin
    journal = urllib3.request("GET", f"{origin[0]}/_mock/requests", headers=projectlink_mock.headers).json()
    called = {(one["method"], one["operation"]) for one in journal}
    assert called
    assert {name.rpartition("_")[2] for method, name in called if method != "GET"} <= {"list", "search"}


@pytest.fixture
def doctored(run: Run) -> Doctored:
    """Check a NuExtract that gives a doctored project."""

    def check(change: dict[str, Any], *words: str, status: str = "200 OK") -> Ended:
        project = {name: value for name, value in {**PROJECT, **change}.items() if value is not ...}

        def answer(request: bytes) -> bytes:
            is_list = request.startswith(b"GET /api/projects ")
            return reply(body=[PROJECT]) if is_list else reply(status, project)

        with ScriptedServer(answer) as server:
            ended = run("check", "nuextract", "--host", server.url, "--token", "s3cret-token", *words)
            assert b"GET /api/projects/p-1 " in server.requests[1]
            assert {request.partition(b" ")[0] for request in server.requests} == {b"GET"}
        assert "s3cret" not in ended.out + ended.err
        return ended

    return check


def test_what_is_as_declared_is_exit_code_0(doctored: Doctored) -> None:
    ended = doctored({})
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[-1] == "2 operations read, 0 not; 0 differences"


@pytest.mark.parametrize(
    ("change", "pointer", "kind"),
    [
        ({"surprise": 1}, "/surprise", "unknown field"),
        ({"name": ...}, "/name", "missing field"),
        ({"name": 5}, "/name", "wrong type"),
    ],
)
def test_each_kind_of_drift_is_shown_with_operation_and_place(
    doctored: Doctored, change: dict[str, Any], pointer: str, kind: str
) -> None:
    ended = doctored(change, "--json")
    assert ended.code == 1
    (drift,) = json.loads(ended.out)["drift"]
    assert (drift["operation_id"], drift["pointer"], drift["kind"]) == ("get_api_projects_projectid", pointer, kind)
    assert f"get_api_projects_projectid: {kind} at {pointer}: " in doctored(change).out


def test_a_status_that_is_not_documented_is_drift(doctored: Doctored) -> None:
    ended = doctored({}, status="206 Partial Content")
    assert ended.code == 1
    assert "get_api_projects_projectid: undocumented status at the whole body: 206" in ended.out


def test_a_new_value_is_drift(run: Run) -> None:
    with ScriptedServer(reply(body={"status": "degraded"})) as server:
        ended = run("check", "ubiops", "--host", server.url, "--token", "t", "--json")
    found = [one for one in json.loads(ended.out)["drift"] if one["operation_id"] == "service_status"]
    assert found == [
        {"operation_id": "service_status", "pointer": "/status", "kind": "new value", "detail": "'degraded'"}
    ]


def test_a_caller_who_is_refused_learns_that_little_was_compared(call: Run) -> None:
    for service in SERVICES:
        ended = call(service, token="unknown-token", command="check")
        assert ended.code == 1
        assert "the service refused the caller" in ended.err


def test_no_connection_is_exit_code_3(run: Run) -> None:
    with ScriptedServer(RESET) as server:
        ended = run("check", "nuextract", "--host", server.url, "--retries", "0")
    assert (ended.code, ended.out) == (3, "")
    assert len(ended.err.splitlines()) == 1


def test_a_connection_that_is_lost_on_the_way_is_reported_with_the_rest(run: Run) -> None:
    with ScriptedServer(reply(body=[PROJECT]), RESET) as server:
        ended = run("check", "nuextract", "--host", server.url, "--retries", "0", "--json")
    assert ended.code == 3
    report = json.loads(ended.out)
    assert [one["operation"] for one in report["read"]] == ["get_api_projects"]
    assert [one["operation"] for one in report["not_read"]] == ["get_api_projects_projectid"]


def test_an_empty_list_leads_nowhere_and_the_next_one_is_tried(run: Run) -> None:
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


def test_values_can_be_given_in_place_of_what_answers_tell(call: Run) -> None:
    month = ["--arg", "start_time=2020-01-01T00:00:00Z", "--arg", "end-time=2030-01-01T00:00:00Z"]
    more = ["--arg", "metric=requests", "--arg", "object_type=pipeline", "--arg", "project_name=project_name_example"]
    report = json.loads(call("ubiops", *month, *more, "--json", command="check").out)
    assert {"operation": "metrics_get", "status": 200} in report["read"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "which service?"),
        (["nothing"], "there is no service 'nothing'"),
        (["ubiops", "--arg", "x"], "--arg takes NAME=VALUE, not 'x'"),
        (["ubiops", "--arg", "project_nam=x"], "did you mean project_name"),
        (["ubiops", "--arg", "limit=x"], "limit: 'x' is no whole number"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(run: Run, words: list[str], said: str) -> None:
    ended = run("check", *words)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1
