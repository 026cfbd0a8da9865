"""Tests of batch requests to pipelines."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops.state.models import Version
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.double_pipeline import BATCH, COLLECT, DELETE, REQUEST, fail, two_models
from tests.behaviour.ubiops.factories import Factory


@pytest.fixture
def versions(api: UbiOps, factory: Factory) -> tuple[Version, Version]:
    return two_models(api, factory)


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in rows]


def test_plain_batch_shows_only_dictionaries_as_data(api: UbiOps, factory: Factory) -> None:
    factory.pipeline(inputs=None)
    version = factory.version(model=factory.model(inputs=None, outputs=None))
    factory.attach(None, factory.object("a", version))
    created = ids(api.post(BATCH, ["text", {"a": 1}]))
    api.advance(1)
    responses = [api.get(f"{BATCH}/{id}") for id in created]
    assert [one["request_data"] for one in responses] == [None, {"a": 1}]
    assert [one["model_requests"][0]["request_data"] for one in responses] == ["text", {"a": 1}]


@pytest.mark.usefixtures("versions")
def test_batch_request_is_processed_over_time(api: UbiOps) -> None:
    api.set_clock("2020-03-28T20:00:26.613Z")
    created = api.post(BATCH, [{"x": 1}, {"x": 2}])
    assert created[0] == {"id": created[0]["id"], "status": "pending", "time_created": "2020-03-28T20:00:26.613+00:00"}
    statuses = []
    for _ in range(3):
        one = api.get(f"{BATCH}/{created[1]['id']}")
        statuses.append((one["status"], one["success"], len(one["model_requests"])))
        api.advance(0.3)
    assert statuses == [("pending", False, 0), ("processing", False, 0), ("completed", True, 2)]
    assert one["request_data"] == {"x": 2}
    assert one["error_message"] is None
    assert [(model["pipeline_object"], model["result"]) for model in one["model_requests"]] == [
        ("a", {"y": 4}),
        ("b", {"sum": 5}),
    ]


@pytest.mark.usefixtures("versions")
def test_batch_request_fails_with_one_of_its_models(api: UbiOps) -> None:
    fail(api, "add", "out of range")
    api.advance(0)
    (created,) = api.post(BATCH, [{"x": 1}])
    assert api.get(f"{BATCH}/{created['id']}")["error_message"] is None
    api.advance(1)
    one = api.get(f"{BATCH}/{created['id']}")
    assert (one["status"], one["success"]) == ("failed", False)
    assert "b" in one["error_message"]
    assert "out of range" in one["error_message"]
    a, b = one["model_requests"]
    assert (a["success"], b["success"], b["error_message"]) == (True, False, "out of range")


@pytest.mark.usefixtures("versions")
def test_batch_is_limited_to_100_inputs(api: UbiOps) -> None:
    assert_rejected(api.call("POST", BATCH, [{"x": 1}] * 101), 400, "100")
    assert api.get(BATCH) == []
    created = ids(api.post(BATCH, [{"x": 1}] * 100))
    assert len(api.post(COLLECT, created)) == 100
    for path in (COLLECT, DELETE):
        assert_rejected(api.call("POST", path, ["x"] * 101), 400, "100")
    assert api.call("POST", DELETE, created).status == 201


@pytest.mark.usefixtures("versions")
def test_list_is_filtered_sorted_and_limited(api: UbiOps) -> None:
    api.advance(0)
    good = ids(api.post(BATCH, [{"x": number} for number in range(60)]))
    api.advance(1)
    fail(api, "add")
    bad = ids(api.post(BATCH, [{"x": 1}, {"x": 2}]))
    assert ids(api.get(BATCH)) == (good + bad)[:11:-1]
    assert ids(api.get(f"{BATCH}?sort=asc&offset=1&limit=2")) == good[1:3]
    assert ids(api.get(f"{BATCH}?status=pending&sort=asc")) == bad
    assert ids(api.get(f"{BATCH}?success=True&offset=58")) == good[1::-1]
    api.advance(1)
    assert ids(api.get(f"{BATCH}?status=failed")) == bad[::-1]
    assert_rejected(api.call("GET", f"{BATCH}?status=done"), 400, "status")
    assert_rejected(api.call("GET", f"{BATCH}?sort=up"), 400, "sort")


@pytest.mark.usefixtures("versions")
def test_direct_requests_are_not_listed_as_batches(api: UbiOps) -> None:
    id = api.post(REQUEST, {"x": 1})["pipeline_request_id"]
    assert api.get(BATCH) == []
    assert_rejected(api.call("GET", f"{BATCH}/{id}"), 404, id)


@pytest.mark.usefixtures("versions")
def test_pipeline_requests_are_not_listed_for_the_model(api: UbiOps) -> None:
    api.post(BATCH, [{"x": 1}])
    assert api.get("/projects/p/models/double/versions/v/request-batch") == []


@pytest.mark.usefixtures("versions")
def test_collecting_and_deleting_are_all_or_nothing(api: UbiOps, factory: Factory) -> None:
    created = ids(api.post(BATCH, [{"x": 1}, {"x": 2}, {"x": 3}]))
    assert sorted(ids(api.post(COLLECT, created[1:]))) == sorted(created[1:])
    for path in (COLLECT, DELETE):
        assert_rejected(api.call("POST", path, [created[0], "unknown"]), 404, "unknown")
    assert len(api.get(BATCH)) == 3
    assert api.call("POST", DELETE, created[:2]).status == 201
    assert ids(api.get(BATCH)) == created[2:]
    assert len(factory.state.model_requests) == 2


@pytest.mark.usefixtures("versions")
def test_deleting_a_request_deletes_its_model_requests(api: UbiOps, factory: Factory) -> None:
    (id,) = ids(api.post(BATCH, [{"x": 1}]))
    api.delete(f"{BATCH}/{id}")
    assert_rejected(api.call("GET", f"{BATCH}/{id}"), 404, id)
    assert_rejected(api.call("DELETE", f"{BATCH}/{id}"), 404, id)
    assert len(factory.state.model_requests) == 0


@pytest.mark.usefixtures("versions")
def test_requests_of_another_pipeline_are_not_found(api: UbiOps, factory: Factory) -> None:
    factory.pipeline("other")
    (id,) = ids(api.post(BATCH.replace("/l/", "/other/"), [{"x": 1}]))
    for method, path, body in (("GET", f"{BATCH}/{id}", None), ("POST", COLLECT, [id]), ("POST", DELETE, [id])):
        assert_rejected(api.call(method, path, body), 404, id)


@pytest.mark.usefixtures("versions")
def test_requests_require_their_permissions(api: UbiOps, factory: Factory) -> None:
    (id,) = ids(api.post(BATCH, [{"x": 1}]))
    factory.role("bob", "pipeline-viewer", factory.pipeline())
    bob = api("bob-token")
    assert ids(bob.get(BATCH)) == ids(bob.post(COLLECT, [id])) == [bob.get(f"{BATCH}/{id}")["id"]]
    for method, path, body in (
        ("POST", REQUEST, {"x": 1}),
        ("POST", BATCH, [{"x": 1}]),
        ("POST", DELETE, [id]),
        ("DELETE", f"{BATCH}/{id}", None),
    ):
        assert_rejected(bob.call(method, path, body), 403, "pipelines.requests")
    factory.role("bob", "pipeline-editor", factory.pipeline())
    assert bob.post(REQUEST, {"x": 1})["model_requests"]
    assert_rejected(api("carol-token").call("POST", REQUEST, {"x": 1}), 404, "'p'")
