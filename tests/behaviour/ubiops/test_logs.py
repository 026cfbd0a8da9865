"""Tests of a project's log: its lines, filters and ranges."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.history import LogLine
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

LOGS = "/projects/p/logs"
NOON = "2026-03-02T12:00:00Z"
Write = Callable[..., str]


@pytest.fixture
def write(api: UbiOps, factory: Factory) -> Write:
    """Return a function that writes a line of 2 March, and returns its id. The clock is at noon."""
    api.set_clock(NOON)
    factory.project()

    def line(text: str, at: str = "11:00:00", project: str = "p", **fields: Any) -> str:
        logs, number = factory.state.logs, len(factory.state.logs)
        id = f"{'f' * 12}{number:012x}"
        fields = {"system": True, **fields}
        logs.add(id, LogLine(id, factory.project(project).id, parse_timestamp(f"2026-03-02T{at}Z"), text, **fields))
        return id

    return line


def texts(api: UbiOps, **body: Any) -> list[str]:
    return [line["log"] for line in api.post(LOGS, {"filters": {}, **body})]


def filtered(api: UbiOps, **filters: Any) -> list[str]:
    return texts(api, filters=filters)


def test_lines_are_returned_as_written(api: UbiOps, write: Write) -> None:
    id = write("hello", system=False)
    expected = {"id": id, "log": "hello", "date": "2026-03-02T11:00:00.000000Z", "system": False}
    response = api.call("POST", LOGS, {"filters": {}})
    assert (response.status, response.json) == (201, [expected])


def test_line_names_its_objects(api: UbiOps, factory: Factory, write: Write) -> None:
    version = factory.version()
    one = factory.object("o", version)
    ids = {"model_id": version.model_id, "version_id": version.id, "pipeline_id": one.pipeline_id, "object_id": one.id}
    write("hello", **ids, request_id="r", pipeline_request_id="q")
    (line,) = api.post(LOGS, {"filters": {}})
    assert (line["model_name"], line["model_version"]) == ("m", "v")
    assert (line["pipeline_name"], line["pipeline_object_name"]) == ("l", "o")
    assert (line["request_id"], line["pipeline_request_id"]) == ("r", "q")
    assert "connector_name" not in line


def test_empty_filters_return_all_lines_of_the_project(api: UbiOps, write: Write) -> None:
    write("one")
    write("two", request_id="r")
    write("another's", project="q")
    assert texts(api) == ["one", "two"]


def test_each_filter_selects_matching_lines(api: UbiOps, factory: Factory, write: Write) -> None:
    version = factory.version()
    one = factory.object("o", version)
    connector = factories.connector(factory.state, factories.credentials(factory.state, factory.project(), "s3"), "c")
    write("model", model_id=version.model_id)
    write("version", model_id=version.model_id, version_id=version.id)
    write("pipeline", pipeline_id=one.pipeline_id)
    write("object", pipeline_id=one.pipeline_id, object_id=one.id, model_id=version.model_id, version_id=version.id)
    write("connector", connector_id=connector.id)
    write("request", request_id="r", pipeline_request_id="q")
    write("user's", system=False, pipeline_request_id="q")
    assert filtered(api, model_name="m") == ["model", "version", "object"]
    assert filtered(api, model_name="m", model_version="v") == ["version", "object"]
    assert filtered(api, pipeline_name="l") == ["pipeline", "object"]
    assert filtered(api, pipeline_name="l", pipeline_object_name="o") == ["object"]
    assert filtered(api, connector_name="c") == ["connector"]
    assert filtered(api, request_id="r") == ["request"]
    assert filtered(api, pipeline_request_id="q") == ["request", "user's"]
    assert filtered(api, system=False) == ["user's"]


def test_filters_are_combined(api: UbiOps, factory: Factory, write: Write) -> None:
    version = factory.version()
    write("one", model_id=version.model_id, request_id="r")
    write("two", model_id=version.model_id, request_id="s", pipeline_request_id="q")
    write("three", request_id="s", system=False)
    assert filtered(api, model_name="m", request_id="r") == ["one"]
    assert filtered(api, model_name="m", request_id="s", pipeline_request_id="q") == ["two"]
    assert filtered(api, request_id="s", system=False) == ["three"]
    assert filtered(api, request_id="r", pipeline_request_id="q") == []


@pytest.mark.parametrize("name", ["model_name", "connector_name", "pipeline_name", "request_id"])
def test_filter_by_a_missing_object_returns_no_lines(api: UbiOps, write: Write, name: str) -> None:
    write("one")
    assert filtered(api, **{name: "none"}) == []


@pytest.mark.parametrize(("value", "found"), [(True, "a"), ("true", "a"), (False, "b"), ("false", "b")])
def test_system_filter_is_a_boolean_or_its_text(api: UbiOps, write: Write, value: object, found: str) -> None:
    write("a")
    write("b", system=False)
    assert filtered(api, system=value) == [found]


@pytest.mark.parametrize(
    "filters",
    [
        {"model_version": "v"},
        {"pipeline_object_name": "o"},
        {"colour": "red"},
        {"system": "maybe"},
        {"system": 1},
        {"system": None},
        {"model_name": 1},
        {"request_id": None},
        [],
    ],
)
def test_unknown_filters_are_rejected(api: UbiOps, write: Write, filters: object) -> None:
    write("one")
    assert_rejected(api.call("POST", LOGS, {"filters": filters}), 400)


def test_filters_are_required(api: UbiOps, factory: Factory) -> None:
    factory.project()
    assert_rejected(api.call("POST", LOGS, {}), 400, "filters")


def test_date_range_includes_its_start(api: UbiOps, write: Write) -> None:
    for at in ("10:59:59", "11:00:00", "11:00:01"):
        write(at, at)
    assert texts(api, date="2026-03-02T11:00:00Z") == ["10:59:59", "11:00:00"]
    assert texts(api, date="2026-03-02T11:00:00Z", date_range=3600) == ["11:00:00", "11:00:01"]
    assert texts(api, date="2026-03-02T12:00:00+01:00", date_range=0) == ["11:00:00"]
    assert texts(api, date="2026-03-02 11:00:01", date_range=10) == ["11:00:01"]


@pytest.mark.parametrize("date", ["yesterday", "2026-13-01", "2026-02-30T00:00:00Z", ""])
def test_invalid_date_is_rejected(api: UbiOps, factory: Factory, date: str) -> None:
    factory.project()
    assert_rejected(api.call("POST", LOGS, {"filters": {}, "date": date}), 400)


@pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31T23:59:59.999999"])
@pytest.mark.parametrize("date_range", [-86400, 86400])
def test_first_and_last_dates_are_accepted(api: UbiOps, write: Write, date: str, date_range: int) -> None:
    write("one")
    assert texts(api, date=date, date_range=date_range) == []


def test_retention_may_exceed_the_calendar(api: UbiOps, factory: Factory, write: Write) -> None:
    write("one")
    api("admin-token").patch("/subscriptions/professional", {"logs_retention_days": 2**31 - 1})
    assert texts(api) == ["one"]


def test_range_without_a_date_leads_from_now_into_the_past(api: UbiOps, write: Write) -> None:
    write("old", "05:59:59")
    write("in range", "06:00:00")
    write("last minute", "11:59:00")
    write("to come", "12:00:01")
    assert texts(api) == ["in range", "last minute"]
    assert texts(api, date_range=60) == texts(api, date_range=-60) == ["last minute"]
    api.advance(1)
    assert texts(api) == ["last minute", "to come"]


def test_range_from_an_id_includes_that_line(api: UbiOps, write: Write) -> None:
    ids = [write(text, at) for text, at in (("a", "10:00:00"), ("b", "11:00:00"), ("c", "11:00:00"), ("d", "11:00:01"))]
    assert texts(api, id=ids[1]) == ["a", "b"]
    assert texts(api, id=ids[2]) == ["a", "b", "c"]
    assert texts(api, id=ids[1], date_range=100) == ["b", "c", "d"]
    assert texts(api, id=ids[2], date_range=-100) == ["b", "c"]


def test_consecutive_queries_by_id_visit_all_lines(api: UbiOps, write: Write) -> None:
    for number in range(10):
        write(str(number), f"11:00:0{number // 3}")
    visited: list[str] = []
    body: dict[str, Any] = {"filters": {}, "limit": 4, "date_range": 100, "date": "2026-03-02T11:00:00Z"}
    while True:
        lines = api.post(LOGS, body)
        visited += [line["log"] for line in lines][1 if "id" in body else 0 :]
        if len(lines) < 4:
            break
        body["id"] = lines[-1]["id"]
    assert visited == [str(number) for number in range(10)]


def test_id_of_another_project_is_not_found(api: UbiOps, write: Write) -> None:
    other = write("another's", project="q")
    for id in (other, "0" * 24):
        assert_rejected(api.call("POST", LOGS, {"filters": {}, "id": id}), 404)
    assert_rejected(api.call("POST", LOGS, {"filters": {}, "id": "0"}), 400)


def test_limit_keeps_the_lines_next_to_the_start(api: UbiOps, write: Write) -> None:
    for number in range(5):
        write(str(number), f"11:0{number}:00")
    assert texts(api, limit=2) == ["3", "4"]
    assert texts(api, date="2026-03-02T11:01:00Z", date_range=3600, limit=2) == ["1", "2"]
    assert texts(api, date="2026-03-02T11:03:00Z", limit=3) == ["1", "2", "3"]


def test_limit_defaults_to_50_and_is_at_most_500(api: UbiOps, write: Write) -> None:
    for number in range(501):
        write(str(number))
    assert len(texts(api)) == 50
    assert len(texts(api, limit=500)) == 500
    for limit in (0, 501, -1, "5"):
        assert_rejected(api.call("POST", LOGS, {"filters": {}, "limit": limit}), 400)


def test_range_is_at_most_a_day(api: UbiOps, write: Write) -> None:
    write("one")
    assert texts(api, date_range=-86400) == ["one"]
    for date_range in (-86401, 86401, 1.5, "60"):
        assert_rejected(api.call("POST", LOGS, {"filters": {}, "date_range": date_range}), 400)


def test_lines_are_sorted_by_date(api: UbiOps, write: Write) -> None:
    write("second", "11:00:00.5")
    write("third", "11:00:00.7")
    write("first", "11:00:00.2")
    assert texts(api) == ["first", "second", "third"]


def test_lines_beyond_the_retention_time_are_hidden(api: UbiOps, factory: Factory, write: Write) -> None:
    factory.project("small", organization=factory.organization("other", subscription="free"))
    id = write("old", "10:00:00", project="small")
    ask = {"filters": {}, "date": "2026-03-02T10:00:00Z"}
    api.set_clock("2026-04-01T09:59:00Z")
    assert len(api.post("/projects/small/logs", ask)) == 1
    api.set_clock("2026-04-01T10:01:00Z")
    assert api.post("/projects/small/logs", ask) == []
    assert api.post("/projects/small/logs", {"filters": {}, "id": id}) == []


def test_renamed_model_is_found_by_its_new_name(api: UbiOps, factory: Factory, write: Write) -> None:
    write("one", model_id=factory.model().id)
    api.patch("/projects/p/models/m", {"name": "new"})
    assert filtered(api, model_name="m") == []
    assert [line["model_name"] for line in api.post(LOGS, {"filters": {"model_name": "new"}})] == ["new"]


def test_lines_keep_the_names_of_deleted_objects(api: UbiOps, factory: Factory) -> None:
    factory.attach(None, factory.object("o", factory.version()), x="x")
    request = api.post("/projects/p/pipelines/l/request", {"x": 1})["pipeline_request_id"]
    filters = {"pipeline_request_id": request}
    before = api.post(LOGS, {"filters": filters})
    names = {"model_name": "m", "model_version": "v", "pipeline_name": "l", "pipeline_object_name": "o"}
    assert before[-1].items() >= names.items()
    for path in ("pipelines/l/objects/o", "pipelines/l", "models/m/versions/v", "models/m"):
        api.delete(f"/projects/p/{path}")
        assert api.post(LOGS, {"filters": filters}) == before
        assert api.post(LOGS, {"filters": {**names, **filters}}) == [line for line in before if "model_name" in line]


def test_name_finds_the_lines_of_a_deleted_object_and_of_its_successor(api: UbiOps, factory: Factory) -> None:
    for text in ("first", "second"):
        factory.version()
        api.post("/projects/p/models/m/versions/v/request", {"x": 1})
        assert len(filtered(api, model_name="m", model_version="v")) == (2 if text == "first" else 4)
        api.delete("/projects/p/models/m")
    assert filtered(api, model_name="m", model_version="w") == []
    assert len(filtered(api, model_name="m", model_version="v")) == 4


def test_connector_is_named_after_its_deletion(api: UbiOps, factory: Factory) -> None:
    connector = factories.connector(factory.state, factories.credentials(factory.state, factory.project(), "s3"), "c")
    api.patch("/projects/p/connectors/c", {"configuration": {"bucket": "other"}})
    api.advance(60)
    before = api.post(LOGS, {"filters": {"connector_name": "c"}})
    assert before
    api.delete(f"/projects/p/connectors/{connector.name}")
    assert api.post(LOGS, {"filters": {"connector_name": "c"}}) == before


def test_requests_write_lines_with_their_ids(api: UbiOps, factory: Factory) -> None:
    factory.version()
    created = api.post("/projects/p/models/m/versions/v/request-batch", [{"x": 1}, {"x": 2}, {"x": 3}])
    for request in created:
        (line, *_) = api.post(LOGS, {"filters": {"request_id": request["id"]}})
        assert (line["model_name"], line["model_version"], line["request_id"]) == ("m", "v", request["id"])
    assert len(filtered(api, model_name="m", model_version="v")) >= 3


def test_model_filter_includes_requests_from_pipelines(api: UbiOps, factory: Factory) -> None:
    factory.attach(None, factory.object("o", factory.version()), x="x")
    created = api.post("/projects/p/pipelines/l/request", {"x": 1})
    (line, *_) = api.post(LOGS, {"filters": {"model_name": "m"}})
    assert (line["pipeline_name"], line["pipeline_object_name"]) == ("l", "o")
    assert line["pipeline_request_id"] == created["pipeline_request_id"]


def test_ids_have_24_characters_and_are_unique(api: UbiOps, factory: Factory) -> None:
    factory.version()
    api.post("/projects/p/models/m/versions/v/request-batch", [{"x": 1}] * 20)
    ids = [line["id"] for line in api.post(LOGS, {"filters": {}})]
    assert {len(id) for id in ids} == {24}
    assert len(set(ids)) == len(ids) >= 20


def test_viewer_can_read_logs_but_an_object_role_cannot(api: UbiOps, factory: Factory, write: Write) -> None:
    write("one")
    assert_rejected(api("carol-token").call("POST", LOGS, {"filters": {}}), 404)
    factory.role("bob", "model-admin", factory.model())
    assert_rejected(api("bob-token").call("POST", LOGS, {"filters": {}}), 403)
    factory.role("bob", "project-viewer")
    assert texts(api("bob-token")) == ["one"]
