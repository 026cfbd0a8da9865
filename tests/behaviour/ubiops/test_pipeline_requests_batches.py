"""Batch requests to pipelines."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops.state.models import Version
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.double_pipeline import BATCH, COLLECT, DELETE, REQUEST, fail, two_models
from tests.behaviour.ubiops.factories import Given


@pytest.fixture
def two(api: UbiOps, given: Given) -> tuple[Version, Version]:
    return two_models(api, given)


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in rows]


def test_a_plain_batch_shows_dictionaries_as_its_data(api: UbiOps, given: Given) -> None:
    given.pipeline(inputs=None)
    version = given.version(model=given.model(inputs=None, outputs=None))
    given.attached(None, given.object("a", version))
    made = ids(api.post(BATCH, ["text", {"a": 1}]))
    api.advance(1)
    shown = [api.get(f"{BATCH}/{id}") for id in made]
    assert [one["request_data"] for one in shown] == [None, {"a": 1}]
    assert [one["model_requests"][0]["request_data"] for one in shown] == ["text", {"a": 1}]


@pytest.mark.usefixtures("two")
def test_batch_requests_go_their_way(api: UbiOps) -> None:
    api.set_clock("2020-03-28T20:00:26.613Z")
    made = api.post(BATCH, [{"x": 1}, {"x": 2}])
    assert made[0] == {"id": made[0]["id"], "status": "pending", "time_created": "2020-03-28T20:00:26.613+00:00"}
    seen = []
    for _ in range(3):
        one = api.get(f"{BATCH}/{made[1]['id']}")
        seen.append((one["status"], one["success"], len(one["model_requests"])))
        api.advance(0.3)
    assert seen == [("pending", False, 0), ("processing", False, 0), ("completed", True, 2)]
    assert one["request_data"] == {"x": 2}
    assert one["error_message"] is None
    assert [(model["pipeline_object"], model["result"]) for model in one["model_requests"]] == [
        ("a", {"y": 4}),
        ("b", {"sum": 5}),
    ]


@pytest.mark.usefixtures("two")
def test_a_batch_request_fails_with_one_of_its_models(api: UbiOps) -> None:
    fail(api, "add", "out of range")
    api.advance(0)
    (made,) = api.post(BATCH, [{"x": 1}])
    assert api.get(f"{BATCH}/{made['id']}")["error_message"] is None
    api.advance(1)
    one = api.get(f"{BATCH}/{made['id']}")
    assert (one["status"], one["success"]) == ("failed", False)
    assert "b" in one["error_message"]
    assert "out of range" in one["error_message"]
    a, b = one["model_requests"]
    assert (a["success"], b["success"], b["error_message"]) == (True, False, "out of range")


@pytest.mark.usefixtures("two")
def test_a_batch_has_at_most_100_inputs(api: UbiOps) -> None:
    assert_refused(api.call("POST", BATCH, [{"x": 1}] * 101), 400, "100")
    assert api.get(BATCH) == []
    made = ids(api.post(BATCH, [{"x": 1}] * 100))
    assert len(api.post(COLLECT, made)) == 100
    for path in (COLLECT, DELETE):
        assert_refused(api.call("POST", path, ["x"] * 101), 400, "100")
    assert api.call("POST", DELETE, made).status == 201


@pytest.mark.usefixtures("two")
def test_the_list_is_filtered_sorted_and_cut(api: UbiOps) -> None:
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
    assert_refused(api.call("GET", f"{BATCH}?status=done"), 400, "status")
    assert_refused(api.call("GET", f"{BATCH}?sort=up"), 400, "sort")


@pytest.mark.usefixtures("two")
def test_direct_requests_are_not_among_the_batches(api: UbiOps) -> None:
    id = api.post(REQUEST, {"x": 1})["pipeline_request_id"]
    assert api.get(BATCH) == []
    assert_refused(api.call("GET", f"{BATCH}/{id}"), 404, id)


@pytest.mark.usefixtures("two")
def test_requests_of_pipelines_are_not_among_those_of_the_model(api: UbiOps) -> None:
    api.post(BATCH, [{"x": 1}])
    assert api.get("/projects/p/models/double/versions/v/request-batch") == []


@pytest.mark.usefixtures("two")
def test_requests_are_collected_and_deleted_all_or_none(api: UbiOps, given: Given) -> None:
    made = ids(api.post(BATCH, [{"x": 1}, {"x": 2}, {"x": 3}]))
    assert sorted(ids(api.post(COLLECT, made[1:]))) == sorted(made[1:])
    for path in (COLLECT, DELETE):
        assert_refused(api.call("POST", path, [made[0], "nobody"]), 404, "nobody")
    assert len(api.get(BATCH)) == 3
    assert api.call("POST", DELETE, made[:2]).status == 201
    assert ids(api.get(BATCH)) == made[2:]
    assert len(given.state.model_requests) == 2


@pytest.mark.usefixtures("two")
def test_deleting_a_request_cancels_its_model_requests(api: UbiOps, given: Given) -> None:
    (id,) = ids(api.post(BATCH, [{"x": 1}]))
    api.delete(f"{BATCH}/{id}")
    assert_refused(api.call("GET", f"{BATCH}/{id}"), 404, id)
    assert_refused(api.call("DELETE", f"{BATCH}/{id}"), 404, id)
    assert len(given.state.model_requests) == 0


@pytest.mark.usefixtures("two")
def test_requests_of_another_pipeline_are_unknown(api: UbiOps, given: Given) -> None:
    given.pipeline("other")
    (id,) = ids(api.post(BATCH.replace("/l/", "/other/"), [{"x": 1}]))
    for method, path, body in (("GET", f"{BATCH}/{id}", None), ("POST", COLLECT, [id]), ("POST", DELETE, [id])):
        assert_refused(api.call(method, path, body), 404, id)


@pytest.mark.usefixtures("two")
def test_requests_need_their_permissions(api: UbiOps, given: Given) -> None:
    (id,) = ids(api.post(BATCH, [{"x": 1}]))
    given.role("bob", "pipeline-viewer", given.pipeline())
    bob = api("bob-token")
    assert ids(bob.get(BATCH)) == ids(bob.post(COLLECT, [id])) == [bob.get(f"{BATCH}/{id}")["id"]]
    for method, path, body in (
        ("POST", REQUEST, {"x": 1}),
        ("POST", BATCH, [{"x": 1}]),
        ("POST", DELETE, [id]),
        ("DELETE", f"{BATCH}/{id}", None),
    ):
        assert_refused(bob.call(method, path, body), 403, "pipelines.requests")
    given.role("bob", "pipeline-editor", given.pipeline())
    assert bob.post(REQUEST, {"x": 1})["model_requests"]
    assert_refused(api("carol-token").call("POST", REQUEST, {"x": 1}), 404, "'p'")
