"""Selection of requests by fault rules, and their management."""

from __future__ import annotations

from typing import Any

import pytest
import urllib3

from projectlink_mock import Session
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, create


@pytest.fixture
def api(session: Session, pool: urllib3.PoolManager) -> Api:
    """Return NuExtract without checks against its spec, which faulty responses violate."""
    return Api(pool, session.url("nuextract"), session.headers)


def add(control: Api, **rule: Any) -> Any:
    response = control.call("POST", "/faults", rule)
    assert response.status == 200, response.content
    return response.json


def statuses(api: Api, calls: int) -> list[int]:
    return [api.call("GET", PROJECTS).status for _ in range(calls)]


def test_only_the_nth_request_fails(api: Api, control: Api) -> None:
    add(control, status=503, nth=3)
    assert statuses(api, 5) == [200, 200, 503, 200, 200]
    assert control.call("GET", "/faults").json == []


def test_nth_counts_requests_of_the_operation_since_the_rule(api: Api, control: Api) -> None:
    statuses(api, 2)
    add(control, operation="get_api_projects", status=503, nth=2)
    create(api)
    assert statuses(api, 3) == [200, 503, 200]


def test_probability_selects_the_same_requests_for_the_same_seed(api: Api, control: Api) -> None:
    add(control, status=503, probability=0.5, seed=7)
    first = statuses(api, 40)
    assert set(first) == {200, 503}
    control.call("DELETE", "/faults")
    add(control, status=503, probability=0.5, seed=7)
    assert statuses(api, 40) == first


def test_probability_does_not_depend_on_other_rules_and_requests(api: Api, control: Api) -> None:
    rule = {"operation": "get_api_projects", "status": 503, "probability": 0.5, "seed": 7}
    add(control, **rule)
    alone = statuses(api, 20)
    control.call("DELETE", "/faults")
    add(control, operation="get_api_projects", status=429, probability=0.3, seed=1)
    add(control, **rule)
    for status in alone:
        create(api)
        (found,) = statuses(api, 1)
        assert found in {429, status}


def test_probability_selects_other_requests_for_another_seed(api: Api, control: Api) -> None:
    add(control, status=503, probability=0.5, seed=7)
    first = statuses(api, 40)
    control.call("DELETE", "/faults")
    add(control, status=503, probability=0.5, seed=8)
    assert statuses(api, 40) != first


@pytest.mark.parametrize(("probability", "status"), [(0, 200), (1, 503)])
def test_probability_may_be_zero_or_one(api: Api, control: Api, probability: float, status: int) -> None:
    add(control, status=503, probability=probability)
    assert statuses(api, 20) == [status] * 20


def test_probability_ends_after_times(api: Api, control: Api) -> None:
    add(control, status=503, probability=0.5, seed=1, times=2)
    assert statuses(api, 40).count(503) == 2


def test_rule_counts_matching_and_faulty_requests(api: Api, control: Api) -> None:
    rule = add(control, operation="get_api_projects", status=503, probability=0.5, seed=7)
    assert (rule["seen"], rule["applied"]) == (0, 0)
    failures = statuses(api, 10).count(503)
    create(api)
    (listed,) = control.call("GET", "/faults").json
    assert (listed["id"], listed["seen"], listed["applied"]) == (rule["id"], 10, failures)
    assert (listed["operation"], listed["status"], listed["seed"]) == ("get_api_projects", 503, 7)


def test_oldest_matching_rule_is_applied(api: Api, control: Api) -> None:
    add(control, status=503, nth=2)
    add(control, status=429, times=2)
    assert statuses(api, 4) == [429, 503, 429, 200]


def test_deleting_a_rule_keeps_the_others(api: Api, control: Api) -> None:
    gone, stays = add(control, status=503), add(control, status=429)
    assert gone["id"] != stays["id"]
    assert control.call("DELETE", f"/faults/{gone['id']}").status == 200
    assert [rule["id"] for rule in control.call("GET", "/faults").json] == [stays["id"]]
    assert statuses(api, 1) == [429]


def test_deleting_an_unknown_rule_is_not_found(api: Api, control: Api) -> None:
    rule = add(control, status=503, times=1)
    statuses(api, 1)
    for name in (rule["id"], "nothing"):
        response = control.call("DELETE", f"/faults/{name}")
        assert (response.status, set(response.json)) == (404, {"error"})
        assert name in response.json["error"]


def test_ids_of_rules_are_never_reused(control: Api) -> None:
    first = add(control, status=503)["id"]
    control.call("DELETE", "/faults")
    assert add(control, status=503)["id"] != first


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"nth": 0, "drop": True}, "nth"),
        ({"nth": 2, "times": 1, "drop": True}, "nth"),
        ({"nth": 2, "probability": 0.5, "drop": True}, "nth"),
        ({"nth": 1.5, "drop": True}, "nth"),
        ({"probability": 1.1, "drop": True}, "between 0 and 1"),
        ({"probability": -0.1, "drop": True}, "between 0 and 1"),
        ({"probability": "half", "drop": True}, "probability"),
        ({"seed": 1, "drop": True}, "seed"),
        ({"seed": "x", "probability": 0.5, "drop": True}, "seed"),
        ({"drop": "sometimes"}, "before"),
        ({"drop": ""}, "before"),
        ({"drop": "after", "truncate": True}, "one effect"),
        ({"malformed": True, "content_length": 5}, "one effect"),
        ({"content_length": 0}, "must not be 0"),
        ({"content_length": 0, "latency_ms": 1}, "must not be 0"),
        ({"content_length": 0.5}, "content_length"),
        ({"truncate": False}, "one effect"),
        ({"latency_ms": {"min": 5}}, "max"),
        ({"latency_ms": {"min": 5, "max": 1}}, "latency_ms"),
        ({"latency_ms": {"min": -1, "max": 1}}, "latency_ms"),
        ({"latency_ms": {"min": 1, "max": 2, "mean": 1}}, "mean"),
        ({"latency_ms": 3_600_001}, "3600000"),
        ({"latency_ms": 1, "headers": {"a": "b"}}, "status"),
        ({"bytes_per_second": 0}, "bytes_per_second must be above 0"),
        ({"bytes_per_second": -5}, "bytes_per_second must be above 0"),
        ({"bytes_per_second": 1e10}, "at most 1000000000"),
        ({"bytes_per_second": "slow"}, "bytes_per_second"),
        ({"bytes_per_second": 10, "truncate": True}, "cannot be combined with truncate"),
        ({"bytes_per_second": 10, "drop": "after"}, "cannot be combined with drop"),
        ({"id": "mine", "drop": True}, "id"),
        ({"status": 204, "body": {"a": 1}}, "status 204 has no body"),
    ],
)
def test_malformed_rule_is_rejected_with_a_reason(control: Api, rule: object, words: str) -> None:
    response = control.call("POST", "/faults", rule)
    assert response.status == 400
    assert words in response.json["error"]
    assert control.call("GET", "/faults").json == []
