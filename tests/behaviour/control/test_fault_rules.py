"""Which calls a fault rule strikes, and how rules are kept."""

from __future__ import annotations

from typing import Any

import pytest
import urllib3

from projectlink_mock import Session
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, create


@pytest.fixture
def api(session: Session, pool: urllib3.PoolManager) -> Api:
    """NuExtract, whose answers need not keep to its spec while they are broken on purpose."""
    return Api(pool, session.url("nuextract"), session.headers)


def add(control: Api, **rule: Any) -> Any:
    answer = control.call("POST", "/faults", rule)
    assert answer.status == 200, answer.content
    return answer.json


def statuses(api: Api, calls: int) -> list[int]:
    return [api.call("GET", PROJECTS).status for _ in range(calls)]


def test_only_the_nth_call_fails(api: Api, control: Api) -> None:
    add(control, status=503, nth=3)
    assert statuses(api, 5) == [200, 200, 503, 200, 200]
    assert control.call("GET", "/faults").json == []


def test_the_nth_call_is_counted_from_the_rule_on_and_for_its_operation_alone(api: Api, control: Api) -> None:
    statuses(api, 2)
    add(control, operation="get_api_projects", status=503, nth=2)
    create(api)
    assert statuses(api, 3) == [200, 503, 200]


def test_a_probability_strikes_some_calls_and_the_same_ones_with_the_same_seed(api: Api, control: Api) -> None:
    add(control, status=503, probability=0.5, seed=7)
    first = statuses(api, 40)
    assert set(first) == {200, 503}
    control.call("DELETE", "/faults")
    add(control, status=503, probability=0.5, seed=7)
    assert statuses(api, 40) == first


def test_the_seed_decides_whatever_other_rules_and_calls_there_are(api: Api, control: Api) -> None:
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


def test_another_seed_strikes_other_calls(api: Api, control: Api) -> None:
    add(control, status=503, probability=0.5, seed=7)
    first = statuses(api, 40)
    control.call("DELETE", "/faults")
    add(control, status=503, probability=0.5, seed=8)
    assert statuses(api, 40) != first


@pytest.mark.parametrize(("probability", "status"), [(0, 200), (1, 503)])
def test_a_probability_may_be_never_or_always(api: Api, control: Api, probability: float, status: int) -> None:
    add(control, status=503, probability=probability)
    assert statuses(api, 20) == [status] * 20


def test_a_probability_may_end_after_its_times(api: Api, control: Api) -> None:
    add(control, status=503, probability=0.5, seed=1, times=2)
    assert statuses(api, 40).count(503) == 2


def test_a_rule_tells_how_many_calls_it_has_seen_and_struck(api: Api, control: Api) -> None:
    rule = add(control, operation="get_api_projects", status=503, probability=0.5, seed=7)
    assert (rule["seen"], rule["applied"]) == (0, 0)
    struck = statuses(api, 10).count(503)
    create(api)
    (listed,) = control.call("GET", "/faults").json
    assert (listed["id"], listed["seen"], listed["applied"]) == (rule["id"], 10, struck)
    assert (listed["operation"], listed["status"], listed["seed"]) == ("get_api_projects", 503, 7)


def test_the_oldest_rule_that_strikes_is_the_one_that_is_applied(api: Api, control: Api) -> None:
    add(control, status=503, nth=2)
    add(control, status=429, times=2)
    assert statuses(api, 4) == [429, 503, 429, 200]


def test_one_rule_is_deleted_and_the_others_stay(api: Api, control: Api) -> None:
    gone, stays = add(control, status=503), add(control, status=429)
    assert gone["id"] != stays["id"]
    assert control.call("DELETE", f"/faults/{gone['id']}").status == 200
    assert [rule["id"] for rule in control.call("GET", "/faults").json] == [stays["id"]]
    assert statuses(api, 1) == [429]


def test_a_rule_that_is_not_there_cannot_be_deleted(api: Api, control: Api) -> None:
    rule = add(control, status=503, times=1)
    statuses(api, 1)
    for name in (rule["id"], "nothing"):
        answer = control.call("DELETE", f"/faults/{name}")
        assert (answer.status, set(answer.json)) == (404, {"error"})
        assert name in answer.json["error"]


def test_ids_are_not_given_again(control: Api) -> None:
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
        ({"content_length": 0}, "not 0"),
        ({"content_length": 0, "latency_ms": 1}, "not 0"),
        ({"content_length": 0.5}, "content_length"),
        ({"truncate": False}, "one effect"),
        ({"latency_ms": {"min": 5}}, "max"),
        ({"latency_ms": {"min": 5, "max": 1}}, "latency_ms"),
        ({"latency_ms": {"min": -1, "max": 1}}, "latency_ms"),
        ({"latency_ms": {"min": 1, "max": 2, "mean": 1}}, "mean"),
        ({"latency_ms": 3_600_001}, "3600000"),
        ({"latency_ms": 1, "headers": {"a": "b"}}, "status"),
        ({"id": "mine", "drop": True}, "id"),
        ({"status": 204, "body": {"a": 1}}, "status 204 has no body"),
    ],
)
def test_a_malformed_rule_is_refused_with_the_reason(control: Api, rule: object, words: str) -> None:
    answer = control.call("POST", "/faults", rule)
    assert answer.status == 400
    assert words in answer.json["error"]
    assert control.call("GET", "/faults").json == []
