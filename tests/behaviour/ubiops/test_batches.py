"""Tests of batch requests to models."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

VERSION = "/projects/p/models/m/versions/v"
BATCH = f"{VERSION}/request-batch"
COLLECT = f"{VERSION}/request-batch-collect"
DELETE = f"{VERSION}/request-batch-delete"


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in rows]


def fail(api: UbiOps, message: str = "no") -> None:
    body = {"project": "p", "model": "m", "error": message}
    assert api.control.call("POST", "/ubiops/predictors", body).status == 200


def test_all_inputs_are_queued(api: UbiOps, factory: Factory) -> None:
    factory.version()
    api.set_clock("2020-03-28T20:00:26.613Z")
    created = api.post(BATCH, [{"x": 1}, {"x": 2}])
    assert len(set(ids(created))) == 2
    assert created[0] == {"id": created[0]["id"], "status": "pending", "time_created": "2020-03-28T20:00:26.613+00:00"}


def test_single_input_without_a_list_is_accepted(api: UbiOps, factory: Factory) -> None:
    factory.version()
    assert len(api.post(BATCH, {"x": 1})) == 1


def test_plain_batch_accepts_any_values(api: UbiOps, factory: Factory) -> None:
    factory.version(model=factory.model(inputs=None, outputs=None))
    assert len(api.post(BATCH, ["a", 5, {}, [1]])) == 4
    assert len(api.post(BATCH, "a")) == 1


def test_batch_is_limited_to_250_inputs(api: UbiOps, factory: Factory) -> None:
    factory.version()
    assert_rejected(api.call("POST", BATCH, [{"x": 1}] * 251), 400, "250")
    assert len(factory.state.model_requests) == 0
    assert len(api.post(BATCH, [{"x": 1}] * 250)) == 250


@pytest.mark.parametrize("invalid", [{}, {"x": "1"}, {"x": 1, "y": 2}, None, 5, [{"x": 1}]])
def test_one_invalid_input_rejects_the_batch(api: UbiOps, factory: Factory, invalid: Any) -> None:
    factory.version()
    assert_rejected(api.call("POST", BATCH, [{"x": 1}, invalid, {"x": 2}]), 400)
    assert api.get(BATCH) == []
    assert len(factory.state.model_requests) == len(factory.state.logs) == len(factory.state.usage_records) == 0


def test_unavailable_version_rejects_a_batch(api: UbiOps, factory: Factory) -> None:
    factory.version(build=None)
    assert_rejected(api.call("POST", BATCH, [{"x": 1}]), 400, "initialised")


def test_request_is_pending_then_processing_then_completed(api: UbiOps, factory: Factory) -> None:
    factory.version()
    api.set_clock("2020-03-28T20:00:00Z")
    (created,) = api.post(BATCH, [{"x": 1}])
    statuses = []
    for _ in range(3):
        one = api.get(f"{BATCH}/{created['id']}")
        statuses.append((one["status"], one["success"], one["result"] is not None, one["time_last_updated"][17:23]))
        api.advance(0.3)
    assert statuses == [
        ("pending", False, False, "00.000"),
        ("processing", False, False, "00.300"),
        ("completed", True, True, "00.600"),
    ]
    assert one["request_data"] == {"x": 1}
    assert one["error_message"] is None
    assert one["time_created"] == created["time_created"]


def test_failure_is_shown_when_the_request_has_ended(api: UbiOps, factory: Factory) -> None:
    factory.version()
    fail(api, "Asset ID not supported")
    api.advance(0)
    (created,) = api.post(BATCH, [{"x": 1}])
    one = api.get(f"{BATCH}/{created['id']}")
    assert (one["status"], one["error_message"]) == ("pending", None)
    api.advance(1)
    one = api.get(f"{BATCH}/{created['id']}")
    assert (one["status"], one["success"], one["result"]) == ("failed", False, None)
    assert one["error_message"] == "Asset ID not supported"


def test_list_is_newest_first_50_per_page(api: UbiOps, factory: Factory) -> None:
    factory.version()
    created = ids(api.post(BATCH, [{"x": number} for number in range(60)]))
    assert ids(api.get(BATCH)) == created[:9:-1]
    assert ids(api.get(f"{BATCH}?sort=desc&limit=2")) == created[:-3:-1]
    assert ids(api.get(f"{BATCH}?sort=asc&limit=3&offset=2")) == created[2:5]
    assert ids(api.get(f"{BATCH}?offset=58")) == created[1::-1]
    assert api.get(f"{BATCH}?offset=60") == []
    row = api.get(f"{BATCH}?limit=1")[0]
    assert set(row) == {"id", "status", "success", "time_created", "time_last_updated"}


def test_list_is_filtered_before_the_limit_applies(api: UbiOps, factory: Factory) -> None:
    factory.version()
    api.advance(0)
    good = ids(api.post(BATCH, [{"x": 1}, {"x": 2}]))
    fail(api)
    bad = ids(api.post(BATCH, [{"x": 1}, {"x": 2}]))
    api.advance(1)
    new = ids(api.post(BATCH, [{"x": 1}]))
    assert ids(api.get(f"{BATCH}?status=completed&sort=asc&limit=1&offset=1")) == good[1:]
    assert ids(api.get(f"{BATCH}?status=failed&sort=asc")) == bad
    assert ids(api.get(f"{BATCH}?status=pending")) == new
    assert ids(api.get(f"{BATCH}?success=True&sort=asc")) == good
    assert ids(api.get(f"{BATCH}?success=false&sort=asc")) == bad + new
    assert api.get(f"{BATCH}?status=pending&success=true") == []
    api.advance(0.4)
    assert ids(api.get(f"{BATCH}?status=processing")) == new


def test_every_query_equals_filtering_the_full_list(api: UbiOps, factory: Factory) -> None:
    factory.version()
    clock = ["00.000000", "00.100000", "00.399999", "00.400000", "00.400001", "00.699999", "00.700000", "00.700001"]
    for index, second in enumerate(clock):
        api.set_clock(f"2020-03-28T20:00:{second}Z")
        if index % 3 == 1:
            fail(api)
        elif index % 3 == 2:
            api.control.call("DELETE", "/ubiops/predictors")
        api.post(BATCH, [{"x": 1}, {"x": 2}])
    api.set_clock("2020-03-28T20:00:01Z")
    full_list = api.get(BATCH)
    assert {row["status"] for row in full_list} == {"pending", "processing", "completed", "failed"}
    for status in ("pending", "processing", "completed", "failed", None):
        for success in (True, False, None):
            query = "".join(
                f"&{name}={value}" for name, value in (("status", status), ("success", success)) if value is not None
            )
            matching = [row for row in full_list if row["status"] == (status or row["status"])]
            matching = [row for row in matching if success in (None, row["success"])]
            assert api.get(f"{BATCH}?sort=desc{query}") == matching
            assert api.get(f"{BATCH}?sort=asc{query}&limit=3&offset=1") == matching[::-1][1:4]
            assert api.get(f"{BATCH}?sort=desc{query}&limit=3&offset=2") == matching[2:5]


@pytest.mark.parametrize(
    "query", ["status=done", "sort=up", "limit=0", "limit=many", "offset=-1", "success=maybe", "limit=1&limit=2"]
)
def test_invalid_filter_is_rejected(api: UbiOps, factory: Factory, query: str) -> None:
    factory.version()
    assert_rejected(api.call("GET", f"{BATCH}?{query}"), 400, query.partition("=")[0])


def test_list_contains_only_batch_requests_of_the_version(api: UbiOps, factory: Factory) -> None:
    version = factory.version()
    factory.version("w", model=factory.state.models.get(version.model_id))
    direct = api.post(f"{VERSION}/request", {"x": 1})["request_id"]
    (other,) = api.post(BATCH.replace("/v/", "/w/"), [{"x": 1}])
    assert api.get(BATCH) == []
    for id in (direct, other["id"]):
        assert_rejected(api.call("GET", f"{BATCH}/{id}"), 404, id)
        assert_rejected(api.call("DELETE", f"{BATCH}/{id}"), 404, id)
        assert_rejected(api.call("POST", COLLECT, [id]), 404, id)
        assert_rejected(api.call("POST", DELETE, [id]), 404, id)


def test_collecting_is_all_or_nothing(api: UbiOps, factory: Factory) -> None:
    factory.version()
    created = ids(api.post(BATCH, [{"x": 1}, {"x": 2}, {"x": 3}]))
    api.advance(1)
    collected = api.post(COLLECT, created[:2])
    assert sorted(ids(collected)) == sorted(created[:2])
    assert all(one["result"] for one in collected)
    assert ids(api.post(COLLECT, [created[0], created[0]])) == created[:1]
    assert api.post(COLLECT, []) == []
    assert_rejected(api.call("POST", COLLECT, [created[0], "unknown"]), 404, "unknown")


def test_deleting_is_all_or_nothing(api: UbiOps, factory: Factory) -> None:
    factory.version()
    created = ids(api.post(BATCH, [{"x": 1}, {"x": 2}, {"x": 3}]))
    assert_rejected(api.call("POST", DELETE, [created[0], "unknown", created[1]]), 404, "unknown")
    assert len(api.get(BATCH)) == 3
    assert api.call("POST", DELETE, [created[0], created[1], created[0]]).status == 201
    assert ids(api.get(BATCH)) == created[2:]


@pytest.mark.parametrize("path", [COLLECT, DELETE])
@pytest.mark.parametrize("body", [["x"] * 251, "x", {"ids": []}, [1], [None]])
def test_id_list_is_limited_to_250(api: UbiOps, factory: Factory, path: str, body: Any) -> None:
    factory.version()
    assert_rejected(api.call("POST", path, body), 400)


def test_250_requests_can_be_collected_and_deleted(api: UbiOps, factory: Factory) -> None:
    factory.version()
    created = ids(api.post(BATCH, [{"x": 1}] * 250))
    assert len(api.post(COLLECT, created)) == 250
    assert api.call("POST", DELETE, created).status == 201
    assert api.get(BATCH) == []


def test_deleted_request_is_not_found(api: UbiOps, factory: Factory) -> None:
    factory.version()
    (id,) = ids(api.post(BATCH, {"x": 1}))
    api.delete(f"{BATCH}/{id}")
    for method in ("GET", "DELETE"):
        assert_rejected(api.call(method, f"{BATCH}/{id}"), 404, id)


def test_batches_require_their_permissions(api: UbiOps, factory: Factory) -> None:
    factory.version()
    factory.role("bob", "project-viewer")
    (id,) = ids(api.post(BATCH, {"x": 1}))
    bob = api("bob-token")
    assert ids(bob.get(BATCH)) == ids(bob.post(COLLECT, [id])) == [bob.get(f"{BATCH}/{id}")["id"]]
    assert_rejected(bob.call("POST", BATCH, [{"x": 1}]), 403, "requests.create")
    assert_rejected(bob.call("POST", DELETE, [id]), 403, "requests.delete")
    assert_rejected(bob.call("DELETE", f"{BATCH}/{id}"), 403, "requests.delete")
    assert_rejected(api("carol-token").call("GET", BATCH), 404, "'p'")


def test_batch_records_usage_and_log_lines_per_request(api: UbiOps, factory: Factory) -> None:
    version = factory.version()
    api.advance(0)
    created = ids(api.post(BATCH, [{"x": 1}] * 7))
    assert [
        one.value for one in factory.state.usage_records if (one.object_id, one.metric) == (version.id, "requests")
    ] == [7]
    lines = api.post("/projects/p/logs", {"filters": {"model_name": "m"}})
    assert [line["request_id"] for line in lines] == created
    api.advance(1)
    lines = api.post("/projects/p/logs", {"filters": {"request_id": created[0]}})
    assert [line["log"][:31] for line in lines[1:]] == ["[Info] Model call result (succe"]
