"""Tests of the log of a project and its query language."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from projectlink.ubiops4 import CoreApi
from projectlink_mock import Session
from projectlink_mock.services.ubiops4.activity import nanoseconds
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.history import LogLine
from tests.behaviour.ubiops4.api import rejected

PROJECT = "project_name_example"
NOON = datetime(2026, 1, 1, 12, tzinfo=timezone.utc)
START, END = "2026-01-01T11:00:00Z", "2026-01-01T13:00:00Z"


@pytest.fixture(autouse=True)
def _frozen(projectlink_mock: Session) -> None:
    projectlink_mock.clock.freeze(NOON)


@pytest.fixture
def add(state: State) -> Any:
    """Return a function that adds a line some minutes after noon."""
    project = state.projects.get_by(name=PROJECT)

    def added(text: str, minutes: float = 0, **metadata: Any) -> None:
        timestamp = nanoseconds(NOON + timedelta(minutes=minutes)) + len(state.logs)
        labels = {"system": False, "level": "info", **metadata}
        id = f"line-{len(state.logs)}"
        state.logs.add(id, LogLine(id, project.id, timestamp, text, labels))

    return added


@pytest.fixture
def lines(api: CoreApi, add: Any) -> Any:
    """Return a function that gives the texts of the lines that a query finds, oldest first."""
    add("[Info] Prediction 0.14", deployment_name="echo", deployment_version="v1", process_id=7)
    add("[Error] Call failed: 100%", deployment_name="echo", deployment_version="v2", level="error")
    add("Started (instance)", deployment_name="other", system=True, instance_id="i-1")
    add("Request `a`", pipeline_name="flow", pipeline_version="v1", pipeline_object_name="step")

    def found(query: str) -> list[str]:
        return [line.log for line in api.logs_list(PROJECT, query, START, END)]

    return found


QUERIES = {
    "": [0, 1, 2, 3],
    "|= `Info`": [0],
    "!= `Info`": [1, 2, 3],
    "|= `Info` or `Request`": [0, 3],
    '|= "Request `a`"': [3],
    "|~ `0\\.\\d{2}$`": [0],
    "|~ `^(Started|Request) .a?`": [2, 3],
    "|~ `(?i)error`": [1],
    "!~ `[(%]`": [0, 3],
    "|= `l` != `failed`": [],
    "| deployment_name = `echo`": [0, 1],
    "| deployment_name=`echo` | deployment_version=`v2`": [1],
    "| deployment_name=`echo` and deployment_version=`v2`": [1],
    "| deployment_name != `echo`": [2, 3],
    "| deployment_name =~ `e.*o`": [0, 1],
    "| deployment_name =~ `cho`": [],
    "| deployment_name !~ `e.+`": [2, 3],
    "| level = `error` or system = `true`": [1, 2],
    "| level = `error` or system = `true` and deployment_name = `other`": [2],
    "| level = `error` or (system = `true` and deployment_name = `echo`)": [1],
    "| system = `false`, level = `info`": [0, 3],
    "| process_id = `7`": [0],
    "| pipeline_name = `flow` | pipeline_version = `v1` | pipeline_object_name = `step`": [3],
    '|= `Call` | deployment_name = "echo" |= `100%`': [1],
    "| instance_id = ``": [0, 1, 3],
}


@pytest.mark.parametrize("query", QUERIES)
def test_query_finds_the_lines_that_meet_it(lines: Any, query: str) -> None:
    texts = ["[Info] Prediction 0.14", "[Error] Call failed: 100%", "Started (instance)", "Request `a`"]
    assert lines(query) == [texts[number] for number in QUERIES[query]]


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("text", "rule; log-query"),
        ("|= text", "rule; log-query"),
        ("|= `text", "rule; log-query"),
        ("| level", "rule; log-query"),
        ("| level > `1`", "rule; log-query"),
        ("| (level = `error`", "rule; log-query"),
        ("| level = `error` and", "rule; log-query"),
        ("|" + "(" * 100, "rule; log-query"),
        ("|= `" + "x" * 5000 + "`", "rule; log-query"),
        ("| color = `red`", "rule; log-label"),
        ("| deployment_version = `v1`", "rule; log-label-order"),
        ("| deployment_version = `v1` | deployment_name = `echo`", "rule; log-label-order"),
        ("| pipeline_name = `flow` | pipeline_object_name = `step`", "rule; log-label-order"),
        ("|~ `(`", "rule; log-regex"),
        ("|~ `" + "(a{100}){100}" + "`", "rule; log-regex"),
    ],
)
def test_invalid_query_is_rejected(api: CoreApi, query: str, reason: str) -> None:
    with rejected(400, reason):
        api.logs_list(PROJECT, query)


def test_period_includes_its_start_and_not_its_end(api: CoreApi, add: Any) -> None:
    for minutes in (-20, -10, 0):
        add(f"{minutes}", minutes)
    first, _, last = api.logs_list(PROJECT, "", START, END)

    def found(start: Any, end: Any) -> list[str]:
        return [line.log for line in api.logs_list(PROJECT, start=str(start), end=str(end))]

    assert found(first.timestamp, last.timestamp) == ["-20", "-10"]
    assert found(last.timestamp, first.timestamp) == ["0", "-10"]
    assert found(first.timestamp_str, first.timestamp) == []
    assert found("2026-01-01T11:45:00+00:00", "2026-01-01T12:30:00") == ["-10", "0"]


def test_limit_counts_from_the_start_of_the_period(api: CoreApi, add: Any) -> None:
    for minutes in (-20, -10, 0):
        add(f"{minutes}", minutes)
    assert [line.log for line in api.logs_list(PROJECT, start=START, end=END, limit=2)] == ["-20", "-10"]
    assert [line.log for line in api.logs_list(PROJECT, start=END, end=START, limit=2)] == ["0", "-10"]


def test_last_day_is_listed_by_default_newest_first(api: CoreApi, add: Any) -> None:
    for hours in (-25, -23, 0, 1):
        add(f"{hours}", hours * 60)
    assert [line.log for line in api.logs_list(PROJECT)] == ["0", "-23"]


def test_period_needs_both_ends_as_times(api: CoreApi) -> None:
    for start, end in ((START, None), (None, END)):
        with rejected(400, "rule; start-and-end"):
            api.logs_list(PROJECT, start=start, end=end)
    with rejected(400, "rule; time-format"):
        api.logs_list(PROJECT, start="yesterday", end=END)


def test_line_has_only_the_labels_that_apply(api: CoreApi, add: Any) -> None:
    add("text", deployment_name="echo", deployment_id="d-1", pipeline_name="")
    (line,) = api.logs_list(PROJECT, "| deployment_id = `d-1`")
    assert line.metadata
    assert line.metadata.to_dict() == {"deployment_name": "echo", "system": False, "level": "info"}
    assert line.timestamp_str == str(line.timestamp)


def test_lines_of_the_same_time_keep_their_order(api: CoreApi) -> None:
    for number in range(30):
        api.environments_create(PROJECT, {"name": f"e{number}"})
        tag = api.environment_tags_create(PROJECT, f"e{number}", {}).name or ""
        api.environment_tags_build(PROJECT, f"e{number}", tag, file=b"x")
    found = api.logs_list(PROJECT, start=START, end=END)
    assert [line.log for line in found] == [f"[Info] Building environment e{number}:v1" for number in range(30)]
    assert len({line.timestamp for line in found}) == 30
